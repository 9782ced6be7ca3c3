import { failure, type RequestContext } from '#graphql';
import { forgotten, isId, type Id, type Personal } from '#kernel';
import { conditionName, countryName, languageName, standingAlone } from '#language';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import type { ExternalId } from '../../external-id/external-id';
import { publicProfile } from '../entry';
import { ClaimOrganisation } from '../joining';
import { AskRemovalOfListing, RemoveListing } from '../listing';
import { checkOf, organisationsByIds, representativesOf, type CheckRow, type OrganisationRow, type Query, type RepresentativeRow } from '../organisation-queries.read-model';
import { ReviseProfile } from '../profile';
import { conflictLasts, VerifyOrganisation } from '../verifying';
import { shownFunders, type Funder, type ListingFacts, type OtherName } from '../values';

/** A code and its name in the reader's language. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** An organisation as its reader sees it. Instants are ISO 8601, dates `YYYY-MM-DD`. */
export interface ShownOrganisation {
  readonly row: OrganisationRow;
  readonly id: Id;
  readonly name: string;
  readonly status: OrganisationRow['status'];
  readonly otherNames: readonly OtherName[];
  readonly kind: OrganisationKind | null;
  readonly suggested: boolean;
  readonly conditions: readonly NamedCode[];
  readonly everyCondition: boolean;
  readonly countries: readonly NamedCode[];
  readonly languages: readonly NamedCode[];
  readonly publicBody: boolean | null;
  readonly about: string | null;
  readonly website: string | null;
  readonly place: string | null;
  readonly established: number | null;
  readonly openTo: readonly EngagementKind[];
  readonly notOpenTo: readonly EngagementKind[];
  readonly externalIds: readonly ExternalId[];
  readonly source: ExternalId | null;
  readonly confirmedAt: string | null;
  readonly verifiedOn: string | null;
  readonly verificationDue: string | null;
  readonly patientMajority: boolean | null;
  readonly shownFunders: readonly Funder[];
  readonly contactLimit: number | null;
  readonly removalAsked: boolean | null;
  readonly viewerCanClaim: boolean;
  readonly viewerCanAskForRemoval: boolean;
  readonly viewerCanReviseProfile: boolean;
}

/** What nobody has checked yet is shown to the organisation's own people and to staff; to others it looks as it was listed. */
export function shownOrganisation(context: RequestContext, row: OrganisationRow): ShownOrganisation {
  const inside = isInside(context, row);
  const { said } = row;
  const facts = said.listing?.facts;
  const profile = publicProfile(said, row.status === 'verified' || row.status === 'suspended' || inside);
  const status = inside ? row.status : seenFromOutside(row.status);
  const isMember = row.status !== 'listed';
  return {
    row, status,
    id: row.id,
    name: row.name,
    otherNames: facts ? otherNames(row.name, facts) : [],
    kind: profile.kind ?? null,
    suggested: status === 'listed' || said.own.kind === undefined,
    conditions: named(profile.conditions, (code) => standingAlone(context.language, conditionName(context.language, code))),
    everyCondition: profile.everyCondition ?? false,
    countries: named(profile.countries, (code) => countryName(context.language, code)),
    languages: named(profile.languages, (code) => languageName(context.language, code)),
    publicBody: profile.publicBody ?? null,
    about: profile.about ?? null,
    website: profile.website ?? facts?.website ?? null,
    place: facts?.place ?? null,
    established: facts?.established ?? null,
    openTo: profile.openTo ?? [],
    notOpenTo: profile.notOpenTo ?? [],
    externalIds: facts?.externalIds ?? [],
    source: said.listing?.source ?? null,
    confirmedAt: row.confirmed_at === null ? null : new Date(Number(row.confirmed_at)).toISOString(),
    verifiedOn: row.verified_on,
    verificationDue: row.verification_due,
    patientMajority: row.patient_majority,
    shownFunders: shownFunders(row.funders),
    contactLimit: inside ? profile.contactLimit ?? null : null,
    removalAsked: context.may(RemoveListing, {}) ? row.removal_asked : null,
    viewerCanClaim: status === 'listed' && context.may(ClaimOrganisation, {}),
    viewerCanAskForRemoval: status === 'listed' && context.may(AskRemovalOfListing, {}),
    viewerCanReviseProfile: isMember && context.may(ReviseProfile, { self: [row.id] }),
  };
}

/** What has not been checked looks as it was listed; what is suspended, as one that is not checked at the moment. */
function seenFromOutside(status: OrganisationRow['status']): OrganisationRow['status'] {
  if (status === 'registered') return 'listed';
  return status === 'suspended' ? 'registered' : status;
}

function isInside({ actor }: RequestContext, { id, people }: OrganisationRow): boolean {
  if (actor.kind !== 'member') return false;
  return people.includes(actor.person) || (actor.hat.kind === 'organisation' && actor.hat.organisation === id)
    || (actor.hat.kind === 'staff' && actor.hat.role !== 'data-protection-officer');
}

function otherNames(name: string, facts: ListingFacts): readonly OtherName[] {
  return facts.name === name ? facts.otherNames : [{ name: facts.name, use: 'label' }, ...facts.otherNames.filter((other) => other.name !== name)];
}

function named(codes: readonly string[] | undefined, name: (code: string) => string): readonly NamedCode[] {
  return (codes ?? []).map((code) => ({ code, name: name(code) }));
}

export async function loadOrganisation(context: RequestContext, id: Id): Promise<ShownOrganisation | null> {
  const row = await context.loader('directory.organisation', (ids: readonly Id[]) => organisationsByIds(queryOf(context), ids)).load(id);
  return row ? shownOrganisation(context, row) : null;
}

/** Those of them that the reader may see. */
export async function loadOrganisations(context: RequestContext, ids: readonly Id[]): Promise<readonly ShownOrganisation[]> {
  return (await Promise.all(ids.map((id) => loadOrganisation(context, id)))).filter((found) => found !== null);
}

export function loadRepresentatives(context: RequestContext, id: Id): Promise<readonly RepresentativeRow[]> {
  return context.loader('directory.representatives', async (ids: readonly Id[]) => {
    const rows = await representativesOf(queryOf(context), ids);
    return ids.map((wanted) => rows.filter(({ organisation }) => organisation === wanted));
  }).load(id);
}

/** What a coordinator needs in order to check an organisation. */
export interface ShownCheck {
  readonly id: Id;
  readonly howToCheck: string | null;
  readonly patientMajority: boolean | null;
  readonly companyOver20: boolean | null;
  readonly funders: readonly Funder[];
  readonly viewerHasConflict: boolean;
}

/** Null for everybody but those who check it, and for entries that nobody has claimed. */
export async function shownCheck(context: RequestContext, { id, row }: ShownOrganisation): Promise<ShownCheck | null> {
  const check = await loadCheck(context, id);
  return check && {
    id,
    howToCheck: await opened(context, check.how_to_check),
    patientMajority: check.patient_majority,
    companyOver20: check.company_over_20,
    funders: row.funders,
    viewerHasConflict: (check.own && (check.own_until === null || conflictLasts(Number(check.own_until), context.now))) || check.tied_until.some((until) => until === null || conflictLasts(Number(until), context.now)),
  };
}

export async function loadCheck(context: RequestContext, id: Id): Promise<CheckRow | null> {
  const { actor } = context;
  if (actor.kind !== 'member') return null;
  const check = await context.loader('directory.check', (ids: readonly Id[]) => Promise.all(ids.map(async (wanted) => (await checkOf(queryOf(context), wanted)) ?? null))).load(id);
  return check && context.may(VerifyOrganisation, { guestReviewer: check.guest ? [actor.person] : [] }) ? check : null;
}

/** Reads as the person who asks. */
export function queryOf(context: RequestContext): Query {
  return (text, values) => context.query(text, values);
}

/** What is in a box, or null when it is gone. */
export async function opened(context: RequestContext, box: Personal<string>): Promise<string | null> {
  const found = await context.open(box);
  return found === forgotten ? null : found;
}

export function idOf(text: string): Id {
  const id = text.toLowerCase();
  if (!isId(id)) throw failure('NOT_FOUND');
  return id;
}
