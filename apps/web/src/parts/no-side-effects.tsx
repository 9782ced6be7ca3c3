import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';

/** Under every text that a company can read (R-TXT-01). */
export function NoSideEffects(): ReactNode {
  const { say } = useWords();
  return <p className="small soft">{say('sentence.sideEffects', { authority: say('sentence.medicinesAuthority') })}</p>;
}
