/** Concerns, for whoever raised them and for those who answer; never for the other side (R-BRK-09). */

import { column, maybe, readModel, sealed, table } from '#engine';
import { GuestReviewerNamed } from '#directory';
import type { Id, Personal } from '#kernel';
import { ConcernAnswered, ConcernRaised } from './concern';

export const concernsModel = readModel('concerns', 2, {
  /** Who answers one concern because no coordinator can (R-STF-04): seen by themselves. */
  guest: table({ columns: { network: column('text'), concern: column('uuid'), person: column('uuid') }, key: ['network', 'concern', 'person'], visible: 'person = viewer.person()' }),
  concern: table({
    columns: {
      network: column('text'), id: column('uuid'), person: column('uuid'), partnership: maybe('uuid'), about: maybe('uuid'), answer_by: column('text'), raised_at: column('bigint'),
      what: sealed<string>(), wish: sealed<string>(), talk_to: sealed<string>(), answer: sealed<string>(),
    },
    key: ['network', 'id'],
    // A coordinator whom it is about does not learn of it; then auditors can read it.
    visible: `person = viewer.person() or (viewer.role() = 'coordinator' and about is distinct from viewer.person())
      or (viewer.role() = 'auditor' and about <> viewer.person())
      or exists (select from guest g where g.network = concern.network and g.concern = concern.id and g.person = viewer.person())`,
  }),
}, ['create index by_age on concern (network, raised_at, id)'])
  .on(GuestReviewerNamed, ({ network, data: { kind, about, person } }, { guest }) => {
    if (kind === 'concern') guest.put({ network, concern: about, person });
  })
  .on(ConcernRaised, ({ network, id, at, data: { person, partnership, about, answerBy, what, wish, talkTo } }, { concern }) => concern.put({
    network, id, person, partnership: partnership ?? null, about: about ?? null, answer_by: answerBy, raised_at: at, what, wish: wish ?? null, talk_to: talkTo ?? null, answer: null,
  }))
  .on(ConcernAnswered, ({ network, id, data: { answer } }, { concern }) => concern.change([network, id], (row) => ({ ...row, answer })));

export interface ConcernRow {
  readonly id: Id;
  readonly person: Id;
  readonly partnership: Id | null;
  readonly answer_by: string;
  readonly raised_at: bigint;
  readonly what: Personal<string> | null;
  readonly wish: Personal<string> | null;
  readonly talk_to: Personal<string> | null;
  readonly answer: Personal<string> | null;
}

/** Reads as whoever asks, under row-level security. */
interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

const columns = 'id, person, partnership, answer_by, raised_at, what, wish, talk_to, answer';

export async function concernById(reader: Reader, id: Id): Promise<ConcernRow | undefined> {
  return (await reader.query<ConcernRow>(`select ${columns} from concerns.concern where id = $1`, [id]))[0];
}

/** What the asker of the question sees, the oldest first: it has waited longest. */
export function concernsSeen(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly ConcernRow[]> {
  return reader.query<ConcernRow>(
    `select ${columns} from concerns.concern where $1::bigint is null or (raised_at, id) > ($1::bigint, $2::uuid) order by raised_at, id limit $3`, [after?.[0] ?? null, after?.[1] ?? null, limit]);
}
