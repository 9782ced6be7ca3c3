import { specNow } from '#kernel/testing';
import { days } from '#kernel';
import { active, as, asker, asOrganisation, contact, derived, deputy, maja, noor, partnership } from '../testing/cast';
import { openRoom, staff, type Room } from '../testing/room';

/** Looking through a partnership without a last day, through the API on the real log. It was started before such days were set. */
let room: Room;
beforeAll(async () => {
  room = await openRoom(active);
});
afterAll(() => room.house.close());

const review = async (actor: Parameters<Room['shown']>[0], fields: string) => (await room.shown(actor, `review { ${fields} }`) as { readonly review: unknown }).review;
const happened = async (type: string) => (await room.house.happened('partnership', partnership)).filter((one) => one === type).length;
const agree = (actor: Parameters<Room['shown']>[0], said: object = {}) => room.wish(actor, 'agreeToGoOn', { review: 1, ...said });

describe('looking through a partnership together', () => {
  it('R-PAR-11: everybody at the table knows by when, also where it was started before anybody reckoned with it', async () => {
    await room.house.waitUntil(specNow);
    for (const actor of [as(maja), as(contact), asOrganisation(asker, contact), staff('coordinator'), staff('auditor')]) expect(await review(actor, 'number by due')).toEqual({ number: 1, by: '2027-03-02', due: false });
  });

  it('R-PAR-11: when it is time, both sides are told', async () => {
    await room.house.waitUntil(Date.UTC(2027, 1, 16, 23) - 1);
    expect(await happened('ReviewCameDue')).toBe(0);
    await room.house.waitUntil(Date.UTC(2027, 1, 16, 23));
    expect(await happened('ReviewCameDue')).toBe(1);
    for (const actor of [as(maja), as(contact)]) expect(await review(actor, 'due')).toEqual({ due: true });
  });

  it('each says for themselves how it has gone; what they write is read at the table, not by reviewers of records', async () => {
    expect(await agree(as(derived('stranger')))).toEqual(['NOT_FOUND']);
    expect(await agree(staff('coordinator'))).toEqual(['FORBIDDEN']);
    expect(await agree(as(maja), { how: 'We are heard.' })).toEqual([]);
    expect(await agree(as(maja), { how: 'We are heard.' })).toEqual([]);
    expect(await room.wish(as(noor), 'objectToGoingOn', { review: 1, reason: 'Only if we meet by day.' })).toEqual([]);
    const told = 'agreement { agreedSides saidYes { name } objections { person { name } reason } } said { person { name } how }';
    const seen = { agreement: { agreedSides: [], saidYes: [{ name: 'Maja' }], objections: [{ person: { name: 'Noor' }, reason: 'Only if we meet by day.' }] }, said: [{ person: { name: 'Maja' }, how: 'We are heard.' }] };
    for (const actor of [as(deputy), staff('coordinator')]) expect(await review(actor, told)).toEqual(seen);
    expect(await review(staff('auditor'), told)).toMatchObject({ agreement: { objections: [{ reason: null }] }, said: [{ how: null }] });
  });

  it('R-PAR-06, R-PAR-11: both sides agree to go on, each as with goals, and the next day is set', async () => {
    const until = Date.UTC(2027, 1, 16, 23) + days(7);
    expect(await agree(as(contact), { how: 'Slower than we thought.' })).toEqual([]);
    await room.house.waitUntil(until);
    expect(await review(as(maja), 'agreement { agreedSides }')).toEqual({ agreement: { agreedSides: ['PROFESSIONAL'] } });
    expect(await agree(as(noor))).toEqual([]);
    expect(await room.shown(as(maja), 'review { number by due said { how } } reviewsHeld { on said { person { name } how } }')).toEqual({
      review: { number: 2, by: '2028-02-24', due: false, said: [] },
      reviewsHeld: [{ on: '2027-02-24', said: [{ person: { name: 'Maja' }, how: 'We are heard.' }, { person: { name: 'Noor' }, how: null }, { person: { name: 'Carl' }, how: 'Slower than we thought.' }] }],
    });
  });

  it('either side can begin to look back instead; then there is no next time', async () => {
    expect(await room.just(as(noor), 'startEvaluation')).toEqual([]);
    expect(await review(as(maja), 'number')).toBeNull();
    await room.house.waitUntil(Date.UTC(2028, 2, 1));
    expect(await happened('ReviewCameDue')).toBe(1);
  });
});
