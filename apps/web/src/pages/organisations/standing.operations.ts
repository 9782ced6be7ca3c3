// Made by npm run generate from standing.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** What your organisation answers to whoever checks it. */
export type AnswerVerificationInput = {
  readonly answer: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
};

/** Why an organisation that was looked at is not checked: more must be known, or it is not taken in. */
export type CheckOutcome =
  | 'REFUSED'
  | 'RETURNED';

/** Which organisation. */
export type RecoveryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
};

/** What your organisation says to it. */
export type ReplyToSuspensionInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
  readonly reply: string;
};

export type OrganisationStandingQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationStandingQuery = { readonly organisation: { readonly id: string, readonly checkAnswer: { readonly outcome: CheckOutcome, readonly words: string | null, readonly at: string, readonly answer: string | null, readonly answeredAt: string | null } | null, readonly suspension: { readonly reason: string | null, readonly suspendedAt: string | null, readonly replyBy: string | null, readonly reply: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly recovery: { readonly name: string | null, readonly reason: string | null, readonly takesEffectAt: string | null, readonly endedAt: string | null } | null } };

export type AnswerVerificationMutationVariables = Exact<{
  input: AnswerVerificationInput;
}>;


export type AnswerVerificationMutation = { readonly answerVerification: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReplyToSuspensionMutationVariables = Exact<{
  input: ReplyToSuspensionInput;
}>;


export type ReplyToSuspensionMutation = { readonly replyToSuspension: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type StopRecoveryMutationVariables = Exact<{
  input: RecoveryInput;
}>;


export type StopRecoveryMutation = { readonly stopRecovery: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const OrganisationStandingDocument = gql`
    query OrganisationStanding($id: ID!) {
  organisation(id: $id) {
    id
    checkAnswer {
      outcome
      words
      at
      answer
      answeredAt
    }
    suspension {
      reason
      suspendedAt
      replyBy
      reply
      liftedAt
      liftReason
    }
    recovery {
      name
      reason
      takesEffectAt
      endedAt
    }
  }
}
    ` as unknown as DocumentNode<OrganisationStandingQuery, OrganisationStandingQueryVariables>;
export const AnswerVerificationDocument = gql`
    mutation AnswerVerification($input: AnswerVerificationInput!) {
  answerVerification(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerVerificationMutation, AnswerVerificationMutationVariables>;
export const ReplyToSuspensionDocument = gql`
    mutation ReplyToSuspension($input: ReplyToSuspensionInput!) {
  replyToSuspension(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReplyToSuspensionMutation, ReplyToSuspensionMutationVariables>;
export const StopRecoveryDocument = gql`
    mutation StopRecovery($input: RecoveryInput!) {
  stopRecovery(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StopRecoveryMutation, StopRecoveryMutationVariables>;
