import type { Page } from './read';

/**
 * Many follow the log from the same place, and all wake at the same ring: they read one page together.
 * Nobody is given a page whose reading began before the last ring that they have heard.
 */
export function sharedReads(read: (after: bigint, limit: number) => Promise<Page>, rings: () => number): typeof read {
  let heard = rings();
  const underWay = new Map<string, Promise<Page>>();
  return (after, limit) => {
    if (rings() !== heard) {
      heard = rings();
      underWay.clear();
    }
    const which = `${after} ${limit}`;
    const begun = underWay.get(which);
    if (begun) return begun;
    const page = read(after, limit);
    const forget = (): void => {
      if (underWay.get(which) === page) underWay.delete(which);
    };
    underWay.set(which, page);
    page.then(forget, forget);
    return page;
  };
}
