import type { Answer } from '../../apps/demo/src/client';

/** What no answer may ever hold: where our files are, what our code, our SQL or our database looks like. */
export const insides = /\bat \S+ \(|\bat .*:\d+:\d+|node_modules|\.(ts|js):\d|\/work\/|\/tmp\/|\b(select|insert into|update) .* (from|values|set) |stacktrace|invalid input syntax|violates|relation "|ECONN(REFUSED|RESET)/i;

/** Codes that callers may get; anything else is a mistake of ours. */
const known = new Set(['BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CHANGED_MEANWHILE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST']);

/** What is wrong with how an answer says no, or undefined: no code of ours, a status that says that we failed, or a look at our insides. */
export function untamed(answer: Answer): string | undefined {
  const { status, errors } = answer;
  const text = JSON.stringify(answer);
  if (status >= 500) return `status ${status}: ${text}`;
  const strange = errors?.map(({ extensions }) => extensions.code).find((code) => !known.has(code));
  if (strange !== undefined) return `code ${strange}: ${text}`;
  return insides.test(text) ? `our insides: ${text}` : undefined;
}

/** Whether an answer is a no: an error, or a rule that says no. */
export function isNo({ data, errors }: Answer): boolean {
  if (errors && errors.length > 0) return true;
  return Object.values(data ?? {}).some((payload) => {
    const refused = payload as { readonly userErrors?: readonly unknown[]; readonly results?: readonly { readonly userErrors: readonly unknown[] }[] } | null;
    return (refused?.userErrors?.length ?? 0) > 0 || (refused?.results?.every(({ userErrors }) => userErrors.length > 0) ?? false);
  });
}
