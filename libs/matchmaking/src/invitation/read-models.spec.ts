import { derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { stageFor, type Happening, type Stage } from '../../../../test/support/read-model';
import { attention, AskerBlocked, PauseBegun, SlotFreed, SlotTaken } from '../attention';
import { candidatesModel } from '../matching/candidates.read-model';
import { ContactRoleConfirmed, RequestDrafted, RequestPublished, RequestSubmitted } from '../request/events';
import { request as requestConcept } from '../request/request';
import { wholeForm } from '../request/testing';
import type { Reader } from '../reader';
import { addressMigrations, PlaceAddresses } from './addresses.read-model';
import { askedInvitation, askedModel, contactAt, invitationsOf, seatsOf } from './asked.read-model';
import { AcceptanceWithdrawn, AnswerObjectedTo, ContactReleased, HoldEnded, InvitationDeclined, InvitationEnded, InvitationExpired, InvitationWithdrawn, PlaceDeclined, PlaceGivenUp } from './events';
import { invitation as concept } from './invitation';
import { answersOf, contactPersonsOf, inbox, invitedModel, placeAt, placesOf, receivedInvitation, requestsAsked } from './invited.read-model';
import { accepted, asker, asOrganisation, asPerson, contact, declined, deputy, endsAt, invitation, maja, noor, opened, place, recipient, request, sent, taken, ticks } from './testing/cast';

const definitions = [...concept.events, ...attention.events, ...requestConcept.events];
const invitations = (...events: readonly DomainEvent[]): Happening[] => events.map((event) => ({ concept: 'invitation', id: invitation, event, at: specNow }));
const requests = (...events: readonly DomainEvent[]): Happening[] => events.map((event) => ({ concept: 'request', id: request, event, at: specNow }));
const attended = (...events: readonly DomainEvent[]): Happening[] => events.map((event) => ({ concept: 'attention', id: recipient, event, at: specNow }));

const name = box('Anna', contact, 'name');
const asking = requests(
  RequestDrafted({ asker, writer: contact, draft: box({}) }), RequestSubmitted({ writer: contact, form: wholeForm }), RequestPublished({}),
  ContactRoleConfirmed({ person: contact, role: 'contact', name, replyWithinDays: 3 }), ContactRoleConfirmed({ person: deputy, role: 'deputy', name, replyWithinDays: 3 }));
const expired = InvitationExpired({ request, recipient });
const ended = InvitationEnded({ request, asker, recipient, places: 2 });
const withdrawn = InvitationWithdrawn({ request, recipient, places: 2 });
const company = asOrganisation(asker, contact);
const patients = asOrganisation(recipient);
const strangers = asOrganisation(derivedId('strangers'));
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };

const open: Stage[] = [];
/** A world of its own in which this has happened. */
async function world(...happenings: readonly Happening[]): Promise<Stage> {
  const stage = await stageFor([askedModel, invitedModel, candidatesModel], definitions, addressMigrations);
  open.push(stage);
  await stage.play(...happenings);
  return stage;
}
async function closeAll(): Promise<void> {
  for (const stage of open.splice(0)) await stage.close();
}
afterEach(closeAll);
const as = (stage: Stage, actor: Actor): Reader => stage.as(actor);
const bytes = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));

/** Everything that the asker can read of its invitations, through every query that there is, and all rows besides. */
async function askerSees(stage: Stage, actor: Actor): Promise<string> {
  const reader = as(stage, actor);
  const rows = ['asked.invitation', 'asked.message', 'asked.seat', 'asked.contact', 'invited.invitation', 'invited.place', 'invited.answer', 'invited.request', 'invited.contact'];
  return bytes({
    list: await invitationsOf(reader, request, undefined, 10), one: await askedInvitation(reader, invitation), seats: await seatsOf(reader, [invitation]), contact: await contactAt(reader, place(1)),
    inbox: await inbox(reader, undefined, 10), received: await receivedInvitation(reader, invitation), places: await placesOf(reader, [invitation]), place: await placeAt(reader, place(1)),
    requests: await requestsAsked(reader, [request]), contacts: await contactPersonsOf(reader, [request]),
    rows: await Promise.all(rows.map((table) => reader.query(`select * from ${table}`))),
  });
}

describe('what the asker sees', () => {
  const message = box('Ask us in the autumn', derivedId('representative'), 'message');
  const conducts: Readonly<Record<string, readonly Happening[]>> = {
    'is silent': [],
    'said no': [...invitations(declined()), ...attended(SlotFreed({ invitation, sent: true }))],
    'said no with a message and what did not fit': invitations(InvitationDeclined({ request, recipient, message, notForUs: box('too-much-now', recipient, 'notForUs'), toldAt: endsAt })),
    'takes a break': attended(PauseBegun({})),
    'said no and takes a break': [...invitations(declined()), ...attended(PauseBegun({}))],
    'does not want to hear from the asker': attended(AskerBlocked({ asker })),
  };
  const begun = [...asking, ...attended(SlotTaken({ invitation, asker, until: endsAt })), ...invitations(sent())];

  it('R-VIS-05, T04: is the same to the byte until the answer date, whatever the recipient does', async () => {
    const seen: { conduct: string; company: string; coordinator: string }[] = [];
    for (const [conduct, happenings] of Object.entries(conducts)) {
      const stage = await world(...begun, ...happenings);
      seen.push({ conduct, company: await askerSees(stage, company), coordinator: await askerSees(stage, coordinator) });
      await closeAll();
    }
    const [silent, ...others] = seen;
    expect(silent?.company).toContain('"state":"asked"');
    for (const other of others) expect(other).toEqual({ ...silent, conduct: other.conduct });
  });
  it('R-VIS-04: is the same after it, for a no and for no answer, and after a withdrawal', async () => {
    const afterSilence = await askerSees(await world(...begun, ...invitations(expired, ended)), company);
    expect(afterSilence).toContain('"state":"no-yes"');
    expect(await askerSees(await world(...begun, ...invitations(declined(), ended)), company)).toBe(afterSilence);
    expect(await askerSees(await world(...begun, ...invitations(declined(), withdrawn)), company)).toBe(await askerSees(await world(...begun, ...invitations(withdrawn)), company));
  });
  it('R-INV-07: has a message that came with a no when it has ended, not before, and only for the asker', async () => {
    const stage = await world(...begun, ...invitations(InvitationDeclined({ request, recipient, message, toldAt: endsAt })));
    expect(await askedInvitation(as(stage, company), invitation)).toMatchObject({ state: 'asked', message: null });
    await stage.play(...invitations(ended));
    expect(await askedInvitation(as(stage, company), invitation)).toMatchObject({ state: 'no-yes', message });
    expect(await askedInvitation(as(stage, coordinator), invitation)).toMatchObject({ state: 'no-yes', message: null });
  });
  it('R-VIS-01, R-INV-11: counts yeses as they come; a person\'s no changes nothing, for the organisation neither', async () => {
    const stage = await world(...begun, ...invitations(accepted(), opened(1), opened(2)));
    const before = [await askerSees(stage, company), bytes(await placesOf(as(stage, patients), [invitation]))];
    await stage.play(...invitations(PlaceDeclined({ request, asker, recipient, place: place(2), person: noor })));
    expect([await askerSees(stage, company), bytes(await placesOf(as(stage, patients), [invitation]))]).toEqual(before);
    await stage.play(...invitations(taken(1)));
    expect(await askedInvitation(as(stage, company), invitation)).toMatchObject({ state: 'yes', people: 2, filled: 1 });
    expect(await seatsOf(as(stage, company), [invitation])).toEqual([{ place: place(1), invitation, person: maja, name: ticks.name, taken_at: BigInt(specNow), on_behalf: null }]);
  });
  it('R-INV-03: names nobody for a reserve place', async () => {
    const stage = await world(...begun, ...invitations(accepted(), opened(1, undefined, 'reserve'), taken(1, maja, 'reserve')));
    expect(await askedInvitation(as(stage, company), invitation)).toMatchObject({ filled: 1 });
    expect(await seatsOf(as(stage, company), [invitation])).toEqual([]);
  });
  it('R-CON-03: has contact details for the person they were given to only', async () => {
    const given = ContactReleased({ place: place(1), person: maja, toPerson: contact, purpose: 'this-request', name: ticks.name });
    const stage = await world(...begun, ...invitations(accepted(), opened(1), taken(1), given));
    expect(await contactAt(as(stage, company), place(1))).toEqual({ place: place(1), name: ticks.name, details: null, released_at: BigInt(specNow) });
    expect(await contactAt(as(stage, asOrganisation(asker, derivedId('a colleague'))), place(1))).toBeUndefined();
  });
});

describe('what those who are asked see', () => {
  it('is their own answer, the request, and who answers for it', async () => {
    const stage = await world(...asking, ...invitations(sent(), declined()));
    const reader = as(stage, patients);
    expect(await inbox(reader, undefined, 10)).toMatchObject([{ id: invitation, state: 'declined', told_at: BigInt(endsAt) }]);
    expect(await requestsAsked(reader, [request])).toMatchObject([{ id: request, status: 'published', form: wholeForm }]);
    expect((await contactPersonsOf(reader, [request])).map(({ role, person }) => [role, person])).toEqual([['contact', contact], ['deputy', deputy]]);
  });
  it('is nothing for others: no invitation, no place, no request', async () => {
    const stage = await world(...asking, ...invitations(sent(), accepted(), opened(1)));
    for (const actor of [strangers, asPerson(maja), { ...patients, network: 'nordic' }]) {
      const reader = as(stage, actor);
      expect(bytes([await inbox(reader, undefined, 10), await placesOf(reader, [invitation]), await requestsAsked(reader, [request]), await contactPersonsOf(reader, [request])])).toBe('[[],[],[],[]]');
    }
  });
  it('R-INV-13, R-INV-14: has no links any more that hold no longer, and keeps places that are taken', async () => {
    for (const over of [
      AcceptanceWithdrawn({ request, asker, recipient, unfilled: 1, filled: 1 }),
      AnswerObjectedTo({ request, asker, recipient, by: deputy, places: 2, answerBy: { date: '2026-03-30', zone: 'Europe/Stockholm' }, endsAt }),
    ]) {
      const stage = await world(...asking, ...invitations(sent(), accepted(2), opened(1), opened(2), taken(1, maja), over, opened(3)));
      expect((await placesOf(as(stage, patients), [invitation])).map(({ id }) => id).sort()).toEqual([place(1), place(3)].sort());
      expect(await placeAt(as(stage, patients), place(2))).toBeUndefined();
    }
  });
  it('R-INV-13: offers one place fewer when somebody has taken back their own yes', async () => {
    const stage = await world(...asking, ...invitations(sent(), accepted(2), opened(1), taken(1, maja), PlaceGivenUp({ request, asker, recipient, place: place(1), person: maja })));
    expect(await receivedInvitation(as(stage, patients), invitation)).toMatchObject({ places: 1, people: 1 });
  });
  it('R-VIS-01, R-INV-10: is no yes to the asker when the time to find people is over and nobody came', async () => {
    const nobody = await world(...asking, ...invitations(sent(), accepted(2), HoldEnded({ request, recipient, unfilled: 2 })));
    expect(await askedInvitation(as(nobody, company), invitation)).toMatchObject({ state: 'no-yes', people: 0 });
    const somebody = await world(...asking, ...invitations(sent(), accepted(2), opened(1), taken(1, maja), HoldEnded({ request, recipient, unfilled: 1 })));
    expect(await askedInvitation(as(somebody, company), invitation)).toMatchObject({ state: 'yes', people: 1 });
  });
  it('stays a no for the recipient when the asker withdraws', async () => {
    const stage = await world(...asking, ...invitations(sent(), declined(), withdrawn));
    expect(await receivedInvitation(as(stage, patients), invitation)).toMatchObject({ state: 'declined' });
  });
});

describe('a link to a place', () => {
  let stage: Stage;
  let now = specNow;
  let addresses: PlaceAddresses;
  const at = async (person: Id): Promise<Id | undefined> => (await placeAt(as(stage, asPerson(person)), place(1)))?.id;
  beforeEach(async () => {
    now = specNow;
    stage = await world(...asking, ...invitations(sent(), accepted(), opened(1)));
    addresses = new PlaceAddresses(stage.database.pool('writer'), () => now);
    await addresses.note('enpcr', place(1), 'hash of maja');
  });

  it('R-INV-11: shows the place and the whole request to the person whose address it was sent to', async () => {
    expect(await at(maja)).toBeUndefined();
    expect(await addresses.welcome('enpcr', place(1), 'hash of maja', maja)).toBe(true);
    expect(await at(maja)).toBe(place(1));
    expect(await requestsAsked(as(stage, asPerson(maja)), [request])).toMatchObject([{ form: wholeForm }]);
  });
  it('is nobody else\'s: not another address\'s, not another person\'s, not another network\'s', async () => {
    expect(await addresses.welcome('enpcr', place(1), 'hash of noor', noor)).toBe(false);
    expect(await addresses.welcome('nordic', place(1), 'hash of maja', maja)).toBe(false);
    expect(await addresses.welcome('enpcr', place(1), 'hash of maja', maja)).toBe(true);
    expect(await addresses.welcome('enpcr', place(1), 'hash of maja', noor)).toBe(false);
    expect(await at(noor)).toBeUndefined();
  });
  it('is forgotten when it was used, and after 30 days', async () => {
    await addresses.forget('enpcr', place(1));
    expect(await addresses.welcome('enpcr', place(1), 'hash of maja', maja)).toBe(false);
    await addresses.note('enpcr', place(1), 'hash of maja');
    now += 30 * 86_400_000;
    expect(await addresses.welcome('enpcr', place(1), 'hash of maja', maja)).toBe(false);
    await addresses.dropOld();
    const { rows } = await stage.database.pool('writer').query('select from matchmaking.addresses');
    expect(rows).toHaveLength(0);
  });
  it('leaves a person with their own answer, yes or no, when the address is gone', async () => {
    await stage.play(...invitations(taken(1)));
    expect(await at(maja)).toBe(place(1));
    expect(await answersOf(as(stage, asPerson(maja)), undefined, 10)).toMatchObject([{ place: place(1), yes: true }]);
    expect(await answersOf(as(stage, asPerson(noor)), undefined, 10)).toEqual([]);
  });
});
