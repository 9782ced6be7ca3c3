import { addDays, CalendarDate, dateIn, days, daysBetween, Deadline, endOf, hours, isOver, isPast, minutes, OUTAGE_GRACE, startOfDay, TimeZone } from '#kernel';
import fc from 'fast-check';

const at = (text: string): number => Date.parse(text);
const iso = (instant: number): string => new Date(instant).toISOString();

/** Zones whose clocks are changed at odd hours, that are far from Greenwich, or that are off by parts of an hour. */
const zones = [
  'UTC', 'Europe/Stockholm', 'Europe/Dublin', 'Atlantic/Azores', 'America/Sao_Paulo', 'America/Santiago', 'America/Asuncion', 'America/Havana', 'America/St_Johns', 'America/Nuuk', 'Asia/Beirut', 'Asia/Amman',
  'Asia/Tehran', 'Asia/Kathmandu', 'Africa/Cairo', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Chatham', 'Pacific/Pago_Pago', 'Antarctica/Troll',
];
const zone = fc.constantFrom(...zones);
const date = fc.integer({ min: 0, max: 24_000 }).map((count) => addDays('2000-01-01', count));

describe('the start of a day', () => {
  it.each([
    ['in winter', '2026-01-15', 'Europe/Stockholm', '2026-01-14T23:00:00.000Z'],
    ['in summer', '2026-07-15', 'Europe/Stockholm', '2026-07-14T22:00:00.000Z'],
    ['on the day that has 23 hours', '2026-03-29', 'Europe/Stockholm', '2026-03-28T23:00:00.000Z'],
    ['on the day after', '2026-03-30', 'Europe/Stockholm', '2026-03-29T22:00:00.000Z'],
    ['on the day that has 25 hours', '2026-10-25', 'Europe/Stockholm', '2026-10-24T22:00:00.000Z'],
    ['on the day after', '2026-10-26', 'Europe/Stockholm', '2026-10-25T23:00:00.000Z'],
    ['on a day without midnight: at one', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['when midnight was put back to the day before', '2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    ['on a day without midnight, east of Greenwich', '2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    ['on a day with two midnights: the first', '2018-10-26', 'Asia/Amman', '2018-10-25T21:00:00.000Z'],
    ['on a day with two midnights, west of Greenwich: the first', '2018-11-04', 'America/Havana', '2018-11-04T04:00:00.000Z'],
    ['where it begins first', '2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['where it begins last', '2026-01-01', 'Pacific/Pago_Pago', '2026-01-01T11:00:00.000Z'],
    ['by quarters of an hour', '2026-01-01', 'Asia/Kathmandu', '2025-12-31T18:15:00.000Z'],
    ['on a leap day', '2028-02-29', 'Europe/Stockholm', '2028-02-28T23:00:00.000Z'],
    ['on a day that a place left out: the next', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s (%s, %s)', (_when, day, where, begins) => {
    expect(iso(startOfDay(day, where))).toBe(begins);
  });

  it('is the first moment at which the clock on the wall shows that date', () => {
    fc.assert(fc.property(date, zone, (day, where) => {
      const start = startOfDay(day, where);
      expect([dateIn(where, start - 1), dateIn(where, start)]).toEqual([addDays(day, -1), day]);
    }), { numRuns: 1_000 });
  });
});

describe('R-TIM-05: a deadline', () => {
  const deadline = { date: '2026-03-15', zone: 'Europe/Stockholm' };

  it('is valid to the end of its day, in its own zone', () => {
    expect(iso(endOf(deadline))).toBe('2026-03-15T23:00:00.000Z');
    expect([isPast(deadline, at('2026-03-15T22:59:59.999Z')), isPast(deadline, at('2026-03-15T23:00:00Z'))]).toEqual([false, true]);
  });

  it('is valid to the later end of that day when the recipient lives further west', () => {
    expect(iso(endOf(deadline, 'America/Sao_Paulo'))).toBe('2026-03-16T03:00:00.000Z');
    expect([isPast(deadline, at('2026-03-16T02:59:59Z'), 'America/Sao_Paulo'), isPast(deadline, at('2026-03-16T03:00:00Z'), 'America/Sao_Paulo')]).toEqual([false, true]);
  });

  it('keeps its own end when the recipient\'s day ends before', () => {
    expect(endOf(deadline, 'Pacific/Kiritimati')).toBe(endOf(deadline));
  });

  it('never ends earlier for a recipient, wherever they are, and always ends', () => {
    fc.assert(fc.property(date, zone, zone, (day, own, recipient) => {
      const end = endOf({ date: day, zone: own }, recipient);
      expect(end >= endOf({ date: day, zone: own }) && end >= endOf({ date: day, zone: recipient })).toBe(true);
      expect([isPast({ date: day, zone: own }, end - 1, recipient), isPast({ date: day, zone: own }, end, recipient)]).toEqual([false, true]);
    }));
  });

  it('ends after the whole leap day, and on the day when clocks change after 23 or 25 hours', () => {
    const length = (day: string): number => (endOf({ date: day, zone: 'Europe/Stockholm' }) - startOfDay(day, 'Europe/Stockholm')) / hours(1);
    expect(['2028-02-29', '2026-03-29', '2026-10-25', '2026-12-31'].map(length)).toEqual([24, 23, 25, 24]);
  });
});

describe('R-TIM-06: a time that ran out', () => {
  const outage = { began: 1_000, ended: 5_000 };
  const firstOver = (end: number): number => [end, outage.ended + OUTAGE_GRACE].find((now) => isOver(end, { now, outages: [outage] })) ?? NaN;

  it('is over at its end, and not a moment before', () => {
    expect([isOver(1_000, { now: 999 }), isOver(1_000, { now: 1_000 }), isOver(1_000, { now: 1_000, outages: [] })]).toEqual([false, true, true]);
  });

  it('in an outage lasts until 12 hours after it; before or after one it does not', () => {
    expect([firstOver(1_000), firstOver(1_001), firstOver(5_000), firstOver(5_001)]).toEqual([1_000, 5_000 + hours(12), 5_000 + hours(12), 5_001]);
    expect(isOver(3_000, { now: 5_000 + hours(12) - 1, outages: [outage] })).toBe(false);
  });
});

describe('dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026-01-01T00:00:00Z', '1899-12-31', '3000-01-01', '0001-01-01', '9999-12-31', '+010000-01-01', '', 20260101])('%j is none', (text) => {
    expect(CalendarDate.safeParse(text).success).toBe(false);
  });

  it('can be reckoned with at both ends of what is allowed', () => {
    for (const day of ['1900-01-01', '2024-02-29', '2999-12-31']) {
      expect(CalendarDate.parse(day)).toBe(day);
      expect(isPast({ date: day, zone: 'Europe/Stockholm' }, at('2026-01-01T00:00:00Z'))).toBe(day < '2026');
    }
  });

  it('are added and told apart in whole days, whatever clocks do', () => {
    expect([addDays('2028-02-28', 1), addDays('2028-02-28', 2), addDays('2026-01-01', -1), addDays('2026-03-28', 2)]).toEqual(['2028-02-29', '2028-03-01', '2025-12-31', '2026-03-30']);
    fc.assert(fc.property(date, fc.integer({ min: -5_000, max: 5_000 }), (day, count) => { expect(daysBetween(day, addDays(day, count))).toBe(count); }));
  });

  it('are what the clock on the wall shows', () => {
    const newYear = at('2026-01-01T00:30:00Z');
    expect([dateIn('UTC', newYear), dateIn('America/Sao_Paulo', newYear), dateIn('Pacific/Kiritimati', newYear), dateIn('Europe/Stockholm', at('2025-12-31T22:59:59.999Z'))]).toEqual(['2026-01-01', '2025-12-31', '2026-01-01', '2025-12-31']);
  });

  it('measure minutes, hours and days in milliseconds', () => {
    expect([minutes(2), hours(2), days(2)]).toEqual([120_000, 7_200_000, 172_800_000]);
  });
});

describe('a time zone', () => {
  it.each(['Europe/Stockholm', 'UTC', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Pacific/Kiritimati'])('%s is known', (name) => {
    expect(TimeZone.parse(name)).toBe(name);
  });

  it.each(['', 'Stockholm', 'Europe/Atlantis', '+02:00', '-05:30', 'Europe/Stockholm\u0000', 'x'.repeat(65), ' UTC', 1])('%j is none', (name) => {
    expect(TimeZone.safeParse(name).success).toBe(false);
  });

  it('stays within its memory when callers write names in all sorts of ways', () => {
    const spelled = (n: number): string => Array.from('europe/stockholm', (letter, index) => ((n >> index) & 1 ? letter.toUpperCase() : letter)).join('');
    for (let n = 0; n < 1_100; n++) dateIn(spelled(n), 0);
    expect(Deadline.safeParse({ date: '2026-03-15', zone: spelled(77) }).success).toBe(true);
    expect(dateIn('Europe/Stockholm', at('2026-03-15T23:30:00Z'))).toBe('2026-03-16');
  });
});
