// Made by npm run generate from partnership.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Starts the work, with a last day or with a look at it at least every 12 months. */
export type ActivatePartnershipInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** YYYY-MM-DD. */
  readonly lastDay?: string | null | undefined;
  readonly partnership: string;
  readonly reviewEveryMonths?: number | null | undefined;
};

/** Which activity. */
export type ActivityInput = {
  readonly activity: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
};

/** How an activity stands: planned, on hold while the emergency brake is pulled, held, cancelled. */
export type ActivityStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'ON_HOLD'
  | 'PLANNED';

/** The patient side's own words beside the report. */
export type AddPatientParagraphInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly text: string;
};

/** Your yes to a proposal for pay: your own, or for the professional side. */
export type AgreePayPlanInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly plan: string;
};

/** It goes on until the next look through it. */
export type AgreeToGoOnInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** How it has gone, for everybody at the table to read. */
  readonly how?: string | null | undefined;
  readonly partnership: string;
  /** Which look through it. */
  readonly review: number;
};

/** Your own yes to covering for somebody. */
export type AgreeToSubstituteInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  /** For whom. */
  readonly person: string;
};

/** Before the start, or when looking back. */
export type CardRound =
  | 'END'
  | 'START';

/** How many are expected now. */
export type ChangeExpectedSeatsInput = {
  readonly activity: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly expected: SeatCountInput;
  readonly partnership: string;
};

/** Other words for a goal. Both sides then agree anew. */
export type ChangeGoalInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
  readonly goal: string;
  readonly partnership: string;
  readonly revision: number;
  readonly text: string;
};

/** What your table adds. Both sides then agree anew. */
export type ChangeNormsInput = {
  readonly addition: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly revision: number;
};

/** Who is paid for your part. You can change it until it is paid. */
export type ChoosePayeeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly payTo: PayTo;
};

/** Whom somebody brings with them: a supporter, an assistant or an interpreter. */
export type Companion =
  | 'ASSISTANT'
  | 'INTERPRETER'
  | 'SUPPORTER';

/** Your own yes to being the one whom everybody can turn to. */
export type ConfirmContactInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  /** Within how many days you reply, 1 to 14. */
  readonly replyWithinDays: number;
  readonly role: TableRole;
};

/** How your side stands with one of the seven things under “Is it equal?”. */
export type DiscussFactorInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly factor: EqualityFactor;
  /** For both sides to read. */
  readonly note?: string | null | undefined;
  /** Later: on which date, YYYY-MM-DD. */
  readonly on?: string | null | undefined;
  readonly outcome: FactorOutcome;
  readonly partnership: string;
};

/** What both sides talk about before they start, and when they look back. */
export type EqualityFactor =
  | 'COMPENSATION'
  | 'LEADERSHIP'
  | 'NUMBER'
  | 'POWER'
  | 'PREPARATION'
  | 'SUPPORT'
  | 'VULNERABILITY';

/** Why looking back has begun. */
export type EvaluationCause =
  | 'BY_A_SIDE'
  | 'ENDED_EARLY'
  | 'LAST_DAY';

/** What came of talking about it. */
export type FactorOutcome =
  | 'LATER'
  | 'NOT_APPLICABLE'
  | 'TALKED';

/** How you look back. Everything is optional; say at least one thing. */
export type GiveEvaluationInput = {
  /** Would you do it again? */
  readonly again?: WouldDoItAgain | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What did not. */
  readonly didNot?: string | null | undefined;
  /** Should you be the only patient who gives one. You can let others read it later. */
  readonly ifAlone: IfAlone;
  readonly partnership: string;
  /** What worked. */
  readonly worked?: string | null | undefined;
};

/** One wording of a goal: a yes is to what you have read. */
export type GoalInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly goal: string;
  readonly partnership: string;
  readonly revision: number;
};

/** It took place. How many came, never who. */
export type HoldActivityInput = {
  readonly activity: string;
  readonly attended: SeatCountInput;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
};

/** What becomes of a look back whose author is the only patient who gave one: the other side reads it, only a coordinator does, or nobody. */
export type IfAlone =
  | 'COORDINATOR_ONLY'
  | 'KEEP'
  | 'SHARE';

/** What becomes of your text if you leave the network. */
export type KeepStoryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Whether it is kept, without your name. It is taken away unless you say so. */
  readonly keep: boolean;
  readonly partnership: string;
  /** Whose story it is. */
  readonly side: Side;
};

/** Where patients take part: one's own care, a clinic or programme, the whole system. */
export type Level =
  | 'MACRO'
  | 'MESO'
  | 'MICRO';

/** Why you can look back: nothing is owed to you, you have been paid, or your pay is 30 days overdue. */
export type LookBackOpened =
  | 'NOTHING_OWED'
  | 'OVERDUE'
  | 'PAID';

/** Who else reads it: a coordinator, those of the other side who gave theirs, or all of the other side. */
export type LookBackReaders =
  | 'COORDINATOR'
  | 'EVERYBODY'
  | 'WHO_GAVE';

/** An amount in minor units (öre, cents). */
export type MoneyInput = {
  /** ISO 4217. */
  readonly currency: string;
  readonly minor: number;
};

/** Asks somebody of your side to cover for you while you are away. */
export type NameSubstituteInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly substitute: string;
};

/** One wording of how you work together: a yes is to what you have read. */
export type NormsInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly revision: number;
};

/** Somebody who pulled the emergency brake cannot be reached. For coordinators. */
export type NoteBrakeSilenceInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  /** Who cannot be reached. */
  readonly person: string;
};

/** Holds your side's agreement open. */
export type ObjectToGoalInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly goal: string;
  readonly partnership: string;
  /** Why, if you want to say. */
  readonly reason?: string | null | undefined;
  readonly revision: number;
};

/** Not as it is. */
export type ObjectToGoingOnInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  /** What should be different, for everybody at the table to read. */
  readonly reason?: string | null | undefined;
  /** Which look through it. */
  readonly review: number;
};

/** Holds your side's agreement open. */
export type ObjectToNormsInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  /** Why, if you want to say. */
  readonly reason?: string | null | undefined;
  readonly revision: number;
};

/** What patients' voices mean, from being told to deciding. */
export type Participation =
  | 'COLLABORATE'
  | 'CONSULT'
  | 'EMPOWER'
  | 'INFORM'
  | 'INVOLVE';

/** Which partnership. */
export type PartnershipInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
};

/** How a partnership stands: coming together, agreeing how to work, under way, paused, stopped by the emergency brake, looking back, finished, never started, ended early. */
export type PartnershipStatus =
  | 'ABANDONED'
  | 'ACTIVE'
  | 'AGREEING'
  | 'CLOSED'
  | 'EVALUATING'
  | 'FORMING'
  | 'HALTED'
  | 'PAUSED'
  | 'TERMINATED';

/** A fee, a salary that covers it, or no pay. */
export type PayKind =
  | 'FEE'
  | 'SALARY'
  | 'UNPAID';

/** How one person's part is paid. */
export type PayTermsInput = {
  /** Fee: how much. */
  readonly amount?: MoneyInput | null | undefined;
  /** Unpaid: why, in words. */
  readonly because?: string | null | undefined;
  /** Whom they bring with them, if anybody. That person's travel is paid. */
  readonly companion?: Companion | null | undefined;
  readonly kind: PayKind;
  /** Fee: to whom. */
  readonly payTo?: PayTo | null | undefined;
  /** Fee: by whom. */
  readonly payer?: string | null | undefined;
  /** Unpaid: why. */
  readonly reason?: UnpaidReason | null | undefined;
  /** Fee: within how many days, at most 30. */
  readonly withinDays?: number | null | undefined;
};

/** Who is paid; the person chooses. */
export type PayTo =
  | 'ME'
  | 'MY_ORGANISATION'
  | 'NOBODY';

/** The person's own tick: I have been paid, or not yet. */
export type PaymentTick =
  | 'NOT_YET'
  | 'PAID';

/** When patients take part: choosing the question, planning, doing, looking back. */
export type Phase =
  | 'EVALUATE'
  | 'IMPLEMENT'
  | 'INITIATE'
  | 'PLAN';

/** Something to do together. */
export type PlanActivityInput = {
  readonly chair: Side;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly expected: SeatCountInput;
  readonly level: Level;
  /** By when materials go out, YYYY-MM-DD. */
  readonly materialsBy?: string | null | undefined;
  /** The day, YYYY-MM-DD. */
  readonly on: string;
  readonly partnership: string;
  readonly phase: Phase;
  readonly promise: Participation;
  readonly what: string;
};

/** How you make up for one patient alone at the table. */
export type PlanForLonePatientInput = {
  readonly activity: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly plan: string;
};

/** On which day somebody is paid. */
export type PromisePaymentInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly partnership: string;
  readonly person: string;
};

/** Something to reach, and how you will see that you have. */
export type ProposeGoalInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
  readonly partnership: string;
  readonly text: string;
};

/** Lets others read yours who would not. */
export type ReleaseEvaluationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly to: LookBackReaders;
};

/** A reply beside the other side's story. */
export type ReplyToStoryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Your own yes to sharing it with the network. */
  readonly consent: boolean;
  readonly partnership: string;
  /** Whose story it is. */
  readonly side: Side;
  readonly text: string;
};

/** The professional side's report, for everybody to read. */
export type ReportOutcomeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly did: string;
  /** What was not done, and why. */
  readonly didNot: string;
  readonly heard: string;
  readonly next: string;
  readonly partnership: string;
};

/** On what basis somebody takes part: their own statement. */
export type RepresentationBasis =
  | 'ALL_USERS'
  | 'CONDITION_COMMUNITY'
  | 'MANDATE'
  | 'NEXT_OF_KIN'
  | 'OWN_EXPERIENCE'
  | 'OWN_PROFESSION';

/** How many of each side. */
export type SeatCountInput = {
  readonly patient: number;
  readonly professional: number;
};

/** A proposal for one person's pay, by that person or by the professional side. */
export type SetPayPlanInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly person: string;
  readonly terms: PayTermsInput;
};

/** Your side's own text, for the whole network to read. Write no names, and nothing about anybody's health. */
export type ShareStoryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Your own yes to sharing it with the network. */
  readonly consent: boolean;
  readonly didNot: string;
  readonly differently: string;
  readonly partnership: string;
  /** Whose story it is. */
  readonly side: Side;
  readonly worked: string;
};

/** On which side of a partnership somebody sits. */
export type Side =
  | 'PATIENT'
  | 'PROFESSIONAL';

/** What your side needs beforehand. */
export type StatePreparationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  readonly text: string;
};

/** On which side and on what basis you take part. Nobody can say it for you. */
export type StateSeatInput = {
  /** Your own choices, one or more. */
  readonly basis?: ReadonlyArray<RepresentationBasis> | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Whether the asking organisation employs you or pays you as staff. */
  readonly employedByAsker: boolean;
  readonly partnership: string;
  readonly side: Side;
};

/** Whether it has been looked through for names and health data: not yet, it holds none, or it went back to its author because it does. */
export type StoryCheck =
  | 'FINE'
  | 'RETURNED'
  | 'WAITING';

/** Which side's story. */
export type StoryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
  /** Whose story it is. */
  readonly side: Side;
};

/** To whom everybody at the table can turn. */
export type TableRole =
  | 'CONTACT'
  | 'DEPUTY';

/** For yourself: whether you were there. */
export type TickAttendanceInput = {
  readonly activity: string;
  readonly attended: boolean;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
};

/** I have been paid, or not yet. */
export type TickPaymentInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly paid: boolean;
  readonly partnership: string;
};

/** Why there is no pay. No other reason is accepted. */
export type UnpaidReason =
  | 'ASKED_FOR_IT'
  | 'BARRED_BY_LAW'
  | 'UNDER_ONE_HOUR'
  | 'VOLUNTEER_RUN';

/** Whether you would do it again. */
export type WouldDoItAgain =
  | 'NO'
  | 'PERHAPS'
  | 'YES';

export type PartnershipQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipQuery = { readonly partnership: { readonly id: string, readonly requestId: string, readonly initiativeId: string | null, readonly askerId: string, readonly title: string, readonly use: string, readonly status: PartnershipStatus, readonly formedAt: string, readonly lastDay: string | null, readonly reviewEveryMonths: number | null, readonly renewedFromId: string | null, readonly renewedAsId: string | null, readonly workedTogetherBefore: boolean, readonly viewerCanAgree: boolean, readonly viewerCanActivate: boolean, readonly viewerCanAddPatientParagraph: boolean, readonly viewerCanClose: boolean, readonly viewerCanPullBrake: boolean, readonly viewerCanReportOutcome: boolean, readonly seats: ReadonlyArray<{ readonly side: Side | null, readonly half: Side, readonly basis: ReadonlyArray<RepresentationBasis> | null, readonly empty: boolean, readonly away: boolean, readonly covered: boolean, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean }, readonly substitute: { readonly id: string | null, readonly name: string, readonly you: boolean } | null }>, readonly contacts: ReadonlyArray<{ readonly replyWithinDays: number, readonly role: TableRole, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }>, readonly contactsMissing: ReadonlyArray<{ readonly role: TableRole, readonly nameBy: string, readonly coordinatorStandsIn: boolean }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly revision: number, readonly text: string, readonly criterion: string, readonly agreement: { readonly agreedSides: ReadonlyArray<Side>, readonly saidYes: ReadonlyArray<{ readonly id: string | null, readonly name: string, readonly you: boolean }>, readonly objections: ReadonlyArray<{ readonly reason: string | null, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }> } }>, readonly norms: { readonly revision: number, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly addition: string | null, readonly agreement: { readonly agreedSides: ReadonlyArray<Side>, readonly saidYes: ReadonlyArray<{ readonly id: string | null, readonly name: string, readonly you: boolean }>, readonly objections: ReadonlyArray<{ readonly reason: string | null, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }> } }, readonly payPlans: ReadonlyArray<{ readonly id: string, readonly agreed: boolean, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean }, readonly saidYes: ReadonlyArray<{ readonly id: string | null, readonly name: string, readonly you: boolean }>, readonly terms: { readonly kind: PayKind, readonly payer: string | null, readonly withinDays: number | null, readonly payTo: PayTo | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null }>, readonly equalityCard: ReadonlyArray<{ readonly factor: EqualityFactor, readonly round: CardRound, readonly side: Side, readonly outcome: FactorOutcome, readonly on: string | null, readonly note: string | null }>, readonly preparation: ReadonlyArray<{ readonly side: Side, readonly text: string }>, readonly missingBeforeStart: ReadonlyArray<{ readonly code: string, readonly side: Side | null, readonly sentence: string, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } | null }>, readonly emergencyBrake: { readonly answerBy: string, readonly mediationOffered: boolean, readonly othersFrom: string | null, readonly pulledByYou: boolean, readonly pulledBy: ReadonlyArray<{ readonly id: string | null, readonly name: string }> | null } | null, readonly activities: ReadonlyArray<{ readonly id: string, readonly what: string, readonly on: string, readonly status: ActivityStatus, readonly level: Level, readonly phase: Phase, readonly promise: Participation, readonly chair: Side, readonly materialsBy: string | null, readonly youAttended: boolean | null, readonly expected: { readonly patient: number, readonly professional: number }, readonly attended: { readonly patient: number, readonly professional: number } | null, readonly onePatientAlone: { readonly attended: boolean, readonly expected: boolean, readonly sentence: string, readonly plan: string | null } | null }>, readonly chairing: { readonly byPatientSide: number, readonly held: number }, readonly review: { readonly number: number, readonly by: string, readonly due: boolean, readonly agreement: { readonly agreedSides: ReadonlyArray<Side>, readonly saidYes: ReadonlyArray<{ readonly id: string | null, readonly name: string, readonly you: boolean }>, readonly objections: ReadonlyArray<{ readonly reason: string | null, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }> }, readonly said: ReadonlyArray<{ readonly how: string | null, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }> } | null, readonly reviewsHeld: ReadonlyArray<{ readonly on: string, readonly said: ReadonlyArray<{ readonly how: string | null, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }> }>, readonly evaluation: { readonly cause: EvaluationCause, readonly until: string, readonly ended: boolean } | null, readonly lookingBack: { readonly unsealed: boolean, readonly notGiven: number | null, readonly others: ReadonlyArray<{ readonly side: Side, readonly worked: string | null, readonly didNot: string | null, readonly again: WouldDoItAgain | null }>, readonly yours: { readonly given: boolean, readonly until: string, readonly because: LookBackOpened, readonly worked: string | null, readonly didNot: string | null, readonly again: WouldDoItAgain | null, readonly ifAlone: IfAlone | null } | null }, readonly stories: ReadonlyArray<{ readonly id: string, readonly side: Side, readonly worked: string | null, readonly didNot: string | null, readonly differently: string | null, readonly reply: string | null, readonly publishedAt: string | null, readonly replyUntil: string | null, readonly check: StoryCheck, readonly replyCheck: StoryCheck | null, readonly yours: boolean, readonly keptIfYouLeave: boolean | null }>, readonly report: { readonly heard: string, readonly did: string, readonly didNot: string, readonly next: string, readonly use: string, readonly patientParagraph: string | null, readonly paragraphUntil: string } | null } };

export type AskerQueryVariables = Exact<{
  id: string;
}>;


export type AskerQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly publicBody: boolean | null } };

export type PaymentsHereQueryVariables = Exact<{
  partnership: string;
}>;


export type PaymentsHereQuery = { readonly payments: { readonly edges: ReadonlyArray<{ readonly node: { readonly personId: string, readonly yours: boolean, readonly payTo: PayTo | null, readonly promisedOn: string | null, readonly ticked: PaymentTick | null, readonly settled: boolean } }> } };

export type StateSeatMutationVariables = Exact<{
  input: StateSeatInput;
}>;


export type StateSeatMutation = { readonly stateSeat: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AbandonPartnershipMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type AbandonPartnershipMutation = { readonly abandonPartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ProposeGoalMutationVariables = Exact<{
  input: ProposeGoalInput;
}>;


export type ProposeGoalMutation = { readonly proposeGoal: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ChangeGoalMutationVariables = Exact<{
  input: ChangeGoalInput;
}>;


export type ChangeGoalMutation = { readonly changeGoal: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AgreeGoalMutationVariables = Exact<{
  input: GoalInput;
}>;


export type AgreeGoalMutation = { readonly agreeGoal: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ObjectToGoalMutationVariables = Exact<{
  input: ObjectToGoalInput;
}>;


export type ObjectToGoalMutation = { readonly objectToGoal: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ChangeNormsMutationVariables = Exact<{
  input: ChangeNormsInput;
}>;


export type ChangeNormsMutation = { readonly changeNorms: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AgreeNormsMutationVariables = Exact<{
  input: NormsInput;
}>;


export type AgreeNormsMutation = { readonly agreeNorms: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ObjectToNormsMutationVariables = Exact<{
  input: ObjectToNormsInput;
}>;


export type ObjectToNormsMutation = { readonly objectToNorms: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ConfirmContactMutationVariables = Exact<{
  input: ConfirmContactInput;
}>;


export type ConfirmContactMutation = { readonly confirmContact: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SetPayPlanMutationVariables = Exact<{
  input: SetPayPlanInput;
}>;


export type SetPayPlanMutation = { readonly setPayPlan: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AgreePayPlanMutationVariables = Exact<{
  input: AgreePayPlanInput;
}>;


export type AgreePayPlanMutation = { readonly agreePayPlan: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type DiscussFactorMutationVariables = Exact<{
  input: DiscussFactorInput;
}>;


export type DiscussFactorMutation = { readonly discussFactor: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type StatePreparationMutationVariables = Exact<{
  input: StatePreparationInput;
}>;


export type StatePreparationMutation = { readonly statePreparation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ActivatePartnershipMutationVariables = Exact<{
  input: ActivatePartnershipInput;
}>;


export type ActivatePartnershipMutation = { readonly activatePartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AgreeToGoOnMutationVariables = Exact<{
  input: AgreeToGoOnInput;
}>;


export type AgreeToGoOnMutation = { readonly agreeToGoOn: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ObjectToGoingOnMutationVariables = Exact<{
  input: ObjectToGoingOnInput;
}>;


export type ObjectToGoingOnMutation = { readonly objectToGoingOn: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type PausePartnershipMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type PausePartnershipMutation = { readonly pausePartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ResumePartnershipMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type ResumePartnershipMutation = { readonly resumePartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TerminatePartnershipMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type TerminatePartnershipMutation = { readonly terminatePartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type StartEvaluationMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type StartEvaluationMutation = { readonly startEvaluation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReportOutcomeMutationVariables = Exact<{
  input: ReportOutcomeInput;
}>;


export type ReportOutcomeMutation = { readonly reportOutcome: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AddPatientParagraphMutationVariables = Exact<{
  input: AddPatientParagraphInput;
}>;


export type AddPatientParagraphMutation = { readonly addPatientParagraph: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ClosePartnershipMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type ClosePartnershipMutation = { readonly closePartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type PullBrakeMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type PullBrakeMutation = { readonly pullBrake: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReleaseBrakeMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type ReleaseBrakeMutation = { readonly releaseBrake: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type StepBackMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type StepBackMutation = { readonly stepBack: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReturnToTableMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type ReturnToTableMutation = { readonly returnToTable: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type NameSubstituteMutationVariables = Exact<{
  input: NameSubstituteInput;
}>;


export type NameSubstituteMutation = { readonly nameSubstitute: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AgreeToSubstituteMutationVariables = Exact<{
  input: AgreeToSubstituteInput;
}>;


export type AgreeToSubstituteMutation = { readonly agreeToSubstitute: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type LeavePartnershipMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type LeavePartnershipMutation = { readonly leavePartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type PlanActivityMutationVariables = Exact<{
  input: PlanActivityInput;
}>;


export type PlanActivityMutation = { readonly planActivity: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type HoldActivityMutationVariables = Exact<{
  input: HoldActivityInput;
}>;


export type HoldActivityMutation = { readonly holdActivity: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type CancelActivityMutationVariables = Exact<{
  input: ActivityInput;
}>;


export type CancelActivityMutation = { readonly cancelActivity: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ChangeExpectedSeatsMutationVariables = Exact<{
  input: ChangeExpectedSeatsInput;
}>;


export type ChangeExpectedSeatsMutation = { readonly changeExpectedSeats: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type PlanForLonePatientMutationVariables = Exact<{
  input: PlanForLonePatientInput;
}>;


export type PlanForLonePatientMutation = { readonly planForLonePatient: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TickAttendanceMutationVariables = Exact<{
  input: TickAttendanceInput;
}>;


export type TickAttendanceMutation = { readonly tickAttendance: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type GiveEvaluationMutationVariables = Exact<{
  input: GiveEvaluationInput;
}>;


export type GiveEvaluationMutation = { readonly giveEvaluation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReleaseEvaluationMutationVariables = Exact<{
  input: ReleaseEvaluationInput;
}>;


export type ReleaseEvaluationMutation = { readonly releaseEvaluation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ShareStoryMutationVariables = Exact<{
  input: ShareStoryInput;
}>;


export type ShareStoryMutation = { readonly shareStory: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReplyToStoryMutationVariables = Exact<{
  input: ReplyToStoryInput;
}>;


export type ReplyToStoryMutation = { readonly replyToStory: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TakeStoryBackMutationVariables = Exact<{
  input: StoryInput;
}>;


export type TakeStoryBackMutation = { readonly takeStoryBack: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RenewPartnershipMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type RenewPartnershipMutation = { readonly renewPartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TickPaymentMutationVariables = Exact<{
  input: TickPaymentInput;
}>;


export type TickPaymentMutation = { readonly tickPayment: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type PromisePaymentMutationVariables = Exact<{
  input: PromisePaymentInput;
}>;


export type PromisePaymentMutation = { readonly promisePayment: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ChoosePayeeMutationVariables = Exact<{
  input: ChoosePayeeInput;
}>;


export type ChoosePayeeMutation = { readonly choosePayee: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type NoteBrakeSilenceMutationVariables = Exact<{
  input: NoteBrakeSilenceInput;
}>;


export type NoteBrakeSilenceMutation = { readonly noteBrakeSilence: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type KeepStoryMutationVariables = Exact<{
  input: KeepStoryInput;
}>;


export type KeepStoryMutation = { readonly keepStory: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const PartnershipDocument = gql`
    query Partnership($id: ID!) {
  partnership(id: $id) {
    id
    requestId
    initiativeId
    askerId
    title
    use
    status
    formedAt
    lastDay
    reviewEveryMonths
    seats {
      person {
        id
        name
        you
      }
      side
      half
      basis
      empty
      away
      covered
      substitute {
        id
        name
        you
      }
    }
    contacts {
      person {
        id
        name
        you
      }
      replyWithinDays
      role
    }
    contactsMissing {
      role
      nameBy
      coordinatorStandsIn
    }
    goals {
      id
      revision
      text
      criterion
      agreement {
        agreedSides
        saidYes {
          id
          name
          you
        }
        objections {
          person {
            id
            name
            you
          }
          reason
        }
      }
    }
    norms {
      revision
      title
      sentences
      addition
      agreement {
        agreedSides
        saidYes {
          id
          name
          you
        }
        objections {
          person {
            id
            name
            you
          }
          reason
        }
      }
    }
    payPlans {
      id
      agreed
      person {
        id
        name
        you
      }
      saidYes {
        id
        name
        you
      }
      terms {
        kind
        amount {
          minor
          currency
        }
        payer
        withinDays
        payTo
        reason
        because
      }
    }
    equalityCard {
      factor
      round
      side
      outcome
      on
      note
    }
    preparation {
      side
      text
    }
    missingBeforeStart {
      code
      side
      sentence
      person {
        id
        name
        you
      }
    }
    emergencyBrake {
      answerBy
      mediationOffered
      othersFrom
      pulledByYou
      pulledBy {
        id
        name
      }
    }
    activities {
      id
      what
      on
      status
      level
      phase
      promise
      chair
      materialsBy
      expected {
        patient
        professional
      }
      attended {
        patient
        professional
      }
      youAttended
      onePatientAlone {
        attended
        expected
        sentence
        plan
      }
    }
    chairing {
      byPatientSide
      held
    }
    review {
      number
      by
      due
      agreement {
        agreedSides
        saidYes {
          id
          name
          you
        }
        objections {
          person {
            id
            name
            you
          }
          reason
        }
      }
      said {
        person {
          id
          name
          you
        }
        how
      }
    }
    reviewsHeld {
      on
      said {
        person {
          id
          name
          you
        }
        how
      }
    }
    evaluation {
      cause
      until
      ended
    }
    lookingBack {
      unsealed
      notGiven
      others {
        side
        worked
        didNot
        again
      }
      yours {
        given
        until
        because
        worked
        didNot
        again
        ifAlone
      }
    }
    stories {
      id
      side
      worked
      didNot
      differently
      reply
      publishedAt
      replyUntil
      check
      replyCheck
      yours
      keptIfYouLeave
    }
    renewedFromId
    renewedAsId
    workedTogetherBefore
    report {
      heard
      did
      didNot
      next
      use
      patientParagraph
      paragraphUntil
    }
    viewerCanAgree
    viewerCanActivate
    viewerCanAddPatientParagraph
    viewerCanClose
    viewerCanPullBrake
    viewerCanReportOutcome
  }
}
    ` as unknown as DocumentNode<PartnershipQuery, PartnershipQueryVariables>;
export const AskerDocument = gql`
    query Asker($id: ID!) {
  organisation(id: $id) {
    id
    name
    publicBody
  }
}
    ` as unknown as DocumentNode<AskerQuery, AskerQueryVariables>;
export const PaymentsHereDocument = gql`
    query PaymentsHere($partnership: ID!) {
  payments(partnership: $partnership, first: 50) {
    edges {
      node {
        personId
        yours
        payTo
        promisedOn
        ticked
        settled
      }
    }
  }
}
    ` as unknown as DocumentNode<PaymentsHereQuery, PaymentsHereQueryVariables>;
export const StateSeatDocument = gql`
    mutation StateSeat($input: StateSeatInput!) {
  stateSeat(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StateSeatMutation, StateSeatMutationVariables>;
export const AbandonPartnershipDocument = gql`
    mutation AbandonPartnership($input: PartnershipInput!) {
  abandonPartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AbandonPartnershipMutation, AbandonPartnershipMutationVariables>;
export const ProposeGoalDocument = gql`
    mutation ProposeGoal($input: ProposeGoalInput!) {
  proposeGoal(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ProposeGoalMutation, ProposeGoalMutationVariables>;
export const ChangeGoalDocument = gql`
    mutation ChangeGoal($input: ChangeGoalInput!) {
  changeGoal(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ChangeGoalMutation, ChangeGoalMutationVariables>;
export const AgreeGoalDocument = gql`
    mutation AgreeGoal($input: GoalInput!) {
  agreeGoal(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AgreeGoalMutation, AgreeGoalMutationVariables>;
export const ObjectToGoalDocument = gql`
    mutation ObjectToGoal($input: ObjectToGoalInput!) {
  objectToGoal(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ObjectToGoalMutation, ObjectToGoalMutationVariables>;
export const ChangeNormsDocument = gql`
    mutation ChangeNorms($input: ChangeNormsInput!) {
  changeNorms(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ChangeNormsMutation, ChangeNormsMutationVariables>;
export const AgreeNormsDocument = gql`
    mutation AgreeNorms($input: NormsInput!) {
  agreeNorms(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AgreeNormsMutation, AgreeNormsMutationVariables>;
export const ObjectToNormsDocument = gql`
    mutation ObjectToNorms($input: ObjectToNormsInput!) {
  objectToNorms(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ObjectToNormsMutation, ObjectToNormsMutationVariables>;
export const ConfirmContactDocument = gql`
    mutation ConfirmContact($input: ConfirmContactInput!) {
  confirmContact(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ConfirmContactMutation, ConfirmContactMutationVariables>;
export const SetPayPlanDocument = gql`
    mutation SetPayPlan($input: SetPayPlanInput!) {
  setPayPlan(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SetPayPlanMutation, SetPayPlanMutationVariables>;
export const AgreePayPlanDocument = gql`
    mutation AgreePayPlan($input: AgreePayPlanInput!) {
  agreePayPlan(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AgreePayPlanMutation, AgreePayPlanMutationVariables>;
export const DiscussFactorDocument = gql`
    mutation DiscussFactor($input: DiscussFactorInput!) {
  discussFactor(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<DiscussFactorMutation, DiscussFactorMutationVariables>;
export const StatePreparationDocument = gql`
    mutation StatePreparation($input: StatePreparationInput!) {
  statePreparation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StatePreparationMutation, StatePreparationMutationVariables>;
export const ActivatePartnershipDocument = gql`
    mutation ActivatePartnership($input: ActivatePartnershipInput!) {
  activatePartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ActivatePartnershipMutation, ActivatePartnershipMutationVariables>;
export const AgreeToGoOnDocument = gql`
    mutation AgreeToGoOn($input: AgreeToGoOnInput!) {
  agreeToGoOn(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AgreeToGoOnMutation, AgreeToGoOnMutationVariables>;
export const ObjectToGoingOnDocument = gql`
    mutation ObjectToGoingOn($input: ObjectToGoingOnInput!) {
  objectToGoingOn(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ObjectToGoingOnMutation, ObjectToGoingOnMutationVariables>;
export const PausePartnershipDocument = gql`
    mutation PausePartnership($input: PartnershipInput!) {
  pausePartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PausePartnershipMutation, PausePartnershipMutationVariables>;
export const ResumePartnershipDocument = gql`
    mutation ResumePartnership($input: PartnershipInput!) {
  resumePartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ResumePartnershipMutation, ResumePartnershipMutationVariables>;
export const TerminatePartnershipDocument = gql`
    mutation TerminatePartnership($input: PartnershipInput!) {
  terminatePartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TerminatePartnershipMutation, TerminatePartnershipMutationVariables>;
export const StartEvaluationDocument = gql`
    mutation StartEvaluation($input: PartnershipInput!) {
  startEvaluation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StartEvaluationMutation, StartEvaluationMutationVariables>;
export const ReportOutcomeDocument = gql`
    mutation ReportOutcome($input: ReportOutcomeInput!) {
  reportOutcome(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReportOutcomeMutation, ReportOutcomeMutationVariables>;
export const AddPatientParagraphDocument = gql`
    mutation AddPatientParagraph($input: AddPatientParagraphInput!) {
  addPatientParagraph(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AddPatientParagraphMutation, AddPatientParagraphMutationVariables>;
export const ClosePartnershipDocument = gql`
    mutation ClosePartnership($input: PartnershipInput!) {
  closePartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ClosePartnershipMutation, ClosePartnershipMutationVariables>;
export const PullBrakeDocument = gql`
    mutation PullBrake($input: PartnershipInput!) {
  pullBrake(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PullBrakeMutation, PullBrakeMutationVariables>;
export const ReleaseBrakeDocument = gql`
    mutation ReleaseBrake($input: PartnershipInput!) {
  releaseBrake(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReleaseBrakeMutation, ReleaseBrakeMutationVariables>;
export const StepBackDocument = gql`
    mutation StepBack($input: PartnershipInput!) {
  stepBack(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StepBackMutation, StepBackMutationVariables>;
export const ReturnToTableDocument = gql`
    mutation ReturnToTable($input: PartnershipInput!) {
  returnToTable(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReturnToTableMutation, ReturnToTableMutationVariables>;
export const NameSubstituteDocument = gql`
    mutation NameSubstitute($input: NameSubstituteInput!) {
  nameSubstitute(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NameSubstituteMutation, NameSubstituteMutationVariables>;
export const AgreeToSubstituteDocument = gql`
    mutation AgreeToSubstitute($input: AgreeToSubstituteInput!) {
  agreeToSubstitute(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AgreeToSubstituteMutation, AgreeToSubstituteMutationVariables>;
export const LeavePartnershipDocument = gql`
    mutation LeavePartnership($input: PartnershipInput!) {
  leavePartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<LeavePartnershipMutation, LeavePartnershipMutationVariables>;
export const PlanActivityDocument = gql`
    mutation PlanActivity($input: PlanActivityInput!) {
  planActivity(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PlanActivityMutation, PlanActivityMutationVariables>;
export const HoldActivityDocument = gql`
    mutation HoldActivity($input: HoldActivityInput!) {
  holdActivity(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<HoldActivityMutation, HoldActivityMutationVariables>;
export const CancelActivityDocument = gql`
    mutation CancelActivity($input: ActivityInput!) {
  cancelActivity(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<CancelActivityMutation, CancelActivityMutationVariables>;
export const ChangeExpectedSeatsDocument = gql`
    mutation ChangeExpectedSeats($input: ChangeExpectedSeatsInput!) {
  changeExpectedSeats(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ChangeExpectedSeatsMutation, ChangeExpectedSeatsMutationVariables>;
export const PlanForLonePatientDocument = gql`
    mutation PlanForLonePatient($input: PlanForLonePatientInput!) {
  planForLonePatient(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PlanForLonePatientMutation, PlanForLonePatientMutationVariables>;
export const TickAttendanceDocument = gql`
    mutation TickAttendance($input: TickAttendanceInput!) {
  tickAttendance(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TickAttendanceMutation, TickAttendanceMutationVariables>;
export const GiveEvaluationDocument = gql`
    mutation GiveEvaluation($input: GiveEvaluationInput!) {
  giveEvaluation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<GiveEvaluationMutation, GiveEvaluationMutationVariables>;
export const ReleaseEvaluationDocument = gql`
    mutation ReleaseEvaluation($input: ReleaseEvaluationInput!) {
  releaseEvaluation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReleaseEvaluationMutation, ReleaseEvaluationMutationVariables>;
export const ShareStoryDocument = gql`
    mutation ShareStory($input: ShareStoryInput!) {
  shareStory(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ShareStoryMutation, ShareStoryMutationVariables>;
export const ReplyToStoryDocument = gql`
    mutation ReplyToStory($input: ReplyToStoryInput!) {
  replyToStory(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReplyToStoryMutation, ReplyToStoryMutationVariables>;
export const TakeStoryBackDocument = gql`
    mutation TakeStoryBack($input: StoryInput!) {
  takeStoryBack(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TakeStoryBackMutation, TakeStoryBackMutationVariables>;
export const RenewPartnershipDocument = gql`
    mutation RenewPartnership($input: PartnershipInput!) {
  renewPartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RenewPartnershipMutation, RenewPartnershipMutationVariables>;
export const TickPaymentDocument = gql`
    mutation TickPayment($input: TickPaymentInput!) {
  tickPayment(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TickPaymentMutation, TickPaymentMutationVariables>;
export const PromisePaymentDocument = gql`
    mutation PromisePayment($input: PromisePaymentInput!) {
  promisePayment(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PromisePaymentMutation, PromisePaymentMutationVariables>;
export const ChoosePayeeDocument = gql`
    mutation ChoosePayee($input: ChoosePayeeInput!) {
  choosePayee(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ChoosePayeeMutation, ChoosePayeeMutationVariables>;
export const NoteBrakeSilenceDocument = gql`
    mutation NoteBrakeSilence($input: NoteBrakeSilenceInput!) {
  noteBrakeSilence(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NoteBrakeSilenceMutation, NoteBrakeSilenceMutationVariables>;
export const KeepStoryDocument = gql`
    mutation KeepStory($input: KeepStoryInput!) {
  keepStory(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<KeepStoryMutation, KeepStoryMutationVariables>;
