import type { ActorRole } from '#kernel';

/** A row: this role may, if it stands in this relation to the thing. Relations are the names that a concept's `parties` gives. */
export interface Permission {
  readonly role: ActorRole;
  /** `'any'`: whoever's it is. */
  readonly relation: string;
}

const may = (role: ActorRole, relation = 'any'): Permission => ({ role, relation });

/** At a partnership's table each person speaks in their own name, whichever hat is on; that they have a seat, the decision says. */
const onThePatientSide = [may('person', 'patientSide'), may('representative', 'recipient')];
const onTheProfessionalSide = [may('person', 'professionalSide'), may('representative', 'asker')];
const atTheTable = [...onThePatientSide, ...onTheProfessionalSide];

/**
 * Who may do what: the only such table. An action that is not here is nobody's.
 * A representative stands in a relation through the organisation of the active hat, a person through themselves.
 */
export const permissions: Readonly<Record<string, readonly Permission[]>> = {
  // ── Directory ──────────────────────────────────────────────────────────────
  OpenNetwork: [may('operator')],
  ChangeSetting: [may('operator'), may('coordinator')],
  CloseNetwork: [may('operator')],
  ListOrganisation: [may('operator')],
  AskRemovalOfListing: [may('visitor'), may('person'), may('representative'), may('coordinator')],   // anyone may ask (R-ORG-03)
  RemoveListing: [may('coordinator'), may('operator')],
  RegisterOrganisation: [may('person'), may('representative')],
  ClaimOrganisation: [may('person'), may('representative')],
  VerifyOrganisation: [may('coordinator'), may('person', 'guestReviewer')],   // named for this one case (R-STF-04)
  ReturnVerification: [may('coordinator'), may('person', 'guestReviewer')],
  RefuseVerification: [may('coordinator'), may('person', 'guestReviewer')],
  AnswerVerification: [may('representative', 'self')],
  ReviseProfile: [may('representative', 'self')],
  ConfirmProfile: [may('representative', 'self')],
  AppointRepresentative: [may('representative', 'self')],
  RemoveRepresentative: [may('representative', 'self')],
  JoinAsAdvisor: [may('person', 'self')],
  ReviseAdvisorProfile: [may('person', 'self')],
  SetAvailability: [may('person', 'self')],
  ConfirmAdvisorProfile: [may('person', 'self')],
  GiveConsent: [may('person', 'self')],
  WithdrawConsent: [may('person', 'self')],
  SayConditionAreas: [may('person', 'self')],
  SayAccessNeeds: [may('person', 'self')],
  ConfirmIdentity: [may('coordinator')],
  ClaimAffiliation: [may('person', 'self')],
  ConfirmAffiliation: [may('representative', 'affiliated')],
  EndAffiliation: [may('person', 'self'), may('representative', 'affiliated')],
  ShowAffiliation: [may('person', 'self')],
  HideAffiliation: [may('person', 'self')],
  LeaveNetwork: [may('person', 'self')],
  ProposeSuspension: [may('coordinator'), may('person', 'guestReviewer')],
  DropSuspension: [may('coordinator')],
  SuspendOrganisation: [may('coordinator'), may('person', 'guestReviewer')],   // a guest counts as second coordinator (R-STF-04)
  LiftSuspension: [may('coordinator'), may('person', 'guestReviewer')],
  ReplyToSuspension: [may('representative', 'self')],
  ProposeRecovery: [may('coordinator'), may('person', 'guestReviewer')],
  DropRecovery: [may('coordinator')],
  RecoverRepresentation: [may('coordinator'), may('person', 'guestReviewer')],
  StopRecovery: [may('representative', 'self')],
  CompleteRecovery: [may('process')],
  NoteInvolvement: [may('process')],
  PauseInvolvements: [may('process')],
  ResumeInvolvements: [may('process')],
  ActOnBehalf: [may('coordinator')],            // what may be done so, the table of acts says (R-STF-01)
  NoteActOnBehalf: [may('process')],
  ForgetActOnBehalf: [may('process')],
  ConfirmActOnBehalf: [may('coordinator')],
  DisownActOnBehalf: [may('person', 'self')],
  SettleDisownedAct: [may('coordinator')],
  DeclareInterest: [may('coordinator', 'self')],
  EndInterest: [may('coordinator', 'self')],
  PassCaseOn: [may('coordinator')],
  NameGuestReviewer: [may('coordinator')],
  TakeName: [may('process')],
  GiveUpName: [may('process')],
  TakeExternalId: [may('process')],
  GiveUpExternalId: [may('process')],

  // ── Matchmaking: requests ──────────────────────────────────────────────────
  DraftRequest: [may('representative', 'asker')],
  CopyRequest: [may('representative', 'asker')],
  SplitRequest: [may('representative', 'asker')],
  ReviseDraft: [may('representative', 'asker')],
  ImportStudy: [may('operator'), may('representative', 'asker')],
  ConfirmContactRole: [may('representative', 'asker')],
  SubmitRequest: [may('representative', 'asker')],
  ExtendDeadline: [may('representative', 'asker')],
  WithdrawRequest: [may('representative', 'asker')],
  ReturnRequest: [may('coordinator'), may('person', 'guestReviewer')],
  PublishRequest: [may('coordinator'), may('person', 'guestReviewer')],
  AskForException: [may('representative', 'asker')],
  GrantException: [may('coordinator'), may('person', 'guestReviewer')],
  RefuseException: [may('coordinator'), may('person', 'guestReviewer')],
  CloseRequest: [may('representative', 'asker'), may('process')],
  CountRequest: [may('process')],
  UncountRequest: [may('process')],
  RememberWithdrawal: [may('process')],
  RememberInitiative: [may('process')],
  LeaveInitiatives: [may('process')],
  TellEarlierRecipients: [may('process')],
  HoldPlaces: [may('process')],
  FreePlaces: [may('process')],
  FreezeRequest: [may('process')],
  ThawRequest: [may('process')],
  FillPlace: [may('process')],
  EmptyPlace: [may('process')],
  ChangeQuestion: [may('process')],
  AskAboutPeople: [may('representative', 'asker')],
  CorrectSlip: [may('representative', 'asker')],
  CallReserve: [may('representative', 'asker')],
  SeatReserve: [may('process')],
  EndReserveCall: [may('process')],
  TellReserves: [may('representative', 'asker')],
  NoteReservesUntold: [may('process')],
  ReviseTerms: [may('representative', 'asker')],
  AdoptTerms: [may('process')],
  LoadVocabulary: [may('operator')],
  NoteQuestion: [may('process')],
  AnswerQuestion: [may('representative', 'asker')],
  TellAnswers: [may('process')],

  // ── Matchmaking: initiatives ───────────────────────────────────────────────
  DraftInitiative: [may('representative', 'asker'), may('person', 'asker')],
  ReviseInitiative: [may('representative', 'asker'), may('person', 'asker')],
  SubmitInitiative: [may('representative', 'asker'), may('person', 'asker')],
  WithdrawInitiative: [may('representative', 'asker'), may('person', 'asker'), may('process')],   // by itself when an adviser leaves (R-BRK-08)
  ReturnInitiative: [may('coordinator'), may('person', 'guestReviewer')],
  PublishInitiative: [may('coordinator'), may('person', 'guestReviewer')],
  SendInitiative: [may('representative', 'asker'), may('person', 'asker')],
  AnswerInitiative: [may('representative', 'recipient')],
  EndInitiativeAnswerTime: [may('process')],
  CloseInitiative: [may('representative', 'asker'), may('person', 'asker'), may('process')],
  JoinInitiativeTable: [may('representative', 'asker'), may('person', 'asker'), may('representative', 'recipient')],   // for themselves only, says the decision
  TakeInitiativeSlot: [may('process')],
  FreeInitiativeSlot: [may('process')],
  GiveBackInitiativeSlot: [may('process')],

  // ── Matchmaking: invitations ───────────────────────────────────────────────
  SendInvitation: [may('representative', 'asker')],
  NudgeRecipient: [may('coordinator')],
  WithdrawInvitation: [may('representative', 'asker')],
  AcceptInvitation: [may('representative', 'recipient')],
  DeclineInvitation: [may('representative', 'recipient'), may('person', 'recipient')],
  EndInvitation: [may('process')],
  FreezeInvitation: [may('process')],
  ThawInvitation: [may('process')],
  OpenPlace: [may('representative', 'recipient')],
  // Whether it is their own place, the decision says; whether the link was theirs, whoever asks for it.
  TakePlace: [may('person')],
  DeclinePlace: [may('person')],
  TakePart: [may('person', 'recipient')],
  CheckConsent: [may('process')],
  EndHold: [may('process')],
  RequestMoreTime: [may('representative', 'recipient'), may('person', 'recipient')],
  AnswerMoreTime: [may('representative', 'asker')],
  ProposeChange: [may('representative', 'recipient'), may('person', 'recipient')],
  AnswerChange: [may('representative', 'asker')],
  LapseChange: [may('process')],
  AskReserve: [may('process')],
  AnswerCall: [may('person')],   // their own only, says the decision
  AskAgain: [may('process')],
  AnswerNewTerms: [may('person')],   // their own only, says the decision
  SettleTerms: [may('representative', 'asker')],
  RemindRecipient: [may('process')],
  TellAskedForAgain: [may('process')],
  AskQuestion: [may('representative', 'recipient'), may('person')],   // whose place it is, as above
  WriteToContact: [may('representative', 'recipient'), may('person')],
  ReplyToMessage: [may('representative', 'asker')],   // as its contact or deputy, says the decision
  WriteInternalNote: [may('representative', 'recipient')],
  TakeOnInvitation: [may('representative', 'recipient')],
  ObjectToAnswer: [may('representative', 'recipient')],
  WithdrawAcceptance: [may('representative', 'recipient')],
  HideContact: [may('process')],
  GiveUpPlace: [may('person')],   // their own only, says the decision
  TakeSlot: [may('process')],
  ExtendSlot: [may('process')],
  ReopenSlot: [may('process')],
  FreeSlot: [may('process')],
  DoubtSlots: [may('process')],
  GiveBackSlot: [may('process')],
  GiveBackPlaces: [may('process')],
  PauseUntil: [may('representative', 'recipient'), may('person', 'recipient')],
  EndPause: [may('representative', 'recipient'), may('person', 'recipient')],
  BlockAsker: [may('representative', 'recipient'), may('person', 'recipient')],
  UnblockAsker: [may('representative', 'recipient'), may('person', 'recipient')],
  OverrideContactLimit: [may('coordinator')],
  SetContactLimit: [may('person', 'recipient')],   // an organisation says so in its profile

  // ── Partnerships ───────────────────────────────────────────────────────────
  FormPartnership: [may('representative', 'asker'), may('coordinator')],
  RenewPartnership: [...atTheTable, may('coordinator')],
  RecordExistingPartnership: [may('coordinator')],
  HideContacts: [may('process')],
  FormInitiativePartnership: [may('coordinator')],   // with a coordinator's help (R-INI-02); who sits there has said so themselves
  JoinParty: [may('representative', 'asker'), may('person', 'professionalSide'), may('coordinator'), may('process')],
  AbandonPartnership: [...atTheTable, may('coordinator')],
  StateSeat: atTheTable,
  ProposeGoal: atTheTable,
  ChangeGoal: atTheTable,
  AgreeGoal: atTheTable,
  ObjectToGoal: atTheTable,
  SettleGoal: [may('process')],
  ChangeNorms: atTheTable,
  AgreeNorms: atTheTable,
  ObjectToNorms: atTheTable,
  SettleNorms: [may('process')],
  ConfirmContact: onTheProfessionalSide,
  SetPayPlan: atTheTable,
  AgreePayPlan: atTheTable,
  DiscussFactor: atTheTable,
  StatePreparation: atTheTable,
  ActivatePartnership: atTheTable,
  PausePartnership: [...atTheTable, may('coordinator'), may('process')],
  ResumePartnership: [...atTheTable, may('coordinator')],
  TerminatePartnership: [...atTheTable, may('coordinator')],
  AgreeToGoOn: atTheTable,
  ObjectToGoingOn: atTheTable,
  SettleGoingOn: [may('process')],
  CallReview: [may('process')],
  SetFirstReview: [may('process')],
  StartEvaluation: atTheTable,
  EndOnLastDay: [may('process')],
  ReportOutcome: onTheProfessionalSide,
  AddPatientParagraph: onThePatientSide,
  AwaitEvaluations: [may('process')],
  OpenEvaluation: [may('process')],
  GiveEvaluation: atTheTable,
  ReleaseEvaluation: [...atTheTable, may('person', 'left')],   // an own one, says the decision
  EndEvaluation: [may('process')],
  ClosePartnership: [...atTheTable, may('coordinator')],
  CloseWithoutFeedback: [may('process')],
  PullBrake: onThePatientSide,
  ReleaseBrake: atTheTable,                        // that it is theirs to release, the decision says
  NoteBrakeSilence: [may('coordinator')],
  StepBack: atTheTable,
  NameSubstitute: atTheTable,
  AgreeToSubstitute: atTheTable,
  ReturnToTable: atTheTable,
  LeavePartnership: [...atTheTable, may('person', 'left')],   // said again, it is still a yes
  StandInForContact: [may('process')],
  EmptySeat: [may('process')],
  PlanActivity: atTheTable,
  ChangeExpectedSeats: atTheTable,
  HoldActivity: atTheTable,
  CancelActivity: atTheTable,
  TickAttendance: atTheTable,
  PlanForLonePatient: onTheProfessionalSide,
  ShareStory: atTheTable,
  ReplyToStory: atTheTable,
  CheckStory: [may('coordinator')],
  PublishStory: [may('process')],
  TakeStoryBack: [...atTheTable, may('person', 'left')],   // their own, says the decision
  KeepStory: [...atTheTable, may('person', 'left')],
  // What somebody is owed stays theirs when they have left; that it is their own, the decision says (R-PAY-08).
  ChoosePayee: [...atTheTable, may('person', 'left')],
  PromisePayment: onTheProfessionalSide,
  TickPayment: [...atTheTable, may('person', 'left')],
  RaiseConcern: [may('person'), may('representative'), may('coordinator'), may('data-protection-officer')],   // everyone (R-BRK-09)
  AnswerConcern: [may('coordinator'), may('person', 'guestReviewer')],

  // ── Mail ───────────────────────────────────────────────────────────────────
  ChooseMail: [may('person'), may('representative'), may('coordinator')],   // one's own, whichever of these hats is on

  // ── Audit ──────────────────────────────────────────────────────────────────
  OpenAuditCase: [may('auditor')],              // the only thing that auditors write (R-STF-08)
  NoteFinding: [may('auditor', 'own')],
  RevealNames: [may('auditor', 'own')],
  HideNames: [may('process')],
  CloseAuditCase: [may('auditor', 'own'), may('process')],
  WriteStaffNote: [may('coordinator')],   // and read all of them; whom they are about reads theirs (R-STF-07)
  ReadHistory: [may('auditor'), may('coordinator')],
};
