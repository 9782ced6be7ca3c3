import type { DomainEvent } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { ContactConfirmed, EqualityFactorDiscussed, PayPlanAgreed, PayPlanSet, PayTerms, PreparationStated } from './events';
import { partnership as concept } from './partnership';
import { AgreePayPlan, ConfirmContact, DiscussFactor, SetPayPlan, StatePreparation } from './preparing';
import { agreeing, ali, as, contact, deputy, evaluatingUntil, maja, noor, partnership, payTerms, plan, settings } from './testing/cast';

const { given } = specOf(concept);
const at = (...events: readonly DomainEvent[]) => given(...agreeing, ...events).knowing({ settings });

describe('the contact', () => {
  const confirm = (role: 'contact' | 'deputy') => ConfirmContact({ partnership, role, replyWithinDays: 3 });
  const confirmed = (person: string, role: 'contact' | 'deputy') => ContactConfirmed({ person, role, replyWithinDays: 3 });
  it('R-PAR-07: says yes in their own name', () => at().by(as(contact)).when(confirm('contact')).then(confirmed(contact, 'contact')));
  it('R-CON-03: gets with the role nobody\'s contact details: they were released to other named persons', () =>
    at(confirmed(contact, 'contact')).by(as(deputy)).when(confirm('contact')).then(confirmed(deputy, 'contact')));
  it('is on the professional side', () => at().by(as(maja)).when(confirm('contact')).thenRejected('OWN_CONSENT_REQUIRED'));
  it('twice says nothing new', () => at(confirmed(contact, 'contact')).by(as(contact)).when(confirm('contact')).thenNothing());
  it('R-REQ-03: is not the deputy too: who becomes one is the other no more', () =>
    expect(concept.fold([...agreeing, confirmed(contact, 'contact'), confirmed(contact, 'deputy')])).toMatchObject({ contacts: { deputy: { person: contact } } }));
});

describe('pay', () => {
  const set = (person: string) => SetPayPlan({ partnership, plan: plan(person), person, terms: payTerms(person) });
  const wasSet = (person: string, by: string) => PayPlanSet({ plan: plan(person), person, terms: payTerms(person), by });
  const agree = (person: string) => AgreePayPlan({ partnership, plan: plan(person) });
  const agreed = (person: string, by: string) => PayPlanAgreed({ plan: plan(person), person, by });

  it('R-CHG-10: takes the person\'s own yes', () => {
    at().by(as(contact)).when(set(maja)).then(wasSet(maja, contact));
    at(wasSet(maja, contact)).by(as(maja)).when(agree(maja)).then(agreed(maja, maja));
    at(wasSet(maja, contact)).by(as(noor)).when(agree(maja)).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('a person\'s own proposal takes a yes from the professional side', () => {
    at().by(as(maja)).when(set(maja)).then(wasSet(maja, maja));
    at(wasSet(maja, maja)).by(as(maja)).when(agree(maja)).thenNothing();
    at(wasSet(maja, maja)).by(as(deputy)).when(agree(maja)).then(agreed(maja, deputy));
  });
  it('R-CON-05: is nothing that patients propose for each other', () => at().by(as(maja)).when(set(noor)).thenRejected('OWN_CONSENT_REQUIRED'));
  it('is for people at the table', () => at().by(as(contact)).when(set(ali)).thenRejected('OWN_CONSENT_REQUIRED'));
  it('R-CHG-10: a new proposal takes new yeses', () => {
    const other = box<PayTerms>({ kind: 'unpaid', reason: 'asked-for-it', because: 'I want to.' }, maja, 'terms');
    at(wasSet(maja, contact), agreed(maja, maja)).by(as(contact)).when(SetPayPlan({ partnership, plan: plan('other'), person: maja, terms: other }))
      .then(PayPlanSet({ plan: plan('other'), person: maja, terms: other, by: contact }));
    at(wasSet(maja, contact), PayPlanSet({ plan: plan('other'), person: maja, terms: other, by: contact })).by(as(maja)).when(agree(maja)).thenRejected('WRONG_STATE');
  });
  it('twice says nothing new', () => {
    at(wasSet(maja, contact)).by(as(contact)).when(set(maja)).thenNothing();
    at(wasSet(maja, contact), agreed(maja, maja)).by(as(maja)).when(agree(maja)).thenNothing();
  });
  it('R-PAY-01, R-PAY-02: has an amount, a payer and a day, or a reason from the list', () => {
    expect(PayTerms.safeParse({ kind: 'fee', amount: { minor: 1, currency: 'SEK' }, payer: 'A', withinDays: 30, payTo: 'me' }).success).toBe(true);
    expect(PayTerms.safeParse({ kind: 'fee', amount: { minor: 1, currency: 'SEK' }, payer: 'A', withinDays: 31, payTo: 'me' }).success).toBe(false);
    expect(PayTerms.safeParse({ kind: 'unpaid', reason: 'no budget', because: 'None.' }).success).toBe(false);
    expect(PayTerms.safeParse({ kind: 'unpaid', reason: 'asked-for-it' }).success).toBe(false);
  });
});

describe('the equality card', () => {
  const wish = (change: Partial<Parameters<typeof DiscussFactor>[0]> = {}) => DiscussFactor({ partnership, factor: 'power', outcome: 'talked', ...change });
  const discussed = (change: Partial<Parameters<typeof EqualityFactorDiscussed>[0]> = {}) =>
    EqualityFactorDiscussed({ factor: 'power', side: 'patient', outcome: { outcome: 'talked' }, round: 'start', person: maja, ...change });
  it('R-PAR-08: is marked for the speaker\'s own side', () => {
    at().by(as(maja)).when(wish()).then(discussed());
    at().by(as(contact)).when(wish()).then(discussed({ side: 'professional', person: contact }));
  });
  it('R-PAR-08: later is on a date', () => {
    at().by(as(maja)).when(wish({ outcome: 'later' })).thenRejected('FIELD_REQUIRED');
    at().by(as(maja)).when(wish({ outcome: 'later', on: '2026-05-01' })).then(discussed({ outcome: { outcome: 'later', on: '2026-05-01' } }));
    at(discussed({ outcome: { outcome: 'later', on: '2026-05-01' } })).by(as(maja)).when(wish({ outcome: 'later', on: '2026-06-01' })).then(discussed({ outcome: { outcome: 'later', on: '2026-06-01' } }));
  });
  it('R-PAR-08: is filled in again when they look back', () => given(...evaluatingUntil(specNow)).by(as(maja)).when(wish()).then(discussed({ round: 'end' })));
  it('R-PAR-08: has no scores', () => expect(Object.keys(DiscussFactor.fields)).toEqual(['partnership', 'factor', 'outcome', 'on', 'note']));
  it('twice says nothing new, unless there is a note', () => {
    at(discussed()).by(as(noor)).when(wish()).thenNothing();
    const note = box('We take turns.', noor, 'note');
    at(discussed()).by(as(noor)).when(wish({ note })).then(discussed({ person: noor, note }));
  });
});

describe('preparation', () => {
  const wish = (text: string) => StatePreparation({ partnership, text });
  it('R-PAR-09: is said by each side', () => {
    at().by(as(maja)).when(wish('Papers early.')).then(PreparationStated({ side: 'patient', text: 'Papers early.', person: maja }));
    at().by(as(contact)).when(wish('A quiet room.')).then(PreparationStated({ side: 'professional', text: 'A quiet room.', person: contact }));
  });
  it('twice says nothing new', () => at(PreparationStated({ side: 'patient', text: 'Papers early.', person: maja })).by(as(noor)).when(wish('Papers early.')).thenNothing());
  it('R-TXT-02: is read without characters that hide something', () =>
    expect(StatePreparation.clear.parse({ partnership, text: 'Pay \u202E42\u200B kronor' })).toEqual({ partnership, text: 'Pay 42 kronor' }));
});

describe('R-PAR-18: a supporter, assistant or interpreter', () => {
  it('is a term, agreed with the pay: "I bring a person; their travel is paid."', () => {
    for (const companion of ['supporter', 'assistant', 'interpreter']) expect(PayTerms.safeParse({ kind: 'salary', companion }).success).toBe(true);
    expect(PayTerms.safeParse({ kind: 'fee', amount: { minor: 1, currency: 'SEK' }, payer: 'A', withinDays: 30, payTo: 'me', companion: 'interpreter' }).success).toBe(true);
    expect(PayTerms.safeParse({ kind: 'salary', companion: 'a friend' }).success).toBe(false);
  });
});
