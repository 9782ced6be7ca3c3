// Made by npm run generate from live.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { readonly inboxChanged: { readonly lookAgain: boolean } };

export type RequestChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type RequestChangedSubscription = { readonly requestChanged: { readonly lookAgain: boolean } };

export type InitiativeChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type InitiativeChangedSubscription = { readonly initiativeChanged: { readonly lookAgain: boolean } };

export type PartnershipChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type PartnershipChangedSubscription = { readonly partnershipChanged: { readonly lookAgain: boolean } };


export const InboxChangedDocument = gql`
    subscription InboxChanged {
  inboxChanged(alsoNow: true) {
    lookAgain
  }
}
    ` as unknown as DocumentNode<InboxChangedSubscription, InboxChangedSubscriptionVariables>;
export const RequestChangedDocument = gql`
    subscription RequestChanged($id: ID!) {
  requestChanged(id: $id, alsoNow: true) {
    lookAgain
  }
}
    ` as unknown as DocumentNode<RequestChangedSubscription, RequestChangedSubscriptionVariables>;
export const InitiativeChangedDocument = gql`
    subscription InitiativeChanged($id: ID!) {
  initiativeChanged(id: $id, alsoNow: true) {
    lookAgain
  }
}
    ` as unknown as DocumentNode<InitiativeChangedSubscription, InitiativeChangedSubscriptionVariables>;
export const PartnershipChangedDocument = gql`
    subscription PartnershipChanged($id: ID!) {
  partnershipChanged(id: $id, alsoNow: true) {
    lookAgain
  }
}
    ` as unknown as DocumentNode<PartnershipChangedSubscription, PartnershipChangedSubscriptionVariables>;
