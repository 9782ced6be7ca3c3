import { ErrorType, isCommandError } from '@eventstore/db-client';
import { DatabaseUnavailable } from '#database';

const PASSING: ReadonlySet<string> = new Set([ErrorType.UNAVAILABLE, ErrorType.CANCELLED, ErrorType.DEADLINE_EXCEEDED, ErrorType.TIMEOUT, ErrorType.NOT_LEADER]);

/** The same error, or `DatabaseUnavailable` where it means that the server is down, busy, out of reach or changing its leader. */
export function serverTrouble(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const passing = isCommandError(error) ? PASSING.has(error.type) : error.message.startsWith('Failed to discover');
  return passing ? new DatabaseUnavailable('The event store cannot be reached right now.', { cause: error }) : error;
}
