// Made by npm run generate from organisation-to-check.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Why an organisation that was looked at is not checked: more must be known, or it is not taken in. */
export type CheckOutcome =
  | 'REFUSED'
  | 'RETURNED';

/** Which note of yours. */
export type DeleteStaffNoteInput = {
  readonly id: string;
};

/** Where an organisation's money comes from. */
export type FunderInput = {
  /** Whether it is a company. One over 20 % is shown on the profile. */
  readonly company: boolean;
  readonly name: string;
  /** Its share, in percent. */
  readonly percent: number;
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

/** Who is to answer for an organisation that nobody can act for, and why. */
export type ProposeRecoveryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Their own address, never one that several people read. It is not kept. */
  readonly email: string;
  readonly organisation: string;
  readonly person: string;
  readonly personName: string;
  /** What they do in the organisation. */
  readonly personRole: string;
  /** Why nobody can act for it, and how you know this person. The organisation reads it. */
  readonly reason?: string | null | undefined;
};

/** Which organisation. */
export type RecoveryInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
};

/** Why an organisation is not taken in. */
export type RefuseVerificationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
  /** Why. The organisation reads it. */
  readonly reason?: string | null | undefined;
};

/** A public registry that gives ids to organisations. */
export type Registry =
  | 'FUNDREF'
  | 'GRID'
  | 'ISNI'
  | 'ORGREF'
  | 'ROR'
  | 'WIKIDATA';

/** What happened to who answers for an organisation. */
export type RepresentationChange =
  | 'APPOINTED'
  | 'RECOVERED'
  | 'RECOVERY_AGREED'
  | 'RECOVERY_DROPPED'
  | 'RECOVERY_PROPOSED'
  | 'RECOVERY_STOPPED'
  | 'REMOVED';

/** What must be known before an organisation can be checked. */
export type ReturnVerificationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** What is missing. The organisation reads it. */
  readonly comments?: string | null | undefined;
  readonly organisation: string;
};

/** Which organisation. */
export type SuspensionInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
};

/** Which organisation, and why. */
export type SuspensionReasonInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation: string;
  /** Why. The organisation reads it. */
  readonly reason?: string | null | undefined;
};

/** How somebody found out that an organisation is what it says. */
export type VerificationMethod =
  | 'CALL'
  | 'MEETING'
  | 'PUBLIC_REGISTER'
  | 'STATUTES_AND_MINUTES'
  | 'VISIT';

/** What you found when you checked an organisation. It holds for 12 months. */
export type VerifyOrganisationInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Organisations with a similar name that you have compared it with, and that are others. */
  readonly distinctFrom?: ReadonlyArray<string> | null | undefined;
  /** Of patient organisations and umbrellas: the main ones, members' fees included. */
  readonly funders?: ReadonlyArray<FunderInput> | null | undefined;
  readonly method: VerificationMethod;
  /** A note for the network's staff. The people of the organisation can read it on request. */
  readonly note?: string | null | undefined;
  readonly organisation: string;
  /** Of patient organisations and umbrellas: do patients or next of kin have the majority? */
  readonly patientMajority?: boolean | null | undefined;
};

/** A note about a person or an organisation: one of the two. They can read it. */
export type WriteStaffNoteInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly person?: string | null | undefined;
  /** At most 2,000 characters. */
  readonly text: string;
};

export type OrganisationToCheckQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationToCheckQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind | null, readonly status: OrganisationStatus, readonly about: string | null, readonly website: string | null, readonly place: string | null, readonly established: number | null, readonly verifiedOn: string | null, readonly verificationDue: string | null, readonly patientMajority: boolean | null, readonly viewerCanVerify: boolean, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly source: { readonly registry: Registry, readonly value: string } | null, readonly shownFunders: ReadonlyArray<{ readonly name: string, readonly percent: number }>, readonly representatives: ReadonlyArray<{ readonly person: string, readonly name: string | null, readonly role: string | null, readonly since: string }>, readonly check: { readonly howToCheck: string | null, readonly patientMajority: boolean | null, readonly companyOver20: boolean | null, readonly viewerHasConflict: boolean, readonly funders: ReadonlyArray<{ readonly name: string, readonly percent: number, readonly company: boolean }>, readonly similar: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: OrganisationStatus, readonly place: string | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }> }>, readonly representativesAlsoAnswerFor: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind | null }> } | null, readonly checkAnswer: { readonly outcome: CheckOutcome, readonly words: string | null, readonly at: string, readonly answer: string | null, readonly answeredAt: string | null } | null, readonly suspension: { readonly reason: string | null, readonly proposedAt: string, readonly proposedByYou: boolean, readonly suspendedAt: string | null, readonly replyBy: string | null, readonly reply: string | null, readonly liftedAt: string | null, readonly liftReason: string | null } | null, readonly recovery: { readonly name: string | null, readonly reason: string | null, readonly proposedAt: string, readonly proposedByYou: boolean, readonly takesEffectAt: string | null, readonly endedAt: string | null, readonly outcome: RepresentationChange | null } | null } };

export type NotesAboutQueryVariables = Exact<{
  person?: string | null | undefined;
  organisation?: string | null | undefined;
}>;


export type NotesAboutQuery = { readonly staffNotes: { readonly warning: string, readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly writtenAt: string, readonly keptUntil: string, readonly viewerCanDelete: boolean }> } };

export type PeopleFoundQueryVariables = Exact<{
  name: string;
}>;


export type PeopleFoundQuery = { readonly findPeople: ReadonlyArray<{ readonly person: string, readonly name: string, readonly adviser: boolean, readonly answersFor: ReadonlyArray<string> }> };

export type VerifyOrganisationMutationVariables = Exact<{
  input: VerifyOrganisationInput;
}>;


export type VerifyOrganisationMutation = { readonly verifyOrganisation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ReturnVerificationMutationVariables = Exact<{
  input: ReturnVerificationInput;
}>;


export type ReturnVerificationMutation = { readonly returnVerification: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RefuseVerificationMutationVariables = Exact<{
  input: RefuseVerificationInput;
}>;


export type RefuseVerificationMutation = { readonly refuseVerification: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ProposeSuspensionMutationVariables = Exact<{
  input: SuspensionReasonInput;
}>;


export type ProposeSuspensionMutation = { readonly proposeSuspension: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type DropSuspensionMutationVariables = Exact<{
  input: SuspensionInput;
}>;


export type DropSuspensionMutation = { readonly dropSuspension: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type SuspendOrganisationMutationVariables = Exact<{
  input: SuspensionInput;
}>;


export type SuspendOrganisationMutation = { readonly suspendOrganisation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type LiftSuspensionMutationVariables = Exact<{
  input: SuspensionReasonInput;
}>;


export type LiftSuspensionMutation = { readonly liftSuspension: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type ProposeRecoveryMutationVariables = Exact<{
  input: ProposeRecoveryInput;
}>;


export type ProposeRecoveryMutation = { readonly proposeRecovery: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type DropRecoveryMutationVariables = Exact<{
  input: RecoveryInput;
}>;


export type DropRecoveryMutation = { readonly dropRecovery: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type RecoverRepresentationMutationVariables = Exact<{
  input: RecoveryInput;
}>;


export type RecoverRepresentationMutation = { readonly recoverRepresentation: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type WriteStaffNoteMutationVariables = Exact<{
  input: WriteStaffNoteInput;
}>;


export type WriteStaffNoteMutation = { readonly writeStaffNote: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type DeleteStaffNoteMutationVariables = Exact<{
  input: DeleteStaffNoteInput;
}>;


export type DeleteStaffNoteMutation = { readonly deleteStaffNote: boolean };


export const OrganisationToCheckDocument = gql`
    query OrganisationToCheck($id: ID!) {
  organisation(id: $id) {
    id
    name
    kind
    status
    about
    website
    place
    established
    verifiedOn
    verificationDue
    patientMajority
    viewerCanVerify
    countries {
      code
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
      since
    }
    check {
      howToCheck
      patientMajority
      companyOver20
      viewerHasConflict
      funders {
        name
        percent
        company
      }
      similar {
        id
        name
        status
        place
        countries {
          code
          name
        }
      }
      representativesAlsoAnswerFor {
        id
        name
        kind
      }
    }
    checkAnswer {
      outcome
      words
      at
      answer
      answeredAt
    }
    suspension {
      reason
      proposedAt
      proposedByYou
      suspendedAt
      replyBy
      reply
      liftedAt
      liftReason
    }
    recovery {
      name
      reason
      proposedAt
      proposedByYou
      takesEffectAt
      endedAt
      outcome
    }
  }
}
    ` as unknown as DocumentNode<OrganisationToCheckQuery, OrganisationToCheckQueryVariables>;
export const NotesAboutDocument = gql`
    query NotesAbout($person: ID, $organisation: ID) {
  staffNotes(person: $person, organisation: $organisation) {
    warning
    notes {
      id
      text
      writtenAt
      keptUntil
      viewerCanDelete
    }
  }
}
    ` as unknown as DocumentNode<NotesAboutQuery, NotesAboutQueryVariables>;
export const PeopleFoundDocument = gql`
    query PeopleFound($name: String!) {
  findPeople(name: $name) {
    person
    name
    adviser
    answersFor
  }
}
    ` as unknown as DocumentNode<PeopleFoundQuery, PeopleFoundQueryVariables>;
export const VerifyOrganisationDocument = gql`
    mutation VerifyOrganisation($input: VerifyOrganisationInput!) {
  verifyOrganisation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<VerifyOrganisationMutation, VerifyOrganisationMutationVariables>;
export const ReturnVerificationDocument = gql`
    mutation ReturnVerification($input: ReturnVerificationInput!) {
  returnVerification(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ReturnVerificationMutation, ReturnVerificationMutationVariables>;
export const RefuseVerificationDocument = gql`
    mutation RefuseVerification($input: RefuseVerificationInput!) {
  refuseVerification(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RefuseVerificationMutation, RefuseVerificationMutationVariables>;
export const ProposeSuspensionDocument = gql`
    mutation ProposeSuspension($input: SuspensionReasonInput!) {
  proposeSuspension(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ProposeSuspensionMutation, ProposeSuspensionMutationVariables>;
export const DropSuspensionDocument = gql`
    mutation DropSuspension($input: SuspensionInput!) {
  dropSuspension(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<DropSuspensionMutation, DropSuspensionMutationVariables>;
export const SuspendOrganisationDocument = gql`
    mutation SuspendOrganisation($input: SuspensionInput!) {
  suspendOrganisation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<SuspendOrganisationMutation, SuspendOrganisationMutationVariables>;
export const LiftSuspensionDocument = gql`
    mutation LiftSuspension($input: SuspensionReasonInput!) {
  liftSuspension(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<LiftSuspensionMutation, LiftSuspensionMutationVariables>;
export const ProposeRecoveryDocument = gql`
    mutation ProposeRecovery($input: ProposeRecoveryInput!) {
  proposeRecovery(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ProposeRecoveryMutation, ProposeRecoveryMutationVariables>;
export const DropRecoveryDocument = gql`
    mutation DropRecovery($input: RecoveryInput!) {
  dropRecovery(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<DropRecoveryMutation, DropRecoveryMutationVariables>;
export const RecoverRepresentationDocument = gql`
    mutation RecoverRepresentation($input: RecoveryInput!) {
  recoverRepresentation(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<RecoverRepresentationMutation, RecoverRepresentationMutationVariables>;
export const WriteStaffNoteDocument = gql`
    mutation WriteStaffNote($input: WriteStaffNoteInput!) {
  writeStaffNote(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<WriteStaffNoteMutation, WriteStaffNoteMutationVariables>;
export const DeleteStaffNoteDocument = gql`
    mutation DeleteStaffNote($input: DeleteStaffNoteInput!) {
  deleteStaffNote(input: $input)
}
    ` as unknown as DocumentNode<DeleteStaffNoteMutation, DeleteStaffNoteMutationVariables>;
