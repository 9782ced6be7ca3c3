import { directoryConcepts, NetworkOpened, networkId, OrganisationRegistered } from '#directory';
import { derivedId, type Actor, type Id } from '#kernel';
import { box } from '#kernel/testing';
import { AskerBlocked, ContactRoleConfirmed, ExceptionAsked, ExceptionGranted, InitiativeDrafted, InitiativeTableJoined, matchmakingConcepts, PauseBegun, RequestDrafted, SlotTaken } from '#matchmaking';
import {
  EvaluationGiven, EvaluationOpened, InitiativePartnershipFormed, MemberLeft, partnershipId, partnershipsConcepts, PartnershipFormed, paymentId, PaymentPromised, PaymentReceived, StoryShared,
} from '#partnerships';
import { openHouse, type House } from '../../../../test/support/house';
import { auditReadModels, auditResolvers, StaffNotes } from '..';

const [request, initiative, ofInitiative, company, association, invitation] = ['request', 'initiative', 'of the initiative', 'company', 'association', 'invitation'].map((name) => derivedId('own history', name)) as [Id, Id, Id, Id, Id, Id];
const [contact, deputy, eva, maja, noor] = ['contact', 'deputy', 'eva', 'maja', 'noor'].map((name) => derivedId('own history', name)) as [Id, Id, Id, Id, Id];
const partnership = partnershipId(request);

const as = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });
const forOrganisation = (organisation: Id, person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation }, staffRoles: [] });
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const ofCompany = forOrganisation(company, derivedId('somebody of the company'));
const ofAssociation = forOrganisation(association, eva);

let house: House;
beforeAll(async () => {
  house = await openHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: auditReadModels, processes: [], resolvers: auditResolvers,
    migrations: [], providers: (database, clock) => [{ provide: StaffNotes, useValue: new StaffNotes(database.pool('writer'), clock) }],
  });
  const name = (of: Id, called: string) => house.seal(of, 'name', called);
  const registered = async (called: string, kind: 'company' | 'patient-organisation', by: Id, byName: string) => OrganisationRegistered({
    name: called, kind, countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, representative: by,
    personName: await house.seal(by, 'personName', byName), personRole: box('Role', by, 'personRole'), howToCheck: box('Call', by, 'howToCheck'),
  });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
  await house.record('organisation', company, [await registered('Bolaget', 'company', contact, 'Carl')]);
  await house.record('organisation', association, [await registered('Riksförbundet X', 'patient-organisation', eva, 'Eva')]);
  const atTheCompany = { actor: contact, actorRole: 'representative', actorOrganisation: company } as const;
  await house.record('request', request, [RequestDrafted({ asker: company, writer: contact, draft: box({}) }), ContactRoleConfirmed({ person: contact, role: 'contact', name: await name(contact, 'Carl'), replyWithinDays: 3 })], atTheCompany);
  await house.record('exception', company, [ExceptionAsked({ request, why: box('Soon.', contact, 'why') })], atTheCompany);
  await house.record('exception', company, [ExceptionGranted({ request, by: derivedId('coordinator'), reason: box('Fine.', contact, 'reason'), nextFrom: 0 })], { actor: derivedId('coordinator'), actorRole: 'coordinator' });
  await house.record('attention', association, [SlotTaken({ invitation, asker: company, until: 0 })], { actor: 'process:hold', actorRole: 'process' });
  await house.record('attention', association, [PauseBegun({}), AskerBlocked({ asker: company })], { actor: eva, actorRole: 'representative', actorOrganisation: association });
  await house.record('attention', noor, [PauseBegun({})], { actor: noor });

  await house.record('partnership', partnership, [PartnershipFormed({
    request, asker: company, title: 'Help us.', use: 'Use.', parties: [{ invitation, recipient: association }], contact, deputy,
    people: [maja, noor].map((person) => ({ person, place: derivedId('place', person), invitation })),
  })], atTheCompany);
  const pay = { partnership, person: maja } as const;
  await house.record('payment', paymentId(partnership, maja), [PaymentPromised({ ...pay, on: '2026-04-01', dueAt: 0, by: contact })], { actor: contact });
  await house.record('payment', paymentId(partnership, maja), [PaymentReceived(pay)], { actor: maja });
  await house.record('evaluation', derivedId('maja looks back'), [EvaluationOpened({ ...pay, side: 'patient', because: 'paid', until: 0 })], { actor: 'process:evaluation', actorRole: 'process' });
  await house.record('evaluation', derivedId('maja looks back'), [EvaluationGiven({ ...pay, said: box({ worked: 'All.' }, maja, 'said'), ifAlone: 'share' })], { actor: maja });
  await house.record('partnership', partnership, [MemberLeft({ person: noor })], { actor: noor });
  await house.record('story', derivedId('story'), [StoryShared({ ...pay, side: 'patient', revision: 1, text: box({ worked: 'a', didNot: 'b', differently: 'c' }, maja, 'text'), replyUntil: 0 })], { actor: maja });

  await house.record('initiative', initiative, [InitiativeDrafted({ opener: noor, openedBy: 'advisor', writer: noor, draft: box({}) })], { actor: noor });
  await house.record('initiative', initiative, [InitiativeTableJoined({ opener: noor, organisation: company, person: contact, seat: 'contact', name: await name(contact, 'Carl') })], { actor: contact });
  await house.record('partnership', ofInitiative, [InitiativePartnershipFormed({
    initiative, opener: noor, openedBy: 'advisor', asker: company, title: 'Ask first.', use: 'Use.', people: [{ person: noor }], contact, deputy,
    terms: { seats: { patients: 1, all: 3 }, promise: 'involve', cells: [{ level: 'meso', phase: 'plan' }], pay: { fee: { kind: 'unpaid', reason: 'under-one-hour', because: 'Short.' }, expenses: { kind: 'none', because: 'From home.' } } },
  })], { actor: derivedId('coordinator'), actorRole: 'coordinator' });
}, 60_000);
afterAll(() => house.close());

const query = 'query ($about: ID!) { ownHistory(about: $about, first: 50) { edges { node { type sentence } } } }';
const entries = async (actor: Actor, about: Id): Promise<readonly { readonly type: string; readonly sentence: string }[]> => {
  const { data, codes } = await house.ask(actor, query, { about });
  return codes.length > 0 ? [] : (data as { readonly ownHistory: { readonly edges: readonly { readonly node: { readonly type: string; readonly sentence: string } }[] } }).ownHistory.edges.map(({ node }) => node);
};
const types = async (actor: Actor, about: Id): Promise<readonly string[]> => (await entries(actor, about)).map(({ type }) => type);
const told = async (actor: Actor, about: Id): Promise<readonly string[]> => (await entries(actor, about)).map(({ sentence }) => sentence);

describe('what a party could see beside a partnership', () => {
  it('R-CON-05, R-PAY-07: pay is told to the person and to those who pay, and to nobody else at the table', async () => {
    const pay = (all: readonly string[]): readonly string[] => all.filter((type) => type.startsWith('Pay'));
    for (const actor of [as(maja), as(contact), as(deputy), ofCompany]) expect(pay(await types(actor, partnership))).toEqual(['PaymentPromised', 'PaymentReceived']);
    for (const actor of [as(noor), coordinator, ofAssociation, as(derivedId('a stranger'))]) expect(pay(await types(actor, partnership))).toEqual([]);
    expect(await told(as(maja), partnership)).toContain('Carl said on 2 March when the money will come.');
  });

  it('R-EVA-02: that somebody has looked back is told to them alone', async () => {
    const looks = (all: readonly string[]): readonly string[] => all.filter((type) => type.startsWith('Evaluation'));
    expect(looks(await types(as(maja), partnership))).toEqual(['EvaluationOpened', 'EvaluationGiven']);
    for (const actor of [as(noor), as(contact), ofCompany, coordinator]) expect(looks(await types(actor, partnership))).toEqual([]);
  });

  it('R-EVA-07: that a side tells the network is told to the table, and no more to who has left it', async () => {
    expect((await told(as(contact), partnership)).at(-1)).toMatch(/shared on 2 March what the patient side wants to tell the network\.$/);
    expect((await types(as(noor), partnership)).at(-1)).toBe('MemberLeft');
  });

  it('R-TIM-04: exceptions are told to the asker, beside the request', async () => {
    expect(await told(ofCompany, request)).toEqual(expect.arrayContaining([
      'Carl, for Bolaget, asked on 2 March for shorter notice than people are given.', 'A coordinator gave an exception from the time to answer on 2 March.',
    ]));
    for (const actor of [ofAssociation, as(maja)]) expect(await types(actor, request)).toEqual([]);
  });

  it('R-ADV-09: when somebody rests and whom they block is told to them alone', async () => {
    expect(await told(ofAssociation, association)).toEqual(['An invitation came on 2 March. It counts among those open at a time.', 'Eva, for Riksförbundet X, took a break from 2 March.', 'Eva, for Riksförbundet X, chose on 2 March to get no invitations from Bolaget.']);
    expect(await types(as(noor), noor)).toEqual(['PauseBegun']);
    for (const actor of [ofCompany, as(contact), as(maja), coordinator]) for (const about of [association, noor]) expect(await types(actor, about)).toEqual([]);
  });

  it('R-INI-02: a table that an initiative led to is told to who sits there, and to nobody else', async () => {
    for (const actor of [as(noor), as(contact), as(deputy), ofCompany]) expect(await types(actor, ofInitiative)).toEqual(['InitiativePartnershipFormed']);
    for (const actor of [as(maja), ofAssociation, as(derivedId('a stranger'))]) expect(await types(actor, ofInitiative)).toEqual([]);
    expect((await told(as(noor), initiative)).at(-1)).toBe('Carl said yes to sitting at a table with Bolaget on 2 March.');
    expect(await types(as(contact), initiative)).toEqual(['InitiativeTableJoined']);
  });
});
