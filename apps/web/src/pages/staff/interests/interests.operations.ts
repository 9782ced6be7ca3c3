// Made by npm run generate from interests.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** What ties a coordinator to an organisation, themselves or through close family. */
export type CoordinatorInterest =
  | 'BOARD'
  | 'CLOSE_FAMILY'
  | 'EMPLOYEE'
  | 'PAID_BY'
  | 'REPRESENTATIVE';

/** What ties you to an organisation. Nobody but you and the reviewers of records reads what it is. */
export type DeclareInterestInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly interest: CoordinatorInterest;
  readonly organisation: string;
};

/** It is over. It counts for 12 months more. */
export type EndInterestInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
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

export type InterestsDeclaredQueryVariables = Exact<{ [key: string]: never; }>;


export type InterestsDeclaredQuery = { readonly declaredInterests: ReadonlyArray<{ readonly organisation: string, readonly interest: CoordinatorInterest | null, readonly since: string, readonly endedAt: string | null, readonly countsUntil: string | null }> };

export type OrganisationsToNameQueryVariables = Exact<{
  search: string;
}>;


export type OrganisationsToNameQuery = { readonly organisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null, readonly place: string | null } }> } };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { readonly declareInterest: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type EndInterestMutationVariables = Exact<{
  input: EndInterestInput;
}>;


export type EndInterestMutation = { readonly endInterest: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const InterestsDeclaredDocument = gql`
    query InterestsDeclared {
  declaredInterests {
    organisation
    interest
    since
    endedAt
    countsUntil
  }
}
    ` as unknown as DocumentNode<InterestsDeclaredQuery, InterestsDeclaredQueryVariables>;
export const OrganisationsToNameDocument = gql`
    query OrganisationsToName($search: String!) {
  organisations(search: $search, first: 8) {
    edges {
      node {
        id
        name
        kind
        place
      }
    }
  }
}
    ` as unknown as DocumentNode<OrganisationsToNameQuery, OrganisationsToNameQueryVariables>;
export const DeclareInterestDocument = gql`
    mutation DeclareInterest($input: DeclareInterestInput!) {
  declareInterest(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const EndInterestDocument = gql`
    mutation EndInterest($input: EndInterestInput!) {
  endInterest(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<EndInterestMutation, EndInterestMutationVariables>;
