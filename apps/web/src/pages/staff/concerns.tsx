import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { More } from '../../parts/more';
import { Opens } from '../../parts/opens';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { OnlyStaff } from './only-staff';
import { AnswerConcernDocument, ConcernsHereDocument, type ConcernsHereQuery } from './staff.operations';

type Concern = ConcernsHereQuery['concerns']['edges'][number]['node'];

/** What people have told: what happened, what they wish, whom one may talk to; and the answer. */
export function Concerns(): ReactNode {
  return <OnlyStaff roles={['coordinator']} guests><List /></OnlyStaff>;
}

function List(): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { data, error, loading, fetchMore } = useQuery(ConcernsHereDocument, { variables: { after: null }, notifyOnNetworkStatusChange: true });
  if (error && !data) throw new Error('the concerns could not be read', { cause: error });
  const concerns = data?.concerns.edges.map(({ node }) => node) ?? [];
  const more = (): void => {
    void fetchMore({ variables: { after: data?.concerns.pageInfo.endCursor ?? null }, updateQuery: (before, { fetchMoreResult: next }) => ({ concerns: { ...next.concerns, edges: [...before.concerns.edges, ...next.concerns.edges] } }) });
  };
  return (
    <Page title={say('web.staff.concerns')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>} lede={say('web.staff.concernsText')}>
      {!data && <Waiting />}
      {data && concerns.length === 0 && <p>{say('web.staff.noConcern')}</p>}
      <ul className="tasks">{concerns.map((one) => <li key={one.id} className="task"><One concern={one} /></li>)}</ul>
      <More has={data?.concerns.pageInfo.hasNextPage ?? false} isBusy={loading} load={more} />
    </Page>
  );
}

function One({ concern: { id, what, wish, talkTo, answer, answerBy, partnershipId } }: { readonly concern: Concern }): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  return (
    <div className="stack">
      <h2>{say('web.staff.answerUntil', { day: day(answerBy) })}</h2>
      <p className="pull">{what ?? say('web.staff.wordsDeleted')}</p>
      {wish !== null && <p><strong>{say('web.staff.wish')}</strong> {wish}</p>}
      <p><strong>{say('web.staff.talkTo')}</strong> {talkTo ?? say('web.staff.talkToNobody')}</p>
      {partnershipId !== null && <p><Link to={to(`partnerships/${partnershipId}`)}>{say('term.partnership')}</Link></p>}
      {answer === null ? <Opens label={say('web.staff.answer')}>{(close) => <Answer id={id} close={close} />}</Opens> : <p><strong>{say('web.staff.answered')}</strong> {answer}</p>}
    </div>
  );
}

function Answer({ id, close }: { readonly id: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`concern-answer/${id}`} document={AnswerConcernDocument} input={(answer) => ({ concern: id, answer })} deed={say('web.staff.answer')} done={close} cancel={close}
      field={{ id: `concern-${id}-answer`, label: say('web.staff.yourAnswer'), rows: 5 }} />
  );
}
