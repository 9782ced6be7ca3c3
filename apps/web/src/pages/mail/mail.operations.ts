// Made by npm run generate from mail.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** How you want to be told by mail that there is something; without a rhythm, not at all. */
export type ChooseMailInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Weekdays without mail: 1 is Monday, 7 is Sunday; six at most. */
  readonly quietDays?: ReadonlyArray<number>;
  /** Null: no mail. Your address is then not kept. */
  readonly rhythm?: MailRhythm | null | undefined;
};

/** At once, or once a day. */
export type MailRhythm =
  | 'AT_ONCE'
  | 'DAILY';

export type OwnMailQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMailQuery = { readonly mailWishes: { readonly address: string, readonly rhythm: MailRhythm, readonly quietDays: ReadonlyArray<number> } | null };

export type ChooseMailMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type ChooseMailMutation = { readonly chooseMail: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const OwnMailDocument = gql`
    query OwnMail {
  mailWishes {
    address
    rhythm
    quietDays
  }
}
    ` as unknown as DocumentNode<OwnMailQuery, OwnMailQueryVariables>;
export const ChooseMailDocument = gql`
    mutation ChooseMail($input: ChooseMailInput!) {
  chooseMail(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ChooseMailMutation, ChooseMailMutationVariables>;
