/** Nothing is remembered longer than this, so that every process notices within a minute what another has destroyed. */
export const rememberedMs = 60_000;

/** What was used lately: at most `limit` entries, none older than a minute. */
export interface Recent<V> {
  get(key: string): V | undefined;
  keep(key: string, value: V): void;
  drop(matches: (value: V) => boolean): void;
  readonly size: number;
}

/** @param clock epoch milliseconds; one that jumps, either way, empties the memory rather than extending it */
export function recent<V>(limit: number, clock: () => number): Recent<V> {
  const entries = new Map<string, { readonly value: V; readonly since: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (Math.abs(clock() - entry.since) >= rememberedMs) return undefined;
      entries.set(key, entry);
      return entry.value;
    },
    keep(key, value) {
      entries.delete(key);
      entries.set(key, { value, since: clock() });
      const [oldest] = entries.keys();
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
    },
    drop(matches) {
      for (const [key, { value }] of entries) if (matches(value)) entries.delete(key);
    },
    get size() { return entries.size; },
  };
}
