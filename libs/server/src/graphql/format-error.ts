import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { DatabaseUnavailable } from '#database';
import { failure } from '#graphql';
import type { pino } from 'pino';
import { waitSentence } from '../http/refusals';

const ours = new Set(['BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CHANGED_MEANWHILE', 'TOO_MANY_REQUESTS', 'UNAVAILABLE', 'INTERNAL']);
/** Codes that say that the document itself is wrong or too large. */
const ofTheDocument = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST']);

/** Callers get a code, a plain sentence and the place; what was really wrong with us stays in the log under the same id. */
export function errorFormatter(log: pino.Logger, newCorrelationId: () => string): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const code = codeOf(formatted, cause);
    if (ofTheDocument.has(code)) return { message: withoutSuggestions(formatted.message), ...place(formatted), extensions: { code } };
    const retryAfter = formatted.extensions?.['retryAfter'];
    if (code === 'TOO_MANY_REQUESTS' && typeof retryAfter === 'number') return { message: waitSentence(retryAfter), ...place(formatted), extensions: { code, retryAfter } };
    if (ours.has(code) && code !== 'INTERNAL') {
      const problems = formatted.extensions?.['problems'] ?? (isAboutVariable(cause) ? [variableProblem(cause.message)] : undefined);
      return { message: failure(code as 'NOT_FOUND').message, ...place(formatted), extensions: { code, ...(problems === undefined ? {} : { problems }) } };
    }
    const correlationId = newCorrelationId();
    log.error({ correlationId, path: formatted.path?.join('.'), failure: described(cause) }, 'a request failed on our side');
    return { message: failure('INTERNAL').message, ...place(formatted), extensions: { code: 'INTERNAL', correlationId } };
  };
}

/** What the log keeps of a mistake of ours: where it happened. A database's message repeats the value that it did not like, so its code stands for it. */
export function described(cause: unknown): { readonly name: string; readonly message: string; readonly at: readonly string[] } | undefined {
  if (!(cause instanceof Error)) return undefined;
  const message = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return { name: cause.name, message, at: (cause.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).map((line) => line.trim()) };
}

/** Names that were not asked for are not guessed at. */
function withoutSuggestions(message: string): string {
  return message.replace(/ ?Did you mean .*\?$/s, '');
}

function codeOf(formatted: GraphQLFormattedError, cause: unknown): string {
  if (cause instanceof DatabaseUnavailable) return 'UNAVAILABLE';
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && (ours.has(code) || ofTheDocument.has(code))) return code;
  if (isAboutVariable(cause)) return 'BAD_USER_INPUT';
  // A GraphQLError without a code is a value that does not fit its scalar.
  return cause instanceof GraphQLError && formatted.path === undefined && code !== 'INTERNAL_SERVER_ERROR' ? 'GRAPHQL_VALIDATION_FAILED' : 'INTERNAL';
}

/** A variable that is missing or has the wrong type. GraphQL gives it no code of its own. */
function isAboutVariable(cause: unknown): cause is GraphQLError {
  return cause instanceof GraphQLError && cause.nodes?.length === 1 && cause.nodes[0]?.kind === Kind.VARIABLE_DEFINITION && cause.message.startsWith('Variable "$');
}

const LONGEST_REASON = 200;

/** Where in the variables it is wrong, and why: GraphQL says both in one sentence, with the whole value between them. */
function variableProblem(sentence: string): { readonly path: string; readonly message: string } {
  const [, variable = ''] = /^Variable "\$(\w+)"/.exec(sentence) ?? [];
  const [, at = variable] = / at "([\w.[\]]+)"; /.exec(sentence) ?? [];
  return { path: at.replace(/^input\./, ''), message: (sentence.split('; ').at(-1) ?? sentence).slice(0, LONGEST_REASON) };
}

function place(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
}
