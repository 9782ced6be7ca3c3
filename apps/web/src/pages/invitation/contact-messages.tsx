import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { useChange } from '../../api/use-change';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { errorOf, Problems } from '../../parts/problems';
import { useWords } from '../../words/use-words';
import { MessagesToContactDocument, WriteToContactDocument } from './invitation.operations';
import type { Through } from './questions';

interface ContactMessagesProps {
  readonly request: string;
  readonly contact: string;
  readonly through: Through;
}

/** Writing to the contact person through the service, before any answer (R-CON-04). */
export function ContactMessages({ request, contact, through }: ContactMessagesProps): ReactNode {
  const { say, moment } = useWords();
  const { data } = useQuery(MessagesToContactDocument, { variables: { request } });
  const change = useChange(WriteToContactDocument);
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const send = (): void => {
    void change.run({ ...through, text }).then((done) => {
      if (!done) return;
      setText('');
      setOpen(false);
    });
  };
  return (
    <div className="stack">
      {(data?.contactMessages ?? []).map(({ id, text: written, reply, writtenAt }) => (
        <div key={id} className="visually-calm"><p className="small soft">{moment(writtenAt)}</p><p>{written ?? say('web.invitation.deletedText')}</p>{reply !== null && <p><strong>{contact}:</strong> {reply}</p>}</div>
      ))}
      {isOpen
        ? (
          <form className="stack" onSubmit={(event) => { event.preventDefault(); send(); }}>
            <Problems errors={change.errors} isUnreachable={change.isUnreachable} />
            <TextField id="message" label={say('web.invitation.messageTo', { name: contact })} hint={say('web.invitation.messageHint')} rows={4} most={1200} value={text} onChange={setText} error={errorOf(change.errors, 'text')} />
            <p className="btns"><Button type="submit" isBusy={change.isBusy} busyText={say('web.parts.sending')}>{say('web.invitation.sendMessage')}</Button><Button look="plain" onPress={() => { setOpen(false); }}>{say('web.parts.goBack')}</Button></p>
          </form>
        )
        : <p><Button look="plain" onPress={() => { setOpen(true); }}>{say('web.invitation.writeTo', { name: contact })}</Button></p>}
    </div>
  );
}
