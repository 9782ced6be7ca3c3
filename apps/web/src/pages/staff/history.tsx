import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { More } from '../../parts/more';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { OnlyStaff } from './only-staff';
import { PartnershipHistoryDocument } from './staff.operations';

/** What happened to a partnership and to the request that it came from, in sentences, in order. */
export function History(): ReactNode {
  return <OnlyStaff roles={['coordinator', 'auditor']}><Timeline /></OnlyStaff>;
}

function Timeline(): ReactNode {
  const { id = '' } = useParams();
  const { say, moment } = useWords();
  const { to } = useHere();
  const { data, error, loading, fetchMore } = useQuery(PartnershipHistoryDocument, { variables: { partnership: id, after: null }, notifyOnNetworkStatusChange: true });
  if (error && !data) throw new Error('the history could not be read', { cause: error });
  const more = (): void => {
    void fetchMore({ variables: { after: data?.history.pageInfo.endCursor ?? null }, updateQuery: (before, { fetchMoreResult: next }) => ({ history: { ...next.history, edges: [...before.history.edges, ...next.history.edges] } }) });
  };
  return (
    <Page title={say('web.staff.history')} before={<Link className="back" to={to(`partnerships/${id}`)}>← {say('term.partnership')}</Link>} lede={say('web.staff.historyText')}>
      {!data ? <Waiting /> : (
        <>
          <ol className="events measure-l">
            {data.history.edges.map(({ node }) => (
              <li key={node.id}>
                <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><circle cx="10" cy="10" r="6" fill="var(--ground)" stroke="currentColor" strokeWidth="2.5" /></svg>
                <span><time dateTime={node.at}>{moment(node.at)}</time>{node.sentence}</span>
              </li>
            ))}
          </ol>
          <More has={data.history.pageInfo.hasNextPage} isBusy={loading} load={more} />
        </>
      )}
    </Page>
  );
}
