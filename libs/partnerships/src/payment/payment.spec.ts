import { days, derivedId, type DomainEvent, type Id } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import type { PayTo } from '#vocabulary';
import { BrakePulled } from '../partnership/brake/events';
import { PartnershipAbandoned, PartnershipClosed, PartnershipPaused, PartnershipTerminated, PayPlanSet } from '../partnership/events';
import { MemberLeft } from '../partnership/seats/events';
import { active, agreeing, as, contact, deputy, evaluatingUntil, maja, noor, partnership, payTerms, settings } from '../partnership/testing/cast';
import { wholePartnership } from '../partnership/whole';
import { claimOf, isOwed, overdueAt } from './claim';
import { ChoosePayee, payment as concept, PayeeChosen, paymentOf, PaymentMissed, PaymentPromised, PaymentReceived, PromisePayment, TickPayment } from './payment';

const { given } = specOf(concept);
const at = (table: readonly DomainEvent[], ...past: readonly DomainEvent[]) => given(...past).knowing({ partnership: wholePartnership.fold(table), settings });
const payTo = (choice: PayTo, person: Id = maja) => box<PayTo>(choice, person, 'payTo');
const choose = (choice: PayTo) => ChoosePayee({ partnership, payTo: payTo(choice), declined: choice === 'nobody' });
const chosen = (choice: PayTo) => PayeeChosen({ partnership, person: maja, payTo: payTo(choice), declined: choice === 'nobody' });
const promise = (on: string, person: Id = maja) => PromisePayment({ partnership, person, on });
const promised = (on: string, dueAt: number) => PaymentPromised({ partnership, person: maja, on, dueAt, by: contact });
const tick = (paid: boolean) => TickPayment({ partnership, paid });
const received = PaymentReceived({ partnership, person: maja });
const missed = PaymentMissed({ partnership, person: maja });

describe('who is paid', () => {
  it('R-PAY-05: each chooses for themselves: me, my organisation or nobody', () => {
    for (const choice of ['me', 'my-organisation', 'nobody'] as const) at(active).by(as(maja)).when(choose(choice)).then(chosen(choice));
    at(active).by(as(derivedId('stranger'))).when(choose('me')).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-PAY-05: can be changed until it is paid', () => {
    at(active, chosen('me')).by(as(maja)).when(choose('my-organisation')).then(chosen('my-organisation'));
    at(active, chosen('me')).by(as(maja)).when(choose('me')).thenNothing();
    at(active, chosen('me'), received).by(as(maja)).when(choose('my-organisation')).thenRejected('WRONG_STATE');
  });
  it('is nothing to choose where no fee is agreed', () => {
    at(active).by(as(contact)).when(choose('me')).thenRejected('WRONG_STATE');
    at(agreeing).by(as(maja)).when(choose('me')).thenRejected('WRONG_STATE');
  });
});

describe('the day of payment', () => {
  const dueAt = Date.UTC(2026, 2, 10, 23);
  it('R-PAY-07: is promised by the professional side, for days to come', () => {
    at(active).by(as(contact)).when(promise('2026-03-10')).then(promised('2026-03-10', dueAt));
    at(active, promised('2026-03-10', dueAt)).by(as(contact)).when(promise('2026-03-10')).thenNothing();
    at(active).by(as(contact)).when(promise('2026-03-01')).thenRejected('DEADLINE_PASSED');
    at(active).by(as(contact)).when(promise('2026-03-10', deputy)).thenRejected('WRONG_STATE');
    at(active, received).by(as(contact)).when(promise('2026-03-10')).thenRejected('WRONG_STATE');
  });
  it('R-EVA-01: a later promise does not make it less overdue; without one it falls due as agreed', () => {
    const table = wholePartnership.fold(active);
    const payment = paymentOf.fold([promised('2026-03-10', dueAt), promised('2026-12-01', Date.UTC(2026, 11, 1))]);
    expect(payment.promised).toBe('2026-12-01');
    expect(overdueAt(table, maja, payment, specNow, settings)).toBe(dueAt + days(30));
    expect(overdueAt(table, maja, paymentOf.fold([promised('2026-12-01', Date.UTC(2026, 11, 1))]), specNow, settings)).toBe(specNow + days(60));
    expect(overdueAt(table, maja, paymentOf.fold([]), specNow, settings)).toBe(specNow + days(60));
  });
});

describe('the person\'s own tick', () => {
  it('R-PAY-07: I have been paid, or not yet', () => {
    at(active).by(as(maja)).when(tick(true)).then(received);
    at(active, missed).by(as(maja)).when(tick(true)).then(received);
    at(active, received).by(as(maja)).when(tick(false)).then(missed);
    at(active, received).by(as(maja)).when(tick(true)).thenNothing();
  });
  it('R-PAY-07: is nobody else\'s', () => {
    at(active).by(as(derivedId('stranger'))).when(tick(true)).thenRejected('OWN_CONSENT_REQUIRED');
    at(active).by(as(contact)).when(tick(true)).thenRejected('WRONG_STATE');
  });
  it('settles it, as does wanting nothing', () => {
    const table = wholePartnership.fold(active);
    expect([[], [missed], [received], [chosen('nobody')], [chosen('nobody'), chosen('me')]].map((past) => isOwed(table, maja, paymentOf.fold(past)))).toEqual([true, true, false, false, true]);
    expect(isOwed(table, contact, paymentOf.fold([]))).toBe(false);
  });
});

describe('a claim for pay', () => {
  const halted = [...active, BrakePulled({ person: noor, at: specNow, answerBy: '2026-03-05' })];
  const ends: readonly (readonly [string, readonly DomainEvent[]])[] = [
    ['the emergency brake', halted], ['leaving', [...active, MemberLeft({ person: maja })]], ['a pause, as when the asker is suspended', [...active, PartnershipPaused({})]],
    ['an early end', [...evaluatingUntil(specNow), PartnershipTerminated({}), PartnershipClosed({ feedback: false })]], ['never starting', [...active, PartnershipAbandoned({})]],
  ];
  it.each(ends)('R-PAY-08: survives %s', (_what, table) => {
    expect(isOwed(wholePartnership.fold(table), maja, paymentOf.fold([]))).toBe(true);
    at(table).by(as(maja)).when(choose('me')).then(chosen('me'));
    at(table).by(as(contact)).when(promise('2026-03-10')).then(promised('2026-03-10', Date.UTC(2026, 2, 10, 23)));
    at(table).by(as(maja)).when(tick(true)).then(received);
  });
  it('R-PAY-08, R-CHG-10: survives another proposal until that has the person\'s own yes', () => {
    const other = PayPlanSet({ plan: derivedId('other'), person: maja, terms: payTerms(maja), by: contact, pays: 'nothing' });
    expect(claimOf(wholePartnership.fold([...active, other]), maja)).toEqual({ pays: 'fee', withinDays: 30 });
  });
});
