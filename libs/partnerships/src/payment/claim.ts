import { days, type CalendarDate, type Id, type Instant, type Personal } from '#kernel';
import type { NetworkSettings } from '#directory';
import type { PayTo } from '#vocabulary';
import type { Partnership, PayClaim } from '../partnership/state';

/** How somebody's pay stands, as decisions see it. */
export interface Payment {
  readonly payTo?: Personal<PayTo>;
  readonly declined: boolean;
  readonly promised?: CalendarDate;
  /** When the first promise was over: a later promise does not make it later. */
  readonly dueAt?: Instant;
  /** The person's tick; nothing until they have ticked. */
  readonly ticked?: 'paid' | 'not-yet';
}

/** Days after the day of payment until looking back opens all the same (R-EVA-01): nobody is held back by a payer. */
const OVERDUE_DAYS = 30;

/** What was agreed on somebody's pay. */
export function claimOf(partnership: Partnership, person: Id): PayClaim | undefined {
  return partnership.status === 'none' ? undefined : partnership.claims?.[person];
}

/** Whether somebody is still to be paid. */
export function isOwed(partnership: Partnership, person: Id, payment: Payment): boolean {
  return claimOf(partnership, person)?.pays === 'fee' && payment.ticked !== 'paid' && !payment.declined;
}

/**
 * When pay that is not settled is 30 days overdue. It falls due on the first day that was promised, and at the latest as many days
 * after the work as was agreed; a later promise moves nothing.
 * @param workOver when looking back began
 */
export function overdueAt(partnership: Partnership, person: Id, payment: Payment, workOver: Instant, { paymentDays }: NetworkSettings): Instant {
  const agreed = workOver + days(claimOf(partnership, person)?.withinDays ?? paymentDays);
  return Math.min(payment.dueAt ?? agreed, agreed) + days(OVERDUE_DAYS);
}
