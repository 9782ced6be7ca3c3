/**
 * An initiative: a request that starts from the patient side and goes to professional organisations, which answer with a reason (R-INI).
 * What can happen: `events.ts`. What decisions know: `state.ts`. Decisions, in the order in which things happen: `writing.ts`, `review.ts`, `sending.ts`, `answering.ts`, `table.ts`.
 */

import { concept } from '#kernel';
import { answer, answerFacts, AnswerInitiative, answerParties, close, CloseInitiative, endAnswerTime, EndInitiativeAnswerTime } from './answering';
import { initiativeEvents } from './events';
import { giveBack, publish, PublishInitiative, ReturnInitiative, reviewOptions } from './review';
import { holds, send, sendFacts, SendInitiative } from './sending';
import { evolve, initial, partiesOf } from './state';
import { JoinInitiativeTable, joinTable, tableParties } from './table';
import { draft, DraftInitiative, factsOfExisting, factsOfNew, partiesOfNew, revise, ReviseInitiative, submit, SubmitInitiative, withdraw, WithdrawInitiative } from './writing';

export const initiative = concept('initiative', initiativeEvents, initial, evolve, partiesOf)
  .when(DraftInitiative, draft, { facts: factsOfNew, parties: partiesOfNew })
  .when(ReviseInitiative, revise)
  .when(SubmitInitiative, submit, { facts: factsOfExisting })
  .when(ReturnInitiative, giveBack, reviewOptions)
  .when(PublishInitiative, publish, reviewOptions)
  .when(WithdrawInitiative, withdraw)
  .when(SendInitiative, send, { facts: sendFacts, first: holds })
  .when(AnswerInitiative, answer, { facts: answerFacts, parties: answerParties })
  .when(EndInitiativeAnswerTime, endAnswerTime)
  .when(CloseInitiative, close)
  .when(JoinInitiativeTable, joinTable, { parties: tableParties });
