import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { useWords } from '../../words/use-words';
import type { Wanted } from './filter-sentence';

/** Nobody fits: why that may be, and one thing to do. */
export function NobodyFound({ wanted: { search, ...filters }, clear }: { readonly wanted: Wanted; readonly clear: () => void }): ReactNode {
  const { say } = useWords();
  const isNarrow = Object.values(filters).some((value) => value !== '');
  return (
    <Empty>
      <p>{say(isNarrow ? 'web.organisations.noneFiltered' : search === '' ? 'web.organisations.noneAtAll' : 'web.organisations.noneNamed')}</p>
      {(isNarrow || search !== '') && <p><Button look="line" onPress={clear}>{say('web.organisations.showAll')}</Button></p>}
    </Empty>
  );
}
