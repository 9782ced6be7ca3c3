import type { ReactNode } from 'react';
import { useWords } from '../../../words/use-words';

/** One step back; nothing that was chosen is lost on the way. */
export function Back({ back }: { readonly back: () => void }): ReactNode {
  const { say } = useWords();
  return <button type="button" className="linklike back" onClick={back}>← {say('web.parts.goBack')}</button>;
}
