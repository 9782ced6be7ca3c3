import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { ReplyAsContactDocument, type AskedQuery } from './asked.operations';

interface AnswerMessageProps {
  readonly message: AskedQuery['contactMessages'][number];
  readonly who: ReactNode;
}

/** A message to the contact: the one who wrote, the contact and the deputy read it, and nobody else. */
export function AnswerMessage({ message: { id, text, writtenAt }, who }: AnswerMessageProps): ReactNode {
  const { say, moment } = useWords();
  return (
    <section className="card stack" aria-labelledby={`message-${id}`}>
      <h3 id={`message-${id}`}>{say('web.asked.message')}</h3>
      <p className="soft small">{who} · {moment(writtenAt)}</p>
      <p className="kept-lines pull">{text ?? say('web.invitation.deletedText')}</p>
      <KeptForm form={`message-reply/${id}`} document={ReplyAsContactDocument} input={(reply) => ({ message: id, text: reply })} deed={say('web.asked.reply')}
        field={{ id: `reply-to-${id}-text`, rows: 3, most: 1200, label: say('web.asked.yourReply'), hint: say('web.asked.yourReplyHint') }} />
    </section>
  );
}
