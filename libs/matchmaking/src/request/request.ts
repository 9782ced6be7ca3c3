/** A request: what the professional side asks patients' help with, from draft to closed for answers (R-REQ-01). Read `events.ts` first. */

import { concept } from '#kernel';
import { requestEvents } from './events';
import { evolve, initial, partiesOf } from './state';
import { answer, AnswerQuestion, note, NoteQuestion, tell, TellAnswers } from '../questions/answering';
import { wasSent } from '../invitation/was-sent';
import { CloseRequest, close, empty, EmptyPlace, extend, ExtendDeadline, fill, FillPlace, free, FreePlaces, giveBackPlaces, GiveBackPlaces, hold, HoldPlaces } from './places';
import { changeQuestion, ChangeQuestion } from './question';
import { giveBack, publish, PublishRequest, ReturnRequest, reviewOptions } from './review';
import { freeze, FreezeRequest, thaw, ThawRequest } from './standstill';
import {
  confirmContactRole, ConfirmContactRole, draft, DraftRequest, factsOfExisting, factsOfNew, importStudy, ImportStudy, partiesOfNew, revise, ReviseDraft, submit, SubmitRequest, withdraw,
  WithdrawRequest,
} from './writing';

export { FreePlaces, GiveBackPlaces, HoldPlaces } from './places';
export { requestTerms, type RequestTerms } from './terms';

export const request = concept('request', requestEvents, initial, evolve, partiesOf)
  .when(DraftRequest, draft, { facts: factsOfNew, parties: partiesOfNew })
  .when(ImportStudy, importStudy, { facts: factsOfNew, parties: partiesOfNew })
  .when(ReviseDraft, revise)
  .when(ConfirmContactRole, confirmContactRole)
  .when(SubmitRequest, submit, { facts: factsOfExisting })
  .when(ReturnRequest, giveBack, reviewOptions)
  .when(PublishRequest, publish, reviewOptions)
  .when(WithdrawRequest, withdraw)
  .when(ExtendDeadline, extend)
  .when(ChangeQuestion, changeQuestion)
  .when(NoteQuestion, note)
  .when(AnswerQuestion, answer, { facts: factsOfExisting })
  .when(TellAnswers, tell)
  .when(FreezeRequest, freeze)
  .when(ThawRequest, thaw)
  .when(HoldPlaces, hold)
  .when(FreePlaces, free)
  .when(GiveBackPlaces, giveBackPlaces, { facts: wasSent })
  .when(FillPlace, fill)
  .when(EmptyPlace, empty)
  .when(CloseRequest, close);
