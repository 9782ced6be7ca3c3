import type { CalendarDate, Deadline, Id, Instant, Personal } from '#kernel';
import type { OrganisationKind } from '#vocabulary';
import type { ExternalId } from '../external-id/external-id';
import type { OrganisationEvent } from './events';
import { profileFields, type Funder, type ListingFacts, type Profile } from './values';

/** What a registry says, and what we read from it until a person confirms it. */
export interface Listing {
  readonly source: ExternalId;
  readonly facts: ListingFacts;
  readonly kind: OrganisationKind;
  readonly conditions: readonly string[];
}

export interface Verification {
  readonly on: CalendarDate;
  readonly due: CalendarDate;
  readonly method: string;
  readonly patientMajority?: boolean | undefined;
  readonly funders: readonly Funder[];
  readonly distinctFrom: readonly Id[];
}

export interface Recovery {
  readonly by: Id;
  readonly person: Id;
  readonly personName: Personal<string>;
  readonly personRole: Personal<string>;
  readonly endsAt?: Instant;
}

/** An organisation that has come itself: somebody answers for it. */
export interface Member {
  readonly status: 'registered' | 'verified' | 'suspended';
  readonly name: string;
  readonly listing?: Listing;
  /** Said by the organisation itself; stands whatever a registry says later (R-IMP-01). */
  readonly own: Partial<Profile>;
  readonly claimedIds: readonly ExternalId[];
  readonly representatives: readonly Id[];
  /** Who answered for it before, and until when. */
  readonly former: Readonly<Record<Id, Instant>>;
  readonly verification?: Verification;
  /** What whoever checked it said when it could not be checked; nothing while it waits. */
  readonly answered?: 'returned' | 'refused' | undefined;
  /** When it was checked for the first time. */
  readonly verifiedFrom?: CalendarDate;
  readonly confirmedAt?: Instant;
  /** Who proposed to suspend it, and once it is, until when it can reply. */
  readonly suspension?: { readonly by: Id; readonly replyBy?: Deadline } | undefined;
  /** Who is to answer for it because nobody can, who proposed that, and once two coordinators agree, from when. */
  readonly recovery?: Recovery | undefined;
}

export type Organisation =
  | { readonly status: 'none' }
  | { readonly status: 'listed'; readonly listing: Listing; readonly removalAsked: boolean }
  | { readonly status: 'removed' }
  | Member;

export const noOrganisation: Organisation = { status: 'none' };

export function isMember(organisation: Organisation): organisation is Member {
  return organisation.status === 'registered' || organisation.status === 'verified' || organisation.status === 'suspended';
}

/** What is known of an organisation: its own word first, then the registry's. */
export function profileOf(organisation: Member): Partial<Profile> {
  const { listing, own } = organisation;
  return listing ? { kind: listing.kind, countries: [...listing.facts.countries], conditions: [...listing.conditions], ...own } : own;
}

export function evolve(organisation: Organisation, happened: OrganisationEvent): Organisation {
  switch (happened.type) {
    case 'OrganisationListed': return { status: 'listed', listing: happened.data, removalAsked: false };
    case 'ListingRemoved': return { status: 'removed' };
    case 'OrganisationRegistered': return registered(happened.data);
    case 'ListingRemovalAsked': return organisation.status === 'listed' ? { ...organisation, removalAsked: true } : organisation;
    case 'ListingRevised':
      return 'listing' in organisation ? { ...organisation, listing: { ...organisation.listing, ...happened.data } } : organisation;
    case 'VerificationRefused': return refused(organisation);
    case 'OrganisationClaimed': return organisation.status === 'listed' ? claimed(organisation.listing, happened.data) : organisation;
    default: return isMember(organisation) ? evolveMember(organisation, happened) : organisation;
  }
}

type Data<T extends OrganisationEvent['type']> = Extract<OrganisationEvent, { type: T }>['data'];
type MemberEvent = Extract<OrganisationEvent, {
  type: 'OrganisationVerified' | 'VerificationReturned' | 'VerificationAnswered' | 'ProfileRevised' | 'ProfileConfirmed' | 'RepresentativeAppointed' | 'RepresentativeRemoved'
    | 'SuspensionProposed' | 'SuspensionDropped' | 'OrganisationSuspended' | 'SuspensionReplied' | 'SuspensionLifted'
    | 'RecoveryProposed' | 'RecoveryAgreed' | 'RecoveryDropped' | 'RecoveryStopped' | 'RepresentationRecovered';
}>;

function registered({ name, kind, countries, about, website, publicBody, claimedIds, representative }: Data<'OrganisationRegistered'>): Member {
  const own = { kind, countries, about, publicBody, ...(website === undefined ? {} : { website }) };
  return { status: 'registered', name, own, claimedIds, representatives: [representative], former: {} };
}

/** The name stays what it was when it was claimed; the registry may call it something else later. */
function claimed(listing: Listing, { publicBody, representative }: Data<'OrganisationClaimed'>): Member {
  return { status: 'registered', name: listing.facts.name, listing, own: { publicBody }, claimedIds: [], representatives: [representative], former: {} };
}

/** A claimed entry is listed again, for whoever it is; what somebody registered stays as it is, for them to read why. */
function refused(organisation: Organisation): Organisation {
  if (!isMember(organisation)) return organisation;
  return organisation.listing ? { status: 'listed', listing: organisation.listing, removalAsked: false } : { ...organisation, answered: 'refused' };
}

function evolveMember(organisation: Member, happened: MemberEvent): Member {
  switch (happened.type) {
    case 'VerificationReturned': return { ...organisation, answered: 'returned' };
    case 'VerificationAnswered': return { ...organisation, answered: undefined };
    case 'OrganisationVerified': return { ...organisation, status: 'verified', answered: undefined, verification: happened.data, verifiedFrom: organisation.verifiedFrom ?? happened.data.on };
    case 'ProfileRevised': return { ...organisation, own: { ...organisation.own, ...said(happened.data) } };
    case 'ProfileConfirmed': return { ...organisation, own: { ...organisation.own, ...said(happened.data) }, confirmedAt: happened.data.at };
    case 'RepresentativeAppointed': return { ...organisation, representatives: [...organisation.representatives, happened.data.person] };
    case 'SuspensionProposed': return { ...organisation, suspension: { by: happened.data.by } };
    case 'SuspensionDropped': return { ...organisation, suspension: undefined };
    case 'OrganisationSuspended': return { ...organisation, status: 'suspended', suspension: { by: organisation.suspension?.by ?? happened.data.by, replyBy: happened.data.replyBy } };
    case 'SuspensionReplied': return organisation;
    case 'SuspensionLifted': return { ...organisation, status: 'verified', suspension: undefined };
    case 'RecoveryProposed': {
      const { by, person, personName, personRole } = happened.data;
      return { ...organisation, recovery: { by, person, personName, personRole } };
    }
    case 'RecoveryAgreed': return { ...organisation, recovery: organisation.recovery && { ...organisation.recovery, endsAt: happened.data.endsAt } };
    case 'RecoveryDropped':
    case 'RecoveryStopped':
    case 'RepresentationRecovered': return { ...organisation, recovery: undefined };
    case 'RepresentativeRemoved': {
      const { person, at } = happened.data;
      return { ...organisation, representatives: organisation.representatives.filter((one) => one !== person), former: { ...organisation.former, [person]: at } };
    }
  }
}

/** The fields of a profile that were said. */
export function said(fields: Partial<Readonly<Record<keyof Profile, unknown>>>): Partial<Profile> {
  return Object.fromEntries(profileFields.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])));
}
