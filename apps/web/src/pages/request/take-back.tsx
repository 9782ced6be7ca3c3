import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { AskFirst } from '../../parts/ask-first';
import { Button } from '../../parts/button';
import { Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import type { ShownRequest } from './request';
import { WithdrawRequestDocument, type WithdrawRequestInput, type WithdrawRequestMutation } from './request.operations';

/** Taking a request back: one step, after a question. */
export function TakeBack({ request: { id, viewerCanWithdraw } }: { readonly request: ShownRequest }): ReactNode {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const change = useChange<WithdrawRequestMutation, WithdrawRequestInput>(WithdrawRequestDocument);
  if (!viewerCanWithdraw) return null;
  return (
    <div className="stack">
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p><Button look="plain" onPress={() => { setOpen(true); }}>{say('web.request.takeBack')}</Button></p>
      <AskFirst isOpen={isOpen} close={() => { setOpen(false); }} title={say('web.request.takeBackTitle')} deed={say('web.request.takeBack')} isBusy={change.isBusy} act={() => { void change.run({ id }).then(() => { setOpen(false); }); }}><p>{say('web.request.takeBackText')}</p></AskFirst>
    </div>
  );
}
