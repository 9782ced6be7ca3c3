import { describe, expect, it } from '@jest/globals';
import { DatabaseUnavailable } from '#database';
import { NO_STREAM } from '../port';
import type { Engine } from './engine';
import { appended, eventsOf, follow, idsOf, newEvents, newNetwork, newStream } from './support';

export function describeInterruptions(engine: () => Engine): void {
  describe('a subscription that is cut off', () => {
    it('goes on when the engine is back, without a gap and without a repetition', async () => {
      const { store, another, interrupt } = engine();
      const network = newNetwork();
      const writer = another();
      const first = newEvents(3);
      await appended(store, newStream(network), first, NO_STREAM);
      const ids = idsOf(first);
      const breaksAt = new Set([1, 4, 6]);
      const deliveries = await follow(store, { prefix: `${network}.` }, async (all, newest) => {
        const seen = eventsOf(all).length;
        if (newest.kind === 'event' && breaksAt.has(seen)) await interrupt();
        if (newest.kind === 'event' && seen >= 3 && seen < 7) {
          const events = newEvents(1);
          await persistently(() => writer.append(newStream(network), events, NO_STREAM));
          ids.push(...idsOf(events));
        }
        return seen === 7;
      });
      expect(idsOf(eventsOf(deliveries))).toEqual(ids);
    });
  });

  describe('an append that was cut off', () => {
    it('can be repeated until it is answered, and is there once', async () => {
      const { store, interrupt } = engine();
      const network = newNetwork();
      let cuts = 0;
      const writers = Array.from({ length: 10 }, async () => {
        const stream = newStream(network);
        const ids: string[] = [];
        while (ids.length < 20 || (cuts === 0 && ids.length < 5_000)) {
          const events = newEvents(1);
          const answer = await persistently(() => store.append(stream, events, BigInt(ids.length - 1)), () => (cuts += 1));
          expect(answer).toMatchObject({ ok: true, revision: BigInt(ids.length) });
          ids.push(...idsOf(events));
        }
        expect(idsOf(await persistently(() => store.readStream(stream)))).toEqual(ids);
      });
      for (let breaks = 0; breaks < 5; breaks += 1) await interrupt();
      await Promise.all(writers);
      expect(cuts).toBeGreaterThan(0);
    });
  });
}

/** Asks again while the engine comes back. */
async function persistently<T>(ask: () => Promise<T>, onFailure: () => void = () => undefined): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 500) throw error;
      expect(error).toBeInstanceOf(DatabaseUnavailable);
      onFailure();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
