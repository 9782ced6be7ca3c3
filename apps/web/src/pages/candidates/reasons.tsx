import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';

export interface Reason {
  readonly sentence: string;
  readonly weight: 'strong' | 'partly';
}

/** Why somebody could be asked, in sentences: a full sign speaks strongly, a half one partly. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }): ReactNode {
  const { say } = useWords();
  return (
    <ul className="reasons">
      {reasons.map(({ sentence, weight }) => (
        <li key={sentence}><Sign weight={weight} /><span><span className="hidden">{say(`web.candidates.weight.${weight}`)} </span>{sentence}</span></li>
      ))}
    </ul>
  );
}

export function Sign({ weight }: { readonly weight: Reason['weight'] }): ReactNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="7.5" fill={weight === 'strong' ? 'var(--action)' : 'none'} stroke="var(--action)" strokeWidth="2" />
      {weight === 'partly' && <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="var(--action)" />}
    </svg>
  );
}
