import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import type { Kept } from './use-draft';

/** Whether the server has what is on the page. */
export function SavedLine({ kept }: { readonly kept: Kept }): ReactNode {
  const { label } = useWords();
  return <p className="small soft saved-line" role="status">{label('web.writing.kept', kept)}</p>;
}
