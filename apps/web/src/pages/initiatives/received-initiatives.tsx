import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { Empty } from '../../parts/empty';
import { More } from '../../parts/more';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { inShort } from '../../words/in-short';
import { useWords } from '../../words/use-words';
import { FromWhom } from './from-whom';
import { AnswerState } from './initiative-state';
import { ReceivedInitiativesDocument, type ReceivedInitiativesQuery } from './initiatives.operations';

type Listed = ReceivedInitiativesQuery['receivedInitiatives']['edges'][number]['node'];

/** What came to a professional organisation: what waits for its answer first, the nearest day at the top. */
export function ReceivedInitiatives(): ReactNode {
  const { say } = useWords();
  const { hat, to } = useHere();
  const { data, loading, error, fetchMore } = useQuery(ReceivedInitiativesDocument, { notifyOnNetworkStatusChange: true });
  if (error && !data) return <NotHere error={error} />;
  const all = data?.receivedInitiatives.edges.map(({ node }) => node) ?? [];
  const waiting = all.filter(isWaiting).sort((a, b) => a.answerBy.date.localeCompare(b.answerBy.date));
  const rest = all.filter((one) => !isWaiting(one));
  const { hasNextPage = false, endCursor = null } = data?.receivedInitiatives.pageInfo ?? {};
  const more = (): void => {
    void fetchMore({ variables: { after: endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ receivedInitiatives: { ...next.receivedInitiatives, edges: [...before.receivedInitiatives.edges, ...next.receivedInitiatives.edges] } }) });
  };
  return (
    <Page title={say('web.shell.page.initiatives')} lede={say('web.initiatives.ledeReceived')}>
      <LookAgain at={['inbox']} />
      {!data && <Waiting lines={6} />}
      {data && all.length === 0 && <Empty><p>{say('web.initiatives.noneReceived')}</p><p><Link to={to(`organisations/${hat.organisation ?? ''}/edit`)}>{say('web.initiatives.toProfile')}</Link></p></Empty>}
      {waiting.length > 0 && <ol className="tasks measure-wide">{waiting.map((one) => <Line key={one.id} received={one} />)}</ol>}
      {rest.length > 0 && <section className="part" aria-labelledby="earlier"><h2 id="earlier">{say('web.invitations.earlier')}</h2><ol className="tasks measure-wide">{rest.map((one) => <Line key={one.id} received={one} heading="h3" />)}</ol></section>}
      <More has={hasNextPage} isBusy={loading} load={more} />
    </Page>
  );
}

const isWaiting = ({ answer, viewerCanAnswer }: Listed): boolean => answer === 'WAITING' && viewerCanAnswer;

function Line({ received, heading: Heading = 'h2' }: { readonly received: Listed; readonly heading?: 'h2' | 'h3' }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const { id, form, answer, answerBy, organisationId } = received;
  const name = inShort(form?.change);
  const title = name === '' ? say('web.initiatives.deleted') : name;
  return (
    <li className="task">
      <div className="stack-s">
        <Heading className="task-name"><Link to={to(`initiatives/${id}`)}>{title}</Link></Heading>
        <p><FromWhom organisation={organisationId} /></p>
        <p><AnswerState own status={answer} by={answerBy.date} /></p>
      </div>
      {isWaiting(received) && <Link className="btn line" to={to(`initiatives/${id}`)}>{say('web.invitations.read')}<span className="hidden">: {title}</span></Link>}
    </li>
  );
}
