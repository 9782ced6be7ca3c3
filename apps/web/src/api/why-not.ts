import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { SignedOut } from '../sign-in/signed-out-error';

/** Whether it came to nothing because the sign-in has ended. */
export function saysSignedOut(error: unknown): boolean {
  return error instanceof SignedOut || hasCode(error, 'UNAUTHENTICATED');
}

/** Whether the hat that is on is none of theirs. Trouble on the way says nothing about that. */
export function saysForbidden(error: unknown): boolean {
  return hasCode(error, 'FORBIDDEN');
}

/** Whether the service itself answered that there is nothing of that kind, or nothing for this reader. */
export function saysNotThere(error: unknown): boolean {
  return ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'].some((code) => hasCode(error, code));
}

function hasCode(error: unknown, code: string): boolean {
  if (CombinedGraphQLErrors.is(error)) return error.errors.some(({ extensions }) => extensions?.['code'] === code);
  return ServerError.is(error) && error.bodyText.includes(`"${code}"`);
}
