import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../../parts/empty';
import { More } from '../../../parts/more';
import { OrganisationName } from '../../../parts/organisation-name';
import { useHere } from '../../../shell/here';
import { Page } from '../../../shell/page';
import { Waiting } from '../../../shell/waiting';
import { useWords } from '../../../words/use-words';
import { OnlyStaff } from '../only-staff';
import { OpenRequestsDocument } from './open-requests.operations';

/** Requests that people can answer now: from here a coordinator helps an invitation along. */
export function OpenRequests(): ReactNode {
  return <OnlyStaff roles={['coordinator']}><List /></OnlyStaff>;
}

function List(): ReactNode {
  const { say, day } = useWords();
  const { to } = useHere();
  const { data, error, loading, fetchMore } = useQuery(OpenRequestsDocument, { variables: { after: null }, notifyOnNetworkStatusChange: true });
  if (error && !data) throw new Error('the open requests could not be read', { cause: error });
  const more = (): void => {
    void fetchMore({ variables: { after: data?.openRequests.pageInfo.endCursor ?? null }, updateQuery: (before, { fetchMoreResult: next }) => ({ openRequests: { ...next.openRequests, edges: [...before.openRequests.edges, ...next.openRequests.edges] } }) });
  };
  return (
    <Page title={say('web.staff.open.title')} kind={say('web.staff.open.title')} lede={say('web.staff.open.lede')} before={<Link className="back" to={to('staff')}>← {say('web.shell.page.staff')}</Link>}>
      {!data ? <Waiting /> : data.openRequests.edges.length === 0 ? <Empty><p>{say('web.staff.open.none')}</p></Empty> : (
        <ul className="tasks">
          {data.openRequests.edges.map(({ node: { id, askerId, answerBy, form, places } }) => (
            <li key={id} className="task">
              <div>
                <h2><Link to={to(`staff/requests/${id}`)}>{form?.oneSentence ?? '…'}</Link></h2>
                <p className="soft"><OrganisationName id={askerId} />{places && <> · {say('web.asked.taken', { taken: places.taken, seats: places.seats })}</>}</p>
                {answerBy && <p className="when">{say('web.staff.open.until', { date: day(answerBy.date) })}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      <More has={data?.openRequests.pageInfo.hasNextPage === true} isBusy={loading} load={more} />
    </Page>
  );
}
