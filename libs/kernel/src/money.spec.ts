import { Currency, Money, perHour, plus } from '#kernel';
import fc from 'fast-check';

const sek = (minor: number): Money => ({ minor, currency: 'SEK' });

describe('money', () => {
  it('is whole minor units of a known currency', () => {
    expect(Money.parse(sek(12_345))).toEqual(sek(12_345));
    for (const wrong of [sek(-1), sek(0.5), sek(NaN), sek(2e12), { minor: 1, currency: 'ABC' }, { minor: 1, currency: 'sek' }, { minor: 1 }, { ...sek(1), note: '' }, { minor: '1', currency: 'SEK' }]) {
      expect(Money.safeParse(wrong).success).toBe(false);
    }
    expect(Currency.safeParse('EUR').success).toBe(true);
  });

  it('adds up within one currency only', () => {
    expect(plus(sek(1), sek(2))).toEqual(sek(3));
    expect(() => plus(sek(1), { minor: 1, currency: 'EUR' })).toThrow('cannot add SEK and EUR');
  });
});

describe('R-PAY-01: money per hour', () => {
  it.each([[10_000, 4, 2_500], [10_000, 3, 3_333], [100, 0.25, 400], [33, 1.1, 30], [0, 8, 0], [99, 100, 0]])('%d over %d hours is %d', (minor, hours, expected) => {
    expect(perHour(sek(minor), hours)).toEqual(sek(expected));
  });

  it('is nothing without hours', () => {
    expect(perHour(sek(100), 0)).toBeUndefined();
  });

  it('is the most that, for every quarter of an hour worked, the total still pays', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 1, max: 24_000 }), (minor, quarters) => {
      const found = BigInt(perHour(sek(minor), quarters / 4)?.minor ?? -1);
      expect(found * BigInt(quarters) <= 4n * BigInt(minor) && (found + 1n) * BigInt(quarters) > 4n * BigInt(minor)).toBe(true);
    }));
  });
});
