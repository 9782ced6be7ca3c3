// Made by npm run generate from staff.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** An answer to whoever told it. */
export type AnswerConcernInput = {
  readonly answer: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly concern: string;
};

/** A coordinator's answer. */
export type AnswerExceptionInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Your reason. When it is given, everybody who is asked reads it: “short notice because …”. */
  readonly reason: string;
  readonly request: string;
};

/** Whether there is pay. */
export type FeeKind =
  | 'PAID'
  | 'UNPAID';

/** Where patients take part: one's own care, a clinic or programme, the whole system. */
export type Level =
  | 'MACRO'
  | 'MESO'
  | 'MICRO';

/** Names an organisation. */
export type OrganisationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
};

/** What patients' voices mean, from being told to deciding. */
export type Participation =
  | 'COLLABORATE'
  | 'CONSULT'
  | 'EMPOWER'
  | 'INFORM'
  | 'INVOLVE';

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

/** You have a conflict of interest: another coordinator decides. */
export type PassCaseOnInput = {
  readonly about: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly kind: StaffCaseKind;
};

/** When patients take part: choosing the question, planning, doing, looking back. */
export type Phase =
  | 'EVALUATE'
  | 'IMPLEMENT'
  | 'INITIATE'
  | 'PLAN';

/** Opens a request. */
export type PublishRequestInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

/** What a request cannot be for. */
export type RefusedFor =
  | 'ASKS_FOR_HEALTH_DATA'
  | 'LEGAL_BASIS_REQUIRED'
  | 'NAMED_TREATMENT'
  | 'PROMOTION'
  | 'TRIAL_RECRUITMENT';

/** What the request is for. The last four are no partnership: they can be chosen, and are refused with the reason. */
export type RequestPurpose =
  | 'ADVICE'
  | 'ADVISORY_BOARD'
  | 'CONSENT_FORM_REVIEW'
  | 'CO_TRAINING'
  | 'DISSEMINATION'
  | 'ETHICS_REVIEW'
  | 'FUNDING_REVIEW'
  | 'GUIDELINE_PANEL'
  | 'HEALTH_DATA'
  | 'IMPROVEMENT_TEAM'
  | 'NAMED_TREATMENT'
  | 'PEER_SUPPORT'
  | 'PLAIN_LANGUAGE_REVIEW'
  | 'PROMOTION'
  | 'PROTOCOL_REVIEW'
  | 'REGISTRY_GOVERNANCE'
  | 'RESEARCH_TEAM'
  | 'SERVICE_DESIGN'
  | 'SPEAKING'
  | 'STEERING_GROUP'
  | 'SURVEY'
  | 'TRIAL_RECRUITMENT';

/** How a request stands: being written, waiting for review, back with comments, open, closed for answers, taken back. */
export type RequestStatus =
  | 'CLOSED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Gives a request back to its writers. */
export type ReturnRequestInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What should be different. */
  readonly comments: string;
  readonly id: string;
  /** What it asks for that no request can be for, if it does. */
  readonly refusedFor?: ReadonlyArray<RefusedFor> | null | undefined;
};

/** What staff decide, and pass on when they have a conflict of interest. */
export type StaffCaseKind =
  | 'CONCERN'
  | 'EXCEPTION'
  | 'RECOVERY'
  | 'REVIEW'
  | 'SUSPENSION'
  | 'VERIFICATION';

/** What waits for the network's staff. */
export type StaffQueueKind =
  | 'BRAKE'
  | 'CONCERN'
  | 'CONFIRMATION'
  | 'DISOWNED'
  | 'EXCEPTION'
  | 'PARTNERSHIP_REVIEW'
  | 'RECOVERY'
  | 'REMOVAL'
  | 'REVIEW'
  | 'SUSPENSION'
  | 'SUSPENSION_REPLY'
  | 'TABLE'
  | 'VERIFICATION'
  | 'VERIFICATION_DUE';

/** Why there is no pay. No other reason is accepted. */
export type UnpaidReason =
  | 'ASKED_FOR_IT'
  | 'BARRED_BY_LAW'
  | 'UNDER_ONE_HOUR'
  | 'VOLUNTEER_RUN';

export type StaffQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StaffQueueQuery = { readonly staffQueue: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: StaffQueueKind, readonly about: string, readonly aboutInitiative: boolean, readonly since: string, readonly waitedDays: number, readonly dueBy: string | null, readonly overdue: boolean, readonly why: string | null, readonly passedOn: number, readonly hasGuestReviewer: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RequestTitleQueryVariables = Exact<{
  id: string;
}>;


export type RequestTitleQuery = { readonly request: { readonly id: string, readonly askerId: string, readonly form: { readonly oneSentence: string | null } | null } };

export type TiesDeclaredQueryVariables = Exact<{ [key: string]: never; }>;


export type TiesDeclaredQuery = { readonly declaredInterests: ReadonlyArray<{ readonly organisation: string, readonly countsUntil: string | null }> };

export type ShortNoticeAskedQueryVariables = Exact<{
  id: string;
}>;


export type ShortNoticeAskedQuery = { readonly request: { readonly id: string, readonly shortNotice: { readonly why: string | null, readonly reason: string | null } | null } };

export type GrantShortNoticeMutationVariables = Exact<{
  input: AnswerExceptionInput;
}>;


export type GrantShortNoticeMutation = { readonly grantShortNotice: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RefuseShortNoticeMutationVariables = Exact<{
  input: AnswerExceptionInput;
}>;


export type RefuseShortNoticeMutation = { readonly refuseShortNotice: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type OrganisationTitleQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationTitleQuery = { readonly organisation: { readonly id: string, readonly name: string } };

export type PartnershipTitleQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipTitleQuery = { readonly partnership: { readonly id: string, readonly title: string } };

export type RequestToReviewQueryVariables = Exact<{
  id: string;
}>;


export type RequestToReviewQuery = { readonly request: { readonly id: string, readonly status: RequestStatus, readonly askerId: string, readonly submittedAt: string | null, readonly reviewDueBy: string | null, readonly hours: number | null, readonly comments: string | null, readonly refusedFor: ReadonlyArray<RefusedFor> | null, readonly viewerCanReview: boolean, readonly payPerHour: { readonly minor: number, readonly currency: string } | null, readonly form: { readonly oneSentence: string | null, readonly why: string | null, readonly use: string | null, readonly role: string | null, readonly kind: RequestPurpose | null, readonly access: string | null, readonly lateStartReason: string | null, readonly legalBasis: string | null, readonly experienceNeeded: boolean | null, readonly experienceReason: string | null, readonly excludingInterests: ReadonlyArray<string> | null, readonly othersPaid: boolean | null, readonly promise: Participation | null, readonly backing: { readonly payer: string | null, readonly gains: string | null, readonly funder: string | null, readonly product: string | null, readonly companies: string | null } | null, readonly cells: ReadonlyArray<{ readonly level: Level | null, readonly phase: Phase | null }> | null, readonly effort: { readonly preparation: number | null, readonly meeting: number | null, readonly travel: number | null } | null, readonly pay: { readonly fee: { readonly kind: FeeKind | null, readonly payer: string | null, readonly withinDays: number | null, readonly reason: UnpaidReason | null, readonly because: string | null, readonly amount: { readonly minor: number, readonly currency: string } | null } | null } | null, readonly seats: { readonly patients: number | null, readonly all: number | null } | null, readonly answerBy: { readonly date: string } | null, readonly feedback: { readonly what: string | null, readonly by: string | null } | null } | null } };

export type PartnershipHistoryQueryVariables = Exact<{
  partnership: string;
  after?: string | null | undefined;
}>;


export type PartnershipHistoryQuery = { readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly day: string, readonly who: string, readonly sentence: string, readonly table: { readonly status: PartnershipStatus, readonly patients: number, readonly professionals: number, readonly emptyPatients: number, readonly emptyProfessionals: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PublishRequestMutationVariables = Exact<{
  input: PublishRequestInput;
}>;


export type PublishRequestMutation = { readonly publishRequest: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReturnRequestMutationVariables = Exact<{
  input: ReturnRequestInput;
}>;


export type ReturnRequestMutation = { readonly returnRequest: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type PassCaseOnMutationVariables = Exact<{
  input: PassCaseOnInput;
}>;


export type PassCaseOnMutation = { readonly passCaseOn: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RemoveListingMutationVariables = Exact<{
  input: OrganisationInput;
}>;


export type RemoveListingMutation = { readonly removeListing: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ConcernsHereQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConcernsHereQuery = { readonly concerns: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly what: string | null, readonly wish: string | null, readonly talkTo: string | null, readonly answer: string | null, readonly answerBy: string, readonly partnershipId: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnswerConcernMutationVariables = Exact<{
  input: AnswerConcernInput;
}>;


export type AnswerConcernMutation = { readonly answerConcern: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const StaffQueueDocument = gql`
    query StaffQueue($after: String) {
  staffQueue(first: 50, after: $after) {
    edges {
      node {
        kind
        about
        aboutInitiative
        since
        waitedDays
        dueBy
        overdue
        why
        passedOn
        hasGuestReviewer
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<StaffQueueQuery, StaffQueueQueryVariables>;
export const RequestTitleDocument = gql`
    query RequestTitle($id: ID!) {
  request(id: $id) {
    id
    form {
      oneSentence
    }
    askerId
  }
}
    ` as unknown as DocumentNode<RequestTitleQuery, RequestTitleQueryVariables>;
export const TiesDeclaredDocument = gql`
    query TiesDeclared {
  declaredInterests {
    organisation
    countsUntil
  }
}
    ` as unknown as DocumentNode<TiesDeclaredQuery, TiesDeclaredQueryVariables>;
export const ShortNoticeAskedDocument = gql`
    query ShortNoticeAsked($id: ID!) {
  request(id: $id) {
    id
    shortNotice {
      why
      reason
    }
  }
}
    ` as unknown as DocumentNode<ShortNoticeAskedQuery, ShortNoticeAskedQueryVariables>;
export const GrantShortNoticeDocument = gql`
    mutation GrantShortNotice($input: AnswerExceptionInput!) {
  grantShortNotice(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<GrantShortNoticeMutation, GrantShortNoticeMutationVariables>;
export const RefuseShortNoticeDocument = gql`
    mutation RefuseShortNotice($input: AnswerExceptionInput!) {
  refuseShortNotice(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RefuseShortNoticeMutation, RefuseShortNoticeMutationVariables>;
export const OrganisationTitleDocument = gql`
    query OrganisationTitle($id: ID!) {
  organisation(id: $id) {
    id
    name
  }
}
    ` as unknown as DocumentNode<OrganisationTitleQuery, OrganisationTitleQueryVariables>;
export const PartnershipTitleDocument = gql`
    query PartnershipTitle($id: ID!) {
  partnership(id: $id) {
    id
    title
  }
}
    ` as unknown as DocumentNode<PartnershipTitleQuery, PartnershipTitleQueryVariables>;
export const RequestToReviewDocument = gql`
    query RequestToReview($id: ID!) {
  request(id: $id) {
    id
    status
    askerId
    submittedAt
    reviewDueBy
    hours
    payPerHour {
      minor
      currency
    }
    comments
    refusedFor
    viewerCanReview
    form {
      oneSentence
      why
      use
      role
      kind
      access
      lateStartReason
      legalBasis
      experienceNeeded
      experienceReason
      excludingInterests
      othersPaid
      promise
      backing {
        payer
        gains
        funder
        product
        companies
      }
      cells {
        level
        phase
      }
      effort {
        preparation
        meeting
        travel
      }
      pay {
        fee {
          kind
          amount {
            minor
            currency
          }
          payer
          withinDays
          reason
          because
        }
      }
      seats {
        patients
        all
      }
      answerBy {
        date
      }
      feedback {
        what
        by
      }
    }
  }
}
    ` as unknown as DocumentNode<RequestToReviewQuery, RequestToReviewQueryVariables>;
export const PartnershipHistoryDocument = gql`
    query PartnershipHistory($partnership: ID!, $after: String) {
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
    ` as unknown as DocumentNode<PartnershipHistoryQuery, PartnershipHistoryQueryVariables>;
export const PublishRequestDocument = gql`
    mutation PublishRequest($input: PublishRequestInput!) {
  publishRequest(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PublishRequestMutation, PublishRequestMutationVariables>;
export const ReturnRequestDocument = gql`
    mutation ReturnRequest($input: ReturnRequestInput!) {
  returnRequest(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReturnRequestMutation, ReturnRequestMutationVariables>;
export const PassCaseOnDocument = gql`
    mutation PassCaseOn($input: PassCaseOnInput!) {
  passCaseOn(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<PassCaseOnMutation, PassCaseOnMutationVariables>;
export const RemoveListingDocument = gql`
    mutation RemoveListing($input: OrganisationInput!) {
  removeListing(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RemoveListingMutation, RemoveListingMutationVariables>;
export const ConcernsHereDocument = gql`
    query ConcernsHere($after: String) {
  concerns(first: 50, after: $after) {
    edges {
      node {
        id
        what
        wish
        talkTo
        answer
        answerBy
        partnershipId
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<ConcernsHereQuery, ConcernsHereQueryVariables>;
export const AnswerConcernDocument = gql`
    mutation AnswerConcern($input: AnswerConcernInput!) {
  answerConcern(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AnswerConcernMutation, AnswerConcernMutationVariables>;
