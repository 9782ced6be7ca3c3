// Made by npm run generate from organisation.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** You answer for an organisation that is listed here. */
export type ClaimOrganisationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Patient organisations and umbrellas say: does more than 20 % of the money come from one company? */
  readonly companyOver20?: boolean | null | undefined;
  /** How a coordinator can check that you answer for it. */
  readonly howToCheck: string;
  readonly organisation: string;
  /** Patient organisations and umbrellas say: do patients or next of kin have the majority on the board? */
  readonly patientMajority?: boolean | null | undefined;
  /** Your name: the organisation's other representatives and the coordinators see it. */
  readonly personName: string;
  /** What you are in the organisation. */
  readonly personRole: string;
  /** Whether it is a public authority: what is sent to it may have to be disclosed. */
  readonly publicBody: boolean;
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

/** An id that a public registry gave to an organisation. */
export type ExternalIdInput = {
  readonly registry: Registry;
  /** Without the registry's address. */
  readonly value: string;
};

/** Names an organisation. */
export type OrganisationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
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

/** Listed: known from a public registry, not a member. Registered: somebody answers for it. Verified: checked by the network; only these take part. Suspended: it takes no part for now; only itself and staff see that. */
export type OrganisationStatus =
  | 'LISTED'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'VERIFIED';

/** An organisation that is not listed here, and you who answer for it. No members' names, lists or numbers. */
export type RegisterOrganisationInput = {
  /** Who you are, in plain words. */
  readonly about: string;
  /** Ids that public registries gave it. Checked by a coordinator. */
  readonly claimedIds?: ReadonlyArray<ExternalIdInput> | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Patient organisations and umbrellas say: does more than 20 % of the money come from one company? */
  readonly companyOver20?: boolean | null | undefined;
  /** Where it works, ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyArray<string>;
  /** How a coordinator can check that you answer for it. */
  readonly howToCheck: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Patient organisations and umbrellas say: do patients or next of kin have the majority on the board? */
  readonly patientMajority?: boolean | null | undefined;
  /** Your name: the organisation's other representatives and the coordinators see it. */
  readonly personName: string;
  /** What you are in the organisation. */
  readonly personRole: string;
  /** Whether it is a public authority: what is sent to it may have to be disclosed. */
  readonly publicBody: boolean;
  /** Begins with https://. */
  readonly website?: string | null | undefined;
};

/** A public registry that gives ids to organisations. */
export type Registry =
  | 'FUNDREF'
  | 'GRID'
  | 'ISNI'
  | 'ORGREF'
  | 'ROR'
  | 'WIKIDATA';

/** What changes in an organisation's profile. What is not said stays as it is. */
export type ReviseProfileInput = {
  /** Who you are, in plain words. */
  readonly about?: string | null | undefined;
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** The conditions you work with, from the vocabulary. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** How many open invitations you want at a time. */
  readonly contactLimit?: number | null | undefined;
  /** Where you work, ISO 3166-1 alpha-2. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** You work for patients with every condition. */
  readonly everyCondition?: boolean | null | undefined;
  /** Can be changed until the network has checked the organisation. */
  readonly kind?: OrganisationKind | null | undefined;
  /** In which languages you can be asked, BCP 47. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** What you do not do. */
  readonly notOpenTo?: ReadonlyArray<EngagementKind> | null | undefined;
  /** What you like to be asked for. */
  readonly openTo?: ReadonlyArray<EngagementKind> | null | undefined;
  readonly organisation: string;
  readonly publicBody?: boolean | null | undefined;
  /** Begins with https://. */
  readonly website?: string | null | undefined;
  /** Your time zone, such as Europe/Stockholm. */
  readonly zone?: string | null | undefined;
};

export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null, readonly status: OrganisationStatus, readonly suggested: boolean, readonly about: string | null, readonly website: string | null, readonly place: string | null, readonly established: number | null, readonly publicBody: boolean | null, readonly everyCondition: boolean, readonly confirmedAt: string | null, readonly verifiedOn: string | null, readonly patientMajority: boolean | null, readonly contactLimit: number | null, readonly openTo: ReadonlyArray<EngagementKind>, readonly notOpenTo: ReadonlyArray<EngagementKind>, readonly viewerCanAskForRemoval: boolean, readonly viewerCanClaim: boolean, readonly viewerCanReviseProfile: boolean, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly conditions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly otherNames: ReadonlyArray<{ readonly name: string }>, readonly source: { readonly registry: Registry, readonly value: string } | null, readonly shownFunders: ReadonlyArray<{ readonly name: string, readonly percent: number }>, readonly representatives: ReadonlyArray<{ readonly person: string, readonly name: string | null, readonly role: string | null }>, readonly record: { readonly answerRate: number | null, readonly initiatives: number | null, readonly lapsedChangeProposals: number, readonly medianDaysToAnswer: number | null, readonly partnershipsClosedWithoutFeedback: number, readonly shortNoticeExceptions: number } | null } };

export type AskForRemovalMutationVariables = Exact<{
  input: OrganisationInput;
}>;


export type AskForRemovalMutation = { readonly askForRemovalOfListing: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ConfirmProfileMutationVariables = Exact<{
  input: OrganisationInput;
}>;


export type ConfirmProfileMutation = { readonly confirmProfile: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReviseProfileMutationVariables = Exact<{
  input: ReviseProfileInput;
}>;


export type ReviseProfileMutation = { readonly reviseProfile: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ClaimOrganisationMutationVariables = Exact<{
  input: ClaimOrganisationInput;
}>;


export type ClaimOrganisationMutation = { readonly claimOrganisation: { readonly stale: boolean, readonly organisation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation: { readonly stale: boolean, readonly organisation: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const OrganisationDocument = gql`
    query Organisation($id: ID!) {
  organisation(id: $id) {
    id
    name
    kind
    status
    suggested
    about
    website
    place
    established
    publicBody
    everyCondition
    confirmedAt
    verifiedOn
    patientMajority
    contactLimit
    openTo
    notOpenTo
    countries {
      code
      name
    }
    languages {
      code
      name
    }
    conditions {
      code
      name
    }
    otherNames {
      name
    }
    source {
      registry
      value
    }
    shownFunders {
      name
      percent
    }
    representatives {
      person
      name
      role
    }
    record {
      answerRate
      initiatives
      lapsedChangeProposals
      medianDaysToAnswer
      partnershipsClosedWithoutFeedback
      shortNoticeExceptions
    }
    viewerCanAskForRemoval
    viewerCanClaim
    viewerCanReviseProfile
  }
}
    ` as unknown as DocumentNode<OrganisationQuery, OrganisationQueryVariables>;
export const AskForRemovalDocument = gql`
    mutation AskForRemoval($input: OrganisationInput!) {
  askForRemovalOfListing(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<AskForRemovalMutation, AskForRemovalMutationVariables>;
export const ConfirmProfileDocument = gql`
    mutation ConfirmProfile($input: OrganisationInput!) {
  confirmProfile(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ConfirmProfileMutation, ConfirmProfileMutationVariables>;
export const ReviseProfileDocument = gql`
    mutation ReviseProfile($input: ReviseProfileInput!) {
  reviseProfile(input: $input) {
    stale
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReviseProfileMutation, ReviseProfileMutationVariables>;
export const ClaimOrganisationDocument = gql`
    mutation ClaimOrganisation($input: ClaimOrganisationInput!) {
  claimOrganisation(input: $input) {
    stale
    organisation {
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
    ` as unknown as DocumentNode<ClaimOrganisationMutation, ClaimOrganisationMutationVariables>;
export const RegisterOrganisationDocument = gql`
    mutation RegisterOrganisation($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    stale
    organisation {
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
    ` as unknown as DocumentNode<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
