import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import type { Session } from '../sign-in/session';
import { answeredEarly } from './answered-early';
import { sharedQueries } from './shared-queries';

export interface Caller {
  readonly network: string;
  readonly session: Session | undefined;
  /** `person`, `coordinator`, `auditor`, `data-protection-officer` or `organisation:{id}`; undefined: whatever fits. */
  readonly hat: string | undefined;
  readonly language: string;
}

/** Everything the page asks goes through here, with the person's token and the hat that is on. One client for one hat: nothing seen under another is left in it. */
export function clientFor({ network, session, hat, language }: Caller): ApolloClient {
  const identified = new SetContextLink(async ({ headers }) => ({
    headers: {
      ...(headers as Record<string, string> | undefined), 'roundtable-network': network, 'accept-language': language,
      ...(session && { authorization: `Bearer ${await session.token()}` }),
      ...(hat !== undefined && { 'roundtable-hat': hat }),
    },
  }));
  return new ApolloClient({
    link: ApolloLink.from([sharedQueries(), identified, answeredEarly(), new HttpLink({ uri: '/graphql' })]),
    // Its own sharing knows nothing of changes.
    queryDeduplication: false,
    // Somebody may go by another name at each table.
    cache: new InMemoryCache({ typePolicies: { PeopleAsked: { merge: true }, Participant: { keyFields: false } } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
  });
}
