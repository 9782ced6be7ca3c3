// Made by npm run generate from request.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** For everybody who was asked. */
export type AnswerQuestionInput = {
  /** At most 1,200 characters. */
  readonly answer: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly question: string;
};

/** Your own yes to answering for the asker. */
export type ConfirmContactRoleInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** Your name, as those who are asked will see it. */
  readonly name: string;
  /** Within how many days you reply, 1 to 14. */
  readonly replyWithinDays: number;
  /** Contact or deputy; one person is one of them. */
  readonly role: ContactRole;
};

/** Who answers for the asker. */
export type ContactRole =
  | 'CONTACT'
  | 'DEPUTY';

/** A date and the time zone it is said in; it lasts to the end of that day. */
export type DeadlineInput = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** IANA time zone, such as Europe/Stockholm. */
  readonly zone: string;
};

/** Gives people more time to answer. */
export type ExtendDeadlineInput = {
  /** The new last day; later than the one that stands. */
  readonly answerBy: DeadlineInput;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

/** What a request cannot be for. */
export type RefusedFor =
  | 'ASKS_FOR_HEALTH_DATA'
  | 'LEGAL_BASIS_REQUIRED'
  | 'NAMED_TREATMENT'
  | 'PROMOTION'
  | 'TRIAL_RECRUITMENT';

/** How a request stands: being written, waiting for review, back with comments, open, closed for answers, taken back. */
export type RequestStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Takes a request back. */
export type WithdrawRequestInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** Why; optional. */
  readonly reason?: string | null | undefined;
};

export type RequestOverviewQueryVariables = Exact<{
  id: string;
}>;


export type RequestOverviewQuery = { readonly request: { readonly id: string, readonly askerId: string, readonly status: RequestStatus, readonly comments: string | null, readonly begunAt: string, readonly submittedAt: string | null, readonly publishedAt: string | null, readonly endedAt: string | null, readonly reviewDueBy: string | null, readonly filled: number | null, readonly seats: number | null, readonly refusedFor: ReadonlyArray<RefusedFor> | null, readonly withdrawalReason: string | null, readonly viewerCanRevise: boolean, readonly viewerCanConfirmContactRole: boolean, readonly viewerCanExtendDeadline: boolean, readonly viewerCanWithdraw: boolean, readonly answerBy: { readonly date: string, readonly zone: string } | null, readonly contact: { readonly personId: string, readonly name: string | null, readonly replyWithinDays: number } | null, readonly deputy: { readonly personId: string, readonly name: string | null, readonly replyWithinDays: number } | null, readonly study: { readonly title: string, readonly registry: string, readonly registryId: string, readonly note: string } | null, readonly form: { readonly oneSentence: string | null, readonly why: string | null, readonly role: string | null, readonly seats: { readonly patients: number | null, readonly all: number | null } | null } | null, readonly draft: { readonly oneSentence: string | null, readonly why: string | null } | null, readonly places: { readonly seats: number, readonly offered: number, readonly taken: number, readonly reserves: number, readonly reservesOffered: number } | null, readonly partnership: { readonly id: string } | null, readonly questions: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly answer: string | null, readonly askedAt: string, readonly viewerCanAnswer: boolean }> }, readonly network: { readonly zone: string } };

export type ConfirmContactRoleMutationVariables = Exact<{
  input: ConfirmContactRoleInput;
}>;


export type ConfirmContactRoleMutation = { readonly confirmContactRole: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type WithdrawRequestMutationVariables = Exact<{
  input: WithdrawRequestInput;
}>;


export type WithdrawRequestMutation = { readonly withdrawRequest: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ExtendDeadlineMutationVariables = Exact<{
  input: ExtendDeadlineInput;
}>;


export type ExtendDeadlineMutation = { readonly extendRequestDeadline: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { readonly answerQuestion: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const RequestOverviewDocument = gql`
    query RequestOverview($id: ID!) {
  request(id: $id) {
    id
    askerId
    status
    comments
    begunAt
    submittedAt
    publishedAt
    endedAt
    reviewDueBy
    filled
    seats
    refusedFor
    withdrawalReason
    answerBy {
      date
      zone
    }
    contact {
      personId
      name
      replyWithinDays
    }
    deputy {
      personId
      name
      replyWithinDays
    }
    study {
      title
      registry
      registryId
      note
    }
    form {
      oneSentence
      why
      role
      seats {
        patients
        all
      }
    }
    draft {
      oneSentence
      why
    }
    places {
      seats
      offered
      taken
      reserves
      reservesOffered
    }
    partnership {
      id
    }
    questions {
      id
      text
      answer
      askedAt
      viewerCanAnswer
    }
    viewerCanRevise
    viewerCanConfirmContactRole
    viewerCanExtendDeadline
    viewerCanWithdraw
  }
  network {
    zone
  }
}
    ` as unknown as DocumentNode<RequestOverviewQuery, RequestOverviewQueryVariables>;
export const ConfirmContactRoleDocument = gql`
    mutation ConfirmContactRole($input: ConfirmContactRoleInput!) {
  confirmContactRole(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ConfirmContactRoleMutation, ConfirmContactRoleMutationVariables>;
export const WithdrawRequestDocument = gql`
    mutation WithdrawRequest($input: WithdrawRequestInput!) {
  withdrawRequest(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const ExtendDeadlineDocument = gql`
    mutation ExtendDeadline($input: ExtendDeadlineInput!) {
  extendRequestDeadline(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ExtendDeadlineMutation, ExtendDeadlineMutationVariables>;
export const AnswerQuestionDocument = gql`
    mutation AnswerQuestion($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
