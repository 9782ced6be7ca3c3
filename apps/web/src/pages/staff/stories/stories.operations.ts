// Made by npm run generate from stories.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Whether a text holds neither names nor health data. Nothing else is judged. */
export type CheckStoryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly fine: boolean;
  readonly part: StoryPart;
  readonly partnership: string;
  /** The wording that you have read. */
  readonly revision: number;
  /** Whose story it is. */
  readonly side: Side;
};

/** On which side of a partnership somebody sits. */
export type Side =
  | 'PATIENT'
  | 'PROFESSIONAL';

/** Whether it has been looked through for names and health data: not yet, it holds none, or it went back to its author because it does. */
export type StoryCheck =
  | 'FINE'
  | 'RETURNED'
  | 'WAITING';

/** The story, or the reply beside it. */
export type StoryPart =
  | 'REPLY'
  | 'STORY';

export type StoriesToCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type StoriesToCheckQuery = { readonly storiesToCheck: ReadonlyArray<{ readonly id: string, readonly side: Side, readonly worked: string | null, readonly didNot: string | null, readonly differently: string | null, readonly reply: string | null, readonly revision: number, readonly check: StoryCheck, readonly replyRevision: number | null, readonly replyCheck: StoryCheck | null, readonly replyUntil: string | null, readonly partnershipId: string | null }> };

export type CheckStoryMutationVariables = Exact<{
  input: CheckStoryInput;
}>;


export type CheckStoryMutation = { readonly checkStory: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const StoriesToCheckDocument = gql`
    query StoriesToCheck {
  storiesToCheck {
    id
    side
    worked
    didNot
    differently
    reply
    revision
    check
    replyRevision
    replyCheck
    replyUntil
    partnershipId
  }
}
    ` as unknown as DocumentNode<StoriesToCheckQuery, StoriesToCheckQueryVariables>;
export const CheckStoryDocument = gql`
    mutation CheckStory($input: CheckStoryInput!) {
  checkStory(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<CheckStoryMutation, CheckStoryMutationVariables>;
