import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventIdTaken } from '../limits';
import { NO_STREAM, type NewEvent } from '../port';
import type { Allowances, Engine } from './engine';
import { appended, appendUntilDone, eventsOf, follow, hasEvents, idsOf, newEvent, newEvents, newNetwork, newStream } from './support';

const WRITERS = 50;

export function describeRacing(engine: () => Engine, allowances: Allowances): void {
  describe('many writers at once', () => {
    it.each([1, 3])('with the same expectation and appends of %d: one wins, the others learn what it wrote', async (size) => {
      const { store, another } = engine();
      const stores = [store, another()] as const;
      const stream = newStream();
      await appended(store, stream, newEvents(1), NO_STREAM);
      const attempts = Array.from({ length: WRITERS }, () => newEvents(size));
      await Promise.all(stores.map((each) => each.head()));
      const answers = await Promise.all(attempts.map((events, i) => stores[i % 2 === 0 ? 0 : 1].append(stream, events, 0n)));
      const winners = attempts.filter((_, i) => answers[i]?.ok);
      expect(winners).toHaveLength(1);
      expect(idsOf((await store.readStream(stream)).slice(1))).toEqual(idsOf(winners[0] ?? []));
      for (const answer of answers) if (!answer.ok) expect(answer).toEqual({ ok: false, expected: 0n, actual: BigInt(size) });
    });

    it('on one stream all get their event in by asking again, once each', async () => {
      const { store, another } = engine();
      const stores = [store, another()] as const;
      const stream = newStream();
      const events = newEvents(WRITERS);
      await Promise.all(events.map((event, i) => appendUntilDone(stores[i % 2 === 0 ? 0 : 1], stream, event)));
      const recorded = await store.readStream(stream);
      expect(recorded.map(({ revision }) => revision)).toEqual(events.map((_, i) => BigInt(i)));
      expect(idsOf(recorded).sort()).toEqual(idsOf(events).sort());
    });

    it('on streams of their own all succeed', async () => {
      const { store } = engine();
      const network = newNetwork();
      const streams = Array.from({ length: WRITERS }, () => newStream(network));
      const answers = await Promise.all(streams.map((stream, i) => store.append(stream, newEvents((i % 3) + 1), NO_STREAM)));
      answers.forEach((answer, i) => expect(answer).toMatchObject({ ok: true, revision: BigInt(i % 3), written: true }));
      for (const [i, stream] of streams.entries()) expect(await store.readStream(stream)).toHaveLength((i % 3) + 1);
    });

    it('that are one caller who does not wait between appends are served in their order', async () => {
      const { store } = engine();
      const stream = newStream();
      const events = newEvents(20);
      const answers = await Promise.all(events.map((event, i) => store.append(stream, [event], BigInt(i - 1))));
      answers.forEach((answer, i) => expect(answer).toMatchObject({ ok: true, revision: BigInt(i) }));
      expect(idsOf(await store.readStream(stream))).toEqual(idsOf(events));
    });

    it('do not pay for a neighbour that is refused', async () => {
      const { store } = engine();
      const network = newNetwork();
      const taken = newStream(network);
      await appended(store, taken, newEvents(1), NO_STREAM);
      const streams = Array.from({ length: 20 }, () => newStream(network));
      const [refused, ...others] = await Promise.all([
        store.append(taken, newEvents(2), NO_STREAM),
        ...streams.map((stream) => store.append(stream, newEvents(2), NO_STREAM)),
      ]);
      expect(refused).toEqual({ ok: false, expected: NO_STREAM, actual: 0n });
      for (const answer of others) expect(answer).toMatchObject({ ok: true, revision: 1n, written: true });
    });

    if (allowances.idsAreUniqueInTheLog) {
      it('do not pay for a neighbour that brings the id of another stream\'s event', async () => {
        const { store } = engine();
        const network = newNetwork();
        const taken = newEvent();
        await appended(store, newStream(network), [taken], NO_STREAM);
        const streams = Array.from({ length: 21 }, () => newStream(network));
        const answers = await Promise.allSettled(streams.map((stream, i) => store.append(stream, i === 10 ? [newEvent(), taken] : newEvents(2), NO_STREAM)));
        const poisoned = answers.splice(10, 1)[0];
        expect(poisoned?.status === 'rejected' ? poisoned.reason : undefined).toBeInstanceOf(EventIdTaken);
        for (const answer of answers) expect(answer).toMatchObject({ status: 'fulfilled', value: { ok: true, revision: 1n, written: true } });
        expect(await store.readStream(streams[10] ?? '')).toEqual([]);
      });
    }

    it('get answers that agree with what is there, whatever they ask at once', async () => {
      const { store, another } = engine();
      const stores = [store, another()] as const;
      const ask = fc.record({ stream: fc.nat(2), expected: fc.integer({ min: -1, max: 5 }), size: fc.integer({ min: 1, max: 3 }), side: fc.constantFrom(0, 1), repeats: fc.option(fc.nat(20)) });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(ask, { minLength: 1, maxLength: 15 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
          const network = newNetwork();
          const streams = [newStream(network), newStream(network), newStream(network)];
          const asked: { stream: string; events: NewEvent[]; expected: bigint }[] = [];
          for (const round of rounds) {
            const appends = round.map(({ stream, expected, size, side, repeats }) => {
              const append = (repeats === null ? undefined : asked[repeats]) ?? { stream: streams[stream] ?? '', events: newEvents(size), expected: BigInt(expected) };
              asked.push(append);
              return { ...append, side };
            });
            const answers = await Promise.all(appends.map(({ stream, events, expected, side }) => stores[side].append(stream, events, expected)));
            for (const [i, { stream, events, expected }] of appends.entries()) {
              const there = await store.readStream(stream);
              const answer = answers[i];
              if (answer?.ok === true) {
                expect(answer.revision).toBe(expected + BigInt(events.length));
                const last = there[Number(answer.revision)];
                expect(idsOf(there.slice(Number(expected) + 1, Number(answer.revision) + 1))).toEqual(idsOf(events));
                expect(last?.position).toBe(answer.position);
              } else {
                expect(answer?.actual).not.toBe(expected);
                expect(answer?.actual).toBeLessThan(BigInt(there.length));
              }
            }
            for (const stream of streams) {
              const there = await store.readStream(stream);
              expect(there.map(({ revision }) => Number(revision))).toEqual(there.map((_, i) => i));
              expect(new Set(idsOf(there)).size).toBe(there.length);
            }
          }
        }),
        { numRuns: 25 },
      );
    });

    it('never make a reader skip: 16 of them, from two sides, on their own streams and on shared ones', async () => {
      const { store, another } = engine();
      const stores = [store, another()] as const;
      const network = newNetwork();
      const shared = [newStream(network), newStream(network)] as const;
      const rounds = 20;
      const start = await store.head();
      const total = 16 * rounds * 2;
      const reading = follow(store, { after: start, prefix: `${network}.` }, hasEvents(total));
      const paging = pageThrough(engine(), start, `${network}.`, total);
      await Promise.all(
        Array.from({ length: 16 }, async (_, writer) => {
          const own = newStream(network);
          const side = stores[writer % 2 === 0 ? 0 : 1];
          for (let round = 0; round < rounds; round += 1) {
            await appended(side, own, newEvents(1), BigInt(round - 1));
            await appendUntilDone(side, shared[round % 2 === 0 ? 0 : 1], newEvent());
          }
        }),
      );
      const truth = (await readEverything(engine(), start, `${network}.`)).map(({ stream, revision, position }) => ({ stream, revision, position }));
      expect(truth).toHaveLength(total);
      for (const seen of [eventsOf(await reading), await paging]) {
        expect(seen.map(({ stream, revision, position }) => ({ stream, revision, position }))).toEqual(truth);
      }
    });
  });
}

/** Reads pages while others write, each page after what the last one showed. */
async function pageThrough({ store }: Engine, after: bigint, prefix: string, total: number): ReturnType<Engine['store']['readAll']> {
  const events: Awaited<ReturnType<Engine['store']['readAll']>> = [];
  while (events.length < total) events.push(...(await store.readAll({ after: events.at(-1)?.position ?? after, prefix, limit: 7 })));
  return events;
}

function readEverything({ store }: Engine, after: bigint, prefix: string): ReturnType<Engine['store']['readAll']> {
  return store.readAll({ after, prefix, limit: 100_000 });
}
