/** Internal notes, for the organisation's own representatives and nobody else: neither the asker nor the network's staff (R-ORG-14). */

import { column, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import type { Reader } from '../reader';
import { InternalNoteWritten } from './notes';

export const notesModel = readModel('internalnotes', 1, {
  note: table({
    columns: { network: column('text'), id: column('uuid'), invitation: column('uuid'), recipient: column('uuid'), writer: column('uuid'), text: sealed<string>(), written_at: column('bigint') },
    key: ['network', 'id'],
    visible: `recipient = viewer.organisation() and viewer.role() = 'representative'`,
  }),
}, ['create index by_invitation on note (network, invitation, written_at, id)'])
  .on(InternalNoteWritten, ({ network, id, at, actor, data: { note: of, recipient, text } }, { note }) =>
    note.put({ network, id: of, invitation: id, recipient, writer: actor, text, written_at: at }));

export interface NoteRow {
  readonly id: Id;
  readonly invitation: Id;
  readonly writer: Id;
  readonly text: Personal<string>;
  readonly written_at: bigint;
}

/** The notes on these invitations, oldest first. */
export function notesOn(reader: Reader, invitations: readonly Id[]): Promise<readonly NoteRow[]> {
  return reader.query<NoteRow>('select id, invitation, writer, text, written_at from internalnotes.note where invitation = any($1) order by written_at, id', [invitations]);
}
