// Made by npm run generate from viewer.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
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

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly role: string, readonly person: string | null, readonly organisation: string | null, readonly staffRoles: ReadonlyArray<string>, readonly answersFor: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind | null }> }, readonly network: { readonly name: string } };


export const ViewerDocument = gql`
    query Viewer {
  viewer {
    role
    person
    organisation
    staffRoles
    answersFor {
      id
      name
      kind
    }
  }
  network {
    name
  }
}
    ` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
