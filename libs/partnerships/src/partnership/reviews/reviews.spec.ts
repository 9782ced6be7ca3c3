import * as fc from 'fast-check';
import { addDays, dateIn, days, daysBetween, isRejected, type Command, type DomainEvent } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { BrakePulled } from '../brake/events';
import { PartnershipActivated, PartnershipEvaluationOpened, PartnershipPaused } from '../events';
import { partnership as concept } from '../partnership';
import { ActivatePartnership } from '../running';
import { MemberLeft } from '../seats/events';
import { LeavePartnership } from '../seats/leaving';
import { active, ali, as, contact, deputy, maja, noor, partnership, ready, settings, theClock } from '../testing/cast';
import { GoingOnAccepted, GoingOnAgreedBySide, GoingOnObjectedTo, ReviewCameDue, ReviewSet } from './events';
import { AgreeToGoOn, callAt, CallReview, ObjectToGoingOn, SetFirstReview, SettleGoingOn } from './reviews';

const { given } = specOf(concept);
const dueAt = Date.UTC(2027, 2, 2, 23);
const first = ReviewSet({ review: 1, on: '2027-03-02', dueAt });
const open = [...active, first];
const at = (...past: readonly DomainEvent[]) => given(...past).knowing({ settings });
const which = { partnership, review: 1 };
const objectUntil = specNow + days(7);
const yes = (person: string, side: 'patient' | 'professional') => GoingOnAccepted({ review: 1, person, side, objectUntil });
const agreed = (side: 'patient' | 'professional') => GoingOnAgreedBySide({ review: 1, side });
/** Agreed on the day of the spec: the next one is a year from then. */
const second = ReviewSet({ review: 2, on: '2027-03-02', dueAt, heldOn: '2026-03-02' });

describe('the day of a review', () => {
  it('R-PAR-11: is set at the start, at most 12 months ahead', () => {
    const start = (reviewEveryMonths: number) => at(...ready).by(as(maja)).when(ActivatePartnership({ partnership, reviewEveryMonths }));
    start(12).then(PartnershipActivated({ reviewEveryMonths: 12 }), first);
    start(1).then(PartnershipActivated({ reviewEveryMonths: 1 }), ReviewSet({ review: 1, on: '2026-04-02', dueAt: Date.UTC(2026, 3, 2, 22) }));
    start(13).thenRejected('REVIEW_TOO_RARE');
  });
  it('R-PAR-11: is not set where there is a last day', () =>
    at(...ready).by(as(maja)).when(ActivatePartnership({ partnership, lastDay: '2026-06-01' })).then(PartnershipActivated({ lastDay: '2026-06-01', endsAt: Date.UTC(2026, 5, 1, 22) })));
  it('R-PAR-11: is never later than the interval, and a short month has its last day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 12 }), (later, months) => {
      const now = specNow + days(later);
      const decision = at(...ready).by(as(maja)).at(now).when(ActivatePartnership({ partnership, reviewEveryMonths: months })).decision;
      const set = isRejected(decision) ? undefined : decision.find(({ type }) => type === 'ReviewSet');
      const { on } = set?.data as { readonly on: string };
      const today = dateIn(settings.zone, now);
      expect(daysBetween(today, on)).toBeLessThanOrEqual(31 * months);
      expect(daysBetween(today, on)).toBeGreaterThanOrEqual(28 * months);
      const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(monthOf(on) - monthOf(today)).toBe(months);
      expect(on.slice(8) === today.slice(8) || monthOf(addDays(on, 1)) > monthOf(on)).toBe(true);
    }), { numRuns: 200 });
  });
  it('R-PAR-11: is set for what was started before such days were, not so soon that nobody can meet', () => {
    const set = (startedAt: number, ...more: readonly DomainEvent[]) => at(...active, ...more).by(theClock).when(SetFirstReview({ partnership, startedAt }));
    set(specNow).then(first);
    set(specNow - days(800)).then(ReviewSet({ review: 1, on: '2026-03-30', dueAt: Date.UTC(2026, 2, 30, 22) }));
    set(specNow, first).thenNothing();
    at(...ready, PartnershipActivated({ lastDay: '2026-06-01' })).by(theClock).when(SetFirstReview({ partnership, startedAt: specNow })).thenNothing();
  });
  it('R-PAR-11: is told to both sides two weeks before, once', () => {
    const call = (now: number, ...more: readonly DomainEvent[]) => at(...open, ...more).by(theClock).at(now).when(CallReview(which));
    const due = ReviewCameDue({ review: 1, on: '2027-03-02' });
    call(callAt(dueAt) - 1).thenNothing();
    call(callAt(dueAt)).then(due);
    expect(dueAt - callAt(dueAt)).toBe(days(14));
    call(callAt(dueAt), due).thenNothing();
    call(dueAt, agreed('patient'), agreed('professional'), second).thenNothing();
    call(dueAt, PartnershipEvaluationOpened({ cause: 'by-a-side', until: dueAt, reportBy: dueAt })).thenNothing();
  });
});

describe('going on', () => {
  it('R-PAR-06, R-PAR-11: a side has agreed when all of it have said yes', () => {
    at(...open).by(as(maja)).when(AgreeToGoOn(which)).then(yes(maja, 'patient'));
    at(...open, yes(maja, 'patient')).by(as(noor)).when(AgreeToGoOn(which)).then(yes(noor, 'patient'), agreed('patient'));
  });
  it('R-PAR-06, R-PAR-11: or when nobody has objected in 7 days', () => {
    const settled = at(...open, yes(maja, 'patient')).by(theClock);
    settled.at(objectUntil - 1).when(SettleGoingOn({ ...which, side: 'patient' })).thenNothing();
    settled.at(objectUntil).when(SettleGoingOn({ ...which, side: 'patient' })).then(agreed('patient'));
    const objected = GoingOnObjectedTo({ review: 1, person: noor, side: 'patient' });
    at(...open, yes(maja, 'patient')).by(as(noor)).when(ObjectToGoingOn(which)).then(objected);
    at(...open, yes(maja, 'patient'), objected).by(theClock).at(objectUntil).when(SettleGoingOn({ ...which, side: 'patient' })).thenNothing();
    at(...open, yes(maja, 'patient'), objected).by(as(noor)).when(ObjectToGoingOn(which)).thenNothing();
    at(...open, agreed('patient')).by(as(noor)).when(ObjectToGoingOn(which)).thenRejected('DEADLINE_PASSED');
  });
  it('R-PAR-11: when both sides have agreed, the next day is set from then on', () => {
    const nearly = [...open, agreed('patient'), yes(contact, 'professional')];
    at(...nearly).by(as(deputy)).when(AgreeToGoOn(which)).then(yes(deputy, 'professional'), agreed('professional'), second);
    at(...nearly).by(theClock).at(objectUntil).when(SettleGoingOn({ ...which, side: 'professional' }))
      .then(agreed('professional'), ReviewSet({ review: 2, on: '2027-03-09', dueAt: dueAt + days(7), heldOn: '2026-03-09' }));
    expect(concept.fold([...open, yes(maja, 'patient'), agreed('patient'), yes(contact, 'professional'), agreed('professional'), second]))
      .toMatchObject({ review: { review: 2, on: '2027-03-02', isDue: false, agreement: { yes: {}, agreed: [] } }, reviewsHeld: [{ review: 1, on: '2026-03-02', people: [maja, contact] }] });
  });
  it('each can say how it has gone, also when their side has agreed already', () => {
    const how = box('We are heard.', noor, 'how');
    at(...open, yes(maja, 'patient'), agreed('patient')).by(as(noor)).when(AgreeToGoOn({ ...which, how })).then(GoingOnAccepted({ review: 1, person: noor, side: 'patient', objectUntil, how }));
  });
  it('said again says nothing new, of one that is done either', () => {
    at(...open, yes(maja, 'patient')).by(as(maja)).when(AgreeToGoOn(which)).thenNothing();
    const done = [...open, yes(maja, 'patient'), agreed('patient'), yes(contact, 'professional'), agreed('professional'), second];
    at(...done).by(as(maja)).when(AgreeToGoOn(which)).thenNothing();
    at(...done).by(as(noor)).when(AgreeToGoOn(which)).thenRejected('WRONG_STATE');
    at(...done).by(as(noor)).when(ObjectToGoingOn(which)).thenRejected('WRONG_STATE');
  });
  it('is for those at the table of what is under way', () => {
    at(...open).by(as(ali)).when(AgreeToGoOn(which)).thenRejected('OWN_CONSENT_REQUIRED');
    at(...open, PartnershipPaused({})).by(as(maja)).when(AgreeToGoOn(which)).then(yes(maja, 'patient'));
    at(...open, BrakePulled({ person: maja, at: specNow, answerBy: '2026-03-05' })).by(as(maja)).when(AgreeToGoOn(which)).thenRejected('PARTNERSHIP_HALTED');
    at(...ready).by(as(maja)).when(AgreeToGoOn(which)).thenRejected('WRONG_STATE');
    at(...active).by(as(maja)).when(AgreeToGoOn(which)).thenRejected('WRONG_STATE');
  });
  it('R-BRK-07: what only waited for one who leaves, the others have agreed to', () =>
    at(...open, agreed('professional'), yes(maja, 'patient')).by(as(noor)).when(LeavePartnership({ partnership })).then(MemberLeft({ person: noor }), agreed('patient'), second));
});

describe('any sequence of wishes', () => {
  const wishes = fc.constantFrom<Command>(
    AgreeToGoOn(which), AgreeToGoOn({ partnership, review: 2 }), ObjectToGoingOn(which), ObjectToGoingOn({ partnership, review: 2 }),
    ...(['patient', 'professional'] as const).map((side) => SettleGoingOn({ ...which, side })), CallReview(which), CallReview({ partnership, review: 2 }), SetFirstReview({ partnership, startedAt: specNow }),
  );
  it('R-PAR-11: there is always one next day, and it is never further away than the interval', () => {
    fc.assert(fc.property(fc.array(fc.record({ wish: wishes, person: fc.constantFrom(maja, noor, contact, deputy), later: fc.integer({ min: 0, max: 200 }) }), { maxLength: 30 }), (steps) => {
      const past = [...open];
      let now = specNow;
      for (const { wish, person, later } of steps) {
        now += days(later);
        const give = () => at(...past).by(as(person)).at(now).when(wish).decision;
        const decision = give();
        if (isRejected(decision)) continue;
        past.push(...decision);
        const again = give();
        if (decision.length > 0) expect(isRejected(again) ? [] : again).toEqual([]);
        const table = concept.fold(past);
        if (table.status === 'none' || !table.review) throw new Error('there is a next day');
        if (decision.some(({ type }) => type === 'ReviewSet')) expect(daysBetween(dateIn(settings.zone, now), table.review.on)).toBeLessThanOrEqual(366);
        expect((table.reviewsHeld ?? []).map(({ review }) => review)).toEqual(Array.from({ length: table.review.review - 1 }, (_, index) => index + 1));
      }
    }), { numRuns: 200 });
  });
});
