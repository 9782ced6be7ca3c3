import './invitation.css';
import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { LookAgain } from '../../live/look-again';
import { Page } from '../../shell/page';
import { useHere } from '../../shell/here';
import { Waiting } from '../../shell/waiting';
import type { Say } from '../../words/say';
import { useWords } from '../../words/use-words';
import { NotHere } from '../../parts/not-here';
import { AnswerCard, type Step } from './answer-card';
import { ChangesSoFar } from './changes-so-far';
import { ContactMessages } from './contact-messages';
import { Kicker, YourSeat } from './hero';
import { InShort } from './in-short';
import { InvitationDocument, type InvitationQuery } from './invitation.operations';
import { MoreTime } from './more-time';
import { Notes } from './notes';
import { Questions } from './questions';
import { ReadRequest } from './read-request';
import { SayNo } from './say-no';
import { SayYesForOrganisation } from './say-yes-organisation';
import { SayYesForYourself } from './say-yes-person';
import { SuggestChanges } from './suggest-changes';

type Invited = InvitationQuery['invitation'];

/** An invitation: what, why you, how long, how much, who to ask, until when; and three equal answers. */
export function Invitation(): ReactNode {
  const { id = '' } = useParams();
  const { say } = useWords();
  const { data, error } = useQuery(InvitationDocument, { variables: { id } });
  if (data) return <Read invitation={data.invitation} />;
  return error ? <NotHere error={error} /> : <Page title={say('term.invitation')}><Waiting lines={8} /></Page>;
}

function Read({ invitation }: { readonly invitation: Invited }): ReactNode {
  const { say } = useWords();
  const { to } = useHere();
  const [step, setStep] = useState<Step>();
  const { request, askerId, id } = invitation;
  const back = (): void => { setStep(undefined); };
  const choose = (next: Step): void => { setStep(next); };
  const contact = request.contact?.name;
  return (
    <Page kind={say('term.invitation')} title={request.form.oneSentence}
      before={<><Link className="back" to={to('invitations')}>← {say('web.shell.page.invitations')}</Link><Kicker asker={askerId} text="web.invitation.from" /></>}>
      <LookAgain at={['inbox']} />
      {step !== undefined ? <AStep step={step} invitation={invitation} back={back} /> : (
        <div className="split">
          <div>
            <InShort request={request} answerBy={{ date: invitation.answerBy.date }} answered={answeredAs(invitation.state, say)} why={invitation.reasons[0]?.sentence} />
            <ChangesSoFar invitation={invitation} />
            <ReadRequest request={request} asker={askerId} reasons={invitation.reasons.map(({ sentence }) => sentence)} toOrganisation={!invitation.toPerson}
              afterReasons={<p><Link to={to(invitation.toPerson ? 'advising' : `organisations/${invitation.recipientId}`)}>{say(invitation.toPerson ? 'web.invitation.changeWhatYouTold' : 'web.invitation.changeWhatYouToldOrganisation')}</Link></p>} />
            {contact != null && <ContactMessages request={request.id} contact={contact} through={{ invitation: id }} />}
            <Questions request={request} through={{ invitation: id }} />
            {!invitation.toPerson && <Notes invitation={invitation} />}
          </div>
          <aside className="stay stack-l" id="answer" aria-labelledby="your-answer" tabIndex={-1}>
            <AnswerCard invitation={invitation} choose={choose} />
            {hasSeat(invitation.state) && <YourSeat request={request} isReserve={invitation.offers === 'RESERVE'} isHeld={invitation.state === 'ACCEPTED'} {...(!invitation.toPerson && { places: invitation.state === 'ACCEPTED' ? invitation.people : invitation.places })} />}
          </aside>
        </div>
      )}
    </Page>
  );
}

/** What stands in place of the last day once there is an answer, or can be none any more. */
function answeredAs(state: Invited['state'], say: Say): string | undefined {
  switch (state) {
    case 'OPEN':
    case 'TALKING': return undefined;
    case 'ACCEPTED': return say('status.invitation.accepted');
    case 'DECLINED': return say('status.invitation.declined');
    case 'EXPIRED': return say('status.invitation.expired');
    case 'WITHDRAWN': return say('status.invitation.withdrawn');
    case 'ACCEPTANCE_WITHDRAWN': return say('status.invitation.acceptanceWithdrawn');
    case 'ENDED': return say('web.invitation.ended');
  }
}

/** Nobody is shown a chair that they have said no to. */
const hasSeat = (state: Invited['state']): boolean => state === 'OPEN' || state === 'TALKING' || state === 'ACCEPTED';

function AStep({ step, invitation, back }: { readonly step: Step; readonly invitation: Invited; readonly back: () => void }): ReactNode {
  const { id, askerId, places, toPerson, termsSinceSuggestion, request: { form } } = invitation;
  if (step === 'no') return <SayNo invitation={id} back={back} />;
  if (step === 'moreTime') return <MoreTime invitation={id} answerBy={invitation.answerBy.date} back={back} />;
  if (step === 'changes') return <SuggestChanges invitation={id} form={form} back={back} />;
  return toPerson ? <SayYesForYourself since={termsSinceSuggestion} invitation={id} asker={askerId} form={form} back={back} /> : <SayYesForOrganisation since={termsSinceSuggestion} invitation={id} places={places} back={back} />;
}
