import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words/use-words';
import type { RequestToReadFragment } from './invitation.operations';

interface TextToPasteProps {
  readonly form: RequestToReadFragment['form'];
  readonly hours: number;
}

/** A plain text for a newsletter or a group, without personal links (R-REQ-16). */
export function TextToPaste({ form, hours }: TextToPasteProps): ReactNode {
  const { say, money } = useWords();
  const [isCopied, setCopied] = useState(false);
  const amount = form.pay?.fee?.amount;
  const text = [
    form.oneSentence ?? '', form.role ?? '',
    [say('web.invitation.paste.time', { hours: say('hours', { hours }) }), amount ? say('web.invitation.paste.pay', { pay: money(amount) }) : say('web.invitation.noPay')].join(' '),
    say('web.invitation.paste.how'),
  ].join('\n\n');
  return (
    <details>
      <summary>{say('web.invitation.paste')}</summary>
      <div className="stack">
        <p className="soft">{say('web.invitation.pasteHint')}</p>
        <pre className="to-paste">{text}</pre>
        <Button look="line" onPress={() => { void navigator.clipboard.writeText(text).then(() => { setCopied(true); }); }}>{say('web.invitation.copy')}</Button>
        <p role="status">{isCopied && say('web.invitation.copied')}</p>
      </div>
    </details>
  );
}
