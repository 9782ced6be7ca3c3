import type { ClientBase } from 'pg';
import { column, json, readModel, sealed, table } from '#engine';
import { dateIn, type Id, type Instant, type Personal } from '#kernel';
import {
  AccessNeedsSaid, AdvisorJoined, AdvisorLeft, AdvisorProfileConfirmed, AdvisorProfileRevised, AffiliationClaimed, AffiliationConfirmed, AffiliationEnded, AffiliationHidden, AffiliationShown, AvailabilitySet,
  ConditionAreasSaid, ConsentGiven, ConsentWithdrawn, IdentityConfirmed,
} from './events';
import { lastDayAsked } from './standing-time';
import type { ConditionsSeenBy, ConsentPurpose, Experience, HowOften, IdentityMethod, TakesPart } from './values';

const identity = { method: sealed<IdentityMethod>(), identity_on: sealed<string>() };
const noConditions = { conditions_purpose: null, conditions: null, experience: null, seen_by: null };
const noAccess = { access_purpose: null, access: null };

const tables = {
  /** All that an advisor has said of themselves. The person alone sees it. */
  advisor: table({
    columns: {
      network: column('text'), person: column('uuid'), joined_at: column('bigint'), confirmed_at: column('bigint'),
      name: sealed<string>(), languages: sealed<readonly string[]>(), open_to: sealed<readonly string[]>(), country: sealed<string>(), brings_supporter: sealed<boolean>(),
      how_often: sealed<HowOften>(), takes_part: sealed<TakesPart>(),
      consents: json<readonly Personal<ConsentPurpose>[]>(),
      conditions_purpose: sealed<ConsentPurpose>(), conditions: sealed<readonly string[]>(), experience: sealed<Experience>(), seen_by: sealed<ConditionsSeenBy>(),
      access_purpose: sealed<ConsentPurpose>(), access: sealed<string>(),
      ...identity,
    },
    key: ['network', 'person'],
    visible: `person = viewer.person() and viewer.role() = 'person'`,
  }),
  /** What a coordinator needs in order to confirm who somebody is, and no more. */
  identity: table({
    columns: { network: column('text'), person: column('uuid'), name: sealed<string>(), ...identity },
    key: ['network', 'person'],
    visible: `viewer.role() = 'coordinator'`,
  }),
  /** Who belongs to which organisation: seen by these two only, unless the person shows it to members (R-ADV-05). */
  affiliation: table({
    columns: { network: column('text'), person: column('uuid'), organisation: column('uuid'), name: sealed<string>(), since: column('bigint'), confirmed: column('boolean'), shown: column('boolean') },
    key: ['network', 'person', 'organisation'],
    visible: `(person = viewer.person() and viewer.role() = 'person') or organisation = viewer.organisation() or (shown and viewer.role() in ('person', 'representative', 'coordinator'))`,
  }),
};

/** Advisors, in boxes only: nothing here can be searched or counted by what is in them. */
export const advisorsReadModel = readModel('advisors', 2, tables, ['create index by_organisation on affiliation (network, organisation, since, person)'])
  .on(AdvisorJoined, ({ network, id, data: { at, name, languages, openTo, howOften } }, { advisor, identity }) => {
    advisor.put({
      network, person: id, joined_at: BigInt(at), confirmed_at: BigInt(at), name, languages, open_to: openTo, country: null, brings_supporter: null, how_often: howOften, takes_part: null,
      consents: [], ...noConditions, ...noAccess, method: null, identity_on: null,
    });
    identity.put({ network, person: id, name, method: null, identity_on: null });
  })
  .on(AdvisorProfileRevised, ({ network, id, data: { name, languages, openTo, country, bringsSupporter } }, { advisor, identity }) => {
    advisor.change([network, id], (row) => ({
      ...row, name: name ?? row.name, languages: languages ?? row.languages, open_to: openTo ?? row.open_to, country: country ?? row.country, brings_supporter: bringsSupporter ?? row.brings_supporter,
    }));
    identity.change([network, id], (row) => ({ ...row, name: name ?? row.name }));
  })
  .on(AvailabilitySet, ({ network, id, data: { howOften, takesPart } }, { advisor }) => advisor.change([network, id], (row) => ({ ...row, how_often: howOften, takes_part: takesPart })))
  .on(AdvisorProfileConfirmed, ({ network, id, data: { at } }, { advisor }) => advisor.change([network, id], (row) => ({ ...row, confirmed_at: BigInt(at) })))
  .on(ConsentGiven, ({ network, id, data: { purpose } }, { advisor }) => advisor.change([network, id], (row) => ({ ...row, consents: [...row.consents, purpose] })))
  .on(ConsentWithdrawn, ({ network, id, data: { purpose } }, { advisor }) => advisor.change([network, id], (row) => ({
    ...row,
    consents: row.consents.filter((given) => given !== purpose),
    ...(row.conditions_purpose === purpose ? noConditions : {}),
    ...(row.access_purpose === purpose ? noAccess : {}),
  })))
  .on(ConditionAreasSaid, ({ network, id, data: { purpose, conditions, experience, seenBy } }, { advisor }) =>
    advisor.change([network, id], (row) => ({ ...row, conditions_purpose: purpose, conditions, experience: experience ?? null, seen_by: seenBy })))
  .on(AccessNeedsSaid, ({ network, id, data: { purpose, access } }, { advisor }) => advisor.change([network, id], (row) => ({ ...row, access_purpose: purpose, access })))
  .on(IdentityConfirmed, ({ network, id, data: { method, on } }, { advisor, identity }) => {
    advisor.change([network, id], (row) => ({ ...row, method, identity_on: on }));
    identity.change([network, id], (row) => ({ ...row, method, identity_on: on }));
  })
  .on(AffiliationClaimed, ({ network, id, at, data: { organisation, name } }, { affiliation }) => affiliation.put({ network, person: id, organisation, name, since: at, confirmed: false, shown: false }))
  .on(AffiliationConfirmed, ({ network, id, data: { organisation } }, { affiliation }) => affiliation.change([network, id, organisation], (row) => ({ ...row, confirmed: true })))
  .on(AffiliationShown, ({ network, id, data: { organisation } }, { affiliation }) => affiliation.change([network, id, organisation], (row) => ({ ...row, shown: true })))
  .on(AffiliationHidden, ({ network, id, data: { organisation } }, { affiliation }) => affiliation.change([network, id, organisation], (row) => ({ ...row, shown: false })))
  .on(AffiliationEnded, ({ network, id, data: { organisation } }, { affiliation }) => affiliation.remove([network, id, organisation]))
  .on(AdvisorLeft, ({ network, id }, { advisor, identity }) => {
    advisor.remove([network, id]);
    identity.remove([network, id]);
  });

// ── Queries ──────────────────────────────────────────────────────────────────

/** Reads as the person who asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** What an advisor has said of themselves, sealed. Instants in epoch milliseconds. */
export interface AdvisorRow {
  readonly person: Id;
  readonly joined_at: bigint;
  readonly confirmed_at: bigint;
  readonly name: Personal<string>;
  readonly languages: Personal<readonly string[]>;
  readonly open_to: Personal<readonly string[]>;
  readonly country: Personal<string> | null;
  readonly brings_supporter: Personal<boolean> | null;
  readonly how_often: Personal<HowOften>;
  readonly takes_part: Personal<TakesPart> | null;
  readonly consents: readonly Personal<ConsentPurpose>[];
  readonly conditions: Personal<readonly string[]> | null;
  readonly experience: Personal<Experience> | null;
  readonly seen_by: Personal<ConditionsSeenBy> | null;
  readonly access: Personal<string> | null;
  readonly method: Personal<IdentityMethod> | null;
  readonly identity_on: Personal<string> | null;
}

/** The reader's own row. */
export async function ownAdvisor(reader: Reader, person: Id): Promise<AdvisorRow | undefined> {
  const [row] = await reader.query<AdvisorRow>(
    `select person, joined_at, confirmed_at, name, languages, open_to, country, brings_supporter, how_often, takes_part, consents, conditions, experience, seen_by, access, method, identity_on
     from advisors.advisor where person = $1`, [person]);
  return row;
}

export type IdentityRow = Pick<AdvisorRow, 'person' | 'name' | 'method' | 'identity_on'>;

/** For coordinators. */
export async function identityOf(reader: Reader, person: Id): Promise<IdentityRow | undefined> {
  const [row] = await reader.query<IdentityRow>('select person, name, method, identity_on from advisors.identity where person = $1', [person]);
  return row;
}

export interface AffiliationRow {
  readonly person: Id;
  readonly organisation: Id;
  readonly name: Personal<string>;
  readonly since: bigint;
  readonly confirmed: boolean;
  /** To members besides these two. */
  readonly shown: boolean;
}

const affiliationColumns = 'person, organisation, name, since, confirmed, shown';

export async function affiliationOf(reader: Reader, person: Id, organisation: Id): Promise<AffiliationRow | undefined> {
  const [row] = await reader.query<AffiliationRow>(`select ${affiliationColumns} from advisors.affiliation where person = $1 and organisation = $2`, [person, organisation]);
  return row;
}

/** The affiliations of the person who asks, or of the organisation that they are here for, oldest first. `after`: since and the other one's id of the row before. */
export async function ownAffiliations(reader: Reader, own: { readonly person: Id } | { readonly organisation: Id }, after: readonly [since: string, other: Id] | undefined, most: number): Promise<readonly AffiliationRow[]> {
  const [mine, other, id] = 'person' in own ? ['person', 'organisation', own.person] : ['organisation', 'person', own.organisation];
  return reader.query<AffiliationRow>(
    `select ${affiliationColumns} from advisors.affiliation where ${mine} = $1 and ($2::bigint is null or (since, ${other}) > ($2, $3::uuid)) order by since, ${other} limit $4`,
    [id, after?.[0] ?? null, after?.[1] ?? null, most]);
}

/** What is counted of an advisor, sealed. Conditions are there only with the consent that they rest on. */
export interface AdvisorToCount {
  readonly languages: Personal<readonly string[]>;
  readonly openTo: Personal<readonly string[]>;
  readonly country: Personal<string> | null;
  readonly conditions: Personal<readonly string[]> | null;
}

/**
 * All advisors of a network whose profile was looked through within 12 months (R-ORG-07), page by page. For the program itself, which
 * counts them and keeps bands only: takes a connection of the projector's.
 */
export async function* advisorsToCount(projector: Pick<ClientBase, 'query'>, network: string, now: Instant, most: number): AsyncGenerator<readonly AdvisorToCount[]> {
  const today = dateIn('UTC', now);
  for (let after: Id | null = null; ;) {
    const { rows }: { rows: (AdvisorToCount & { readonly person: Id; readonly confirmed_at: bigint })[] } = await projector.query(
      `select person, confirmed_at, languages, open_to as "openTo", country, conditions from advisors.advisor
       where network = $1 and ($2::uuid is null or person > $2) order by person limit $3`, [network, after, most]);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.filter(({ confirmed_at }) => today <= lastDayAsked(Number(confirmed_at)));
    after = last.person;
  }
}

/** The organisations that a person shows that they belong to. */
export async function shownAffiliationsOf(reader: Reader, person: Id): Promise<readonly AffiliationRow[]> {
  return reader.query<AffiliationRow>(`select ${affiliationColumns} from advisors.affiliation where person = $1 and shown order by since, organisation`, [person]);
}
