import { addressOf, boxFrom, boxSchema, sameBox, type BoxAddress, type Personal } from '#kernel';
import golden from './golden/boxes.json';

const asBox = (text: string): Personal<unknown> => text as unknown as Personal<unknown>;

describe('the text of a sealed box', () => {
  it.each(golden)('is for ever the same: $about', ({ box, address }) => {
    expect(boxFrom(address as BoxAddress)).toBe(box);
    expect(addressOf(asBox(box))).toEqual(address);
    expect(boxSchema.parse(box)).toBe(box);
  });

  it.each([
    '', 'Anna', 'p1:', 'p2:0190a5f0-0000-7000-8000-000000000001:name:AA', 'p1:0190a5f0-0000-7000-8000-000000000001:name:', 'p1:0190a5f0-0000-7000-8000-000000000001::AA',
    'p1:0190a5f0-0000-7000-8000-000000000001:na me:AA', 'p1:0190a5f0-0000-7000-8000-000000000001:name:A+/=', 'p1:0190a5f0-0000-7000-8000-000000000001:name:AA\n',
    'w1:0190a5f0-0000-7000-8000-000000000001:name:AA', ' p1:0190a5f0-0000-7000-8000-000000000001:name:AA',
  ])('is not %j', (text) => {
    expect(boxSchema.safeParse(text).success).toBe(false);
    expect(() => addressOf(asBox(text))).toThrow('not a sealed value');
  });

  it('says whether anything new was said', () => {
    const [box] = golden;
    expect(sameBox(asBox(box?.box ?? ''), asBox(box?.box ?? ''))).toBe(true);
    expect(sameBox(asBox(golden[0]?.box ?? ''), asBox(golden[1]?.box ?? ''))).toBe(false);
    expect(sameBox(asBox(golden[0]?.box ?? ''), undefined)).toBe(false);
    expect(sameBox(undefined, undefined)).toBe(true);
  });
});
