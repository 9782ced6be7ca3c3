import { Country, EngagementKind, LanguageCode } from '#vocabulary';
import { z } from 'zod';

/** Changes whenever the same candidates could come out in another order, so that an old list can be explained (R-MAT-01). */
export const algorithmVersion = '1';
export const AlgorithmVersion = z.string().regex(/^\d{1,4}$/);

/** What a reason adds to the score. */
const points = z.int().min(0).max(100);
const Condition = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** One reason why somebody is asked, as a code with its values: a sentence can be made of it in any language. */
export const MatchFactor = z.discriminatedUnion('factor', [
  z.strictObject({ factor: z.literal('CONDITION_SAME'), condition: Condition, points }),
  /** A wider or narrower condition, so many steps away. */
  z.strictObject({ factor: z.literal('CONDITION_NEAR'), condition: Condition, steps: z.int().min(1).max(50), points }),
  /** The request is about all patients. */
  z.strictObject({ factor: z.literal('CONDITION_ALL'), points }),
  /** The organisation is for people with any condition. */
  z.strictObject({ factor: z.literal('EVERY_CONDITION'), points }),
  /** The organisation says that it welcomes this kind of work. */
  z.strictObject({ factor: z.literal('KIND_WELCOME'), kind: EngagementKind, points }),
  z.strictObject({ factor: z.literal('LANGUAGE'), language: LanguageCode, points }),
  z.strictObject({ factor: z.literal('COUNTRY'), country: Country, points }),
  z.strictObject({ factor: z.literal('REMOTE'), points }),
  /** The person takes part anywhere. */
  z.strictObject({ factor: z.literal('ANYWHERE'), points }),
  /** How often asked lately: the less often, the more points. */
  z.strictObject({ factor: z.literal('SELDOM_ASKED'), invitations: z.int().min(0).max(1000), points }),
]);
export type MatchFactor = z.infer<typeof MatchFactor>;

/** Why one recipient was proposed: its own factors, nobody else's (R-MAT-04). */
export const MatchFactors = z.array(MatchFactor).max(8);
export type MatchFactors = z.infer<typeof MatchFactors>;

/** The score is the sum of its reasons, and nothing besides. */
export function scoreOf(factors: MatchFactors): number {
  return factors.reduce((sum, factor) => sum + factor.points, 0);
}

/** Figures on who is asked how often, by name, are for staff and for the one they are about (R-MAT-09). */
export function forAskers(factors: MatchFactors): MatchFactors {
  return factors.filter(({ factor }) => factor !== 'SELDOM_ASKED');
}
