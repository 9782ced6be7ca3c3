/** Who at a table may know that something happened: what the parties' own histories go by. What is not here, the compiler misses. */

import type { EvaluationEvent } from './evaluation/events';
import type { PartnershipEvent } from './partnership/events';
import type { PaymentEvent } from './payment/payment';
import type { StoryEvent } from './story/story';

/** Everybody at the table; those who pay; the person whom it is about and nobody else for them. Staff are no part of it. */
export type TableAudience = 'table' | 'payers' | 'person';

const table = ['table'] as const;
/** Pay is between a person and those who pay (R-CON-05). */
const pay = ['person', 'payers'] as const;
const themselves = ['person'] as const;

export const partnershipAudiences: Readonly<Record<PartnershipEvent['type'], readonly TableAudience[]>> = {
  PartnershipFormed: table,
  InitiativePartnershipFormed: table,
  PartnershipRenewed: table,
  ExistingPartnershipRecorded: table,
  PartyJoined: table,
  SeatStated: table,
  AgreeingBegun: table,
  PartnershipAbandoned: table,
  GoalProposed: table,
  GoalChanged: table,
  GoalAccepted: table,
  GoalObjectedTo: table,
  GoalAgreedBySide: table,
  NormsChanged: table,
  NormsAccepted: table,
  NormsObjectedTo: table,
  NormsAgreedBySide: table,
  ContactConfirmed: table,
  PayPlanSet: pay,
  PayPlanAgreed: pay,
  EqualityFactorDiscussed: table,
  PreparationStated: table,
  PartnershipActivated: table,
  PartnershipPaused: table,
  PartnershipResumed: table,
  PartnershipTerminated: table,
  PartnershipEvaluationOpened: table,
  OutcomeReported: table,
  PatientParagraphAdded: table,
  ContactHidden: table,              // of whom, and whose waits for pay, no sentence tells
  EvaluationsAwaited: table,
  EvaluationsUnsealed: table,
  EvaluationEnded: table,
  PartnershipClosed: table,
  BrakePulled: table,                // that it is pulled; by whom, no sentence tells (R-BRK-01)
  BrakeKept: table,
  BrakeSilenceNoted: table,
  BrakeReleaseSupported: table,
  BrakeReleased: table,
  MediationOffered: table,
  SteppedBack: table,
  SubstituteNamed: themselves,       // until whoever is asked says yes
  SubstituteAgreed: table,
  MemberReturned: table,
  MemberLeft: table,
  ContactLeft: table,
  CoordinatorStoodIn: table,
  ActivityPlanned: table,
  ExpectedSeatsChanged: table,
  ActivityHeld: table,
  ActivityCancelled: table,
  AttendanceTicked: themselves,      // attendance is numbers to everybody else (R-PAR-15)
  LonePatientPlanned: table,
  ReviewSet: table,
  ReviewCameDue: table,
  GoingOnAccepted: table,
  GoingOnObjectedTo: table,
  GoingOnAgreedBySide: table,
};

/** The same for what stands in streams of its own beside a partnership. */
export const besideTableAudiences: Readonly<Record<PaymentEvent['type'] | EvaluationEvent['type'] | StoryEvent['type'], readonly TableAudience[]>> = {
  PayeeChosen: pay,
  PaymentPromised: pay,
  PaymentReceived: pay,
  PaymentMissed: pay,

  EvaluationOpened: themselves,      // nobody else learns who has looked back, or can (R-EVA-02)
  EvaluationGiven: themselves,
  EvaluationReleased: themselves,

  StoryShared: table,                // the network reads it when it is published
  StoryReplied: table,
  StoryChecked: table,
  StoryPublished: table,
  StoryTakenBack: table,
  StoryKept: themselves,
};
