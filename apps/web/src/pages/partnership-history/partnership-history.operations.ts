// Made by npm run generate from partnership-history.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** How a partnership stands: coming together, agreeing how to work, under way, paused, stopped by the emergency brake, looking back, finished, never started, ended early. */
export type PartnershipStatus =
  | 'ABANDONED'
  | 'ACTIVE'
  | 'AGREEING'
  | 'CLOSED'
  | 'EVALUATING'
  | 'FORMING'
  | 'HALTED'
  | 'PAUSED'
  | 'TERMINATED';

export type OwnStoryQueryVariables = Exact<{
  about: string;
  after?: string | null | undefined;
}>;


export type OwnStoryQuery = { readonly ownHistory: { readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly day: string, readonly sentence: string, readonly table: { readonly status: PartnershipStatus, readonly patients: number, readonly professionals: number, readonly emptyPatients: number, readonly emptyProfessionals: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StoryTitleQueryVariables = Exact<{
  id: string;
}>;


export type StoryTitleQuery = { readonly partnership: { readonly id: string, readonly title: string } };


export const OwnStoryDocument = gql`
    query OwnStory($about: ID!, $after: String) {
  ownHistory(about: $about, first: 100, after: $after) {
    edges {
      node {
        at
        day
        sentence
        table {
          status
          patients
          professionals
          emptyPatients
          emptyProfessionals
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<OwnStoryQuery, OwnStoryQueryVariables>;
export const StoryTitleDocument = gql`
    query StoryTitle($id: ID!) {
  partnership(id: $id) {
    id
    title
  }
}
    ` as unknown as DocumentNode<StoryTitleQuery, StoryTitleQueryVariables>;
