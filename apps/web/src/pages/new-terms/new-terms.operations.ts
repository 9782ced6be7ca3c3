// Made by npm run generate from new-terms.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Your own answer to new terms. A no leaves no mark: nobody sees it but you. */
export type AnswerNewTermsInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly place: string;
  readonly yes: boolean;
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

export type TermsSaidFragment = { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly use: string | null, readonly promise: Participation | null, readonly languages: ReadonlyArray<string> | null, readonly access: string | null, readonly othersPaid: boolean | null, readonly excludingInterests: ReadonlyArray<string> | null, readonly answerBy: { readonly date: string } | null, readonly backing: { readonly payer: string | null, readonly gains: string | null, readonly funder: string | null, readonly product: string | null, readonly companies: string | null } | null, readonly cancellation: { readonly paidInFullWithin: number | null, readonly also: string | null } | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly payer: string | null, readonly withinDays: number | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null, readonly expenses: { readonly kind: ExpensesKind | null, readonly withinDays: number | null, readonly because: string | null, readonly upTo: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null } | null };

export type NewTermsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewTermsQuery = { readonly myPlaces: { readonly edges: ReadonlyArray<{ readonly node: { readonly placeId: string, readonly yes: boolean, readonly askerId: string, readonly request: { readonly id: string, readonly contact: { readonly name: string | null } | null, readonly form: { readonly oneSentence: string | null } }, readonly newTerms: { readonly answerUntil: string, readonly toAgree: ReadonlyArray<TermPart>, readonly answer: boolean | null, readonly settled: boolean, readonly held: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly use: string | null, readonly promise: Participation | null, readonly languages: ReadonlyArray<string> | null, readonly access: string | null, readonly othersPaid: boolean | null, readonly excludingInterests: ReadonlyArray<string> | null, readonly answerBy: { readonly date: string } | null, readonly backing: { readonly payer: string | null, readonly gains: string | null, readonly funder: string | null, readonly product: string | null, readonly companies: string | null } | null, readonly cancellation: { readonly paidInFullWithin: number | null, readonly also: string | null } | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly payer: string | null, readonly withinDays: number | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null, readonly expenses: { readonly kind: ExpensesKind | null, readonly withinDays: number | null, readonly because: string | null, readonly upTo: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null } | null }, readonly offered: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly use: string | null, readonly promise: Participation | null, readonly languages: ReadonlyArray<string> | null, readonly access: string | null, readonly othersPaid: boolean | null, readonly excludingInterests: ReadonlyArray<string> | null, readonly answerBy: { readonly date: string } | null, readonly backing: { readonly payer: string | null, readonly gains: string | null, readonly funder: string | null, readonly product: string | null, readonly companies: string | null } | null, readonly cancellation: { readonly paidInFullWithin: number | null, readonly also: string | null } | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly meeting: { readonly format: MeetingFormat | null, readonly from: string | null, readonly place: string | null, readonly times: string | null, readonly to: string | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly payer: string | null, readonly withinDays: number | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null, readonly expenses: { readonly kind: ExpensesKind | null, readonly withinDays: number | null, readonly because: string | null, readonly upTo: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null } | null } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnswerNewTermsMutationVariables = Exact<{
  input: AnswerNewTermsInput;
}>;


export type AnswerNewTermsMutation = { readonly answerNewTerms: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export const TermsSaidFragmentDoc = gql`
    fragment TermsSaid on RequestContent {
  oneSentence
  why
  role
  use
  promise
  languages
  access
  othersPaid
  excludingInterests
  answerBy {
    date
  }
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
  }
}
    ` as unknown as DocumentNode<TermsSaidFragment, unknown>;
export const NewTermsDocument = gql`
    query NewTerms($after: String) {
  myPlaces(first: 4, after: $after) {
    edges {
      node {
        placeId
        yes
        askerId
        request {
          id
          contact {
            name
          }
          form {
            oneSentence
          }
        }
        newTerms {
          answerUntil
          toAgree
          answer
          settled
          held {
            ...TermsSaid
          }
          offered {
            ...TermsSaid
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${TermsSaidFragmentDoc}` as unknown as DocumentNode<NewTermsQuery, NewTermsQueryVariables>;
export const AnswerNewTermsDocument = gql`
    mutation AnswerNewTerms($input: AnswerNewTermsInput!) {
  answerNewTerms(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerNewTermsMutation, AnswerNewTermsMutationVariables>;
