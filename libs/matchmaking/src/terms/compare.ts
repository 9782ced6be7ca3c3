/** The ratchet: what became better or worse for those who are asked, part by part (R-CHG-05). Every field of a request belongs to a part. */

import { endOf, type Deadline, type Id, type Money } from '#kernel';
import { compareParticipation, payPerHour, type Cell, type Expenses, type Fee } from '#vocabulary';
import type { RequestForm } from '../request/form';
import { choice, together, unlike, weigh, type Verdict } from './verdict';

export type { Verdict } from './verdict';

/** What somebody says yes to: the request as it was then, and who answers for it. */
export interface Terms {
  readonly form: RequestForm;
  readonly contact?: Id | undefined;
}

export const termParts = [
  'total-pay', 'pay-per-hour', 'preparation', 'meeting', 'travel', 'dates', 'answer-by', 'place-and-format', 'access', 'expenses', 'payment-days', 'cancellation',
  'patient-seats', 'patient-share', 'promise', 'role', 'purpose', 'use-of-result', 'interests-and-funders', 'others-paid', 'contact',
] as const;
export type TermPart = (typeof termParts)[number];
export type Comparison = Readonly<Record<TermPart, Verdict>>;

/** Compares for those who are asked: less work, more pay, more seats, a greater promise and a later last day are better. */
export function compareTerms({ form: old, contact: oldContact }: Terms, { form, contact }: Terms): Comparison {
  return {
    'total-pay': fee(old.pay.fee, form.pay.fee),
    'pay-per-hour': money(payPerHour(old.pay, old.effort), payPerHour(form.pay, form.effort)),
    preparation: weigh(old.effort.preparation, form.effort.preparation, -1),
    meeting: weigh(old.effort.meeting, form.effort.meeting, -1),
    travel: weigh(old.effort.travel, form.effort.travel, -1),
    dates: unlike(datesOf(old), datesOf(form)),
    'answer-by': deadline(old.answerBy, form.answerBy),
    'place-and-format': together(format(old.meeting.format, form.meeting.format), unlike(placeOf(old), placeOf(form))),
    access: together(unlike(old.access, form.access), choice(old.languages, form.languages)),
    expenses: expenses(old.pay.expenses, form.pay.expenses),
    'payment-days': together(paymentDays(old.pay.fee, form.pay.fee), repaymentDays(old.pay.expenses, form.pay.expenses)),
    cancellation: together(weigh(old.cancellation?.paidInFullWithin ?? -1, form.cancellation?.paidInFullWithin ?? -1), unlike(old.cancellation?.also, form.cancellation?.also)),
    'patient-seats': together(
      weigh(old.seats.patients, form.seats.patients), unlike(old.seats.reserves, form.seats.reserves), unlike(old.seats.newVoices, form.seats.newVoices),
    ),
    'patient-share': share(old, form),
    promise: weigh(0, compareParticipation(form.promise, old.promise)),
    role: unlike(roleOf(old), roleOf(form)),
    purpose: unlike(purposeOf(old), purposeOf(form)),
    'use-of-result': together(unlike([old.use, old.feedback.what], [form.use, form.feedback.what]), unlike(old.feedback.by, form.feedback.by)),
    'interests-and-funders': unlike(interestsOf(old), interestsOf(form)),
    'others-paid': unlike(old.othersPaid, form.othersPaid),
    contact: unlike(oldContact, contact),
  };
}

/** The parts in which something changed, in the order in which they are always listed. */
export function changedParts(comparison: Comparison): readonly TermPart[] {
  return termParts.filter((part) => comparison[part] !== 'same');
}

/** The parts for which each who said yes is asked anew: silence is no consent (R-CHG-06). */
export function partsToAgree(comparison: Comparison): readonly TermPart[] {
  return termParts.filter((part) => comparison[part] === 'worse' || comparison[part] === 'different');
}

/** No pay is less than any; pay in another currency is another pay. */
function money(before: Money | undefined, after: Money | undefined): Verdict {
  if (before && after && before.currency !== after.currency) return 'different';
  return weigh(before?.minor ?? -1, after?.minor ?? -1);
}

function fee(before: Fee, after: Fee): Verdict {
  if (before.kind === 'unpaid' && after.kind === 'unpaid') return unlike(before, after);
  return money(before.kind === 'paid' ? before.amount : undefined, after.kind === 'paid' ? after.amount : undefined);
}

/** What is advanced is better than what is repaid, and that better than nothing (R-PAY-04). */
const easeOf: Readonly<Record<Expenses['kind'], number>> = { none: 0, repaid: 1, advanced: 2 };

function expenses(before: Expenses, after: Expenses): Verdict {
  return together(
    weigh(easeOf[before.kind], easeOf[after.kind]),
    money(before.kind === 'none' ? undefined : before.upTo, after.kind === 'none' ? undefined : after.upTo),
    before.kind === after.kind ? unlike(whyOf(before), whyOf(after)) : 'same',
  );
}

function whyOf(said: Expenses): string | undefined {
  return said.kind === 'advanced' ? undefined : said.because;
}

/** Days count where there is pay on both sides: that it came or went, the total says. */
function paymentDays(before: Fee, after: Fee): Verdict {
  return before.kind === 'paid' && after.kind === 'paid' ? weigh(before.withinDays, after.withinDays, -1) : 'same';
}

function repaymentDays(before: Expenses, after: Expenses): Verdict {
  return before.kind === 'repaid' && after.kind === 'repaid' ? weigh(before.withinDays, after.withinDays, -1) : 'same';
}

function deadline(before: Deadline, after: Deadline): Verdict {
  const later = weigh(endOf(before), endOf(after));
  return later === 'same' ? unlike(before, after) : later;
}

/** To be able to choose is better than not to be. */
function format(before: RequestForm['meeting']['format'], after: RequestForm['meeting']['format']): Verdict {
  if (before === after) return 'same';
  if (after === 'either') return 'better';
  return before === 'either' ? 'worse' : 'different';
}

/** Patients among all, without fractions. */
function share(before: RequestForm, after: RequestForm): Verdict {
  return weigh(before.seats.patients * after.seats.all, after.seats.patients * before.seats.all);
}

const datesOf = ({ meeting: { from, to, times } }: RequestForm): unknown => [from, to, times];
const placeOf = ({ meeting: { place, countries } }: RequestForm): unknown => [place, [...countries].sort()];
const roleOf = ({ role, kind, cells, experienceNeeded, experienceReason }: RequestForm): unknown => [role, kind, sorted(cells), experienceNeeded, experienceReason];
const purposeOf = ({ oneSentence, why, conditions, lateStartReason, legalBasis }: RequestForm): unknown =>
  [oneSentence, why, conditions.kind === 'some' ? [...conditions.ids].sort() : 'all', lateStartReason, legalBasis];
const interestsOf = ({ backing, pay, excludingInterests }: RequestForm): unknown =>
  [backing, pay.fee.kind === 'paid' ? pay.fee.payer : undefined, [...excludingInterests].sort()];

function sorted(cells: readonly Cell[]): readonly string[] {
  return cells.map(({ level, phase }) => `${level} ${phase}`).sort();
}
