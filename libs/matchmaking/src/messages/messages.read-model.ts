/** Messages, for the one who wrote and for the named contact and deputy. Nobody else of either side reads them (R-CON-03, R-CON-04). */

import { column, maybe, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import type { Reader } from '../reader';
import { ContactRoleConfirmed } from '../request/events';
import { ContactReplied, ContactWrittenTo } from './events';

const network = column('text');

export const messagesModel = readModel('messages', 1, {
  contact: table({
    columns: { network, request: column('uuid'), person: column('uuid') },
    key: ['network', 'request', 'person'],
    visible: 'person = viewer.person()',
  }),
  message: table({
    columns: {
      network, id: column('uuid'), invitation: column('uuid'), request: column('uuid'), asker: column('uuid'), recipient: column('uuid'), place: maybe('uuid'),
      writer: column('uuid'), organisation: maybe('uuid'), text: sealed<string>(), written_at: column('bigint'), reply: sealed<string>(), replied_at: maybe('bigint'),
    },
    key: ['network', 'id'],
    visible: `(asker = viewer.organisation() and exists (select from contact c where c.network = message.network and c.request = message.request))
      or (organisation is not null and organisation = viewer.organisation()) or (organisation is null and writer = viewer.person() and viewer.role() = 'person')`,
  }),
}, ['create index by_request on message (network, request, written_at, id)'])
  .on(ContactRoleConfirmed, ({ network: of, id, data: { person } }, { contact }) => contact.put({ network: of, request: id, person }))
  .on(ContactWrittenTo, ({ network: of, id, at, actor, actorOrganisation, data: { message: written, request, asker, recipient, place, text } }, { message }) => message.put({
    network: of, id: written, invitation: id, request, asker, recipient, place: place ?? null, writer: actor, organisation: actorOrganisation, text, written_at: at, reply: null, replied_at: null,
  }))
  .on(ContactReplied, ({ network: of, at, data: { message: written, text } }, { message }) => message.change([of, written], (row) => ({ ...row, reply: text, replied_at: at })));

export interface MessageRow {
  readonly id: Id;
  readonly invitation: Id;
  readonly asker: Id;
  /** The organisation that wrote; null when a person did. */
  readonly organisation: Id | null;
  readonly text: Personal<string>;
  readonly written_at: bigint;
  readonly reply: Personal<string> | null;
  readonly replied_at: bigint | null;
}

const columns = 'id, invitation, asker, organisation, text, written_at, reply, replied_at from messages.message';

/** What the viewer wrote about a request, or was written as its contact; oldest first. */
export function messagesAbout(reader: Reader, request: Id): Promise<readonly MessageRow[]> {
  return reader.query<MessageRow>(`select ${columns} where request = $1 order by written_at, id`, [request]);
}

export async function messageAt(reader: Reader, id: Id): Promise<MessageRow | undefined> {
  const [row] = await reader.query<MessageRow>(`select ${columns} where id = $1`, [id]);
  return row;
}
