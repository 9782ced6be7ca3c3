import type { Client } from 'pg';
import { pause } from '../pause';

/** Tells subscriptions that there may be something new. */
export interface Bell {
  /** Wakes everyone who waits. */
  ring(): void;
  /** How often the bell has rung. */
  rings(): number;
  /** Waits until the bell has rung more often than `heard`, at most for `POLL_MS`; ends early when the signal is aborted. */
  wait(heard: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds after which one looks even when nothing rang: for appends of other processes while LISTEN is out of order. */
const POLL_MS = 1_000;
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 5_000;

/**
 * A bell that rings for appends of every process on this database: by LISTEN, on a connection of its own that is made at once and made anew when
 * it breaks. Ringing costs nothing when nobody waits, and a lost notice costs a second at most.
 */
export function openBell(connect: () => Promise<Client>, onError: (error: unknown) => void): Bell {
  const closing = new AbortController();
  const sleepers = new Set<() => void>();
  let rung = 0;

  const ring = (): void => {
    rung += 1;
    for (const wake of sleepers) wake();
  };

  async function listen(): Promise<void> {
    let retry = FIRST_RETRY_MS;
    do {
      try {
        await listenUntilBroken(connect, closing.signal, () => {
          retry = FIRST_RETRY_MS;
          ring();
        });
      } catch (error) {
        onError(error);
      }
      await pause(retry, closing.signal);
      retry = Math.min(2 * retry, LAST_RETRY_MS);
    } while (!closing.signal.aborted);
  }
  const listening = listen();

  return {
    ring,
    rings: () => rung,
    wait: async (heard, signal) => {
      if (rung !== heard) return;
      await pause(POLL_MS, AbortSignal.any([signal, closing.signal]), (wake) => {
        sleepers.add(wake);
        return () => sleepers.delete(wake);
      });
      // Nothing rang: whoever looks takes the others along.
      if (rung === heard && !signal.aborted && !closing.signal.aborted) ring();
    },
    close: async () => {
      closing.abort();
      await listening;
    },
  };
}

/** Listens until the connection breaks, which throws, or `signal` is aborted. Rings once at its start: something may have been missed. */
async function listenUntilBroken(connect: () => Promise<Client>, signal: AbortSignal, ring: () => void): Promise<void> {
  const client = await connect();
  try {
    const broken = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('The connection that listens for new events has ended.')));
    });
    broken.catch(() => undefined);
    client.on('notification', ring);
    await client.query('listen roundtable_log');
    ring();
    await Promise.race([broken, aborted(signal)]);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
