import type { ApolloClient } from '@apollo/client';

/** Asks anew for what is on the page: all of it, or the questions of these names. Resolves when the answers have come. */
export async function refresh(client: ApolloClient, questions: readonly string[] | 'all' = 'all'): Promise<void> {
  await client.refetchQueries({ include: questions === 'all' ? 'active' : [...questions] }).catch(unlessGivenUp);
}

/** A question that is asked anew, or by nobody any more, is given up: that is no trouble. @throws any other */
function unlessGivenUp(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
