/** What waits for the network's staff, one row each, with how long it has waited. Opened by one event and closed by another. */

import {
  ActedOnBehalf, ActOnBehalfCameToNothing, ActOnBehalfConfirmed, ActOnBehalfDisowned, CasePassedOn, DisownedActSettled, GuestReviewerNamed, ListingRemovalAsked, ListingRemoved, NetworkOpened, NetworkSettingChanged, OrganisationClaimed, OrganisationRegistered, OrganisationSuspended, OrganisationVerified,
  RecoveryAgreed, RecoveryDropped, RecoveryProposed, RecoveryStopped, startSettings, SuspensionDropped, SuspensionLifted, SuspensionProposed, SuspensionReplied,
  VerificationAnswered, VerificationRefused, VerificationReturned,
} from '#directory';
import { column, json, maybe, readModel, table } from '#engine';
import { days, type CalendarDate, type Id } from '#kernel';
import {
  ExceptionAsked, ExceptionGranted, ExceptionRefused, InitiativeDrafted, InitiativePublished, InitiativeReturned, InitiativeSubmitted, InitiativeTableJoined, InitiativeWithdrawn,
  RequestClosed, RequestDrafted, RequestPublished, RequestReturned, RequestSubmitted, RequestWithdrawn, StudyImported, type TableSeat,
} from '#matchmaking';
import { BrakePulled, BrakeReleased, ConcernAnswered, ConcernRaised, InitiativePartnershipFormed, PartnershipEvaluationOpened, ReviewSet } from '#partnerships';

/** What can wait: the kinds of `CaseKind` can be passed on to another coordinator or a guest. */
export const queueKinds = ['review', 'exception', 'verification', 'verification-due', 'removal', 'suspension', 'suspension-reply', 'recovery', 'concern', 'brake', 'partnership-review', 'table', 'confirmation', 'disowned'] as const;
export type QueueKind = (typeof queueKinds)[number];

/** How long after its day a look through a partnership waits for those at the table alone (R-PAR-11). */
const REVIEW_PATIENCE = days(30);

/** Somebody who has said yes to a table that is not formed yet. */
interface Taken {
  readonly organisation: Id;
  readonly seat: TableSeat;
  readonly person: Id;
}

const empty = { organisation: null, person: null, hidden_from: null, since: null, due_by: null, passed_on: [], guests: [], initiative: false, seats: [] as readonly Taken[] };

export const queueModel = readModel('staffqueue', 3, {
  /**
   * `since` is null while nothing waits. Coordinators see all but what is about themselves, guests what they were named for,
   * and everybody else what they have handed in themselves. `initiative`: what waits is one, or a table that comes of one; `seats`: who is ready to sit there.
   */
  waiting: table({
    columns: {
      network: column('text'), kind: column('text'), about: column('uuid'), organisation: maybe('uuid'), person: maybe('uuid'), hidden_from: maybe('uuid'),
      since: maybe('bigint'), due_by: maybe('text'), passed_on: column('uuid[]'), guests: column('uuid[]'),
      initiative: column('boolean'), seats: json<readonly Taken[]>(),
    },
    key: ['network', 'kind', 'about'],
    visible: `since is not null and ((viewer.role() = 'coordinator' and hidden_from is distinct from viewer.person())
      or viewer.person() = any(guests) or organisation = viewer.organisation() or (person = viewer.person() and viewer.role() in ('person', 'representative')))`,
  }),
  /** What the time that a review may take is reckoned by. */
  calendar: table({
    columns: { network: column('text'), zone: column('text'), review_days: column('integer'), holidays: column('text[]') },
    key: ['network'],
    visible: 'true',
  }),
}, ['create index by_age on waiting (network, since, kind, about) where since is not null'])
  .on(NetworkOpened, ({ network, data: { zone } }, { calendar }) => calendar.put({ network, zone, review_days: startSettings.reviewDays, holidays: startSettings.holidays }))
  .on(NetworkSettingChanged, ({ network, data: { setting, value } }, { calendar }) => {
    if (setting === 'reviewDays' && typeof value === 'number') calendar.change([network], (row) => ({ ...row, review_days: value }));
    if (setting === 'holidays' && Array.isArray(value)) calendar.change([network], (row) => ({ ...row, holidays: value.map(String) }));
  })

  .on(RequestDrafted, ({ network, id, data: { asker } }, { waiting }) => waiting.put({ ...empty, network, kind: 'review', about: id, organisation: asker }))
  .on(StudyImported, ({ network, id, revision, data: { asker } }, { waiting }) => {
    if (revision === 0n) waiting.put({ ...empty, network, kind: 'review', about: id, organisation: asker });
  })
  .on(RequestSubmitted, ({ network, id, at }, { waiting }) => waiting.change([network, 'review', id], (row) => ({ ...row, since: at })))
  .on(RequestReturned, ({ network, id }, { waiting }) => waiting.change([network, 'review', id], (row) => ({ ...row, since: null })))
  .on(RequestPublished, ({ network, id }, { waiting }) => waiting.remove([network, 'review', id]))
  .on(RequestClosed, ({ network, id }, { waiting }) => waiting.remove([network, 'review', id]))
  .on(RequestWithdrawn, ({ network, id }, { waiting }) => waiting.remove([network, 'review', id]))

  .on(InitiativeDrafted, ({ network, id, data: { opener, openedBy } }, { waiting }) =>
    waiting.put({ ...empty, network, kind: 'review', about: id, initiative: true, ...(openedBy === 'organisation' ? { organisation: opener } : { person: opener }) }))
  .on(InitiativeSubmitted, ({ network, id, at }, { waiting }) => waiting.change([network, 'review', id], (row) => ({ ...row, since: at })))
  .on(InitiativeReturned, ({ network, id }, { waiting }) => waiting.change([network, 'review', id], (row) => ({ ...row, since: null })))
  .on(InitiativePublished, ({ network, id }, { waiting }) => {
    waiting.remove([network, 'review', id]);
    waiting.put({ ...empty, network, kind: 'table', about: id, initiative: true });
  })
  .on(InitiativeTableJoined, ({ network, id, at, data: { organisation, seat, person } }, { waiting }) =>
    waiting.change([network, 'table', id], (row) => ({ ...row, ...standing(withSeat(row.seats, { organisation, seat, person }), row.since ?? at) })))
  .on(InitiativePartnershipFormed, ({ network, at, data: { initiative, asker } }, { waiting }) =>
    waiting.change([network, 'table', initiative], (row) => ({ ...row, ...standing(row.seats.filter(({ organisation }) => organisation !== asker), row.since ?? at) })))
  .on(InitiativeWithdrawn, ({ network, id }, { waiting }) => {
    waiting.remove([network, 'review', id]);
    waiting.remove([network, 'table', id]);
  })

  .on(ExceptionAsked, ({ network, id, at, data: { request } }, { waiting }) => waiting.put({ ...empty, network, kind: 'exception', about: request, organisation: id, since: at }))
  .on(ExceptionGranted, ({ network, data: { request } }, { waiting }) => waiting.remove([network, 'exception', request]))
  .on(ExceptionRefused, ({ network, data: { request } }, { waiting }) => waiting.remove([network, 'exception', request]))

  .on(OrganisationRegistered, ({ network, id, at }, { waiting }) => waiting.put({ ...empty, network, kind: 'verification', about: id, organisation: id, since: at }))
  .on(OrganisationClaimed, ({ network, id, at }, { waiting }) => {
    waiting.remove([network, 'removal', id]);
    waiting.put({ ...empty, network, kind: 'verification', about: id, organisation: id, since: at });
  })
  .on(OrganisationVerified, ({ network, id, data: { due } }, { waiting }) => {
    waiting.remove([network, 'verification', id]);
    waiting.put({ ...empty, network, kind: 'verification-due', about: id, since: BigInt(Date.parse(due)) });
  })
  .on(VerificationReturned, ({ network, id }, { waiting }) => waiting.change([network, 'verification', id], (row) => ({ ...row, since: null })))
  .on(VerificationRefused, ({ network, id }, { waiting }) => waiting.change([network, 'verification', id], (row) => ({ ...row, since: null })))
  .on(VerificationAnswered, ({ network, id, at }, { waiting }) => waiting.change([network, 'verification', id], (row) => ({ ...row, since: at })))
  .on(ListingRemovalAsked, ({ network, id, at }, { waiting }) => waiting.put({ ...empty, network, kind: 'removal', about: id, since: at }))
  .on(ListingRemoved, ({ network, id }, { waiting }) => waiting.remove([network, 'removal', id]))

  .on(SuspensionProposed, ({ network, id, at }, { waiting }) => waiting.put({ ...empty, network, kind: 'suspension', about: id, since: at }))
  .on(SuspensionDropped, ({ network, id }, { waiting }) => waiting.remove([network, 'suspension', id]))
  .on(OrganisationSuspended, ({ network, id }, { waiting }) => waiting.remove([network, 'suspension', id]))
  .on(SuspensionReplied, ({ network, id, at }, { waiting }) => waiting.put({ ...empty, network, kind: 'suspension-reply', about: id, organisation: id, since: at }))
  .on(SuspensionLifted, ({ network, id }, { waiting }) => waiting.remove([network, 'suspension-reply', id]))

  .on(RecoveryProposed, ({ network, id, at }, { waiting }) => waiting.put({ ...empty, network, kind: 'recovery', about: id, since: at }))
  .on(RecoveryAgreed, ({ network, id }, { waiting }) => waiting.remove([network, 'recovery', id]))
  .on(RecoveryDropped, ({ network, id }, { waiting }) => waiting.remove([network, 'recovery', id]))
  .on(RecoveryStopped, ({ network, id }, { waiting }) => waiting.remove([network, 'recovery', id]))

  .on(ConcernRaised, ({ network, id, at, data: { person, about, answerBy } }, { waiting }) =>
    waiting.put({ ...empty, network, kind: 'concern', about: id, person, hidden_from: about ?? null, since: at, due_by: answerBy }))
  .on(ConcernAnswered, ({ network, id }, { waiting }) => waiting.remove([network, 'concern', id]))
  .on(BrakePulled, ({ network, id, at, data: { answerBy } }, { waiting }) => waiting.put({ ...empty, network, kind: 'brake', about: id, since: at, due_by: answerBy }))
  .on(BrakeReleased, ({ network, id, data: { stillPulled } }, { waiting }) => {
    if (!stillPulled) waiting.remove([network, 'brake', id]);
  })

  // Each day that is set takes the place of the one before.
  .on(ReviewSet, ({ network, id, data: { dueAt } }, { waiting }) => waiting.put({ ...empty, network, kind: 'partnership-review', about: id, since: BigInt(dueAt + REVIEW_PATIENCE) }))
  .on(PartnershipEvaluationOpened, ({ network, id }, { waiting }) => waiting.remove([network, 'partnership-review', id]))

  // What staff recorded for somebody waits until it is confirmed to them, and again when they did not mean it so (R-STF-02).
  .on(ActedOnBehalf, ({ network, at, data: { act } }, { waiting }) => waiting.put({ ...empty, network, kind: 'confirmation', about: act, since: at }))
  .on(ActOnBehalfCameToNothing, ({ network, data: { act } }, { waiting }) => waiting.remove([network, 'confirmation', act]))
  .on(ActOnBehalfConfirmed, ({ network, data: { act } }, { waiting }) => waiting.remove([network, 'confirmation', act]))
  .on(ActOnBehalfDisowned, ({ network, at, data: { act } }, { waiting }) => {
    waiting.remove([network, 'confirmation', act]);
    waiting.put({ ...empty, network, kind: 'disowned', about: act, since: at });
  })
  .on(DisownedActSettled, ({ network, data: { act } }, { waiting }) => waiting.remove([network, 'disowned', act]))

  .on(CasePassedOn, ({ network, data: { kind, about, by } }, { waiting }) => waiting.change([network, kind, about], (row) => ({ ...row, passed_on: [...row.passed_on, by] })))
  .on(GuestReviewerNamed, ({ network, data: { kind, about, person } }, { waiting }) => waiting.change([network, kind, about], (row) => ({ ...row, guests: [...row.guests, person] })));

/** One person holds the role of contact, another that of deputy: whoever says so last. */
function withSeat(seats: readonly Taken[], taken: Taken): readonly Taken[] {
  return [...seats.filter(({ organisation, seat, person }) => organisation !== taken.organisation || (person !== taken.person && (seat === 'patient' || seat !== taken.seat))), taken];
}

/** It waits for a coordinator once somebody of the patient side, a contact and a deputy are ready for one table (R-INI-02). */
function standing(seats: readonly Taken[], since: bigint): { readonly seats: readonly Taken[]; readonly since: bigint | null } {
  const isReady = seats.some(({ organisation }) => (['patient', 'contact', 'deputy'] as const).every((seat) => seats.some((taken) => taken.organisation === organisation && taken.seat === seat)));
  return { seats, since: isReady ? since : null };
}

/** Reads as whoever asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** One thing that waits. `since` in epoch milliseconds, `due_by` a date where the thing has one of its own. */
export interface WaitingRow {
  readonly kind: QueueKind;
  readonly about: Id;
  readonly since: bigint;
  readonly due_by: CalendarDate | null;
  readonly passed_on: readonly Id[];
  readonly guests: readonly Id[];
  readonly initiative: boolean;
}

const columns = 'kind, about, since, due_by, passed_on, guests, initiative';

/** What waits for the reader, or what of theirs waits: what has waited longest first. What is due later does not wait yet. */
export function waitingNow(reader: Reader, now: number, after: readonly [string, string, string] | undefined, limit: number): Promise<readonly WaitingRow[]> {
  return reader.query<WaitingRow>(
    `select ${columns} from staffqueue.waiting
     where network = viewer.network() and since <= $1::bigint and ($2::bigint is null or (since, kind, about) > ($2::bigint, $3::text, $4::uuid)) order by since, kind, about limit $5`,
    [now, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit]);
}

/** One thing that waits, if it is the reader's to see. */
export async function waitingCase(reader: Reader, kind: string, about: Id): Promise<WaitingRow | undefined> {
  return (await reader.query<WaitingRow>(`select ${columns} from staffqueue.waiting where network = viewer.network() and kind = $1 and about = $2`, [kind, about]))[0];
}

/** What working days are reckoned by. */
export interface Calendar {
  readonly zone: string;
  readonly review_days: number;
  readonly holidays: readonly CalendarDate[];
}

export async function calendarOf(reader: Reader): Promise<Calendar> {
  const [found] = await reader.query<Calendar>('select zone, review_days, holidays from staffqueue.calendar');
  return found ?? { zone: 'UTC', review_days: startSettings.reviewDays, holidays: startSettings.holidays };
}
