/** The emergency brake. Who pulled it is in the log so that only they can release it; nobody but coordinators is shown it (R-BRK-01). */

import { CalendarDate, event, id, plain, type EventOf } from '#kernel';
import { z } from 'zod';

const instant = z.int().nonnegative();
const person = plain(id('person'));

/** `answerBy`: the day by which a coordinator is in touch. */
export const BrakePulled = event('BrakePulled', 1, { person, at: plain(instant), answerBy: plain(CalendarDate) });
/** They have it pulled still, after a coordinator had noted that they cannot be reached. */
export const BrakeKept = event('BrakeKept', 1, { person });
/** A coordinator cannot reach them. From `othersFrom` on all other patient members together may release it (R-BRK-03). */
export const BrakeSilenceNoted = event('BrakeSilenceNoted', 1, { person, othersFrom: plain(instant) });
/** One of the other patient members would release it. */
export const BrakeReleaseSupported = event('BrakeReleaseSupported', 1, { person });
/** `person`: whose pull it was. `stillPulled`: somebody else has it pulled too. `endsAt`: when the last day is over, if there is one. */
export const BrakeReleased = event('BrakeReleased', 1, {
  person, how: plain(z.enum(['own', 'left', 'others'])), stillPulled: plain(z.boolean()), endsAt: plain(instant).optional(),
});
/** At the third pull by one person within 12 months; the brake works all the same (R-BRK-05). */
export const MediationOffered = event('MediationOffered', 1, { person });

export const brakeEvents = [BrakePulled, BrakeKept, BrakeSilenceNoted, BrakeReleaseSupported, BrakeReleased, MediationOffered] as const;
export type BrakeEvent = EventOf<(typeof brakeEvents)[number]>;
