import { addDays } from '#kernel';
import * as fc from 'fast-check';
import { addWorkingDays, isQuiet, isWorkingDay, leadTimeEnds, QuietWeeks, weekOf } from './calendar';

describe('weeks', () => {
  it.each([
    ['2026-01-01', 1],
    ['2024-12-30', 1],
    ['2027-01-01', 53],
    ['2026-07-06', 28],
    ['2026-07-05', 27],
    ['1969-12-29', 1],
  ])('%s lies in week %d', (date, week) => expect(weekOf(date)).toBe(week));
});

describe('lead time', () => {
  it('R-TIM-01: fourteen days are fourteen dates later where no week is quiet', () => expect(leadTimeEnds('2026-03-01', 14, [])).toBe('2026-03-15'));
  it('R-TIM-01: quiet weeks do not count', () => expect(leadTimeEnds('2026-07-01', 14, [28, 29, 30, 31])).toBe('2026-08-12'));
  it('R-TIM-01: a lead time that begins inside a quiet week counts from its end', () => expect(leadTimeEnds('2026-12-23', 3, [52, 53])).toBe('2027-01-06'));
  it('no days ahead is the day itself', () => expect(leadTimeEnds('2026-07-10', 0, [28])).toBe('2026-07-10'));
  it('R-TIM-01: exactly so many days that are not quiet lie between, whatever the calendar', () => {
    const start = fc.nat(3000).map((n) => addDays('2024-01-01', n));
    fc.assert(fc.property(start, fc.integer({ min: 1, max: 60 }), fc.uniqueArray(fc.integer({ min: 1, max: 53 }), { maxLength: 26 }), (from, days, quiet) => {
      const end = leadTimeEnds(from, days, quiet);
      let counted = 0;
      for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (!isQuiet(day, quiet)) counted += 1;
      expect(counted).toBe(days);
      expect(isQuiet(end, quiet)).toBe(false);
    }), { numRuns: 50 });
  });
  it('a year cannot be quiet for more than half', () => expect(QuietWeeks.safeParse(Array.from({ length: 27 }, (_, n) => n + 1)).success).toBe(false));
  it('a calendar in which no day counts is a bug, not an endless search', () => expect(() => leadTimeEnds('2026-01-01', 1, Array.from({ length: 53 }, (_, n) => n + 1))).toThrow('hardly any day'));
});

describe('working days', () => {
  it('go from Monday to Friday', () => expect(addWorkingDays('2026-03-06', 1)).toBe('2026-03-09'));
  it('leave out the holidays of the network', () => expect(addWorkingDays('2026-04-02', 3, ['2026-04-03', '2026-04-06'])).toBe('2026-04-09'));
  it('count backwards too', () => expect(addWorkingDays('2026-03-09', -5)).toBe('2026-03-02'));
  it('are known one by one', () => {
    expect(isWorkingDay('2026-03-07')).toBe(false);
    expect(isWorkingDay('2026-03-09')).toBe(true);
    expect(isWorkingDay('2026-03-09', ['2026-03-09'])).toBe(false);
  });
});
