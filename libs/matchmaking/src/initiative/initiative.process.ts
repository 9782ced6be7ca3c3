import { at, cancel, process, send } from '#engine';
import { endOf, type Id } from '#kernel';
import { CloseInitiative, EndInitiativeAnswerTime } from './answering';
import { InitiativeAnswered, InitiativeClosed, InitiativePublished, InitiativeSent, InitiativeUnanswered, InitiativeWithdrawn } from './events';

const closing = (initiative: Id): string => `closing of initiative ${initiative}`;
const answering = (initiative: Id, recipient: Id): string => `answer to initiative ${initiative} by ${recipient}`;

/** Who has not answered in time has not answered (R-INI-06); and an initiative closes by itself when its day is over and nobody is waited for. */
export const initiativeProcess = process('initiative')
  .on(InitiativePublished, ({ id, data: { answerBy } }) => [at(endOf(answerBy), closing(id), CloseInitiative({ initiative: id }))])
  .on(InitiativeSent, ({ id, data: { recipient, endsAt } }) => [at(endsAt, answering(id, recipient), EndInitiativeAnswerTime({ initiative: id, recipient }))])
  .on(InitiativeAnswered, ({ id, data: { recipient } }) => [cancel(answering(id, recipient)), send(CloseInitiative({ initiative: id }))])
  .on(InitiativeUnanswered, ({ id }) => [send(CloseInitiative({ initiative: id }))])
  .on(InitiativeClosed, ({ id }) => [cancel(closing(id))])
  .on(InitiativeWithdrawn, ({ id, data: { waiting } }) => [cancel(closing(id)), ...waiting.map((recipient) => cancel(answering(id, recipient)))]);
