/** What representatives of an organisation write to each other on an invitation: for their own eyes, before and after an answer (R-ORG-14). */

import { command, event, id, nothing, plain, prose, reject, words, type CommandOf, type Decision } from '#kernel';
import type { InvitationEvent } from '../invitation/events';
import { sidesOf, type Invitation } from '../invitation/state';
import { seenProse } from '../invitation/terms';
import { whose } from '../invitation/whose';

export const InternalNoteWritten = event('InternalNoteWritten', 1, { ...whose, note: plain(id('note')), text: words('actor', { schema: prose(1200) }) });

export const WriteInternalNote = command('WriteInternalNote', { invitation: id('invitation'), note: id('note'), text: words('actor', { schema: seenProse(1200) }) });

/** An end to what one invitation can store; far more than anybody needs. */
const MOST_NOTES = 100;

/** However the invitation stands. A person who is asked as themselves has no colleagues in it. */
export function writeNote(invitation: Invitation, { note, text }: CommandOf<typeof WriteInternalNote>): Decision<InvitationEvent> {
  if (invitation.status === 'none' || invitation.to === 'person') return reject('INVITATION_NOT_OPEN');
  if (invitation.notes.includes(note)) return nothing;
  return invitation.notes.length < MOST_NOTES ? [InternalNoteWritten({ ...sidesOf(invitation), note, text })] : reject('WRONG_STATE');
}
