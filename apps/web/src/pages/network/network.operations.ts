// Made by npm run generate from network.graphql.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@apollo/client';
/** A new value binds what starts after it. Every member can read it and why. */
export type ChangeNetworkSettingInput = {
  /** Your own id (a UUID) for this wish: saying it again does it once. */
  readonly commandId?: string | null | undefined;
  /** Why, in plain words, for every member. */
  readonly reason?: string | null | undefined;
  /** Which: a field of the settings. */
  readonly setting: string;
  /** One value for a number; for a list all that it is to hold. */
  readonly values: ReadonlyArray<string>;
};

export type NetworkNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkNumbersQuery = { readonly network: { readonly name: string, readonly owner: string, readonly zone: string, readonly settings: { readonly answerDays: number, readonly findDays: number, readonly activityLeadDays: number, readonly materialsWorkingDays: number, readonly holdDays: number, readonly reconsentDays: number, readonly objectionDays: number, readonly evaluationDays: number, readonly paragraphDays: number, readonly cancellationWorkingDays: number, readonly contactLimit: number, readonly paymentDays: number, readonly reviewDays: number, readonly initiativeAnswerDays: number, readonly replaceContactWorkingDays: number, readonly brakeAnswerWorkingDays: number, readonly concernAnswerWorkingDays: number, readonly reportDays: number, readonly peopleQuestionsADay: number, readonly staffLooksADay: number, readonly requestsInReview: number, readonly quietWeeks: ReadonlyArray<number>, readonly holidays: ReadonlyArray<string> }, readonly settingChanges: ReadonlyArray<{ readonly setting: string, readonly values: ReadonlyArray<string>, readonly reason: string, readonly at: string }> } };

export type ChangeNetworkNumberMutationVariables = Exact<{
  input: ChangeNetworkSettingInput;
}>;


export type ChangeNetworkNumberMutation = { readonly changeNetworkSetting: { readonly stale: boolean, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly field: string | null, readonly message: string }> } };


export const NetworkNumbersDocument = gql`
    query NetworkNumbers {
  network {
    name
    owner
    zone
    settings {
      answerDays
      findDays
      activityLeadDays
      materialsWorkingDays
      holdDays
      reconsentDays
      objectionDays
      evaluationDays
      paragraphDays
      cancellationWorkingDays
      contactLimit
      paymentDays
      reviewDays
      initiativeAnswerDays
      replaceContactWorkingDays
      brakeAnswerWorkingDays
      concernAnswerWorkingDays
      reportDays
      peopleQuestionsADay
      staffLooksADay
      requestsInReview
      quietWeeks
      holidays
    }
    settingChanges {
      setting
      values
      reason
      at
    }
  }
}
    ` as unknown as DocumentNode<NetworkNumbersQuery, NetworkNumbersQueryVariables>;
export const ChangeNetworkNumberDocument = gql`
    mutation ChangeNetworkNumber($input: ChangeNetworkSettingInput!) {
  changeNetworkSetting(input: $input) {
    stale
    userErrors {
      code
      field
      message
    }
  }
}
    ` as unknown as DocumentNode<ChangeNetworkNumberMutation, ChangeNetworkNumberMutationVariables>;
