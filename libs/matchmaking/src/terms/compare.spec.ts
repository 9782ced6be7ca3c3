import fc from 'fast-check';
import { derivedId } from '#kernel';
import { participations } from '#vocabulary';
import { RequestForm } from '../request/form';
import { contact, deputy, wholeForm } from '../request/testing';
import { changedParts, compareTerms, partsToAgree, termParts, type Comparison, type TermPart, type Terms, type Verdict } from './compare';

const sek = (minor: number) => ({ minor, currency: 'SEK' });
const { pay, meeting, seats, effort, backing, feedback } = wholeForm;
const paid = pay.fee.kind === 'paid' ? pay.fee : undefined;
const fee = { kind: 'paid', amount: sek(240_000), payer: 'A company', withinDays: 30, ...paid } as const;
const unpaid = (because: string) => ({ kind: 'unpaid', reason: 'asked-for-it', because }) as const;
const repaid = (minor: number, withinDays: number) => ({ kind: 'repaid', upTo: sek(minor), withinDays, because: 'No travel agent.' }) as const;

const from = (change: Partial<RequestForm>): Terms => ({ form: { ...wholeForm, ...change }, contact });
const before: Terms = { form: wholeForm, contact };
const verdicts = (comparison: Comparison): Partial<Comparison> => Object.fromEntries(changedParts(comparison).map((part) => [part, comparison[part]]));
const changes = (after: Terms, old = before): Partial<Comparison> => verdicts(compareTerms(old, after));

describe('R-CHG-05: terms are compared part by part', () => {
  const cases: readonly [string, Terms, Partial<Comparison>][] = [
    ['more pay', from({ pay: { ...pay, fee: { ...fee, amount: sek(300_000) } } }), { 'total-pay': 'better', 'pay-per-hour': 'better' }],
    ['less pay', from({ pay: { ...pay, fee: { ...fee, amount: sek(200_000) } } }), { 'total-pay': 'worse', 'pay-per-hour': 'worse' }],
    ['pay in another currency', from({ pay: { ...pay, fee: { ...fee, amount: { minor: 900_000, currency: 'EUR' } } } }), { 'total-pay': 'different', 'pay-per-hour': 'different' }],
    ['no pay any more', from({ pay: { ...pay, fee: unpaid('Why.') } }), { 'total-pay': 'worse', 'pay-per-hour': 'worse', 'interests-and-funders': 'different' }],
    ['more pay for more work, less by the hour', from({ pay: { ...pay, fee: { ...fee, amount: sek(300_000) } }, effort: { ...effort, preparation: 8 } }), { 'total-pay': 'better', 'pay-per-hour': 'worse', preparation: 'worse' }],
    ['a longer meeting', from({ effort: { ...effort, meeting: 4 } }), { 'pay-per-hour': 'worse', meeting: 'worse' }],
    ['less travel', from({ effort: { ...effort, travel: 0 } }), { 'pay-per-hour': 'better', travel: 'better' }],
    ['other dates', from({ meeting: { ...meeting, from: '2026-04-21' } }), { dates: 'different' }],
    ['a later last day', from({ answerBy: { ...wholeForm.answerBy, date: '2026-04-02' } }), { 'answer-by': 'better' }],
    ['R-CHG-08: an earlier last day', from({ answerBy: { ...wholeForm.answerBy, date: '2026-03-20' } }), { 'answer-by': 'worse' }],
    ['no choice of format', from({ meeting: { ...meeting, format: 'on-site' } }), { 'place-and-format': 'worse' }],
    ['another place', from({ meeting: { ...meeting, place: 'Kiruna' } }), { 'place-and-format': 'different' }],
    ['another access', from({ access: 'Stairs.' }), { access: 'different' }],
    ['one language more', from({ languages: ['sv', 'en', 'fi'] }), { access: 'better' }],
    ['one language less', from({ languages: ['sv'] }), { access: 'worse' }],
    ['languages in another order', from({ languages: ['en', 'sv'] }), {}],
    ['expenses no longer advanced', from({ pay: { ...pay, expenses: repaid(150_000, 30) } }), { expenses: 'worse' }],
    ['more of them, and no longer advanced', from({ pay: { ...pay, expenses: repaid(250_000, 30) } }), { expenses: 'different' }],
    ['payment sooner', from({ pay: { ...pay, fee: { ...fee, withinDays: 10 } } }), { 'payment-days': 'better' }],
    ['paid in full at longer notice', from({ cancellation: { paidInFullWithin: 10 } }), { cancellation: 'better' }],
    ['other words on cancelling', from({ cancellation: { paidInFullWithin: 5, also: 'Only in winter.' } }), { cancellation: 'different' }],
    ['a patient seat less', from({ seats: { ...seats, patients: 1 } }), { 'patient-seats': 'worse', 'patient-share': 'worse' }],
    ['more people on the other side', from({ seats: { ...seats, all: 12 } }), { 'patient-share': 'worse' }],
    ['a greater promise', from({ promise: 'collaborate' }), { promise: 'better' }],
    ['a smaller promise', from({ promise: 'consult' }), { promise: 'worse' }],
    ['another role', from({ role: 'Read a hundred pages.' }), { role: 'different' }],
    ['another question', from({ oneSentence: 'Help us sell it.' }), { purpose: 'different' }],
    ['another use', from({ use: 'We file it.' }), { 'use-of-result': 'different' }],
    ['an answer to those who took part at another time', from({ feedback: { ...feedback, by: '2026-12-31' } }), { 'use-of-result': 'different' }],
    ['another funder', from({ backing: { ...backing, funder: 'Another company' } }), { 'interests-and-funders': 'different' }],
    ['others are not paid', from({ othersPaid: false }), { 'others-paid': 'different' }],
    ['another contact', { form: wholeForm, contact: deputy }, { contact: 'different' }],
  ];
  it.each(cases)('%s', (_what, after, expected) => expect(changes(after)).toEqual(expected));

  it('has an example for each part', () => {
    expect(new Set(cases.flatMap(([, , expected]) => Object.keys(expected)))).toEqual(new Set<string>(termParts));
  });
  it('R-CHG-06: asks anew for what is worse or different, not for what is better', () => {
    expect(partsToAgree(compareTerms(before, from({ promise: 'collaborate', access: 'Stairs.', effort: { ...effort, travel: 3 } })))).toEqual(['pay-per-hour', 'travel', 'access']);
    expect(partsToAgree(compareTerms(before, from({ promise: 'empower' })))).toEqual([]);
  });
});

describe('whatever the terms are', () => {
  const of = <T>(...values: readonly T[]) => fc.constantFrom(...values);
  const amount = fc.record({ minor: fc.integer({ min: 1, max: 4 }).map((n) => n * 100_000), currency: of('SEK', 'EUR') });
  const text = of('One text.', 'Another text.');
  const maybe = fc.option(text, { nil: undefined });
  const date = of('2026-04-20', '2026-04-25', '2026-05-01');
  const hours = of(0, 1, 2, 8);
  const form = fc.record({
    oneSentence: text, why: text, use: text, role: text, access: text, lateStartReason: maybe, experienceReason: maybe, legalBasis: of(undefined, 'https://example.org/a'),
    backing: fc.record({ payer: text, funder: text, product: text, companies: text, gains: text }),
    kind: of('advice', 'survey'), conditions: of({ kind: 'all' }, { kind: 'some', ids: ['asthma'] }, { kind: 'some', ids: ['asthma', 'cystic-fibrosis'] }),
    meeting: fc.record({ format: of('remote', 'on-site', 'either'), countries: of([], ['SE'], ['FI', 'SE']), place: maybe, from: date, to: date, times: maybe }),
    effort: fc.record({ preparation: hours, meeting: of(1, 2, 3), travel: hours }),
    pay: fc.record({
      fee: fc.oneof(fc.record({ kind: fc.constant('paid'), amount, payer: text, withinDays: of(10, 30) }), fc.record({ kind: fc.constant('unpaid'), reason: of('asked-for-it', 'under-one-hour'), because: text })),
      expenses: fc.oneof(
        fc.record({ kind: fc.constant('advanced'), upTo: amount }), fc.record({ kind: fc.constant('none'), because: text }),
        fc.record({ kind: fc.constant('repaid'), upTo: amount, withinDays: of(10, 30), because: text })),
    }),
    othersPaid: fc.boolean(), cancellation: fc.option(fc.record({ paidInFullWithin: of(0, 5, 10), also: maybe }), { nil: undefined }),
    seats: fc.record({ patients: of(1, 2, 3), all: of(3, 6), reserves: of(0, 1), newVoices: of(0, 1) }),
    cells: of([{ level: 'meso', phase: 'plan' }], [{ level: 'macro', phase: 'plan' }], [{ level: 'meso', phase: 'plan' }, { level: 'meso', phase: 'evaluate' }]),
    promise: of(...participations), languages: of(['sv'], ['en'], ['en', 'sv']),
    answerBy: fc.record({ date: of('2026-03-30', '2026-03-31'), zone: of('Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki') }),
    feedback: fc.record({ what: text, by: date }), excludingInterests: of([], ['Shares.']), experienceNeeded: fc.boolean(),
  }).map((said) => RequestForm.parse(JSON.parse(JSON.stringify(said))));
  const terms: fc.Arbitrary<Terms> = fc.record({ form, contact: of(undefined, contact, deputy, derivedId('a third')) });
  const opposite: Readonly<Record<Verdict, Verdict>> = { better: 'worse', worse: 'better', same: 'same', different: 'different' };

  it('R-CHG-05: the same terms are the same in every part', () =>
    fc.assert(fc.property(terms, (some) => { expect(changes(structuredClone(some), some)).toEqual({}); })));
  it('R-CHG-05: what is better one way is worse the other way', () =>
    fc.assert(fc.property(terms, terms, (one, other) => {
      const back = compareTerms(other, one);
      const there = Object.entries(compareTerms(one, other)).map(([part, verdict]) => [part, opposite[verdict]] as const);
      expect(Object.fromEntries(there)).toEqual(back);
    })));
  it('R-CHG-05: no change of any field goes unseen, and only what is better needs no new yes', () =>
    fc.assert(fc.property(terms, terms, fc.integer(), (one, other, pick) => {
      const fields = [...new Set([...Object.keys(one.form), ...Object.keys(other.form)])] as (keyof RequestForm)[];
      const field = fields[Math.abs(pick) % fields.length];
      if (field === undefined) throw new Error('a form without fields');
      const changed = RequestForm.parse(JSON.parse(JSON.stringify({ ...one.form, [field]: other.form[field] })));
      const comparison = compareTerms(one, { ...one, form: changed });
      const touched = JSON.stringify(one.form[field]) !== JSON.stringify(other.form[field]);
      expect(changedParts(comparison).length > 0).toBe(touched);
      const better = (part: TermPart): boolean => comparison[part] === 'better';
      expect([...partsToAgree(comparison), ...changedParts(comparison).filter(better)].sort()).toEqual([...changedParts(comparison)].sort());
    })));
});
