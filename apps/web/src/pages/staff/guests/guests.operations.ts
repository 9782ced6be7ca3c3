// Made by npm run generate from guests.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** No coordinator can decide: this person does, in this case only. */
export type NameGuestReviewerInput = {
  readonly about: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly kind: StaffCaseKind;
  /** Somebody with an account and without a conflict of interest. */
  readonly person: string;
  /** Why nobody else can, and why this person. */
  readonly reason?: string | null | undefined;
};

/** What staff decide, and pass on when they have a conflict of interest. */
export type StaffCaseKind =
  | 'CONCERN'
  | 'EXCEPTION'
  | 'RECOVERY'
  | 'REVIEW'
  | 'SUSPENSION'
  | 'VERIFICATION';

/** What waits for the network's staff. */
export type StaffQueueKind =
  | 'BRAKE'
  | 'CONCERN'
  | 'CONFIRMATION'
  | 'DISOWNED'
  | 'EXCEPTION'
  | 'PARTNERSHIP_REVIEW'
  | 'RECOVERY'
  | 'REMOVAL'
  | 'REVIEW'
  | 'SUSPENSION'
  | 'SUSPENSION_REPLY'
  | 'TABLE'
  | 'VERIFICATION'
  | 'VERIFICATION_DUE';

export type CasesForGuestQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesForGuestQuery = { readonly staffQueue: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: StaffQueueKind, readonly about: string, readonly waitedDays: number, readonly dueBy: string | null, readonly viewerIsGuest: boolean, readonly aboutInitiative: boolean } }> } };

export type NameGuestReviewerMutationVariables = Exact<{
  input: NameGuestReviewerInput;
}>;


export type NameGuestReviewerMutation = { readonly nameGuestReviewer: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const CasesForGuestDocument = gql`
    query CasesForGuest {
  staffQueue(first: 100) {
    edges {
      node {
        kind
        about
        waitedDays
        dueBy
        viewerIsGuest
        aboutInitiative
      }
    }
  }
}
    ` as unknown as DocumentNode<CasesForGuestQuery, CasesForGuestQueryVariables>;
export const NameGuestReviewerDocument = gql`
    mutation NameGuestReviewer($input: NameGuestReviewerInput!) {
  nameGuestReviewer(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NameGuestReviewerMutation, NameGuestReviewerMutationVariables>;
