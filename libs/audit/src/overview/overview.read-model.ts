/** What the network's overview counts: requests, what became of invitations, and where patients took part. No row names a person. */

import { column, json, maybe, readModel, table } from '#engine';
import type { Id } from '#kernel';
import {
  InitiativeAnswered, InitiativeSent, InitiativeUnanswered, InvitationAccepted, InvitationDeclined, InvitationExpired, InvitationSent, InvitationWithdrawn, RequestClosed, RequestPublished, RequestSubmitted, RequestWithdrawn,
} from '#matchmaking';
import { ActivityCancelled, ActivityHeld, ActivityPlanned, ExistingPartnershipRecorded } from '#partnerships';
import type { Level, Phase } from '#vocabulary';

interface Cell {
  readonly level: Level;
  readonly phase: Phase;
}

/** Figures are for those who look after the network (R-MAT-09). */
const staffs = `viewer.role() = 'coordinator'`;
const network = column('text');

export const overviewModel = readModel('overview', 1, {
  request: table({
    columns: { network, id: column('uuid'), cells: json<readonly Cell[]>(), submitted_at: column('bigint'), published_at: maybe('bigint'), ended_at: maybe('bigint'), filled: maybe('integer'), withdrawn: column('boolean') },
    key: ['network', 'id'],
    visible: staffs,
  }),
  /** `organisation` is null where a person was asked: who it was is nobody's here. */
  invitation: table({
    columns: { network, id: column('uuid'), organisation: maybe('uuid'), sent_at: column('bigint'), answered_at: maybe('bigint'), answer: maybe('text') },
    key: ['network', 'id'],
    visible: staffs,
  }),
  initiative: table({
    columns: { network, id: column('uuid'), organisation: column('uuid'), sent_at: column('bigint'), answered_at: maybe('bigint'), answer: maybe('text') },
    key: ['network', 'id', 'organisation'],
    visible: staffs,
  }),
  activity: table({
    columns: { network, id: column('uuid'), partnership: column('uuid'), level: column('text'), phase: column('text'), on_day: column('text'), held: column('boolean') },
    key: ['network', 'id'],
    visible: staffs,
  }),
  /** Partnerships from before they came here stay out of figures (R-PAR-02). */
  existed: table({ columns: { network, partnership: column('uuid') }, key: ['network', 'partnership'], visible: staffs }),
}, ['create index by_time on invitation (network, sent_at)'])
  .on(RequestSubmitted, ({ network: of, id, at, data: { form } }, { request }) =>
    request.put({ network: of, id, cells: form.cells.map(({ level, phase }) => ({ level, phase })), submitted_at: at, published_at: null, ended_at: null, filled: null, withdrawn: false }))
  .on(RequestPublished, ({ network: of, id, at }, { request }) => request.change([of, id], (row) => ({ ...row, published_at: at })))
  .on(RequestClosed, ({ network: of, id, at, data: { filled } }, { request }) => request.change([of, id], (row) => ({ ...row, ended_at: at, filled })))
  .on(RequestWithdrawn, ({ network: of, id, at }, { request }) => request.change([of, id], (row) => ({ ...row, ended_at: at, withdrawn: true })))
  .on(InvitationSent, ({ network: of, id, at, data: { recipient, to } }, { invitation }) =>
    invitation.put({ network: of, id, organisation: to === 'person' ? null : recipient, sent_at: at, answered_at: null, answer: null }))
  .on(InvitationAccepted, ({ network: of, id, at }, { invitation }) => invitation.change([of, id], (row) => ({ ...row, answered_at: at, answer: 'yes' })))
  .on(InvitationDeclined, ({ network: of, id, at }, { invitation }) => invitation.change([of, id], (row) => ({ ...row, answered_at: at, answer: 'no' })))
  .on(InvitationExpired, ({ network: of, id }, { invitation }) => invitation.change([of, id], (row) => ({ ...row, answer: 'silent' })))
  .on(InvitationWithdrawn, ({ network: of, id }, { invitation }) => invitation.change([of, id], (row) => (row.answer === null ? { ...row, answer: 'withdrawn' } : row)))
  .on(InitiativeSent, ({ network: of, id, at, data: { recipient } }, { initiative }) => initiative.put({ network: of, id, organisation: recipient, sent_at: at, answered_at: null, answer: null }))
  .on(InitiativeAnswered, ({ network: of, id, at, data: { recipient, answer } }, { initiative }) => initiative.change([of, id, recipient], (row) => ({ ...row, answered_at: row.answered_at ?? at, answer })))
  .on(InitiativeUnanswered, ({ network: of, id, data: { recipient } }, { initiative }) => initiative.change([of, id, recipient], (row) => ({ ...row, answer: 'silent' })))
  .on(ActivityPlanned, ({ network: of, id, data: { activity: planned, level, phase, on } }, { activity }) => activity.put({ network: of, id: planned, partnership: id, level, phase, on_day: on, held: false }))
  .on(ActivityHeld, ({ network: of, data: { activity: held } }, { activity }) => activity.change([of, held], (row) => ({ ...row, held: true })))
  .on(ActivityCancelled, ({ network: of, data: { activity: cancelled } }, { activity }) => activity.remove([of, cancelled]))
  .on(ExistingPartnershipRecorded, ({ network: of, id }, { existed }) => existed.put({ network: of, partnership: id }));

/** Reads as whoever asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface RequestFigures {
  readonly published: number;
  readonly open: number;
  readonly closed: number;
  readonly withdrawn: number;
  readonly reviewed: number;
  /** Milliseconds between handing in and opening, in half of them; null when there are none. */
  readonly review_ms: number | null;
}

export async function requestFigures(reader: Reader, since: number): Promise<RequestFigures> {
  const [row] = await reader.query<RequestFigures>(
    `select count(*) filter (where published_at is not null)::integer as published, count(*) filter (where published_at is not null and ended_at is null)::integer as open,
       count(*) filter (where ended_at is not null and not withdrawn)::integer as closed, count(*) filter (where withdrawn)::integer as withdrawn, count(published_at)::integer as reviewed,
       percentile_cont(0.5) within group (order by (published_at - submitted_at)::double precision) as review_ms
     from overview.request where network = viewer.network() and submitted_at >= $1`, [since]);
  if (!row) throw new Error('a count came to nothing');
  return row;
}

/** What became of invitations or initiatives; `median_ms` milliseconds until an answer, in half of them. */
export interface AnswerFigures {
  readonly sent: number;
  readonly yes: number;
  readonly no: number;
  readonly talk: number;
  readonly silent: number;
  readonly open: number;
  readonly answered: number;
  readonly median_ms: number | null;
}

const answers = `count(*) filter (where answer is distinct from 'withdrawn')::integer as sent, count(*) filter (where answer = 'yes')::integer as yes, count(*) filter (where answer = 'no')::integer as no,
  count(*) filter (where answer = 'talk')::integer as talk, count(*) filter (where answer = 'silent')::integer as silent, count(*) filter (where answer is null)::integer as open, count(answered_at)::integer as answered,
  percentile_cont(0.5) within group (order by (answered_at - sent_at)::double precision) as median_ms`;

async function answersOf(reader: Reader, from: string, since: number): Promise<AnswerFigures> {
  const [row] = await reader.query<AnswerFigures>(`select ${answers} from ${from} and network = viewer.network() and sent_at >= $1`, [since]);
  if (!row) throw new Error('a count came to nothing');
  return row;
}

export const organisationAnswers = (reader: Reader, since: number): Promise<AnswerFigures> => answersOf(reader, 'overview.invitation where organisation is not null', since);
export const peopleAnswers = (reader: Reader, since: number): Promise<AnswerFigures> => answersOf(reader, 'overview.invitation where organisation is null', since);
export const initiativeAnswers = (reader: Reader, since: number): Promise<AnswerFigures> => answersOf(reader, 'overview.initiative where true', since);

/** By month, `YYYY-MM` in the network's zone. */
export interface MonthFigures {
  readonly month: string;
  readonly published: number;
  readonly sent: number;
  readonly yes: number;
}

export function monthFigures(reader: Reader, since: number, zone: string): Promise<readonly MonthFigures[]> {
  const month = (at: string): string => `to_char(to_timestamp(${at} / 1000.0) at time zone $2, 'YYYY-MM')`;
  return reader.query<MonthFigures>(
    `select month, sum(published)::integer as published, sum(sent)::integer as sent, sum(yes)::integer as yes from (
       select ${month('published_at')} as month, 1 as published, 0 as sent, 0 as yes from overview.request where network = viewer.network() and published_at >= $1
       union all select ${month('sent_at')}, 0, 1, case when answer = 'yes' then 1 else 0 end from overview.invitation where network = viewer.network() and organisation is not null and sent_at >= $1 and answer is distinct from 'withdrawn'
     ) counted group by month order by month`, [since, zone]);
}

export interface CellFigures {
  readonly level: Level;
  readonly phase: Phase;
  readonly requests: number;
  readonly held: number;
  readonly planned: number;
}

/** Where and when patients take part: what was asked for, and what tables hold and plan. `from`: `YYYY-MM-DD`. */
export function coverageFigures(reader: Reader, since: number, from: string): Promise<readonly CellFigures[]> {
  return reader.query<CellFigures>(
    `select level, phase, sum(requests)::integer as requests, sum(held)::integer as held, sum(planned)::integer as planned from (
       select cell ->> 'level' as level, cell ->> 'phase' as phase, 1 as requests, 0 as held, 0 as planned from overview.request, jsonb_array_elements(cells) cell where network = viewer.network() and published_at >= $1
       union all select level, phase, 0, case when held then 1 else 0 end, case when held then 0 else 1 end from overview.activity a
         where network = viewer.network() and on_day >= $2 and not exists (select from overview.existed e where e.network = a.network and e.partnership = a.partnership)
     ) counted group by level, phase`, [since, from]);
}

export interface AskedFigures {
  readonly organisation: Id;
  readonly times: number;
  readonly yes: number;
}

/** How often each organisation was asked, by whichever asker. */
export function askedFigures(reader: Reader, since: number): Promise<readonly AskedFigures[]> {
  return reader.query<AskedFigures>(
    `select organisation, count(*)::integer as times, count(*) filter (where answer = 'yes')::integer as yes from overview.invitation
     where network = viewer.network() and organisation is not null and sent_at >= $1 and answer is distinct from 'withdrawn' group by organisation`, [since]);
}
