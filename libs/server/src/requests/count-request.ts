import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { failure } from '#graphql';
import type { Allowances } from '../http/allowance';
import type { Asker } from './actors';

/** Counts a request of a person, or of staff who record for one. Gives back the refusal when there is no room for it; who has not signed in is counted by address. */
export function countRequest(allowances: Allowances, { actor, recordedBy }: Asker): GraphQLError | undefined {
  const counted = recordedBy?.staff ?? actor;
  const wait = counted.kind === 'member' ? allowances.ofPerson(counted.network, counted.person) : undefined;
  return wait === undefined ? undefined : askedTooOften(wait);
}

/** @param seconds until there is room again */
export function askedTooOften(seconds: number): GraphQLError {
  return failure('TOO_MANY_REQUESTS', { retryAfter: seconds, http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) } });
}
