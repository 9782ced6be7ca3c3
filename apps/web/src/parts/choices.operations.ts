// Made by npm run generate from choices.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
export type ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChoicesQuery = { readonly conditions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly languages: ReadonlyArray<{ readonly code: string, readonly name: string }> };


export const ChoicesDocument = gql`
    query Choices {
  conditions(first: 200) {
    code
    name
  }
  countries {
    code
    name
  }
  languages {
    code
    name
  }
}
    ` as unknown as DocumentNode<ChoicesQuery, ChoicesQueryVariables>;
