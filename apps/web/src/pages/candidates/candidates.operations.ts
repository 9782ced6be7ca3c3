// Made by npm run generate from candidates.graphql.
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

/** A place at the table, or a reserve place: who has one is asked again before it becomes a place. */
export type Offer =
  | 'PLACE'
  | 'RESERVE';

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

/** How a request stands: being written, waiting for review, back with comments, open, closed for answers, taken back. */
export type RequestStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Whom to ask, for how many places, until when. */
export type SendInvitationsInput = {
  /** The last day to answer. */
  readonly answerBy: DeadlineInput;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly offers: Offer;
  /** Places offered to each organisation. A person is always asked for one, their own. */
  readonly places: number;
  /** Organisations by their ids, people by the codes of their cards; at most 20. Each gets an invitation of its own, or the reason why not. */
  readonly recipients: ReadonlyArray<string>;
  readonly request: string;
};

export type WithdrawInvitationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The invitation, or the code of the person who was asked. */
  readonly invitation: string;
};

export type CandidatesQueryVariables = Exact<{
  id: string;
}>;


export type CandidatesQuery = { readonly request: { readonly id: string, readonly status: RequestStatus, readonly form: { readonly oneSentence: string | null, readonly seats: { readonly patients: number | null, readonly all: number | null, readonly reserves: number | null } | null } | null, readonly answerBy: { readonly date: string, readonly zone: string } | null, readonly soonestAnswer: { readonly organisation: string, readonly person: string } | null, readonly places: { readonly seats: number, readonly offered: number, readonly taken: number, readonly reserves: number, readonly reservesOffered: number } | null }, readonly network: { readonly zone: string } };

export type WhoCouldBeAskedQueryVariables = Exact<{
  id: string;
}>;


export type WhoCouldBeAskedQuery = { readonly matches: { readonly found: number, readonly leftOut: { readonly alreadyAsked: number, readonly country: number, readonly language: number, readonly kind: number, readonly condition: number, readonly notAvailable: number }, readonly candidates: ReadonlyArray<{ readonly organisationId: string, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null, readonly reasons: ReadonlyArray<{ readonly code: string, readonly sentence: string }> }> }, readonly matchedPeople: ReadonlyArray<{ readonly code: string, readonly name: string, readonly country: string | null, readonly language: string, readonly fitsConditionArea: boolean }> };

export type SendWaveMutationVariables = Exact<{
  input: SendInvitationsInput;
}>;


export type SendWaveMutation = { readonly sendInvitations: { readonly results: ReadonlyArray<{ readonly recipientId: string, readonly stale: boolean, readonly invitation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> }> } };

export type TakeInvitationBackMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type TakeInvitationBackMutation = { readonly withdrawInvitation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const CandidatesDocument = gql`
    query Candidates($id: ID!) {
  request(id: $id) {
    id
    status
    form {
      oneSentence
      seats {
        patients
        all
        reserves
      }
    }
    answerBy {
      date
      zone
    }
    soonestAnswer {
      organisation
      person
    }
    places {
      seats
      offered
      taken
      reserves
      reservesOffered
    }
  }
  network {
    zone
  }
}
    ` as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const WhoCouldBeAskedDocument = gql`
    query WhoCouldBeAsked($id: ID!) {
  matches(request: $id, first: 100) {
    found
    leftOut {
      alreadyAsked
      country
      language
      kind
      condition
      notAvailable
    }
    candidates {
      organisationId
      organisation {
        id
        name
        kind
        countries {
          code
          name
        }
      }
      reasons {
        code
        sentence
      }
    }
  }
  matchedPeople(request: $id, first: 20) {
    code
    name
    country
    language
    fitsConditionArea
  }
}
    ` as unknown as DocumentNode<WhoCouldBeAskedQuery, WhoCouldBeAskedQueryVariables>;
export const SendWaveDocument = gql`
    mutation SendWave($input: SendInvitationsInput!) {
  sendInvitations(input: $input) {
    results {
      recipientId
      invitation {
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
}
    ` as unknown as DocumentNode<SendWaveMutation, SendWaveMutationVariables>;
export const TakeInvitationBackDocument = gql`
    mutation TakeInvitationBack($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TakeInvitationBackMutation, TakeInvitationBackMutationVariables>;
