import * as fc from 'fast-check';
import { days, type DomainEvent } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { BrakePulled } from '../brake/events';
import { PartnershipPaused } from '../events';
import { partnership as concept } from '../partnership';
import { active, agreeing, ali, as, contact, derived, evaluatingUntil, maja, noor, partnership, settings } from '../testing/cast';
import { CancelActivity, ChangeExpectedSeats, HoldActivity, PlanActivity, PlanForLonePatient, TickAttendance } from './activities';
import { ActivityCancelled, ActivityHeld, ActivityPlanned, AttendanceTicked, ExpectedSeatsChanged, LonePatientPlanned } from './events';
import { chairs, isLonePatient, type Activity } from './state';

const { given } = specOf(concept);
const at = (...past: readonly DomainEvent[]) => given(...past).knowing({ settings });
const activity = derived('workshop');
const which = { partnership, activity };
const workshop = { what: 'A workshop on fatigue', on: '2026-03-20', level: 'meso', phase: 'plan', promise: 'involve', chair: 'patient', expected: { patient: 2, professional: 2 } } as const;
const planned = (change: object = {}) => ActivityPlanned({ activity, ...workshop, person: maja, ...change });
const attended = { patient: 2, professional: 3 };
const held = ActivityHeld({ activity, attended, person: maja });
const later = specNow + days(18);
const stop = BrakePulled({ person: noor, at: specNow, answerBy: '2026-03-05' });

describe('planning', () => {
  it('R-PAR-05, R-PAR-15: anyone at the table plans, with level, phase, promise, chair and expected seats', () => {
    for (const person of [maja, contact]) at(...active).by(as(person)).when(PlanActivity({ ...which, ...workshop })).then(planned({ person }));
    at(...agreeing).by(as(maja)).when(PlanActivity({ ...which, ...workshop })).then(planned());
    at(...active, planned()).by(as(maja)).when(PlanActivity({ ...which, ...workshop })).thenNothing();
    at(...active).by(as(ali)).when(PlanActivity({ ...which, ...workshop })).thenRejected('OWN_CONSENT_REQUIRED');
    at(...evaluatingUntil(specNow)).by(as(maja)).when(PlanActivity({ ...which, ...workshop })).thenRejected('WRONG_STATE');
  });
  it('R-TIM-02: materials go out 5 working days before it', () => {
    at(...active).by(as(maja)).when(PlanActivity({ ...which, ...workshop, materialsBy: '2026-03-13' })).then(planned({ materialsBy: '2026-03-13' }));
    at(...active).by(as(maja)).when(PlanActivity({ ...which, ...workshop, materialsBy: '2026-03-14' })).thenRejected('LEAD_TIME');
  });
  it('is for days to come', () => at(...active).by(as(maja)).when(PlanActivity({ ...which, ...workshop, on: '2026-03-01' })).thenRejected('DEADLINE_PASSED'));
  it('is changed in numbers, and cancelled, until it is held', () => {
    const more = { patient: 3, professional: 2 };
    at(...active, planned()).by(as(contact)).when(ChangeExpectedSeats({ ...which, expected: more })).then(ExpectedSeatsChanged({ activity, expected: more, person: contact }));
    at(...active, planned()).by(as(contact)).when(ChangeExpectedSeats({ ...which, expected: workshop.expected })).thenNothing();
    at(...active, planned(), held).by(as(contact)).when(ChangeExpectedSeats({ ...which, expected: more })).thenRejected('WRONG_STATE');
    const cancelled = ActivityCancelled({ activity, side: 'professional', person: contact });
    at(...active, planned()).by(as(contact)).when(CancelActivity(which)).then(cancelled);
    at(...active, planned(), cancelled).by(as(contact)).when(CancelActivity(which)).thenNothing();
    at(...active, planned(), held).by(as(contact)).when(CancelActivity(which)).thenRejected('WRONG_STATE');
    at(...active).by(as(contact)).when(CancelActivity(which)).thenRejected('WRONG_STATE');
  });
});

describe('holding', () => {
  const hold = HoldActivity({ ...which, attended });
  it('R-PAR-15: attendance is numbers of each side, and can be put right', () => {
    at(...active, planned()).by(as(maja)).at(later).when(hold).then(held);
    at(...active, planned(), held).by(as(maja)).at(later).when(hold).thenNothing();
    at(...active, planned(), held).by(as(maja)).at(later).when(HoldActivity({ ...which, attended: { patient: 1, professional: 3 } })).then(ActivityHeld({ activity, attended: { patient: 1, professional: 3 }, person: maja }));
  });
  it('is not before its day, nor when it was cancelled or never planned', () => {
    at(...active, planned()).by(as(maja)).when(hold).thenRejected('WRONG_STATE');
    at(...active).by(as(maja)).at(later).when(hold).thenRejected('WRONG_STATE');
    at(...active, planned(), ActivityCancelled({ activity, side: 'patient', person: maja })).by(as(maja)).at(later).when(hold).thenRejected('WRONG_STATE');
  });
  it('R-PAR-17: a halted or paused partnership holds none', () => {
    at(...active, planned(), stop).by(as(maja)).at(later).when(hold).thenRejected('PARTNERSHIP_HALTED');
    at(...active, planned(), PartnershipPaused({})).by(as(maja)).at(later).when(hold).thenRejected('PARTNERSHIP_NOT_ACTIVE');
    at(...agreeing, planned()).by(as(maja)).at(later).when(hold).thenRejected('PARTNERSHIP_NOT_ACTIVE');
  });
  it('R-BRK-02: while the brake is pulled what is planned stays, and nobody takes it away', () => {
    at(...active, planned(), stop).by(as(contact)).when(CancelActivity(which)).thenRejected('PARTNERSHIP_HALTED');
    expect(concept.fold([...active, planned(), stop])).toMatchObject({ status: 'halted', activities: [{ status: 'planned' }] });
  });
  it('R-PAR-15: each person ticks for themselves, in a box', () => {
    const was = box(true, maja, 'attended');
    at(...active, planned(), held).by(as(maja)).when(TickAttendance({ ...which, attended: was })).then(AttendanceTicked({ activity, person: maja, attended: was }));
    at(...active, planned(), held, AttendanceTicked({ activity, person: maja, attended: was })).by(as(maja)).when(TickAttendance({ ...which, attended: was })).thenNothing();
    at(...active, planned()).by(as(maja)).when(TickAttendance({ ...which, attended: was })).thenRejected('WRONG_STATE');
    at(...active, planned(), held).by(as(ali)).when(TickAttendance({ ...which, attended: was })).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-PAR-15: how often the patient side chaired is counted over what was held', () => {
    const other = derived('another');
    const table = concept.fold([...active, planned(), held, planned({ activity: other, chair: 'professional' }), ActivityHeld({ activity: other, attended, person: maja }), planned({ activity: derived('a third') })]);
    expect(chairs((table as { readonly activities: readonly Activity[] }).activities)).toEqual({ held: 2, byPatientSide: 1 });
  });
});

describe('one patient alone', () => {
  it('R-PAR-16: is one among two or more others, or fewer than one in three', () => {
    for (const [patient, professional] of [[1, 2], [1, 5], [2, 5], [0, 1], [3, 7]] as const) expect(isLonePatient({ patient, professional })).toBe(true);
    for (const [patient, professional] of [[1, 1], [2, 4], [2, 3], [3, 6], [1, 0], [0, 0]] as const) expect(isLonePatient({ patient, professional })).toBe(false);
  });
  it('R-PAR-16: one patient more never makes it worse', () => {
    const some = fc.nat({ max: 500 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 499 }), some, (patient, professional) => !isLonePatient({ patient: patient + 1, professional }) || isLonePatient({ patient, professional })));
  });
  it('R-PAR-16: the professional side answers by a plan, for those expected and for those who came', () => {
    const answer = PlanForLonePatient({ ...which, plan: 'We meet her beforehand.' });
    const answered = LonePatientPlanned({ activity, plan: 'We meet her beforehand.', person: contact });
    const alone = planned({ expected: { patient: 1, professional: 3 } });
    at(...active, alone).by(as(contact)).when(answer).then(answered);
    at(...active, alone, answered).by(as(contact)).when(answer).thenNothing();
    at(...active, alone).by(as(maja)).when(answer).thenRejected('OWN_CONSENT_REQUIRED');
    at(...active, planned()).by(as(contact)).when(answer).thenRejected('WRONG_STATE');
    at(...active, planned(), ActivityHeld({ activity, attended: { patient: 1, professional: 3 }, person: maja })).by(as(contact)).when(answer).then(answered);
  });
});
