// Made by npm run generate from overview.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Where patients take part: one's own care, a clinic or programme, the whole system. */
export type Level =
  | 'MACRO'
  | 'MESO'
  | 'MICRO';

/** When patients take part: choosing the question, planning, doing, looking back. */
export type Phase =
  | 'EVALUATE'
  | 'IMPLEMENT'
  | 'INITIATE'
  | 'PLAN';

export type NetworkOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkOverviewQuery = { readonly networkOverview: { readonly from: string, readonly requests: { readonly published: number, readonly open: number, readonly closed: number, readonly withdrawn: number, readonly medianDaysToReview: number | null }, readonly organisations: { readonly sent: number, readonly yes: number, readonly no: number, readonly talk: number, readonly silent: number, readonly open: number, readonly medianDaysToAnswer: number | null }, readonly initiatives: { readonly sent: number, readonly yes: number, readonly no: number, readonly talk: number, readonly silent: number, readonly open: number, readonly medianDaysToAnswer: number | null }, readonly people: { readonly asked: string, readonly yes: string }, readonly months: ReadonlyArray<{ readonly month: string, readonly published: number, readonly sent: number, readonly yes: number }>, readonly coverage: ReadonlyArray<{ readonly level: Level, readonly phase: Phase, readonly requests: number, readonly held: number, readonly planned: number }>, readonly asked: ReadonlyArray<{ readonly organisationId: string, readonly name: string, readonly times: number, readonly yes: number }> } };


export const NetworkOverviewDocument = gql`
    query NetworkOverview {
  networkOverview {
    from
    requests {
      published
      open
      closed
      withdrawn
      medianDaysToReview
    }
    organisations {
      sent
      yes
      no
      talk
      silent
      open
      medianDaysToAnswer
    }
    initiatives {
      sent
      yes
      no
      talk
      silent
      open
      medianDaysToAnswer
    }
    people {
      asked
      yes
    }
    months {
      month
      published
      sent
      yes
    }
    coverage {
      level
      phase
      requests
      held
      planned
    }
    asked {
      organisationId
      name
      times
      yes
    }
  }
}
    ` as unknown as DocumentNode<NetworkOverviewQuery, NetworkOverviewQueryVariables>;
