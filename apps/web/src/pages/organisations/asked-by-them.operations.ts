// Made by npm run generate from asked-by-them.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
export type AskerInput = {
  /** The organisation that asks. */
  readonly asker: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
};

export type AskedByThemQueryVariables = Exact<{ [key: string]: never; }>;


export type AskedByThemQuery = { readonly attention: { readonly blockedAskerIds: ReadonlyArray<string> } };

export type DoNotAskUsMutationVariables = Exact<{
  input: AskerInput;
}>;


export type DoNotAskUsMutation = { readonly blockAsker: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type MayAskAgainMutationVariables = Exact<{
  input: AskerInput;
}>;


export type MayAskAgainMutation = { readonly unblockAsker: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const AskedByThemDocument = gql`
    query AskedByThem {
  attention {
    blockedAskerIds
  }
}
    ` as unknown as DocumentNode<AskedByThemQuery, AskedByThemQueryVariables>;
export const DoNotAskUsDocument = gql`
    mutation DoNotAskUs($input: AskerInput!) {
  blockAsker(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<DoNotAskUsMutation, DoNotAskUsMutationVariables>;
export const MayAskAgainDocument = gql`
    mutation MayAskAgain($input: AskerInput!) {
  unblockAsker(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<MayAskAgainMutation, MayAskAgainMutationVariables>;
