import './stories.css';
import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { More } from '../../parts/more';
import { NotHere } from '../../parts/not-here';
import { SideMark } from '../../parts/side-mark';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { StoryWords } from '../partnership/story-words';
import { SharedStoriesDocument } from './stories.operations';

/** What tables have shared with the network when they were done, the newest first. For its members. */
export function Stories(): ReactNode {
  const { session, to, signIn } = useHere();
  const { say, label, day } = useWords();
  const { data, error, loading, fetchMore } = useQuery(SharedStoriesDocument, session ? { variables: { after: null }, notifyOnNetworkStatusChange: true } : skipToken);
  if (!session) return <Page title={say('web.stories.title')} lede={say('web.stories.signIn')}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
  if (error && !data) return <NotHere error={error} />;
  const stories = data?.sharedStories.edges.map(({ node }) => node) ?? [];
  const { hasNextPage = false, endCursor = null } = data?.sharedStories.pageInfo ?? {};
  const more = (): void => {
    void fetchMore({ variables: { after: endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ sharedStories: { ...next.sharedStories, edges: [...before.sharedStories.edges, ...next.sharedStories.edges] } }) });
  };
  return (
    <Page title={say('web.stories.title')} lede={say('web.stories.lede')} before={<Link className="back" to={to('partnerships')}>← {say('web.shell.page.partnerships')}</Link>}>
      {!data && <Waiting lines={6} />}
      {data && stories.length === 0 && <Empty><p>{say('web.stories.none')}</p></Empty>}
      {stories.length > 0 && (
        <ol className="stories">
          {stories.map((story) => {
            const shape = story.side === 'PATIENT' ? 'patient' : 'professional';
            return (
              <li key={story.id}>
                <article className="card stack" aria-label={say('web.stories.one', { side: shape, date: day((story.publishedAt ?? '').slice(0, 10), { weekday: false }) })}>
                  <p className="row-head"><SideMark side={shape}>{label('value.side', shape)}</SideMark>{story.publishedAt !== null && <time className="small soft" dateTime={story.publishedAt}>{day(story.publishedAt.slice(0, 10), { weekday: false })}</time>}</p>
                  <StoryWords story={story} />
                </article>
              </li>
            );
          })}
        </ol>
      )}
      <More has={hasNextPage} isBusy={loading} load={more} />
    </Page>
  );
}
