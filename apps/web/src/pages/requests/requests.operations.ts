// Made by npm run generate from requests.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
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

/** Begins a request for the organisation that you are here for. */
export type DraftRequestInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What there is so far. */
  readonly draft: RequestContentInput;
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

/** What patients' voices mean, from being told to deciding. */
export type Participation =
  | 'COLLABORATE'
  | 'CONSULT'
  | 'EMPOWER'
  | 'INFORM'
  | 'INVOLVE';

/** When patients take part: choosing the question, planning, doing, looking back. */
export type Phase =
  | 'EVALUATE'
  | 'IMPLEMENT'
  | 'INITIATE'
  | 'PLAN';

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

/** Why there is no pay. No other reason is accepted. */
export type UnpaidReason =
  | 'ASKED_FOR_IT'
  | 'BARRED_BY_LAW'
  | 'UNDER_ONE_HOUR'
  | 'VOLUNTEER_RUN';

export type RequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RequestsQuery = { readonly requests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: RequestStatus, readonly begunAt: string, readonly submittedAt: string | null, readonly publishedAt: string | null, readonly endedAt: string | null, readonly reviewDueBy: string | null, readonly filled: number | null, readonly seats: number | null, readonly answerBy: { readonly date: string, readonly zone: string } | null, readonly form: { readonly oneSentence: string | null } | null, readonly draft: { readonly oneSentence: string | null } | null, readonly study: { readonly title: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DraftRequestMutationVariables = Exact<{
  input: DraftRequestInput;
}>;


export type DraftRequestMutation = { readonly draftRequest: { readonly stale: boolean, readonly request: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const RequestsDocument = gql`
    query Requests($after: String) {
  requests(first: 20, after: $after) {
    edges {
      node {
        id
        status
        begunAt
        submittedAt
        publishedAt
        endedAt
        reviewDueBy
        filled
        seats
        answerBy {
          date
          zone
        }
        form {
          oneSentence
        }
        draft {
          oneSentence
        }
        study {
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<RequestsQuery, RequestsQueryVariables>;
export const DraftRequestDocument = gql`
    mutation DraftRequest($input: DraftRequestInput!) {
  draftRequest(input: $input) {
    stale
    request {
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
    ` as unknown as DocumentNode<DraftRequestMutation, DraftRequestMutationVariables>;
