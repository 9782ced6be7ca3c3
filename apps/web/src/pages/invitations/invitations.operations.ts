// Made by npm run generate from invitations.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** How an invitation stands, to its recipient. */
export type InvitationState =
  | 'ACCEPTANCE_WITHDRAWN'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'OPEN'
  | 'TALKING'
  | 'WITHDRAWN';

export type InvitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { readonly invitations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: InvitationState, readonly askerId: string, readonly sentAt: string, readonly toPerson: boolean, readonly placeId: string | null, readonly people: number, readonly answerBy: { readonly date: string, readonly zone: string }, readonly heldPlaces: ReadonlyArray<{ readonly id: string, readonly filled: boolean }>, readonly request: { readonly id: string, readonly hours: number, readonly payPerHour: { readonly minor: number, readonly currency: string } | null, readonly form: { readonly oneSentence: string | null, readonly pay: { readonly fee: { readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlacesAnsweredQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PlacesAnsweredQuery = { readonly myPlaces: { readonly edges: ReadonlyArray<{ readonly node: { readonly placeId: string, readonly yes: boolean, readonly answeredAt: string, readonly askerId: string, readonly foundById: string, readonly request: { readonly id: string, readonly form: { readonly oneSentence: string | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const InvitationsDocument = gql`
    query Invitations($after: String) {
  invitations(first: 20, after: $after) {
    edges {
      node {
        id
        state
        askerId
        sentAt
        toPerson
        placeId
        people
        answerBy {
          date
          zone
        }
        heldPlaces {
          id
          filled
        }
        request {
          id
          hours
          payPerHour {
            minor
            currency
          }
          form {
            oneSentence
            pay {
              fee {
                amount {
                  minor
                  currency
                }
              }
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<InvitationsQuery, InvitationsQueryVariables>;
export const PlacesAnsweredDocument = gql`
    query PlacesAnswered($after: String) {
  myPlaces(first: 20, after: $after) {
    edges {
      node {
        placeId
        yes
        answeredAt
        askerId
        foundById
        request {
          id
          form {
            oneSentence
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<PlacesAnsweredQuery, PlacesAnsweredQueryVariables>;
