import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words/use-words';
import { AddToCalendar } from './add-to-calendar';
import { AfterYes } from './after-yes';
import type { InvitationQuery } from './invitation.operations';
import { TakenBy } from './taken-by';

/** A step of an answer. */
export type Step = 'yes' | 'changes' | 'no' | 'moreTime';

interface AnswerCardProps {
  readonly invitation: InvitationQuery['invitation'];
  readonly choose: (step: Step) => void;
}

/** The reader's answer: three equal choices, or what was answered and what comes of it. */
export function AnswerCard({ invitation, choose }: AnswerCardProps): ReactNode {
  const { say } = useWords();
  return (
    <div className="card answer">
      <h2 id="your-answer">{say('web.invitation.yourAnswer')}</h2>
      <Stand invitation={invitation} choose={choose} />
      {['OPEN', 'TALKING', 'ACCEPTED'].includes(invitation.state) && <AddToCalendar answerBy={invitation.answerBy.date} meeting={invitation.request.form.meeting} />}
    </div>
  );
}

function Stand({ invitation, choose }: AnswerCardProps): ReactNode {
  const { say, moment } = useWords();
  switch (invitation.state) {
    case 'OPEN':
    case 'TALKING': return <Choices invitation={invitation} choose={choose} />;
    case 'ACCEPTED': return <AfterYes invitation={invitation} />;
    case 'DECLINED': return (
      <div className="stack">
        <p className="big">{say('web.invitation.thanksForNo')}</p>
        <p>{invitation.toldAt === null ? say('web.invitation.afterNo') : say('web.invitation.afterNoTold', { when: moment(invitation.toldAt) })}</p>
      </div>
    );
    case 'EXPIRED': return <><p className="big">{say('status.invitation.expired')}</p><p>{say('web.invitation.expiredText')}</p></>;
    case 'WITHDRAWN': return <p className="big">{say('status.invitation.withdrawn')}</p>;
    case 'ACCEPTANCE_WITHDRAWN': return <><p className="big">{say('status.invitation.acceptanceWithdrawn')}</p><p>{say('web.invitation.yesTakenBack')}</p></>;
    case 'ENDED': return <p className="big">{say('web.invitation.ended')}</p>;
  }
}

function Choices({ invitation, choose }: AnswerCardProps): ReactNode {
  const { say, day } = useWords();
  const { toPerson, viewerCanAccept, viewerCanTakePart, viewerCanDecline, viewerCanRequestMoreTime, moreTimeAsked, state } = invitation;
  const canSayYes = toPerson ? viewerCanTakePart : viewerCanAccept;
  if (!canSayYes && !viewerCanDecline) return <p>{say('web.invitation.cannotAnswer')}</p>;
  return (
    <>
      {state === 'TALKING' && <p><strong>{say('status.invitation.talkingTerms')}.</strong> {say('web.invitation.talkingText')}</p>}
      <div className="btns column">
        {canSayYes && <Button look="line" onPress={() => { choose('yes'); }}>{say('term.accept')}</Button>}
        {state === 'OPEN' && <Button look="line" onPress={() => { choose('changes'); }}>{say('term.changeProposal')}</Button>}
        <Button look="line" onPress={() => { choose('no'); }}>{say('term.decline')}</Button>
      </div>
      <p className="small soft">{say('web.invitation.noNeedsNoReason')}</p>
      {moreTimeAsked !== null && <p className="small">{say('web.invitation.moreTimeAsked', { date: day(moreTimeAsked.date) })}</p>}
      {viewerCanRequestMoreTime && <p><Button look="plain" onPress={() => { choose('moreTime'); }}>{say('term.moreTime')}</Button></p>}
      {!toPerson && <TakenBy invitation={invitation.id} takenBy={invitation.takenBy} />}
      <p className="small promise">{say('web.invitation.promiseKept')}</p>
    </>
  );
}
