import { dateIn, type CalendarDate, type Instant } from '#kernel';

/** The last day on which somebody is asked who has looked the profile through at that instant: the same day a year later, in UTC (R-ORG-07). From 29 February, the last day of it. */
export function lastDayAsked(confirmedAt: Instant): CalendarDate {
  const date = dateIn('UTC', confirmedAt);
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`.replace(/02-29$/, '02-28');
}
