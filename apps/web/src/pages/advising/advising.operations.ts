// Made by npm run generate from advising.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Whose experience you speak from: your own, that of a next of kin, or both. */
export type AdvisorExperienceInput = {
  readonly nextOfKin?: NextOfKinInput | null | undefined;
  readonly own: boolean;
};

/** Nothing else needs to be said. */
export type AdvisorWishInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
};

export type AskerInput = {
  /** The organisation that asks. */
  readonly asker: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
};

/** Who may see the condition areas of somebody. */
export type ConditionsSeenBy =
  | 'NOBODY'
  | 'THOSE_I_SAY_YES_TO'
  | 'VERIFIED_MEMBERS';

/** One thing that you say yes to, or no longer. */
export type ConsentInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly purpose: ConsentPurpose;
};

/** What you may say yes to, each on its own. */
export type ConsentPurpose =
  | 'ACCESS_NEEDS'
  | 'CONDITION_AREAS'
  | 'LISTED_PUBLICLY'
  | 'LISTED_TO_MEMBERS'
  | 'SHARE_A_STORY';

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

/** How somebody's identity was confirmed. */
export type IdentityMethod =
  | 'E_ID'
  | 'TELEPHONE';

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

/** What you are to somebody who is or has been ill. Say nothing else about that person. */
export type NextOfKinInput = {
  /** Whether you have lost that person, if you wish to say so. */
  readonly bereaved?: boolean;
  readonly relation: Relation;
};

/** What a next of kin is to the person who is or has been ill. */
export type Relation =
  | 'CHILD'
  | 'FRIEND'
  | 'OTHER'
  | 'PARENT'
  | 'PARTNER'
  | 'SIBLING';

/** What changes. What is not said stays as it is. */
export type ReviseAdvisorProfileInput = {
  /** Whether you bring somebody who helps you. */
  readonly bringsSupporter?: boolean | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Where you live, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** In which languages you can be asked, BCP 47. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** What you want to be called. */
  readonly name?: string | null | undefined;
  /** What you would like to do. */
  readonly openTo?: ReadonlyArray<EngagementKind> | null | undefined;
};

/** What you need to take part. Needs your consent to it; shown only after your yes. */
export type SayAccessNeedsInput = {
  /** What you need; never why. */
  readonly access: string;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
};

/** What you want to be asked about. Needs your consent to it. */
export type SayConditionAreasInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Conditions of the vocabulary; they may be broad. Never your diagnoses. */
  readonly conditions: ReadonlyArray<string>;
  readonly experience?: AdvisorExperienceInput | null | undefined;
  /** Who may see them. Nobody, unless you say so. */
  readonly seenBy?: ConditionsSeenBy;
};

/** How often and where you can take part. */
export type SetAvailabilityInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly howOften: HowOften;
  readonly takesPart: TakesPart;
};

export type SetContactLimitInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** How many open invitations at a time, from 1 to 50. */
  readonly limit: number;
};

/** Where somebody can take part. */
export type TakesPart =
  | 'ANYWHERE'
  | 'IN_OWN_COUNTRY'
  | 'REMOTE';

export type AdviserAsIsFragment = { readonly id: string, readonly name: string | null, readonly howOften: HowOften | null, readonly takesPart: TakesPart | null, readonly openTo: ReadonlyArray<EngagementKind>, readonly access: string | null, readonly bringsSupporter: boolean, readonly consents: ReadonlyArray<ConsentPurpose>, readonly conditionsSeenBy: ConditionsSeenBy | null, readonly confirmationDue: boolean, readonly confirmedAt: string, readonly askedUntil: string, readonly identityMethod: IdentityMethod | null, readonly identityConfirmedOn: string | null, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly country: { readonly code: string, readonly name: string } | null, readonly conditions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly experience: { readonly own: boolean, readonly nextOfKin: { readonly relation: Relation, readonly bereaved: boolean } | null } | null };

export type AdviserQueryVariables = Exact<{ [key: string]: never; }>;


export type AdviserQuery = { readonly advisor: { readonly id: string, readonly name: string | null, readonly howOften: HowOften | null, readonly takesPart: TakesPart | null, readonly openTo: ReadonlyArray<EngagementKind>, readonly access: string | null, readonly bringsSupporter: boolean, readonly consents: ReadonlyArray<ConsentPurpose>, readonly conditionsSeenBy: ConditionsSeenBy | null, readonly confirmationDue: boolean, readonly confirmedAt: string, readonly askedUntil: string, readonly identityMethod: IdentityMethod | null, readonly identityConfirmedOn: string | null, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly country: { readonly code: string, readonly name: string } | null, readonly conditions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly experience: { readonly own: boolean, readonly nextOfKin: { readonly relation: Relation, readonly bereaved: boolean } | null } | null } | null, readonly attention: { readonly contactLimit: number | null, readonly openInvitations: number, readonly blockedAskerIds: ReadonlyArray<string> }, readonly network: { readonly settings: { readonly contactLimit: number } } };

export type WordsToChooseFromQueryVariables = Exact<{ [key: string]: never; }>;


export type WordsToChooseFromQuery = { readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type ConditionsNamedQueryVariables = Exact<{
  search: string;
}>;


export type ConditionsNamedQuery = { readonly conditions: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type JoinAsAdviserMutationVariables = Exact<{
  input: JoinAsAdvisorInput;
}>;


export type JoinAsAdviserMutation = { readonly joinAsAdvisor: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReviseAdviserMutationVariables = Exact<{
  input: ReviseAdvisorProfileInput;
}>;


export type ReviseAdviserMutation = { readonly reviseAdvisorProfile: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type StillRightMutationVariables = Exact<{
  input: AdvisorWishInput;
}>;


export type StillRightMutation = { readonly confirmAdvisorProfile: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type HowOftenAndWhereMutationVariables = Exact<{
  input: SetAvailabilityInput;
}>;


export type HowOftenAndWhereMutation = { readonly setAvailability: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type HowManyAtATimeMutationVariables = Exact<{
  input: SetContactLimitInput;
}>;


export type HowManyAtATimeMutation = { readonly setContactLimit: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type GiveConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type GiveConsentMutation = { readonly giveConsent: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SayAreasMutationVariables = Exact<{
  input: SayConditionAreasInput;
}>;


export type SayAreasMutation = { readonly sayConditionAreas: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SayAccessMutationVariables = Exact<{
  input: SayAccessNeedsInput;
}>;


export type SayAccessMutation = { readonly sayAccessNeeds: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type LetAskAgainMutationVariables = Exact<{
  input: AskerInput;
}>;


export type LetAskAgainMutation = { readonly unblockAsker: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type LeaveNetworkMutationVariables = Exact<{
  input: AdvisorWishInput;
}>;


export type LeaveNetworkMutation = { readonly leaveNetwork: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export const AdviserAsIsFragmentDoc = gql`
    fragment AdviserAsIs on Advisor {
  id
  name
  howOften
  takesPart
  openTo
  access
  bringsSupporter
  consents
  conditionsSeenBy
  confirmationDue
  confirmedAt
  askedUntil
  identityMethod
  identityConfirmedOn
  languages {
    code
    name
  }
  country {
    code
    name
  }
  conditions {
    code
    name
  }
  experience {
    own
    nextOfKin {
      relation
      bereaved
    }
  }
}
    ` as unknown as DocumentNode<AdviserAsIsFragment, unknown>;
export const AdviserDocument = gql`
    query Adviser {
  advisor {
    ...AdviserAsIs
  }
  attention {
    contactLimit
    openInvitations
    blockedAskerIds
  }
  network {
    settings {
      contactLimit
    }
  }
}
    ${AdviserAsIsFragmentDoc}` as unknown as DocumentNode<AdviserQuery, AdviserQueryVariables>;
export const WordsToChooseFromDocument = gql`
    query WordsToChooseFrom {
  languages {
    code
    name
  }
  countries {
    code
    name
  }
}
    ` as unknown as DocumentNode<WordsToChooseFromQuery, WordsToChooseFromQueryVariables>;
export const ConditionsNamedDocument = gql`
    query ConditionsNamed($search: String!) {
  conditions(search: $search, first: 12) {
    code
    name
  }
}
    ` as unknown as DocumentNode<ConditionsNamedQuery, ConditionsNamedQueryVariables>;
export const JoinAsAdviserDocument = gql`
    mutation JoinAsAdviser($input: JoinAsAdvisorInput!) {
  joinAsAdvisor(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<JoinAsAdviserMutation, JoinAsAdviserMutationVariables>;
export const ReviseAdviserDocument = gql`
    mutation ReviseAdviser($input: ReviseAdvisorProfileInput!) {
  reviseAdvisorProfile(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReviseAdviserMutation, ReviseAdviserMutationVariables>;
export const StillRightDocument = gql`
    mutation StillRight($input: AdvisorWishInput!) {
  confirmAdvisorProfile(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<StillRightMutation, StillRightMutationVariables>;
export const HowOftenAndWhereDocument = gql`
    mutation HowOftenAndWhere($input: SetAvailabilityInput!) {
  setAvailability(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<HowOftenAndWhereMutation, HowOftenAndWhereMutationVariables>;
export const HowManyAtATimeDocument = gql`
    mutation HowManyAtATime($input: SetContactLimitInput!) {
  setContactLimit(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<HowManyAtATimeMutation, HowManyAtATimeMutationVariables>;
export const GiveConsentDocument = gql`
    mutation GiveConsent($input: ConsentInput!) {
  giveConsent(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = gql`
    mutation WithdrawConsent($input: ConsentInput!) {
  withdrawConsent(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const SayAreasDocument = gql`
    mutation SayAreas($input: SayConditionAreasInput!) {
  sayConditionAreas(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SayAreasMutation, SayAreasMutationVariables>;
export const SayAccessDocument = gql`
    mutation SayAccess($input: SayAccessNeedsInput!) {
  sayAccessNeeds(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SayAccessMutation, SayAccessMutationVariables>;
export const LetAskAgainDocument = gql`
    mutation LetAskAgain($input: AskerInput!) {
  unblockAsker(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<LetAskAgainMutation, LetAskAgainMutationVariables>;
export const LeaveNetworkDocument = gql`
    mutation LeaveNetwork($input: AdvisorWishInput!) {
  leaveNetwork(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<LeaveNetworkMutation, LeaveNetworkMutationVariables>;
