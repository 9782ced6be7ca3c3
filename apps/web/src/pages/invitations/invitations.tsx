import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Empty } from '../../parts/empty';
import { LookAgain } from '../../live/look-again';
import { More } from '../../parts/more';
import { OrganisationName } from '../../parts/organisation-name';
import { Status, type StatusSign } from '../../parts/status';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { NotHere } from '../../parts/not-here';
import { useWords, type Speech } from '../../words/use-words';
import { InvitationsDocument, PlacesAnsweredDocument, type InvitationsQuery } from './invitations.operations';

type Listed = InvitationsQuery['invitations']['edges'][number]['node'];

/** The invitations of whoever one is here: those to answer first, then the answered ones. */
export function Invitations(): ReactNode {
  const { say } = useWords();
  const { hat, to } = useHere();
  const { data, error, loading, fetchMore } = useQuery(InvitationsDocument);
  if (error && !data) return <NotHere error={error} />;
  const all = data?.invitations.edges.map(({ node }) => node) ?? [];
  const waiting = all.filter(isWaiting).sort((a, b) => a.answerBy.date.localeCompare(b.answerBy.date));
  const rest = all.filter((invitation) => !isWaiting(invitation));
  const { hasNextPage = false, endCursor = null } = data?.invitations.pageInfo ?? {};
  const more = (): void => {
    void fetchMore({ variables: { after: endCursor }, updateQuery: (before, { fetchMoreResult: after }) => ({ invitations: { ...after.invitations, edges: [...before.invitations.edges, ...after.invitations.edges] } }) });
  };
  return (
    <Page title={say('web.shell.page.invitations')} lede={data && (waiting.length > 0 ? say('web.invitations.waiting', { count: waiting.length }) : all.length > 0 ? say('web.invitations.nothingWaits') : undefined)}>
      <LookAgain at={['inbox']} />
      {!data && <Waiting lines={6} />}
      {data && all.length === 0 && <Empty><p>{say(hat.kind === 'person' ? 'web.invitations.nonePerson' : 'web.invitations.noneOrganisation')}</p>{hat.kind === 'person' && <p><Link to={to('advising')}>{say('web.invitations.toAdvising')}</Link></p>}</Empty>}
      {waiting.length > 0 && <ol className="tasks measure-wide">{waiting.map((invitation) => <Row key={invitation.id} invitation={invitation} />)}</ol>}
      {rest.length > 0 && <section className="part" aria-labelledby="earlier"><h2 id="earlier">{say('web.invitations.earlier')}</h2><ol className="tasks measure-wide">{rest.map((invitation) => <Row key={invitation.id} invitation={invitation} heading="h3" />)}</ol></section>}
      <More has={hasNextPage} isBusy={loading} load={more} />
      {hat.kind === 'person' && <Places />}
    </Page>
  );
}

const isWaiting = ({ state }: Listed): boolean => state === 'OPEN' || state === 'TALKING';

function Row({ invitation, heading: Heading = 'h2' }: { readonly invitation: Listed; readonly heading?: 'h2' | 'h3' }): ReactNode {
  const words = useWords();
  const { say, money } = words;
  const { to } = useHere();
  const { request, askerId, id } = invitation;
  const { sign, text } = standOf(invitation, words);
  const amount = request.form.pay?.fee?.amount;
  return (
    <li className="task">
      <div>
        <Heading className="task-name"><Link to={to(`invitations/${id}`)}>{request.form.oneSentence}</Link></Heading>
        <p>{say('web.invitations.from')} <OrganisationName id={askerId} />. {say('hours', { hours: request.hours })}{amount ? `, ${money(amount)}` : ''}.</p>
        <p><Status sign={sign}>{text}</Status></p>
      </div>
      {isWaiting(invitation) && <Link className="btn line" to={to(`invitations/${id}`)}>{say('web.invitations.read')}<span className="hidden">: {request.form.oneSentence}</span></Link>}
    </li>
  );
}

function standOf({ state, answerBy, people, heldPlaces, toPerson }: Listed, { say, day }: Speech): { readonly sign: StatusSign; readonly text: string } {
  switch (state) {
    case 'OPEN': return { sign: 'waiting', text: say('status.invitation.open', { date: day(answerBy.date) }) };
    case 'TALKING': return { sign: 'waiting', text: say('status.invitation.talkingTerms') };
    case 'ACCEPTED': return { sign: 'done', text: toPerson ? say('status.invitation.accepted') : say('web.invitations.accepted', { filled: heldPlaces.filter(({ filled }) => filled).length, people }) };
    case 'DECLINED': return { sign: 'done', text: say('status.invitation.declined') };
    case 'EXPIRED': return { sign: 'done', text: say('status.invitation.expired') };
    case 'WITHDRAWN': return { sign: 'done', text: say('status.invitation.withdrawn') };
    case 'ACCEPTANCE_WITHDRAWN': return { sign: 'done', text: say('status.invitation.acceptanceWithdrawn') };
    case 'ENDED': return { sign: 'done', text: say('web.invitation.ended') };
  }
}

/** Places that an organisation thought of the person for, once they have answered. */
function Places(): ReactNode {
  const { say, moment } = useWords();
  const { to } = useHere();
  const { data } = useQuery(PlacesAnsweredDocument);
  const places = data?.myPlaces.edges ?? [];
  if (places.length === 0) return null;
  return (
    <section className="part" aria-labelledby="places">
      <h2 id="places">{say('web.invitations.places')}</h2>
      <ol className="tasks measure-wide">
        {places.map(({ node: { placeId, yes, answeredAt, foundById, request } }) => (
          <li key={placeId} className="task">
            <div>
              <h3 className="task-name"><Link to={to(`places/${placeId}`)}>{request.form.oneSentence}</Link></h3>
              <p>{say('web.invitation.foundBy')} <OrganisationName id={foundById} />.</p>
              <p><Status sign="done">{say(yes ? 'status.invitation.accepted' : 'status.invitation.declined')}</Status> <span className="soft small">{moment(answeredAt)}</span></p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
