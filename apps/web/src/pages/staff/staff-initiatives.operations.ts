// Made by npm run generate from staff-initiatives.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Booked or paid in advance by the asker, paid back afterwards, or not met. */
export type ExpensesKind =
  | 'ADVANCED'
  | 'NONE'
  | 'REPAID';

/** Whether there is pay. */
export type FeeKind =
  | 'PAID'
  | 'UNPAID';

/** Brings those who said yes to a table with an organisation that answered an initiative. */
export type FormInitiativePartnershipInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly initiative: string;
  /** The organisation that answered. */
  readonly organisation: string;
  readonly terms: TableTermsInput;
  /** In one sentence, at most 160 characters. */
  readonly title: string;
  /** What the result will be used for. */
  readonly use: string;
};

/** What an organisation has said; UNANSWERED: it did not answer in time; WITHDRAWN: the initiative was taken back before it had answered. */
export type InitiativeAnswerStatus =
  | 'NO'
  | 'TALK'
  | 'UNANSWERED'
  | 'WAITING'
  | 'WITHDRAWN'
  | 'YES';

/** Which initiative. */
export type InitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

/** What is needed: money, time, data, a decision. */
export type InitiativeNeed =
  | 'DATA'
  | 'DECISION'
  | 'MONEY'
  | 'TIME';

/** Who opened it: a patient organisation, or an adviser whose identity is confirmed. */
export type InitiativeOpenedBy =
  | 'ADVISOR'
  | 'ORGANISATION';

/** How an initiative stands: being written, waiting for review, back with comments, open, closed for answers, taken back. */
export type InitiativeStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** As what somebody comes to a table: for the patient side, or as the organisation's contact or deputy. */
export type InitiativeTableSeat =
  | 'CONTACT'
  | 'DEPUTY'
  | 'PATIENT';

/** Where patients take part: one's own care, a clinic or programme, the whole system. */
export type Level =
  | 'MACRO'
  | 'MESO'
  | 'MICRO';

/** An amount in minor units (öre, cents). */
export type MoneyInput = {
  /** ISO 4217. */
  readonly currency: string;
  readonly minor: number;
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

/** When patients take part: choosing the question, planning, doing, looking back. */
export type Phase =
  | 'EVALUATE'
  | 'IMPLEMENT'
  | 'INITIATE'
  | 'PLAN';

/** What a request cannot be for. */
export type RefusedFor =
  | 'ASKS_FOR_HEALTH_DATA'
  | 'LEGAL_BASIS_REQUIRED'
  | 'NAMED_TREATMENT'
  | 'PROMOTION'
  | 'TRIAL_RECRUITMENT';

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

/** Fee and expenses, stated apart. */
export type RequestPayInput = {
  /** Travel and other costs. */
  readonly expenses?: RequestExpensesInput | null | undefined;
  /** What one person is paid. */
  readonly fee?: RequestFeeInput | null | undefined;
};

/** Gives an initiative back to its writers. */
export type ReturnInitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What should be different. */
  readonly comments: string;
  readonly id: string;
  /** What it asks for that nothing here can be for, if it does. */
  readonly refusedFor?: ReadonlyArray<RefusedFor> | null | undefined;
};

/** Seats at the table. */
export type TableSeatsInput = {
  /** For everybody. */
  readonly all: number;
  /** For the patient side. */
  readonly patients: number;
};

/** What an initiative does not ask, and is said now. */
export type TableTermsInput = {
  /** What happens to pay when a meeting is cancelled. */
  readonly cancellation?: RequestCancellationInput | null | undefined;
  /** Where and when patients take part. */
  readonly cells: ReadonlyArray<RequestCellInput>;
  /** What one person is paid, and what becomes of costs. */
  readonly pay: RequestPayInput;
  /** What patients' voices mean. */
  readonly promise: Participation;
  readonly seats: TableSeatsInput;
};

/** Why there is no pay. No other reason is accepted. */
export type UnpaidReason =
  | 'ASKED_FOR_IT'
  | 'BARRED_BY_LAW'
  | 'UNDER_ONE_HOUR'
  | 'VOLUNTEER_RUN';

export type InitiativeTitleQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeTitleQuery = { readonly initiative: { readonly id: string, readonly form: { readonly change: string | null } | null } };

export type InitiativeToReviewQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeToReviewQuery = { readonly initiative: { readonly id: string, readonly status: InitiativeStatus, readonly openerId: string, readonly openedBy: InitiativeOpenedBy, readonly submittedAt: string | null, readonly daysInReview: number | null, readonly reviewDueBy: string | null, readonly viewerCanReview: boolean, readonly answerBy: { readonly date: string } | null, readonly form: { readonly change: string | null, readonly why: string | null, readonly bring: string | null, readonly cost: string | null, readonly speaksFor: string | null, readonly wanted: { readonly kinds: ReadonlyArray<OrganisationKind> | null, readonly who: string | null } | null, readonly need: { readonly kinds: ReadonlyArray<InitiativeNeed> | null, readonly what: string | null } | null, readonly company: { readonly pays: boolean | null, readonly which: string | null } | null, readonly answerBy: { readonly date: string } | null } | null, readonly asked: { readonly edges: ReadonlyArray<{ readonly node: { readonly organisationId: string, readonly status: InitiativeAnswerStatus, readonly answeredAt: string | null, readonly reason: string | null, readonly answeredBy: string | null, readonly partnershipId: string | null, readonly answerBy: { readonly date: string }, readonly table: ReadonlyArray<{ readonly seat: InitiativeTableSeat, readonly name: string | null, readonly you: boolean }> } }> } } };

export type OpenerQueryVariables = Exact<{
  person: string;
}>;


export type OpenerQuery = { readonly advisorIdentity: { readonly person: string, readonly name: string | null, readonly confirmedOn: string | null } };

export type PublishInitiativeMutationVariables = Exact<{
  input: InitiativeInput;
}>;


export type PublishInitiativeMutation = { readonly publishInitiative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReturnInitiativeMutationVariables = Exact<{
  input: ReturnInitiativeInput;
}>;


export type ReturnInitiativeMutation = { readonly returnInitiative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BringToTableMutationVariables = Exact<{
  input: FormInitiativePartnershipInput;
}>;


export type BringToTableMutation = { readonly formInitiativePartnership: { readonly stale: boolean, readonly partnership: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const InitiativeTitleDocument = gql`
    query InitiativeTitle($id: ID!) {
  initiative(id: $id) {
    id
    form {
      change
    }
  }
}
    ` as unknown as DocumentNode<InitiativeTitleQuery, InitiativeTitleQueryVariables>;
export const InitiativeToReviewDocument = gql`
    query InitiativeToReview($id: ID!) {
  initiative(id: $id) {
    id
    status
    openerId
    openedBy
    submittedAt
    daysInReview
    reviewDueBy
    viewerCanReview
    answerBy {
      date
    }
    form {
      change
      why
      wanted {
        kinds
        who
      }
      bring
      need {
        kinds
        what
      }
      cost
      speaksFor
      company {
        pays
        which
      }
      answerBy {
        date
      }
    }
    asked(first: 100) {
      edges {
        node {
          organisationId
          status
          answeredAt
          reason
          answeredBy
          partnershipId
          answerBy {
            date
          }
          table {
            seat
            name
            you
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<InitiativeToReviewQuery, InitiativeToReviewQueryVariables>;
export const OpenerDocument = gql`
    query Opener($person: ID!) {
  advisorIdentity(person: $person) {
    person
    name
    confirmedOn
  }
}
    ` as unknown as DocumentNode<OpenerQuery, OpenerQueryVariables>;
export const PublishInitiativeDocument = gql`
    mutation PublishInitiative($input: InitiativeInput!) {
  publishInitiative(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PublishInitiativeMutation, PublishInitiativeMutationVariables>;
export const ReturnInitiativeDocument = gql`
    mutation ReturnInitiative($input: ReturnInitiativeInput!) {
  returnInitiative(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReturnInitiativeMutation, ReturnInitiativeMutationVariables>;
export const BringToTableDocument = gql`
    mutation BringToTable($input: FormInitiativePartnershipInput!) {
  formInitiativePartnership(input: $input) {
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
