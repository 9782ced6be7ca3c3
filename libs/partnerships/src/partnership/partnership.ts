/**
 * A partnership: people of both sides who work on one request as equals, from coming together to looking back (R-PAR-01).
 * What can happen: `events.ts`. What decisions know: `state.ts`. Decisions, in the order of its life: `forming.ts`, `goals.ts`,
 * `norms.ts`, `preparing.ts`, `running.ts`, `finishing.ts`; the emergency brake: `brake/`;
 * stepping back and leaving: `seats/`; looking through what has no last day: `reviews/`; what they do together: `activities/`. What a start takes: `missing.ts`.
 */

import { concept } from '#kernel';
import { cancel, CancelActivity, ChangeExpectedSeats, changeExpected, hold, HoldActivity, PlanActivity, planActivity, PlanForLonePatient, planForLonePatient, tick, TickAttendance } from './activities/activities';
import { NoteBrakeSilence, noteSilence, PullBrake, pullBrake, ReleaseBrake, releaseBrake } from './brake/brake';
import { recordExisting, RecordExistingPartnership, recordingFacts } from './beginnings/recording';
import { renew, renewalFacts, renewalId, renewalParties, RenewPartnership } from './beginnings/renewing';
import { hideContacts, HideContacts, hidingFacts } from './contact/hiding';
import { partnershipEvents } from './events';
import {
  AddPatientParagraph, addParagraph, close, ClosePartnership, CloseWithoutFeedback, closeWithoutFeedback, EndEvaluation, endEvaluation, EndOnLastDay, endOnLastDay,
  report, ReportOutcome, StartEvaluation, startEvaluation,
} from './finishing';
import { abandon, AbandonPartnership, form, formFacts, formParties, FormPartnership, join, joinFacts, JoinParty, partnershipId, seatFacts, StateSeat, stateSeat } from './forming';
import { awaitEvaluations, AwaitEvaluations } from './looking-back/looking-back';
import { lookingBackFacts } from './looking-back/facts';
import { formFromInitiative, FormInitiativePartnership, initiativeFacts, initiativePartnershipId } from './from-initiative';
import { agree, AgreeGoal, change, ChangeGoal, objectTo, ObjectToGoal, propose, ProposeGoal, settle, SettleGoal } from './goals';
import { AgreeNorms, agreeNorms, ChangeNorms, changeNorms, ObjectToNorms, objectToNorms, SettleNorms, settleNorms } from './norms';
import { AgreePayPlan, agreePayPlan, ConfirmContact, confirmContact, DiscussFactor, discussFactor, SetPayPlan, setPayPlan, StatePreparation, statePreparation } from './preparing';
import { activate, ActivatePartnership, pause, PausePartnership, resume, resumeFacts, ResumePartnership, terminate, TerminatePartnership } from './running';
import { agreeToGoOn, AgreeToGoOn, callReview, CallReview, objectToGoingOn, ObjectToGoingOn, setFirstReview, SetFirstReview, settleGoingOn, SettleGoingOn } from './reviews/reviews';
import { agreeToSubstitute, AgreeToSubstitute, nameSubstitute, NameSubstitute, returnToTable, ReturnToTable, stepBack, StepBack } from './seats/away';
import { emptyFacts, emptySeat, EmptySeat, leave, LeavePartnership, standIn, StandInForContact } from './seats/leaving';
import { settingsFacts } from './settings';
import { evolve, initial, partiesOf } from './state';

const settings = { facts: settingsFacts };
const lookingBack = { facts: lookingBackFacts };

export const partnership = concept('partnership', partnershipEvents, initial, evolve, partiesOf)
  .when(FormPartnership, form, { stream: ({ request }) => partnershipId(request), facts: formFacts, parties: formParties })
  .when(RenewPartnership, renew, { stream: ({ partnership: from }) => renewalId(from), facts: renewalFacts, parties: renewalParties })
  .when(RecordExistingPartnership, recordExisting, { facts: recordingFacts })
  .when(HideContacts, hideContacts, { facts: hidingFacts })
  .when(FormInitiativePartnership, formFromInitiative, { stream: ({ initiative, organisation }) => initiativePartnershipId(initiative, organisation), facts: initiativeFacts })
  .when(JoinParty, join, { facts: joinFacts })
  .when(StateSeat, stateSeat, { facts: seatFacts })
  .when(AbandonPartnership, abandon)
  .when(ProposeGoal, propose)
  .when(ChangeGoal, change)
  .when(AgreeGoal, agree, settings)
  .when(ObjectToGoal, objectTo)
  .when(SettleGoal, settle)
  .when(ChangeNorms, changeNorms)
  .when(AgreeNorms, agreeNorms, settings)
  .when(ObjectToNorms, objectToNorms)
  .when(SettleNorms, settleNorms)
  .when(ConfirmContact, confirmContact)
  .when(SetPayPlan, setPayPlan)
  .when(AgreePayPlan, agreePayPlan)
  .when(DiscussFactor, discussFactor)
  .when(StatePreparation, statePreparation)
  .when(ActivatePartnership, activate, settings)
  .when(PausePartnership, pause)
  .when(ResumePartnership, resume, { facts: resumeFacts })
  .when(TerminatePartnership, terminate, settings)
  .when(AgreeToGoOn, agreeToGoOn, settings)
  .when(ObjectToGoingOn, objectToGoingOn)
  .when(SettleGoingOn, settleGoingOn, settings)
  .when(CallReview, callReview)
  .when(SetFirstReview, setFirstReview, settings)
  .when(StartEvaluation, startEvaluation, settings)
  .when(EndOnLastDay, endOnLastDay, settings)
  .when(ReportOutcome, report, settings)
  .when(AddPatientParagraph, addParagraph)
  .when(AwaitEvaluations, awaitEvaluations, lookingBack)
  .when(EndEvaluation, endEvaluation, lookingBack)
  .when(ClosePartnership, close, lookingBack)
  .when(CloseWithoutFeedback, closeWithoutFeedback, lookingBack)
  .when(PullBrake, pullBrake, settings)
  .when(ReleaseBrake, releaseBrake)
  .when(NoteBrakeSilence, noteSilence)
  .when(StepBack, stepBack)
  .when(NameSubstitute, nameSubstitute)
  .when(AgreeToSubstitute, agreeToSubstitute)
  .when(ReturnToTable, returnToTable)
  .when(LeavePartnership, leave, settings)
  .when(EmptySeat, emptySeat, { facts: emptyFacts })
  .when(StandInForContact, standIn)
  .when(PlanActivity, planActivity, settings)
  .when(ChangeExpectedSeats, changeExpected)
  .when(HoldActivity, hold, settings)
  .when(CancelActivity, cancel)
  .when(TickAttendance, tick)
  .when(PlanForLonePatient, planForLonePatient);
