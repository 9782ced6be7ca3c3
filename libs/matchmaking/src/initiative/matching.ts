/** To which organisations an initiative could go: those of the kinds that it wants, by what they are open to (R-INI-03). Deterministic; a person decides (R-MAT-07). */

import { days, type CalendarDate, type Id, type Instant } from '#kernel';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import { forInitiatives, whyNotAvailable, type Pause } from '../attention';
import { scoreOf, type MatchFactor, type MatchFactors } from '../matching/factors';
import { nearestOf, type Nearest } from '../matching/fit';

/** What is looked for: what the form says, and what the profile of whoever opens it says. */
export interface WantedOrganisations {
  readonly initiative: Id;
  readonly opener: Id;
  readonly kinds: readonly OrganisationKind[];
  /** What whoever opens it likes to do. */
  readonly work: readonly EngagementKind[];
  /** An adviser's are their own affair, so that their initiative is not matched by them. */
  readonly conditions: 'all' | readonly string[];
  readonly languages: readonly string[];
  readonly countries: readonly string[];
}

/** An initiative that an organisation has had. */
export interface PastInitiative {
  readonly initiative: Id;
  readonly asker: Id;
  readonly sentAt: Instant;
  readonly until: Instant;
  readonly waiting: boolean;
}

/** A verified member of the professional side, as matching knows it. */
export interface Professional {
  readonly recipient: Id;
  readonly kind: OrganisationKind;
  readonly conditions: 'all' | readonly string[];
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly openTo: readonly EngagementKind[];
  readonly notOpenTo: readonly EngagementKind[];
  readonly confirmedAt?: Instant | undefined;
  readonly verificationDue?: CalendarDate | undefined;
  readonly limit: number;
  readonly pause?: Pause | undefined;
  readonly blocked: readonly Id[];
  readonly initiatives: readonly PastInitiative[];
}

/** A public fact that leaves an organisation out. */
export type InitiativeMisfit = 'kind' | 'language' | 'work' | 'condition';

export interface InitiativeMatches {
  /** Best first; always in the same order for the same input. */
  readonly proposals: readonly { readonly recipient: Id; readonly score: number; readonly factors: MatchFactors }[];
  /** How many were left out, each counted once; every private reason is one figure (R-MAT-05). */
  readonly leftOut: Readonly<Record<InitiativeMisfit | 'alreadyAsked' | 'notAvailable', number>>;
}

const LATELY = days(365);

/** Matches an initiative at one moment. The order of the organisations does not matter. */
export function matchInitiative(wanted: WantedOrganisations, professionals: readonly Professional[], at: Instant): InitiativeMatches {
  const nearest = nearestOf(wanted.conditions === 'all' ? [] : wanted.conditions);
  const leftOut = { kind: 0, language: 0, work: 0, condition: 0, alreadyAsked: 0, notAvailable: 0 };
  const proposals = professionals.flatMap((professional) => {
    const { recipient } = professional;
    const factors = isAsked(wanted, professional, at) ? 'alreadyAsked' : fit(wanted, professional, nearest);
    const why = typeof factors === 'string' ? factors : isFree(wanted, professional, at) ? undefined : 'notAvailable';
    if (why !== undefined || typeof factors === 'string') {
      leftOut[why ?? 'notAvailable'] += 1;
      return [];
    }
    const all = [...factors, seldom(professional, at)];
    return [{ recipient, score: scoreOf(all), factors: all }];
  });
  return { proposals: proposals.sort((a, b) => b.score - a.score || (a.recipient < b.recipient ? -1 : 1)), leftOut };
}

function isAsked({ initiative, opener }: WantedOrganisations, { initiatives }: Professional, at: Instant): boolean {
  return initiatives.some((past) => past.initiative === initiative || (past.asker === opener && at < past.until));
}

function isFree({ opener }: WantedOrganisations, professional: Professional, at: Instant): boolean {
  const open = professional.initiatives.filter(({ waiting, until }) => waiting && at < until).length;
  return whyNotAvailable({ ...professional, blocked: professional.blocked.includes(opener), open, limit: forInitiatives(professional.limit, 0) }, at) === undefined;
}

function fit(wanted: WantedOrganisations, professional: Professional, nearest: Nearest): InitiativeMisfit | MatchFactors {
  if (!wanted.kinds.includes(professional.kind)) return 'kind';
  const language = inCommon(professional.languages, wanted.languages);
  if (language === undefined) return 'language';
  if (wanted.work.length > 0 && wanted.work.every((kind) => professional.notOpenTo.includes(kind))) return 'work';
  const condition = conditionOf(wanted, professional, nearest);
  if (condition === 'condition') return condition;
  const welcome = inCommon(professional.openTo, wanted.work);
  const country = inCommon(professional.countries, wanted.countries);
  return [
    ...condition,
    ...(welcome === undefined ? [] : [{ factor: 'KIND_WELCOME', kind: welcome, points: 15 } as const]),
    ...(country === undefined ? [] : [{ factor: 'COUNTRY', country, points: 10 } as const]),
    { factor: 'LANGUAGE', language, points: 5 },
  ];
}

/** Who has said nothing about conditions is not left out by them. */
function conditionOf({ conditions }: WantedOrganisations, professional: Professional, nearest: Nearest): 'condition' | MatchFactors {
  if (professional.conditions === 'all') return [{ factor: 'EVERY_CONDITION', points: 20 }];
  if (conditions === 'all' || professional.conditions.length === 0) return [];
  const [best] = professional.conditions
    .flatMap((condition) => { const steps = nearest(condition); return steps === undefined ? [] : [{ condition, steps }]; })
    .sort((a, b) => a.steps - b.steps || (a.condition < b.condition ? -1 : 1));
  if (!best) return 'condition';
  return best.steps === 0 ? [{ factor: 'CONDITION_SAME', condition: best.condition, points: 60 }] : [{ factor: 'CONDITION_NEAR', ...best, points: Math.max(10, 50 - 10 * best.steps) }];
}

/** Few initiatives lately score higher, so that the same few are not always asked. */
function seldom({ initiatives }: Professional, at: Instant): MatchFactor {
  const lately = initiatives.filter(({ sentAt }) => sentAt > at - LATELY).length;
  return { factor: 'SELDOM_ASKED', invitations: Math.min(lately, 1000), points: Math.max(0, 30 - 10 * lately) };
}

/** The first in the alphabet of what both have, whatever order they come in. */
function inCommon<Code extends string>(ours: readonly Code[], theirs: readonly Code[]): Code | undefined {
  return ours.filter((code) => theirs.includes(code)).sort()[0];
}
