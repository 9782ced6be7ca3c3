import { derivedId, endOf, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { openHouse, type House } from '../testing/house';
import { furnish, publish, second, third, zone } from '../testing/network';
import { AcceptInvitation, DeclineInvitation, WithdrawInvitation } from './answering';
import { DeclinePlace, OpenPlace, TakePlace } from './people';
import { invitationId, SendInvitation } from './sending';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, noor, place, recipient, representative, request, ticks, wish } from './testing/cast';

const endsAt = endOf(answerBy);
const company = asOrganisation(asker, contact);
const refused = (...codes: readonly string[]): unknown => ({ ok: false, kind: 'rejected', rejections: codes.map((code) => expect.objectContaining({ code }) as unknown) });

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
});
afterEach(() => house.close());

const send = (to: Id, change: Partial<Parameters<typeof SendInvitation>[0]> = {}) => house.give(company, SendInvitation({ ...wish, recipient: to, match: box([], to, 'match'), ...change }));
const invitation = invitationId(request, recipient);
const patients = asOrganisation(recipient);

describe('an invitation, from beginning to end', () => {
  it('R-INV-02, R-INV-06: is sent once it holds places and the recipient\'s attention', async () => {
    expect(await send(recipient)).toMatchObject({ ok: true, changed: true });
    expect(await house.happened('attention', recipient)).toEqual(['SlotTaken']);
    expect((await house.happened('request', request)).at(-1)).toBe('PlacesHeld');
    expect(await send(recipient)).toEqual(refused('ALREADY_ASKED'));
    expect(await house.happened('attention', recipient)).toEqual(['SlotTaken']);
  });
  it('R-INV-02: is not sent when no places are left, and then takes nobody\'s attention', async () => {
    await send(recipient);
    expect(await send(second)).toEqual(refused('NO_PLACES_LEFT'));
    expect(await house.happened('attention', second)).toEqual(['SlotTaken', 'SlotFreed']);
    expect(await send(second, { offers: 'reserve', places: 1 })).toMatchObject({ ok: true });
  });
  it('R-INV-02: sent by two people at once, is sent once and holds its places once', async () => {
    const outcomes = await Promise.all([send(recipient), send(recipient), send(recipient)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    await house.waitUntil(specNow);
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent']);
    const held = (await house.happened('request', request)).filter((type) => type.startsWith('Places'));
    expect(held.filter((type) => type === 'PlacesHeld').length - held.filter((type) => type === 'PlacesFreed').length).toBe(1);
    const slots = await house.happened('attention', recipient);
    expect(slots.filter((type) => type === 'SlotTaken').length - slots.filter((type) => type === 'SlotFreed').length).toBe(1);
  });
  it('R-VIS-02, R-VIS-04, R-INV-02, R-INV-08: after a no frees the recipient at once, and the places when the asker is told', async () => {
    await send(recipient, { places: 1 });
    await send(second, { places: 1 });
    expect(await house.give(patients, DeclineInvitation({ invitation, recipient, tellNow: false }))).toMatchObject({ ok: true });
    expect(await house.happened('attention', recipient)).toEqual(['SlotTaken', 'SlotFreed']);
    expect(await send(third, { places: 1 })).toEqual(refused('NO_PLACES_LEFT'));
    await house.waitUntil(endsAt - 1);
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent', 'InvitationDeclined']);
    await house.waitUntil(endsAt);
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent', 'InvitationDeclined', 'InvitationEnded']);
    expect(await house.happened('invitation', invitationId(request, second))).toEqual(['InvitationSent', 'ReminderGiven', 'ReminderGiven', 'InvitationExpired', 'InvitationEnded']);
    expect((await house.happened('request', request)).filter((type) => type === 'PlacesFreed')).toHaveLength(2);
  });
  it('R-VIS-02: after a no that may be told, frees the places at eight the next morning', async () => {
    await send(recipient);
    await house.give(patients, DeclineInvitation({ invitation, recipient, tellNow: true }));
    const morning = Date.UTC(2026, 2, 3, 7);
    await house.waitUntil(morning - 1);
    expect(await house.happened('request', request)).not.toContain('PlacesFreed');
    await house.waitUntil(morning);
    expect((await house.happened('request', request)).at(-1)).toBe('PlacesFreed');
    expect(await send(second)).toEqual(refused('LEAD_TIME'));
    expect(await send(second, { answerBy: { date: '2026-03-31', zone } })).toMatchObject({ ok: true });
  });
  it('R-VIS-05, T04: withdrawn after a no or in silence, answers and frees the same', async () => {
    for (const [to, saysNo] of [[recipient, true], [second, false]] as const) {
      await send(to, { places: 1 });
      if (saysNo) await house.give(asOrganisation(to), DeclineInvitation({ invitation: invitationId(request, to), recipient: to, tellNow: false }));
      expect(await house.give(company, WithdrawInvitation({ invitation: invitationId(request, to) }))).toMatchObject({ ok: true, changed: true });
      expect((await house.happened('request', request)).at(-1)).toBe('PlacesFreed');
    }
    await house.waitUntil(endsAt);
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent', 'InvitationDeclined', 'InvitationWithdrawn']);
    expect(await house.happened('invitation', invitationId(request, second))).toEqual(['InvitationSent', 'InvitationWithdrawn']);
  });
  it('R-INV-10, R-INV-11: after a yes is filled by people themselves; what they leave is free when the hold ends', async () => {
    await send(recipient);
    await house.give(patients, AcceptInvitation({ invitation, people: 2, name: box('Eva', representative, 'name') }));
    for (const n of [1, 2]) await house.give(patients, OpenPlace({ invitation, place: place(n) }));
    const yes = TakePlace({ invitation, place: place(1), person: maja, adult: true, ...ticks });
    expect(await house.give(patients, yes)).toMatchObject({ ok: false, kind: 'forbidden' });
    expect(await house.give(asPerson(noor), yes)).toEqual(refused('OWN_CONSENT_REQUIRED'));
    expect(await house.give(asPerson(maja), yes)).toMatchObject({ ok: true });
    expect(await house.give(asPerson(noor), DeclinePlace({ invitation, place: place(2), person: noor }))).toMatchObject({ ok: true });
    expect((await house.happened('request', request)).at(-1)).toBe('PlaceFilled');
    await house.waitUntil(endsAt);
    expect(await house.happened('invitation', invitation)).toEqual([
      'InvitationSent', 'InvitationAccepted', 'PlaceOpened', 'PlaceOpened', 'PlaceTaken', 'ContactReleased', 'ContactReleased', 'PlaceDeclined', 'HoldEnded',
    ]);
    expect((await house.happened('request', request)).slice(-2)).toContain('PlacesFreed');
  });
  it('R-INV-10: a yes for fewer people frees the other places at once', async () => {
    await send(recipient);
    await house.give(patients, AcceptInvitation({ invitation, people: 1, name: box('Eva', representative, 'name') }));
    expect((await house.happened('request', request)).at(-1)).toBe('PlacesFreed');
    expect(await send(second, { places: 1 })).toMatchObject({ ok: true });
  });
});

describe('who may do what', () => {
  it('R-ORG-02: is for those whose invitation it is; to all others it is not there', async () => {
    await send(recipient);
    const stranger = asOrganisation(third);
    for (const command of [AcceptInvitation({ invitation, people: 1, name: box('X') }), DeclineInvitation({ invitation, recipient: third, tellNow: true }), WithdrawInvitation({ invitation }), OpenPlace({ invitation, place: place(1) })]) {
      expect(await house.give(stranger, command)).toEqual({ ok: false, kind: 'not-found' });
      const unknown = { name: command.name, data: { ...(command.data as object), invitation: derivedId('nothing') } };
      expect(await house.give(stranger, unknown)).toEqual({ ok: false, kind: 'not-found' });
    }
    expect(await house.give(stranger, SendInvitation({ ...wish, recipient: second, match: box([], second, 'match') }))).toEqual({ ok: false, kind: 'not-found' });
  });
});

it('T13: one asker cannot hold two places of one recipient, not even for two requests', async () => {
  const other = derivedId('another request');
  await publish(house, other);
  await send(recipient, { places: 1 });
  expect(await send(recipient, { request: other, places: 1 })).toEqual(refused('ALREADY_ASKED'));
  expect(await house.happened('attention', recipient)).toEqual(['SlotTaken']);
});
