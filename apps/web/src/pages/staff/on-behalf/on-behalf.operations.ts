// Made by npm run generate from on-behalf.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Nothing else needs to be said. */
export type AdvisorWishInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
};

/** A date and the time zone it is said in; it lasts to the end of that day. */
export type DeadlineInput = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** IANA time zone, such as Europe/Stockholm. */
  readonly zone: string;
};

/** No reason is asked. */
export type DeclineInvitationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly invitation: string;
  /** A message to the asking side. They get it when the invitation has ended, and then know that you answered. */
  readonly message?: string | null | undefined;
  /** What did not fit. It helps us to ask better; nobody else sees it. */
  readonly notForUs?: NotForUs | null | undefined;
  /** Tell them now, so that they can ask somebody else. Otherwise they see the same as if you had not answered. */
  readonly tellNow?: boolean;
};

export type EndPauseInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
};

/** What patients are asked to do. */
export type EngagementKind =
  | 'ADVICE'
  | 'ADVISORY_BOARD'
  | 'CONSENT_FORM_REVIEW'
  | 'CO_TRAINING'
  | 'DISSEMINATION'
  | 'ETHICS_REVIEW'
  | 'FUNDING_REVIEW'
  | 'GUIDELINE_PANEL'
  | 'IMPROVEMENT_TEAM'
  | 'PEER_SUPPORT'
  | 'PLAIN_LANGUAGE_REVIEW'
  | 'PROTOCOL_REVIEW'
  | 'REGISTRY_GOVERNANCE'
  | 'RESEARCH_TEAM'
  | 'SERVICE_DESIGN'
  | 'SPEAKING'
  | 'STEERING_GROUP'
  | 'SURVEY';

/** How often somebody would like to take part. */
export type HowOften =
  | 'FEW_TIMES_A_YEAR'
  | 'MONTHLY'
  | 'MORE_OFTEN'
  | 'ONCE_A_YEAR';

/** What a person says to the interests that exclude. Only this tick is kept. */
export type InterestsTick =
  | 'NONE_APPLY'
  | 'WANT_TO_ASK';

/** You want to take part with your experience. No organisation is needed. */
export type JoinAsAdvisorInput = {
  /** I am 18 or older. A birth date is not asked for. */
  readonly adult: boolean;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly howOften: HowOften;
  /** In which languages you can be asked, BCP 47. */
  readonly languages: ReadonlyArray<string>;
  /** What you want to be called. */
  readonly name: string;
  /** What you would like to do. */
  readonly openTo: ReadonlyArray<EngagementKind>;
};

/** Why an invitation did not fit. Nobody but matching reads it. */
export type NotForUs =
  | 'NEVER_THIS_KIND'
  | 'TOO_MUCH_NOW'
  | 'WRONG_CONDITION'
  | 'WRONG_LANGUAGE';

/** Which partnership. */
export type PartnershipInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly partnership: string;
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

export type PauseInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The last day of the break; until you end it, unless given. */
  readonly until?: DeadlineInput | null | undefined;
};

/** Who is paid; the person chooses. */
export type PayTo =
  | 'ME'
  | 'MY_ORGANISATION'
  | 'NOBODY';

/** Tell us something is wrong. It goes to a coordinator; if it is about one, to another or to an auditor. */
export type RaiseConcernInput = {
  /** The coordinator whom it is about, if it is about one. They do not see it. */
  readonly about?: string | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The partnership that it is about, if it is about one. */
  readonly partnership?: string | null | undefined;
  /** Whom we may talk to about it. Nobody, unless you say so. */
  readonly talkTo?: string | null | undefined;
  /** What happened. */
  readonly what: string;
  /** What you wish. */
  readonly wish?: string | null | undefined;
};

/** Which act. */
export type RecordedByStaffInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly id: string;
};

/** On what basis somebody takes part: their own statement. */
export type RepresentationBasis =
  | 'ALL_USERS'
  | 'CONDITION_COMMUNITY'
  | 'MANDATE'
  | 'NEXT_OF_KIN'
  | 'OWN_EXPERIENCE'
  | 'OWN_PROFESSION';

/** How often and where you can take part. */
export type SetAvailabilityInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly howOften: HowOften;
  readonly takesPart: TakesPart;
};

/** How what a person did not mean so was seen to. */
export type SettleRecordedInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What you did about it. The person reads it. */
  readonly how: string;
  readonly id: string;
};

/** Your own yes. Your name goes to the contact and the deputy; telephone and e-mail only if you tick them. */
export type TakePartInput = {
  /** What you need to take part; never why. */
  readonly access?: string | null | undefined;
  /** I am 18 or older. */
  readonly adult: boolean;
  /** I take part based on …: one or more, your own choice. */
  readonly basis: ReadonlyArray<RepresentationBasis>;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** None of the listed interests apply, or I want to ask. */
  readonly interests?: InterestsTick | null | undefined;
  readonly invitation: string;
  /** What you want to be called. */
  readonly name: string;
  /** Who is paid. */
  readonly payTo?: PayTo | null | undefined;
  /** Share the e-mail address that you signed in with. */
  readonly shareEmail?: boolean;
  /** A telephone number to share. */
  readonly telephone?: string | null | undefined;
  /** When the terms have become worse or different since you suggested changes: the revision that you have read. */
  readonly terms?: string | null | undefined;
};

/** Where somebody can take part. */
export type TakesPart =
  | 'ANYWHERE'
  | 'IN_OWN_COUNTRY'
  | 'REMOTE';

export type PersonToHelpQueryVariables = Exact<{
  person: string;
}>;


export type PersonToHelpQuery = { readonly personToHelp: { readonly person: string, readonly name: string, readonly adviser: boolean, readonly answersFor: ReadonlyArray<string>, readonly waitingInvitations: ReadonlyArray<{ readonly id: string, readonly askerId: string, readonly oneSentence: string, readonly answerBy: string, readonly excludingInterests: ReadonlyArray<string> }>, readonly tables: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: PartnershipStatus }> } };

export type ActsRecordedQueryVariables = Exact<{ [key: string]: never; }>;


export type ActsRecordedQuery = { readonly recordedByStaff: ReadonlyArray<{ readonly id: string, readonly person: string, readonly name: string | null, readonly what: string, readonly channel: string, readonly confirmBy: string, readonly at: string, readonly undoUntil: string, readonly confirmedAt: string | null, readonly undoAskedAt: string | null, readonly settledAt: string | null, readonly settledHow: string | null }> };

export type JoinForSomebodyMutationVariables = Exact<{
  input: JoinAsAdvisorInput;
}>;


export type JoinForSomebodyMutation = { readonly joinAsAdvisor: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BreakForSomebodyMutationVariables = Exact<{
  input: PauseInput;
}>;


export type BreakForSomebodyMutation = { readonly pauseInvitations: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BackForSomebodyMutationVariables = Exact<{
  input: EndPauseInput;
}>;


export type BackForSomebodyMutation = { readonly endPause: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type HowOftenForSomebodyMutationVariables = Exact<{
  input: SetAvailabilityInput;
}>;


export type HowOftenForSomebodyMutation = { readonly setAvailability: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type StillRightForSomebodyMutationVariables = Exact<{
  input: AdvisorWishInput;
}>;


export type StillRightForSomebodyMutation = { readonly confirmAdvisorProfile: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type LeaveForSomebodyMutationVariables = Exact<{
  input: AdvisorWishInput;
}>;


export type LeaveForSomebodyMutation = { readonly leaveNetwork: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type YesForSomebodyMutationVariables = Exact<{
  input: TakePartInput;
}>;


export type YesForSomebodyMutation = { readonly takePart: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type NoForSomebodyMutationVariables = Exact<{
  input: DeclineInvitationInput;
}>;


export type NoForSomebodyMutation = { readonly declineInvitation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type StepBackForSomebodyMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type StepBackForSomebodyMutation = { readonly stepBack: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReturnForSomebodyMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type ReturnForSomebodyMutation = { readonly returnToTable: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type LeaveTableForSomebodyMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type LeaveTableForSomebodyMutation = { readonly leavePartnership: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BrakeForSomebodyMutationVariables = Exact<{
  input: PartnershipInput;
}>;


export type BrakeForSomebodyMutation = { readonly pullBrake: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ConcernForSomebodyMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type ConcernForSomebodyMutation = { readonly raiseConcern: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ConfirmRecordedMutationVariables = Exact<{
  input: RecordedByStaffInput;
}>;


export type ConfirmRecordedMutation = { readonly confirmRecorded: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SettleRecordedMutationVariables = Exact<{
  input: SettleRecordedInput;
}>;


export type SettleRecordedMutation = { readonly settleRecorded: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const PersonToHelpDocument = gql`
    query PersonToHelp($person: ID!) {
  personToHelp(person: $person) {
    person
    name
    adviser
    answersFor
    waitingInvitations {
      id
      askerId
      oneSentence
      answerBy
      excludingInterests
    }
    tables {
      id
      title
      status
    }
  }
}
    ` as unknown as DocumentNode<PersonToHelpQuery, PersonToHelpQueryVariables>;
export const ActsRecordedDocument = gql`
    query ActsRecorded {
  recordedByStaff {
    id
    person
    name
    what
    channel
    confirmBy
    at
    undoUntil
    confirmedAt
    undoAskedAt
    settledAt
    settledHow
  }
}
    ` as unknown as DocumentNode<ActsRecordedQuery, ActsRecordedQueryVariables>;
export const JoinForSomebodyDocument = gql`
    mutation JoinForSomebody($input: JoinAsAdvisorInput!) {
  joinAsAdvisor(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<JoinForSomebodyMutation, JoinForSomebodyMutationVariables>;
export const BreakForSomebodyDocument = gql`
    mutation BreakForSomebody($input: PauseInput!) {
  pauseInvitations(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BreakForSomebodyMutation, BreakForSomebodyMutationVariables>;
export const BackForSomebodyDocument = gql`
    mutation BackForSomebody($input: EndPauseInput!) {
  endPause(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BackForSomebodyMutation, BackForSomebodyMutationVariables>;
export const HowOftenForSomebodyDocument = gql`
    mutation HowOftenForSomebody($input: SetAvailabilityInput!) {
  setAvailability(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<HowOftenForSomebodyMutation, HowOftenForSomebodyMutationVariables>;
export const StillRightForSomebodyDocument = gql`
    mutation StillRightForSomebody($input: AdvisorWishInput!) {
  confirmAdvisorProfile(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StillRightForSomebodyMutation, StillRightForSomebodyMutationVariables>;
export const LeaveForSomebodyDocument = gql`
    mutation LeaveForSomebody($input: AdvisorWishInput!) {
  leaveNetwork(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<LeaveForSomebodyMutation, LeaveForSomebodyMutationVariables>;
export const YesForSomebodyDocument = gql`
    mutation YesForSomebody($input: TakePartInput!) {
  takePart(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<YesForSomebodyMutation, YesForSomebodyMutationVariables>;
export const NoForSomebodyDocument = gql`
    mutation NoForSomebody($input: DeclineInvitationInput!) {
  declineInvitation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<NoForSomebodyMutation, NoForSomebodyMutationVariables>;
export const StepBackForSomebodyDocument = gql`
    mutation StepBackForSomebody($input: PartnershipInput!) {
  stepBack(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StepBackForSomebodyMutation, StepBackForSomebodyMutationVariables>;
export const ReturnForSomebodyDocument = gql`
    mutation ReturnForSomebody($input: PartnershipInput!) {
  returnToTable(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReturnForSomebodyMutation, ReturnForSomebodyMutationVariables>;
export const LeaveTableForSomebodyDocument = gql`
    mutation LeaveTableForSomebody($input: PartnershipInput!) {
  leavePartnership(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<LeaveTableForSomebodyMutation, LeaveTableForSomebodyMutationVariables>;
export const BrakeForSomebodyDocument = gql`
    mutation BrakeForSomebody($input: PartnershipInput!) {
  pullBrake(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BrakeForSomebodyMutation, BrakeForSomebodyMutationVariables>;
export const ConcernForSomebodyDocument = gql`
    mutation ConcernForSomebody($input: RaiseConcernInput!) {
  raiseConcern(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ConcernForSomebodyMutation, ConcernForSomebodyMutationVariables>;
export const ConfirmRecordedDocument = gql`
    mutation ConfirmRecorded($input: RecordedByStaffInput!) {
  confirmRecorded(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ConfirmRecordedMutation, ConfirmRecordedMutationVariables>;
export const SettleRecordedDocument = gql`
    mutation SettleRecorded($input: SettleRecordedInput!) {
  settleRecorded(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SettleRecordedMutation, SettleRecordedMutationVariables>;
