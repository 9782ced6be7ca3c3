import { line, Money, perHour, prose } from '#kernel';
import { z } from 'zod';
import { UnpaidReason } from './answers';

/** Quarter hours are fine enough; 2,000 hours are a year's work. */
const Hours = z.number().min(0).max(2000).multipleOf(0.25);

/** One person's time in hours, all of it: preparing, meeting and travelling (R-PAY-01). */
export const Effort = z.strictObject({ preparation: Hours, meeting: Hours, travel: Hours });
export type Effort = z.infer<typeof Effort>;

/** All hours together, travel included. */
export function hoursOf(effort: Effort): number {
  return effort.preparation + effort.meeting + effort.travel;
}

/** What one person is paid for the whole effort, by whom and how soon; or why there is no pay (R-PAY-01, R-PAY-02). */
export const Fee = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paid'), amount: Money, payer: line(200), withinDays: z.int().min(0).max(365) }),
  z.strictObject({ kind: z.literal('unpaid'), reason: UnpaidReason, because: prose(600) }),
]);
export type Fee = z.infer<typeof Fee>;

/** Travel and other costs: who meets them, and how much at most. Who does not book or advance them says why (R-PAY-04). */
export const Expenses = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('advanced'), upTo: Money }),
  z.strictObject({ kind: z.literal('repaid'), upTo: Money, withinDays: z.int().min(0).max(365), because: prose(600) }),
  z.strictObject({ kind: z.literal('none'), because: prose(600) }),
]);
export type Expenses = z.infer<typeof Expenses>;

/** Fee and expenses, stated apart (R-PAY-01). */
export const Pay = z.strictObject({ fee: Fee, expenses: Expenses });
export type Pay = z.infer<typeof Pay>;

/** What a person gets for the work itself, expenses not counted; undefined when it is unpaid. */
export function feeOf(pay: Pay): Money | undefined {
  return pay.fee.kind === 'paid' ? pay.fee.amount : undefined;
}

/** The fee per hour over all hours, travel included, rounded down; undefined when unpaid or without hours (R-PAY-01). */
export function payPerHour(pay: Pay, effort: Effort): Money | undefined {
  const fee = feeOf(pay);
  return fee && perHour(fee, hoursOf(effort));
}
