import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { OrganisationName } from '../../parts/organisation-name';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { AnswerSaid } from '../initiative/answer-said';
import { missingAt, MissingSeats, Sitting } from '../initiative/sitting';
import { AnswerState } from '../initiatives/initiative-state';
import type { Reviewed } from './review-initiative';

type Asked = Reviewed['asked']['edges'][number]['node'];

/** What organisations answered, who is ready to sit down with them, and the way to bring them to one table. */
export function AnswersAndTables({ initiative: { id, asked: { edges } } }: { readonly initiative: Reviewed }): ReactNode {
  const { say } = useWords();
  return (
    <section className="part stack-l" aria-labelledby="answers">
      <h2 id="answers">{say('web.staff.answersAndTables')}</h2>
      {edges.length === 0 ? <p>{say('web.staff.nobodyAsked')}</p> : <ul className="stack-l measure-l">{edges.map(({ node }) => <li key={node.organisationId} className="card stack"><One id={id} one={node} /></li>)}</ul>}
    </section>
  );
}

function One({ id, one: { organisationId, status, answerBy, reason, answeredAt, answeredBy, table, partnershipId } }: { readonly id: string; readonly one: Asked }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const missing = missingAt(table);
  return (
    <>
      <div className="asked-head"><h3><OrganisationName id={organisationId} /></h3><AnswerState status={status} by={answerBy.date} /></div>
      <AnswerSaid reason={reason} answeredBy={answeredBy} answeredAt={answeredAt} />
      {(status === 'YES' || status === 'TALK') && (
        <div className="visually-calm stack">
          <h4>{say('web.initiative.table')}</h4>
          <Sitting seats={table} />
          {partnershipId !== null ? <p><Link className="btn line" to={to(`partnerships/${partnershipId}`)}>{say('web.initiative.toPartnership')}</Link></p>
            : missing.length > 0 ? <MissingSeats missing={missing} />
              : <p><Link className="btn" to={to(`staff/initiatives/${id}/table/${organisationId}`)}>{say('web.staff.bringTogether')}</Link></p>}
        </div>
      )}
    </>
  );
}
