import { addDays, type CalendarDate, daysBetween } from '#kernel';
import { z } from 'zod';

/** The number of an ISO week that is quiet every year: 28 to 31 are July in most years. Week 53 is there in some years only. */
export const QuietWeek = z.int().min(1).max(53);
/** At most 26 weeks, so that every lead time ends. */
export const QuietWeeks = z.array(QuietWeek).max(26);
export type QuietWeeks = readonly number[];

/** The ISO 8601 week in which a date falls, 1 to 53. */
export function weekOf(date: CalendarDate): number {
  const thursday = addDays(date, 4 - weekdayOf(date));
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

/** Whether a date lies in a quiet week. */
export function isQuiet(date: CalendarDate, quietWeeks: QuietWeeks): boolean {
  return quietWeeks.includes(weekOf(date));
}

/** The first date that leaves `days` days after `date`. Days in quiet weeks do not count (R-TIM-01). */
export function leadTimeEnds(date: CalendarDate, days: number, quietWeeks: QuietWeeks): CalendarDate {
  return step(date, days, (day) => !isQuiet(day, quietWeeks));
}

/** The date that lies `days` working days after `date`, or before it when negative: Monday to Friday without the network's holidays. */
export function addWorkingDays(date: CalendarDate, days: number, holidays: readonly CalendarDate[] = []): CalendarDate {
  return step(date, days, (day) => isWorkingDay(day, holidays));
}

/** Whether `date` is a working day: Monday to Friday and not a holiday of the network. */
export function isWorkingDay(date: CalendarDate, holidays: readonly CalendarDate[] = []): boolean {
  return weekdayOf(date) <= 5 && !holidays.includes(date);
}

function step(from: CalendarDate, days: number, counts: (day: CalendarDate) => boolean): CalendarDate {
  const direction = days < 0 ? -1 : 1;
  let date = from;
  for (let left = Math.abs(days), tried = 0; left > 0; tried += 1) {
    if (tried > 20_000) throw new Error('a calendar in which hardly any day counts');
    date = addDays(date, direction);
    if (counts(date)) left -= 1;
  }
  return date;
}

/** 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
function weekdayOf(date: CalendarDate): number {
  return ((daysBetween('1970-01-01', date) % 7) + 10) % 7 + 1;
}
