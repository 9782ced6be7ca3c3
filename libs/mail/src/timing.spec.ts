import * as fc from 'fast-check';
import { dateIn, days, hours, minutes } from '#kernel';
import { dueAt } from './timing';

const zone = 'Europe/Stockholm';
const when = (local: string): number => Date.parse(`${local}+01:00`);
const monday = when('2026-03-02T12:00');
const atOnce = { rhythm: 'at-once', quietDays: [] } as const;
const daily = { rhythm: 'daily', quietDays: [] } as const;

describe('at once', () => {
  it('is two minutes later, so that what happens together is told together', () => expect(dueAt(atOnce, zone, monday, undefined)).toBe(monday + minutes(2)));
  it('is an hour after the last mail at the earliest: nobody can fill another\'s mailbox', () => {
    expect(dueAt(atOnce, zone, monday, monday - minutes(10))).toBe(monday + minutes(50));
    expect(dueAt(atOnce, zone, monday, monday - days(3))).toBe(monday + minutes(2));
  });
  it('waits on a quiet day for the morning of the next that is none', () => {
    expect(dueAt({ ...atOnce, quietDays: [1] }, zone, monday, undefined)).toBe(when('2026-03-03T07:00'));
    expect(dueAt({ ...atOnce, quietDays: [1, 2, 3, 4, 5, 6] }, zone, monday, undefined)).toBe(when('2026-03-08T07:00'));
    expect(dueAt({ ...atOnce, quietDays: [2] }, zone, when('2026-03-02T23:59'), undefined)).toBe(when('2026-03-04T07:00'));
  });
});

describe('once a day', () => {
  it('is the next morning at seven in the network, summer time or not', () => {
    expect(dueAt(daily, zone, monday, undefined)).toBe(when('2026-03-03T07:00'));
    expect(dueAt(daily, zone, when('2026-03-02T06:00'), undefined)).toBe(when('2026-03-02T07:00'));
    expect(dueAt(daily, 'Pacific/Auckland', monday, undefined)).toBe(Date.parse('2026-03-03T07:00+13:00'));
  });
  it('leaves quiet days out', () => expect(dueAt({ ...daily, quietDays: [3, 2] }, zone, monday, monday)).toBe(when('2026-03-05T07:00')));
});

it('is never in the past, never on a quiet day, and always within eight days', () => {
  const pace = fc.record({ rhythm: fc.constantFrom('at-once', 'daily'), quietDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }) });
  fc.assert(fc.property(pace, fc.integer({ min: 0, max: 4 * 365 * 24 * 60 }), fc.option(fc.integer({ min: 0, max: 48 }), { nil: undefined }), (wish, minute, ago) => {
    const now = monday + minutes(minute);
    const due = dueAt(wish, zone, now, ago === undefined ? undefined : now - hours(ago));
    const weekday = new Date(`${dateIn(zone, due)}T00:00:00Z`).getUTCDay() || 7;
    expect(due).toBeGreaterThanOrEqual(now);
    expect(due).toBeLessThan(now + days(8));
    expect(wish.quietDays).not.toContain(weekday);
  }), { numRuns: 300 });
});
