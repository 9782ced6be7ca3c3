import * as fc from 'fast-check';
import { recordsOf, usualLimits } from './record-list';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const why = (file: string | Uint8Array, limits = usualLimits): string => {
  const list = recordsOf(typeof file === 'string' ? bytes(file) : file, limits);
  return list.ok ? 'nothing' : list.why;
};
const texts = (file: string, limits = usualLimits): unknown[] => {
  const list = recordsOf(bytes(file), limits);
  return list.ok ? list.records.map((record) => ('text' in record ? JSON.parse(new TextDecoder().decode(record.text)) as unknown : record.why)) : [list.why];
};

describe('a list of records', () => {
  it('is split into what JSON says, whatever is in the records', () =>
    fc.assert(fc.property(fc.array(fc.jsonValue({ maxDepth: 5 }), { maxLength: 8 }), fc.constantFrom(0, 1, 2), (values, indent) =>
      expect(texts(JSON.stringify(values, null, indent))).toEqual(JSON.parse(JSON.stringify(values))))));
  it('says at which byte each record begins', () => {
    const list = recordsOf(bytes('[ {"a":"]},{"}, 7]'));
    expect(list.ok && list.records.map(({ index, at }) => [index, at])).toEqual([[0, 2], [1, 16]]);
  });
  it('may begin with a byte order mark', () => expect(texts('\uFEFF[1]')).toEqual([1]));
  it.each([
    ['', 'The file is empty.'],
    ['{"items": []}', 'The file is not a list of records: it should begin with [.'],
    ['[{"a": 1}, {"b": ', 'The file ends in the middle of record 2 (byte 17): it is not complete.'],
    ['[{"a": "x', 'The file ends in the middle of record 1 (byte 9): it is not complete.'],
    ['[{"a": 1}, ', 'The file ends in the middle of record 2 (byte 11): it is not complete.'],
    ['[{"a": 1}}]', 'There is a } too many after record 1 (byte 9).'],
    ['[1] [2]', 'There is something after the end of the list (byte 4).'],
    ['[1,2,3,4]', 'The file has more than 3 records: split it.'],
  ])('refuses %j with a sentence that says where', (file, sentence) => expect(why(file, { ...usualLimits, records: 3 })).toBe(sentence));
  it('refuses compressed files, other encodings and files that are too large', () => {
    expect(why(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('The file is compressed: unpack it first.');
    expect(why(Uint8Array.of(0x1f, 0x8b, 8))).toBe('The file is compressed: unpack it first.');
    expect(why(Uint8Array.of(0xff, 0xfe, 0x5b, 0))).toBe('The file is not text in UTF-8.');
    expect(why(new Uint8Array(2 * 1024 * 1024).fill(0x20), { ...usualLimits, bytes: 1024 * 1024 })).toBe('The file is larger than 1 MB: split it.');
  });
  it('passes over a record that is nested too deep or too large, and goes on', () => {
    expect(texts(`[${'['.repeat(25)}${']'.repeat(25)}, 2]`)).toEqual(['it is nested more than 24 deep', 2]);
    expect(texts(`["${'x'.repeat(3000)}", 2]`, { ...usualLimits, recordBytes: 2048 })).toEqual(['it is larger than 2 KB', 2]);
  });
  it('survives a bomb of brackets', () => expect(why('['.repeat(5_000_000))).toBe('The file ends in the middle of record 1 (byte 5000000): it is not complete.'));
  it('never throws, whatever the bytes', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('[', ']', '{', '}', ',', ':', '"', '\\', ' ', 'a', '1', '\n'), { maxLength: 40 }), (signs) => {
      const file = signs.join('');
      const list = recordsOf(bytes(file));
      let isList = false;
      try {
        isList = Array.isArray(JSON.parse(file));
      } catch {
        isList = false;
      }
      if (isList) expect(list.ok).toBe(true);
    }), { numRuns: 2000 }));
});
