import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { OneOf, TextField, Tick } from '../../parts/field';
import { Problems } from '../../parts/problems';
import { codeOf } from '../../words/code-of';
import { useWords } from '../../words/use-words';
import { Answering } from './answering';
import { SayNoDocument } from './invitation.operations';

const reasons = ['WRONG_CONDITION', 'WRONG_LANGUAGE', 'NEVER_THIS_KIND', 'TOO_MUCH_NOW'] as const;

/** A no: one press. What can be added is optional, and why is not asked (R-INV-07). */
export function SayNo({ invitation, back }: { readonly invitation: string; readonly back: () => void }): ReactNode {
  const { say, label } = useWords();
  const change = useChange(SayNoDocument);
  const [tellNow, setTellNow] = useState(false);
  const [message, setMessage] = useState('');
  const [notForUs, setNotForUs] = useState<(typeof reasons)[number]>();
  const send = (): void => {
    void change.run({ invitation, tellNow, ...(message.trim() !== '' && { message }), ...(notForUs && { notForUs }) }).then((done) => { if (done) back(); });
  };
  return (
    <Answering title={say('term.decline')} back={back}>
      <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
      <p>{say('web.invitation.noText')}</p>
      <Tick label={say('term.tellThemNow')} hint={say('web.invitation.tellNowHint')} value={tellNow} onChange={setTellNow} />
      <details>
        <summary>{say('web.invitation.noMore')}</summary>
        <div className="stack">
          <OneOf label={say('term.notForUs')} hint={say('web.invitation.notForUsHint')} options={reasons.map((value) => ({ value, label: label('value.notForUs', codeOf(value)) }))} value={notForUs} onChange={setNotForUs} />
          <TextField label={say('web.invitation.noMessage')} hint={say('web.invitation.noMessageHint')} rows={3} value={message} onChange={setMessage} most={600} />
        </div>
      </details>
      <p className="btns"><Button look="line" isBusy={change.isBusy} busyText={say('web.parts.sending')} onPress={send}>{say('web.invitation.sendNo')}</Button></p>
    </Answering>
  );
}
