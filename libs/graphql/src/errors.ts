import { GraphQLError } from 'graphql';

/** Codes of errors that are not a rule's no (the rules' own are in `userErrors`). */
export type ErrorCode = 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'TOO_MANY_REQUESTS' | 'UNAVAILABLE' | 'INTERNAL';

const inEnglish: Readonly<Record<ErrorCode, string>> = {
  BAD_USER_INPUT: 'The input does not have the form that it must have.',
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'This is not open to you in the role you are here in.',
  NOT_FOUND: 'There is nothing here, or it is not yours to see.',
  CHANGED_MEANWHILE: 'Somebody else has changed this meanwhile. Look at it again.',
  TOO_MANY_REQUESTS: 'You have asked very often in a short time. Nothing was done. Wait a little, and try again.',
  UNAVAILABLE: 'The service is not available right now. Nothing was half done. Try again in a moment.',
  INTERNAL: 'Something went wrong on our side.',
};

/** What a request that gets no further than this error answers over HTTP. */
const httpStatus: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CHANGED_MEANWHILE: 409, TOO_MANY_REQUESTS: 429, UNAVAILABLE: 503, INTERNAL: 500,
};

/** An error in the form that callers get: a code, a plain sentence, nothing else. */
export function failure(code: ErrorCode, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(inEnglish[code], { extensions: { code, http: { status: httpStatus[code] }, ...extensions } });
}

/** BAD_USER_INPUT with the path of every wrong field. */
export function badInput(problems: readonly { readonly path: string; readonly message: string }[]): GraphQLError {
  return failure('BAD_USER_INPUT', { problems });
}
