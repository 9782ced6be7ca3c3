import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Act } from '../../parts/act';
import { Status, type StatusSign } from '../../parts/status';
import { useHere } from '../../shell/here';
import { useWords, type Speech } from '../../words/use-words';
import { TakeInvitationBackDocument } from '../candidates/candidates.operations';
import type { Sent } from './asked';
import type { AskedQuery } from './asked.operations';
import { EarlierChanges } from './earlier-changes';

const signs: Readonly<Record<Sent['state'], StatusSign>> = { ASKED: 'waiting', TALKING: 'waiting', YES: 'done', NO_YES: 'paused', WITHDRAWN: 'paused' };

/** The organisations that were asked, each with how it stands in words: never a no (R-VIS-01). */
export function Organisations({ sent, request, more }: { readonly sent: readonly Sent[]; readonly request: AskedQuery['request']; readonly more: ReactNode }): ReactNode {
  const { say } = useWords();
  return (
    <section className="part" aria-labelledby="organisations">
      <h2 id="organisations">{say('web.asked.organisations')}</h2>
      <ul className="lines plain-lines">{sent.map((invitation) => <li key={invitation.id}><Row invitation={invitation} request={request} /></li>)}</ul>
      {more}
    </section>
  );
}

function Row({ invitation, request }: { readonly invitation: Sent; readonly request: AskedQuery['request'] }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { to } = useHere();
  const { id, state, recipientId, recipient, message, viewerCanWithdraw, changes } = invitation;
  const name = recipient?.name ?? '';
  const answered = changes.filter(({ outcome }) => outcome !== null);
  const canTakeBack = viewerCanWithdraw && (state === 'ASKED' || state === 'TALKING');
  return (
    <>
      <div className="stack-s">
        <h3><Link to={to(`organisations/${recipientId}`)}>{name}</Link></h3>
        <p>{standSaid(invitation, words)}</p>
        {message !== null && <p className="visually-calm">{say('web.asked.wrote')} {message}</p>}
        {answered.length > 0 && <EarlierChanges by={{ invitation: id }} count={answered.length} form={request.form} />}
      </div>
      <Status sign={signs[state]}>{say(state === 'ASKED' ? 'status.asked.asked' : state === 'TALKING' ? 'status.asked.talkingTerms' : state === 'YES' ? 'status.asked.yes' : state === 'NO_YES' ? 'status.asked.noYes' : 'web.asked.takenBack')}</Status>
      {canTakeBack && <Act document={TakeInvitationBackDocument} input={{ invitation: id }} look="plain" first={{ title: say('web.asked.takeBackAsk'), text: <p>{say('web.asked.takeBackText', { name })}</p>, deed: say('web.asked.takeBack') }}>{say('web.asked.takeBack')}<span className="hidden">: {name}</span></Act>}
    </>
  );
}

/** How it stands, in one or two sentences. */
function standSaid({ state, offers, places, people, filled, heldUntil, answerBy }: Sent, { say, day, moment }: Speech): string {
  const what = say(offers === 'PLACE' ? 'web.candidates.placesCount' : 'web.candidates.reservesCount', { count: places });
  if (state === 'ASKED') return say('web.asked.stand.asked', { what, date: day(answerBy.date) });
  if (state === 'TALKING') return say('web.asked.stand.talking', { what });
  if (state === 'WITHDRAWN') return say('web.asked.stand.takenBack', { what });
  if (state === 'NO_YES') return say('web.asked.stand.noYes', { what });
  const looks = filled < people && heldUntil !== null ? ` ${say('web.asked.stand.held', { count: people - filled, when: moment(heldUntil) })}` : '';
  return `${say('web.asked.stand.yes', { people, filled })}${looks}`;
}
