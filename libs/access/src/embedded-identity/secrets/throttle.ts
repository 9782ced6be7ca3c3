import { createHash } from 'node:crypto';

/** Free tries, and the longest wait in milliseconds, of one thing that is counted. */
interface Limit {
  readonly free: number;
  readonly longestMs: number;
}

/**
 * Guessing one account from one address gets slow soon. Guessing from many addresses, or many accounts from one, gets slow
 * later and never locks the owner out for longer than a minute.
 */
const limits = {
  pair: { free: 5, longestMs: 15 * 60_000 },
  address: { free: 30, longestMs: 5 * 60_000 },
  account: { free: 50, longestMs: 60_000 },
} as const satisfies Record<string, Limit>;

/** Counts older than this are forgotten. */
const memoryMs = 30 * 60_000;
const mostCounted = 20_000;

interface Count {
  tries: number;
  lastAt: number;
}

export type TryAnswer = { readonly ok: true; /** The password was right. */ succeeded(): void } | { readonly ok: false; readonly waitMs: number };

/**
 * Counts failed sign-ins of each account and address, whether or not the account exists. A try counts as failed from its
 * beginning, so that many at once get no further than one after another. `clock` in epoch milliseconds.
 */
export function throttle(clock: () => number) {
  const counts = new Map<string, Count>();

  function waitOf(key: string, { free, longestMs }: Limit, now: number): number {
    const count = counts.get(key);
    if (!count || count.tries < free) return 0;
    if (now - count.lastAt > memoryMs) return 0;
    const delay = Math.min(longestMs, 1_000 * 2 ** Math.min(count.tries - free, 20));
    return Math.min(delay, Math.max(0, count.lastAt + delay - now));
  }

  function add(key: string, now: number): void {
    const count = counts.get(key);
    counts.delete(key);
    const tries = count && now - count.lastAt <= memoryMs ? count.tries : 0;
    counts.set(key, { tries: tries + 1, lastAt: now });
    if (counts.size > mostCounted) {
      const [oldest] = counts.keys();
      if (oldest !== undefined) counts.delete(oldest);
    }
  }

  return {
    /** Asks for one try. While it says wait, the password must not be looked at. */
    begin(network: string, username: string, address: string): TryAnswer {
      const now = clock();
      const account = createHash('sha256').update(`${network}|${username}`).digest('base64');
      const keys = [
        [`pair|${account}|${address}`, limits.pair],
        [`address|${address}`, limits.address],
        [`account|${account}`, limits.account],
      ] as const;
      const waitMs = Math.max(...keys.map(([key, limit]) => waitOf(key, limit, now)));
      if (waitMs > 0) return { ok: false, waitMs };
      for (const [key] of keys) add(key, now);
      return {
        ok: true,
        succeeded() {
          counts.delete(keys[0][0]);
          for (const [key] of keys.slice(1)) {
            const count = counts.get(key);
            if (count) count.tries -= 1;
          }
        },
      };
    },
  };
}

export type Throttle = ReturnType<typeof throttle>;
