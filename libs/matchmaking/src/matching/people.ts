/** Which people could be asked in their own right: filters before scores, as for organisations. It ranks; a person decides (R-MAT-07). */

import type { TakesPart } from '#directory';
import type { Id, Instant } from '#kernel';
import type { EngagementKind } from '#vocabulary';
import type { Candidate, Wanted } from './candidate';
import { scoreOf, type MatchFactor, type MatchFactors } from './factors';
import { conditionOf, first, KIND_WELCOME, LANGUAGE, nearestOf, placeOf, type Nearest } from './fit';
import { exposure, isAsked, ranked, whyNotNow, type Proposal } from './match';

/** An advisor who could be asked, with what they have said opened for this one matching. */
export interface PersonCandidate extends Pick<Candidate, 'languages' | 'limit' | 'pause' | 'blocked' | 'invitations'> {
  readonly person: Id;
  readonly confirmedAt: Instant;
  readonly country: string | undefined;
  /** Where they can take part; in their own country or from there, unless they say otherwise. */
  readonly takesPart: TakesPart | undefined;
  readonly openTo: readonly EngagementKind[];
  /** Undefined without a live consent: then they are found by kind and language (R-ADV-03, R-ADV-04). */
  readonly conditions: readonly string[] | undefined;
  /** Organisations that have confirmed that they belong to them. */
  readonly affiliations: readonly Id[];
}

/** What rests on the consent to be asked about conditions. */
const aboutConditions: readonly MatchFactor['factor'][] = ['CONDITION_SAME', 'CONDITION_NEAR'];

/** Whether a proposal rests on what somebody said of their condition areas. */
export function restsOnConditions(factors: MatchFactors): boolean {
  return factors.some(({ factor }) => aboutConditions.includes(factor));
}

/**
 * People for a request at one moment, best first. `organisations` are those that are proposed or asked for the same request: who
 * belongs to one of them is not proposed beside it (R-MAT-08).
 */
export function matchPeople(wanted: Wanted, people: readonly PersonCandidate[], organisations: ReadonlySet<Id>, at: Instant): readonly Proposal[] {
  const nearest = nearestOf(wanted.conditions === 'all' ? [] : wanted.conditions);
  const proposals = people.flatMap((candidate): Proposal[] => {
    if (isAsked(wanted, candidate, at) || candidate.affiliations.some((organisation) => organisation === wanted.asker || organisations.has(organisation))) return [];
    const fitting = fitOf(wanted, candidate, nearest);
    if (!fitting || whyNotNow(wanted, candidate, at) !== undefined) return [];
    const factors = [...fitting, exposure(candidate, at)];
    return [{ recipient: candidate.person, score: scoreOf(factors), factors }];
  });
  return ranked(wanted.request, proposals);
}

function fitOf(wanted: Wanted, candidate: PersonCandidate, nearest: Nearest): MatchFactors | undefined {
  const place = placeFor(wanted, candidate);
  const language = first(candidate.languages, (spoken) => wanted.languages.includes(spoken));
  if (!place || language === undefined || !candidate.openTo.includes(wanted.kind)) return undefined;
  const { conditions } = candidate;
  const condition = wanted.conditions === 'all' || conditions !== undefined ? conditionOf(wanted, { conditions: conditions ?? [] }, nearest) : 'not said';
  if (!condition) return undefined;
  return [...(condition === 'not said' ? [] : [condition]), { factor: 'KIND_WELCOME', kind: wanted.kind, points: KIND_WELCOME }, place, { factor: 'LANGUAGE', language, points: LANGUAGE }];
}

const ANYWHERE = 5;

function placeFor(wanted: Wanted, { country, takesPart }: PersonCandidate): MatchFactor | undefined {
  if (takesPart === 'remote' && !wanted.remote) return undefined;
  const found = placeOf(wanted, { countries: country === undefined ? [] : [country] });
  return found ?? (takesPart === 'anywhere' ? { factor: 'ANYWHERE', points: ANYWHERE } : undefined);
}
