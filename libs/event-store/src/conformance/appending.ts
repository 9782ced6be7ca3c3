import { describe, expect, it } from '@jest/globals';
import { AppendTooLarge, EventIdTaken, MalformedAppend, MAX_BYTES_PER_APPEND, MAX_EVENTS_PER_APPEND } from '../limits';
import { NO_STREAM } from '../port';
import type { Allowances, Engine } from './engine';
import { appended, asGiven, idsOf, newEvent, newEvents, newNetwork, newStream } from './support';

export function describeAppending(engine: () => Engine, allowances: Allowances): void {
  describe('an expected revision', () => {
    it('of NO_STREAM starts a stream', async () => {
      const { store } = engine();
      const stream = newStream();
      expect(await store.append(stream, newEvents(1), NO_STREAM)).toEqual({ ok: true, revision: 0n, position: expect.any(BigInt), written: true });
      expect((await store.readStream(stream)).map(({ revision }) => revision)).toEqual([0n]);
    });

    it('that is met adds to the stream without a gap, at a later position', async () => {
      const { store } = engine();
      const stream = newStream();
      const first = await appended(store, stream, newEvents(3), NO_STREAM);
      const second = await appended(store, stream, newEvents(2), 2n);
      expect(second.revision).toBe(4n);
      expect(second.position).toBeGreaterThan(first.position);
      expect((await store.readStream(stream)).map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
    });

    it.each([
      ['NO_STREAM, of a stream that exists', 2, NO_STREAM, 1n],
      ['one that is past', 3, 1n, 2n],
      ['one that has not come', 1, 5n, 0n],
      ['any, of a stream that does not exist', 0, 0n, -1n],
    ])('is refused with the one found, and nothing is written: %s', async (_, existing, expectation, actual) => {
      const { store } = engine();
      const stream = newStream();
      if (existing > 0) await appended(store, stream, newEvents(existing), NO_STREAM);
      expect(await store.append(stream, newEvents(2), expectation)).toEqual({ ok: false, expected: expectation, actual });
      expect(await store.readStream(stream)).toHaveLength(existing);
    });

    it('below NO_STREAM is a mistake', async () => {
      await expect(engine().store.append(newStream(), newEvents(1), -2n)).rejects.toThrow(MalformedAppend);
    });
  });

  describe('a repeated append', () => {
    it.each([1, 3])('of %d succeeds with the first answer and writes nothing, also when others have followed', async (count) => {
      const { store } = engine();
      const stream = newStream();
      const events = newEvents(count);
      await appended(store, stream, newEvents(2), NO_STREAM);
      const first = await appended(store, stream, events, 1n);
      const repeated = { ...first, written: !allowances.tellsRepetitions };
      expect(await store.append(stream, events, 1n)).toEqual(repeated);
      await appended(store, stream, newEvents(2), first.revision);
      expect(await store.append(stream, events, 1n)).toEqual(repeated);
      expect(await store.readStream(stream)).toHaveLength(count + 4);
    });

    it('at the same moment is written once', async () => {
      const { store, another } = engine();
      const stream = newStream();
      const events = newEvents(2);
      const stores = [store, another()] as const;
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => stores[i % 2 === 0 ? 0 : 1].append(stream, events, NO_STREAM)));
      const { position } = await appended(store, stream, events, NO_STREAM);
      for (const answer of answers) expect(answer).toMatchObject({ ok: true, revision: 1n, position });
      if (allowances.tellsRepetitions) expect(answers.filter((answer) => answer.ok && answer.written)).toHaveLength(1);
      expect(idsOf(await store.readStream(stream))).toEqual(idsOf(events));
    });

    it('with one event more, or in another order, is refused', async () => {
      const { store } = engine();
      const stream = newStream();
      const [a, b] = [newEvent(), newEvent()];
      await appended(store, stream, [a, b], NO_STREAM);
      const refused = { ok: false, expected: NO_STREAM, actual: 1n };
      expect(await store.append(stream, [a, b, newEvent()], NO_STREAM)).toEqual(refused);
      expect(await store.append(stream, [b, a], NO_STREAM)).toEqual(refused);
      expect(await store.append(stream, [newEvent(), b], NO_STREAM)).toEqual(refused);
      expect(idsOf(await store.readStream(stream))).toEqual([a.id, b.id]);
    });

    it('in another stream is no repetition', async () => {
      const { store } = engine();
      const events = newEvents(1);
      const network = newNetwork();
      await appended(store, newStream(network), events, NO_STREAM);
      const other = newStream(network);
      expect(await store.append(other, events, 0n)).toEqual({ ok: false, expected: 0n, actual: -1n });
      if (allowances.idsAreUniqueInTheLog) await expect(store.append(other, events, NO_STREAM)).rejects.toThrow(EventIdTaken);
    });
  });

  describe('the content of an event', () => {
    it.each([
      ['letters beyond the basic plane', '😀 𝒳 \u{10FFFF}'],
      ['marks that combine, and letters that differ only in composition', 'e\u0301 é Å \u212B'],
      ['directions, joiners, separators and a byte order mark', '\u202Eabc\u202C \u200D \u2028 \u2029 \uFEFF'],
      ['noncharacters', '\uFFFF \uFFFE \uFDD0'],
      ['quotes, backslashes and control characters', '" \\ \u0001 \u007F \t'],
      ['what arrays, patterns and statements are made of', `{NULL,"x"} % _ ' $1 ; --`],
      ['nothing', ''],
    ])('comes back byte for byte: %s', async (_, text) => {
      const { store } = engine();
      const stream = newStream();
      const event = newEvent({ data: JSON.stringify({ text }), meta: JSON.stringify({ actor: text }), schema: 7 });
      await appended(store, stream, [event], NO_STREAM);
      const [recorded] = await store.readStream(stream);
      expect(recorded && asGiven(recorded)).toEqual(event);
    });

    it('comes back byte for byte: keys and numbers that a parser would write otherwise', async () => {
      const { store } = engine();
      const stream = newStream();
      const data = '{"10":1e+21,"9":-0.000001,"__proto__":{"x":1},"a":123456789.125,"z":[]}';
      await appended(store, stream, [newEvent({ data, meta: '{"10":"b","9":"a","__proto__":"c"}' })], NO_STREAM);
      expect(await store.readStream(stream)).toMatchObject([{ data, meta: '{"10":"b","9":"a","__proto__":"c"}' }]);
    });

    it.each([
      ['NUL in its data', { data: '{"a":"\0"}' }],
      ['NUL in its metadata', { meta: '{"a":"\0"}' }],
      ['the first half of a surrogate pair', { data: '{"a":"\uD83D"}' }],
      ['the second half of a surrogate pair', { meta: '{"a":"\uDE00x"}' }],
      ['an id in capitals', { id: '018F0000-0000-7000-8000-00000000000A' }],
      ['an id that is none', { id: 'request-1' }],
      ['no type', { type: '' }],
      ['a type of the engine\'s own', { type: '$metadata' }],
      ['schema 0', { schema: 0 }],
      ['a schema beyond 32,767', { schema: 32_768 }],
      ['half a schema', { schema: 1.5 }],
    ])('is refused, with its whole append: %s', async (_, fields) => {
      const { store } = engine();
      const stream = newStream();
      await expect(store.append(stream, [newEvent(), newEvent(fields)], NO_STREAM)).rejects.toThrow(MalformedAppend);
      expect(await store.readStream(stream)).toEqual([]);
    });

    it('is refused: no event, or one twice', async () => {
      const { store } = engine();
      const event = newEvent();
      await expect(store.append(newStream(), [], NO_STREAM)).rejects.toThrow(MalformedAppend);
      await expect(store.append(newStream(), [event, event], NO_STREAM)).rejects.toThrow(MalformedAppend);
    });
  });

  describe('the name of a stream', () => {
    it.each([
      '$all', '$ce-request', '$$enpcr.request-1', '', 'enpcr', 'enpcr.', 'enpcr.request', 'enpcr.request-', '.request-1', 'Enpcr.request-1', 'en pcr.request-1',
      'enpcr.Request-1', 'enpcr.request-1\n', 'enpcr.request-\0', 'enpcr.request-é', 'enpcr.request--1', 'en-pcr.request-1', 'enpcr.request-1;', `enpcr.request-${'1'.repeat(200)}`,
    ])('is refused, for writing and for reading: %j', async (name) => {
      const { store } = engine();
      await expect(store.append(name, newEvents(1), NO_STREAM)).rejects.toThrow(MalformedAppend);
      await expect(store.readStream(name)).rejects.toThrow(MalformedAppend);
    });

    it.each(['', '$', '$ce', 'Enpcr', '%', 'enpcr.request-1%', '^enpcr'])('is refused as a prefix: %j', async (prefix) => {
      const { store } = engine();
      await expect(store.readAll({ prefix })).rejects.toThrow(MalformedAppend);
      expect(() => store.subscribe({ prefix, signal: AbortSignal.abort() })).toThrow(MalformedAppend);
    });
  });

  describe('the size of an append', () => {
    it('may be 500 events', async () => {
      const { store } = engine();
      const stream = newStream();
      const events = newEvents(MAX_EVENTS_PER_APPEND);
      expect(await store.append(stream, events, NO_STREAM)).toMatchObject({ ok: true, revision: 499n });
      expect(idsOf(await store.readStream(stream))).toEqual(idsOf(events));
    });

    it('may not be 501 events', async () => {
      const { store } = engine();
      const stream = newStream();
      await expect(store.append(stream, newEvents(MAX_EVENTS_PER_APPEND + 1), NO_STREAM)).rejects.toThrow(AppendTooLarge);
      expect(await store.readStream(stream)).toEqual([]);
    });

    it('may be 512 KiB, counted in bytes of UTF-8, and not one more', async () => {
      const { store } = engine();
      const stream = newStream();
      const type = 'T';
      const meta = '{}';
      const room = MAX_BYTES_PER_APPEND - type.length - meta.length - '{"a":""}'.length;
      const text = 'é'.repeat(Math.floor(room / 2)) + 'x'.repeat(room % 2);
      const fits = newEvent({ type, meta, data: JSON.stringify({ a: text }) });
      const tooLarge = newEvent({ type, meta, data: JSON.stringify({ a: `${text}x` }) });
      await expect(store.append(stream, [tooLarge], NO_STREAM)).rejects.toThrow(AppendTooLarge);
      expect(await store.append(stream, [fits], NO_STREAM)).toMatchObject({ ok: true });
      expect((await store.readStream(stream)).map(({ data }) => data)).toEqual([fits.data]);
    });
  });
}
