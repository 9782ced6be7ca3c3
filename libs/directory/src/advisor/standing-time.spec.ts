import { lastDayAsked } from './standing-time';

describe('the last day on which somebody is asked', () => {
  it.each([
    ['2026-03-02T12:00:00Z', '2027-03-02'],
    ['2026-12-31T23:59:59Z', '2027-12-31'],
    ['2028-02-29T00:00:00Z', '2029-02-28'],
    ['2027-02-28T00:00:00Z', '2028-02-28'],
  ])('R-ORG-07: looked through at %s, it is %s', (at, day) =>
    expect(lastDayAsked(Date.parse(at))).toBe(day));
});
