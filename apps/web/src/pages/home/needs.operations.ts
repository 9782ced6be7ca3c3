// Made by npm run generate from needs.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** How a request stands: being written, waiting for review, back with comments, open, closed for answers, taken back. */
export type RequestStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type HomeRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeRequestsQuery = { readonly requests: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: RequestStatus, readonly begunAt: string, readonly filled: number | null, readonly form: { readonly oneSentence: string | null } | null, readonly draft: { readonly oneSentence: string | null } | null, readonly study: { readonly title: string } | null, readonly waiting: { readonly suggestedChanges: number, readonly wishesForTime: number, readonly questions: number, readonly messages: number } | null } }> } };

export type HomePlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePlacesQuery = { readonly myPlaces: { readonly edges: ReadonlyArray<{ readonly node: { readonly placeId: string, readonly askerId: string, readonly answeredAt: string, readonly yes: boolean, readonly request: { readonly form: { readonly oneSentence: string | null } }, readonly newTerms: { readonly answer: boolean | null, readonly answerUntil: string, readonly settled: boolean } | null, readonly reserve: { readonly answer: boolean | null, readonly calledUntil: string | null, readonly notCalledBecause: string | null } | null } }> } };


export const HomeRequestsDocument = gql`
    query HomeRequests {
  requests(first: 30) {
    edges {
      node {
        id
        status
        begunAt
        filled
        form {
          oneSentence
        }
        draft {
          oneSentence
        }
        study {
          title
        }
        waiting {
          suggestedChanges
          wishesForTime
          questions
          messages
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<HomeRequestsQuery, HomeRequestsQueryVariables>;
export const HomePlacesDocument = gql`
    query HomePlaces {
  myPlaces(first: 20) {
    edges {
      node {
        placeId
        askerId
        answeredAt
        yes
        request {
          form {
            oneSentence
          }
        }
        newTerms {
          answer
          answerUntil
          settled
        }
        reserve {
          answer
          calledUntil
          notCalledBecause
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<HomePlacesQuery, HomePlacesQueryVariables>;
