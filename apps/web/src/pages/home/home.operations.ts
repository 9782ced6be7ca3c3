// Made by npm run generate from home.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** How an activity stands: planned, on hold while the emergency brake is pulled, held, cancelled. */
export type ActivityStatus =
  | 'CANCELLED'
  | 'HELD'
  | 'ON_HOLD'
  | 'PLANNED';

/** A date and the time zone it is said in; it lasts to the end of that day. */
export type DeadlineInput = {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** IANA time zone, such as Europe/Stockholm. */
  readonly zone: string;
};

export type EndPauseInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
};

/** How an invitation stands, to its recipient. */
export type InvitationState =
  | 'ACCEPTANCE_WITHDRAWN'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'OPEN'
  | 'TALKING'
  | 'WITHDRAWN';

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

/** On which side of a partnership somebody sits. */
export type Side =
  | 'PATIENT'
  | 'PROFESSIONAL';

export type HomeInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeInvitationsQuery = { readonly invitations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: InvitationState, readonly askerId: string, readonly sentAt: string, readonly people: number, readonly heldUntil: string | null, readonly viewerCanOpenPlaces: boolean, readonly viewerCanTakePart: boolean, readonly viewerCanAccept: boolean, readonly answerBy: { readonly date: string, readonly zone: string }, readonly heldPlaces: ReadonlyArray<{ readonly id: string, readonly filled: boolean }>, readonly request: { readonly id: string, readonly form: { readonly oneSentence: string | null } } } }> } };

export type HomeTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTermsQuery = { readonly myPlaces: { readonly edges: ReadonlyArray<{ readonly node: { readonly placeId: string, readonly askerId: string, readonly answeredAt: string, readonly request: { readonly id: string, readonly form: { readonly oneSentence: string | null } }, readonly newTerms: { readonly answerUntil: string, readonly answer: boolean | null, readonly settled: boolean } | null } }> } };

export type HomeTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTablesQuery = { readonly partnerships: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: PartnershipStatus, readonly viewerCanAgree: boolean, readonly seats: ReadonlyArray<{ readonly side: Side | null, readonly empty: boolean, readonly away: boolean, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }>, readonly activities: ReadonlyArray<{ readonly id: string, readonly what: string, readonly on: string, readonly chair: Side, readonly status: ActivityStatus }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agreement: { readonly agreedSides: ReadonlyArray<Side>, readonly saidYes: ReadonlyArray<{ readonly you: boolean }>, readonly objections: ReadonlyArray<{ readonly person: { readonly you: boolean } }> } }> } }> } };

export type HomeAttentionQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAttentionQuery = { readonly attention: { readonly openInvitations: number, readonly paused: boolean, readonly pausedUntil: { readonly date: string, readonly zone: string } | null } };

export type HomeAdviserQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAdviserQuery = { readonly advisor: { readonly id: string, readonly name: string | null, readonly confirmationDue: boolean, readonly askedUntil: string } | null };

export type TakeARestMutationVariables = Exact<{
  input: PauseInput;
}>;


export type TakeARestMutation = { readonly pauseInvitations: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BackFromRestMutationVariables = Exact<{
  input: EndPauseInput;
}>;


export type BackFromRestMutation = { readonly endPause: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const HomeInvitationsDocument = gql`
    query HomeInvitations {
  invitations(first: 50) {
    edges {
      node {
        id
        state
        askerId
        sentAt
        people
        heldUntil
        viewerCanOpenPlaces
        viewerCanTakePart
        viewerCanAccept
        answerBy {
          date
          zone
        }
        heldPlaces {
          id
          filled
        }
        request {
          id
          form {
            oneSentence
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<HomeInvitationsQuery, HomeInvitationsQueryVariables>;
export const HomeTermsDocument = gql`
    query HomeTerms {
  myPlaces(first: 50) {
    edges {
      node {
        placeId
        askerId
        answeredAt
        request {
          id
          form {
            oneSentence
          }
        }
        newTerms {
          answerUntil
          answer
          settled
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<HomeTermsQuery, HomeTermsQueryVariables>;
export const HomeTablesDocument = gql`
    query HomeTables {
  partnerships(first: 20) {
    edges {
      node {
        id
        title
        status
        seats {
          side
          empty
          away
          person {
            id
            name
            you
          }
        }
        activities {
          id
          what
          on
          chair
          status
        }
        goals {
          id
          text
          agreement {
            agreedSides
            saidYes {
              you
            }
            objections {
              person {
                you
              }
            }
          }
        }
        viewerCanAgree
      }
    }
  }
}
    ` as unknown as DocumentNode<HomeTablesQuery, HomeTablesQueryVariables>;
export const HomeAttentionDocument = gql`
    query HomeAttention {
  attention {
    openInvitations
    paused
    pausedUntil {
      date
      zone
    }
  }
}
    ` as unknown as DocumentNode<HomeAttentionQuery, HomeAttentionQueryVariables>;
export const HomeAdviserDocument = gql`
    query HomeAdviser {
  advisor {
    id
    name
    confirmationDue
    askedUntil
  }
}
    ` as unknown as DocumentNode<HomeAdviserQuery, HomeAdviserQueryVariables>;
export const TakeARestDocument = gql`
    mutation TakeARest($input: PauseInput!) {
  pauseInvitations(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<TakeARestMutation, TakeARestMutationVariables>;
export const BackFromRestDocument = gql`
    mutation BackFromRest($input: EndPauseInput!) {
  endPause(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BackFromRestMutation, BackFromRestMutationVariables>;
