// Made by npm run generate from partnerships.graphql.
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

/** On which side of a partnership somebody sits. */
export type Side =
  | 'PATIENT'
  | 'PROFESSIONAL';

export type PartnershipsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PartnershipsQuery = { readonly partnerships: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: PartnershipStatus, readonly askerId: string, readonly formedAt: string, readonly lastDay: string | null, readonly viewerCanAgree: boolean, readonly seats: ReadonlyArray<{ readonly side: Side | null, readonly half: Side, readonly empty: boolean, readonly away: boolean, readonly person: { readonly name: string, readonly you: boolean } }>, readonly chairing: { readonly byPatientSide: number, readonly held: number }, readonly emergencyBrake: { readonly answerBy: string } | null, readonly missingBeforeStart: ReadonlyArray<{ readonly code: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const PartnershipsDocument = gql`
    query Partnerships($after: String) {
  partnerships(first: 20, after: $after) {
    edges {
      node {
        id
        title
        status
        askerId
        formedAt
        lastDay
        seats {
          person {
            name
            you
          }
          side
          half
          empty
          away
        }
        chairing {
          byPatientSide
          held
        }
        emergencyBrake {
          answerBy
        }
        viewerCanAgree
        missingBeforeStart {
          code
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<PartnershipsQuery, PartnershipsQueryVariables>;
