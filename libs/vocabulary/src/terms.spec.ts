import { Effort, feeOf, hoursOf, Pay, payPerHour } from './terms';

const effort: Effort = { preparation: 2, meeting: 2.5, travel: 1.5 };
const sek = (minor: number) => ({ minor, currency: 'SEK' });
const paid: Pay = { fee: { kind: 'paid', amount: sek(240_000), payer: 'Region Skåne', withinDays: 30 }, expenses: { kind: 'advanced', upTo: sek(100_000) } };
const unpaid: Pay = { fee: { kind: 'unpaid', reason: 'under-one-hour', because: 'One call of half an hour.' }, expenses: { kind: 'none', because: 'We meet by video.' } };

describe('pay', () => {
  it('R-PAY-01: is reckoned per hour over all hours, travel included', () => {
    expect(hoursOf(effort)).toBe(6);
    expect(payPerHour(paid, effort)).toEqual(sek(40_000));
  });
  it('R-PAY-01: expenses are no pay', () => expect(feeOf(paid)).toEqual(sek(240_000)));
  it('R-PAY-02: there is none per hour where there is none', () => expect(payPerHour(unpaid, effort)).toBeUndefined());
  it('is not divided by no hours', () => expect(payPerHour(paid, { preparation: 0, meeting: 0, travel: 0 })).toBeUndefined());
  it('R-PAY-02: unpaid without a reason is not understood', () => expect(Pay.safeParse({ ...unpaid, fee: { kind: 'unpaid', because: 'No budget.' } }).success).toBe(false));
  it('R-PAY-04: expenses that are not advanced take a reason', () => expect(Pay.safeParse({ ...paid, expenses: { kind: 'repaid', upTo: sek(1), withinDays: 30 } }).success).toBe(false));
  it('is understood as it was written', () => {
    expect(Pay.parse(paid)).toEqual(paid);
    expect(Pay.parse(unpaid)).toEqual(unpaid);
  });
});

describe('hours', () => {
  it.each([-1, 0.1, 2001, Number.NaN])('%d hours are refused', (hours) => expect(Effort.safeParse({ ...effort, travel: hours }).success).toBe(false));
});
