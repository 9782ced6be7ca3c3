import type { ReactNode } from 'react';
import { Act } from '../../parts/act';
import { Opens } from '../../parts/opens';
import { Part } from '../../parts/part';
import { Status } from '../../parts/status';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import type { AtSeat, Table, Viewer } from './at-table';
import { AgreePayPlanDocument } from './partnership.operations';
import { PayForm } from './pay-form';

interface Props {
  readonly table: Table;
  readonly viewer: Viewer;
}

/** How each is paid. It holds with the person's own yes and one from the professional side. */
export function Pay({ table, viewer }: Props): ReactNode {
  const { say } = useWords();
  const seats = table.seats.filter(({ empty }) => !empty);
  return (
    <Part id="pay" title={say('term.pay')} lede={say('web.partnership.payText')}>
      <ul className="rows">{seats.map((seat) => <li key={seat.person.id}><OneIsPaid seat={seat} table={table} viewer={viewer} /></li>)}</ul>
      <p className="small soft">{say('sentence.tax')}</p>
    </Part>
  );
}

function OneIsPaid({ seat: { person }, table, viewer }: Props & { readonly seat: AtSeat }): ReactNode {
  const { say } = useWords();
  const plan = table.payPlans.find((one) => one.person.id === person.id);
  const name = person.you ? say('web.partnership.isYou', { name: person.name }) : person.name;
  const mayPropose = viewer.speaks && (person.you || viewer.side === 'PROFESSIONAL');
  const mayAgree = plan !== undefined && !plan.agreed && viewer.speaks && !plan.saidYes.some(({ you }) => you) && (person.you || viewer.side === 'PROFESSIONAL');
  return (
    <div className="stack">
      <div className="row-head"><h3>{name}</h3>{plan?.agreed === true ? <Status sign="done">{say('web.partnership.payAgreed')}</Status> : <Status sign="waiting">{say(plan ? 'web.partnership.paySuggested' : 'web.partnership.payOpen')}</Status>}</div>
      {plan && (plan.terms ? <Terms terms={plan.terms} /> : <p className="soft">{say('web.partnership.payNotYours')}</p>)}
      {plan && !plan.agreed && <p className="small soft">{say('web.partnership.paySaidYes', { name: plan.saidYes.map((one) => one.name).join(', ') })}</p>}
      {(mayPropose || mayAgree) && (
        <div className="btns">
          {mayAgree && <Act document={AgreePayPlanDocument} input={{ partnership: table.id, plan: plan.id }}>{say('web.partnership.payAgree', { name: person.name, own: person.you ? 'yes' : 'no' })}</Act>}
          {mayPropose && <Opens label={say(plan ? 'web.partnership.payChange' : 'web.partnership.paySuggest', { name: person.name })}>{(close) => <PayForm partnership={table.id} person={person.id ?? ''} terms={plan?.terms ?? undefined} close={close} />}</Opens>}
        </div>
      )}
    </div>
  );
}

/** Drawn from the fields: sums are never text. */
function Terms({ terms }: { readonly terms: NonNullable<Table['payPlans'][number]['terms']> }): ReactNode {
  const { say, money, label } = useWords();
  if (terms.kind === 'SALARY') return <p>{say('web.partnership.salary')}</p>;
  if (terms.kind === 'UNPAID') return <p>{say('term.unpaid', { reason: terms.reason === null ? '' : label('value.unpaidReason', codeOf(terms.reason)).toLowerCase() })}{terms.because !== null && <span className="block soft">{terms.because}</span>}</p>;
  return (
    <p>
      {terms.amount && <strong className="voice">{money(terms.amount)}</strong>} {say('web.partnership.feeBy', { payer: terms.payer ?? '', days: terms.withinDays ?? 0 })}
      {terms.payTo !== null && <span className="block soft">{say('web.partnership.paidTo', { to: label('value.payTo', codeOf(terms.payTo)) })}</span>}
    </p>
  );
}
