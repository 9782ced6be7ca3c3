import type { Actor } from '#kernel';
import { active, as, asker, asOrganisation, contact, derived, maja, noor, partnership } from '../partnership/testing/cast';
import { openRoom, staff, type Room } from '../partnership/testing/room';

/** Pay through the API, on the real log. */
let room: Room;
beforeAll(async () => {
  room = await openRoom(active);
});
afterAll(() => room.house.close());

const wish = async (actor: Actor, mutation: string, input: object) => {
  const { data, codes } = await room.house.ask(actor, `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { it: ${mutation}(input: $input) { userErrors { code } payment { settled } } }`, { input: { partnership, ...input } });
  return [...codes, ...((data as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } } | null)?.it?.userErrors.map(({ code }) => code) ?? [])];
};
const payments = async (actor: Actor) => {
  const { data, codes } = await room.house.ask(actor, 'query ($id: ID!) { payments(partnership: $id) { edges { node { personId yours payTo promisedOn ticked settled } } } }', { id: partnership });
  return codes.length > 0 ? codes : (data as { readonly payments: { readonly edges: readonly { readonly node: object }[] } }).payments.edges.map(({ node }) => node);
};

describe('what people are owed', () => {
  it('R-PAY-05, R-CON-05: is seen by each for themselves and by those who pay', async () => {
    expect(await wish(as(maja), 'choosePayee', { payTo: 'MY_ORGANISATION' })).toEqual([]);
    const row = { personId: maja, yours: true, payTo: 'MY_ORGANISATION', promisedOn: null, ticked: null, settled: false };
    expect(await payments(as(maja))).toEqual([row]);
    for (const actor of [as(contact), asOrganisation(asker, derived('a colleague')), staff('coordinator')]) {
      expect(await payments(actor)).toHaveLength(2);
      expect(await payments(actor)).toEqual(expect.arrayContaining([{ ...row, yours: false }]));
    }
    for (const actor of [staff('auditor'), as(derived('stranger'))]) expect(await payments(actor)).toEqual([]);
    expect(await payments({ kind: 'visitor', network: 'enpcr' })).toEqual(['UNAUTHENTICATED']);
  });

  it('R-PAY-07: a day is promised by the professional side; the tick is the person\'s own', async () => {
    expect(await wish(as(noor), 'promisePayment', { person: maja, on: '2026-03-20' })).toEqual(['NOT_FOUND']);
    expect(await wish(as(contact), 'promisePayment', { person: maja, on: '2026-03-20' })).toEqual([]);
    expect(await wish(as(derived('stranger')), 'tickPayment', { paid: true })).toEqual(['NOT_FOUND']);
    expect(await wish(staff('coordinator'), 'tickPayment', { paid: true })).toEqual(['FORBIDDEN']);
    expect(await wish(as(maja), 'tickPayment', { paid: false })).toEqual([]);
    expect(await payments(as(maja))).toEqual([expect.objectContaining({ promisedOn: '2026-03-20', ticked: 'NOT_YET', settled: false })]);
  });

  it('R-PAY-08: stays theirs when they have left', async () => {
    expect(await room.just(as(maja), 'leavePartnership')).toEqual([]);
    expect(await room.shown(as(maja), 'id')).toEqual(['NOT_FOUND']);
    expect(await wish(as(maja), 'choosePayee', { payTo: 'ME' })).toEqual([]);
    expect(await wish(as(maja), 'tickPayment', { paid: true })).toEqual([]);
    expect(await payments(as(maja))).toEqual([expect.objectContaining({ payTo: 'ME', ticked: 'PAID', settled: true })]);
    expect(await wish(as(maja), 'choosePayee', { payTo: 'NOBODY' })).toEqual(['WRONG_STATE']);
  });
});
