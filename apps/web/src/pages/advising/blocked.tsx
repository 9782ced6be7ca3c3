import type { ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OrganisationName } from '../../parts/organisation-name';
import { Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { LetAskAgainDocument } from './advising.operations';
import { Thing } from './kept';

/** Organisations that one does not want to be asked by. Shown only when there are any. */
export function Blocked({ askers }: { readonly askers: readonly string[] }): ReactNode {
  const { say } = useWords();
  const change = useChange(LetAskAgainDocument);
  if (askers.length === 0) return null;
  return (
    <Thing id="blocked" title={say('web.advising.blocked')} text={say('web.advising.blockedText')}>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <ul className="plainlist">{askers.map((asker) => <li key={asker}><OrganisationName id={asker} /> <Button look="plain" isBusy={change.isBusy} onPress={() => { void change.run({ asker }); }}>{say('web.advising.letAsk')}</Button></li>)}</ul>
    </Thing>
  );
}
