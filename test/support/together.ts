/** Does things for all items, at most so many at a time, and gives the results in their order. */
export async function together<T, R>(items: readonly T[], most: number, act: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      results.set(at, await act(items[at] as T));
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
