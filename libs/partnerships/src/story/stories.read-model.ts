/** Shared stories: for those at the table and coordinators at once, for every member of the network when they are published (R-EVA-07). */

import { column, maybe, readModel, sealed, table } from '#engine';
import { AdvisorLeft } from '#directory';
import type { Id, Personal } from '#kernel';
import { MemberLeft } from '../partnership/seats/events';
import { PartnershipFormed, PartyJoined } from '../partnership/events';
import { StoryChecked, StoryKept, StoryPublished, StoryReplied, StoryShared, StoryTakenBack, type StoryText } from './story';

const network = column('text');
const near = (own: string): string => `viewer.role() = 'coordinator' or exists (select from seat s where s.network = ${own}.network and s.partnership = ${own}.partnership)`;
/** Who has left the network takes their words along, unless they chose to leave them (R-BRK-08). */
const stays = (own: string): string => `(${own}.keep or not exists (select from gone g where g.network = ${own}.network and g.person = ${own}.person))`;

export const storiesModel = readModel('stories', 1, {
  /** One's own seats. */
  seat: table({ columns: { network, partnership: column('uuid'), person: column('uuid') }, key: ['network', 'partnership', 'person'], visible: 'person = viewer.person()' }),
  /** Ids of those who have left the network; nobody reads them but these policies. */
  gone: table({ columns: { network, person: column('uuid') }, key: ['network', 'person'], visible: `viewer.role() <> 'visitor'` }),
  story: table({
    columns: {
      network, id: column('uuid'), partnership: column('uuid'), side: column('text'), person: column('uuid'), keep: column('boolean'), status: column('text'), revision: column('integer'), checked: column('text'),
      said: sealed<StoryText>(), reply_until: column('bigint'), published_at: maybe('bigint'),
    },
    key: ['network', 'id'],
    visible: `status <> 'taken-back' and ${stays('story')} and ((status = 'published' and viewer.role() <> 'visitor') or person = viewer.person() or ${near('story')})`,
  }),
  reply: table({
    columns: { network, story: column('uuid'), partnership: column('uuid'), person: column('uuid'), keep: column('boolean'), revision: column('integer'), checked: column('text'), said: sealed<string>() },
    key: ['network', 'story'],
    visible: `exists (select from story s where s.network = reply.network and s.id = reply.story) and ${stays('reply')} and (checked = 'fine' or ${near('reply')})`,
  }),
}, ['create index by_publishing on story (network, published_at desc, id desc)'])
  .on(PartnershipFormed, ({ network: at, id, data: { people, contact, deputy } }, { seat }) => {
    for (const person of [...people.map((one) => one.person), contact, deputy]) seat.put({ network: at, partnership: id, person });
  })
  .on(PartyJoined, ({ network: at, id, data: { people } }, { seat }) => {
    for (const { person } of people) seat.put({ network: at, partnership: id, person });
  })
  .on(MemberLeft, ({ network: at, id, data: { person } }, { seat }) => seat.remove([at, id, person]))
  .on(AdvisorLeft, ({ network: at, data: { person } }, { gone }) => gone.put({ network: at, person }))
  .on(StoryShared, ({ network: at, id, data: { partnership, side, person, revision, text, replyUntil } }, { story }) => story.put({
    network: at, id, partnership, side, person, keep: false, status: 'shared', revision, checked: 'waiting', said: text, reply_until: BigInt(replyUntil), published_at: null,
  }))
  .on(StoryReplied, ({ network: at, id, data: { partnership, person, revision, text } }, { reply }) => reply.put({ network: at, story: id, partnership, person, keep: false, revision, checked: 'waiting', said: text }))
  .on(StoryChecked, ({ network: at, id, data: { part, fine } }, { story, reply }) => {
    const checked = fine ? 'fine' : 'returned';
    if (part === 'story') story.change([at, id], (row) => ({ ...row, checked }));
    else reply.change([at, id], (row) => ({ ...row, checked }));
  })
  .on(StoryPublished, ({ network: on, id, at }, { story }) => story.change([on, id], (row) => ({ ...row, status: 'published', published_at: at })))
  .on(StoryTakenBack, ({ network: at, id }, { story }) => story.change([at, id], (row) => ({ ...row, status: 'taken-back' })))
  .on(StoryKept, ({ network: at, id, data: { part, keep } }, { story, reply }) => {
    if (part === 'story') story.change([at, id], (row) => ({ ...row, keep }));
    else reply.change([at, id], (row) => ({ ...row, keep }));
  });

// ── Queries ──────────────────────────────────────────────────────────────────

/** Reads as whoever asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface StoryRow {
  readonly id: Id;
  readonly partnership: Id;
  readonly side: string;
  readonly person: Id;
  readonly status: string;
  readonly revision: number;
  readonly checked: string;
  readonly said: Personal<StoryText>;
  readonly reply_until: bigint;
  readonly published_at: bigint | null;
  readonly reply_said: Personal<string> | null;
  readonly reply_person: Id | null;
  readonly reply_revision: number | null;
  readonly reply_checked: string | null;
  readonly keep: boolean;
  readonly reply_keep: boolean | null;
}

const columns = `s.id, s.partnership, s.side, s.person, s.status, s.revision, s.checked, s.said, s.reply_until, s.published_at,
  r.said as reply_said, r.person as reply_person, r.revision as reply_revision, r.checked as reply_checked, s.keep, r.keep as reply_keep`;
const joined = 'stories.story s left join stories.reply r on r.network = s.network and r.story = s.id';

export async function storyById(reader: Reader, id: Id): Promise<StoryRow | undefined> {
  const [row] = await reader.query<StoryRow>(`select ${columns} from ${joined} where s.id = $1`, [id]);
  return row;
}

/** What members of the network can read, the newest first. */
export function storiesPublished(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly StoryRow[]> {
  return reader.query<StoryRow>(
    `select ${columns} from ${joined} where s.status = 'published' and ($1::bigint is null or (s.published_at, s.id) < ($1::bigint, $2::uuid)) order by s.published_at desc, s.id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** What there is to look through, for coordinators; nothing for others. */
export function storiesToCheck(reader: Reader, limit: number): Promise<readonly StoryRow[]> {
  return reader.query<StoryRow>(`select ${columns} from ${joined} where viewer.role() = 'coordinator' and (s.checked = 'waiting' or r.checked = 'waiting') order by s.reply_until, s.id limit $1`, [limit]);
}

export function storiesOf(reader: Reader, partnership: Id): Promise<readonly StoryRow[]> {
  return reader.query<StoryRow>(`select ${columns} from ${joined} where s.partnership = $1 order by s.side`, [partnership]);
}
