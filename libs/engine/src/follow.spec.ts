import { setTimeout as pause } from 'node:timers/promises';
import { encodeMetadata, metadataOf, streamName } from '#engine';
import { derivedId } from '#kernel';
import { specNow } from '#kernel/testing';
import { engineWorld, type EngineWorld } from '../../../test/support/engine-world';
import { batches } from './follow';
import type { Batch } from './projections/apply';
import { authorise, book, NoteAdded, shelf } from './testing/lending';

let world: EngineWorld;
let count = 0;
beforeAll(async () => { world = await engineWorld([book, shelf], authorise); });
afterAll(() => world.close());

/** One append of so many events in a stream of its own. */
async function append(size: number): Promise<void> {
  const id = derivedId('stream', count++);
  const meta = encodeMetadata(metadataOf({ actor: { kind: 'operator', network: 'enpcr' }, commandId: id }, specNow));
  const events = Array.from({ length: size }, (_, index) => ({ id: derivedId(id, index), ...world.registry.encode(NoteAdded({ number: index })), meta }));
  expect(await world.store.append(streamName('enpcr', 'book', id), events, -1n)).toMatchObject({ ok: true });
}

/** Batches until the log has been read to its end. */
async function toTheEnd(after: bigint): Promise<Batch[]> {
  const head = await world.store.head();
  const ending = new AbortController();
  const found: Batch[] = [];
  for await (const batch of batches(world.store, after, ending.signal)) {
    found.push(batch);
    if (batch.upTo >= head) ending.abort();
  }
  return found;
}

describe('the log in batches', () => {
  it('never ends one inside an append, leaves nothing out, and begins each where the last ended', async () => {
    for (const size of [1, 300, 300, 450, 2, 500, 499, 1, 120]) await append(size);
    const found = await toTheEnd(0n);
    expect(found.length).toBeGreaterThan(2);
    expect(found.flatMap(({ events }) => events).length).toBe(2_173);
    expect(found.map(({ after }) => after)).toEqual([0n, ...found.map(({ upTo }) => upTo)].slice(0, -1));
    for (const { events, upTo } of found) {
      const last = events.at(-1);
      expect(last?.position).toBe(upTo);
      expect(last?.revision).toBe(BigInt((await world.store.readStream(last?.stream ?? '')).length - 1));
    }
  });

  it('can be resumed after every batch', async () => {
    const [first, ...rest] = await toTheEnd(0n);
    const again = await toTheEnd(first?.upTo ?? 0n);
    expect(again.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(rest.flatMap(({ events }) => events.map(({ id }) => id)));
  });

  it('does not wait for a batch to be full, nor make empty ones', async () => {
    const ending = new AbortController();
    const found: Batch[] = [];
    const reading = (async () => { for await (const batch of batches(world.store, await world.store.head(), ending.signal)) found.push(batch); })();
    for (let n = 1; n <= 3; n++) {
      await append(1);
      while (found.length < n) await pause(5);
    }
    ending.abort();
    await reading;
    expect(found.map(({ events }) => events.length)).toEqual([1, 1, 1]);
  });
});
