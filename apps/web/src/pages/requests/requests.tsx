import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../parts/empty';
import { More } from '../../parts/more';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { BeginRequest } from './begin-request';
import { ForAnOrganisation } from './for-an-organisation';
import { RequestState, whenOf, type Listed } from './request-state';
import { RequestsDocument } from './requests.operations';
import '../organisations/organisations.css';

/** What the organisation asks for, with how each request stands. */
export function Requests(): ReactNode {
  const { say } = useWords();
  const { hat } = useHere();
  if (hat.kind !== 'organisation') return <ForAnOrganisation title={say('web.shell.page.requests')} />;
  return <OwnRequests />;
}

function OwnRequests(): ReactNode {
  const { say } = useWords();
  const { data, loading, error, fetchMore } = useQuery(RequestsDocument, { notifyOnNetworkStatusChange: true });
  if (error) throw new Error('the requests could not be fetched', { cause: error });
  const found = data?.requests.edges.map(({ node }) => node);
  const page = data?.requests.pageInfo;
  const more = (): void => {
    void fetchMore({ variables: { after: page?.endCursor ?? null }, updateQuery: (before, { fetchMoreResult }) => ({ requests: { ...fetchMoreResult.requests, edges: [...before.requests.edges, ...fetchMoreResult.requests.edges] } }) });
  };
  return (
    <Page title={say('web.shell.page.requests')} lede={say('web.requests.lede')}>
      <div className="stack-l">
        {found === undefined ? <Waiting /> : found.length === 0
          ? <Empty><p>{say('web.requests.none')}</p><BeginRequest /></Empty>
          : <><BeginRequest /><ul className="tasks">{found.map((request) => <Line key={request.id} request={request} />)}</ul></>}
        <More has={page?.hasNextPage === true} isBusy={loading} load={more} />
      </div>
    </Page>
  );
}

function Line({ request }: { readonly request: Listed }): ReactNode {
  const speech = useWords();
  const { to } = useHere();
  const { id, form, draft, study } = request;
  const name = form?.oneSentence ?? draft?.oneSentence ?? study?.title ?? '';
  return (
    <li className="task">
      <div>
        <h2><Link to={to(`requests/${id}`)}>{name.trim() === '' ? speech.say('web.requests.unnamed') : name}</Link></h2>
        <p className="when">{whenOf(request, speech)}</p>
      </div>
      <RequestState request={request} />
    </li>
  );
}
