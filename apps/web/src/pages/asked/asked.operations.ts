// Made by npm run generate from asked.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** To take back the invitation, withdraw it. */
export type AnswerChangeInput = {
  readonly answer: ChangeAnswer;
  /** When you take it: that you know that everybody who said yes is asked again, if it makes something worse or different for them. */
  readonly askAgain?: boolean | null | undefined;
  /** The suggested change. */
  readonly change: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The invitation, or the code of the person who was asked. */
  readonly invitation: string;
  /** What you can do instead, when you do not take it as it is. */
  readonly reply?: string | null | undefined;
};

export type AnswerMoreTimeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Whether they get the time that they asked for. */
  readonly give: boolean;
  /** The invitation, or the code of the person who was asked. */
  readonly invitation: string;
};

/** How it stands with one who was asked again. WAITING is the same for a no and for no answer. */
export type AskedAgainState =
  | 'KEPT'
  | 'RELEASED'
  | 'WAITING'
  | 'YES';

export type CallReserveInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The reserve place. */
  readonly place: string;
};

/** Taken as it is, or something else offered instead. */
export type ChangeAnswer =
  | 'ACCEPTED'
  | 'REVISED';

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

/** Closes a request before its last day, when nobody is left who could still answer. */
export type CloseRequestInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

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

/** Booked or paid in advance by the asker, paid back afterwards, or not met. */
export type ExpensesKind =
  | 'ADVANCED'
  | 'NONE'
  | 'REPAID';

/** Gives people more time to answer. */
export type ExtendDeadlineInput = {
  /** The new last day; later than the one that stands. */
  readonly answerBy: DeadlineInput;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

/** Whether there is pay. */
export type FeeKind =
  | 'PAID'
  | 'UNPAID';

/** Brings those who said yes to one table. */
export type FormPartnershipInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Invitations in which people have said an own yes. */
  readonly invitations: ReadonlyArray<string>;
  readonly request: string;
};

/** Brings those to the table who said yes later. */
export type JoinPartyInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  readonly partnership: string;
};

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

/** A place at the table, or a reserve place: who has one is asked again before it becomes a place. */
export type Offer =
  | 'PLACE'
  | 'RESERVE';

/** For whom a person takes a place other than for themselves: their organisation, or its youth panel, of which nobody is named. */
export type OnBehalf =
  | 'ORGANISATION'
  | 'YOUTH_PANEL';

/** What patients' voices mean, from being told to deciding. */
export type Participation =
  | 'COLLABORATE'
  | 'CONSULT'
  | 'EMPOWER'
  | 'INFORM'
  | 'INVOLVE';

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

/** When patients take part: choosing the question, planning, doing, looking back. */
export type Phase =
  | 'EVALUATE'
  | 'IMPLEMENT'
  | 'INITIATE'
  | 'PLAN';

export type ReplyToMessageInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly message: string;
  /** At most 1,200 characters. */
  readonly text: string;
};

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

/** How a request stands: being written, waiting for review, back with comments, open, closed for answers, taken back. */
export type RequestStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** In reserve, called, or at the table. A call that was declined ends like one that nobody answered. */
export type ReserveState =
  | 'CALLED'
  | 'RESERVE'
  | 'SEATED';

/** How an invitation stands, to its asker. NO_YES is the same for a no and for no answer. */
export type SentInvitationState =
  | 'ASKED'
  | 'NO_YES'
  | 'TALKING'
  | 'WITHDRAWN'
  | 'YES';

/** What becomes of one who was asked again and has not said yes. */
export type SettleNewTermsInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** When you free the place: hours of work that they have done, which you pay. */
  readonly hoursDone?: number | null | undefined;
  /** True: the old terms hold for them. False: their place is free, once their time to answer is over. */
  readonly keepOldTerms: boolean;
  readonly place: string;
};

/** On which side of a partnership somebody sits. */
export type Side =
  | 'PATIENT'
  | 'PROFESSIONAL';

/** Tells people in reserve why they were not called, within seven days of closing. */
export type TellReservesInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** Why, in plain language. */
  readonly reason?: string | null | undefined;
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

/** How it is for those who are asked. DIFFERENT: nobody can weigh it for somebody else. */
export type TermVerdict =
  | 'BETTER'
  | 'DIFFERENT'
  | 'WORSE';

/** Why there is no pay. No other reason is accepted. */
export type UnpaidReason =
  | 'ASKED_FOR_IT'
  | 'BARRED_BY_LAW'
  | 'UNDER_ONE_HOUR'
  | 'VOLUNTEER_RUN';

export type ChangeToAnswerFragment = { readonly id: string, readonly topics: ReadonlyArray<ChangeTopic>, readonly because: string | null, readonly whoElse: string | null, readonly outcome: ChangeOutcome | null, readonly reply: string | null, readonly proposedAt: string, readonly answerUntil: string, readonly wish: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null } | null };

export type AskedQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type AskedQuery = { readonly request: { readonly id: string, readonly status: RequestStatus, readonly askerId: string, readonly viewerCanExtendDeadline: boolean, readonly viewerCanClose: boolean, readonly filled: number | null, readonly seats: number | null, readonly reservesTold: string | null, readonly reservesNotTold: boolean, readonly answerBy: { readonly date: string, readonly zone: string } | null, readonly places: { readonly seats: number, readonly offered: number, readonly taken: number, readonly reserves: number, readonly reservesOffered: number } | null, readonly reserves: ReadonlyArray<{ readonly placeId: string, readonly state: ReserveState }>, readonly askedAgain: ReadonlyArray<{ readonly placeId: string, readonly answerUntil: string, readonly state: AskedAgainState }>, readonly questions: ReadonlyArray<{ readonly id: string, readonly answer: string | null, readonly viewerCanAnswer: boolean }>, readonly partnership: { readonly id: string, readonly status: PartnershipStatus, readonly seats: ReadonlyArray<{ readonly half: Side }> } | null, readonly contact: { readonly personId: string } | null, readonly deputy: { readonly personId: string } | null, readonly form: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null, readonly reserves: number | null } | null } | null }, readonly requestInvitations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: SentInvitationState, readonly offers: Offer, readonly places: number, readonly people: number, readonly filled: number, readonly heldUntil: string | null, readonly sentAt: string, readonly message: string | null, readonly recipientId: string, readonly viewerCanAnswerMoreTime: boolean, readonly viewerCanWithdraw: boolean, readonly answerBy: { readonly date: string, readonly zone: string }, readonly moreTimeAsked: { readonly date: string, readonly zone: string } | null, readonly recipient: { readonly id: string, readonly name: string } | null, readonly seats: ReadonlyArray<{ readonly placeId: string, readonly invitationId: string, readonly name: string | null, readonly onBehalfOf: OnBehalf | null, readonly takenAt: string }>, readonly changes: ReadonlyArray<{ readonly id: string, readonly outcome: ChangeOutcome | null, readonly answerUntil: string }> } }> }, readonly peopleAsked: { readonly asked: number, readonly yes: number, readonly suggestChanges: number, readonly messages: ReadonlyArray<string>, readonly people: ReadonlyArray<{ readonly code: string, readonly name: string, readonly answerBy: { readonly date: string, readonly zone: string } }>, readonly changes: ReadonlyArray<{ readonly person: string | null, readonly name: string | null, readonly change: { readonly id: string, readonly outcome: ChangeOutcome | null, readonly answerUntil: string } }>, readonly moreTime: ReadonlyArray<{ readonly person: string | null, readonly name: string | null, readonly until: { readonly date: string, readonly zone: string } }>, readonly seats: ReadonlyArray<{ readonly placeId: string, readonly invitationId: string, readonly name: string | null, readonly onBehalfOf: OnBehalf | null, readonly takenAt: string }> }, readonly contactMessages: ReadonlyArray<{ readonly id: string, readonly organisationId: string | null, readonly text: string | null, readonly reply: string | null, readonly writtenAt: string, readonly repliedAt: string | null, readonly viewerCanReply: boolean }> };

export type SuggestedByOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type SuggestedByOrganisationQuery = { readonly sentInvitation: { readonly id: string, readonly changes: ReadonlyArray<{ readonly id: string, readonly topics: ReadonlyArray<ChangeTopic>, readonly because: string | null, readonly whoElse: string | null, readonly outcome: ChangeOutcome | null, readonly reply: string | null, readonly proposedAt: string, readonly answerUntil: string, readonly wish: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null } | null }> } };

export type SuggestedByPeopleQueryVariables = Exact<{
  request: string;
}>;


export type SuggestedByPeopleQuery = { readonly peopleAsked: { readonly changes: ReadonlyArray<{ readonly person: string | null, readonly name: string | null, readonly change: { readonly id: string, readonly topics: ReadonlyArray<ChangeTopic>, readonly because: string | null, readonly whoElse: string | null, readonly outcome: ChangeOutcome | null, readonly reply: string | null, readonly proposedAt: string, readonly answerUntil: string, readonly wish: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly promise: Participation | null, readonly access: string | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null } | null } }> } };

export type WhatItMeansQueryVariables = Exact<{
  request: string;
  news: RequestContentInput;
}>;


export type WhatItMeansQuery = { readonly revisionPreview: { readonly askedAgain: number, readonly changes: ReadonlyArray<{ readonly part: TermPart, readonly verdict: TermVerdict }> | null } };

export type SharedWithMeQueryVariables = Exact<{
  place: string;
}>;


export type SharedWithMeQuery = { readonly sharedContact: { readonly name: string | null, readonly email: string | null, readonly telephone: string | null } };

export type AnswerSuggestionMutationVariables = Exact<{
  input: AnswerChangeInput;
}>;


export type AnswerSuggestionMutation = { readonly answerChange: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AnswerTimeWishMutationVariables = Exact<{
  input: AnswerMoreTimeInput;
}>;


export type AnswerTimeWishMutation = { readonly answerMoreTime: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReplyAsContactMutationVariables = Exact<{
  input: ReplyToMessageInput;
}>;


export type ReplyAsContactMutation = { readonly replyToMessage: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type CallFromReserveMutationVariables = Exact<{
  input: CallReserveInput;
}>;


export type CallFromReserveMutation = { readonly callReserve: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type TellReservesWhyMutationVariables = Exact<{
  input: TellReservesInput;
}>;


export type TellReservesWhyMutation = { readonly tellReserves: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SettleTermsMutationVariables = Exact<{
  input: SettleNewTermsInput;
}>;


export type SettleTermsMutation = { readonly settleNewTerms: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type MoveLastDayMutationVariables = Exact<{
  input: ExtendDeadlineInput;
}>;


export type MoveLastDayMutation = { readonly extendRequestDeadline: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type CloseForAnswersMutationVariables = Exact<{
  input: CloseRequestInput;
}>;


export type CloseForAnswersMutation = { readonly closeRequest: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BringToTableMutationVariables = Exact<{
  input: FormPartnershipInput;
}>;


export type BringToTableMutation = { readonly formPartnership: { readonly stale: boolean, readonly partnership: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BringLaterMutationVariables = Exact<{
  input: JoinPartyInput;
}>;


export type BringLaterMutation = { readonly joinParty: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export const ChangeToAnswerFragmentDoc = gql`
    fragment ChangeToAnswer on SuggestedChange {
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
    ` as unknown as DocumentNode<ChangeToAnswerFragment, unknown>;
export const AskedDocument = gql`
    query Asked($id: ID!, $after: String) {
  request(id: $id) {
    id
    status
    askerId
    viewerCanExtendDeadline
    viewerCanClose
    filled
    seats
    answerBy {
      date
      zone
    }
    places {
      seats
      offered
      taken
      reserves
      reservesOffered
    }
    reserves {
      placeId
      state
    }
    reservesTold
    reservesNotTold
    askedAgain {
      placeId
      answerUntil
      state
    }
    questions {
      id
      answer
      viewerCanAnswer
    }
    partnership {
      id
      status
      seats {
        half
      }
    }
    contact {
      personId
    }
    deputy {
      personId
    }
    form {
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
      seats {
        patients
        all
        reserves
      }
    }
  }
  requestInvitations(request: $id, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        state
        offers
        places
        people
        filled
        heldUntil
        sentAt
        message
        recipientId
        viewerCanAnswerMoreTime
        viewerCanWithdraw
        answerBy {
          date
          zone
        }
        moreTimeAsked {
          date
          zone
        }
        recipient {
          id
          name
        }
        seats {
          placeId
          invitationId
          name
          onBehalfOf
          takenAt
        }
        changes {
          id
          outcome
          answerUntil
        }
      }
    }
  }
  peopleAsked(request: $id) {
    asked
    yes
    suggestChanges
    messages
    people {
      code
      name
      answerBy {
        date
        zone
      }
    }
    changes {
      person
      name
      change {
        id
        outcome
        answerUntil
      }
    }
    moreTime {
      person
      name
      until {
        date
        zone
      }
    }
    seats {
      placeId
      invitationId
      name
      onBehalfOf
      takenAt
    }
  }
  contactMessages(request: $id) {
    id
    organisationId
    text
    reply
    writtenAt
    repliedAt
    viewerCanReply
  }
}
    ` as unknown as DocumentNode<AskedQuery, AskedQueryVariables>;
export const SuggestedByOrganisationDocument = gql`
    query SuggestedByOrganisation($id: ID!) {
  sentInvitation(id: $id) {
    id
    changes {
      ...ChangeToAnswer
    }
  }
}
    ${ChangeToAnswerFragmentDoc}` as unknown as DocumentNode<SuggestedByOrganisationQuery, SuggestedByOrganisationQueryVariables>;
export const SuggestedByPeopleDocument = gql`
    query SuggestedByPeople($request: ID!) {
  peopleAsked(request: $request) {
    changes {
      person
      name
      change {
        ...ChangeToAnswer
      }
    }
  }
}
    ${ChangeToAnswerFragmentDoc}` as unknown as DocumentNode<SuggestedByPeopleQuery, SuggestedByPeopleQueryVariables>;
export const WhatItMeansDocument = gql`
    query WhatItMeans($request: ID!, $news: RequestContentInput!) {
  revisionPreview(request: $request, news: $news) {
    askedAgain
    changes {
      part
      verdict
    }
  }
}
    ` as unknown as DocumentNode<WhatItMeansQuery, WhatItMeansQueryVariables>;
export const SharedWithMeDocument = gql`
    query SharedWithMe($place: ID!) {
  sharedContact(place: $place) {
    name
    email
    telephone
  }
}
    ` as unknown as DocumentNode<SharedWithMeQuery, SharedWithMeQueryVariables>;
export const AnswerSuggestionDocument = gql`
    mutation AnswerSuggestion($input: AnswerChangeInput!) {
  answerChange(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerSuggestionMutation, AnswerSuggestionMutationVariables>;
export const AnswerTimeWishDocument = gql`
    mutation AnswerTimeWish($input: AnswerMoreTimeInput!) {
  answerMoreTime(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerTimeWishMutation, AnswerTimeWishMutationVariables>;
export const ReplyAsContactDocument = gql`
    mutation ReplyAsContact($input: ReplyToMessageInput!) {
  replyToMessage(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReplyAsContactMutation, ReplyAsContactMutationVariables>;
export const CallFromReserveDocument = gql`
    mutation CallFromReserve($input: CallReserveInput!) {
  callReserve(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<CallFromReserveMutation, CallFromReserveMutationVariables>;
export const TellReservesWhyDocument = gql`
    mutation TellReservesWhy($input: TellReservesInput!) {
  tellReserves(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TellReservesWhyMutation, TellReservesWhyMutationVariables>;
export const SettleTermsDocument = gql`
    mutation SettleTerms($input: SettleNewTermsInput!) {
  settleNewTerms(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SettleTermsMutation, SettleTermsMutationVariables>;
export const MoveLastDayDocument = gql`
    mutation MoveLastDay($input: ExtendDeadlineInput!) {
  extendRequestDeadline(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<MoveLastDayMutation, MoveLastDayMutationVariables>;
export const CloseForAnswersDocument = gql`
    mutation CloseForAnswers($input: CloseRequestInput!) {
  closeRequest(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<CloseForAnswersMutation, CloseForAnswersMutationVariables>;
export const BringToTableDocument = gql`
    mutation BringToTable($input: FormPartnershipInput!) {
  formPartnership(input: $input) {
    partnership {
      id
    }
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BringToTableMutation, BringToTableMutationVariables>;
export const BringLaterDocument = gql`
    mutation BringLater($input: JoinPartyInput!) {
  joinParty(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BringLaterMutation, BringLaterMutationVariables>;
