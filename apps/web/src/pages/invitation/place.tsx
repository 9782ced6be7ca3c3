import './invitation.css';
import { skipToken, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { NotHere } from '../../parts/not-here';
import { useOrganisation } from '../../parts/organisation-name';
import { Problems } from '../../parts/problems';
import { Status } from '../../parts/status';
import { useHere } from '../../shell/here';
import { Page } from '../../shell/page';
import { Waiting } from '../../shell/waiting';
import { useWords } from '../../words/use-words';
import { AddToCalendar } from './add-to-calendar';
import { Answering } from './answering';
import { Called } from './called';
import { ContactMessages } from './contact-messages';
import { Kicker, YourSeat } from './hero';
import { InShort } from './in-short';
import { DeclinePlaceDocument, GiveUpPlaceDocument, OfferedPlaceDocument, TakePlaceDocument, type OfferedPlaceQuery } from './invitation.operations';
import { Questions } from './questions';
import { ReadRequest } from './read-request';
import { TakeBack } from './take-back';
import { TakePartForm } from './take-part-form';

type Offered = OfferedPlaceQuery['place'];

/** A place that an organisation thought of somebody for: the same page as everybody else's, and the person's own answer. */
export function Place(): ReactNode {
  const { id = '' } = useParams();
  const { session, signIn } = useHere();
  const { say } = useWords();
  const { data, error } = useQuery(OfferedPlaceDocument, session ? { variables: { id } } : skipToken);
  if (!session) return <Page title={say('web.place.signInTitle')} kind={say('term.invitation')} lede={say('web.place.signInText')}><p><Button onPress={signIn}>{say('web.shell.signIn')}</Button></p></Page>;
  if (data) return <Read place={data.place} />;
  return error ? <NotHere error={error} lede={say('web.place.notYours')} /> : <Page title={say('term.invitation')}><Waiting lines={8} /></Page>;
}

function Read({ place }: { readonly place: Offered }): ReactNode {
  const { say, moment } = useWords();
  const { to } = useHere();
  const [isAnswering, setAnswering] = useState(false);
  const { request, id, askerId } = place;
  const contact = request.contact?.name;
  return (
    <Page kind={say('term.invitation')} title={request.form.oneSentence} before={<><Link className="back" to={to()}>← {say('web.shell.page.home')}</Link><Kicker asker={askerId} text="web.invitation.from" /></>}>
      {isAnswering ? <OwnYesToPlace place={place} back={() => { setAnswering(false); }} /> : (
        <div className="split">
          <div>
            <InShort request={request} answerBy={{ date: place.heldUntil.slice(0, 10), until: say('web.place.keptUntil', { when: moment(place.heldUntil) }) }} answered={place.answer === null ? undefined : say(place.answer ? 'status.invitation.accepted' : 'status.invitation.declined')} />
            <ReadRequest request={request} asker={askerId} />
            {contact != null && <ContactMessages request={request.id} contact={contact} through={{ place: id }} />}
            <Questions request={request} through={{ place: id }} />
          </div>
          <aside className="stay stack-l" id="answer" aria-labelledby="your-answer" tabIndex={-1}>
            <PlaceAnswer place={place} sayYes={() => { setAnswering(true); }} />
            {place.answer !== false && <YourSeat request={request} isReserve={place.offers === 'RESERVE'} isHeld={place.answer === true} foundBy={place.foundById} />}
          </aside>
        </div>
      )}
    </Page>
  );
}

function PlaceAnswer({ place, sayYes }: { readonly place: Offered; readonly sayYes: () => void }): ReactNode {
  const { say } = useWords();
  const declining = useChange(DeclinePlaceDocument);
  const givingUp = useChange(GiveUpPlaceDocument);
  const { id, answer, viewerCanAnswer, onBehalfOf, request: { form } } = place;
  return (
    <div className="card answer">
      <h2 id="your-answer">{say('web.invitation.yourAnswer')}</h2>
      <Problems errors={declining.errors} isUnreachable={declining.isUnreachable} />
      {answer === true && <><p><Status sign="done">{say('status.invitation.accepted')}</Status></p><p>{say('web.place.afterYes')}</p><Called place={place} /><AddToCalendar answerBy={place.heldUntil.slice(0, 10)} meeting={form.meeting} /><TakeBack change={givingUp} input={{ place: id }} deed={say('web.place.giveUp')} question={say('web.place.giveUpQuestion')} what={say('web.place.giveUpWhat')} /></>}
      {answer === false && <><p className="big">{say('web.invitation.thanksForNo')}</p><p>{say('web.place.afterNo')}</p></>}
      {answer === null && !viewerCanAnswer && <p>{say('web.place.over')}</p>}
      {answer === null && viewerCanAnswer && (
        <>
          {onBehalfOf !== null && <p>{say(onBehalfOf === 'ORGANISATION' ? 'web.place.forOrganisation' : 'web.place.forYouth')}</p>}
          <div className="btns column">
            <Button look="line" onPress={sayYes}>{say('term.accept')}</Button>
            <Button look="line" isBusy={declining.isBusy} onPress={() => { void declining.run({ place: id }); }}>{say('term.decline')}</Button>
          </div>
          <p className="small soft">{say('web.place.noText')}</p>
          <p className="small promise">{say('web.invitation.promiseKept')}</p>
        </>
      )}
    </div>
  );
}

function OwnYesToPlace({ place: { id, askerId, onBehalfOf, request: { form } }, back }: { readonly place: Offered; readonly back: () => void }): ReactNode {
  const { say } = useWords();
  const { isPublicBody } = useOrganisation(askerId);
  const { run, ...change } = useChange(TakePlaceDocument);
  return (
    <Answering title={say('term.accept')} back={back}>
      <TakePartForm form={form} forOrganisation={onBehalfOf !== null} isPublicBody={isPublicBody} {...change}
        send={(yes) => { void run({ ...yes, place: id, ...(onBehalfOf !== null && { onBehalfOf }) }).then((done) => { if (done) back(); }); }} />
    </Answering>
  );
}
