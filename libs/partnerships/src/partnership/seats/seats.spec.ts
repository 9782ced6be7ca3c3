import { days, isRejected, type DomainEvent } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { BrakePulled, BrakeReleased } from '../brake/events';
import { PullBrake, ReleaseBrake } from '../brake/brake';
import { AgreeingBegun, ContactConfirmed, EvaluationEnded, GoalAccepted, GoalAgreedBySide, GoalObjectedTo, GoalProposed, PartnershipClosed } from '../events';
import { StateSeat } from '../forming';
import { partnership as concept } from '../partnership';
import { ConfirmContact } from '../preparing';
import { ActivatePartnership } from '../running';
import { active, ali, as, basis, contact, deputy, derived, evaluatingUntil, facts, formed, goal, goalText, maja, noor, partnership, ready, seated, settings, theClock } from '../testing/cast';
import { AgreeToSubstitute, NameSubstitute, ReturnToTable, StepBack } from './away';
import { ContactLeft, CoordinatorStoodIn, MemberLeft, MemberReturned, SteppedBack, SubstituteAgreed, SubstituteNamed } from './events';
import { EmptySeat, LeavePartnership, StandInForContact } from './leaving';

const { given } = specOf(concept);
const at = (...past: readonly DomainEvent[]) => given(...past).knowing({ ...facts, settings });
const id = { partnership };
const typesOf = (decision: ReturnType<ReturnType<typeof at>['when']>['decision']) => (isRejected(decision) ? decision.rejected.map(({ code }) => code) : decision.map(({ type }) => type));

describe('stepping back', () => {
  const away = [...active, SteppedBack({ person: maja })];
  it('R-BRK-06: is for both sides, without a reason, and keeps the place', () => {
    for (const person of [maja, contact]) at(...active).by(as(person)).when(StepBack(id)).then(SteppedBack({ person }));
    at(...away).by(as(maja)).when(StepBack(id)).thenNothing();
    at(...active).by(as(ali)).when(StepBack(id)).thenRejected('OWN_CONSENT_REQUIRED');
    expect(concept.fold(away)).toMatchObject({ seats: [{ person: maja, side: 'patient', away: { covered: false } }, {}, {}, {}] });
  });
  it('R-BRK-06: can be done while the emergency brake is pulled, and by the one who steps back it can be pulled', () => {
    at(...active, BrakePulled({ person: noor, at: specNow, answerBy: '2026-03-05' })).by(as(maja)).when(StepBack(id)).then(SteppedBack({ person: maja }));
    expect(typesOf(at(...away).by(as(maja)).when(PullBrake(id)).decision)).toEqual(['BrakePulled']);
  });
  it('R-BRK-06: somebody of the same side covers, by their own yes', () => {
    const named = SubstituteNamed({ person: maja, substitute: noor });
    at(...away).by(as(maja)).when(NameSubstitute({ ...id, substitute: noor })).then(named);
    at(...away, named).by(as(maja)).when(NameSubstitute({ ...id, substitute: noor })).thenNothing();
    at(...active).by(as(maja)).when(NameSubstitute({ ...id, substitute: noor })).thenRejected('WRONG_STATE');
    at(...away).by(as(maja)).when(NameSubstitute({ ...id, substitute: contact })).thenRejected('BOTH_SIDES');
    for (const nobody of [maja, ali]) at(...away).by(as(maja)).when(NameSubstitute({ ...id, substitute: nobody })).thenRejected('OWN_CONSENT_REQUIRED');
    at(...away, SteppedBack({ person: noor })).by(as(maja)).when(NameSubstitute({ ...id, substitute: noor })).thenRejected('OWN_CONSENT_REQUIRED');
    const agreed = SubstituteAgreed({ person: maja, substitute: noor });
    at(...away, named).by(as(noor)).when(AgreeToSubstitute({ ...id, person: maja })).then(agreed);
    at(...away, named, agreed).by(as(noor)).when(AgreeToSubstitute({ ...id, person: maja })).thenNothing();
    at(...away, named).by(as(contact)).when(AgreeToSubstitute({ ...id, person: maja })).thenRejected('OWN_CONSENT_REQUIRED');
    expect(concept.fold([...away, named, agreed, MemberLeft({ person: noor })])).toMatchObject({ seats: [{ away: { covered: false } }, { left: true }, {}, {}] });
  });
  it('R-BRK-06: ends when they return', () => {
    at(...away).by(as(maja)).when(ReturnToTable(id)).then(MemberReturned({ person: maja }));
    at(...active).by(as(maja)).when(ReturnToTable(id)).thenNothing();
    expect(concept.fold([...away, MemberReturned({ person: maja })])).toEqual(concept.fold(active));
  });
});

describe('taking back a yes', () => {
  const empty = EmptySeat({ ...id, person: maja });
  const knowing = (hasAnotherPlace: boolean) => ({ settings, hasAnotherPlace });
  it('R-INV-13: empties the seat before the start, and nobody waits for it any more', () => {
    given(formed()).knowing(knowing(false)).by(theClock).when(empty).then(MemberLeft({ person: maja }));
    given(formed(), MemberLeft({ person: maja })).knowing(knowing(false)).by(theClock).when(empty).thenNothing();
    given(formed(), seated(noor, 'patient'), seated(contact, 'professional'), seated(deputy, 'professional')).knowing(knowing(false)).by(theClock).when(empty).then(MemberLeft({ person: maja }), AgreeingBegun({}));
  });
  it('R-INV-13: changes nothing where there is no table, no seat, another yes of the same person, or work under way', () => {
    given().knowing(knowing(false)).by(theClock).when(empty).thenNothing();
    given(formed(noor)).knowing(knowing(false)).by(theClock).when(empty).thenNothing();
    given(formed()).knowing(knowing(true)).by(theClock).when(empty).thenNothing();
    given(...active).knowing(knowing(false)).by(theClock).when(empty).thenNothing();
    given(formed()).knowing(knowing(false)).by(theClock).when(EmptySeat({ ...id, person: contact })).thenNothing();
  });
});

describe('leaving', () => {
  it('R-BRK-07: takes one step and no reason; the seat stays, empty, and nobody speaks from it any more', () => {
    at(...active).by(as(maja)).when(LeavePartnership(id)).then(MemberLeft({ person: maja }));
    const without = [...active, MemberLeft({ person: maja })];
    at(...without).by(as(maja)).when(LeavePartnership(id)).thenNothing();
    at(...without).by(as(maja)).when(PullBrake(id)).thenRejected('OWN_CONSENT_REQUIRED');
    at(...without).by(as(maja)).when(StateSeat({ ...id, side: 'patient', basis: basis(maja, 'next-of-kin'), employedByAsker: false })).thenRejected('OWN_CONSENT_REQUIRED');
    expect(concept.fold(without)).toMatchObject({ seats: [{ person: maja, left: true }, {}, {}, {}] });
  });
  it('R-BRK-07: is possible from the first meeting to the last', () => {
    for (const past of [[formed()], ready, [...active, BrakePulled({ person: noor, at: specNow, answerBy: '2026-03-05' })], evaluatingUntil(specNow)]) {
      expect(typesOf(at(...past).by(as(maja)).when(LeavePartnership(id)).decision)).toContain('MemberLeft');
    }
    at(...evaluatingUntil(specNow), EvaluationEnded({}), PartnershipClosed({ feedback: true })).by(as(maja)).when(LeavePartnership(id)).thenRejected('PARTNERSHIP_NOT_ACTIVE');
  });
  it('leaves nothing to wait for: the others begin to agree, agree, and start', () => {
    at(formed(), seated(noor, 'patient'), seated(contact, 'professional'), seated(deputy, 'professional')).by(as(maja)).when(LeavePartnership(id)).then(MemberLeft({ person: maja }), AgreeingBegun({}));
    const another = derived('another goal');
    const open = [GoalProposed({ goal: another, revision: 1, ...goalText, person: noor }), GoalAccepted({ goal: another, revision: 1, person: noor, side: 'patient', objectUntil: specNow + days(7) }), GoalObjectedTo({ goal: another, revision: 1, person: maja, side: 'patient' })];
    at(...active, ...open).by(as(maja)).when(LeavePartnership(id)).then(MemberLeft({ person: maja }), GoalAgreedBySide({ goal: another, revision: 1, side: 'patient' }));
    const unpaid = ready.filter(({ type, data }) => !(type === 'PayPlanSet' && (data as { readonly person: string }).person === maja));
    at(...unpaid).by(as(noor)).when(ActivatePartnership({ ...id, reviewEveryMonths: 12 })).thenRejected('PAY_PLAN_MISSING');
    expect(typesOf(at(...unpaid, MemberLeft({ person: maja })).by(as(noor)).when(ActivatePartnership({ ...id, reviewEveryMonths: 12 })).decision)).toEqual(['PartnershipActivated', 'ReviewSet']);
    expect(concept.fold(active)).toMatchObject({ goals: [{ goal }] });
  });
  it('R-BRK-03: releases the brake of the one who leaves', () => {
    const stopped = [...active, BrakePulled({ person: maja, at: specNow, answerBy: '2026-03-05' })];
    at(...stopped).by(as(maja)).when(LeavePartnership(id)).then(MemberLeft({ person: maja }), BrakeReleased({ person: maja, how: 'left', stillPulled: false }));
    at(...stopped).by(as(noor)).when(LeavePartnership(id)).then(MemberLeft({ person: noor }));
  });
  it('R-BRK-03: with no patient left, it stays pulled', () => {
    const alone = [...active, MemberLeft({ person: noor }), BrakePulled({ person: maja, at: specNow, answerBy: '2026-03-05' })];
    at(...alone).by(as(maja)).when(LeavePartnership(id)).then(MemberLeft({ person: maja }));
    expect(concept.fold([...alone, MemberLeft({ person: maja })])).toMatchObject({ status: 'halted' });
    at(...alone, MemberLeft({ person: maja })).by(as(contact)).when(ReleaseBrake(id)).thenRejected('BRAKE_NOT_YOURS');
  });
});

describe('a contact who leaves', () => {
  const until = Date.UTC(2026, 2, 16, 23);
  const left = [...active, MemberLeft({ person: contact }), ContactLeft({ role: 'contact', nameBy: '2026-03-16', until })];
  const standIn = StandInForContact({ ...id, role: 'contact' });
  it('R-PAR-14: leaves a standing warning, with 10 working days to name another', () => {
    at(...active).by(as(contact)).when(LeavePartnership(id)).then(...left.slice(-2));
    expect(concept.fold(left)).toMatchObject({ contacts: { deputy: { person: deputy } }, vacancies: { contact: { nameBy: '2026-03-16', coordinatorStandsIn: false } } });
  });
  it('R-PAR-14: when nobody takes it, the coordinator stands in', () => {
    at(...left).by(theClock).at(until - 1).when(standIn).thenNothing();
    at(...left).by(theClock).at(until).when(standIn).then(CoordinatorStoodIn({ role: 'contact' }));
    at(...left, CoordinatorStoodIn({ role: 'contact' })).by(theClock).at(until).when(standIn).thenNothing();
  });
  it('R-PAR-14: when somebody says yes to it, the warning is gone', () => {
    const confirmed = ContactConfirmed({ person: deputy, role: 'contact', replyWithinDays: 3 });
    at(...left).by(as(deputy)).when(ConfirmContact({ ...id, role: 'contact', replyWithinDays: 3 })).then(confirmed);
    at(...left, confirmed).by(theClock).at(until).when(standIn).thenNothing();
    expect(concept.fold([...left, confirmed])).toMatchObject({ vacancies: {} });
  });
});
