import { sameBox, type CalendarDate, type DomainEvent, type Foldable, type Id, type Instant, type Personal } from '#kernel';
import type { AdvisorEvent } from './events';
import type { ConditionsSeenBy, ConsentPurpose, Experience, HowOften, IdentityMethod, TakesPart } from './values';

/** What anybody who joins says. Boxes: a decision may compare them and pass them on, never look in. */
export interface AdvisorProfile {
  readonly name: Personal<string>;
  readonly languages: Personal<readonly string[]>;
  readonly openTo: Personal<readonly string[]>;
  readonly country?: Personal<string> | undefined;
  readonly bringsSupporter?: Personal<boolean> | undefined;
}

/** Condition areas, and the consent that they rest on. */
interface SaidConditions {
  readonly purpose: Personal<ConsentPurpose>;
  readonly conditions: Personal<readonly string[]>;
  readonly experience?: Personal<Experience> | undefined;
  readonly seenBy: Personal<ConditionsSeenBy>;
}

/** What somebody needs to take part, and the consent that it rests on. */
interface SaidAccess {
  readonly purpose: Personal<ConsentPurpose>;
  readonly access: Personal<string>;
}

export interface Joined {
  readonly status: 'joined';
  readonly profile: AdvisorProfile;
  readonly howOften: Personal<HowOften>;
  readonly takesPart?: Personal<TakesPart>;
  /** When the profile was last looked through. */
  readonly confirmedAt: Instant;
  readonly consents: readonly Personal<ConsentPurpose>[];
  readonly conditions?: SaidConditions | undefined;
  readonly access?: SaidAccess | undefined;
  readonly identity?: { readonly method: Personal<IdentityMethod>; readonly on: Personal<CalendarDate> };
  readonly affiliations: Readonly<Record<Id, 'claimed' | 'confirmed'>>;
  /** Those that the person shows to members. */
  readonly shownAffiliations: readonly Id[];
}

export type Advisor = { readonly status: 'none' | 'left' } | Joined;

export const noAdvisor: Advisor = { status: 'none' };

export function evolve(advisor: Advisor, happened: AdvisorEvent): Advisor {
  if (happened.type === 'AdvisorJoined') {
    const { name, languages, openTo, howOften, at } = happened.data;
    return { status: 'joined', profile: { name, languages, openTo }, howOften, confirmedAt: at, consents: [], affiliations: {}, shownAffiliations: [] };
  }
  return advisor.status === 'joined' ? evolveJoined(advisor, happened) : advisor;
}

function evolveJoined(advisor: Joined, happened: Exclude<AdvisorEvent, { type: 'AdvisorJoined' }>): Advisor {
  switch (happened.type) {
    case 'AdvisorProfileRevised': {
      const { name = advisor.profile.name, languages = advisor.profile.languages, openTo = advisor.profile.openTo } = happened.data;
      const { country = advisor.profile.country, bringsSupporter = advisor.profile.bringsSupporter } = happened.data;
      return { ...advisor, profile: { name, languages, openTo, country, bringsSupporter } };
    }
    case 'AvailabilitySet': return { ...advisor, howOften: happened.data.howOften, takesPart: happened.data.takesPart };
    case 'AdvisorProfileConfirmed': return { ...advisor, confirmedAt: happened.data.at };
    case 'ConsentGiven': return { ...advisor, consents: [...advisor.consents, happened.data.purpose] };
    case 'ConsentWithdrawn': return withoutConsent(advisor, happened.data.purpose);
    case 'ConditionAreasSaid': return { ...advisor, conditions: happened.data };
    case 'AccessNeedsSaid': return { ...advisor, access: happened.data };
    case 'IdentityConfirmed': return { ...advisor, identity: happened.data };
    case 'AffiliationClaimed': return { ...advisor, affiliations: { ...advisor.affiliations, [happened.data.organisation]: 'claimed' } };
    case 'AffiliationConfirmed': return { ...advisor, affiliations: { ...advisor.affiliations, [happened.data.organisation]: 'confirmed' } };
    case 'AffiliationEnded': {
      const { organisation } = happened.data;
      return { ...withoutShown(advisor, organisation), affiliations: Object.fromEntries(Object.entries(advisor.affiliations).filter(([id]) => id !== organisation)) };
    }
    case 'AffiliationShown': return { ...advisor, shownAffiliations: [...advisor.shownAffiliations, happened.data.organisation] };
    case 'AffiliationHidden': return withoutShown(advisor, happened.data.organisation);
    case 'AdvisorLeft': return { status: 'left' };
  }
}

function withoutShown(advisor: Joined, organisation: Id): Joined {
  return { ...advisor, shownAffiliations: advisor.shownAffiliations.filter((id) => id !== organisation) };
}

/** A consent that is taken back takes with it what rested on it (R-ADV-04). */
function withoutConsent(advisor: Joined, purpose: Personal<ConsentPurpose>): Joined {
  const { conditions, access } = advisor;
  return {
    ...advisor,
    consents: advisor.consents.filter((given) => !sameBox(given, purpose)),
    conditions: sameBox(conditions?.purpose, purpose) ? undefined : conditions,
    access: sameBox(access?.purpose, purpose) ? undefined : access,
  };
}

/** What other contexts' decisions may know of an advisor. */
export interface AdvisorStanding {
  readonly status: Advisor['status'];
  /** Whether a coordinator has confirmed who they are (R-INI-01, R-ADV-10). */
  readonly identityConfirmed: boolean;
  /** When the profile was last looked through, epoch milliseconds: a year later they are not asked any more (R-ORG-07). */
  readonly confirmedAt?: Instant;
  /** Organisations that have said that they belong to them. */
  readonly affiliations: readonly Id[];
  /** The live consent on which their condition areas rest, as its box: whoever has the same one rests on it too (R-ADV-04). */
  readonly conditionsPurpose?: Personal<ConsentPurpose>;
}

/** Folds a person's stream to their standing as an advisor. */
export const advisorStanding: Foldable<AdvisorStanding> = {
  name: 'advisor',
  fold(events: readonly DomainEvent[]): AdvisorStanding {
    const advisor = (events as readonly AdvisorEvent[]).reduce(evolve, noAdvisor);
    if (advisor.status !== 'joined') return { status: advisor.status, identityConfirmed: false, affiliations: [] };
    const { confirmedAt, identity, affiliations, conditions } = advisor;
    return {
      status: 'joined', confirmedAt, identityConfirmed: identity !== undefined, ...(conditions ? { conditionsPurpose: conditions.purpose } : {}),
      affiliations: Object.entries(affiliations).filter(([, status]) => status === 'confirmed').map(([organisation]) => organisation),
    };
  },
};
