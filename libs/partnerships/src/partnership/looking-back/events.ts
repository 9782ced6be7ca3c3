/** Looking back, as far as it concerns the whole table. Each one's own is in a stream apart, so that this tells nobody who has given theirs (R-EVA-02). */

import { event, id, plain, type EventOf } from '#kernel';
import { z } from 'zod';

const instant = z.int().nonnegative();
const people = z.array(id('person')).max(600);

/** Everybody at the table, and from when on each can look back at the latest: at once, or when pay is 30 days overdue (R-EVA-01). */
export const EvaluationsAwaited = event('EvaluationsAwaited', 1, { people: plain(z.array(z.strictObject({ person: id('person'), opensAt: instant })).max(600)) });
/** The seals are broken: which can be read now, and by whom besides the author. `notGiven`: who gave none (R-EVA-03). */
export const EvaluationsUnsealed = event('EvaluationsUnsealed', 1, {
  opened: plain(z.array(z.strictObject({ evaluation: id('evaluation'), readers: people, coordinator: z.boolean() })).max(600)), notGiven: plain(people),
});

export const lookingBackEvents = [EvaluationsAwaited, EvaluationsUnsealed] as const;
export type LookingBackEvent = EventOf<(typeof lookingBackEvents)[number]>;
