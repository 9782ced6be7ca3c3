import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../../parts/empty';
import { More } from '../../../parts/more';
import { Status } from '../../../parts/status';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { useWords } from '../../../words/use-words';
import { OnlyStaff } from '../only-staff';
import { isOpen, type Case } from './case-state';
import { AuditCasesDocument } from './cases.operations';
import { OpenCase } from './open-case';

/** The cases of somebody who reviews records: all that they read and write here (R-STF-08). */
export function Cases(): ReactNode {
  return <OnlyStaff roles={['auditor']}><OwnCases /></OnlyStaff>;
}

function OwnCases(): ReactNode {
  const { say } = useWords();
  const { data, error, loading, fetchMore } = useQuery(AuditCasesDocument, { variables: { after: null }, notifyOnNetworkStatusChange: true });
  if (error && !data) throw new Error('the cases could not be read', { cause: error });
  const cases = data?.auditCases.edges.map(({ node }) => node);
  const page = data?.auditCases.pageInfo;
  const more = (): void => {
    void fetchMore({ variables: { after: page?.endCursor ?? null }, updateQuery: (before, { fetchMoreResult: next }) => ({ auditCases: { ...next.auditCases, edges: [...before.auditCases.edges, ...next.auditCases.edges] } }) });
  };
  return (
    <Page title={say('web.cases.title')} kind={say('web.cases.title')} lede={say('web.cases.lede')}>
      <div className="stack-l">
        {cases === undefined ? <Waiting /> : cases.length === 0 ? <Empty><p>{say('web.cases.none')}</p></Empty> : <ul className="tasks">{cases.map((one) => <Line key={one.id} one={one} />)}</ul>}
        <More has={page?.hasNextPage === true} isBusy={loading} load={more} />
        <OpenCase />
      </div>
    </Page>
  );
}

function Line({ one }: { readonly one: Case }): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const { id, reason, until, openedAt, findings } = one;
  return (
    <li className="task">
      <div>
        <h2><Link to={to(`staff/cases/${id}`)}>{reason ?? say('web.staff.wordsDeleted')}</Link></h2>
        <p className="soft">{say('web.cases.opened', { date: day(openedAt.slice(0, 10)) })} {say('web.cases.findings', { count: findings.length })}</p>
        <p className="when">{say('web.cases.until', { date: day(until) })}</p>
      </div>
      <p><Status sign={isOpen(one) ? 'going' : 'done'}>{say(isOpen(one) ? 'web.cases.isOpen' : 'web.cases.isClosed')}</Status></p>
    </li>
  );
}
