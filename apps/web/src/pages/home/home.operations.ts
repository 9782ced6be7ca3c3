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

/** What an organisation has said; UNANSWERED: it did not answer in time; WITHDRAWN: the initiative was taken back before it had answered. */
export type InitiativeAnswerStatus =
  | 'NO'
  | 'TALK'
  | 'UNANSWERED'
  | 'WAITING'
  | 'WITHDRAWN'
  | 'YES';

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

export type HomeTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeTablesQuery = { readonly partnerships: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly status: PartnershipStatus, readonly requestId: string, readonly viewerCanAgree: boolean, readonly seats: ReadonlyArray<{ readonly half: Side, readonly empty: boolean, readonly away: boolean, readonly person: { readonly id: string | null, readonly name: string, readonly you: boolean } }>, readonly activities: ReadonlyArray<{ readonly id: string, readonly what: string, readonly on: string, readonly chair: Side, readonly status: ActivityStatus }>, readonly goals: ReadonlyArray<{ readonly id: string, readonly text: string, readonly agreement: { readonly agreedSides: ReadonlyArray<Side>, readonly saidYes: ReadonlyArray<{ readonly you: boolean }>, readonly objections: ReadonlyArray<{ readonly person: { readonly you: boolean } }> } }>, readonly missingBeforeStart: ReadonlyArray<{ readonly sentence: string, readonly person: { readonly you: boolean } | null }>, readonly payPlans: ReadonlyArray<{ readonly agreed: boolean, readonly person: { readonly you: boolean }, readonly saidYes: ReadonlyArray<{ readonly you: boolean }> }>, readonly review: { readonly number: number, readonly by: string, readonly due: boolean, readonly agreement: { readonly agreedSides: ReadonlyArray<Side>, readonly saidYes: ReadonlyArray<{ readonly you: boolean }>, readonly objections: ReadonlyArray<{ readonly person: { readonly you: boolean } }> } } | null, readonly evaluation: { readonly ended: boolean } | null, readonly lookingBack: { readonly yours: { readonly given: boolean, readonly until: string } | null } } }> } };

export type HomeOwnInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeOwnInitiativesQuery = { readonly initiatives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: InitiativeStatus, readonly begunAt: string, readonly form: { readonly change: string | null } | null, readonly asked: { readonly edges: ReadonlyArray<{ readonly node: { readonly organisationId: string, readonly status: InitiativeAnswerStatus, readonly partnershipId: string | null, readonly table: ReadonlyArray<{ readonly seat: InitiativeTableSeat }> } }> } } }> } };

export type HomeReceivedInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeReceivedInitiativesQuery = { readonly receivedInitiatives: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly answer: InitiativeAnswerStatus, readonly viewerCanAnswer: boolean, readonly organisationId: string | null, readonly sentAt: string, readonly partnershipId: string | null, readonly status: InitiativeStatus, readonly answerBy: { readonly date: string }, readonly form: { readonly change: string | null } | null, readonly table: ReadonlyArray<{ readonly seat: InitiativeTableSeat }> } }> } };

export type HomeAttentionQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAttentionQuery = { readonly attention: { readonly openInvitations: number, readonly paused: boolean, readonly pausedUntil: { readonly date: string, readonly zone: string } | null } };

export type HomeAdviserQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeAdviserQuery = { readonly advisor: { readonly id: string, readonly name: string | null, readonly confirmationDue: boolean, readonly askedUntil: string } | null };

export type TakeARestMutationVariables = Exact<{
  input: PauseInput;
}>;


export type TakeARestMutation = { readonly pauseInvitations: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };

export type BackFromRestMutationVariables = Exact<{
  input: EndPauseInput;
}>;


export type BackFromRestMutation = { readonly endPause: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


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
export const HomeTablesDocument = gql`
    query HomeTables {
  partnerships(first: 20) {
    edges {
      node {
        id
        title
        status
        requestId
        seats {
          half
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
        missingBeforeStart {
          sentence
          person {
            you
          }
        }
        payPlans {
          agreed
          person {
            you
          }
          saidYes {
            you
          }
        }
        review {
          number
          by
          due
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
        evaluation {
          ended
        }
        lookingBack {
          yours {
            given
            until
          }
        }
        viewerCanAgree
      }
    }
  }
}
    ` as unknown as DocumentNode<HomeTablesQuery, HomeTablesQueryVariables>;
export const HomeOwnInitiativesDocument = gql`
    query HomeOwnInitiatives {
  initiatives(first: 10) {
    edges {
      node {
        id
        status
        begunAt
        form {
          change
        }
        asked(first: 20) {
          edges {
            node {
              organisationId
              status
              partnershipId
              table {
                seat
              }
            }
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<HomeOwnInitiativesQuery, HomeOwnInitiativesQueryVariables>;
export const HomeReceivedInitiativesDocument = gql`
    query HomeReceivedInitiatives {
  receivedInitiatives(first: 50) {
    edges {
      node {
        id
        answer
        viewerCanAnswer
        organisationId
        sentAt
        partnershipId
        status
        answerBy {
          date
        }
        form {
          change
        }
        table {
          seat
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<HomeReceivedInitiativesQuery, HomeReceivedInitiativesQueryVariables>;
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
    stale
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
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<BackFromRestMutation, BackFromRestMutationVariables>;
