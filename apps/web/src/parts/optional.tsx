import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';

/** The name of a field that may stay empty: that is written out, and paler than the name. */
export function Optional({ children }: { readonly children: ReactNode }): ReactNode {
  const { say } = useWords();
  return <>{children} <span className="soft">({say('web.parts.optional')})</span></>;
}
