import { describe, expect, it } from '@jest/globals';
import { NO_STREAM, type Delivery, type EventStore } from '../port';
import type { Engine } from './engine';
import { appended, eventsOf, follow, hasCaughtUp, hasEvents, idsOf, newEvents, newNetwork, newStream } from './support';

const checkpointOf = (delivery: Delivery): bigint | undefined => {
  if (delivery.kind === 'caughtUp') return delivery.position;
  return delivery.endsAppend ? delivery.event.position : undefined;
};

/** Appends of 1, 3, 2 … events to streams of one network, and others between them. Returns the ids of each append. */
async function history(store: EventStore, network: string, sizes: readonly number[]): Promise<string[][]> {
  const appends: string[][] = [];
  for (const size of sizes) {
    const events = newEvents(size);
    await appended(store, newStream(network), events, NO_STREAM);
    await appended(store, newStream(), newEvents(1), NO_STREAM);
    appends.push(idsOf(events));
  }
  return appends;
}

export function describeFollowing(engine: () => Engine): void {
  describe('a subscription', () => {
    it('gives what is there, says that it has caught up, and gives what comes', async () => {
      const { store } = engine();
      const network = newNetwork();
      const start = await store.head();
      const old = (await history(store, network, [1, 3])).flat();
      const late = newEvents(2);
      const deliveries = await follow(store, { after: start, prefix: `${network}.` }, async (all, newest) => {
        if (newest.kind === 'caughtUp' && eventsOf(all).length === old.length) await appended(store, newStream(network), late, NO_STREAM);
        return eventsOf(all).length === old.length + late.length;
      });
      expect(idsOf(eventsOf(deliveries))).toEqual([...old, ...idsOf(late)]);
      expect(deliveries.findIndex(({ kind }) => kind === 'caughtUp')).toBe(old.length);
    });

    it('of an empty network catches up at once, and hears of the first event that another process appends', async () => {
      const { store, another } = engine();
      const network = newNetwork();
      const other = another();
      const events = newEvents(1);
      const deliveries = await follow(store, { after: await store.head(), prefix: `${network}.` }, async (all, newest) => {
        if (newest.kind === 'caughtUp' && all.length === 1) await appended(other, newStream(network), events, NO_STREAM);
        return newest.kind === 'event';
      });
      expect(idsOf(eventsOf(deliveries))).toEqual(idsOf(events));
    });

    it('has caught up to at least the head that it met', async () => {
      const { store } = engine();
      const network = newNetwork();
      await history(store, network, [2]);
      const head = (await store.readAll({ prefix: `${network}.` })).at(-1)?.position ?? 0n;
      const deliveries = await follow(store, { prefix: `${network}.` }, hasCaughtUp);
      const last = deliveries.at(-1);
      expect(last?.kind === 'caughtUp' ? last.position : 0n).toBeGreaterThanOrEqual(head);
    });

    it('ends an append at its last event, and gives at least one place for a checkpoint per append', async () => {
      const { store } = engine();
      const network = newNetwork();
      const appends = await history(store, network, [1, 3, 2, 1]);
      const deliveries = await follow(store, { prefix: `${network}.` }, hasCaughtUp);
      const ends = deliveries.flatMap((delivery) => (delivery.kind === 'event' && delivery.endsAppend ? [delivery.event.id] : []));
      expect(ends).toEqual(expect.arrayContaining(appends.map((ids) => ids.at(-1))));
    });

    it('resumes from every checkpoint with exactly what came after', async () => {
      const { store } = engine();
      const network = newNetwork();
      const prefix = `${network}.`;
      await history(store, network, [1, 3, 1, 2, 4, 1]);
      const whole = await follow(store, { prefix }, hasCaughtUp);
      let checkpoints = 0;
      for (const [i, delivery] of whole.entries()) {
        const checkpoint = checkpointOf(delivery);
        if (checkpoint === undefined) continue;
        checkpoints += 1;
        const rest = await follow(store, { after: checkpoint, prefix }, hasCaughtUp);
        expect(idsOf(eventsOf(rest))).toEqual(idsOf(eventsOf(whole.slice(i + 1))));
      }
      expect(checkpoints).toBeGreaterThanOrEqual(7);
    });

    it('waits for a slow reader, and leaves nothing out over many pages', async () => {
      const { store } = engine();
      const network = newNetwork();
      const start = await store.head();
      const ids: string[] = [];
      for (let append = 0; append < 5; append += 1) {
        const events = newEvents(450);
        ids.push(...idsOf(events));
        await appended(store, newStream(network), events, NO_STREAM);
      }
      const deliveries = await follow(store, { after: start }, async (all) => {
        if (all.length % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
        return eventsOf(all).filter(({ stream }) => stream.startsWith(network)).length === ids.length;
      });
      expect(idsOf(eventsOf(deliveries).filter(({ stream }) => stream.startsWith(network)))).toEqual(ids);
    });

    it('says that it has caught up only after what was there has been taken, however slowly', async () => {
      const { store } = engine();
      const network = newNetwork();
      await appended(store, newStream(network), newEvents(120), NO_STREAM);
      const deliveries = await follow(store, { prefix: `${network}.` }, async (all, newest) => {
        await new Promise((resolve) => setTimeout(resolve, all.length < 100 ? 1 : 5));
        return hasCaughtUp(all, newest);
      });
      expect(eventsOf(deliveries)).toHaveLength(120);
    });

    it('is independent of others', async () => {
      const { store } = engine();
      const network = newNetwork();
      const ids = (await history(store, network, [2, 2, 2])).flat();
      const [all, some] = await Promise.all([
        follow(store, { prefix: `${network}.` }, hasEvents(6)),
        follow(store, { prefix: `${network}.` }, hasEvents(1)),
      ]);
      expect(idsOf(eventsOf(all))).toEqual(ids);
      expect(idsOf(eventsOf(some))).toEqual(ids.slice(0, 1));
    });

    it('ends when it is told to: before it begins, between events, and while it waits', async () => {
      const { store } = engine();
      const network = newNetwork();
      await history(store, network, [3]);
      for await (const delivery of store.subscribe({ prefix: `${network}.`, signal: AbortSignal.abort() })) expect(delivery).toBe('nothing');
      expect(eventsOf(await follow(store, { prefix: `${network}.` }, hasEvents(2)))).toHaveLength(2);
      const waiting = new AbortController();
      const kinds: string[] = [];
      for await (const { kind } of store.subscribe({ prefix: `${network}.`, signal: waiting.signal })) {
        kinds.push(kind);
        if (kind === 'caughtUp') setTimeout(() => waiting.abort(), 20);
      }
      expect(kinds.slice(0, 4)).toEqual(['event', 'event', 'event', 'caughtUp']);
    });

    it('ends when its store is closed, which then refuses everything', async () => {
      const store = engine().another();
      const network = newNetwork();
      const kinds: string[] = [];
      for await (const { kind } of store.subscribe({ prefix: `${network}.`, signal: new AbortController().signal })) {
        kinds.push(kind);
        void store.close();
      }
      expect(kinds).toEqual(['caughtUp']);
      await expect(store.append(newStream(), newEvents(1), NO_STREAM)).rejects.toThrow('closed');
    });
  });
}
