import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Act } from '../../parts/act';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import type { Table, Viewer } from './at-table';
import { PaymentsHereDocument, PromisePaymentDocument, TickPaymentDocument, type PaymentsHereQuery } from './partnership.operations';

type Payment = PaymentsHereQuery['payments']['edges'][number]['node'];

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

/** What is owed: the day that was promised, and the person's own tick. Shown to that person and to those who pay. */
export function Payments({ table, viewer }: Props): ReactNode {
  const { say } = useWords();
  const { data } = useQuery(PaymentsHereDocument, viewer.seat ? { variables: { partnership: table.id } } : skipToken);
  const payments = data?.payments.edges.map(({ node }) => node) ?? [];
  if (payments.length === 0) return null;
  return (
    <Part id="paid" title={say('web.partnership.paid')} lede={say('web.partnership.paidText')}>
      <ul className="rows">{payments.map((payment) => <li key={payment.personId}><One payment={payment} table={table} viewer={viewer} /></li>)}</ul>
    </Part>
  );
}

function One({ payment, table, viewer }: Props & { readonly payment: Payment }): ReactNode {
  const { say, day } = useWords();
  const name = table.seats.find(({ person }) => person.id === payment.personId)?.person.name ?? say('term.formerParticipant');
  const stands = payment.ticked === 'PAID' ? say('web.partnership.tickedPaid') : payment.ticked === 'NOT_YET' ? say('web.partnership.tickedNotYet') : payment.settled ? say('web.partnership.settled') : say('web.partnership.notTicked');
  const promise = payment.promisedOn === null ? '' : say('web.partnership.promisedOn', { day: day(payment.promisedOn) });
  return (
    <div className="stack">
      <h3>{payment.yours ? say('web.partnership.yourPay') : name}</h3>
      <p>{promise} {stands}</p>
      {payment.yours && payment.ticked !== 'PAID' && !payment.settled && (
        <div className="btns">
          <Act document={TickPaymentDocument} input={{ partnership: table.id, paid: true }} look="line">{say('web.partnership.tickPaid')}</Act>
          <Act document={TickPaymentDocument} input={{ partnership: table.id, paid: false }} look="line">{say('web.partnership.tickNotYet')}</Act>
        </div>
      )}
      {!payment.yours && viewer.side === 'PROFESSIONAL' && !payment.settled && <Opens label={say('web.partnership.promise', { name })}>{(close) => <PayDay table={table} payment={payment} close={close} />}</Opens>}
    </div>
  );
}

function PayDay({ table, payment, close }: { readonly table: Table; readonly payment: Payment; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  const [on, setOn] = useState(payment.promisedOn ?? '');
  return (
    <Form document={PromisePaymentDocument} input={() => ({ partnership: table.id, person: payment.personId, on })} deed={say('web.parts.save')} done={close} cancel={close}>
      {(errors) => <TextField id={`paid-${payment.personId}-on`} type="date" label={say('web.partnership.payDay')} value={on} onChange={setOn} error={errorOf(errors, 'on')} />}
    </Form>
  );
}
