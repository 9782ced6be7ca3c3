/** A request: what the professional side asks patients' help with, from draft to closed for answers (R-REQ-01). Read `events.ts` first. */

import { concept } from '#kernel';
import { requestEvents } from './events';
import { evolve, initial, partiesOf } from './state';
import { TellEarlierRecipients, tellEarlierRecipients } from '../again/again';
import { answer, answeringFacts, AnswerQuestion, note, NoteQuestion, tell, TellAnswers } from '../questions/answering';
import { call, callFacts, CallReserve, endCall, EndReserveCall, NoteReservesUntold, noteUntold, seat, SeatReserve, TellReserves, tellReserves } from '../reserve/calling';
import { adopt, AdoptTerms, revise as reviseTerms, ReviseTerms, revisionFacts } from '../revision/revising';
import { wasSent } from '../invitation/was-sent';
import { CloseRequest, close, empty, EmptyPlace, extend, ExtendDeadline, fill, FillPlace, free, FreePlaces, giveBackPlaces, GiveBackPlaces, hold, HoldPlaces } from './places';
import { copy, copyFacts, CopyRequest, partiesOfCopy, split, SplitRequest } from './copies';
import { changeQuestion, ChangeQuestion } from './question';
import { CorrectSlip, correctSlip } from './slip';
import { giveBack, publish, PublishRequest, ReturnRequest, reviewOptions } from './review';
import { freeze, FreezeRequest, thaw, ThawRequest } from './standstill';
import {
  confirmContactRole, ConfirmContactRole, draft, DraftRequest, factsOfNew, importStudy, ImportStudy, partiesOfNew, revise, ReviseDraft, submit, submitFacts, submitHolds, SubmitRequest, withdraw,
  WithdrawRequest,
} from './writing';

export { FreePlaces, GiveBackPlaces, HoldPlaces } from './places';
export { requestTerms, type RequestTerms } from './terms';

export const request = concept('request', requestEvents, initial, evolve, partiesOf)
  .when(DraftRequest, draft, { facts: factsOfNew, parties: partiesOfNew })
  .when(ImportStudy, importStudy, { facts: factsOfNew, parties: partiesOfNew })
  .when(CopyRequest, copy, { facts: copyFacts, parties: partiesOfCopy })
  .when(SplitRequest, split)
  .when(ReviseDraft, revise)
  .when(ConfirmContactRole, confirmContactRole)
  .when(SubmitRequest, submit, { facts: submitFacts, first: submitHolds })
  .when(ReturnRequest, giveBack, reviewOptions)
  .when(PublishRequest, publish, reviewOptions)
  .when(WithdrawRequest, withdraw)
  .when(ExtendDeadline, extend)
  .when(ChangeQuestion, changeQuestion)
  .when(CorrectSlip, correctSlip)
  .when(CallReserve, call, { facts: callFacts })
  .when(SeatReserve, seat)
  .when(EndReserveCall, endCall, { facts: callFacts })
  .when(TellReserves, tellReserves)
  .when(NoteReservesUntold, noteUntold)
  .when(ReviseTerms, reviseTerms, { facts: revisionFacts })
  .when(AdoptTerms, adopt, { facts: revisionFacts })
  .when(TellEarlierRecipients, tellEarlierRecipients)
  .when(NoteQuestion, note)
  .when(AnswerQuestion, answer, { facts: answeringFacts })
  .when(TellAnswers, tell)
  .when(FreezeRequest, freeze)
  .when(ThawRequest, thaw)
  .when(HoldPlaces, hold)
  .when(FreePlaces, free)
  .when(GiveBackPlaces, giveBackPlaces, { facts: wasSent })
  .when(FillPlace, fill)
  .when(EmptyPlace, empty)
  .when(CloseRequest, close);
