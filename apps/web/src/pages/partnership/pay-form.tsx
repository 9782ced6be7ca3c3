import { useState, type ReactNode } from 'react';
import { OneOf, TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { errorOf } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { Table } from './at-table';
import { SetPayPlanDocument, type PayKind, type PayTo, type UnpaidReason } from './partnership.operations';

const reasons: readonly UnpaidReason[] = ['ASKED_FOR_IT', 'UNDER_ONE_HOUR', 'VOLUNTEER_RUN', 'BARRED_BY_LAW'];
const payees: readonly PayTo[] = ['ME', 'MY_ORGANISATION', 'NOBODY'];

interface Props {
  readonly partnership: string;
  readonly person: string;
  readonly terms: Table['payPlans'][number]['terms'] | undefined;
  readonly close: () => void;
}

/** A proposal for one person's pay. */
export function PayForm({ partnership, person, terms, close }: Props): ReactNode {
  const { say, label } = useWords();
  const [kind, setKind] = useState<PayKind>(terms?.kind ?? 'FEE');
  const [sum, setSum] = useState(terms?.amount ? String(terms.amount.minor / 100) : '');
  const [currency, setCurrency] = useState(terms?.amount?.currency ?? 'SEK');
  const [payer, setPayer] = useState(terms?.payer ?? '');
  const [days, setDays] = useState(String(terms?.withinDays ?? 30));
  const [payTo, setPayTo] = useState<PayTo | undefined>(terms?.payTo ?? undefined);
  const [reason, setReason] = useState<UnpaidReason | undefined>(terms?.reason ?? undefined);
  const [because, setBecause] = useState(terms?.because ?? '');
  const said = {
    FEE: { amount: { minor: Math.round(Number(sum.replace(',', '.')) * 100), currency: currency.toUpperCase() }, payer, withinDays: Number(days), payTo: payTo ?? null },
    SALARY: {},
    UNPAID: { reason: reason ?? null, because },
  }[kind];
  const at = (field: string): string => `pay-${person}-${field}`;
  return (
    <Form document={SetPayPlanDocument} input={() => ({ partnership, person, terms: { kind, ...said } })} deed={say('web.partnership.paySend')} done={close} cancel={close}>
      {(errors) => {
        const wrong = (field: string): string | undefined => errorOf(errors, `terms.${field}`) ?? errorOf(errors, field);
        return (
          <>
            <OneOf id={at('kind')} label={say('web.partnership.payKind')} value={kind} onChange={setKind} error={wrong('kind')} options={(['FEE', 'SALARY', 'UNPAID'] as const).map((value) => ({ value, label: label('web.partnership.payKinds', codeOf(value)) }))} />
            {kind === 'FEE' && (
              <>
                <div className="pair-fields">
                  <TextField id={at('amount')} label={say('web.partnership.sum')} type="number" min={0} value={sum} onChange={setSum} error={wrong('amount')} />
                  <TextField id={at('currency')} label={say('web.partnership.currency')} hint={say('web.partnership.currencyHint')} value={currency} onChange={setCurrency} />
                </div>
                <TextField id={at('payer')} label={say('web.partnership.payer')} value={payer} onChange={setPayer} error={wrong('payer')} />
                <TextField id={at('withinDays')} label={say('web.partnership.payDays')} type="number" min={0} max={30} value={days} onChange={setDays} error={wrong('withinDays')} />
                <OneOf id={at('payTo')} label={say('web.partnership.payTo')} hint={say('web.partnership.payToHint')} value={payTo} onChange={setPayTo} error={wrong('payTo')} options={payees.map((value) => ({ value, label: label('value.payTo', codeOf(value)) }))} />
              </>
            )}
            {kind === 'UNPAID' && (
              <>
                <OneOf id={at('reason')} label={say('web.partnership.why')} value={reason} onChange={setReason} error={wrong('reason')} options={reasons.map((value) => ({ value, label: label('value.unpaidReason', codeOf(value)) }))} />
                <TextField id={at('because')} label={say('web.partnership.inYourWords')} rows={2} value={because} onChange={setBecause} error={wrong('because')} />
              </>
            )}
          </>
        );
      }}
    </Form>
  );
}
