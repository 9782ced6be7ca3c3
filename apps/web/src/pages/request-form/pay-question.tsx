import type { ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { useWords } from '../../words/use-words';
import { Line, Prose } from '../../writing/texts';
import { codeOf } from '../organisations/kinds';
import { hoursOf, numberIn, shown } from './draft';
import type { Asked, Question } from './question';
import type { ExpensesKind, FeeKind, UnpaidReason } from './request-form.operations';

const reasons = ['ASKED_FOR_IT', 'UNDER_ONE_HOUR', 'VOLUNTEER_RUN', 'BARRED_BY_LAW'] as const satisfies readonly UnpaidReason[];
const expenseKinds = ['ADVANCED', 'REPAID', 'NONE'] as const satisfies readonly ExpensesKind[];
const currencies = ['SEK', 'EUR', 'DKK', 'NOK', 'GBP', 'CHF', 'PLN', 'CZK'] as const;

/** Minor units in one unit of the currencies that are offered. */
const MINOR = 100;

function Pay({ draft, set, errorAt }: Asked): ReactNode {
  const { say, label, money } = useWords();
  const { fee = {}, expenses = {} } = draft.pay ?? {};
  const putFee = (part: NonNullable<typeof fee>): void => { set({ pay: { ...draft.pay, fee: { ...fee, ...part } } }); };
  const putExpenses = (part: NonNullable<typeof expenses>): void => { set({ pay: { ...draft.pay, expenses: { ...expenses, ...part } } }); };
  const hours = hoursOf(draft);
  const amount = fee?.amount;
  const yesNo = [{ value: 'yes', label: say('web.parts.yes') }, { value: 'no', label: say('web.parts.no') }] as const;
  return (
    <>
      <OneOf id="pay.fee" label={say('web.requestForm.fee')} hint={say('web.requestForm.feeHint')} error={errorAt('pay') ?? errorAt('pay.fee') ?? errorAt('pay.fee.kind')} value={fee?.kind ?? undefined} onChange={(kind: FeeKind) => { putFee({ kind }); }} options={[{ value: 'PAID', label: say('web.requestForm.feePaid') }, { value: 'UNPAID', label: say('web.requestForm.feeUnpaid') }]} />
      {fee?.kind === 'PAID' && <>
        <TextField id="pay.fee.amount" type="number" min={0} label={say('web.requestForm.amount')} hint={say('web.requestForm.amountHint')} value={amount ? shown(amount.minor / MINOR) : ''} onChange={(text) => { const value = numberIn(text); putFee({ amount: value === null ? null : { minor: Math.round(value * MINOR), currency: amount?.currency ?? 'EUR' } }); }} error={errorAt('pay.fee.amount')} />
        <div className="field"><label htmlFor="currency">{say('web.requestForm.currency')}</label><select id="currency" value={amount?.currency ?? 'EUR'} onChange={({ target }) => { putFee({ amount: { minor: amount?.minor ?? 0, currency: target.value } }); }}>{currencies.map((code) => <option key={code}>{code}</option>)}</select></div>
        <p role="status">{amount && hours > 0 && <strong>{say('web.requestForm.perHour', { total: money(amount), hours, rate: money({ minor: Math.round(amount.minor / hours / MINOR) * MINOR, currency: amount.currency }) })}</strong>}</p>
        <Line id="pay.fee.payer" label={say('web.requestForm.payer')} hint={say('web.requestForm.payerHint')} most={200} value={fee.payer} onChange={(payer) => { putFee({ payer }); }} error={errorAt('pay.fee.payer')} />
        <TextField id="pay.fee.withinDays" type="number" min={0} label={say('web.requestForm.withinDays')} hint={say('web.requestForm.withinDaysHint')} value={shown(fee.withinDays)} onChange={(text) => { putFee({ withinDays: numberIn(text) }); }} error={errorAt('pay.fee.withinDays')} />
      </>}
      {fee?.kind === 'UNPAID' && <>
        <OneOf id="pay.fee.reason" label={say('web.requestForm.unpaidReason')} hint={say('web.requestForm.unpaidReasonHint')} error={errorAt('pay.fee.reason')} value={fee.reason ?? undefined} onChange={(reason: UnpaidReason) => { putFee({ reason }); }} options={reasons.map((value) => ({ value, label: label('value.unpaidReason', codeOf(value)) }))} />
        <Prose id="pay.fee.because" label={say('web.requestForm.unpaidBecause')} hint={say('web.requestForm.unpaidBecauseHint')} most={600} rows={2} value={fee.because} onChange={(because) => { putFee({ because }); }} error={errorAt('pay.fee.because')} />
      </>}
      <OneOf id="othersPaid" label={say('web.requestForm.othersPaid')} hint={say('web.requestForm.othersPaidHint')} error={errorAt('othersPaid')} value={draft.othersPaid == null ? undefined : draft.othersPaid ? 'yes' : 'no'} onChange={(value) => { set({ othersPaid: value === 'yes' }); }} options={yesNo} />
      <OneOf id="pay.expenses" label={say('web.requestForm.expenses')} hint={say('web.requestForm.expensesHint')} error={errorAt('pay.expenses') ?? errorAt('pay.expenses.kind')} value={expenses?.kind ?? undefined} onChange={(kind: ExpensesKind) => { putExpenses({ kind }); }} options={expenseKinds.map((value) => ({ value, label: label('web.requestForm.expenses', value.toLowerCase()) }))} />
      {expenses?.kind === 'REPAID' && <TextField id="pay.expenses.withinDays" type="number" min={0} label={say('web.requestForm.repaidWithin')} value={shown(expenses.withinDays)} onChange={(text) => { putExpenses({ withinDays: numberIn(text) }); }} error={errorAt('pay.expenses.withinDays')} />}
      {(expenses?.kind === 'REPAID' || expenses?.kind === 'NONE') && <Prose id="pay.expenses.because" label={say('web.requestForm.expensesBecause')} hint={say('web.requestForm.expensesBecauseHint')} most={600} rows={2} value={expenses.because} onChange={(because) => { putExpenses({ because }); }} error={errorAt('pay.expenses.because')} />}
      {fee?.kind === 'PAID' && <TextField id="cancellation.paidInFullWithin" type="number" min={0} label={say('web.requestForm.cancellation')} hint={say('web.requestForm.cancellationHint')} value={shown(draft.cancellation?.paidInFullWithin)} onChange={(text) => { set({ cancellation: { ...draft.cancellation, paidInFullWithin: numberIn(text) } }); }} error={errorAt('cancellation') ?? errorAt('cancellation.paidInFullWithin')} />}
    </>
  );
}

/** What one gets, and when; or why there is nothing. */
export const payQuestion: Question = {
  id: 'pay', parts: ['pay', 'othersPaid', 'cancellation'], Body: Pay,
  isAnswered: ({ pay, othersPaid, cancellation }) => pay?.expenses?.kind != null && othersPaid != null && (pay.fee?.kind === 'UNPAID' ? pay.fee.reason != null : pay.fee?.amount != null && pay.fee.withinDays != null && cancellation?.paidInFullWithin != null),
};
