import { useEffect, useRef } from 'react';

/** How many pages of a list are fetched on their own accord: what is longer, nobody reads to its end. */
const MOST_PAGES = 20;

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** Fetches the rest of a list, page after page, for what is only whole with all of it. */
export function useWholeList(pageInfo: PageInfo | undefined, fetch: (after: string) => Promise<unknown>): void {
  const fetched = useRef(new Set<string>());
  const next = pageInfo?.hasNextPage === true ? pageInfo.endCursor : undefined;
  useEffect(() => {
    if (next == null || fetched.current.has(next) || fetched.current.size >= MOST_PAGES) return;
    fetched.current.add(next);
    void fetch(next).catch(() => { fetched.current.delete(next); });
  });
}
