import type { CalendarDate, Deadline, Id, Personal } from '#kernel';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import type { MatchFactors } from '../matching/factors';
import type { Reader } from '../reader';
import type { RefusedFor } from '../request/events';
import type { OpenedBy, TableSeat } from './events';
import type { InitiativeDraft, InitiativeForm } from './form';
import type { PastInitiative, Professional } from './matching';
import type { AskedOrganisation, InitiativeStatus } from './state';

/** An initiative as somebody may see it. Instants are epoch milliseconds. */
export interface InitiativeRow {
  readonly id: Id;
  readonly opener: Id;
  readonly opened_by: OpenedBy;
  readonly status: InitiativeStatus;
  readonly writers: readonly Id[];
  readonly answer_by: Deadline | null;
  readonly begun_at: bigint;
  readonly submitted_at: bigint | null;
  readonly published_at: bigint | null;
  readonly ended_at: bigint | null;
  readonly notes: Personal<string> | null;
  readonly refused_for: readonly RefusedFor[] | null;
  readonly withdrawal_reason: Personal<string> | null;
  readonly form: Personal<InitiativeForm> | null;
}

const columns = `i.id, i.opener, i.opened_by, i.status, i.writers, i.answer_by, i.begun_at, i.submitted_at, i.published_at, i.ended_at, i.notes, i.refused_for, i.withdrawal_reason, c.form`;
const initiatives = 'initiatives.initiative i join initiatives.content c on c.network = i.network and c.initiative = i.id';

export function initiativesById(reader: Reader, ids: readonly Id[]): Promise<readonly InitiativeRow[]> {
  return reader.query<InitiativeRow>(`select ${columns} from ${initiatives} where i.network = viewer.network() and i.id = any($1)`, [ids]);
}

/** What somebody opened, an organisation or a person, the newest first. */
export function initiativesOf(reader: Reader, opener: Id, after: readonly [string, string] | undefined, limit: number): Promise<readonly InitiativeRow[]> {
  return reader.query<InitiativeRow>(
    `select ${columns} from ${initiatives}
     where i.network = viewer.network() and i.opener = $1 and ($2::bigint is null or (i.begun_at, i.id) < ($2::bigint, $3::uuid)) order by i.begun_at desc, i.id desc limit $4`,
    [opener, after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** Initiatives that wait for a coordinator, the one that has waited longest first (R-REQ-10). */
export function initiativesInReview(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly InitiativeRow[]> {
  return reader.query<InitiativeRow>(
    `select ${columns} from ${initiatives}
     where i.network = viewer.network() and i.status = 'submitted' and ($1::bigint is null or (i.submitted_at, i.id) > ($1::bigint, $2::uuid)) order by i.submitted_at, i.id limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** What its writers have so far, for those who may see it. */
export async function initiativeDraft(reader: Reader, initiative: Id): Promise<Personal<InitiativeDraft> | undefined> {
  const [row] = await reader.query<{ draft: Personal<InitiativeDraft> }>('select draft from initiatives.draft where network = viewer.network() and initiative = $1', [initiative]);
  return row?.draft;
}

/** An initiative at one organisation. */
export interface AskedRow {
  readonly initiative: Id;
  readonly recipient: Id;
  readonly sent_at: bigint;
  readonly answer_by: Deadline;
  readonly ends_at: bigint;
  readonly status: AskedOrganisation['status'] | 'withdrawn';
  readonly match: Personal<MatchFactors>;
  readonly answered_at: bigint | null;
  readonly reason: Personal<string> | null;
  readonly name: Personal<string> | null;
}

const askedColumns = 'a.initiative, a.recipient, a.sent_at, a.answer_by, a.ends_at, a.status, a.match, a.answered_at, a.reason, a.name';

/** Where an initiative went, in the order in which it was sent. */
export function askedBy(reader: Reader, initiative: Id, after: readonly [string, string] | undefined, limit: number): Promise<readonly AskedRow[]> {
  return reader.query<AskedRow>(
    `select ${askedColumns} from initiatives.asked a where a.network = viewer.network() and a.initiative = $1
     and ($2::bigint is null or (a.sent_at, a.recipient) > ($2::bigint, $3::uuid)) order by a.sent_at, a.recipient limit $4`,
    [initiative, after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** An initiative as an organisation that it went to sees it. */
export interface ReceivedRow extends AskedRow {
  readonly opened_by: OpenedBy;
  readonly organisation: Id | null;
  readonly initiative_status: InitiativeStatus;
  readonly form: Personal<InitiativeForm>;
}

const received = `select ${askedColumns}, c.opened_by, c.organisation, c.status as initiative_status, c.form from initiatives.asked a join initiatives.content c using (network, initiative)
  where a.network = viewer.network() and a.recipient = viewer.organisation()`;

export async function receivedInitiative(reader: Reader, initiative: Id): Promise<ReceivedRow | undefined> {
  const [row] = await reader.query<ReceivedRow>(`${received} and a.initiative = $1`, [initiative]);
  return row;
}

/** What came to the organisation that the reader is here for, the newest first. */
export function receivedInitiatives(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly ReceivedRow[]> {
  return reader.query<ReceivedRow>(
    `${received} and ($1::bigint is null or (a.sent_at, a.initiative) < ($1::bigint, $2::uuid)) order by a.sent_at desc, a.initiative desc limit $3`, [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** Somebody who wants to sit at a table. A contact or deputy whom another has followed is one no more. */
export interface SeatRow {
  readonly initiative: Id;
  readonly organisation: Id;
  readonly person: Id;
  readonly seat: TableSeat;
  readonly name: Personal<string>;
}

/** Who wants to sit at the table with an organisation, in the order in which they said so. */
export function seatsAt(reader: Reader, initiative: Id, organisation: Id): Promise<readonly SeatRow[]> {
  return reader.query<SeatRow>(
    `select s.initiative, s.organisation, s.person, s.seat, s.name from initiatives.seat s where s.network = viewer.network() and s.initiative = $1 and s.organisation = $2
     and (s.seat = 'patient' or not exists (select from initiatives.seat later where later.network = s.network and later.initiative = s.initiative and later.organisation = s.organisation
       and later.seat = s.seat and (later.since, later.person) > (s.since, s.person))) order by s.since, s.person`, [initiative, organisation]);
}

/** What an organisation says of itself, as matching reads it. */
export interface OwnProfile {
  readonly conditions: readonly string[];
  readonly every_condition: boolean;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly open_to: readonly EngagementKind[];
}

/** What the organisation that opens an initiative says of itself. */
export async function openerProfile(reader: Reader, opener: Id): Promise<OwnProfile | undefined> {
  const [row] = await reader.query<OwnProfile>('select conditions, every_condition, languages, countries, open_to from candidates.organisation where id = $1', [opener]);
  return row;
}

/** What the adviser who asks says of themselves, in boxes. */
export interface AdviserProfile {
  readonly languages: Personal<readonly string[]>;
  readonly open_to: Personal<readonly string[]>;
  readonly country: Personal<string> | null;
}

export async function adviserProfile(reader: Reader, person: Id): Promise<AdviserProfile | undefined> {
  const [row] = await reader.query<AdviserProfile>('select languages, open_to, country from initiatives.adviser where person = $1', [person]);
  return row;
}

interface ProfessionalRow extends OwnProfile {
  readonly id: Id;
  readonly kind: OrganisationKind;
  readonly not_open_to: readonly EngagementKind[];
  readonly confirmed_at: bigint | null;
  readonly verification_due: CalendarDate | null;
  readonly contact_limit: number;
  readonly paused: boolean;
  readonly paused_until: Deadline | null;
  readonly blocked: readonly Id[];
}

/** Verified members of the professional side, with the initiatives that they have had. */
export async function readProfessionals(reader: Reader): Promise<readonly Professional[]> {
  const rows = await reader.query<ProfessionalRow>(
    `select o.id, o.kind, o.conditions, o.every_condition, o.languages, o.countries, o.open_to, o.not_open_to, o.confirmed_at, o.verification_due,
      coalesce(o.contact_limit, n.contact_limit) as contact_limit, o.paused, o.paused_until, o.blocked
     from candidates.organisation o join candidates.network n using (network) where o.verified and o.kind not in ('patient-organisation', 'umbrella')`);
  const load = await reader.query<{ recipient: Id; initiative: Id; asker: Id; sent_at: bigint; until: bigint; waiting: boolean }>('select recipient, initiative, asker, sent_at, until, waiting from initiatives.load');
  const byRecipient = new Map<Id, PastInitiative[]>();
  for (const { recipient, initiative, asker, sent_at: sentAt, until, waiting } of load) {
    byRecipient.set(recipient, [...byRecipient.get(recipient) ?? [], { initiative, asker, sentAt: Number(sentAt), until: Number(until), waiting }]);
  }
  return rows.map((row) => ({
    recipient: row.id, kind: row.kind, conditions: row.every_condition ? 'all' : row.conditions, languages: row.languages, countries: row.countries, openTo: row.open_to, notOpenTo: row.not_open_to,
    limit: row.contact_limit, blocked: row.blocked, pause: row.paused ? { until: row.paused_until ?? undefined } : undefined,
    confirmedAt: row.confirmed_at === null ? undefined : Number(row.confirmed_at), verificationDue: row.verification_due ?? undefined, initiatives: byRecipient.get(row.id) ?? [],
  }));
}
