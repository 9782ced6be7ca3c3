// Made by npm run generate from unsent.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** Which form of yours. */
export type DropUnsentFormInput = {
  readonly form: string;
};

/** A form as far as it is written. */
export type KeepUnsentFormInput = {
  /** What is in it, at most 60,000 characters. */
  readonly content: string;
  /** Which form, and of what: a name of the caller's own, small letters, digits, - and /, at most 120 characters. */
  readonly form: string;
};

export type UnsentFormQueryVariables = Exact<{
  form: string;
}>;


export type UnsentFormQuery = { readonly unsentForm: { readonly content: string } | null };

export type KeepUnsentFormMutationVariables = Exact<{
  input: KeepUnsentFormInput;
}>;


export type KeepUnsentFormMutation = { readonly keepUnsentForm: boolean };

export type DropUnsentFormMutationVariables = Exact<{
  input: DropUnsentFormInput;
}>;


export type DropUnsentFormMutation = { readonly dropUnsentForm: boolean };


export const UnsentFormDocument = gql`
    query UnsentForm($form: String!) {
  unsentForm(form: $form) {
    content
  }
}
    ` as unknown as DocumentNode<UnsentFormQuery, UnsentFormQueryVariables>;
export const KeepUnsentFormDocument = gql`
    mutation KeepUnsentForm($input: KeepUnsentFormInput!) {
  keepUnsentForm(input: $input)
}
    ` as unknown as DocumentNode<KeepUnsentFormMutation, KeepUnsentFormMutationVariables>;
export const DropUnsentFormDocument = gql`
    mutation DropUnsentForm($input: DropUnsentFormInput!) {
  dropUnsentForm(input: $input)
}
    ` as unknown as DocumentNode<DropUnsentFormMutation, DropUnsentFormMutationVariables>;
