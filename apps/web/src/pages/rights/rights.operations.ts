// Made by npm run generate from rights.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
export type WhoIsResponsibleQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsResponsibleQuery = { readonly network: { readonly name: string, readonly owner: string } };

export type NotesAboutMeQueryVariables = Exact<{ [key: string]: never; }>;


export type NotesAboutMeQuery = { readonly staffNotesAboutMe: { readonly notes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly writtenAt: string, readonly keptUntil: string }> } };


export const WhoIsResponsibleDocument = gql`
    query WhoIsResponsible {
  network {
    name
    owner
  }
}
    ` as unknown as DocumentNode<WhoIsResponsibleQuery, WhoIsResponsibleQueryVariables>;
export const NotesAboutMeDocument = gql`
    query NotesAboutMe {
  staffNotesAboutMe {
    notes {
      id
      text
      writtenAt
      keptUntil
    }
  }
}
    ` as unknown as DocumentNode<NotesAboutMeQuery, NotesAboutMeQueryVariables>;
