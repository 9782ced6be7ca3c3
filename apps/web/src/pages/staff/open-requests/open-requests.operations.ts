// Made by npm run generate from open-requests.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
export type NudgeRecipientInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
};

/** One invitation of one request may come although the limit is reached. */
export type OverrideContactLimitInput = {
  /** The organisation that asks. */
  readonly asker: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Why. The recipient reads it. At most 600 characters. */
  readonly reason?: string | null | undefined;
  /** Who is to be asked: an organisation, or a person. */
  readonly recipient: string;
  readonly request: string;
};

/** How an invitation stands, to its asker. NO_YES is the same for a no and for no answer. */
export type SentInvitationState =
  | 'ASKED'
  | 'NO_YES'
  | 'TALKING'
  | 'WITHDRAWN'
  | 'YES';

export type OpenRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenRequestsQuery = { readonly openRequests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly askerId: string, readonly answerBy: { readonly date: string } | null, readonly form: { readonly oneSentence: string | null } | null, readonly places: { readonly seats: number, readonly taken: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WhoWasAskedQueryVariables = Exact<{
  request: string;
}>;


export type WhoWasAskedQuery = { readonly requestInvitations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly recipientId: string, readonly state: SentInvitationState, readonly sentAt: string, readonly nudgedAt: string | null, readonly answerBy: { readonly date: string } } }> } };

export type RemindOnceMutationVariables = Exact<{
  input: NudgeRecipientInput;
}>;


export type RemindOnceMutation = { readonly nudgeRecipient: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BeyondTheLimitMutationVariables = Exact<{
  input: OverrideContactLimitInput;
}>;


export type BeyondTheLimitMutation = { readonly overrideContactLimit: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const OpenRequestsDocument = gql`
    query OpenRequests($after: String) {
  openRequests(first: 50, after: $after) {
    edges {
      node {
        id
        askerId
        answerBy {
          date
        }
        form {
          oneSentence
        }
        places {
          seats
          taken
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<OpenRequestsQuery, OpenRequestsQueryVariables>;
export const WhoWasAskedDocument = gql`
    query WhoWasAsked($request: ID!) {
  requestInvitations(request: $request, first: 50) {
    edges {
      node {
        id
        recipientId
        state
        sentAt
        nudgedAt
        answerBy {
          date
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WhoWasAskedQuery, WhoWasAskedQueryVariables>;
export const RemindOnceDocument = gql`
    mutation RemindOnce($input: NudgeRecipientInput!) {
  nudgeRecipient(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RemindOnceMutation, RemindOnceMutationVariables>;
export const BeyondTheLimitDocument = gql`
    mutation BeyondTheLimit($input: OverrideContactLimitInput!) {
  overrideContactLimit(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BeyondTheLimitMutation, BeyondTheLimitMutationVariables>;
