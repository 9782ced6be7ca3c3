import type { ApolloClient, ObservableQuery, TypedDocumentNode } from '@apollo/client';
import { ownChangesDone } from '../api/own-changes';

/** Whether the server would now say something else than what is on the page. Nothing on it changes by asking. */
export async function isSomethingNew(client: ApolloClient): Promise<boolean> {
  for (;;) {
    const before = await ownChangesDone();
    const shown = [...client.getObservableQueries('active')].filter(({ options }) => options.fetchPolicy !== 'cache-first');
    // What the page itself still waits for may have been read before the change.
    await Promise.all(shown.map(answered));
    const asked = await Promise.all(shown.map(async ({ query, variables }) => (await client.query({ query: query as TypedDocumentNode<unknown>, variables, fetchPolicy: 'no-cache', context: { alone: true } })).data));
    if (await ownChangesDone() !== before) continue;
    return shown.some((one, index) => {
      const { data } = one.getCurrentResult() as { readonly data?: unknown };
      return data !== undefined && asked[index] !== undefined && !says(data, asked[index]);
    });
  }
}

/** Resolves once a question has been answered, or nobody waits for the answer any more. */
function answered(one: ObservableQuery): Promise<void> {
  return new Promise((resolve) => {
    if (!one.hasObservers() || !one.getCurrentResult().loading) {
      resolve();
      return;
    }
    const watching = one.subscribe({
      next: ({ loading }) => {
        if (loading) return;
        resolve();
        queueMicrotask(() => { watching.unsubscribe(); });
      },
      complete: resolve,
    });
  });
}

/** Whether what is shown says the same as what was asked for now. Of a list that is longer than its first page, that page is compared. */
export function says(shown: unknown, now: unknown): boolean {
  if (Object.is(shown, now)) return true;
  if (Array.isArray(shown) && Array.isArray(now)) return shown.length === now.length && now.every((value, index) => says(shown[index], value));
  if (!isRecord(shown) || !isRecord(now)) return false;
  if (isPage(shown) && isPage(now) && shown.edges.length > now.edges.length && now.pageInfo.hasNextPage) return now.edges.every((edge, index) => says(shown.edges[index], edge));
  const keys = Object.keys(now);
  return keys.length === Object.keys(shown).length && keys.every((key) => says(shown[key], now[key]));
}

interface Page {
  readonly edges: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPage(value: object): value is Page {
  return 'edges' in value && Array.isArray(value.edges) && 'pageInfo' in value && isRecord(value.pageInfo) && 'hasNextPage' in value.pageInfo;
}
