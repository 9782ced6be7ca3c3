import { days } from '#kernel';
import { specNow } from '#kernel/testing';
import { active, as, contact, derived, maja, noor } from '../testing/cast';
import { openRoom, staff, type Room } from '../testing/room';

/** What a partnership does together through the API, on the real log. */
let room: Room;
beforeAll(async () => {
  room = await openRoom(active);
});
afterAll(() => room.house.close());

const workshop = { what: 'A workshop', on: '2026-03-20', level: 'MESO', phase: 'PLAN', promise: 'INVOLVE', chair: 'PATIENT', expected: { patient: 1, professional: 3 }, materialsBy: null };
interface Shown { readonly id: string; readonly status: string; readonly youAttended: boolean | null }
const activities = async (actor: Parameters<Room['shown']>[0], fields: string) => (await room.shown(actor, `activities { ${fields} }`) as { readonly activities: readonly Shown[] }).activities;

describe('an activity', () => {
  let activity: string | undefined;
  it('R-PAR-15, R-PAR-16: is planned by a patient, and warns the professional side of one patient alone', async () => {
    expect(await room.wish(as(maja), 'planActivity', { ...workshop, materialsBy: '2026-03-19' })).toEqual(['LEAD_TIME']);
    expect(await room.wish(as(maja), 'planActivity', workshop)).toEqual([]);
    expect(await room.wish(as(derived('stranger')), 'planActivity', workshop)).toEqual(['NOT_FOUND']);
    const shown = await activities(as(contact), 'id status what level phase promise chair expected { patient professional } attended { patient } onePatientAlone { expected attended sentence plan }');
    activity = shown[0]?.id;
    expect(shown).toEqual([{
      id: activity, status: 'PLANNED', what: 'A workshop', level: 'MESO', phase: 'PLAN', promise: 'INVOLVE', chair: 'PATIENT', expected: { patient: 1, professional: 3 }, attended: null,
      onePatientAlone: { expected: true, attended: false, sentence: 'You are one patient and 3 professionals. Ask one more, or agree how you make up for it.', plan: null },
    }]);
  });

  it('R-PAR-16: is answered by a plan, which leaves the warning, or by asking one more', async () => {
    expect(await room.wish(as(maja), 'planForLonePatient', { activity, plan: 'No.' })).toEqual(['NOT_FOUND']);
    expect(await room.wish(as(contact), 'planForLonePatient', { activity, plan: 'We meet her beforehand.' })).toEqual([]);
    expect(await activities(as(noor), 'onePatientAlone { expected plan }')).toEqual([{ onePatientAlone: { expected: true, plan: 'We meet her beforehand.' } }]);
    expect(await room.wish(as(contact), 'changeExpectedSeats', { activity, expected: { patient: 2, professional: 3 } })).toEqual([]);
    expect(await activities(as(noor), 'onePatientAlone { expected }')).toEqual([{ onePatientAlone: null }]);
  });

  it('R-BRK-02, R-PAR-17: is on hold while the emergency brake is pulled', async () => {
    await room.house.waitUntil(specNow + days(18));
    const attended = { patient: 1, professional: 2 };
    expect(await room.just(as(noor), 'pullBrake')).toEqual([]);
    expect(await activities(as(contact), 'status')).toEqual([{ status: 'ON_HOLD' }]);
    expect(await room.wish(as(contact), 'holdActivity', { activity, attended })).toEqual(['PARTNERSHIP_HALTED']);
    expect(await room.wish(as(contact), 'cancelActivity', { activity }, 'ActivityInput')).toEqual(['PARTNERSHIP_HALTED']);
    expect(await room.just(as(noor), 'releaseBrake')).toEqual([]);
    expect(await room.just(as(contact), 'pausePartnership')).toEqual([]);
    expect(await room.wish(as(contact), 'holdActivity', { activity, attended })).toEqual(['PARTNERSHIP_NOT_ACTIVE']);
    expect(await room.just(as(contact), 'resumePartnership')).toEqual([]);
    expect(await room.wish(as(contact), 'holdActivity', { activity, attended })).toEqual([]);
    expect(await room.shown(as(maja), 'activities { status attended { patient professional } onePatientAlone { expected attended } } chairing { held byPatientSide }'))
      .toEqual({ activities: [{ status: 'HELD', attended, onePatientAlone: { expected: false, attended: true } }], chairing: { held: 1, byPatientSide: 1 } });
  });

  it('R-PAR-15: is ticked by each person for themselves; nobody else sees it', async () => {
    expect(await room.wish(as(maja), 'tickAttendance', { activity, attended: true })).toEqual([]);
    expect(await room.wish(as(noor), 'tickAttendance', { activity, attended: false })).toEqual([]);
    const seen = async (actor: Parameters<Room['shown']>[0]) => (await activities(actor, 'youAttended')).map(({ youAttended }) => youAttended);
    expect(await seen(as(maja))).toEqual([true]);
    expect(await seen(as(noor))).toEqual([false]);
    for (const actor of [as(contact), staff('coordinator'), staff('auditor')]) expect(await seen(actor)).toEqual([null]);
  });
});
