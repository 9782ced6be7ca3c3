// Made by npm run generate from initiatives.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** A date and the time zone it is said in; it lasts to the end of that day. */
export type DeadlineInput = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** IANA time zone, such as Europe/Stockholm. */
  readonly zone: string;
};

/** Begins an initiative: for the patient organisation that you are here for, or as an adviser in your own name. */
export type DraftInitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What there is so far. */
  readonly draft: InitiativeContentInput;
};

/** What an organisation has said; UNANSWERED: it did not answer in time; WITHDRAWN: the initiative was taken back before it had answered. */
export type InitiativeAnswerStatus =
  | 'NO'
  | 'TALK'
  | 'UNANSWERED'
  | 'WAITING'
  | 'WITHDRAWN'
  | 'YES';

/** Whether a company pays for any of it. */
export type InitiativeCompanyInput = {
  /** Whether any company does. */
  readonly pays?: boolean | null | undefined;
  /** Which, if one does. */
  readonly which?: string | null | undefined;
};

/** What an initiative says, as far as it is written. */
export type InitiativeContentInput = {
  /** By when you hope for an answer. */
  readonly answerBy?: DeadlineInput | null | undefined;
  /** What you bring. */
  readonly bring?: string | null | undefined;
  /** What should change. At most 1,200 characters. */
  readonly change?: string | null | undefined;
  /** Does any company pay for this? */
  readonly company?: InitiativeCompanyInput | null | undefined;
  /** What it costs you. */
  readonly cost?: string | null | undefined;
  /** What you need. */
  readonly need?: InitiativeNeedsInput | null | undefined;
  /** Whom you speak for. */
  readonly speaksFor?: string | null | undefined;
  /** Whom you want at the table. */
  readonly wanted?: InitiativeWantedInput | null | undefined;
  /** Why, with an example. At most 1,200 characters. */
  readonly why?: string | null | undefined;
};

/** What is needed: money, time, data, a decision. */
export type InitiativeNeed =
  | 'DATA'
  | 'DECISION'
  | 'MONEY'
  | 'TIME';

/** What it needs. */
export type InitiativeNeedsInput = {
  /** Money, time, data or a decision; one or more. */
  readonly kinds?: ReadonlyArray<InitiativeNeed> | null | undefined;
  /** What exactly. */
  readonly what?: string | null | undefined;
};

/** Who opened it: a patient organisation, or an adviser whose identity is confirmed. */
export type InitiativeOpenedBy =
  | 'ADVISOR'
  | 'ORGANISATION';

/** How an initiative stands: being written, waiting for review, back with comments, open, closed for answers, taken back. */
export type InitiativeStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Whom it wants at the table. */
export type InitiativeWantedInput = {
  /** Kinds of organisations. Patient organisations are not asked this way. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** More about whom, in words; optional. */
  readonly who?: string | null | undefined;
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

export type OwnInitiativesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnInitiativesQuery = { readonly initiatives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: InitiativeStatus, readonly begunAt: string, readonly reviewDueBy: string | null, readonly endedAt: string | null, readonly answerBy: { readonly date: string } | null, readonly form: { readonly change: string | null } | null, readonly draft: { readonly change: string | null } | null, readonly asked: { readonly edges: ReadonlyArray<{ readonly node: { readonly organisationId: string, readonly status: InitiativeAnswerStatus } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReceivedInitiativesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReceivedInitiativesQuery = { readonly receivedInitiatives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly openedBy: InitiativeOpenedBy, readonly organisationId: string | null, readonly status: InitiativeStatus, readonly answer: InitiativeAnswerStatus, readonly answeredAt: string | null, readonly viewerCanAnswer: boolean, readonly answerBy: { readonly date: string }, readonly form: { readonly change: string | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MayBeginQueryVariables = Exact<{ [key: string]: never; }>;


export type MayBeginQuery = { readonly advisor: { readonly id: string, readonly identityConfirmedOn: string | null } | null };

export type DraftInitiativeMutationVariables = Exact<{
  input: DraftInitiativeInput;
}>;


export type DraftInitiativeMutation = { readonly draftInitiative: { readonly stale: boolean, readonly initiative: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const OwnInitiativesDocument = gql`
    query OwnInitiatives($after: String) {
  initiatives(first: 10, after: $after) {
    edges {
      node {
        id
        status
        begunAt
        reviewDueBy
        endedAt
        answerBy {
          date
        }
        form {
          change
        }
        draft {
          change
        }
        asked(first: 40) {
          edges {
            node {
              organisationId
              status
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
    ` as unknown as DocumentNode<OwnInitiativesQuery, OwnInitiativesQueryVariables>;
export const ReceivedInitiativesDocument = gql`
    query ReceivedInitiatives($after: String) {
  receivedInitiatives(first: 20, after: $after) {
    edges {
      node {
        id
        openedBy
        organisationId
        status
        answer
        answeredAt
        viewerCanAnswer
        answerBy {
          date
        }
        form {
          change
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<ReceivedInitiativesQuery, ReceivedInitiativesQueryVariables>;
export const MayBeginDocument = gql`
    query MayBegin {
  advisor {
    id
    identityConfirmedOn
  }
}
    ` as unknown as DocumentNode<MayBeginQuery, MayBeginQueryVariables>;
export const DraftInitiativeDocument = gql`
    mutation DraftInitiative($input: DraftInitiativeInput!) {
  draftInitiative(input: $input) {
    stale
    initiative {
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
    ` as unknown as DocumentNode<DraftInitiativeMutation, DraftInitiativeMutationVariables>;
