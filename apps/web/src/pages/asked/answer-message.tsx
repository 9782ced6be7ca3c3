import { useState, type ReactNode } from 'react';
import { TextField } from '../../parts/field';
import { Form } from '../../parts/form';
import { errorOf } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { ReplyAsContactDocument, type AskedQuery } from './asked.operations';

interface AnswerMessageProps {
  readonly message: AskedQuery['contactMessages'][number];
  readonly who: ReactNode;
}

/** A message to the contact: the one who wrote, the contact and the deputy read it, and nobody else. */
export function AnswerMessage({ message: { id, text, writtenAt }, who }: AnswerMessageProps): ReactNode {
  const { say, moment } = useWords();
  const [reply, setReply] = useState('');
  return (
    <section className="card stack" aria-labelledby={`message-${id}`}>
      <h3 id={`message-${id}`}>{say('web.asked.message')}</h3>
      <p className="soft small">{who} · {moment(writtenAt)}</p>
      <p className="kept-lines pull">{text ?? say('web.invitation.deletedText')}</p>
      <Form document={ReplyAsContactDocument} input={() => ({ message: id, text: reply })} deed={say('web.asked.reply')}>
        {(errors) => <TextField id={`reply-to-${id}-text`} rows={3} most={1200} label={say('web.asked.yourReply')} hint={say('web.asked.yourReplyHint')} value={reply} onChange={setReply} error={errorOf(errors, 'text')} />}
      </Form>
    </section>
  );
}
