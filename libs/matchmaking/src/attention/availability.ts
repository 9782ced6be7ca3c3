import { isPast, type CalendarDate, type Deadline, type Instant } from '#kernel';

/** Why somebody is not asked now. Askers learn one word for all of them; only the recipient and coordinators see which (R-INV-05, R-MAT-05). */
export const reasonsNotAvailable = ['unconfirmed', 'paused', 'blocked', 'at-limit'] as const;
export type NotAvailable = (typeof reasonsNotAvailable)[number];

/** All that decides whether a recipient can be asked. */
export interface Willingness {
  /** When the profile was last looked through, if ever. */
  readonly confirmedAt?: Instant | undefined;
  /** From this date on the verification is overdue. */
  readonly verificationDue?: CalendarDate | undefined;
  /** A break: until a date, or open. */
  readonly pause?: Pause | undefined;
  /** Whether the recipient does not want to be asked by this asker. */
  readonly blocked: boolean;
  /** Open invitations, and how many at a time the recipient wants. */
  readonly open: number;
  readonly limit: number;
}

/**
 * How many requests may be open at a time where so many places are wanted: one of them is kept for an initiative (R-INI-07). Whoever
 * wants one at a time gets one request, and the initiative's place comes besides it. More initiatives than one take of the places that both share.
 * @param limit open invitations at a time that the organisation wants
 * @param initiatives open now
 */
export function forRequests(limit: number, initiatives = 0): number {
  return Math.max(limit - 1, 1) - Math.max(initiatives - 1, 0);
}

/** How many initiatives may be open at a time: always one; more of them as far as requests leave room within the limit (R-INI-07). */
export function forInitiatives(limit: number, requests: number): number {
  return Math.max(limit - requests, 1);
}

/** A break that ends after a day, or when the recipient says so. */
export interface Pause {
  readonly until?: Deadline | undefined;
}

/** Why a recipient cannot be asked now; undefined when nothing stands against it. */
export function whyNotAvailable(recipient: Willingness, now: Instant): NotAvailable | undefined {
  if (!isCurrent(recipient, now)) return 'unconfirmed';
  if (recipient.pause && isResting(recipient.pause, now)) return 'paused';
  if (recipient.blocked) return 'blocked';
  return recipient.open >= recipient.limit ? 'at-limit' : undefined;
}

/** Whether a break is still going on. */
export function isResting({ until }: Pause, now: Instant): boolean {
  return until === undefined || !isPast(until, now);
}

/** Looked through within 12 months (R-ORG-07), and the verification not overdue (R-VER-01). */
function isCurrent({ confirmedAt, verificationDue }: Willingness, now: Instant): boolean {
  const today = utcDate(now);
  if (verificationDue !== undefined && today >= verificationDue) return false;
  return confirmedAt !== undefined && today <= yearAfter(utcDate(confirmedAt));
}

/** The date in UTC: cheap, since this is asked for every candidate. */
function utcDate(at: Instant): CalendarDate {
  return new Date(at).toISOString().slice(0, 10);
}

/** The same day a year later; from 29 February, the last day of it. */
function yearAfter(date: CalendarDate): CalendarDate {
  const day = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return day.endsWith('02-29') ? day.replace('02-29', '02-28') : day;
}
