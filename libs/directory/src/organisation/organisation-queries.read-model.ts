import { ancestorsOf, conditions, fold, type OrganisationKind } from '#vocabulary';
import type { Said } from './entry';
import { collations, usualCollation } from './search-functions.read-model';
import type { Funder } from './values';
import type { Deadline, Personal } from '#kernel';
import type { Interest } from '../staff/interest';

/** Reads as the person who asks, under row-level security. */
export type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** A directory entry as it is read. Dates are `YYYY-MM-DD`, instants epoch milliseconds. */
export interface OrganisationRow {
  readonly id: string;
  readonly status: 'listed' | 'registered' | 'verified' | 'suspended';
  readonly claimed: boolean;
  readonly name: string;
  readonly said: Said;
  readonly removal_asked: boolean;
  readonly confirmed_at: bigint | null;
  readonly verified_on: string | null;
  readonly verification_due: string | null;
  readonly patient_majority: boolean | null;
  readonly funders: readonly Funder[];
  /** Who answers for it now. */
  readonly people: readonly string[];
}

const columns = ['id', 'status', 'claimed', 'name', 'said', 'removal_asked', 'confirmed_at', 'verified_on', 'verification_due', 'patient_majority', 'funders', 'people'].map((name) => `o.${name}`).join(', ');

export interface Wanted {
  readonly words?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly condition?: string | null | undefined;
}

/** A place in the results: the sort key of the row before. */
export type SearchKey = readonly [rank: string, name: string, id: string];
export type FoundRow = OrganisationRow & { readonly rank: number };

/** The directory, in the order of letters of a language. Gives up to `most` entries after a place. */
export async function findOrganisations(query: Query, wanted: Wanted, language: string, after: SearchKey | undefined, most: number): Promise<readonly FoundRow[]> {
  const words = wanted.words == null ? '' : fold(wanted.words);
  return query<FoundRow>(
    `select ${columns}, s.rank from organisations.search($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) with ordinality as s(id, rank, place)
     join organisations.organisation o on o.id = s.id order by s.place`,
    [words === '' ? null : words, wanted.status ?? null, wanted.kind ?? null, wanted.country ?? null, wanted.condition == null ? null : withNarrower(wanted.condition), collations[language] ?? usualCollation,
      after === undefined ? null : Number(after[0]), after?.[1] ?? null, after?.[2] ?? null, most],
  );
}

/** A condition and all that are kinds of it. */
function withNarrower(condition: string): readonly string[] {
  return [condition, ...conditions.map(({ id }) => id).filter((id) => ancestorsOf(id).includes(condition))];
}

/** Entries by id, in the order of the ids; `undefined` for what is not there or not to be seen. */
export async function organisationsByIds(query: Query, ids: readonly string[]): Promise<readonly (OrganisationRow | undefined)[]> {
  const rows = await query<OrganisationRow>(`select ${columns} from organisations.organisation o where o.id = any($1::uuid[])`, [ids]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}

/** Organisations whose names could be mistaken for this one's. Only coordinators get an answer. */
export async function similarOrganisations(query: Query, id: string): Promise<readonly string[]> {
  return (await query<{ id: string }>('select id from organisations.similar_to($1)', [id])).map((row) => row.id);
}

export interface RepresentativeRow {
  readonly organisation: string;
  readonly person: string;
  readonly person_name: Personal<string>;
  readonly person_role: Personal<string>;
  readonly since: bigint;
}

/** Who answers for organisations now, as far as the reader may know. */
export async function representativesOf(query: Query, organisations: readonly string[]): Promise<readonly RepresentativeRow[]> {
  return query<RepresentativeRow>(
    'select organisation, person, person_name, person_role, since from organisations.representative where organisation = any($1::uuid[]) and until is null order by since, person', [organisations]);
}

/** The organisations that a person answers for now: the hats that they may put on. */
export async function hatsOf(query: Query, person: string): Promise<readonly string[]> {
  return (await query<{ organisation: string }>('select organisation from organisations.representative where person = $1 and until is null order by organisation', [person])).map(({ organisation }) => organisation);
}

/** What organisations are called and of what kind they are, as far as anybody has said; of those that are there and to be seen. */
export function organisationsInShort(query: Query, ids: readonly string[]): Promise<readonly { readonly id: string; readonly name: string; readonly kind: OrganisationKind | null }[]> {
  return query('select id, name, kind from organisations.organisation where id = any($1::uuid[])', [ids]);
}

/** What somebody who checks an organisation needs to know besides its entry. */
export interface CheckRow {
  readonly how_to_check: Personal<string>;
  readonly patient_majority: boolean | null;
  readonly company_over_20: boolean | null;
  /** When the reader ended to answer for it, `null` while they do, no value when they never did. Epoch milliseconds. */
  readonly own_until: bigint | null;
  readonly own: boolean;
  /** Until when the reader's declared ties to it last or lasted; `null` while one does. */
  readonly tied_until: readonly (bigint | string | null)[];
  /** Whether the reader was named to check it because no coordinator can. */
  readonly guest: boolean;
  /** Other organisations that its representatives answer for (R-ORG-12). */
  readonly elsewhere: readonly string[];
}

export async function checkOf(query: Query, id: string): Promise<CheckRow | undefined> {
  const [row] = await query<CheckRow>(
    `select j.how_to_check, j.patient_majority, j.company_over_20, mine.until as own_until, mine.person is not null as own,
       array(select t.until from organisations.tie t where t.organisation = j.organisation and t.coordinator = viewer.person()) as tied_until,
       exists (select from organisations.guest g where g.organisation = j.organisation and g.person = viewer.person()) as guest,
       array(select distinct r2.organisation from organisations.representative r1 join organisations.representative r2 using (network, person)
             where r1.organisation = j.organisation and r1.until is null and r2.organisation <> j.organisation and r2.until is null order by 1) as elsewhere
     from organisations.joining j left join organisations.representative mine on mine.organisation = j.organisation and mine.person = viewer.person()
     where j.organisation = $1`, [id]);
  return row;
}

/** What ties a coordinator to an organisation. Instants are epoch milliseconds. */
export interface TieRow {
  readonly organisation: string;
  readonly interest: Personal<Interest>;
  readonly since: bigint;
  readonly until: bigint | null;
}

/** The reader's own ties, the newest first. */
export async function ownTies(query: Query): Promise<readonly TieRow[]> {
  return query<TieRow>('select organisation, interest, since, until from organisations.tie where coordinator = viewer.person() order by since desc, organisation limit 500');
}

/** A suspension as coordinators and the organisation itself read it. Instants are epoch milliseconds. */
export interface SuspensionRow {
  readonly reason: Personal<string>;
  readonly proposed_by: string;
  readonly proposed_at: bigint;
  readonly suspended_at: bigint | null;
  readonly reply_by: Deadline | null;
  readonly reply: Personal<string> | null;
  readonly lifted_at: bigint | null;
  readonly lift_reason: Personal<string> | null;
}

/** The last suspension of an organisation, as far as the reader may know. */
export async function suspensionOf(query: Query, organisation: string): Promise<SuspensionRow | undefined> {
  const columns = 'reason, proposed_by, proposed_at, suspended_at, reply_by, reply, lifted_at, lift_reason';
  return (await query<SuspensionRow>(`select ${columns} from organisations.suspension where organisation = $1`, [organisation]))[0];
}

/** Why an organisation could not be checked, and what it answered. Instants are epoch milliseconds. */
export interface CheckAnswerRow {
  readonly outcome: 'returned' | 'refused';
  readonly words: Personal<string>;
  readonly at: bigint;
  readonly answer: Personal<string> | null;
  readonly answered_at: bigint | null;
}

/** The last time that it could not be checked, as far as the reader may know. */
export async function checkAnswerOf(query: Query, organisation: string): Promise<CheckAnswerRow | undefined> {
  return (await query<CheckAnswerRow>('select outcome, words, at, answer, answered_at from organisations.check_answer where organisation = $1', [organisation]))[0];
}
