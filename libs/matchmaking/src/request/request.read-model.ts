/** Requests as their askers and the coordinators see them. What invited people see of one stands with their invitations. */

import { column, maybe, readModel, sealed, table } from '#engine';
import { GuestReviewerNamed, NetworkOpened, NetworkSettingChanged, startSettings } from '#directory';
import { dateIn, type CalendarDate, type Deadline, type Id, type Personal } from '#kernel';
import { addWorkingDays } from '#vocabulary';
import type { Reader } from '../reader';
import { TermsRevised } from '../revision/events';
import type { StudyFacts } from '../study/study-facts';
import {
  ContactRoleConfirmed, DeadlineExtended, DraftRevised, QuestionChanged, RequestClosed, RequestDrafted, RequestPublished, RequestReturned, RequestSubmitted, RequestWithdrawn, SlipCorrected, StudyImported, type RefusedFor,
} from './events';
import type { RequestDraft, RequestForm } from './form';
import type { RequestStatus } from './state';

/** One who answers for the asker; the name is in its box. */
export interface ContactPerson {
  readonly person: Id;
  readonly name: Personal<string>;
  readonly replyWithinDays: number;
}

const begun = {
  status: 'draft', writers: [], study: null, form: null, answer_by: null, contact: null, deputy: null, submitted_at: null, published_at: null, ended_at: null, filled: null, seats: null,
  notes: null, refused_for: null, withdrawal_reason: null,
};

export const requestsModel = readModel('requests', 4, {
  /** Who reviews one request because no coordinator can (R-STF-04): seen by themselves. */
  guest: table({ columns: { network: column('text'), request: column('uuid'), person: column('uuid') }, key: ['network', 'request', 'person'], visible: 'person = viewer.person()' }),
  /** An asker sees its own; coordinators, and a guest reviewer of this one, see it from the first time that it was handed in. */
  request: table({
    columns: {
      network: column('text'), id: column('uuid'), asker: column('uuid'), status: column('text'), writers: column('uuid[]'), study: maybe('jsonb'), form: maybe('jsonb'),
      answer_by: maybe('jsonb'), contact: maybe('jsonb'), deputy: maybe('jsonb'), begun_at: column('bigint'), submitted_at: maybe('bigint'), published_at: maybe('bigint'),
      ended_at: maybe('bigint'), filled: maybe('integer'), seats: maybe('integer'), notes: sealed<string>(), refused_for: maybe('text[]'), withdrawal_reason: sealed<string>(),
    },
    key: ['network', 'id'],
    visible: `asker = viewer.organisation() or (submitted_at is not null
      and (viewer.role() = 'coordinator' or exists (select from guest g where g.network = request.network and g.request = request.id and g.person = viewer.person())))`,
  }),
  /** What its writers have so far: theirs alone. */
  draft: table({
    columns: { network: column('text'), request: column('uuid'), draft: sealed<RequestDraft>(), saved_at: column('bigint') },
    key: ['network', 'request'],
    visible: `exists (select from request r where r.network = draft.network and r.id = draft.request and r.asker = viewer.organisation())`,
  }),
  /** What the time that a review may take is reckoned by. */
  calendar: table({
    columns: { network: column('text'), zone: column('text'), review_days: column('integer'), holidays: column('text[]') },
    key: ['network'],
    visible: 'true',
  }),
}, [
  'create index by_asker on request (network, asker, begun_at desc, id desc)',
  `create index in_review on request (network, submitted_at, id) where status = 'submitted'`,
])
  .on(NetworkOpened, ({ network, data: { zone } }, { calendar }) => calendar.put({ network, zone, review_days: startSettings.reviewDays, holidays: startSettings.holidays }))
  .on(NetworkSettingChanged, ({ network, data: { setting, value } }, { calendar }) => {
    if (setting === 'reviewDays' && typeof value === 'number') calendar.change([network], (row) => ({ ...row, review_days: value }));
    if (setting === 'holidays' && Array.isArray(value)) calendar.change([network], (row) => ({ ...row, holidays: value.map(String) }));
  })
  .on(GuestReviewerNamed, ({ network, data: { kind, about, person } }, { guest }) => {
    if (kind === 'review') guest.put({ network, request: about, person });
  })
  .on(RequestDrafted, ({ network, id, at, data: { asker, writer, draft: written } }, { request, draft }) => {
    request.put({ network, id, asker, begun_at: at, ...begun, writers: [writer] });
    draft.put({ network, request: id, draft: written, saved_at: at });
  })
  .on(StudyImported, ({ network, id, at, revision, data: { asker, study } }, { request }) => {
    if (revision === 0n) request.put({ network, id, asker, begun_at: at, ...begun, study });
    else request.change([network, id], (row) => ({ ...row, study }));
  })
  .on(DraftRevised, ({ network, id, at, data: { writer, draft: written } }, { request, draft }) => {
    request.change([network, id], (row) => ({ ...row, writers: withWriter(row.writers, writer) }));
    draft.put({ network, request: id, draft: written, saved_at: at });
  })
  .on(ContactRoleConfirmed, ({ network, id, data: { person, role, name, replyWithinDays } }, { request }) =>
    request.change([network, id], (row) => ({ ...row, contact: unless(row.contact, person), deputy: unless(row.deputy, person), [role]: { person, name, replyWithinDays } })))
  .on(RequestSubmitted, ({ network, id, at, data: { writer, form } }, { request }) => request.change([network, id], (row) => ({
    ...row, status: 'submitted', form, answer_by: form.answerBy, submitted_at: at, writers: withWriter(row.writers, writer), notes: null, refused_for: null,
  })))
  .on(RequestReturned, ({ network, id, data: { notes, refusedFor } }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'returned', notes, refused_for: refusedFor })))
  .on(RequestPublished, ({ network, id, at }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'published', published_at: at })))
  .on(SlipCorrected, ({ network, id, data: { after } }, { request }) => request.change([network, id], (row) => ({ ...row, form: { ...(row.form as RequestForm), ...after } })))
  .on(TermsRevised, ({ network, id, data: { after } }, { request }) => request.change([network, id], (row) => ({ ...row, form: after })))
  .on(QuestionChanged, ({ network, id, data: { after } }, { request }) => request.change([network, id], (row) => ({ ...row, form: { ...(row.form as RequestForm), ...after } })))
  .on(DeadlineExtended, ({ network, id, data: { answerBy } }, { request }) => request.change([network, id], (row) => ({ ...row, answer_by: answerBy })))
  .on(RequestClosed, ({ network, id, at, data: { filled, of } }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'closed', ended_at: at, filled, seats: of })))
  .on(RequestWithdrawn, ({ network, id, at, data: { reason } }, { request }) =>
    request.change([network, id], (row) => ({ ...row, status: 'withdrawn', ended_at: at, withdrawal_reason: reason ?? null })));

function withWriter(writers: readonly string[], writer: Id): readonly string[] {
  return writers.includes(writer) ? writers : [...writers, writer];
}

/** One person holds one role. */
function unless(holder: unknown, person: Id): unknown {
  return (holder as ContactPerson | null)?.person === person ? null : holder;
}

/** A request as somebody may see it. Instants are epoch milliseconds. */
export interface RequestRow {
  readonly id: Id;
  readonly asker: Id;
  readonly status: RequestStatus;
  readonly writers: readonly Id[];
  readonly study: StudyFacts | null;
  /** As it was last handed in; the deadline that stands is `answer_by`. */
  readonly form: RequestForm | null;
  readonly answer_by: Deadline | null;
  readonly contact: ContactPerson | null;
  readonly deputy: ContactPerson | null;
  readonly begun_at: bigint;
  readonly submitted_at: bigint | null;
  readonly published_at: bigint | null;
  readonly ended_at: bigint | null;
  readonly filled: number | null;
  readonly seats: number | null;
  readonly notes: Personal<string> | null;
  readonly refused_for: readonly RefusedFor[] | null;
  readonly withdrawal_reason: Personal<string> | null;
}

const columns = `id, asker, status, writers, study, form, answer_by, contact, deputy, begun_at, submitted_at, published_at, ended_at, filled, seats, notes, refused_for, withdrawal_reason`;

export function requestsById(reader: Reader, ids: readonly Id[]): Promise<readonly RequestRow[]> {
  return reader.query<RequestRow>(`select ${columns} from requests.request where network = viewer.network() and id = any($1)`, [ids]);
}

/** An asker's requests, the newest first. */
export function requestsOf(reader: Reader, asker: Id, after: readonly [string, string] | undefined, limit: number): Promise<readonly RequestRow[]> {
  return reader.query<RequestRow>(
    `select ${columns} from requests.request
     where network = viewer.network() and asker = $1 and ($2::bigint is null or (begun_at, id) < ($2::bigint, $3::uuid))
     order by begun_at desc, id desc limit $4`,
    [asker, after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** Requests that wait for a coordinator, the one that has waited longest first (R-REQ-10). */
export function requestsInReview(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly RequestRow[]> {
  return reader.query<RequestRow>(
    `select ${columns} from requests.request
     where network = viewer.network() and status = 'submitted' and ($1::bigint is null or (submitted_at, id) > ($1::bigint, $2::uuid))
     order by submitted_at, id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** Requests that people can answer now, the newest first. */
export function requestsOpen(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly RequestRow[]> {
  return reader.query<RequestRow>(
    `select ${columns} from requests.request
     where network = viewer.network() and status = 'published' and ($1::bigint is null or (published_at, id) < ($1::bigint, $2::uuid))
     order by published_at desc, id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

export interface DraftRow {
  readonly request: Id;
  readonly draft: Personal<RequestDraft>;
  readonly saved_at: bigint;
}

/** What the writers of these requests have so far, for those who may see it. */
export function draftsOf(reader: Reader, requests: readonly Id[]): Promise<readonly DraftRow[]> {
  return reader.query<DraftRow>('select request, draft, saved_at from requests.draft where network = viewer.network() and request = any($1)', [requests]);
}

/** By which date a coordinator publishes or returns what was handed in then (R-REQ-10): working days of the network. */
export async function reviewDueBy(reader: Reader): Promise<(submittedAt: bigint) => CalendarDate | undefined> {
  const [calendar] = await reader.query<{ zone: string; review_days: number; holidays: readonly CalendarDate[] }>('select zone, review_days, holidays from requests.calendar');
  return (submittedAt) => calendar && addWorkingDays(dateIn(calendar.zone, Number(submittedAt)), calendar.review_days, calendar.holidays);
}
