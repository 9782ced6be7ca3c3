import { days } from '#kernel';
import { specNow } from '#kernel/testing';
import { active, as, asker, asOrganisation, contact, derived, maja, noor, partnership } from '../testing/cast';
import { openRoom, staff, type Room } from '../testing/room';

/** The emergency brake through the API, on the real log. */
let room: Room;
beforeAll(async () => {
  room = await openRoom(active);
});
afterAll(() => room.house.close());

const coordinator = staff('coordinator');
const fields = 'status viewerCanPullBrake emergencyBrake { answerBy othersFrom pulledByYou mediationOffered pulledBy { name } }';
const brake = (actor: Parameters<Room['shown']>[0]) => room.shown(actor, fields);

describe('the emergency brake', () => {
  it('R-BRK-01: is pulled by a patient, at once', async () => {
    expect(await brake(as(maja))).toEqual({ status: 'ACTIVE', viewerCanPullBrake: true, emergencyBrake: null });
    expect(await brake(as(contact))).toMatchObject({ viewerCanPullBrake: false });
    expect(await room.just(as(contact), 'pullBrake')).toEqual(['NOT_FOUND']);
    expect(await room.just(staff('auditor'), 'pullBrake')).toEqual(['FORBIDDEN']);
    expect(await room.just(as(derived('stranger')), 'pullBrake')).toEqual(['NOT_FOUND']);
    expect(await room.just(as(maja), 'pullBrake')).toEqual([]);
    expect(await room.just(as(maja), 'pullBrake')).toEqual([]);
    expect((await room.house.happened('partnership', partnership)).filter((type) => type === 'BrakePulled')).toHaveLength(1);
  });

  it('R-BRK-01: others see that it is pulled, not by whom; a coordinator does', async () => {
    const pulled = { answerBy: '2026-03-05', othersFrom: null, mediationOffered: false };
    const others = { ...pulled, pulledByYou: false, pulledBy: null };
    expect(await brake(as(maja))).toMatchObject({ status: 'HALTED', emergencyBrake: { ...pulled, pulledByYou: true, pulledBy: null } });
    for (const actor of [as(noor), as(contact), asOrganisation(asker, derived('a colleague')), staff('auditor')]) expect(await brake(actor)).toMatchObject({ status: 'HALTED', emergencyBrake: others });
    expect(await brake(coordinator)).toMatchObject({ emergencyBrake: { ...others, pulledBy: [{ name: 'Maja' }] } });
  });

  it('R-BRK-04: while it is pulled only a coordinator can end the partnership', async () => {
    expect(await room.just(as(contact), 'terminatePartnership')).toEqual(['PARTNERSHIP_HALTED']);
    expect(await room.just(as(noor), 'startEvaluation')).toEqual(['PARTNERSHIP_HALTED']);
  });

  it('R-BRK-03: others release it only when who pulled it cannot be reached for 30 days', async () => {
    for (const actor of [as(noor), as(contact), asOrganisation(asker, contact)]) expect(await room.just(actor, 'releaseBrake')).toEqual(['BRAKE_NOT_YOURS']);
    expect(await room.just(coordinator, 'releaseBrake')).toEqual(['FORBIDDEN']);
    expect(await room.wish(as(noor), 'noteBrakeSilence', { person: maja })).toEqual(['FORBIDDEN']);
    expect(await room.wish(coordinator, 'noteBrakeSilence', { person: maja })).toEqual([]);
    expect(await brake(as(noor))).toMatchObject({ emergencyBrake: { othersFrom: new Date(specNow + days(30)).toISOString(), pulledBy: null } });
    await room.house.waitUntil(specNow + days(30));
    expect(await room.just(as(contact), 'releaseBrake')).toEqual(['BRAKE_NOT_YOURS']);
    expect(await room.just(as(noor), 'releaseBrake')).toEqual([]);
    expect(await brake(as(noor))).toMatchObject({ status: 'ACTIVE', emergencyBrake: null });
  });

  it('R-BRK-03, R-BRK-05: the one who pulled it releases it; the third time brings an offer of mediation that the table does not see', async () => {
    for (let time = 2; time <= 3; time += 1) {
      expect(await room.just(as(maja), 'pullBrake')).toEqual([]);
      expect(await brake(as(maja))).toMatchObject({ status: 'HALTED', emergencyBrake: { pulledByYou: true, mediationOffered: time === 3 } });
      expect(await brake(as(noor))).toMatchObject({ emergencyBrake: { mediationOffered: false } });
      expect(await brake(coordinator)).toMatchObject({ emergencyBrake: { mediationOffered: time === 3 } });
      expect(await room.just(as(maja), 'releaseBrake')).toEqual([]);
    }
    expect(await brake(as(contact))).toMatchObject({ status: 'ACTIVE', emergencyBrake: null });
  });
});
