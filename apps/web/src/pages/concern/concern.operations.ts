// Made by npm run generate from concern.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Tell us something is wrong. It goes to a coordinator; if it is about one, to another or to an auditor. */
export type RaiseConcernInput = {
  /** The coordinator whom it is about, if it is about one. They do not see it. */
  readonly about?: string | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The partnership that it is about, if it is about one. */
  readonly partnership?: string | null | undefined;
  /** Whom we may talk to about it. Nobody, unless you say so. */
  readonly talkTo?: string | null | undefined;
  /** What happened. */
  readonly what: string;
  /** What you wish. */
  readonly wish?: string | null | undefined;
};

export type ConcernsToldQueryVariables = Exact<{ [key: string]: never; }>;


export type ConcernsToldQuery = { readonly concerns: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly what: string | null, readonly wish: string | null, readonly answer: string | null, readonly answerBy: string, readonly yours: boolean } }> } };

export type TablesForConcernQueryVariables = Exact<{ [key: string]: never; }>;


export type TablesForConcernQuery = { readonly partnerships: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }> } };

export type TellConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type TellConcernMutation = { readonly raiseConcern: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const ConcernsToldDocument = gql`
    query ConcernsTold {
  concerns(first: 50) {
    edges {
      node {
        id
        what
        wish
        answer
        answerBy
        yours
      }
    }
  }
}
    ` as unknown as DocumentNode<ConcernsToldQuery, ConcernsToldQueryVariables>;
export const TablesForConcernDocument = gql`
    query TablesForConcern {
  partnerships(first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    ` as unknown as DocumentNode<TablesForConcernQuery, TablesForConcernQueryVariables>;
export const TellConcernDocument = gql`
    mutation TellConcern($input: RaiseConcernInput!) {
  raiseConcern(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TellConcernMutation, TellConcernMutationVariables>;
