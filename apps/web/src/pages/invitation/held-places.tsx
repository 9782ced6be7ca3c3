import type { ReactNode } from 'react';
import { Status } from '../../parts/status';
import { useHere } from '../../shell/here';
import { useWords } from '../../words/use-words';
import type { InvitationQuery } from './invitation.operations';

/** The people who were asked, by number until they have said yes themselves. */
export function HeldPlaces({ places }: { readonly places: InvitationQuery['invitation']['heldPlaces'] }): ReactNode {
  const { say, moment } = useWords();
  const { to } = useHere();
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="held">
      <h3 id="held">{say('web.invitation.held')}</h3>
      <ol className="plainlist">
        {places.map(({ id, filled, name, openedAt }, index) => (
          <li key={id} className="stack-s">
            <p><strong>{name ?? say('web.invitation.heldNumber', { number: index + 1 })}</strong></p>
            <p><Status sign={filled ? 'done' : 'waiting'}>{say(filled ? 'web.invitation.filled' : 'web.invitation.notFilled')}</Status></p>
            {!filled && <p className="small soft">{say('web.invitation.openedOn', { when: moment(openedAt) })} <span className="breaks">{location.origin + to(`places/${id}`)}</span></p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
