import { z } from 'zod';

/** Where in the health system patients take part: one's own care, a clinic or programme, the whole system. */
export const Level = z.enum(['micro', 'meso', 'macro']);
export type Level = z.infer<typeof Level>;
export const levels = Level.options;

/** When in the work patients take part, from choosing the question to looking back. */
export const Phase = z.enum(['initiate', 'plan', 'implement', 'evaluate']);
export type Phase = z.infer<typeof Phase>;
export const phases = Phase.options;

/** One square of the map of levels and phases (3 × 4). */
export const Cell = z.strictObject({ level: Level, phase: Phase });
export type Cell = z.infer<typeof Cell>;

/** What patients' voices will mean, from least to most (the public participation spectrum of IAP2). */
export const Participation = z.enum(['inform', 'consult', 'involve', 'collaborate', 'empower']);
export type Participation = z.infer<typeof Participation>;
export const participations = Participation.options;

/** Negative when `a` promises less than `b`, 0 when it is the same, positive when more. */
export function compareParticipation(a: Participation, b: Participation): number {
  return participations.indexOf(a) - participations.indexOf(b);
}

/** The seven things that both sides talk about before they start and when they look back (R-PAR-08). */
export const EqualityFactor = z.enum(['number', 'compensation', 'power', 'preparation', 'support', 'leadership', 'vulnerability']);
export type EqualityFactor = z.infer<typeof EqualityFactor>;
export const equalityFactors = EqualityFactor.options;

/** What came of talking about a factor. There are no scores (R-PAR-08). */
export const FactorOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('talked') }),
  z.strictObject({ outcome: z.literal('later'), on: z.iso.date() }),
  z.strictObject({ outcome: z.literal('not-applicable') }),
]);
export type FactorOutcome = z.infer<typeof FactorOutcome>;
export const factorOutcomes = ['talked', 'later', 'not-applicable'] as const satisfies readonly FactorOutcome['outcome'][];
