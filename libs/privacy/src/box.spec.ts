import * as fc from 'fast-check';
import { addressOf, boxFrom, derivedId, sameBox, type Json, type Personal } from '#kernel';
import golden from './box.golden.json';
import { addressIn, boxKey, BoxRefused, openBox, sealBox, type BoxKey, type Place } from './box';
import { paddedLength } from './padding';

const key = boxKey(Buffer.alloc(32, 1));
const otherKey = boxKey(Buffer.alloc(32, 2));
const subject = derivedId('somebody');
const place: Place = { kind: 'personal', subject, field: 'conditions' };

const open = (box: Personal<unknown>, with_: BoxKey = key, network = 'enpcr'): unknown => {
  const opened = openBox(with_, network, addressIn(network, box));
  return opened === 'other key' ? opened : opened.value;
};

const storableText = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
const anyValue = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('\\u0000')).map((value) => JSON.parse(JSON.stringify(value)) as Json);
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('personal' as const), subject: fc.uuid(), field: fc.constantFrom('name', 'conditions', 'a1') }),
  fc.record({ kind: fc.constant('words' as const), author: fc.uuid(), field: fc.constantFrom('reason', 'note'), key: fc.uuid() }),
);

describe('a box', () => {
  it('gives back any value that JSON has', () => {
    fc.assert(fc.property(anyPlace, anyValue, (where, value) => {
      expect(open(sealBox(key, 'enpcr', where, value))).toEqual(value);
    }));
  });
  it('gives back any text, in any script', () => {
    fc.assert(fc.property(storableText, (text) => {
      expect(open(sealBox(key, 'enpcr', place, text))).toBe(text);
    }));
  });
  it('is the same for the same value, whatever the order of its fields', () => {
    const one = sealBox(key, 'enpcr', place, { country: 'SE', languages: ['sv', 'en'] });
    const two = sealBox(key, 'enpcr', place, { languages: ['sv', 'en'], country: 'SE' });
    expect(sameBox(one, two)).toBe(true);
  });
  it('is another for another value', () => {
    fc.assert(fc.property(anyValue, anyValue, (a, b) => {
      const equal = JSON.stringify(open(sealBox(key, 'enpcr', place, a))) === JSON.stringify(open(sealBox(key, 'enpcr', place, b)));
      expect(sameBox(sealBox(key, 'enpcr', place, a), sealBox(key, 'enpcr', place, b))).toBe(equal);
    }));
  });
  it('shares no nonce with another value, place or network', () => {
    const boxes = [
      sealBox(key, 'enpcr', place, 'a'), sealBox(key, 'enpcr', place, 'b'), sealBox(key, 'nordic', place, 'a'),
      sealBox(key, 'enpcr', { ...place, field: 'languages' }, 'a'), sealBox(key, 'enpcr', { ...place, subject: derivedId('another') }, 'a'),
    ];
    const nonces = boxes.map((box) => Buffer.from(addressOf(box).sealed, 'base64url').subarray(8, 20).toString('hex'));
    expect(new Set(nonces).size).toBe(boxes.length);
  });
  it('says where its key is and nothing else', () => {
    const box = sealBox(key, 'enpcr', place, 'a very telling word');
    expect(addressOf(box)).toMatchObject(place);
    expect(JSON.stringify(box)).not.toContain('telling');
  });
  it('refuses a field or subject that could be read as another address', () => {
    expect(() => sealBox(key, 'enpcr', { kind: 'personal', subject, field: 'a|b' }, 1)).toThrow('not a sealed value');
    expect(() => sealBox(key, 'enpcr', { kind: 'personal', subject: 'operator', field: 'a' }, 1)).toThrow('not a sealed value');
  });
});

describe('a box in the wrong hands', () => {
  const box = sealBox(key, 'enpcr', place, ['rett-syndrome']);
  const { sealed } = addressOf(box);

  it('does not open in another network', () => {
    expect(() => open(box, key, 'nordic')).toThrow(BoxRefused);
  });
  it('does not open as another person\'s, another field\'s or another kind\'s', () => {
    expect(() => open(boxFrom({ kind: 'personal', subject: derivedId('another'), field: 'conditions', sealed }))).toThrow(BoxRefused);
    expect(() => open(boxFrom({ kind: 'personal', subject, field: 'languages', sealed }))).toThrow(BoxRefused);
    expect(() => open(boxFrom({ kind: 'words', author: subject, field: 'conditions', key: subject, sealed }))).toThrow(BoxRefused);
  });
  it('is told from one under a later key of the same name, whose own key is gone', () => {
    expect(open(box, otherKey)).toBe('other key');
  });
  it('does not open when any bit of it was changed', () => {
    const bytes = Buffer.from(sealed, 'base64url');
    fc.assert(fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => open(boxFrom({ kind: 'personal', subject, field: 'conditions', sealed: changed.toString('base64url') }))).toThrow(BoxRefused);
    }), { numRuns: 400 });
  });
  it('does not open when it was cut or lengthened', () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: sealed.length - 1 }), (length) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const cut = bytes.subarray(0, Math.min(length, bytes.length - 1)).toString('base64url');
      expect(() => open(boxFrom({ kind: 'personal', subject, field: 'conditions', sealed: cut }))).toThrow(BoxRefused);
    }));
    expect(() => open(boxFrom({ kind: 'personal', subject, field: 'conditions', sealed: `${sealed}AAAA` }))).toThrow(BoxRefused);
  });
  it('says nothing of what it holds when it is refused', () => {
    expect(() => open(boxFrom({ kind: 'personal', subject, field: 'languages', sealed }))).toThrow(/^A sealed value in the field languages was changed after it was sealed\.$/);
  });
});

describe('the length of a box', () => {
  const lengthOf = (value: Json): number => addressOf(sealBox(key, 'enpcr', place, value)).sealed.length;

  it('does not tell one code from another, nor one from three', () => {
    expect(lengthOf(true)).toBe(lengthOf(false));
    expect(lengthOf(['se'])).toBe(lengthOf(['rett-syndrome', 'rare-epilepsy', 'ataxia']));
  });
  it('grows in few steps', () => {
    expect([0, 64, 65, 128, 129, 1024, 1025, 2049].map(paddedLength)).toEqual([64, 64, 128, 128, 256, 1024, 2048, 3072]);
  });
});

describe('the form of boxes, for ever', () => {
  it.each(golden)('$why', ({ secret, network, place: where, value, box }) => {
    const goldenKey = boxKey(Buffer.from(secret, 'hex'));
    expect(sealBox(goldenKey, network, where as Place, value as Json)).toBe(box);
    expect(open(box as unknown as Personal<unknown>, goldenKey, network)).toEqual(value);
  });
});
