import { PlaceGivenUp } from '#matchmaking';
import { active, as, asker, contact, deputy, derived, formed, invitation, maja, noor, partnership, recipient, request } from '../testing/cast';
import { openRoom, staff, type Room } from '../testing/room';

/** Stepping back and leaving through the API, on the real log. */
let room: Room;
beforeAll(async () => {
  room = await openRoom(active);
});
afterAll(() => room.house.close());

const seats = async (actor: Parameters<Room['shown']>[0]) => (await room.shown(actor, 'seats { person { id name } side empty away covered substitute { name } }') as { readonly seats: readonly unknown[] }).seats;
const seat = { side: 'PATIENT', empty: false, away: false, covered: false, substitute: null };

describe('being away', () => {
  it('R-BRK-06: is seen at the seat, with who covers', async () => {
    expect(await room.just(as(maja), 'stepBack')).toEqual([]);
    expect(await room.wish(as(maja), 'nameSubstitute', { substitute: noor })).toEqual([]);
    expect((await seats(as(contact)))[0]).toEqual({ ...seat, person: { id: maja, name: 'Maja' }, away: true, substitute: { name: 'Noor' } });
    expect(await room.wish(as(contact), 'agreeToSubstitute', { person: maja })).toEqual(['OWN_CONSENT_REQUIRED']);
    expect(await room.wish(as(noor), 'agreeToSubstitute', { person: maja })).toEqual([]);
    expect((await seats(as(contact)))[0]).toMatchObject({ covered: true });
    expect(await room.just(as(maja), 'returnToTable')).toEqual([]);
    expect((await seats(as(maja)))[0]).toEqual({ ...seat, person: { id: maja, name: 'Maja' } });
    expect(await room.just(as(derived('stranger')), 'stepBack')).toEqual(['NOT_FOUND']);
  });
});

describe('leaving', () => {
  it('R-BRK-07: is done in one step; the seat is empty, and whoever left sees nothing more', async () => {
    expect(await room.just(as(noor), 'leavePartnership')).toEqual([]);
    expect(await room.just(as(noor), 'leavePartnership')).toEqual([]);
    expect(await room.shown(as(noor), 'id')).toEqual(['NOT_FOUND']);
    expect(await room.just(as(noor), 'pullBrake')).toEqual(['NOT_FOUND']);
    expect((await seats(as(maja)))[1]).toEqual({ ...seat, person: { id: null, name: 'A former participant' }, empty: true });
    expect((await seats(staff('auditor'))).map((shown) => (shown as { readonly person: { readonly name: string } }).person.name)).toEqual(['Person 1', 'A former participant', 'Person 3', 'Person 4']);
  });

  it('R-PAR-14: of a contact is warned of until somebody else is, and a coordinator stands in meanwhile', async () => {
    expect(await room.just(as(contact), 'leavePartnership')).toEqual([]);
    const missing = () => room.shown(as(maja), 'contacts { role } contactsMissing { role nameBy coordinatorStandsIn }');
    expect(await missing()).toEqual({ contacts: [{ role: 'DEPUTY' }], contactsMissing: [{ role: 'CONTACT', nameBy: '2026-03-16', coordinatorStandsIn: false }] });
    await room.house.waitUntil(Date.UTC(2026, 2, 16, 23));
    expect(await missing()).toMatchObject({ contactsMissing: [{ coordinatorStandsIn: true }] });
    expect(await room.wish(as(deputy), 'confirmContact', { role: 'CONTACT', replyWithinDays: 3 })).toEqual([]);
    expect(await missing()).toEqual({ contacts: [{ role: 'CONTACT' }], contactsMissing: [] });
    expect((await room.house.happened('partnership', partnership)).slice(-3)).toEqual(['ContactLeft', 'CoordinatorStoodIn', 'ContactConfirmed']);
  });
});

describe('a yes that is taken back before the start', () => {
  it('R-INV-13, R-CON-06: leaves its seat empty, and hides what was shared', async () => {
    const before = await openRoom([formed()]);
    await before.house.record('invitation', invitation, [PlaceGivenUp({ request, asker, recipient, place: derived('place'), person: maja })], { actor: maja });
    expect(await before.house.happened('partnership', partnership)).toEqual(['PartnershipFormed', 'MemberLeft', 'ContactHidden']);
    expect(await before.shown(as(maja), 'id')).toEqual(['NOT_FOUND']);
    expect(await before.shown(as(contact), 'seats { empty half side }')).toMatchObject({ seats: [{ empty: true, half: 'PATIENT' }, { empty: false, half: 'PATIENT' }, { empty: false, half: 'PROFESSIONAL' }, { empty: false, half: 'PROFESSIONAL' }] });
    await before.house.close();
  });
});
