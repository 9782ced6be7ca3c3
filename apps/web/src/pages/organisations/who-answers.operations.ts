// Made by npm run generate from who-answers.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Somebody more who answers for the organisation. */
export type AppointRepresentativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The person's own e-mail address. It is looked at once, to see that it is not one that several people read, and not kept. */
  readonly email: string;
  readonly organisation: string;
  /** The person's own id; they find it under `viewer`. */
  readonly person: string;
  readonly personName: string;
  /** What they are in the organisation. */
  readonly personRole: string;
};

/** Somebody who answers for the organisation no longer. */
export type RemoveRepresentativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
  readonly person: string;
};

/** What happened to who answers for an organisation. */
export type RepresentationChange =
  | 'APPOINTED'
  | 'RECOVERED'
  | 'RECOVERY_AGREED'
  | 'RECOVERY_DROPPED'
  | 'RECOVERY_PROPOSED'
  | 'RECOVERY_STOPPED'
  | 'REMOVED';

export type WhoAnswersNewsQueryVariables = Exact<{
  first: number;
}>;


export type WhoAnswersNewsQuery = { readonly representationNotices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly organisation: string, readonly change: RepresentationChange, readonly at: string } }> } };

export type LetColleagueAnswerMutationVariables = Exact<{
  input: AppointRepresentativeInput;
}>;


export type LetColleagueAnswerMutation = { readonly appointRepresentative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type NoLongerAnswersMutationVariables = Exact<{
  input: RemoveRepresentativeInput;
}>;


export type NoLongerAnswersMutation = { readonly removeRepresentative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const WhoAnswersNewsDocument = gql`
    query WhoAnswersNews($first: Int!) {
  representationNotices(first: $first) {
    edges {
      node {
        id
        organisation
        change
        at
      }
    }
  }
}
    ` as unknown as DocumentNode<WhoAnswersNewsQuery, WhoAnswersNewsQueryVariables>;
export const LetColleagueAnswerDocument = gql`
    mutation LetColleagueAnswer($input: AppointRepresentativeInput!) {
  appointRepresentative(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<LetColleagueAnswerMutation, LetColleagueAnswerMutationVariables>;
export const NoLongerAnswersDocument = gql`
    mutation NoLongerAnswers($input: RemoveRepresentativeInput!) {
  removeRepresentative(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NoLongerAnswersMutation, NoLongerAnswersMutationVariables>;
