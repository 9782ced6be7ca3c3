/** Days, clocks and weeks as the model reckons them: slowly, hour by hour, and not in the way of our own code. */

const QUARTER = 15 * 60_000;
export const HOUR = 4 * QUARTER;
export const DAY = 24 * HOUR;

/** The last day of something, and the zone it was said in. */
export interface LastDay {
  readonly date: string;
  readonly zone: string;
}

const shown = new Map<string, Intl.DateTimeFormat>();

/** What calendar and clock on a wall there show: `2026-03-02 13:00`. */
function wall(zone: string, at: number): string {
  const clock = shown.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  shown.set(zone, clock);
  return clock.format(at);
}

export const dayIn = (zone: string, at: number): string => wall(zone, at).slice(0, 10);

export function daysAfter(date: string, count: number): string {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + count);
  return noon.toISOString().slice(0, 10);
}

const ends = new Map<string, number>();

/** The moment at which a day is over there. */
export function dayEnds({ date, zone }: LastDay): number {
  const key = `${date} ${zone}`;
  let moment = ends.get(key) ?? Date.parse(`${date}T00:00:00Z`) - 15 * HOUR;
  if (!ends.has(key)) while (dayIn(zone, moment) <= date) moment += QUARTER;
  ends.set(key, moment);
  return moment;
}

/** R-TIM-05: valid to the later end of that day, in its own zone or the recipient's. */
export const laterEnd = (last: LastDay, recipientZone: string): number => Math.max(dayEnds(last), dayEnds({ ...last, zone: recipientZone }));

/** Eight in the morning of the next day. */
export function nextMorningAt8(zone: string, now: number): number {
  let moment = dayEnds({ date: dayIn(zone, now), zone });
  while (wall(zone, moment).slice(11) < '08:00') moment += QUARTER;
  return moment;
}

/** R-TIM-01: high summer and the turn of the year, ISO weeks. */
const quietWeeks = [1, 28, 29, 30, 31, 52];

/** The ISO week of a day: that of its Thursday. */
function week(date: string): number {
  const weekday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = daysAfter(date, 3 - weekday);
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY / 7);
}

/** How many days there are after one day until another, that one included; those in quiet weeks do not count (R-TIM-01). */
export function countingDays(from: string, to: string): number {
  let count = 0;
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) if (!quietWeeks.includes(week(day))) count += 1;
  return count;
}
