import { z } from 'zod';

/** A condition of the vocabulary by its id. The log keeps ids that the vocabulary has dropped since. */
export const ConditionId = z.string().max(80).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not the id of a condition');
export type ConditionId = z.infer<typeof ConditionId>;
