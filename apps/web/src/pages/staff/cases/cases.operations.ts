// Made by npm run generate from cases.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Which case of yours. */
export type AuditCaseInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

/** What an auditor's case is about. */
export type AuditedKind =
  | 'INITIATIVE'
  | 'PARTNERSHIP'
  | 'REQUEST';

export type NoteFindingInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** At most 2,000 characters. */
  readonly finding: string;
  readonly id: string;
};

/** What you need to read, why, and until when. */
export type OpenAuditCaseInput = {
  readonly about: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly kind: AuditedKind;
  readonly reason?: string | null | undefined;
  /** The last day, YYYY-MM-DD. */
  readonly until: string;
};

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

export type RevealNamesInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** Why you need to know who it was. */
  readonly reason?: string | null | undefined;
};

export type AuditCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AuditCasesQuery = { readonly auditCases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly about: string, readonly kind: AuditedKind, readonly reason: string | null, readonly until: string, readonly openedAt: string, readonly closedAt: string | null, readonly namesUntil: string | null, readonly findings: ReadonlyArray<{ readonly text: string | null, readonly notedAt: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CaseHistoryQueryVariables = Exact<{
  partnership: string;
  after?: string | null | undefined;
}>;


export type CaseHistoryQuery = { readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly day: string, readonly who: string, readonly sentence: string, readonly table: { readonly status: PartnershipStatus, readonly patients: number, readonly professionals: number, readonly emptyPatients: number, readonly emptyProfessionals: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OpenAuditCaseMutationVariables = Exact<{
  input: OpenAuditCaseInput;
}>;


export type OpenAuditCaseMutation = { readonly openAuditCase: { readonly stale: boolean, readonly case: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type NoteFindingMutationVariables = Exact<{
  input: NoteFindingInput;
}>;


export type NoteFindingMutation = { readonly noteFinding: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RevealNamesMutationVariables = Exact<{
  input: RevealNamesInput;
}>;


export type RevealNamesMutation = { readonly revealNames: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type CloseAuditCaseMutationVariables = Exact<{
  input: AuditCaseInput;
}>;


export type CloseAuditCaseMutation = { readonly closeAuditCase: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const AuditCasesDocument = gql`
    query AuditCases($after: String) {
  auditCases(first: 20, after: $after) {
    edges {
      node {
        id
        about
        kind
        reason
        until
        openedAt
        closedAt
        namesUntil
        findings {
          text
          notedAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<AuditCasesQuery, AuditCasesQueryVariables>;
export const CaseHistoryDocument = gql`
    query CaseHistory($partnership: ID!, $after: String) {
  history(partnership: $partnership, first: 100, after: $after) {
    edges {
      node {
        id
        at
        day
        who
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
    ` as unknown as DocumentNode<CaseHistoryQuery, CaseHistoryQueryVariables>;
export const OpenAuditCaseDocument = gql`
    mutation OpenAuditCase($input: OpenAuditCaseInput!) {
  openAuditCase(input: $input) {
    case {
      id
    }
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<OpenAuditCaseMutation, OpenAuditCaseMutationVariables>;
export const NoteFindingDocument = gql`
    mutation NoteFinding($input: NoteFindingInput!) {
  noteFinding(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NoteFindingMutation, NoteFindingMutationVariables>;
export const RevealNamesDocument = gql`
    mutation RevealNames($input: RevealNamesInput!) {
  revealNames(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RevealNamesMutation, RevealNamesMutationVariables>;
export const CloseAuditCaseDocument = gql`
    mutation CloseAuditCase($input: AuditCaseInput!) {
  closeAuditCase(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<CloseAuditCaseMutation, CloseAuditCaseMutationVariables>;
