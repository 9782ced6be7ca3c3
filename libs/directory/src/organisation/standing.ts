import type { CalendarDate, DomainEvent, Foldable, Id, Instant } from '#kernel';
import type { OrganisationKind } from '#vocabulary';
import type { OrganisationEvent } from './events';
import { evolve, isMember, noOrganisation, profileOf } from './state';
import { shownFunders, type Funder } from './values';

/** What other contexts' decisions may know of an organisation. */
export interface OrganisationStanding {
  /** `none`: never heard of, or removed at its own wish. `listed`: known from a registry, not a member (R-ORG-03). Only `verified` takes part (R-ORG-02). */
  readonly status: 'none' | 'listed' | 'registered' | 'verified' | 'suspended';
  readonly listedOnly: boolean;
  readonly kind: OrganisationKind | undefined;
  readonly name: string;
  readonly publicBody: boolean;
  readonly zone?: string;
  readonly representatives: readonly Id[];
  /** People who answered for it before, and until when: a year long they have a conflict of interest (R-STF-03). */
  readonly formerRepresentatives: Readonly<Record<Id, Instant>>;
  /** When somebody checked it for the first time. */
  readonly verifiedFrom?: CalendarDate;
  /** From this date on it is not matched until somebody has checked it again (R-VER-01). */
  readonly verificationDue?: CalendarDate;
  /** When the profile was last confirmed, epoch milliseconds (R-ORG-07). */
  readonly confirmedAt?: Instant;
  /** Its own choice of how many open invitations it wants at a time (R-ORG-06). */
  readonly contactLimit?: number;
  /** Companies that pay for more than a fifth of it (R-VER-01). */
  readonly shownFunders: readonly Funder[];
  /** Whether patients or next of kin have the majority, as found when it was checked. */
  readonly patientMajority?: boolean;
}

const unknown: OrganisationStanding = { status: 'none', listedOnly: false, kind: undefined, name: '', publicBody: false, representatives: [], formerRepresentatives: {}, shownFunders: [] };

/** Folds an organisation's stream to its standing. */
export const organisationStanding: Foldable<OrganisationStanding> = {
  name: 'organisation',
  fold(events: readonly DomainEvent[]): OrganisationStanding {
    const organisation = (events as readonly OrganisationEvent[]).reduce(evolve, noOrganisation);
    if (organisation.status === 'listed') return { ...unknown, status: 'listed', listedOnly: true, kind: organisation.listing.kind, name: organisation.listing.facts.name };
    if (!isMember(organisation)) return unknown;
    const { kind, publicBody, zone, contactLimit } = profileOf(organisation);
    const { status, name, representatives, former, verification, verifiedFrom, confirmedAt } = organisation;
    return {
      status, listedOnly: false, kind, name, publicBody: publicBody ?? false, representatives, formerRepresentatives: former, shownFunders: shownFunders(verification?.funders ?? []),
      ...(zone === undefined ? {} : { zone }),
      ...(verification === undefined ? {} : { verificationDue: verification.due }),
      ...(verifiedFrom === undefined ? {} : { verifiedFrom }),
      ...(verification?.patientMajority === undefined ? {} : { patientMajority: verification.patientMajority }),
      ...(confirmedAt === undefined ? {} : { confirmedAt }),
      ...(contactLimit === undefined ? {} : { contactLimit }),
    };
  },
};
