import { useState, type ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import { Difference } from '../invitation/difference';
import type { AskedQuery } from './asked.operations';
import { useSuggested, type Suggesters } from './use-suggested';

interface EarlierChangesProps {
  readonly by: Suggesters;
  readonly count: number;
  readonly form: AskedQuery['request']['form'];
}

/** What was suggested before, and what the asker said to it: both sides see it ever after. */
export function EarlierChanges({ by, count, form }: EarlierChangesProps): ReactNode {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
      <summary>{say('web.asked.earlierChanges', { count })}</summary>
      {isOpen && <InFull by={by} form={form} />}
    </details>
  );
}

function InFull({ by, form }: Pick<EarlierChangesProps, 'by' | 'form'>): ReactNode {
  const { say, moment } = useWords();
  const answered = (useSuggested(by) ?? []).filter(({ outcome }) => outcome !== null);
  return (
    <ul className="stack">
      {answered.map(({ id, wish, whoElse, because, outcome, reply, proposedAt }) => (
        <li key={id} className="visually-calm stack">
          <p className="small soft">{moment(proposedAt)}</p>
          {form && wish && <Difference form={form} wish={wish} whoElse={whoElse} />}
          {because !== null && <p>{because}</p>}
          <p><strong>{outcome !== null && say(`web.asked.outcome.${outcome}`)}</strong> {reply}</p>
        </li>
      ))}
    </ul>
  );
}
