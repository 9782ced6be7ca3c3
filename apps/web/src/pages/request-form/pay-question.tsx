import { useState, type ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { useOrganisation } from '../../parts/organisation-name';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { Line, Prose } from '../../writing/texts';
import { codeOf } from '../organisations/kinds';
import { hoursOf, numberIn, shown, type Draft } from './draft';
import type { Asked, Question } from './question';
import { reasonsThatHold } from './unpaid-reasons';
import type { ExpensesKind, FeeKind, UnpaidReason } from './request-form.operations';

const expenseKinds = ['ADVANCED', 'REPAID', 'NONE'] as const satisfies readonly ExpensesKind[];
const currencies = ['SEK', 'EUR', 'DKK', 'NOK', 'GBP', 'CHF', 'PLN', 'CZK'] as const;

/** Minor units in one unit of the currencies that are offered. */
const MINOR = 100;

interface PayFieldsProps {
  readonly draft: Pick<Draft, 'pay' | 'cancellation' | 'effort'>;
  readonly set: (part: Pick<Draft, 'pay' | 'cancellation'>) => void;
  readonly errorAt: Asked['errorAt'];
  /** The reasons for no pay to choose from. */
  readonly reasons: readonly UnpaidReason[];
  /** Between the fee and the expenses. */
  readonly children?: ReactNode;
}

/** What one person gets for it, or why nothing; and what becomes of costs. */
export function PayFields({ draft, set, errorAt, reasons, children }: PayFieldsProps): ReactNode {
  const { say, label, money } = useWords();
  const { fee = {}, expenses = {} } = draft.pay ?? {};
  const [chosen, setChosen] = useState<string>();
  const currency = fee?.amount?.currency ?? expenses?.upTo?.currency ?? chosen ?? 'EUR';
  const putFee = (part: NonNullable<typeof fee>): void => { set({ pay: { ...draft.pay, fee: { ...fee, ...part } } }); };
  const putExpenses = (part: NonNullable<typeof expenses>): void => { set({ pay: { ...draft.pay, expenses: { ...expenses, ...part } } }); };
  const hours = hoursOf(draft);
  const amount = fee?.amount;
  const sum = (text: string): { readonly minor: number; readonly currency: string } | null => {
    const value = numberIn(text);
    return value === null ? null : { minor: Math.round(value * MINOR), currency };
  };
  /** All sums of a request are in one currency. */
  const countIn = (code: string): void => {
    setChosen(code);
    set({ pay: { ...draft.pay, ...(fee?.amount && { fee: { ...fee, amount: { ...fee.amount, currency: code } } }), ...(expenses?.upTo && { expenses: { ...expenses, upTo: { ...expenses.upTo, currency: code } } }) } });
  };
  const whichCurrency = <div className="field short"><label htmlFor="currency">{say('web.requestForm.currency')}</label><select id="currency" value={currency} onChange={({ target }) => { countIn(target.value); }}>{currencies.map((code) => <option key={code}>{code}</option>)}</select></div>;
  const isCovered = expenses?.kind === 'ADVANCED' || expenses?.kind === 'REPAID';
  return (
    <>
      <OneOf id="pay.fee" label={say('web.requestForm.fee')} hint={say('web.requestForm.feeHint')} error={errorAt('pay') ?? errorAt('pay.fee') ?? errorAt('pay.fee.kind')} value={fee?.kind ?? undefined} onChange={(kind: FeeKind) => { putFee({ kind }); }} options={[{ value: 'PAID', label: say('web.requestForm.feePaid') }, { value: 'UNPAID', label: say('web.requestForm.feeUnpaid') }]} />
      {fee?.kind === 'PAID' && <>
        <TextField id="pay.fee.amount" type="number" min={0} label={say('web.requestForm.amount')} hint={say('web.requestForm.amountHint')} value={amount ? shown(amount.minor / MINOR) : ''} onChange={(text) => { putFee({ amount: sum(text) }); }} error={errorAt('pay.fee.amount')} />
        {whichCurrency}
        <p role="status">{amount && hours > 0 && <strong>{say('web.requestForm.perHour', { total: money(amount), hours, rate: money({ minor: Math.round(amount.minor / hours / MINOR) * MINOR, currency: amount.currency }) })}</strong>}</p>
        <Line id="pay.fee.payer" label={say('web.requestForm.payer')} hint={say('web.requestForm.payerHint')} most={200} value={fee.payer} onChange={(payer) => { putFee({ payer }); }} error={errorAt('pay.fee.payer')} />
        <TextField id="pay.fee.withinDays" type="number" min={0} label={say('web.requestForm.withinDays')} hint={say('web.requestForm.withinDaysHint')} value={shown(fee.withinDays)} onChange={(text) => { putFee({ withinDays: numberIn(text) }); }} error={errorAt('pay.fee.withinDays')} />
      </>}
      {fee?.kind === 'UNPAID' && <>
        <OneOf id="pay.fee.reason" label={say('web.requestForm.unpaidReason')} hint={say('web.requestForm.unpaidReasonHint')} error={errorAt('pay.fee.reason')} value={fee.reason ?? undefined} onChange={(reason: UnpaidReason) => { putFee({ reason }); }} options={reasons.map((value) => ({ value, label: label('value.unpaidReason', codeOf(value)) }))} />
        <Prose id="pay.fee.because" label={say('web.requestForm.unpaidBecause')} hint={say('web.requestForm.unpaidBecauseHint')} most={600} rows={2} value={fee.because} onChange={(because) => { putFee({ because }); }} error={errorAt('pay.fee.because')} />
      </>}
      {children}
      <OneOf id="pay.expenses" label={say('web.requestForm.expenses')} hint={say('web.requestForm.expensesHint')} error={errorAt('pay.expenses') ?? errorAt('pay.expenses.kind')} value={expenses?.kind ?? undefined} onChange={(kind: ExpensesKind) => { putExpenses({ kind }); }} options={expenseKinds.map((value) => ({ value, label: label('web.requestForm.expenses', value.toLowerCase()) }))} />
      {isCovered && <TextField id="pay.expenses.upTo" type="number" min={0} label={say('web.requestForm.upTo')} hint={say('web.requestForm.upToHint')} value={expenses.upTo ? shown(expenses.upTo.minor / MINOR) : ''} onChange={(text) => { putExpenses({ upTo: sum(text) }); }} error={errorAt('pay.expenses.upTo')} />}
      {isCovered && fee?.kind !== 'PAID' && whichCurrency}
      {expenses?.kind === 'REPAID' && <TextField id="pay.expenses.withinDays" type="number" min={0} label={say('web.requestForm.repaidWithin')} value={shown(expenses.withinDays)} onChange={(text) => { putExpenses({ withinDays: numberIn(text) }); }} error={errorAt('pay.expenses.withinDays')} />}
      {(expenses?.kind === 'REPAID' || expenses?.kind === 'NONE') && <Prose id="pay.expenses.because" label={say('web.requestForm.expensesBecause')} hint={say('web.requestForm.expensesBecauseHint')} most={600} rows={2} value={expenses.because} onChange={(because) => { putExpenses({ because }); }} error={errorAt('pay.expenses.because')} />}
      {fee?.kind === 'PAID' && <TextField id="cancellation.paidInFullWithin" type="number" min={0} label={say('web.requestForm.cancellation')} hint={say('web.requestForm.cancellationHint')} value={shown(draft.cancellation?.paidInFullWithin)} onChange={(text) => { set({ cancellation: { ...draft.cancellation, paidInFullWithin: numberIn(text) } }); }} error={errorAt('cancellation') ?? errorAt('cancellation.paidInFullWithin')} />}
    </>
  );
}

function PayQuestion({ draft, set, errorAt }: Asked): ReactNode {
  const { say } = useWords();
  const asker = useOrganisation(useHere().hat.organisation ?? '');
  const yesNo = [{ value: 'yes', label: say('web.parts.yes') }, { value: 'no', label: say('web.parts.no') }] as const;
  return (
    <PayFields draft={draft} set={set} errorAt={errorAt} reasons={reasonsThatHold(asker, hoursOf(draft), draft.pay?.fee?.reason)}>
      <OneOf id="othersPaid" label={say('web.requestForm.othersPaid')} hint={say('web.requestForm.othersPaidHint')} error={errorAt('othersPaid')} value={draft.othersPaid == null ? undefined : draft.othersPaid ? 'yes' : 'no'} onChange={(value) => { set({ othersPaid: value === 'yes' }); }} options={yesNo} />
    </PayFields>
  );
}

/** What one gets, and when; or why there is nothing. */
export const payQuestion: Question = {
  id: 'pay', parts: ['pay', 'othersPaid', 'cancellation'], Body: PayQuestion,
  isAnswered: ({ pay, othersPaid, cancellation }) => pay?.expenses?.kind != null && (pay.expenses.kind === 'NONE' || pay.expenses.upTo != null) && othersPaid != null && (pay.fee?.kind === 'UNPAID' ? pay.fee.reason != null : pay.fee?.amount != null && pay.fee.withinDays != null && cancellation?.paidInFullWithin != null),
};
