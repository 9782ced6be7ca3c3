import { distance } from '#vocabulary';
import type { Candidate, Wanted } from './candidate';
import type { MatchFactor, MatchFactors } from './factors';

/** A public fact that leaves an organisation out (R-MAT-05). */
export const misfits = ['country', 'language', 'kind', 'condition'] as const;
export type Misfit = (typeof misfits)[number];

const SAME_CONDITION = 60;
const ONE_STEP = 40;
const FADING = 10;
const ALL_CONDITIONS = 20;
/** Points for wanting to do this kind of work, and for a language in common. */
export const KIND_WELCOME = 15;
const COUNTRY = 10;
const REMOTE = 5;
export const LANGUAGE = 5;

/** What of a request's public wishes an organisation meets, each with its points; or the first that it does not meet. */
export function fit(wanted: Wanted, candidate: Candidate, nearest: Nearest): Misfit | MatchFactors {
  const place = placeOf(wanted, candidate);
  if (!place) return 'country';
  const language = first(candidate.languages, (spoken) => wanted.languages.includes(spoken));
  if (language === undefined) return 'language';
  if (candidate.notOpenTo.includes(wanted.kind)) return 'kind';
  const condition = conditionOf(wanted, candidate, nearest);
  if (!condition) return 'condition';
  const welcome: MatchFactors = candidate.openTo.includes(wanted.kind) ? [{ factor: 'KIND_WELCOME', kind: wanted.kind, points: KIND_WELCOME }] : [];
  return [condition, ...welcome, place, { factor: 'LANGUAGE', language, points: LANGUAGE }];
}

/** Where they are, or that it does not matter; undefined when it is too far. */
export function placeOf({ countries, remote }: Pick<Wanted, 'countries' | 'remote'>, candidate: Pick<Candidate, 'countries'>): MatchFactor | undefined {
  const country = first(candidate.countries, (own) => countries.length === 0 || countries.includes(own));
  if (country !== undefined) return { factor: 'COUNTRY', country, points: COUNTRY };
  return remote || countries.length === 0 ? { factor: 'REMOTE', points: REMOTE } : undefined;
}

/** How near what somebody knows is to what is asked about; undefined when it is something else. */
export function conditionOf({ conditions }: Wanted, candidate: Pick<Candidate, 'conditions'>, nearest: Nearest): MatchFactor | undefined {
  if (conditions === 'all') return { factor: 'CONDITION_ALL', points: ALL_CONDITIONS };
  if (candidate.conditions === 'all') return { factor: 'EVERY_CONDITION', points: ALL_CONDITIONS };
  let best: { readonly condition: string; readonly steps: number } | undefined;
  for (const condition of candidate.conditions) {
    const steps = nearest(condition);
    if (steps !== undefined && (best === undefined || steps < best.steps || (steps === best.steps && condition < best.condition))) best = { condition, steps };
  }
  if (!best) return undefined;
  if (best.steps === 0) return { factor: 'CONDITION_SAME', condition: best.condition, points: SAME_CONDITION };
  return { factor: 'CONDITION_NEAR', ...best, points: Math.max(FADING, ONE_STEP - FADING * (best.steps - 1)) };
}

/** The first in the alphabet of those that will do, whatever order they come in. */
export function first(codes: readonly string[], willDo: (code: string) => boolean): string | undefined {
  return codes.reduce<string | undefined>((found, code) => ((found === undefined || code < found) && willDo(code) ? code : found), undefined);
}

/** Steps from a condition to the nearest one that is wanted; undefined when none is its ancestor or descendant. */
export type Nearest = (condition: string) => number | undefined;

/** Looks every condition up once, however many candidates have it. */
export function nearestOf(conditions: readonly string[]): Nearest {
  const known = new Map<string, number | undefined>();
  return (condition) => {
    if (!known.has(condition)) {
      const steps = conditions.map((wanted) => distance(wanted, condition)).filter((found) => found !== undefined);
      known.set(condition, steps.length > 0 ? Math.min(...steps) : undefined);
    }
    return known.get(condition);
  };
}
