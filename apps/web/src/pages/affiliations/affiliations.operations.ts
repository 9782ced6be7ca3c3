// Made by npm run generate from affiliations.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** An organisation that you belong to. It is told what you want to be called. */
export type ClaimAffiliationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
};

/** Somebody who belongs to the organisation that you are here for. */
export type ConfirmAffiliationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly person: string;
};

/** Ends it, whichever of the two you are. */
export type EndAffiliationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The organisation; for an organisation, the person. */
  readonly with: string;
};

/** An organisation that has confirmed that you belong to it. */
export type ShowAffiliationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
};

export type AffiliationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AffiliationsQuery = { readonly affiliations: { readonly edges: ReadonlyArray<{ readonly node: { readonly person: string, readonly organisationId: string, readonly personName: string | null, readonly confirmed: boolean, readonly shown: boolean, readonly since: string, readonly viewerCanConfirm: boolean } }> } };

export type IsAdviserQueryVariables = Exact<{ [key: string]: never; }>;


export type IsAdviserQuery = { readonly advisor: { readonly id: string } | null };

export type BelongToMutationVariables = Exact<{
  input: ClaimAffiliationInput;
}>;


export type BelongToMutation = { readonly claimAffiliation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ConfirmBelongingMutationVariables = Exact<{
  input: ConfirmAffiliationInput;
}>;


export type ConfirmBelongingMutation = { readonly confirmAffiliation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type EndBelongingMutationVariables = Exact<{
  input: EndAffiliationInput;
}>;


export type EndBelongingMutation = { readonly endAffiliation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ShowBelongingMutationVariables = Exact<{
  input: ShowAffiliationInput;
}>;


export type ShowBelongingMutation = { readonly showAffiliation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type HideBelongingMutationVariables = Exact<{
  input: ShowAffiliationInput;
}>;


export type HideBelongingMutation = { readonly hideAffiliation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const AffiliationsDocument = gql`
    query Affiliations {
  affiliations(first: 50) {
    edges {
      node {
        person
        organisationId
        personName
        confirmed
        shown
        since
        viewerCanConfirm
      }
    }
  }
}
    ` as unknown as DocumentNode<AffiliationsQuery, AffiliationsQueryVariables>;
export const IsAdviserDocument = gql`
    query IsAdviser {
  advisor {
    id
  }
}
    ` as unknown as DocumentNode<IsAdviserQuery, IsAdviserQueryVariables>;
export const BelongToDocument = gql`
    mutation BelongTo($input: ClaimAffiliationInput!) {
  claimAffiliation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BelongToMutation, BelongToMutationVariables>;
export const ConfirmBelongingDocument = gql`
    mutation ConfirmBelonging($input: ConfirmAffiliationInput!) {
  confirmAffiliation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ConfirmBelongingMutation, ConfirmBelongingMutationVariables>;
export const EndBelongingDocument = gql`
    mutation EndBelonging($input: EndAffiliationInput!) {
  endAffiliation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<EndBelongingMutation, EndBelongingMutationVariables>;
export const ShowBelongingDocument = gql`
    mutation ShowBelonging($input: ShowAffiliationInput!) {
  showAffiliation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ShowBelongingMutation, ShowBelongingMutationVariables>;
export const HideBelongingDocument = gql`
    mutation HideBelonging($input: ShowAffiliationInput!) {
  hideAffiliation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<HideBelongingMutation, HideBelongingMutationVariables>;
