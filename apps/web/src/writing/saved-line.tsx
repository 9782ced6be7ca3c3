import type { ReactNode } from 'react';
import { Button } from '../parts/button';
import { useHere } from '../shell/here';
import { isShared } from '../sign-in/copies';
import { useWords } from '../words/use-words';
import type { Kept } from './use-draft';

interface SavedLineProps {
  readonly kept: Kept;
  /** Whether only the writer sees it until it is sent. */
  readonly isOwn?: boolean;
}

/** Whether the server has what is on the page. */
export function SavedLine({ kept, isOwn = false }: SavedLineProps): ReactNode {
  const { say, label } = useWords();
  const { signIn } = useHere();
  return (
    <div className="stack">
      <p className="small soft saved-line" role="status">{label('web.writing.kept', kept === 'signed-out' && isShared() ? 'signed-out-shared' : kept === 'as-it-was' && isOwn ? 'as-it-was-own' : kept)}</p>
      {kept === 'signed-out' && <p><Button look="line" onPress={signIn}>{say('web.shell.signIn')}</Button></p>}
    </div>
  );
}
