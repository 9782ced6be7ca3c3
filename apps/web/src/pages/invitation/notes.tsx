import type { ReactNode } from 'react';
import { Opens } from '../../parts/opens';
import { useWords } from '../../words/use-words';
import { KeptForm } from '../../writing/kept-form';
import { WriteNoteDocument, type InvitationQuery } from './invitation.operations';

/** Notes among those who answer for the organisation; nobody else sees them, neither the asking side nor staff (R-ORG-14). */
export function Notes({ invitation: { id, internalNotes } }: { readonly invitation: InvitationQuery['invitation'] }): ReactNode {
  const { say, moment } = useWords();
  return (
    <section className="part stack" aria-labelledby="notes">
      <h2 id="notes">{say('web.invitation.notes')}</h2>
      <p className="soft">{say('web.invitation.notesText')}</p>
      {internalNotes.length > 0 && <ul className="stack">{internalNotes.map(({ id: note, text, writtenAt }) => <li key={note} className="visually-calm"><p className="kept-lines">{text ?? say('web.invitation.deletedText')}</p><p className="small soft">{moment(writtenAt)}</p></li>)}</ul>}
      <Opens label={say('web.invitation.writeNote')} look="plain">{(close) => <Write invitation={id} close={close} />}</Opens>
    </section>
  );
}

function Write({ invitation, close }: { readonly invitation: string; readonly close: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <KeptForm form={`note/${invitation}`} document={WriteNoteDocument} input={(text) => ({ invitation, text })} mustSay deed={say('web.parts.save')} done={close} cancel={close}
      field={{ id: 'note-text', label: say('web.invitation.noteField'), hint: say('web.invitation.noteHint'), rows: 3, most: 1200 }} />
  );
}
