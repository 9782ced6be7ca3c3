// Made by npm run generate from record-table.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** A partnership that was there before it came here. */
export type RecordExistingPartnershipInput = {
  /** The organisation on the professional side. */
  readonly asker: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly contact: string;
  readonly deputy: string;
  /** Who takes part, besides the contact and the deputy. Each says for themselves on which side. */
  readonly people: ReadonlyArray<string>;
  /** The patient organisations. */
  readonly recipients: ReadonlyArray<string>;
  /** What it is about, in one sentence. */
  readonly title: string;
  /** What the result is used for. */
  readonly use: string;
};

export type RecordTableMutationVariables = Exact<{
  input: RecordExistingPartnershipInput;
}>;


export type RecordTableMutation = { readonly recordExistingPartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const RecordTableDocument = gql`
    mutation RecordTable($input: RecordExistingPartnershipInput!) {
  recordExistingPartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RecordTableMutation, RecordTableMutationVariables>;
