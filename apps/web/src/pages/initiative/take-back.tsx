import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Act } from '../../parts/act';
import { AskFirst } from '../../parts/ask-first';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Problems } from '../../parts/problems';
import { NoSideEffects } from '../../parts/no-side-effects';
import { useWords } from '../../words/use-words';
import { CloseInitiativeDocument, WithdrawInitiativeDocument } from './initiative.operations';
import type { AskedOne, OwnInitiative } from './own';
import { Optional } from '../../parts/optional';

/** Taking an initiative back, or closing it when nobody is waited for: one step, after a question. */
export function TakeBack({ initiative: { id, status, viewerCanWithdraw }, asked }: { readonly initiative: OwnInitiative; readonly asked: readonly AskedOne[] }): ReactNode {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const change = useChange(WithdrawInitiativeDocument);
  if (!viewerCanWithdraw) return null;
  const isOver = status === 'PUBLISHED' && asked.length > 0 && !asked.some((one) => one.status === 'WAITING');
  return (
    <div className="stack">
      {isOver && <p><Act document={CloseInitiativeDocument} input={{ id }} look="line" first={{ title: say('web.initiative.closeTitle'), text: <p>{say('web.initiative.closeText')}</p>, deed: say('web.initiative.close') }}>{say('web.initiative.close')}</Act></p>}
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p><Button look="plain" onPress={() => { setOpen(true); }}>{say('web.initiative.takeBack')}</Button></p>
      <AskFirst isOpen={isOpen} close={() => { setOpen(false); }} title={say('web.initiative.takeBackTitle')} deed={say('web.initiative.takeBack')} isBusy={change.isBusy} act={() => { void change.run({ id, ...(reason.trim() !== '' && { reason }) }).then(() => { setOpen(false); }); }}>
        <p>{say('web.initiative.takeBackText')}</p>
        <TextField label={<Optional>{say('web.initiative.takeBackWhy')}</Optional>} rows={2} value={reason} onChange={setReason} />
        <NoSideEffects />
      </AskFirst>
    </div>
  );
}
