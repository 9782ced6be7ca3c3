// Made by npm run generate from recorded.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Which act. */
export type RecordedByStaffInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

export type RecordedForMeQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordedForMeQuery = { readonly recordedByStaff: ReadonlyArray<{ readonly id: string, readonly what: string, readonly channel: string, readonly confirmBy: string, readonly at: string, readonly undoUntil: string, readonly confirmedAt: string | null, readonly undoAskedAt: string | null, readonly settledAt: string | null, readonly settledHow: string | null }> };

export type NotMeantSoMutationVariables = Exact<{
  input: RecordedByStaffInput;
}>;


export type NotMeantSoMutation = { readonly disownRecorded: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const RecordedForMeDocument = gql`
    query RecordedForMe {
  recordedByStaff {
    id
    what
    channel
    confirmBy
    at
    undoUntil
    confirmedAt
    undoAskedAt
    settledAt
    settledHow
  }
}
    ` as unknown as DocumentNode<RecordedForMeQuery, RecordedForMeQueryVariables>;
export const NotMeantSoDocument = gql`
    mutation NotMeantSo($input: RecordedByStaffInput!) {
  disownRecorded(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NotMeantSoMutation, NotMeantSoMutationVariables>;
