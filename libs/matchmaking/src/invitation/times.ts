import { addDays, dateIn, endOf, hours, startOfDay, type Deadline, type Instant } from '#kernel';
import { leadTimeEnds } from '#vocabulary';

/** How long others of an organisation may say that a yes was not in its name (R-INV-14). */
export const OBJECTION_TIME = hours(48);

/** Eight in the morning after `now`, on the network's wall clock: when a no that is told early is told (R-VIS-02). Clocks are changed at night, so it is reckoned back from midnight. */
export function nextMorning(now: Instant, zone: string): Instant {
  return startOfDay(addDays(dateIn(zone, now), 2), zone) - hours(16);
}

/** Whether an answer date leaves `days` whole days; days in quiet weeks do not count (R-TIM-01). */
export function leavesTime(answerBy: Deadline, now: Instant, days: number, quietWeeks: readonly number[]): boolean {
  return answerBy.date >= leadTimeEnds(dateIn(answerBy.zone, now), days, quietWeeks);
}

/** How long an organisation's yes holds its places: until the answer date or `days` after the yes, whichever is later (R-INV-10). */
export function heldUntil(now: Instant, endsAt: Instant, days: number, zone: string): Instant {
  return Math.max(endsAt, endOf({ date: addDays(dateIn(zone, now), days), zone }));
}
