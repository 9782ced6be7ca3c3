import type { ReactNode } from 'react';
import { Button } from '../parts/button';
import { useHere } from '../shell/here';
import { isShared } from '../sign-in/copies';
import { useWords } from '../words/use-words';
import type { Kept } from './use-draft';

/** Whether the server has what is on the page. */
export function SavedLine({ kept }: { readonly kept: Kept }): ReactNode {
  const { say, label } = useWords();
  const { signIn } = useHere();
  return (
    <div className="stack">
      <p className="small soft saved-line" role="status">{label('web.writing.kept', kept === 'signed-out' && isShared() ? 'signed-out-shared' : kept)}</p>
      {kept === 'signed-out' && <p><Button look="line" onPress={signIn}>{say('web.shell.signIn')}</Button></p>}
    </div>
  );
}
