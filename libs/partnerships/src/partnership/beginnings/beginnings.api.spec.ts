import { OrganisationRegistered, OrganisationVerified, ProfileRevised, RepresentativeAppointed } from '#directory';
import { days, derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { EvaluationEnded, OutcomeReported, PartnershipClosed } from '../events';
import { ali, as, asker, contact, deputy, derived, evaluatingUntil, maja, noor, partnership, recipient, use } from '../testing/cast';
import { openRoom, staff, type Room } from '../testing/room';
import { renewalId } from './renewing';

/** Renewed and recorded partnerships, what is said of the organisations behind them, and hidden contact details, on the real log. */
let room: Room;
beforeAll(async () => {
  room = await openRoom([...evaluatingUntil(specNow), OutcomeReported({ heard: 'A', did: 'B', didNot: 'C', next: 'D', use, person: contact, paragraphUntil: specNow }), EvaluationEnded({}), PartnershipClosed({ feedback: true })]);
});
afterAll(() => room.house.close());

const coordinator = staff('coordinator');
const registered = (kind: 'company' | 'patient-organisation', representative: Id): DomainEvent[] => [
  OrganisationRegistered({ name: kind, kind, countries: ['SE'], about: 'About.', claimedIds: [], publicBody: false, representative, personName: box('Name', representative), personRole: box('chair', representative), howToCheck: box('Look.', representative) }),
  OrganisationVerified({ method: 'public-register', funders: [], distinctFrom: [], on: '2026-03-01', due: '2027-03-01' }),
];
const of = async (actor: Actor, id: Id, fields: string) => {
  const { data, codes } = await room.house.ask(actor, `query ($id: ID!) { partnership(id: $id) { ${fields} } }`, { id });
  return codes.length > 0 ? codes : (data as { readonly partnership: unknown }).partnership;
};

describe('the organisations behind a table', () => {
  it('R-CON-07: a public authority is named as one before anybody writes', async () => {
    await room.house.record('organisation', asker, registered('company', contact));
    await room.house.record('organisation', recipient, registered('patient-organisation', derived('eva')));
    expect(await room.shown(as(maja), 'publicBodyNotice')).toEqual({ publicBodyNotice: null });
    await room.house.record('organisation', asker, [ProfileRevised({ publicBody: true })]);
    expect(await room.shown(as(maja), 'publicBodyNotice')).toEqual({ publicBodyNotice: 'This organisation is a public authority. What you send may have to be disclosed to others on request.' });
  });

  it('R-ORG-12: who answers for organisations of both sides is shown as such to the table and to coordinators', async () => {
    const both = async (actor: Actor) => (await room.shown(actor, 'seats { answersForBothSides }') as { readonly seats: readonly { readonly answersForBothSides: boolean }[] }).seats.map(({ answersForBothSides }) => answersForBothSides);
    expect(await both(as(maja))).toEqual([false, false, false, false]);
    await room.house.record('organisation', recipient, [RepresentativeAppointed({ person: contact, personName: box('Carl', contact), personRole: box('board', contact) })]);
    for (const actor of [as(maja), as(deputy), coordinator]) expect(await both(actor)).toEqual([false, false, true, false]);
  });
});

describe('working norms', () => {
  it('R-PAR-10: the template says that what is said here stays here, both ways, and what the law makes an exception, in both languages', async () => {
    const template = async (language: 'en' | 'sv') => JSON.stringify((await room.house.ask(as(maja), '{ workingNormsTemplate { title sentences } }', {}, language)).data);
    expect(await template('en')).toMatch(/What is said here stays here, both ways\. The law makes exceptions: side effects/);
    expect(await template('sv')).toMatch(/Det som sägs här stannar här, åt båda håll\. Lagen gör undantag: biverkningar/);
  });
});

describe('a partnership that was there before', () => {
  it('R-PAR-02: is recorded by a coordinator, is marked, and begins like any other', async () => {
    const record = (actor: Actor) => room.house.ask(actor, 'mutation ($input: RecordExistingPartnershipInput!) { it: recordExistingPartnership(input: $input) { userErrors { code } partnership { id status existedBefore workedTogetherBefore seats { side } } } }',
      { input: { commandId: derivedId('record'), asker, recipients: [recipient], title: 'We meet every month.', use: 'We plan together.', people: [ali], contact, deputy } });
    expect((await record(as(contact))).codes).toEqual(['FORBIDDEN']);
    expect((await record(coordinator)).data).toMatchObject({ it: { userErrors: [], partnership: { status: 'FORMING', existedBefore: true, workedTogetherBefore: true, seats: [{ side: null }, { side: null }, { side: null }] } } });
    expect(await room.shown(as(maja), 'existedBefore')).toEqual({ existedBefore: false });
  });
});

describe('contact details', () => {
  const got = async () => (await room.house.happened('partnership', partnership)).filter((type) => type === 'ContactHidden').length;
  it('R-CON-06: are hidden 90 days after closing; whoever owes pay keeps them until it is paid', async () => {
    const paid = (person: Id) => room.house.ask(as(person), 'mutation ($input: TickPaymentInput!) { tickPayment(input: $input) { userErrors { code } } }', { input: { partnership, paid: true } });
    await paid(maja);
    await room.house.waitUntil(specNow + days(90) - 1);
    expect(await got()).toBe(0);
    await room.house.waitUntil(specNow + days(90));
    expect(await got()).toBe(1);
    await paid(noor);
    expect(await got()).toBe(2);
  });
});

describe('a renewed partnership', () => {
  it('R-PAR-12: has the same people, who are asked anew, and is linked with the one before', async () => {
    const renew = (actor: Actor) => room.house.ask(actor, 'mutation ($input: PartnershipInput!) { it: renewPartnership(input: $input) { userErrors { code } partnership { id } } }', { input: { partnership } });
    const id = renewalId(partnership);
    expect((await renew(as(derived('stranger')))).codes).toEqual(['NOT_FOUND']);
    expect((await renew(as(noor))).data).toEqual({ it: { userErrors: [], partnership: { id } } });
    for (const person of [maja, contact]) {
      expect(await of(as(person), id, 'status renewedFromId workedTogetherBefore goals { id } seats { person { name } side }')).toEqual({
        status: 'FORMING', renewedFromId: partnership, workedTogetherBefore: true, goals: [], seats: ['Maja', 'Noor', 'Carl', 'Dana'].map((name) => ({ person: { name }, side: null })),
      });
    }
    expect(await room.shown(as(maja), 'renewedAsId workedTogetherBefore')).toEqual({ renewedAsId: id, workedTogetherBefore: false });
  });
});
