/** When somebody is written to: at once or once a day, and never on the weekdays that they keep free. */

import { addDays, CalendarDate, dateIn, daysBetween, hours, minutes, startOfDay, type Instant } from '#kernel';
import { z } from 'zod';

/** 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);

export const rhythms = ['at-once', 'daily'] as const;
export type Rhythm = (typeof rhythms)[number];

/** What somebody wants of mail. One day of the week at least is left to write on. */
export interface Pace {
  readonly rhythm: Rhythm;
  readonly quietDays: readonly number[];
}

/** What happens together is told together. */
const GATHERING = minutes(2);
/** No more often than this, so that nobody can fill another's mailbox (R-TIM-07). */
const BETWEEN = hours(1);
/** When days begin for mail, after midnight. */
const MORNING = hours(7);

/**
 * When to write of something new, epoch milliseconds.
 * @param zone of the network
 * @param last when this person was last written to
 */
export function dueAt({ rhythm, quietDays }: Pace, zone: string, now: Instant, last: Instant | undefined): Instant {
  const soon = Math.max(now + GATHERING, last === undefined ? 0 : last + BETWEEN);
  const today = dateIn(zone, now);
  const earliest = rhythm === 'daily' && morningOf(today, zone) < now ? addDays(today, 1) : today;
  const day = freeDay(rhythm === 'daily' ? earliest : dateIn(zone, soon), quietDays);
  return rhythm === 'daily' ? morningOf(day, zone) : Math.max(soon, day === dateIn(zone, soon) ? 0 : morningOf(day, zone));
}

function morningOf(day: CalendarDate, zone: string): Instant {
  return startOfDay(day, zone) + MORNING;
}

function freeDay(from: CalendarDate, quietDays: readonly number[]): CalendarDate {
  const within = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(from, ahead));
  return within.find((day) => !quietDays.includes(weekdayOf(day))) ?? from;
}

/** 1970-01-05 was a Monday. */
function weekdayOf(date: CalendarDate): number {
  return ((daysBetween('1970-01-05', date) % 7) + 7) % 7 + 1;
}
