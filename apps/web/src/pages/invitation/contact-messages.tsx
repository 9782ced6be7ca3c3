import { useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { NoSideEffects } from '../../parts/no-side-effects';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
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
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="stack">
      {(data?.contactMessages ?? []).map(({ id, text: written, reply, writtenAt }) => (
        <div key={id} className="visually-calm"><p className="small soft">{moment(writtenAt)}</p><p>{written ?? say('web.invitation.deletedText')}</p>{reply !== null && <p><strong>{contact}:</strong> {reply}</p>}</div>
      ))}
      {isOpen
        ? (
          <KeptForm form={`message/${Object.values(through).join('')}`} document={WriteToContactDocument} input={(text) => ({ ...through, text })} deed={say('web.invitation.sendMessage')}
            done={() => { setOpen(false); }} cancel={() => { setOpen(false); }}
            field={{ id: 'message-text', label: say('web.invitation.messageTo', { name: contact }), hint: say('web.invitation.messageHint'), rows: 4, most: 1200 }} under={<NoSideEffects />} />
        )
        : <p><Button look="plain" onPress={() => { setOpen(true); }}>{say('web.invitation.writeTo', { name: contact })}</Button></p>}
    </div>
  );
}
