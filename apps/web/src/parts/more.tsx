import type { ReactNode } from 'react';
import { useWords } from '../words/use-words';
import { Button } from './button';

/** The end of a page of a list, where there is more of it. */
export function More({ has, isBusy, load }: { readonly has: boolean; readonly isBusy: boolean; readonly load: () => void }): ReactNode {
  const { say } = useWords();
  return has && <p className="btns"><Button look="line" isBusy={isBusy} busyText={say('web.parts.fetching')} onPress={load}>{say('web.parts.more')}</Button></p>;
}
