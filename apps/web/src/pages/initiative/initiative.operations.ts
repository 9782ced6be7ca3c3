// Made by npm run generate from initiative.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** What your organisation says to an initiative. Whoever opened it sees it at once. */
export type AnswerInitiativeInput = {
  readonly answer: InitiativeAnswer;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** Your name, as whoever opened it will see it. */
  readonly name: string;
  /** Why, in plain language. It takes one, whatever the answer is. */
  readonly reason?: string | null | undefined;
};

/** What an organisation says: yes, let us talk, or no. */
export type InitiativeAnswer =
  | 'NO'
  | 'TALK'
  | 'YES';

/** What an organisation has said; UNANSWERED: it did not answer in time; WITHDRAWN: the initiative was taken back before it had answered. */
export type InitiativeAnswerStatus =
  | 'NO'
  | 'TALK'
  | 'UNANSWERED'
  | 'WAITING'
  | 'WITHDRAWN'
  | 'YES';

/** Which initiative. */
export type InitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

/** What is needed: money, time, data, a decision. */
export type InitiativeNeed =
  | 'DATA'
  | 'DECISION'
  | 'MONEY'
  | 'TIME';

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

/** As what somebody comes to a table: for the patient side, or as the organisation's contact or deputy. */
export type InitiativeTableSeat =
  | 'CONTACT'
  | 'DEPUTY'
  | 'PATIENT';

/** Your own yes to sitting at the table with the organisation that answered. A coordinator then helps to form the partnership. */
export type JoinInitiativeTableInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** Your name, as the others at the table and the coordinator will see it. */
  readonly name: string;
  /** The organisation that answered; your own, unless you come for the patient side. */
  readonly organisation?: string | null | undefined;
  readonly seat: InitiativeTableSeat;
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

/** What a request cannot be for. */
export type RefusedFor =
  | 'ASKS_FOR_HEALTH_DATA'
  | 'LEGAL_BASIS_REQUIRED'
  | 'NAMED_TREATMENT'
  | 'PROMOTION'
  | 'TRIAL_RECRUITMENT';

/** To which organisations it goes. */
export type SendInitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** One organisation or several, at most 20. An initiative goes to no person. */
  readonly recipients: ReadonlyArray<string>;
};

/** Takes an initiative back. */
export type WithdrawInitiativeInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
  /** Why; optional. */
  readonly reason?: string | null | undefined;
};

export type InitiativeOverviewQueryVariables = Exact<{
  id: string;
}>;


export type InitiativeOverviewQuery = { readonly initiative: { readonly id: string, readonly openedBy: InitiativeOpenedBy, readonly status: InitiativeStatus, readonly comments: string | null, readonly refusedFor: ReadonlyArray<RefusedFor> | null, readonly withdrawalReason: string | null, readonly begunAt: string, readonly reviewDueBy: string | null, readonly endedAt: string | null, readonly viewerCanRevise: boolean, readonly viewerCanSend: boolean, readonly viewerCanWithdraw: boolean, readonly answerBy: { readonly date: string } | null, readonly form: { readonly change: string | null, readonly why: string | null, readonly bring: string | null, readonly cost: string | null, readonly speaksFor: string | null, readonly wanted: { readonly kinds: ReadonlyArray<OrganisationKind> | null, readonly who: string | null } | null, readonly need: { readonly kinds: ReadonlyArray<InitiativeNeed> | null, readonly what: string | null } | null, readonly company: { readonly pays: boolean | null, readonly which: string | null } | null, readonly answerBy: { readonly date: string } | null } | null, readonly draft: { readonly change: string | null } | null, readonly asked: { readonly edges: ReadonlyArray<{ readonly node: { readonly organisationId: string, readonly status: InitiativeAnswerStatus, readonly answeredAt: string | null, readonly reason: string | null, readonly answeredBy: string | null, readonly partnershipId: string | null, readonly answerBy: { readonly date: string }, readonly table: ReadonlyArray<{ readonly seat: InitiativeTableSeat, readonly name: string | null, readonly you: boolean }> } }> } } };

export type ReceivedInitiativeQueryVariables = Exact<{
  id: string;
}>;


export type ReceivedInitiativeQuery = { readonly receivedInitiative: { readonly id: string, readonly openedBy: InitiativeOpenedBy, readonly organisationId: string | null, readonly status: InitiativeStatus, readonly answer: InitiativeAnswerStatus, readonly answeredAt: string | null, readonly reason: string | null, readonly viewerCanAnswer: boolean, readonly partnershipId: string | null, readonly answerBy: { readonly date: string }, readonly form: { readonly change: string | null, readonly why: string | null, readonly bring: string | null, readonly cost: string | null, readonly speaksFor: string | null, readonly wanted: { readonly kinds: ReadonlyArray<OrganisationKind> | null, readonly who: string | null } | null, readonly need: { readonly kinds: ReadonlyArray<InitiativeNeed> | null, readonly what: string | null } | null, readonly company: { readonly pays: boolean | null, readonly which: string | null } | null, readonly answerBy: { readonly date: string } | null } | null, readonly reasons: ReadonlyArray<{ readonly sentence: string }>, readonly table: ReadonlyArray<{ readonly seat: InitiativeTableSeat, readonly name: string | null, readonly you: boolean }> } };

export type WhomToAskQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type WhomToAskQuery = { readonly initiativeMatches: { readonly found: number, readonly organisations: ReadonlyArray<{ readonly organisationId: string, readonly reasons: ReadonlyArray<{ readonly sentence: string }> }>, readonly leftOut: { readonly alreadyAsked: number, readonly kind: number, readonly language: number, readonly work: number, readonly condition: number, readonly notAvailable: number } } };

export type AskableQueryVariables = Exact<{
  id: string;
}>;


export type AskableQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null, readonly place: string | null, readonly record: { readonly initiatives: number | null, readonly answerRate: number | null, readonly medianDaysToAnswer: number | null } | null } };

export type SendInitiativeMutationVariables = Exact<{
  input: SendInitiativeInput;
}>;


export type SendInitiativeMutation = { readonly sendInitiative: { readonly results: ReadonlyArray<{ readonly recipientId: string, readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> }> } };

export type WithdrawInitiativeMutationVariables = Exact<{
  input: WithdrawInitiativeInput;
}>;


export type WithdrawInitiativeMutation = { readonly withdrawInitiative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type CloseInitiativeMutationVariables = Exact<{
  input: InitiativeInput;
}>;


export type CloseInitiativeMutation = { readonly closeInitiative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type AnswerInitiativeMutationVariables = Exact<{
  input: AnswerInitiativeInput;
}>;


export type AnswerInitiativeMutation = { readonly answerInitiative: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SitDownMutationVariables = Exact<{
  input: JoinInitiativeTableInput;
}>;


export type SitDownMutation = { readonly joinInitiativeTable: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const InitiativeOverviewDocument = gql`
    query InitiativeOverview($id: ID!) {
  initiative(id: $id) {
    id
    openedBy
    status
    comments
    refusedFor
    withdrawalReason
    begunAt
    reviewDueBy
    endedAt
    answerBy {
      date
    }
    form {
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
      }
    }
    draft {
      change
    }
    asked(first: 100) {
      edges {
        node {
          organisationId
          status
          answeredAt
          reason
          answeredBy
          partnershipId
          answerBy {
            date
          }
          table {
            seat
            name
            you
          }
        }
      }
    }
    viewerCanRevise
    viewerCanSend
    viewerCanWithdraw
  }
}
    ` as unknown as DocumentNode<InitiativeOverviewQuery, InitiativeOverviewQueryVariables>;
export const ReceivedInitiativeDocument = gql`
    query ReceivedInitiative($id: ID!) {
  receivedInitiative(id: $id) {
    id
    openedBy
    organisationId
    status
    answer
    answeredAt
    reason
    viewerCanAnswer
    partnershipId
    answerBy {
      date
    }
    form {
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
      }
    }
    reasons {
      sentence
    }
    table {
      seat
      name
      you
    }
  }
}
    ` as unknown as DocumentNode<ReceivedInitiativeQuery, ReceivedInitiativeQueryVariables>;
export const WhomToAskDocument = gql`
    query WhomToAsk($id: ID!, $first: Int!) {
  initiativeMatches(id: $id, first: $first) {
    found
    organisations {
      organisationId
      reasons {
        sentence
      }
    }
    leftOut {
      alreadyAsked
      kind
      language
      work
      condition
      notAvailable
    }
  }
}
    ` as unknown as DocumentNode<WhomToAskQuery, WhomToAskQueryVariables>;
export const AskableDocument = gql`
    query Askable($id: ID!) {
  organisation(id: $id) {
    id
    name
    kind
    place
    record {
      initiatives
      answerRate
      medianDaysToAnswer
    }
  }
}
    ` as unknown as DocumentNode<AskableQuery, AskableQueryVariables>;
export const SendInitiativeDocument = gql`
    mutation SendInitiative($input: SendInitiativeInput!) {
  sendInitiative(input: $input) {
    results {
      recipientId
      stale
      userErrors {
        code
        field
        message
      }
    }
  }
}
    ` as unknown as DocumentNode<SendInitiativeMutation, SendInitiativeMutationVariables>;
export const WithdrawInitiativeDocument = gql`
    mutation WithdrawInitiative($input: WithdrawInitiativeInput!) {
  withdrawInitiative(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<WithdrawInitiativeMutation, WithdrawInitiativeMutationVariables>;
export const CloseInitiativeDocument = gql`
    mutation CloseInitiative($input: InitiativeInput!) {
  closeInitiative(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<CloseInitiativeMutation, CloseInitiativeMutationVariables>;
export const AnswerInitiativeDocument = gql`
    mutation AnswerInitiative($input: AnswerInitiativeInput!) {
  answerInitiative(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerInitiativeMutation, AnswerInitiativeMutationVariables>;
export const SitDownDocument = gql`
    mutation SitDown($input: JoinInitiativeTableInput!) {
  joinInitiativeTable(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SitDownMutation, SitDownMutationVariables>;
