import { derivedId, id, isId, newId } from '#kernel';
import fc from 'fast-check';
import golden from './golden/ids.json';

describe('a derived id', () => {
  it.each(golden)('is for ever the same: $about', ({ parts, id: expected }) => {
    expect(derivedId(...parts)).toBe(expected);
  });

  it('is a UUID of version 5, in lower case', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      expect(derivedId(...parts)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }));
  });

  it('is another one for other parts, wherever bars and backslashes stand in them', () => {
    const parts = fc.array(fc.string({ unit: fc.constantFrom('a', '|', '\\') }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(parts, parts, (a, b) => {
      expect(derivedId(...a) === derivedId(...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }), { numRuns: 500 });
  });

  it('takes a number and its digits for the same', () => {
    expect(derivedId('place', 7)).toBe(derivedId('place', '7'));
    expect(derivedId('place', 7n)).toBe(derivedId('place', '7'));
  });
});

describe('a new id', () => {
  it('is a UUID of version 7 that sorts by the moment it was made', () => {
    const moment = fc.integer({ min: 0, max: 2 ** 44 });
    fc.assert(fc.property(moment, moment, (a, b) => {
      fc.pre(a !== b);
      const [first, second] = [newId(Math.min(a, b)), newId(Math.max(a, b))];
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(first < second).toBe(true);
    }));
  });

  it('is never made twice', () => {
    const made = Array.from({ length: 1_000 }, () => newId(1_700_000_000_000));
    expect(new Set(made).size).toBe(1_000);
  });
});

describe('the form of an id', () => {
  it.each(['', 'abc', '0190A5F0-0000-7000-8000-000000000001', '0190a5f0-0000-7000-8000-00000000000', ' 0190a5f0-0000-7000-8000-000000000001', '0190a5f0-0000-7000-8000-000000000001\n', '{0190a5f0-0000-7000-8000-000000000001}'])('is not %j', (text) => {
    expect(isId(text)).toBe(false);
    expect(id('request').safeParse(text).success).toBe(false);
  });

  it('is lower-case hexadecimal in five groups', () => {
    expect(isId('0190a5f0-0000-7000-8000-000000000001')).toBe(true);
    expect(id('request').parse('0190a5f0-0000-7000-8000-000000000001')).toBe('0190a5f0-0000-7000-8000-000000000001');
  });
});
