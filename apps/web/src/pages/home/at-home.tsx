import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { NotHere } from '../../parts/not-here';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { daysUntil } from '../../words/now';
import { useWords } from '../../words/use-words';
import { FirstTime } from './first-time';
import { HomeAdviserDocument, HomeInvitationsDocument, HomeOwnInitiativesDocument, HomeReceivedInitiativesDocument, HomeTablesDocument } from './home.operations';
import { tasksOfOwnInitiatives, tasksOfReceived } from './initiatives-that-need-you';
import { tasksOfPlaces, tasksOfSeats } from './needs-of-a-person';
import { tasksOfRequests } from './needs-at-requests';
import { HomePlacesDocument, HomeRequestsDocument } from './needs.operations';
import { OtherHats } from './other-hats';
import { GuestLink } from '../staff/guests/guest-cases';
import { RecordedLink } from '../recorded/recorded-link';
import { Rest } from './rest';
import { Tables } from './tables';
import { Tasks } from './tasks';
import { inOrder, tasksOfAdviser, tasksOfInvitations, tasksOfReviews, tasksOfTables, type Table } from './what-needs-you';

/** How many tables are watched from here. */
const MOST_WATCHED = 8;
const OVER: readonly Table['status'][] = ['CLOSED', 'ABANDONED', 'TERMINATED'];

/** The home of a person or an organisation: what needs it, its tables, and a way to rest. */
export function AtHome(): ReactNode {
  const words = useWords();
  const { say } = words;
  const { session, hat, hats, to } = useHere();
  const isPerson = hat.kind === 'person';
  const invitations = useQuery(HomeInvitationsDocument);
  const tables = useQuery(HomeTablesDocument);
  const adviser = useQuery(HomeAdviserDocument);
  const places = useQuery(HomePlacesDocument, isPerson ? {} : skipToken);
  const requests = useQuery(HomeRequestsDocument, isPerson ? skipToken : {});
  const isAsked = hat.side === 'professional';
  const own = useQuery(HomeOwnInitiativesDocument, isAsked ? skipToken : {});
  const received = useQuery(HomeReceivedInitiativesDocument, isAsked ? {} : skipToken);
  const error = invitations.error ?? tables.error;
  if (error && !(invitations.data && tables.data)) return <NotHere error={error} />;
  const isHere = invitations.data !== undefined && tables.data !== undefined && (isPerson ? has(adviser) && has(places) : has(requests)) && has(isAsked ? received : own);
  const partnerships = tables.data?.partnerships.edges.map(({ node }) => node) ?? [];
  const tasks = inOrder([
    ...tasksOfInvitations(invitations.data, words), ...tasksOfTables(partnerships, words), ...tasksOfReviews(partnerships, words),
    ...(isPerson ? [...tasksOfAdviser(adviser.data, words), ...tasksOfPlaces(places.data, words), ...tasksOfSeats(partnerships, words)] : []),
    ...tasksOfRequests(requests.data, partnerships.map(({ requestId }) => requestId), words),
    ...tasksOfOwnInitiatives(own.data, words), ...tasksOfReceived(received.data, words),
  ]);
  const isFirst = isHere && isPerson && adviser.data?.advisor == null && hats.length === 1 && tasks.length === 0 && partnerships.length === 0 && invitations.data.invitations.edges.length === 0;
  const name = isPerson ? (adviser.data?.advisor?.name ?? session?.name ?? '') : (hat.name ?? '');
  const count = say('web.home.things', { count: tasks.length });
  return (
    <Page kind={say('web.shell.page.home')} title={<><span className="say">{isPerson ? say('web.home.hello', { name }) : name}</span>{isHere && !isFirst && <> <span className="say">{count}</span></>}</>}
      lede={isHere && !isFirst ? ledeOf(tasks.map(({ by }) => by), words) : undefined}>
      <LookAgain at={['inbox', ...partnerships.filter(({ status }) => !OVER.includes(status)).slice(0, MOST_WATCHED).map(({ id }) => ({ partnership: id }))]} />
      {!isHere && <Waiting lines={6} />}
      {isFirst && <FirstTime />}
      {isHere && !isFirst && (
        <>
          <Tasks tasks={tasks} to={to} />
          <OtherHats />
          <div className="split home-rest">
            <Tables partnerships={partnerships} />
            <aside className="stack" aria-label={say('web.home.aside')}>
              <Rest />
              {isPerson && <><RecordedLink /><GuestLink /></>}
              {isPerson && <p><Link to={to('advising')}>{say(adviser.data?.advisor == null ? 'web.home.first.adviserDeed' : 'web.invitations.toAdvising')}</Link></p>}
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}

/** Whether there is an answer, or none will come. */
const has = ({ data, error }: { readonly data?: unknown; readonly error?: unknown }): boolean => data !== undefined || error !== undefined;

const SOON = 3;

/** Whether anything is urgent is said plainly; where nothing is, that is said, too. */
function ledeOf(days: readonly (string | undefined)[], { say, day }: ReturnType<typeof useWords>): string | undefined {
  const [first] = days.filter((date) => date !== undefined).sort();
  if (days.length === 0) return undefined;
  if (first === undefined) return say('web.home.noDates');
  const left = daysUntil(first);
  return left <= SOON ? say('web.home.firstBy', { date: day(first) }) : say('web.home.notUrgent', { days: left });
}
