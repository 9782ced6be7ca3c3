/** Requests that were taken back and opened again: the link, for the asker and the coordinators; and that it is so, for whoever was asked then (R-REQ-13). */

import { column, readModel, table } from '#engine';
import type { Id } from '#kernel';
import type { Reader } from '../reader';
import { RequestDrafted, StudyImported } from '../request/events';
import { AskedForAgain, RequestOpenedAgain, type Likeness } from './events';

const network = column('text');

export const againModel = readModel('again', 1, {
  asker: table({ columns: { network, request: column('uuid'), asker: column('uuid') }, key: ['network', 'request'], visible: 'asker = viewer.organisation()' }),
  link: table({
    columns: { network, request: column('uuid'), of: column('uuid'), by: column('text') },
    key: ['network', 'request'],
    visible: `viewer.role() = 'coordinator' or exists (select from asker a where a.network = link.network and a.request = link.request)`,
  }),
  told: table({
    columns: { network, invitation: column('uuid'), request: column('uuid'), recipient: column('uuid'), one_sentence: column('text'), told_at: column('bigint') },
    key: ['network', 'invitation', 'request'],
    visible: `recipient = viewer.organisation() or (recipient = viewer.person() and viewer.role() = 'person')`,
  }),
}, ['create index by_earlier on link (network, of)'])
  .on(RequestDrafted, ({ network: of, id, data: { asker: who } }, { asker }) => asker.put({ network: of, request: id, asker: who }))
  .on(StudyImported, ({ network: of, id, data: { asker: who } }, { asker }) => asker.put({ network: of, request: id, asker: who }))
  .on(RequestOpenedAgain, ({ network: at, id, data: { of, by } }, { link }) => link.put({ network: at, request: id, of, by }))
  .on(AskedForAgain, ({ network: of, id, at, data: { again, recipient, oneSentence } }, { told }) =>
    told.put({ network: of, invitation: id, request: again, recipient, one_sentence: oneSentence, told_at: at }));

export interface LinkRow {
  readonly request: Id;
  readonly of: Id;
  readonly by: Likeness;
}

/** The links from and to these requests. */
export function linksOf(reader: Reader, requests: readonly Id[]): Promise<readonly LinkRow[]> {
  return reader.query<LinkRow>('select request, of, by from again.link where network = viewer.network() and (request = any($1) or of = any($1)) order by request', [requests]);
}

export interface ToldRow {
  readonly invitation: Id;
  readonly one_sentence: string;
  readonly told_at: bigint;
}

/** What the recipients of these invitations were told. */
export function toldOf(reader: Reader, invitations: readonly Id[]): Promise<readonly ToldRow[]> {
  return reader.query<ToldRow>('select invitation, one_sentence, told_at from again.told where invitation = any($1) order by told_at, request', [invitations]);
}
