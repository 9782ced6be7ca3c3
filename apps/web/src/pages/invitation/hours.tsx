import type { ReactNode } from 'react';
import type { MessageKey } from '../../words/say';
import { useWords } from '../../words/use-words';
import type { RequestToReadFragment } from './invitation.operations';

const parts = [['prep', 'preparation'], ['meet', 'meeting'], ['travel', 'travel']] as const;

/** So many squares at most; the number beside them says the rest. */
const MOST = 12;

/** One square is one hour: hatched at home, solid in meetings, dashed on the way. */
export function Hours({ form }: { readonly form: RequestToReadFragment['form'] }): ReactNode {
  const { say } = useWords();
  const isPaid = form.pay?.fee?.kind === 'PAID';
  return (
    <>
      <ul className="hours">
        {parts.flatMap(([look, part]) => {
          const hours = form.effort?.[part] ?? 0;
          if (hours === 0) return [];
          return [
            <li key={part} className={look}>
              <div className="blocks" aria-hidden="true">{Array.from({ length: Math.min(Math.ceil(hours), MOST) }, (_, index) => <i key={index} />)}</div>
              <strong>{say(`web.invitation.${part}` as MessageKey)}</strong><small>{say('hours', { hours })}</small>
            </li>,
          ];
        })}
      </ul>
      <p className="soft after-hours">{say(isPaid ? 'web.invitation.squaresPaid' : 'web.invitation.squares')}</p>
    </>
  );
}
