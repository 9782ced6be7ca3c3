import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import { refresh } from '../../../api/refresh';
import { Button } from '../../../parts/button';
import { Opens } from '../../../parts/opens';
import { Part } from '../../../parts/part';
import { Problems } from '../../../parts/problems';
import { useWords } from '../../../words/use-words';
import { KeptForm } from '../../../writing/kept-form';
import { DeleteStaffNoteDocument, NotesAboutDocument, WriteStaffNoteDocument } from './organisation-to-check.operations';

type Subject = { readonly organisation: string; readonly person?: undefined } | { readonly person: string; readonly organisation?: undefined };

/** What colleagues noted about an organisation or a person. Whom it is about can read it, and that is said where it is written (R-STF-07). */
export function StaffNotes({ organisation, person }: Subject): ReactNode {
  const { say, moment, day } = useWords();
  const subject = { organisation: organisation ?? null, person: person ?? null };
  const { data } = useQuery(NotesAboutDocument, { variables: subject });
  const [remove, { loading }] = useMutation(DeleteStaffNoteDocument);
  const client = useApolloClient();
  const [isUnreachable, setUnreachable] = useState(false);
  const drop = async (id: string): Promise<void> => {
    setUnreachable(false);
    try {
      await remove({ variables: { input: { id } } });
      await refresh(client, ['NotesAbout']);
    } catch {
      setUnreachable(true);
    }
  };
  const notes = data?.staffNotes.notes ?? [];
  const warning = say(person === undefined ? 'web.notes.warningOrganisation' : 'web.notes.warningPerson');
  return (
    <Part id="notes" title={say('web.notes.title')} lede={warning}>
      <Problems errors={[]} isUnreachable={isUnreachable} />
      {data && notes.length === 0 && <p className="soft">{say('web.notes.none')}</p>}
      {notes.length > 0 && (
        <ul className="qa">
          {notes.map(({ id, text, writtenAt, keptUntil, viewerCanDelete }) => (
            <li key={id} className="note-line">
              <p>{text}</p>
              <p className="soft small">{moment(writtenAt)} · {say('web.notes.kept', { day: day(keptUntil.slice(0, 10), { weekday: false }) })}{viewerCanDelete && <> · <Button look="plain" isBusy={loading} onPress={() => { void drop(id); }}>{say('web.notes.delete')}</Button></>}</p>
            </li>
          ))}
        </ul>
      )}
      <Opens label={say('web.notes.write')}>{(close) => <Write subject={subject} warning={warning} close={close} />}</Opens>
    </Part>
  );
}

function Write({ subject, warning, close }: { readonly subject: { readonly organisation: string | null; readonly person: string | null }; readonly warning: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`staff-note/${subject.organisation ?? subject.person ?? ''}`} document={WriteStaffNoteDocument} input={(text) => ({ ...subject, text })} mustSay deed={say('web.notes.keep')} done={close} cancel={close}
      field={{ id: 'note-text', label: say('web.notes.what'), hint: warning, rows: 4, most: 2000 }} />
  );
}
