/** What a partnership does together. Who was there is counted by side; only each person themselves notes that they were (R-PAR-15). */

import { CalendarDate, event, id, line, personal, plain, prose, type EventOf } from '#kernel';
import { Level, Participation, Phase, Side } from '#vocabulary';
import { z } from 'zod';

const Count = z.int().min(0).max(500);
/** How many of each side. */
export const Seats = z.strictObject({ patient: Count, professional: Count });
export type Seats = z.infer<typeof Seats>;

const activity = plain(id('activity'));
const person = plain(id('person'));

export const ActivityPlanned = event('ActivityPlanned', 1, {
  activity, what: plain(line(200)), on: plain(CalendarDate), level: plain(Level), phase: plain(Phase), promise: plain(Participation),
  chair: plain(Side), expected: plain(Seats), materialsBy: plain(CalendarDate).optional(), person,
});
export const ExpectedSeatsChanged = event('ExpectedSeatsChanged', 1, { activity, expected: plain(Seats), person });
export const ActivityHeld = event('ActivityHeld', 1, { activity, attended: plain(Seats), person });
/** `side`: on whose side it was cancelled. */
export const ActivityCancelled = event('ActivityCancelled', 1, { activity, side: plain(Side), person });
/** A person's own tick, for themselves. */
export const AttendanceTicked = event('AttendanceTicked', 1, { activity, person, attended: personal('person', z.boolean()) });
/** How the professional side means to deal with one patient alone at the table (R-PAR-16). */
export const LonePatientPlanned = event('LonePatientPlanned', 1, { activity, plan: plain(prose(1200)), person });

export const activityEvents = [ActivityPlanned, ExpectedSeatsChanged, ActivityHeld, ActivityCancelled, AttendanceTicked, LonePatientPlanned] as const;
export type ActivityEvent = EventOf<(typeof activityEvents)[number]>;
