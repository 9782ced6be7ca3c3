import { z } from 'zod';

/** A point in time, epoch milliseconds. */
export type Instant = number;

/** A calendar date, `YYYY-MM-DD`, of years in which calendars and zones can be reckoned with. */
export const CalendarDate = z.iso.date().refine((date) => date >= '1900-01-01' && date <= '2999-12-31', 'not a date between 1900 and 2999');
export type CalendarDate = z.infer<typeof CalendarDate>;

/** An IANA time zone that this program knows. */
export const TimeZone = z.string().max(64).refine(isTimeZone, 'not a time zone');

/** A date and the zone it was said in. Valid to the end of that day (R-TIM-05). */
export const Deadline = z.strictObject({ date: CalendarDate, zone: TimeZone });
export type Deadline = z.infer<typeof Deadline>;

export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;

/** When the day of a deadline is over: in its own zone or in the recipient's, whichever is later (R-TIM-05). */
export function endOf(deadline: Deadline, recipientZone?: string): Instant {
  const own = startOfDay(addDays(deadline.date, 1), deadline.zone);
  return recipientZone === undefined ? own : Math.max(own, startOfDay(addDays(deadline.date, 1), recipientZone));
}

export function isPast(deadline: Deadline, now: Instant, recipientZone?: string): boolean {
  return now >= endOf(deadline, recipientZone);
}

/** A time in which the program was not there to be answered, epoch milliseconds. */
export interface Outage {
  readonly began: Instant;
  readonly ended: Instant;
}

/** How much longer after an outage there is for what fell due in it (R-TIM-06). */
export const OUTAGE_GRACE = hours(12);

/**
 * Whether the time is over that somebody had until `end`. When it ran out in an outage, it lasts until 12 hours after that (R-TIM-06).
 * Decisions hand over their context as it is.
 */
export function isOver(end: Instant, { now, outages = [] }: { readonly now: Instant; readonly outages?: readonly Outage[] }): boolean {
  return outages.reduce((latest, { began, ended }) => (end > began && end <= ended ? Math.max(latest, ended + OUTAGE_GRACE) : latest), end) <= now;
}

/** The date that a clock on the wall of that zone shows. */
export function dateIn(zone: string, now: Instant): CalendarDate {
  const { year, month, day } = wallClock(zone, now);
  return `${year}-${month}-${day}`;
}

export function addDays(date: CalendarDate, count: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days(count)).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / days(1));
}

/** When a day begins in a zone; on days without midnight, the first moment there is; on days with two, the first. */
export function startOfDay(date: CalendarDate, zone: string): Instant {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Midnight by each offset that the zone has about that time: they differ when clocks are changed.
  const moments = [midnight - days(1), midnight + days(1)].map((near) => midnight - offset(zone, near)).sort((a, b) => a - b);
  return moments.find((moment) => dateIn(zone, moment) === date) ?? Math.max(...moments);
}

function offset(zone: string, at: Instant): number {
  const { year, month, day, hour, minute, second } = wallClock(zone, at);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(at / 1000) * 1000;
}

/** One clock a zone. A zone's name may be written in capitals or not, so callers could make any number of them. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const MOST_CLOCKS = 1_000;

function wallClock(zone: string, at: Instant): Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string> {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' });
    if (clocks.size >= MOST_CLOCKS) clocks.clear();
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const of = (name: string): string => part[name] ?? '';
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute'), second: of('second') };
}

/** A place's zone: a bare offset such as `+02:00` knows no summer time. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
