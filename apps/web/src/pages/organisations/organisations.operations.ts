// Made by npm run generate from organisations.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Narrows the directory. What is not said narrows nothing. */
export type OrganisationFilter = {
  /** A condition of the vocabulary; kinds of it are found too. */
  readonly condition?: string | null | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  readonly kind?: OrganisationKind | null | undefined;
  readonly status?: OrganisationStatus | null | undefined;
};

/** What an organisation is. The first two are the patient side. */
export type OrganisationKind =
  | 'ACADEMIC'
  | 'CARE_PROVIDER'
  | 'COMPANY'
  | 'FUNDER'
  | 'GUIDELINE_BODY'
  | 'PATIENT_ORGANISATION'
  | 'REGULATOR'
  | 'UMBRELLA';

/** Listed: known from a public registry, not a member. Registered: somebody answers for it. Verified: checked by the network; only these take part. Suspended: it takes no part for now; only itself and staff see that. */
export type OrganisationStatus =
  | 'LISTED'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'VERIFIED';

export type OrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null, readonly status: OrganisationStatus, readonly place: string | null, readonly everyCondition: boolean, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly code: string, readonly name: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const OrganisationsDocument = gql`
    query Organisations($search: String, $filter: OrganisationFilter, $after: String) {
  organisations(search: $search, filter: $filter, first: 20, after: $after) {
    edges {
      node {
        id
        name
        kind
        status
        place
        everyCondition
        countries {
          code
          name
        }
        conditions {
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
