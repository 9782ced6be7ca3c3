import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { OrganisationName } from '../../parts/organisation-name';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { AnswerState } from '../initiatives/initiative-state';
import { AnswerSaid } from './answer-said';
import { AtTheTable } from './at-the-table';
import type { AskedOne } from './own';

interface AnswersProps {
  readonly initiative: string;
  readonly asked: readonly AskedOne[];
  /** Whether one can still sit down with those who answered. */
  readonly isOpen: boolean;
}

const order: readonly AskedOne['status'][] = ['YES', 'TALK', 'NO', 'WAITING', 'UNANSWERED', 'WITHDRAWN'];

/** What each organisation has said, with its reason; who did not answer is shown as that (R-INI-05, R-INI-06). */
export function Answers({ initiative, asked, isOpen }: AnswersProps): ReactNode {
  const { say } = useWords();
  const sorted = [...asked].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <section className="stack-l" aria-labelledby="answers">
      <h2 id="answers">{say('web.initiative.answersTitle', { count: asked.filter(({ status }) => status === 'YES' || status === 'TALK' || status === 'NO').length })}</h2>
      <ul className="stack-l">{sorted.map((one) => <li key={one.organisationId} className="card stack"><Answer initiative={initiative} one={one} isOpen={isOpen} /></li>)}</ul>
    </section>
  );
}

function Answer({ initiative, one, isOpen }: { readonly initiative: string; readonly one: AskedOne; readonly isOpen: boolean }): ReactNode {
  const { to } = useHere();
  const { organisationId, status, answerBy, reason, answeredBy, answeredAt, table, partnershipId } = one;
  return (
    <>
      <div className="asked-head"><h3><Link to={to(`organisations/${organisationId}`)}><OrganisationName id={organisationId} /></Link></h3><AnswerState status={status} by={answerBy.date} /></div>
      <AnswerSaid reason={reason} answeredBy={answeredBy} answeredAt={answeredAt} />
      {(status === 'YES' || status === 'TALK') && isOpen && <AtTheTable initiative={initiative} organisation={organisationId} seats={table} heading="h4" side="patient" partnership={partnershipId} />}
    </>
  );
}
