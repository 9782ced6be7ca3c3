/** Questions and answers, for the asker and for everybody who was asked. Who asked is nowhere in it (R-REQ-12). */

import { column, maybe, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import { InvitationSent, PlaceDeclined, PlaceOpened, PlaceTaken } from '../invitation/events';
import type { Reader } from '../reader';
import { AnswersTold, QuestionAnswered, QuestionAsked } from './events';

const network = column('text');

/** Whether the viewer was asked for a request: as organisation, as a person who was sent a link, or as one who answered. */
const asked = (request: string): string => `exists (select from invited i where i.network = viewer.network() and i.request = ${request})
  or exists (select from place p where p.network = viewer.network() and p.request = ${request})`;
const toAll = (name: string): string => `asker = viewer.organisation() or viewer.role() = 'coordinator' or ${asked(`${name}.request`)}`;

export const questionsModel = readModel('questions', 2, {
  invited: table({
    columns: { network, invitation: column('uuid'), request: column('uuid'), recipient: column('uuid') },
    key: ['network', 'invitation'],
    visible: `recipient = viewer.organisation() or (recipient = viewer.person() and viewer.role() = 'person')`,
  }),
  place: table({
    columns: { network, id: column('uuid'), request: column('uuid'), person: maybe('uuid') },
    key: ['network', 'id'],
    visible: 'person = viewer.person() or matchmaking.was_sent_to_viewer(network, id)',
  }),
  question: table({
    columns: { network, id: column('uuid'), request: column('uuid'), asker: column('uuid'), text: sealed<string>(), asked_at: column('bigint'), answer: sealed<string>(), answered_at: maybe('bigint'), told_at: maybe('bigint') },
    key: ['network', 'id'],
    visible: toAll('question'),
  }),
}, ['create index by_request on question (network, request, asked_at, id)', 'create index invited_by_request on invited (network, request)', 'create index place_by_request on place (network, request)'])
  .on(InvitationSent, ({ network, id, data: { request, recipient } }, { invited }) => invited.put({ network, invitation: id, request, recipient }))
  .on(PlaceOpened, ({ network, data: { place: id, request } }, { place }) => place.put({ network, id, request, person: null }))
  .on(PlaceTaken, ({ network, data: { place: id, person } }, { place }) => place.change([network, id], (row) => ({ ...row, person })))
  .on(PlaceDeclined, ({ network, data: { place: id, person } }, { place }) => place.change([network, id], (row) => ({ ...row, person })))
  .on(QuestionAsked, ({ network, at, data: { question: id, request, asker, text } }, { question }) =>
    question.put({ network, id, request, asker, text, asked_at: at, answer: null, answered_at: null, told_at: null }))
  .on(QuestionAnswered, ({ network, at, data: { question: id, answer } }, { question }) => question.change([network, id], (row) => ({ ...row, answer, answered_at: at })))
  .on(AnswersTold, ({ network, at, data: { questions } }, { question }) => {
    for (const id of questions) question.change([network, id], (row) => ({ ...row, told_at: at }));
  });

export interface QuestionRow {
  readonly id: Id;
  readonly request: Id;
  readonly asker: Id;
  readonly text: Personal<string>;
  readonly asked_at: bigint;
  readonly answer: Personal<string> | null;
  readonly answered_at: bigint | null;
  readonly told_at: bigint | null;
}

const columns = 'id, request, asker, text, asked_at, answer, answered_at, told_at from questions.question';

/** The questions of requests, in the order in which they were asked. */
export function questionsOf(reader: Reader, requests: readonly Id[]): Promise<readonly QuestionRow[]> {
  return reader.query<QuestionRow>(`select ${columns} where request = any($1) order by asked_at, id`, [requests]);
}

export async function questionAt(reader: Reader, id: Id): Promise<QuestionRow | undefined> {
  const [row] = await reader.query<QuestionRow>(`select ${columns} where id = $1`, [id]);
  return row;
}
