import { failure, type RequestContext } from '#graphql';
import { dateIn, forgotten, isId, type Id, type Personal } from '#kernel';
import { conditionName, countryName, languageName, standingAlone } from '#language';
import type { EngagementKind } from '#vocabulary';
import type { NamedCode } from '../../organisation/graphql/shown';
import { affiliationOf, identityOf, ownAdvisor, type AdvisorRow, type AffiliationRow, type IdentityRow } from '../advisors.read-model';
import { ConfirmAffiliation } from '../affiliation';
import { ConfirmIdentity } from '../identity';
import { lastDayAsked } from '../standing-time';
import type { ConditionsSeenBy, ConsentPurpose, HowOften, IdentityMethod, NextOfKin, TakesPart } from '../values';

export type ShownNextOfKin = NextOfKin;

export interface ShownExperience {
  readonly own: boolean;
  readonly nextOfKin: ShownNextOfKin | null;
}

/** An advisor as they see themselves. Instants are ISO 8601, dates `YYYY-MM-DD`. */
export interface ShownAdvisor {
  readonly id: Id;
  readonly name: string | null;
  readonly languages: readonly NamedCode[];
  readonly country: NamedCode | null;
  readonly openTo: readonly EngagementKind[];
  readonly howOften: HowOften | null;
  readonly takesPart: TakesPart | null;
  readonly bringsSupporter: boolean;
  readonly consents: readonly ConsentPurpose[];
  readonly conditions: readonly NamedCode[];
  readonly experience: ShownExperience | null;
  readonly conditionsSeenBy: ConditionsSeenBy | null;
  readonly access: string | null;
  readonly identityMethod: IdentityMethod | null;
  readonly identityConfirmedOn: string | null;
  readonly joinedAt: string;
  readonly confirmedAt: string;
  readonly askedUntil: string;
  readonly confirmationDue: boolean;
}

export interface ShownIdentity {
  readonly person: Id;
  readonly name: string | null;
  readonly method: IdentityMethod | null;
  readonly confirmedOn: string | null;
  readonly viewerCanConfirm: boolean;
}

export interface ShownAffiliation {
  readonly person: Id;
  readonly personName: string | null;
  readonly organisationId: Id;
  readonly confirmed: boolean;
  readonly shown: boolean;
  readonly since: string;
  readonly viewerCanConfirm: boolean;
}

export async function loadAdvisor(context: RequestContext, person: Id): Promise<ShownAdvisor | null> {
  const row = await ownAdvisor(context, person);
  return row ? shownAdvisor(context, row) : null;
}

async function shownAdvisor(context: RequestContext, row: AdvisorRow): Promise<ShownAdvisor> {
  const open = <T>(box: Personal<T> | null): Promise<T | null> => opened(context, box);
  const { language, now } = context;
  const [name, languages, country, openTo, howOften, takesPart, bringsSupporter, conditions, experience, conditionsSeenBy, access, identityMethod, identityConfirmedOn, consents] = await Promise.all([
    open(row.name), open(row.languages), open(row.country), open(row.open_to), open(row.how_often), open(row.takes_part), open(row.brings_supporter), open(row.conditions), open(row.experience),
    open(row.seen_by), open(row.access), open(row.method), open(row.identity_on), Promise.all(row.consents.map(open)),
  ]);
  const lastDay = lastDayAsked(Number(row.confirmed_at));
  return {
    id: row.person, name, howOften, takesPart, conditionsSeenBy, access, identityMethod, identityConfirmedOn,
    languages: named(languages, (code) => languageName(language, code)),
    country: country === null ? null : { code: country, name: countryName(language, country) },
    openTo: (openTo ?? []) as readonly EngagementKind[],
    bringsSupporter: bringsSupporter ?? false,
    consents: consents.filter((consent) => consent !== null),
    conditions: named(conditions, (code) => standingAlone(language, conditionName(language, code))),
    experience: experience && { own: experience.own, nextOfKin: experience.nextOfKin ?? null },
    joinedAt: instant(row.joined_at), confirmedAt: instant(row.confirmed_at), askedUntil: lastDay,
    confirmationDue: dateIn('UTC', now) > lastDay,
  };
}

export async function loadIdentity(context: RequestContext, person: Id): Promise<ShownIdentity | null> {
  const row = await identityOf(context, person);
  return row ? shownIdentity(context, row) : null;
}

async function shownIdentity(context: RequestContext, { person, name, method, identity_on: on }: IdentityRow): Promise<ShownIdentity> {
  const { actor } = context;
  return {
    person, name: await opened(context, name), method: await opened(context, method), confirmedOn: await opened(context, on),
    viewerCanConfirm: context.may(ConfirmIdentity, {}) && !(actor.kind === 'member' && actor.person === person),
  };
}

export async function loadAffiliation(context: RequestContext, person: Id, organisation: Id): Promise<ShownAffiliation | null> {
  const row = await affiliationOf(context, person, organisation);
  return row ? shownAffiliation(context, row) : null;
}

export async function shownAffiliation(context: RequestContext, { person, organisation, name, since, confirmed, shown }: AffiliationRow): Promise<ShownAffiliation> {
  return {
    person, personName: await opened(context, name), organisationId: organisation, confirmed, shown, since: instant(since),
    viewerCanConfirm: !confirmed && context.may(ConfirmAffiliation, { affiliated: [organisation] }),
  };
}

/** What is in a box; null when there is none, or when its key is gone. */
async function opened<T>(context: RequestContext, box: Personal<T> | null): Promise<T | null> {
  if (box === null) return null;
  const found = await context.open(box);
  return found === forgotten ? null : found;
}

function named(codes: readonly string[] | null, name: (code: string) => string): readonly NamedCode[] {
  return (codes ?? []).map((code) => ({ code, name: name(code) }));
}

function instant(at: bigint): string {
  return new Date(Number(at)).toISOString();
}

/** The person who asks, as themselves: what is an advisor's own is nobody's in another role. */
export function ownPerson({ actor }: RequestContext): Id {
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind !== 'person') throw failure('FORBIDDEN');
  return actor.person;
}

/** The person who asks, or the organisation that they are here for. */
export function ownSide({ actor }: RequestContext): { readonly person: Id } | { readonly organisation: Id } {
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind === 'staff') throw failure('FORBIDDEN');
  return actor.hat.kind === 'organisation' ? { organisation: actor.hat.organisation } : { person: actor.person };
}

export function idOf(text: string): Id {
  const id = text.toLowerCase();
  if (!isId(id)) throw failure('NOT_FOUND');
  return id;
}
