// Made by npm run generate from invitation.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
export type AcceptInvitationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  /** Your name: it is kept who said yes, as you are called today. */
  readonly name: string;
  /** How many people you will find, at most the places offered. */
  readonly people: number;
  /** Your role there, as it is today. */
  readonly role?: string | null | undefined;
  /** When the terms have become worse or different since your organisation suggested changes: the revision that you have read. */
  readonly terms?: string | null | undefined;
};

/** Your own answer when you are called from the reserve. With a yes you are known by name, and share what you tick. */
export type AnswerCallInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** With a yes: the name that you want to be called by. */
  readonly name?: string | null | undefined;
  readonly place: string;
  /** With a yes: share the address that you signed in with. */
  readonly shareEmail?: boolean | null | undefined;
  /** With a yes: a telephone number to share. */
  readonly telephone?: string | null | undefined;
  readonly yes: boolean;
};

/** For the invitation of your organisation or your own, or for the place that was offered to you. Five questions each. Others who were asked see the question, not whose it is. */
export type AskQuestionInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The invitation, unless a place was offered to you. */
  readonly invitation?: string | null | undefined;
  /** The place that was offered to you. */
  readonly place?: string | null | undefined;
  /** At most 600 characters. Nothing about anybody's health, and no names. */
  readonly text: string;
};

/** What came of a suggested change. LAPSED: the one who asked did not answer. */
export type ChangeOutcome =
  | 'ACCEPTED'
  | 'LAPSED'
  | 'REVISED';

/** What a suggested change is about. */
export type ChangeTopic =
  | 'ACCESS'
  | 'DATES_AND_FORMAT'
  | 'EFFORT'
  | 'PAY'
  | 'PHASE'
  | 'PROMISE'
  | 'QUESTION'
  | 'ROLE'
  | 'WHO_ELSE';

/** Whether it concerns all patients or some conditions. */
export type ConditionsKind =
  | 'ALL'
  | 'SOME';

/** A date and the time zone it is said in; it lasts to the end of that day. */
export type DeadlineInput = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** IANA time zone, such as Europe/Stockholm. */
  readonly zone: string;
};

/** No reason is asked. */
export type DeclineInvitationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  /** A message to the asking side. They get it when the invitation has ended, and then know that you answered. */
  readonly message?: string | null | undefined;
  /** What did not fit. It helps us to ask better; nobody else sees it. */
  readonly notForUs?: NotForUs | null | undefined;
  /** Tell them now, so that they can ask somebody else. Otherwise they see the same as if you had not answered. */
  readonly tellNow?: boolean;
};

/** No reason is asked. Nobody sees it but you. */
export type DeclinePlaceInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly place: string;
};

/** Booked or paid in advance by the asker, paid back afterwards, or not met. */
export type ExpensesKind =
  | 'ADVANCED'
  | 'NONE'
  | 'REPAID';

/** Whether there is pay. */
export type FeeKind =
  | 'PAID'
  | 'UNPAID';

/** No reason is asked. */
export type GiveUpPlaceInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly place: string;
};

/** What a person says to the interests that exclude. Only this tick is kept. */
export type InterestsTick =
  | 'NONE_APPLY'
  | 'WANT_TO_ASK';

/** How an invitation stands, to its recipient. */
export type InvitationState =
  | 'ACCEPTANCE_WITHDRAWN'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'OPEN'
  | 'TALKING'
  | 'WITHDRAWN';

/** Where patients take part: one's own care, a clinic or programme, the whole system. */
export type Level =
  | 'MACRO'
  | 'MESO'
  | 'MICRO';

/** Where people meet. */
export type MeetingFormat =
  | 'EITHER'
  | 'ON_SITE'
  | 'REMOTE';

/** An amount in minor units (öre, cents). */
export type MoneyInput = {
  /** ISO 4217. */
  readonly currency: string;
  readonly minor: number;
};

/** Why an invitation did not fit. Nobody but matching reads it. */
export type NotForUs =
  | 'NEVER_THIS_KIND'
  | 'TOO_MUCH_NOW'
  | 'WRONG_CONDITION'
  | 'WRONG_LANGUAGE';

export type ObjectToAnswerInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
};

/** A place at the table, or a reserve place: who has one is asked again before it becomes a place. */
export type Offer =
  | 'PLACE'
  | 'RESERVE';

/** For whom a person takes a place other than for themselves: their organisation, or its youth panel, of which nobody is named. */
export type OnBehalf =
  | 'ORGANISATION'
  | 'YOUTH_PANEL';

/** Whom you want to ask. Addresses are not kept: only a mark by which we know them again, for 30 days at most. */
export type OpenPlacesInput = {
  /** An e-mail address for each person. */
  readonly addresses: ReadonlyArray<string>;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** With one address only: a place that is not filled yet, which this person is asked to take instead. Its link holds no longer. */
  readonly insteadOf?: string | null | undefined;
  readonly invitation: string;
  /** When your organisation takes the place itself, or its youth panel does: the address is that of the adult who confirms it. No young person is named. */
  readonly onBehalfOf?: OnBehalf | null | undefined;
};

/** What an organisation is. The first two are the patient side. */
export type OrganisationKind =
  | 'ACADEMIC'
  | 'CARE_PROVIDER'
  | 'COMPANY'
  | 'FUNDER'
  | 'GUIDELINE_BODY'
  | 'PATIENT_ORGANISATION'
  | 'REGULATOR'
  | 'UMBRELLA';

/** What patients' voices mean, from being told to deciding. */
export type Participation =
  | 'COLLABORATE'
  | 'CONSULT'
  | 'EMPOWER'
  | 'INFORM'
  | 'INVOLVE';

/** Who is paid; the person chooses. */
export type PayTo =
  | 'ME'
  | 'MY_ORGANISATION'
  | 'NOBODY';

/** When patients take part: choosing the question, planning, doing, looking back. */
export type Phase =
  | 'EVALUATE'
  | 'IMPLEMENT'
  | 'INITIATE'
  | 'PLAN';

/** What should be new; only that. Nobody asks why you need something to take part. */
export type ProposeChangeInput = {
  /** Why, in a line. You need not say. */
  readonly because?: string | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  /** If you wish to be named when the question is changed: the name to be named by. Otherwise it says "after a suggestion from the patient side". */
  readonly nameMeAs?: string | null | undefined;
  /** Who else should be at the table. */
  readonly whoElse?: string | null | undefined;
  /** The question and its purpose (oneSentence, why), role, cells, promise, pay, effort, meeting, access. */
  readonly wish?: RequestContentInput | null | undefined;
};

/** On what basis somebody takes part: their own statement. */
export type RepresentationBasis =
  | 'ALL_USERS'
  | 'CONDITION_COMMUNITY'
  | 'MANDATE'
  | 'NEXT_OF_KIN'
  | 'OWN_EXPERIENCE'
  | 'OWN_PROFESSION';

/** Who stands behind a request and who gains by it. */
export type RequestBackingInput = {
  /** How the asker and the work are related to companies. */
  readonly companies?: string | null | undefined;
  /** Whose money it is. */
  readonly funder?: string | null | undefined;
  /** Who gains by the result, and how. */
  readonly gains?: string | null | undefined;
  /** Who pays. */
  readonly payer?: string | null | undefined;
  /** The product that it concerns, or that it concerns none. */
  readonly product?: string | null | undefined;
};

/** What happens to pay when a meeting is cancelled. Work done is always paid. */
export type RequestCancellationInput = {
  /** What else holds. */
  readonly also?: string | null | undefined;
  /** Cancelled by the asker less than so many working days before, the meeting is paid in full. */
  readonly paidInFullWithin?: number | null | undefined;
};

/** One square of the map of levels and phases. */
export type RequestCellInput = {
  /** Where in the health system. */
  readonly level?: Level | null | undefined;
  /** When in the work. */
  readonly phase?: Phase | null | undefined;
};

/** Whom it concerns. */
export type RequestConditionsInput = {
  /** The conditions, by their ids in the vocabulary. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** All patients, or some conditions. */
  readonly kind?: ConditionsKind | null | undefined;
};

/** What a request says, as far as it is written. Texts have the lengths of the form when it is handed in. */
export type RequestContentInput = {
  /** What is offered so that everybody can take part. */
  readonly access?: string | null | undefined;
  /** The last day to answer. */
  readonly answerBy?: DeadlineInput | null | undefined;
  /** Who stands behind it and who gains by it. */
  readonly backing?: RequestBackingInput | null | undefined;
  /** What happens to pay when a meeting is cancelled. */
  readonly cancellation?: RequestCancellationInput | null | undefined;
  /** Where and when patients take part. */
  readonly cells?: ReadonlyArray<RequestCellInput> | null | undefined;
  /** Whom it concerns. */
  readonly conditions?: RequestConditionsInput | null | undefined;
  /** One person's time. */
  readonly effort?: RequestEffortInput | null | undefined;
  /** Interests that exclude somebody, in plain words; an empty list when none does. */
  readonly excludingInterests?: ReadonlyArray<string> | null | undefined;
  /** Whether earlier experience is needed. New voices are welcome unless it is. */
  readonly experienceNeeded?: boolean | null | undefined;
  /** Why experience is needed. */
  readonly experienceReason?: string | null | undefined;
  /** What comes back to those who took part. */
  readonly feedback?: RequestFeedbackInput | null | undefined;
  /** What it is for. */
  readonly kind?: RequestPurpose | null | undefined;
  /** Languages that people can take part in, BCP 47. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Patients come in after the question is set. Why? */
  readonly lateStartReason?: string | null | undefined;
  /** A survey or data collection: where its ethical or legal basis can be read, a web address that begins with https. */
  readonly legalBasis?: string | null | undefined;
  /** Where, when and in what form. */
  readonly meeting?: RequestMeetingInput | null | undefined;
  /** In one sentence, at most 160 characters. Used everywhere. */
  readonly oneSentence?: string | null | undefined;
  /** Whether others at the table are paid for this time. */
  readonly othersPaid?: boolean | null | undefined;
  /** Pay and expenses. */
  readonly pay?: RequestPayInput | null | undefined;
  /** What patients' voices will mean. */
  readonly promise?: Participation | null | undefined;
  /** What people would do. */
  readonly role?: string | null | undefined;
  /** Seats at the table. */
  readonly seats?: RequestSeatsInput | null | undefined;
  /** What the result will be used for. */
  readonly use?: string | null | undefined;
  /** What it is about, and why. At most 1,200 characters. */
  readonly why?: string | null | undefined;
};

/** One person's time in hours, travel included. */
export type RequestEffortInput = {
  /** In meetings. */
  readonly meeting?: number | null | undefined;
  /** To prepare. */
  readonly preparation?: number | null | undefined;
  /** To travel. */
  readonly travel?: number | null | undefined;
};

/** Travel and other costs. */
export type RequestExpensesInput = {
  /** Why the asker does not book or advance them. */
  readonly because?: string | null | undefined;
  /** How they are met. */
  readonly kind?: ExpensesKind | null | undefined;
  /** How much at most. */
  readonly upTo?: MoneyInput | null | undefined;
  /** Repaid: within how many days. */
  readonly withinDays?: number | null | undefined;
};

/** What one person is paid for all of it, or why there is no pay. */
export type RequestFeeInput = {
  /** Paid: how much. */
  readonly amount?: MoneyInput | null | undefined;
  /** Unpaid: why, in words; which law, if one bars it. */
  readonly because?: string | null | undefined;
  /** Paid or unpaid. */
  readonly kind?: FeeKind | null | undefined;
  /** Paid: by whom. */
  readonly payer?: string | null | undefined;
  /** Unpaid: why. */
  readonly reason?: UnpaidReason | null | undefined;
  /** Paid: within how many days. */
  readonly withinDays?: number | null | undefined;
};

/** What comes back to those who took part. */
export type RequestFeedbackInput = {
  /** Not later than this date. YYYY-MM-DD. */
  readonly by?: string | null | undefined;
  /** What they will be told. */
  readonly what?: string | null | undefined;
};

/** Where, when and in what form people meet. */
export type RequestMeetingInput = {
  /** Countries, ISO 3166-1 alpha-2. Empty for remote meetings that people anywhere can join. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Where people meet. */
  readonly format?: MeetingFormat | null | undefined;
  /** Not before this date. YYYY-MM-DD. */
  readonly from?: string | null | undefined;
  /** The place, unless all is remote. */
  readonly place?: string | null | undefined;
  /** How long and when, in words. */
  readonly times?: string | null | undefined;
  /** Not after this date. YYYY-MM-DD. */
  readonly to?: string | null | undefined;
};

/** No reason is asked. */
export type RequestMoreTimeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  /** The last day that you would like. Up to seven days more, once and before work starts, are yours at once. */
  readonly until: DeadlineInput;
};

/** Fee and expenses, stated apart. */
export type RequestPayInput = {
  /** Travel and other costs. */
  readonly expenses?: RequestExpensesInput | null | undefined;
  /** What one person is paid. */
  readonly fee?: RequestFeeInput | null | undefined;
};

/** What the request is for. The last four are no partnership: they can be chosen, and are refused with the reason. */
export type RequestPurpose =
  | 'ADVICE'
  | 'ADVISORY_BOARD'
  | 'CONSENT_FORM_REVIEW'
  | 'CO_TRAINING'
  | 'DISSEMINATION'
  | 'ETHICS_REVIEW'
  | 'FUNDING_REVIEW'
  | 'GUIDELINE_PANEL'
  | 'HEALTH_DATA'
  | 'IMPROVEMENT_TEAM'
  | 'NAMED_TREATMENT'
  | 'PEER_SUPPORT'
  | 'PLAIN_LANGUAGE_REVIEW'
  | 'PROMOTION'
  | 'PROTOCOL_REVIEW'
  | 'REGISTRY_GOVERNANCE'
  | 'RESEARCH_TEAM'
  | 'SERVICE_DESIGN'
  | 'SPEAKING'
  | 'STEERING_GROUP'
  | 'SURVEY'
  | 'TRIAL_RECRUITMENT';

/** Seats at the table. */
export type RequestSeatsInput = {
  /** For everybody. */
  readonly all?: number | null | undefined;
  /** Of the patient seats, those for people who have not done this before. One of three or more unless said. */
  readonly newVoices?: number | null | undefined;
  /** For the patient side. */
  readonly patients?: number | null | undefined;
  /** Reserves for the patient side; none unless said. */
  readonly reserves?: number | null | undefined;
};

export type TakeOnInvitationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  /** Your name: your colleagues see who is on it. The asking side does not. */
  readonly name: string;
};

/** Your own yes. Your name goes to the contact and the deputy; telephone and e-mail only if you tick them. */
export type TakePartInput = {
  /** What you need to take part; never why. */
  readonly access?: string | null | undefined;
  /** I am 18 or older. */
  readonly adult: boolean;
  /** I take part based on …: one or more, your own choice. */
  readonly basis: ReadonlyArray<RepresentationBasis>;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** None of the listed interests apply, or I want to ask. */
  readonly interests?: InterestsTick | null | undefined;
  readonly invitation: string;
  /** What you want to be called. */
  readonly name: string;
  /** Who is paid. */
  readonly payTo?: PayTo | null | undefined;
  /** Share the e-mail address that you signed in with. */
  readonly shareEmail?: boolean;
  /** A telephone number to share. */
  readonly telephone?: string | null | undefined;
  /** When the terms have become worse or different since you suggested changes: the revision that you have read. */
  readonly terms?: string | null | undefined;
};

/** Your own yes. Your name goes to the contact and the deputy; telephone and e-mail only if you tick them. */
export type TakePlaceInput = {
  /** What you need to take part; never why. */
  readonly access?: string | null | undefined;
  /** I am 18 or older. */
  readonly adult: boolean;
  /** I take part based on …: one or more, your own choice. */
  readonly basis: ReadonlyArray<RepresentationBasis>;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** None of the listed interests apply, or I want to ask. */
  readonly interests?: InterestsTick | null | undefined;
  /** What you want to be called. */
  readonly name: string;
  /** I take this place for the organisation, or as the adult contact of its youth panel. You then take part on its behalf, whatever else you tick. */
  readonly onBehalfOf?: OnBehalf | null | undefined;
  /** Who is paid. */
  readonly payTo?: PayTo | null | undefined;
  readonly place: string;
  /** Share the e-mail address that you signed in with. */
  readonly shareEmail?: boolean;
  /** A telephone number to share. */
  readonly telephone?: string | null | undefined;
};

/** A part of what somebody says yes to. */
export type TermPart =
  | 'ACCESS'
  | 'ANSWER_BY'
  | 'CANCELLATION'
  | 'CONTACT'
  | 'DATES'
  | 'EXPENSES'
  | 'INTERESTS_AND_FUNDERS'
  | 'MEETING'
  | 'OTHERS_PAID'
  | 'PATIENT_SEATS'
  | 'PATIENT_SHARE'
  | 'PAYMENT_DAYS'
  | 'PAY_PER_HOUR'
  | 'PLACE_AND_FORMAT'
  | 'PREPARATION'
  | 'PROMISE'
  | 'PURPOSE'
  | 'ROLE'
  | 'TOTAL_PAY'
  | 'TRAVEL'
  | 'USE_OF_RESULT';

/** Why there is no pay. No other reason is accepted. */
export type UnpaidReason =
  | 'ASKED_FOR_IT'
  | 'BARRED_BY_LAW'
  | 'UNDER_ONE_HOUR'
  | 'VOLUNTEER_RUN';

/** No reason is asked. */
export type WithdrawAcceptanceInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
};

/** Only those who represent your organisation see it. Write nothing about anybody's health. */
export type WriteInternalNoteInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  /** At most 1,200 characters. */
  readonly text: string;
};

/** From the organisation that is asked, or from you; nobody needs an address for it. */
export type WriteToContactInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The invitation, unless a place was offered to you. */
  readonly invitation?: string | null | undefined;
  /** The place that was offered to you. */
  readonly place?: string | null | undefined;
  /** At most 1,200 characters. */
  readonly text: string;
};

export type RequestToReadFragment = { readonly id: string, readonly open: boolean, readonly hours: number, readonly membersAskedToo: string | null, readonly shortNoticeBecause: string | null, readonly payPerHour: { readonly minor: number, readonly currency: string } | null, readonly contact: { readonly name: string | null, readonly personId: string, readonly replyWithinDays: number } | null, readonly deputy: { readonly name: string | null, readonly personId: string, readonly replyWithinDays: number } | null, readonly questionChanges: ReadonlyArray<{ readonly changedAt: string, readonly before: { readonly oneSentence: string, readonly why: string }, readonly after: { readonly oneSentence: string, readonly why: string } }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly answer: string | null }>, readonly form: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly use: string | null, readonly kind: RequestPurpose | null, readonly promise: Participation | null, readonly languages: ReadonlyArray<string> | null, readonly access: string | null, readonly excludingInterests: ReadonlyArray<string> | null, readonly experienceNeeded: boolean | null, readonly experienceReason: string | null, readonly lateStartReason: string | null, readonly legalBasis: string | null, readonly othersPaid: boolean | null, readonly backing: { readonly payer: string | null, readonly gains: string | null, readonly funder: string | null, readonly product: string | null, readonly companies: string | null } | null, readonly cancellation: { readonly paidInFullWithin: number | null, readonly also: string | null } | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly feedback: { readonly what: string | null, readonly by: string | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly countries: ReadonlyArray<string> | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly payer: string | null, readonly withinDays: number | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null, readonly expenses: { readonly kind: ExpensesKind | null, readonly withinDays: number | null, readonly because: string | null, readonly upTo: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null, readonly reserves: number | null, readonly newVoices: number | null } | null } };

export type SuggestedTermsFragment = { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null };

export type InvitationQueryVariables = Exact<{
  id: string;
}>;


export type InvitationQuery = { readonly invitation: { readonly id: string, readonly state: InvitationState, readonly offers: Offer, readonly places: number, readonly people: number, readonly toPerson: boolean, readonly askerId: string, readonly recipientId: string, readonly placeId: string | null, readonly endsAt: string, readonly heldUntil: string | null, readonly objectUntil: string | null, readonly toldAt: string | null, readonly takenBy: string | null, readonly answeredBy: string | null, readonly answeredRole: string | null, readonly viewerCanAccept: boolean, readonly viewerCanDecline: boolean, readonly viewerCanObject: boolean, readonly viewerCanOpenPlaces: boolean, readonly viewerCanRequestMoreTime: boolean, readonly viewerCanTakePart: boolean, readonly answerBy: { readonly date: string, readonly zone: string }, readonly moreTimeAsked: { readonly date: string, readonly zone: string } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly sentence: string }>, readonly heldPlaces: ReadonlyArray<{ readonly id: string, readonly filled: boolean, readonly name: string | null, readonly link: string, readonly openedAt: string }>, readonly internalNotes: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly writtenAt: string }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly topics: ReadonlyArray<ChangeTopic>, readonly because: string | null, readonly whoElse: string | null, readonly outcome: ChangeOutcome | null, readonly reply: string | null, readonly proposedAt: string, readonly answerUntil: string, readonly wish: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null } | null }>, readonly termsSinceSuggestion: { readonly revision: string, readonly toAgree: ReadonlyArray<TermPart>, readonly before: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null }, readonly after: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null } } | null, readonly request: { readonly id: string, readonly open: boolean, readonly hours: number, readonly membersAskedToo: string | null, readonly shortNoticeBecause: string | null, readonly payPerHour: { readonly minor: number, readonly currency: string } | null, readonly contact: { readonly name: string | null, readonly personId: string, readonly replyWithinDays: number } | null, readonly deputy: { readonly name: string | null, readonly personId: string, readonly replyWithinDays: number } | null, readonly questionChanges: ReadonlyArray<{ readonly changedAt: string, readonly before: { readonly oneSentence: string, readonly why: string }, readonly after: { readonly oneSentence: string, readonly why: string } }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly answer: string | null }>, readonly form: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly use: string | null, readonly kind: RequestPurpose | null, readonly promise: Participation | null, readonly languages: ReadonlyArray<string> | null, readonly access: string | null, readonly excludingInterests: ReadonlyArray<string> | null, readonly experienceNeeded: boolean | null, readonly experienceReason: string | null, readonly lateStartReason: string | null, readonly legalBasis: string | null, readonly othersPaid: boolean | null, readonly backing: { readonly payer: string | null, readonly gains: string | null, readonly funder: string | null, readonly product: string | null, readonly companies: string | null } | null, readonly cancellation: { readonly paidInFullWithin: number | null, readonly also: string | null } | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly feedback: { readonly what: string | null, readonly by: string | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly countries: ReadonlyArray<string> | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly payer: string | null, readonly withinDays: number | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null, readonly expenses: { readonly kind: ExpensesKind | null, readonly withinDays: number | null, readonly because: string | null, readonly upTo: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null, readonly reserves: number | null, readonly newVoices: number | null } | null } } } };

export type OfferedPlaceQueryVariables = Exact<{
  id: string;
}>;


export type OfferedPlaceQuery = { readonly place: { readonly id: string, readonly answer: boolean | null, readonly askerId: string, readonly foundById: string, readonly heldUntil: string, readonly offers: Offer, readonly onBehalfOf: OnBehalf | null, readonly viewerCanAnswer: boolean, readonly reserve: { readonly answer: boolean | null, readonly calledUntil: string | null, readonly notCalledBecause: string | null } | null, readonly request: { readonly id: string, readonly open: boolean, readonly hours: number, readonly membersAskedToo: string | null, readonly shortNoticeBecause: string | null, readonly payPerHour: { readonly minor: number, readonly currency: string } | null, readonly contact: { readonly name: string | null, readonly personId: string, readonly replyWithinDays: number } | null, readonly deputy: { readonly name: string | null, readonly personId: string, readonly replyWithinDays: number } | null, readonly questionChanges: ReadonlyArray<{ readonly changedAt: string, readonly before: { readonly oneSentence: string, readonly why: string }, readonly after: { readonly oneSentence: string, readonly why: string } }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly answer: string | null }>, readonly form: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly use: string | null, readonly kind: RequestPurpose | null, readonly promise: Participation | null, readonly languages: ReadonlyArray<string> | null, readonly access: string | null, readonly excludingInterests: ReadonlyArray<string> | null, readonly experienceNeeded: boolean | null, readonly experienceReason: string | null, readonly lateStartReason: string | null, readonly legalBasis: string | null, readonly othersPaid: boolean | null, readonly backing: { readonly payer: string | null, readonly gains: string | null, readonly funder: string | null, readonly product: string | null, readonly companies: string | null } | null, readonly cancellation: { readonly paidInFullWithin: number | null, readonly also: string | null } | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly feedback: { readonly what: string | null, readonly by: string | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly countries: ReadonlyArray<string> | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly payer: string | null, readonly withinDays: number | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null, readonly expenses: { readonly kind: ExpensesKind | null, readonly withinDays: number | null, readonly because: string | null, readonly upTo: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null, readonly reserves: number | null, readonly newVoices: number | null } | null } } } };

export type OrganisationNameQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationNameQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null, readonly publicBody: boolean | null } };

export type MessagesToContactQueryVariables = Exact<{
  request: string;
}>;


export type MessagesToContactQuery = { readonly contactMessages: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly reply: string | null, readonly writtenAt: string, readonly repliedAt: string | null }> };

export type SayYesForOrganisationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type SayYesForOrganisationMutation = { readonly acceptInvitation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TakePartMutationVariables = Exact<{
  input: TakePartInput;
}>;


export type TakePartMutation = { readonly takePart: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TakePlaceMutationVariables = Exact<{
  input: TakePlaceInput;
}>;


export type TakePlaceMutation = { readonly takePlace: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type DeclinePlaceMutationVariables = Exact<{
  input: DeclinePlaceInput;
}>;


export type DeclinePlaceMutation = { readonly declinePlace: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AnswerCallMutationVariables = Exact<{
  input: AnswerCallInput;
}>;


export type AnswerCallMutation = { readonly answerReserveCall: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type WriteNoteMutationVariables = Exact<{
  input: WriteInternalNoteInput;
}>;


export type WriteNoteMutation = { readonly writeInternalNote: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type GiveUpPlaceMutationVariables = Exact<{
  input: GiveUpPlaceInput;
}>;


export type GiveUpPlaceMutation = { readonly giveUpPlace: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SayNoMutationVariables = Exact<{
  input: DeclineInvitationInput;
}>;


export type SayNoMutation = { readonly declineInvitation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SuggestChangeMutationVariables = Exact<{
  input: ProposeChangeInput;
}>;


export type SuggestChangeMutation = { readonly proposeChange: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AskForMoreTimeMutationVariables = Exact<{
  input: RequestMoreTimeInput;
}>;


export type AskForMoreTimeMutation = { readonly requestMoreTime: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { readonly askQuestion: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type WriteToContactMutationVariables = Exact<{
  input: WriteToContactInput;
}>;


export type WriteToContactMutation = { readonly writeToContact: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type FindPeopleMutationVariables = Exact<{
  input: OpenPlacesInput;
}>;


export type FindPeopleMutation = { readonly openPlaces: { readonly places: ReadonlyArray<string>, readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TakeOnInvitationMutationVariables = Exact<{
  input: TakeOnInvitationInput;
}>;


export type TakeOnInvitationMutation = { readonly takeOnInvitation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type NotInOurNameMutationVariables = Exact<{
  input: ObjectToAnswerInput;
}>;


export type NotInOurNameMutation = { readonly objectToAnswer: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type WithdrawYesMutationVariables = Exact<{
  input: WithdrawAcceptanceInput;
}>;


export type WithdrawYesMutation = { readonly withdrawAcceptance: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export const RequestToReadFragmentDoc = gql`
    fragment RequestToRead on InvitedRequest {
  id
  open
  hours
  membersAskedToo
  shortNoticeBecause
  payPerHour {
    minor
    currency
  }
  contact {
    name
    personId
    replyWithinDays
  }
  deputy {
    name
    personId
    replyWithinDays
  }
  questionChanges {
    changedAt
    before {
      oneSentence
      why
    }
    after {
      oneSentence
      why
    }
  }
  questions {
    id
    text
    answer
  }
  form {
    oneSentence
    why
    role
    use
    kind
    promise
    languages
    access
    excludingInterests
    experienceNeeded
    experienceReason
    lateStartReason
    legalBasis
    othersPaid
    backing {
      payer
      gains
      funder
      product
      companies
    }
    cancellation {
      paidInFullWithin
      also
    }
    cells {
      level
      phase
    }
    effort {
      preparation
      meeting
      travel
    }
    feedback {
      what
      by
    }
    meeting {
      format
      countries
      from
      place
      times
      to
    }
    pay {
      fee {
        kind
        amount {
          minor
          currency
        }
        payer
        withinDays
        reason
        because
      }
      expenses {
        kind
        upTo {
          minor
          currency
        }
        withinDays
        because
      }
    }
    seats {
      patients
      all
      reserves
      newVoices
    }
  }
}
    ` as unknown as DocumentNode<RequestToReadFragment, unknown>;
export const SuggestedTermsFragmentDoc = gql`
    fragment SuggestedTerms on RequestContent {
  oneSentence
  why
  role
  promise
  access
  cells {
    level
    phase
  }
  effort {
    preparation
    meeting
    travel
  }
  meeting {
    format
    from
    place
    times
    to
  }
  pay {
    fee {
      kind
      amount {
        minor
        currency
      }
    }
  }
}
    ` as unknown as DocumentNode<SuggestedTermsFragment, unknown>;
export const InvitationDocument = gql`
    query Invitation($id: ID!) {
  invitation(id: $id) {
    id
    state
    offers
    places
    people
    toPerson
    askerId
    recipientId
    placeId
    endsAt
    heldUntil
    objectUntil
    toldAt
    takenBy
    answeredBy
    answeredRole
    answerBy {
      date
      zone
    }
    moreTimeAsked {
      date
      zone
    }
    reasons {
      code
      sentence
    }
    heldPlaces {
      id
      filled
      name
      link
      openedAt
    }
    internalNotes {
      id
      text
      writtenAt
    }
    changes {
      id
      topics
      because
      whoElse
      outcome
      reply
      proposedAt
      answerUntil
      wish {
        oneSentence
        why
        role
        promise
        access
        cells {
          level
          phase
        }
        effort {
          preparation
          meeting
          travel
        }
        meeting {
          format
          from
          place
          times
          to
        }
        pay {
          fee {
            kind
            amount {
              minor
              currency
            }
          }
        }
      }
    }
    termsSinceSuggestion {
      revision
      toAgree
      before {
        ...SuggestedTerms
      }
      after {
        ...SuggestedTerms
      }
    }
    viewerCanAccept
    viewerCanDecline
    viewerCanObject
    viewerCanOpenPlaces
    viewerCanRequestMoreTime
    viewerCanTakePart
    request {
      ...RequestToRead
    }
  }
}
    ${SuggestedTermsFragmentDoc}
${RequestToReadFragmentDoc}` as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>;
export const OfferedPlaceDocument = gql`
    query OfferedPlace($id: ID!) {
  place(id: $id) {
    id
    answer
    askerId
    foundById
    heldUntil
    offers
    onBehalfOf
    reserve {
      answer
      calledUntil
      notCalledBecause
    }
    viewerCanAnswer
    request {
      ...RequestToRead
    }
  }
}
    ${RequestToReadFragmentDoc}` as unknown as DocumentNode<OfferedPlaceQuery, OfferedPlaceQueryVariables>;
export const OrganisationNameDocument = gql`
    query OrganisationName($id: ID!) {
  organisation(id: $id) {
    id
    name
    kind
    publicBody
  }
}
    ` as unknown as DocumentNode<OrganisationNameQuery, OrganisationNameQueryVariables>;
export const MessagesToContactDocument = gql`
    query MessagesToContact($request: ID!) {
  contactMessages(request: $request) {
    id
    text
    reply
    writtenAt
    repliedAt
  }
}
    ` as unknown as DocumentNode<MessagesToContactQuery, MessagesToContactQueryVariables>;
export const SayYesForOrganisationDocument = gql`
    mutation SayYesForOrganisation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SayYesForOrganisationMutation, SayYesForOrganisationMutationVariables>;
export const TakePartDocument = gql`
    mutation TakePart($input: TakePartInput!) {
  takePart(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TakePartMutation, TakePartMutationVariables>;
export const TakePlaceDocument = gql`
    mutation TakePlace($input: TakePlaceInput!) {
  takePlace(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TakePlaceMutation, TakePlaceMutationVariables>;
export const DeclinePlaceDocument = gql`
    mutation DeclinePlace($input: DeclinePlaceInput!) {
  declinePlace(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<DeclinePlaceMutation, DeclinePlaceMutationVariables>;
export const AnswerCallDocument = gql`
    mutation AnswerCall($input: AnswerCallInput!) {
  answerReserveCall(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerCallMutation, AnswerCallMutationVariables>;
export const WriteNoteDocument = gql`
    mutation WriteNote($input: WriteInternalNoteInput!) {
  writeInternalNote(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<WriteNoteMutation, WriteNoteMutationVariables>;
export const GiveUpPlaceDocument = gql`
    mutation GiveUpPlace($input: GiveUpPlaceInput!) {
  giveUpPlace(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<GiveUpPlaceMutation, GiveUpPlaceMutationVariables>;
export const SayNoDocument = gql`
    mutation SayNo($input: DeclineInvitationInput!) {
  declineInvitation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SayNoMutation, SayNoMutationVariables>;
export const SuggestChangeDocument = gql`
    mutation SuggestChange($input: ProposeChangeInput!) {
  proposeChange(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SuggestChangeMutation, SuggestChangeMutationVariables>;
export const AskForMoreTimeDocument = gql`
    mutation AskForMoreTime($input: RequestMoreTimeInput!) {
  requestMoreTime(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AskForMoreTimeMutation, AskForMoreTimeMutationVariables>;
export const AskQuestionDocument = gql`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AskQuestionMutation, AskQuestionMutationVariables>;
export const WriteToContactDocument = gql`
    mutation WriteToContact($input: WriteToContactInput!) {
  writeToContact(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<WriteToContactMutation, WriteToContactMutationVariables>;
export const FindPeopleDocument = gql`
    mutation FindPeople($input: OpenPlacesInput!) {
  openPlaces(input: $input) {
    places
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<FindPeopleMutation, FindPeopleMutationVariables>;
export const TakeOnInvitationDocument = gql`
    mutation TakeOnInvitation($input: TakeOnInvitationInput!) {
  takeOnInvitation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TakeOnInvitationMutation, TakeOnInvitationMutationVariables>;
export const NotInOurNameDocument = gql`
    mutation NotInOurName($input: ObjectToAnswerInput!) {
  objectToAnswer(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NotInOurNameMutation, NotInOurNameMutationVariables>;
export const WithdrawYesDocument = gql`
    mutation WithdrawYes($input: WithdrawAcceptanceInput!) {
  withdrawAcceptance(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<WithdrawYesMutation, WithdrawYesMutationVariables>;
