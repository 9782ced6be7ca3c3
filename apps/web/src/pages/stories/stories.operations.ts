// Made by npm run generate from stories.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** On which side of a partnership somebody sits. */
export type Side =
  | 'PATIENT'
  | 'PROFESSIONAL';

export type SharedStoriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SharedStoriesQuery = { readonly sharedStories: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly side: Side, readonly worked: string | null, readonly didNot: string | null, readonly differently: string | null, readonly reply: string | null, readonly publishedAt: string | null, readonly yours: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const SharedStoriesDocument = gql`
    query SharedStories($after: String) {
  sharedStories(first: 20, after: $after) {
    edges {
      node {
        id
        side
        worked
        didNot
        differently
        reply
        publishedAt
        yours
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<SharedStoriesQuery, SharedStoriesQueryVariables>;
