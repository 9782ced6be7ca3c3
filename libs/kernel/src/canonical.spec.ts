import { canonicalJson, DEEPEST, NotStorable, unstorableParts, type Json } from '#kernel';
import fc from 'fast-check';
import golden from './golden/canonical.json';

const nested = (levels: number): Json => (levels === 0 ? 1 : [nested(levels - 1)]);
const refusal = (value: unknown): unknown => {
  try {
    return canonicalJson(value as Json);
  } catch (error) {
    return error instanceof NotStorable ? error.message : error;
  }
};

describe('canonical JSON', () => {
  it.each(golden)('writes for ever the same: $about', ({ value, text }) => {
    expect(canonicalJson(value as Json)).toBe(text);
  });

  it('is read back as what it was, and written again as the same bytes', () => {
    fc.assert(fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 5 }), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as Json;
      const text = canonicalJson(plain);
      expect(JSON.parse(text)).toEqual(plain);
      expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
    }));
  });

  it('does not depend on the order in which fields were named', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer()), { selector: ([name]) => name }), fc.infiniteStream(fc.nat()), (fields, dice) => {
      const shuffled = fields.map((field) => ({ field, at: dice.next().value as number })).sort((a, b) => a.at - b.at).map(({ field }) => field);
      expect(canonicalJson(Object.fromEntries(shuffled))).toBe(canonicalJson(Object.fromEntries(fields)));
    }));
  });

  it('leaves out fields that are undefined, and knows one zero', () => {
    expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}');
  });

  it.each([
    ['NUL in a text', { note: 'a\u0000b' }, 'note: contains a NUL character'],
    ['NUL in a name', { form: { 'a\u0000': 1 } }, 'form: has a field whose name contains a NUL character'],
    ['the first half of a character', { names: ['ok', '\ud83d'] }, 'names.1: contains half a character'],
    ['the second half of a character', '\ude00', 'value: contains half a character'],
    ['half a character in a name', { '\ud83d': 1 }, 'value: has a field whose name contains half a character'],
    ['NaN', { pay: { fee: NaN } }, 'pay.fee: is not a number'],
    ['infinity', [-Infinity], '0: is not a number'],
    ['a big integer', { position: 1n }, 'position: JSON has no bigint'],
    ['a function', { then: () => 1 }, 'then: JSON has no function'],
    ['a date', { at: new Date(0) }, 'at: is neither a list nor a record'],
    ['a map', { by: new Map([[1, 2]]) }, 'by: is neither a list nor a record'],
    ['a gap in a list', { list: [1, undefined] }, 'list.1: JSON has no undefined'],
    ['a hole in a list', { list: new Array<number>(1) }, 'list.0: JSON has no undefined'],
    ['nothing', undefined, 'value: JSON has no undefined'],
  ])('refuses %s and says where', (_what, value, message) => {
    expect(refusal(value)).toBe(message);
  });

  it('bounds nesting, so that no reader runs out of stack', () => {
    expect(canonicalJson(nested(DEEPEST))).toBe('['.repeat(DEEPEST) + '1' + ']'.repeat(DEEPEST));
    expect(refusal(nested(DEEPEST + 1))).toMatch(/is nested more than 64 levels deep$/);
    expect(refusal(JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)))).toMatch(/is nested more than 64 levels deep$/);
  });

  it('lists everything that is wrong at once', () => {
    expect(unstorableParts({ a: '\u0000', b: { c: [NaN, 'fine', '\ud800'] }, d: true })).toEqual([
      { path: 'a', why: 'contains a NUL character' },
      { path: 'b.c.0', why: 'is not a number' },
      { path: 'b.c.2', why: 'contains half a character' },
    ]);
  });

  it('takes records without a prototype and values with odd names as they are', () => {
    expect(canonicalJson(Object.assign(Object.create(null) as Record<string, Json>, { a: 1 }))).toBe('{"a":1}');
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1}}') as Json)).toBe('{"__proto__":{"x":1}}');
  });
});
