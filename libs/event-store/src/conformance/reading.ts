import { describe, expect, it } from '@jest/globals';
import { NO_STREAM, type RecordedEvent } from '../port';
import type { Engine } from './engine';
import { appended, asGiven, idsOf, newEvent, newEvents, newNetwork, newStream } from './support';

export function describeReading(engine: () => Engine): void {
  describe('reading a stream', () => {
    it.each([
      ['forwards', {}, [0, 1, 2, 3, 4]],
      ['forwards from a revision', { from: 2n }, [2, 3, 4]],
      ['forwards, so many', { from: 1n, limit: 2 }, [1, 2]],
      ['forwards past its end', { from: 5n }, []],
      ['backwards', { direction: 'backwards' as const }, [4, 3, 2, 1, 0]],
      ['backwards from a revision', { direction: 'backwards' as const, from: 2n }, [2, 1, 0]],
      ['backwards, so many', { direction: 'backwards' as const, limit: 1 }, [4]],
      ['backwards from beyond its end', { direction: 'backwards' as const, from: 9n, limit: 2 }, [4, 3]],
    ])('%s', async (_, options, revisions) => {
      const { store } = engine();
      const stream = newStream();
      const events = newEvents(5);
      await appended(store, stream, events, NO_STREAM);
      const read = await store.readStream(stream, options);
      expect(read.map(({ revision }) => Number(revision))).toEqual(revisions);
      expect(read.map(asGiven)).toEqual(revisions.map((revision) => events[revision]));
      for (const event of read) expect(event.stream).toBe(stream);
    });

    it('that does not exist finds nothing', async () => {
      expect(await engine().store.readStream(newStream())).toEqual([]);
      expect(await engine().store.readStream(newStream(), { direction: 'backwards', from: 3n, limit: 1 })).toEqual([]);
    });

    it('is not confused by names that begin alike', async () => {
      const { store } = engine();
      const stream = newStream();
      await appended(store, `${stream}0`, newEvents(2), NO_STREAM);
      expect(await store.readStream(stream)).toEqual([]);
    });
  });

  describe('reading everything', () => {
    it('gives all streams in the order of positions, after a position that it leaves out', async () => {
      const { store } = engine();
      const network = newNetwork();
      const [a, b] = [newStream(network), newStream(network)];
      const start = await store.head();
      const [first, second, third] = [newEvents(2), newEvents(1), newEvents(2)];
      const afterFirst = await appended(store, a, first, NO_STREAM);
      await appended(store, b, second, NO_STREAM);
      await appended(store, a, third, 1n);
      const all = await store.readAll({ after: start, prefix: `${network}.` });
      expect(idsOf(all)).toEqual(idsOf([...first, ...second, ...third]));
      expect(all.map(({ position }) => position)).toEqual(all.map(({ position }) => position).sort((x, y) => Number(x - y)));
      expect(idsOf(await store.readAll({ after: afterFirst.position, prefix: `${network}.` }))).toEqual(idsOf([...second, ...third]));
    });

    it('in pages of any size gives every event once', async () => {
      const { store } = engine();
      const network = newNetwork();
      const start = await store.head();
      const ids: string[] = [];
      for (const size of [1, 3, 2, 1, 4]) {
        const events = newEvents(size);
        ids.push(...idsOf(events));
        await appended(store, newStream(network), events, NO_STREAM);
      }
      for (let limit = 1; limit <= ids.length + 1; limit += 1) {
        const read: RecordedEvent[] = [];
        for (;;) {
          const page = await store.readAll({ after: read.at(-1)?.position ?? start, prefix: `${network}.`, limit });
          read.push(...page);
          if (page.length === 0) break;
        }
        expect(idsOf(read)).toEqual(ids);
      }
    });

    it('with a prefix gives what begins so and nothing else', async () => {
      const { store } = engine();
      const network = newNetwork();
      const start = await store.head();
      const [request, invitation, other] = [newEvent(), newEvent(), newEvent()];
      await appended(store, `${network}.request-1`, [request], NO_STREAM);
      await appended(store, `${network}.invitation-1`, [invitation], NO_STREAM);
      await appended(store, `${network}x.request-1`, [other], NO_STREAM);
      const read = async (prefix: string): Promise<string[]> => idsOf(await store.readAll({ after: start, prefix }));
      expect(await read(`${network}.`)).toEqual([request.id, invitation.id]);
      expect(await read(`${network}.request-`)).toEqual([request.id]);
      expect(await read(network)).toEqual([request.id, invitation.id, other.id]);
      expect(await read(`${network}y`)).toEqual([]);
    });

    it('knows its head: the position of the newest event', async () => {
      const { store } = engine();
      const before = await store.head();
      const { position } = await appended(store, newStream(), newEvents(3), NO_STREAM);
      expect(position).toBeGreaterThan(before);
      expect(await store.head()).toBe(position);
      expect(await store.readAll({ after: position })).toEqual([]);
    });
  });
}
