/**
 * What happens to one person's look back. It stands in a stream of its own, so that neither the partnership's history nor its updates
 * tell that somebody has given theirs (R-EVA-02).
 */

import { event, id, plain, words, type EventOf } from '#kernel';
import { Side } from '#vocabulary';
import { z } from 'zod';
import { seenProse } from '../partnership/texts';

const whose = { partnership: plain(id('partnership')), person: plain(id('person')) };

/** What a person says when looking back. There are no stars and no scores of persons. */
export const Said = z.strictObject({ worked: seenProse(4000).optional(), didNot: seenProse(4000).optional(), again: z.enum(['yes', 'perhaps', 'no']).optional() })
  .refine((said) => Object.values(said).some((part) => part !== undefined), 'says nothing');
export type Said = z.infer<typeof Said>;

/** What becomes of a look back whose author is the only patient who gave one: shared, for the coordinator only, or kept (R-EVA-04). */
export const IfAlone = z.enum(['share', 'coordinator-only', 'keep']);
export type IfAlone = z.infer<typeof IfAlone>;

/** Why it opens for this person: nothing is owed, they have been paid, or pay is 30 days overdue (R-EVA-01). */
export const OpenedBecause = z.enum(['nothing-owed', 'paid', 'overdue']);
export type OpenedBecause = z.infer<typeof OpenedBecause>;

export const EvaluationOpened = event('EvaluationOpened', 1, { ...whose, side: plain(Side), because: plain(OpenedBecause), until: plain(z.int().nonnegative()) });
/** All that was said lies under one key, which is held back until unsealing. Given again, the newer one counts. */
export const EvaluationGiven = event('EvaluationGiven', 1, { ...whose, said: words('person', { schema: Said }), ifAlone: plain(IfAlone) });
/** The author lets others read it, after unsealing (R-EVA-03, R-EVA-04). */
export const EvaluationReleased = event('EvaluationReleased', 1, { ...whose, readers: plain(z.array(id('person')).max(600)), coordinator: plain(z.boolean()) });

export const evaluationEvents = [EvaluationOpened, EvaluationGiven, EvaluationReleased] as const;
export type EvaluationEvent = EventOf<(typeof evaluationEvents)[number]>;
