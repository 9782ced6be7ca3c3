import type { Id, Personal } from '#kernel';
import type { Question } from '#matchmaking';
import type { PayTo } from '#vocabulary';
import type { Bases, PayTerms } from './events';
import type { StoredPartnership } from './partnerships.read-model';

/** Reads as whoever asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface PartnershipRow extends StoredPartnership {
  readonly id: Id;
  readonly formed_at: bigint;
}

const columns = 'id, request, asker, status, people, payers, formed_at, laid';

export function partnershipsById(reader: Reader, ids: readonly Id[]): Promise<readonly PartnershipRow[]> {
  return reader.query<PartnershipRow>(`select ${columns} from partnerships.partnership where id = any($1)`, [ids]);
}

/** What the asker of the question sees, the newest first. */
export function partnershipsSeen(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly PartnershipRow[]> {
  return reader.query<PartnershipRow>(
    `select ${columns} from partnerships.partnership where $1::bigint is null or (formed_at, id) < ($1::bigint, $2::uuid) order by formed_at desc, id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** Those at whose table a person sits, the newest first, as far as the reader sees them. */
export function partnershipsOf(reader: Reader, person: Id): Promise<readonly PartnershipRow[]> {
  return reader.query<PartnershipRow>(`select ${columns} from partnerships.partnership where $1::uuid = any(people) order by formed_at desc, id desc limit 50`, [person]);
}

export interface NameRow {
  readonly request: Id;
  readonly person: Id;
  readonly name: Personal<string>;
}

export function namesAt(reader: Reader, requests: readonly Id[]): Promise<readonly NameRow[]> {
  return reader.query<NameRow>('select request, person, name from partnerships.name where request = any($1)', [requests]);
}

export interface ChangedQuestionRow {
  readonly request: Id;
  readonly before: Question;
  readonly after: Question;
  readonly changed_at: bigint;
  readonly name: Personal<string> | null;
}

/** How the questions of requests were changed, in that order, and whose suggestion it was. */
export function changedQuestionsAt(reader: Reader, requests: readonly Id[]): Promise<readonly ChangedQuestionRow[]> {
  return reader.query<ChangedQuestionRow>(
    `select q.request, q.before, q.after, q.changed_at, s.name from partnerships.question q left join partnerships.suggester s on s.network = q.network and s.proposal = q.proposal
     where q.request = any($1) order by q.revision`, [requests]);
}

export interface BasisRow {
  readonly partnership: Id;
  readonly person: Id;
  readonly basis: Personal<Bases>;
}

export function basesAt(reader: Reader, partnerships: readonly Id[]): Promise<readonly BasisRow[]> {
  return reader.query<BasisRow>('select partnership, person, basis from partnerships.basis where partnership = any($1)', [partnerships]);
}

export interface PayRow {
  readonly partnership: Id;
  readonly person: Id;
  readonly terms: Personal<PayTerms>;
}

export function payAt(reader: Reader, partnerships: readonly Id[]): Promise<readonly PayRow[]> {
  return reader.query<PayRow>('select partnership, person, terms from partnerships.pay where partnership = any($1)', [partnerships]);
}

export interface BrakeRow {
  readonly partnership: Id;
  readonly person: Id;
  readonly held: boolean;
  readonly mediation: boolean;
}

/** Everybody's pulls for coordinators, one's own for everybody else. */
export function brakesAt(reader: Reader, partnerships: readonly Id[]): Promise<readonly BrakeRow[]> {
  return reader.query<BrakeRow>('select partnership, person, held, mediation from partnerships.brake where partnership = any($1) order by pulled_at, person', [partnerships]);
}

export interface TickRow {
  readonly activity: Id;
  readonly attended: Personal<boolean>;
}

/** The asker's own ticks; nobody gets anybody else's. */
export function ownTicksAt(reader: Reader, partnership: Id): Promise<readonly TickRow[]> {
  return reader.query<TickRow>('select activity, attended from partnerships.tick where partnership = $1', [partnership]);
}

export interface NoteRow {
  readonly partnership: Id;
  readonly about: string;
  readonly note: Personal<string> | null;
}

export function notesAt(reader: Reader, partnerships: readonly Id[]): Promise<readonly NoteRow[]> {
  return reader.query<NoteRow>('select partnership, about, note from partnerships.note where partnership = any($1)', [partnerships]);
}

export interface PaymentRow {
  readonly partnership: Id;
  readonly person: Id;
  readonly pay_to: Personal<PayTo> | null;
  readonly declined: boolean;
  readonly promised: string | null;
  readonly ticked: string | null;
}

/** Fees that have been agreed, one's own and those that one pays, those of one partnership or of all. */
export function paymentsSeen(reader: Reader, partnership: Id | undefined, after: readonly [string, string] | undefined, limit: number): Promise<readonly PaymentRow[]> {
  return reader.query<PaymentRow>(
    `select partnership, person, pay_to, declined, promised, ticked from partnerships.payment
      where fee and agreed and ($1::uuid is null or partnership = $1) and ($2::uuid is null or (partnership, person) > ($2::uuid, $3::uuid)) order by partnership, person limit $4`,
    [partnership ?? null, after?.[0] ?? null, after?.[1] ?? null, limit]);
}

export async function paymentAt(reader: Reader, partnership: Id, person: Id): Promise<PaymentRow | undefined> {
  const [row] = await reader.query<PaymentRow>('select partnership, person, pay_to, declined, promised, ticked from partnerships.payment where fee and agreed and partnership = $1 and person = $2', [partnership, person]);
  return row;
}

export async function isPublicBody(reader: Reader, organisation: Id): Promise<boolean> {
  const rows = await reader.query('select organisation from partnerships.organisation where organisation = $1 and public_body', [organisation]);
  return rows.length > 0;
}

/** Who of these answers for organisations of both sides (R-ORG-12). */
export async function onBothSides(reader: Reader, people: readonly Id[]): Promise<readonly Id[]> {
  const rows = await reader.query<{ readonly person: Id }>(
    `select a.person from partnerships.answers a join partnerships.organisation o using (network, organisation) where a.person = any($1)
      group by a.person having bool_or(o.patient_side) and bool_or(not o.patient_side)`, [people]);
  return rows.map(({ person }) => person);
}
