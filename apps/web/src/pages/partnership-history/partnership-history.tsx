import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { Timeline } from '../../timeline/timeline';
import { useWholeList } from '../../parts/use-whole-list';
import { useWords } from '../../words/use-words';
import { OwnStoryDocument, StoryTitleDocument } from './partnership-history.operations';

/** What has happened to a partnership, as far as whoever reads could see it, and its table at any moment. */
export function PartnershipHistory(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { to } = useHere();
  const title = useQuery(StoryTitleDocument, { variables: { id } }).data?.partnership.title;
  const { data, error, fetchMore } = useQuery(OwnStoryDocument, { variables: { about: id, after: null } });
  const { edges, pageInfo } = data?.ownHistory ?? { edges: [], pageInfo: undefined };
  useWholeList(pageInfo, (after) => fetchMore({ variables: { after }, updateQuery: (before, { fetchMoreResult: next }) => ({ ownHistory: { ...next.ownHistory, edges: [...before.ownHistory.edges, ...next.ownHistory.edges] } }) }));
  if (error && !data) return <NotHere error={error} />;
  return (
    <Page title={say('web.timeline.title')} kind={say('term.history')} lede={say('web.timeline.lede')} before={<Link className="back" to={to(`partnerships/${id}`)}>← {title ?? say('term.partnership')}</Link>}>
      <LookAgain at={[{ partnership: id }]} />
      {data ? <Timeline moments={edges.map(({ node }) => node)} /> : <Waiting lines={8} />}
    </Page>
  );
}
