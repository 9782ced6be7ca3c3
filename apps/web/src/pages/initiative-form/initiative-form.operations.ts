// Made by npm run generate from initiative-form.graphql.
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

/** Saves what its writers have now, in place of what they had. */
export type ReviseInitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** All of it, as it is now. */
  readonly draft: InitiativeContentInput;
  readonly id: string;
};

/** Hands the initiative in for review. */
export type SubmitInitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What to hand in; the saved draft unless given. */
  readonly form?: InitiativeContentInput | null | undefined;
  readonly id: string;
};

export type InitiativeFormQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeFormQuery = { readonly initiative: { readonly id: string, readonly status: InitiativeStatus, readonly comments: string | null, readonly openedBy: InitiativeOpenedBy, readonly viewerCanRevise: boolean, readonly viewerCanSubmit: boolean, readonly draft: { readonly change: string | null, readonly why: string | null, readonly bring: string | null, readonly cost: string | null, readonly speaksFor: string | null, readonly wanted: { readonly kinds: ReadonlyArray<OrganisationKind> | null, readonly who: string | null } | null, readonly need: { readonly kinds: ReadonlyArray<InitiativeNeed> | null, readonly what: string | null } | null, readonly company: { readonly pays: boolean | null, readonly which: string | null } | null, readonly answerBy: { readonly date: string, readonly zone: string } | null } | null }, readonly network: { readonly zone: string } };

export type ReviseInitiativeMutationVariables = Exact<{
  input: ReviseInitiativeInput;
}>;


export type ReviseInitiativeMutation = { readonly reviseInitiative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SubmitInitiativeMutationVariables = Exact<{
  input: SubmitInitiativeInput;
}>;


export type SubmitInitiativeMutation = { readonly submitInitiative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const InitiativeFormDocument = gql`
    query InitiativeForm($id: ID!) {
  initiative(id: $id) {
    id
    status
    comments
    openedBy
    viewerCanRevise
    viewerCanSubmit
    draft {
      change
      why
      wanted {
        kinds
        who
      }
      bring
      need {
        kinds
        what
      }
      cost
      speaksFor
      company {
        pays
        which
      }
      answerBy {
        date
        zone
      }
    }
  }
  network {
    zone
  }
}
    ` as unknown as DocumentNode<InitiativeFormQuery, InitiativeFormQueryVariables>;
export const ReviseInitiativeDocument = gql`
    mutation ReviseInitiative($input: ReviseInitiativeInput!) {
  reviseInitiative(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReviseInitiativeMutation, ReviseInitiativeMutationVariables>;
export const SubmitInitiativeDocument = gql`
    mutation SubmitInitiative($input: SubmitInitiativeInput!) {
  submitInitiative(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SubmitInitiativeMutation, SubmitInitiativeMutationVariables>;
