import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useChange } from '../../api/use-change';
import { Status } from '../../parts/status';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import { FindPeople } from './find-people';
import { HeldPlaces } from './held-places';
import { NotInOurNameDocument, WithdrawYesDocument, type InvitationQuery } from './invitation.operations';
import { TakeBack } from './take-back';

/** After a yes: what happens now, the people to find, and the way back. */
export function AfterYes({ invitation }: { readonly invitation: InvitationQuery['invitation'] }): ReactNode {
  const { say, moment } = useWords();
  const { to } = useHere();
  const withdrawing = useChange(WithdrawYesDocument);
  const objecting = useChange(NotInOurNameDocument);
  const { id, toPerson, placeId, answeredBy, answeredRole, heldUntil, objectUntil } = invitation;
  return (
    <>
      <p><Status sign="done">{say('status.invitation.accepted')}</Status></p>
      {toPerson
        ? <><p>{say('web.invitation.afterOwnYes')}</p>{placeId !== null && <p><Link className="btn line" to={to(`places/${placeId}`)}>{say('web.invitation.toYourPlace')}</Link></p>}</>
        : (
          <>
            <p>{say('web.invitation.afterYes', { people: invitation.people })} {answeredBy !== null && <span className="soft">{say('web.invitation.answeredBy', { name: answeredRole === null ? answeredBy : `${answeredBy}, ${answeredRole}` })}</span>}</p>
            {heldUntil !== null && <p>{say('web.invitation.heldUntil', { when: moment(heldUntil) })}</p>}
            <HeldPlaces places={invitation.heldPlaces} />
            {invitation.viewerCanOpenPlaces && <FindPeople invitation={invitation} />}
            {invitation.viewerCanObject && objectUntil !== null && (
              <div className="promise"><p className="small">{say('web.invitation.mayObject', { when: moment(objectUntil) })}</p>
                <TakeBack change={objecting} input={{ invitation: id }} deed={say('web.invitation.object')} question={say('web.invitation.objectQuestion')} what={say('web.invitation.objectWhat')} /></div>
            )}
            <TakeBack change={withdrawing} input={{ invitation: id }} deed={say('web.invitation.withdraw')} question={say('web.invitation.withdrawQuestion')} what={say('web.invitation.withdrawWhat')} />
          </>
        )}
    </>
  );
}
