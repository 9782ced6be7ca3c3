import { directoryConcepts, NetworkOpened, networkId, OrganisationRegistered } from '#directory';
import { derivedId, hours, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import {
  ContactReleased, ContactRoleConfirmed, InvitationAccepted, InvitationDeclined, InvitationEnded, InvitationSent, matchmakingConcepts, PlaceDeclined, PlaceOpened, PlacesHeld, PlaceTaken,
  RequestDrafted, RequestPublished,
} from '#matchmaking';
import { GoalProposed, partnershipId, partnershipsConcepts, PartnershipFormed, SeatStated } from '#partnerships';
import { openHouse, type House } from '../../../../test/support/house';
import { auditConcepts, auditMigrations, auditProcesses, auditReadModels, auditResolvers, StaffNotes } from '..';

const [request, otherRequest, company, association, contact, deputy, eva, maja, noor] = ['request', 'other', 'company', 'association', 'contact', 'deputy', 'eva', 'maja', 'noor']
  .map((name) => derivedId('history', name)) as [Id, Id, Id, Id, Id, Id, Id, Id, Id];
const [invitation, declined] = [derivedId('history invitation'), derivedId('history declined')] as const;
const partnership = partnershipId(request);
const zone = 'Europe/Stockholm';

const staff = (role: 'coordinator' | 'auditor' | 'data-protection-officer'): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId(role), hat: { kind: 'staff', role }, staffRoles: [role] });
const person: Actor = { kind: 'member', network: 'enpcr', person: maja, hat: { kind: 'person' }, staffRoles: [] };

const anotherAuditor: Actor = { kind: 'member', network: 'enpcr', person: derivedId('another auditor'), hat: { kind: 'staff', role: 'auditor' }, staffRoles: ['auditor'] };

let house: House;
beforeAll(async () => {
  house = await openHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts, ...auditConcepts], readModels: auditReadModels, processes: auditProcesses, resolvers: auditResolvers,
    migrations: auditMigrations, providers: (database, clock) => [{ provide: StaffNotes, useValue: new StaffNotes(database.pool('writer'), clock) }],
  });
  const forTheCompany = { actor: contact, actorRole: 'representative', actorOrganisation: company } as const;
  const forTheAssociation = { actor: eva, actorRole: 'representative', actorOrganisation: association } as const;
  const clock = { actor: 'process:invitation', actorRole: 'process' } as const;
  const name = (of: Id, called: string) => house.seal(of, 'name', called);
  const registered = async (called: string, kind: 'company' | 'patient-organisation', by: Id, byName: string): Promise<DomainEvent> => OrganisationRegistered({
    name: called, kind, countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, representative: by,
    personName: await house.seal(by, 'personName', byName), personRole: box('Role', by, 'personRole'), howToCheck: box('Call', by, 'howToCheck'),
  });
  const sent = (to: Id) => InvitationSent({
    to: 'organisation',
    request, asker: company, recipient: to, places: 2, offers: 'place', answerBy: { date: '2026-04-15', zone }, zone, endsAt: 0, match: box([]), algorithm: '1', vocabulary: '1', position: '1',
  });
  const whose = { request, asker: company, recipient: association } as const;
  const [first, second] = [derivedId('first place'), derivedId('second place')];

  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone, languages: ['sv'] })]);
  await house.record('organisation', company, [await registered('Bolaget', 'company', contact, 'Carl')]);
  await house.record('organisation', association, [await registered('Riksförbundet X', 'patient-organisation', eva, 'Eva')]);
  await house.record('request', request, [RequestDrafted({ asker: company, writer: contact, draft: box({}) }), ContactRoleConfirmed({ person: contact, role: 'contact', name: await name(contact, 'Carl'), replyWithinDays: 3 })], forTheCompany);
  await house.record('request', request, [RequestPublished({})], { actor: derivedId('coordinator'), actorRole: 'coordinator' });
  await house.record('request', otherRequest, [RequestDrafted({ asker: company, writer: contact, draft: box({}) })], forTheCompany);
  await house.record('request', request, [PlacesHeld({ invitation, places: 2, offers: 'place' })], clock);
  await house.record('invitation', invitation, [sent(association)], forTheCompany);
  await house.record('invitation', declined, [sent(derivedId('a removed organisation'))], forTheCompany);
  await house.record('invitation', invitation, [InvitationAccepted({ request, recipient: association, people: 2, unused: 0, by: eva, name: await name(eva, 'Eva'), heldUntil: 0 })], forTheAssociation);
  await house.record('invitation', declined, [InvitationDeclined({ request, recipient: derivedId('a removed organisation'), toldAt: 0 })], { actor: derivedId('nameless'), actorRole: 'representative' });
  await house.record('invitation', declined, [InvitationEnded({ request, asker: company, recipient: derivedId('a removed organisation'), places: 2 })], clock);
  await house.record('invitation', invitation, [PlaceOpened({ ...whose, offers: 'place', place: first, until: 0 }), PlaceOpened({ ...whose, offers: 'place', place: second, until: 0 })], forTheAssociation);
  await house.record('invitation', invitation, [
    PlaceTaken({ ...whose, offers: 'place', place: first, person: maja, name: await name(maja, 'Maja'), basis: box(['own-experience'], maja, 'basis'), interests: box('none-apply', maja, 'interests') }),
    ContactReleased({ place: first, person: maja, toPerson: contact, purpose: 'this-request', name: await name(maja, 'Maja') }),
  ], { actor: maja });
  await house.record('invitation', invitation, [PlaceDeclined({ ...whose, place: second, person: noor })], { actor: noor });
  await house.record('partnership', partnership, [PartnershipFormed({
    request, asker: company, title: 'Help us.', use: 'Use.', parties: [{ invitation, recipient: association }], people: [{ person: maja, place: first, invitation }], contact, deputy,
  })], forTheCompany);
  await house.record('partnership', partnership, [
    SeatStated({ person: maja, side: 'patient', basis: box(['own-experience'], maja, 'basis') }),
    GoalProposed({ goal: derivedId('goal'), revision: 1, text: 'Choose five outcomes.', criterion: 'Five.', person: maja }),
  ], { actor: maja });
});
afterAll(() => house.close());

interface Page {
  readonly edges: readonly { readonly node: { readonly type: string; readonly who: string; readonly sentence: string; readonly sentences: { readonly en: string; readonly sv: string }; readonly at: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const query = 'query ($id: ID!, $first: Int, $after: String) { history(partnership: $id, first: $first, after: $after) { edges { node { type at who sentence sentences { en sv } } } pageInfo { hasNextPage endCursor } } }';
const page = async (actor: Actor, first = 100, after?: string | null, language: 'en' | 'sv' = 'en'): Promise<Page> => {
  const { data, codes } = await house.ask(actor, query, { id: partnership, first, after }, language);
  expect(codes).toEqual([]);
  return (data as { readonly history: Page }).history;
};
const wish = async (actor: Actor, mutation: string, type: string, input: object): Promise<unknown> => {
  const { data, codes } = await house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code } case { id about reason findings { text } } } }`, { input });
  return codes.length > 0 ? codes : (data as { readonly it: unknown }).it;
};
const told = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.sentence);

const forCoordinators = [
  'Carl, for Bolaget, began a request on 2 March.',
  'Carl, for Bolaget, said yes on 2 March to being the contact person.',
  'A coordinator opened the request on 2 March.',
  '2 places were set aside for an invitation on 2 March.',
  'Carl, for Bolaget, asked Riksförbundet X for 2 people on 2 March, with an answer by 15 April.',
  'Carl, for Bolaget, asked an organisation for 2 people on 2 March, with an answer by 15 April.',
  'Eva, for Riksförbundet X, said yes on 2 March to finding 2 people.',
  'Person 3 said no on 2 March.',
  'The invitation ended on 2 March.',
  'Eva, for Riksförbundet X, offered somebody a place on 2 March.',
  'Eva, for Riksförbundet X, offered somebody a place on 2 March.',
  'Maja said yes to a place on 2 March.',
  'Maja shared contact details with Carl on 2 March.',
  'Adviser 5 said no to a place on 2 March.',
  'Carl, for Bolaget, formed the partnership on 2 March, with one person who had said yes.',
  'Maja took a seat on the patient side on 2 March, and said what they take part based on.',
  'Maja suggested a goal on 2 March: Choose five outcomes.',
];

describe('the history of a partnership', () => {
  it('tells everything in order: of the request, of its invitations, of the partnership, and of nothing else', async () =>
    expect(told(await page(staff('coordinator')))).toEqual(forCoordinators));

  it('is told in both languages, and first in the reader\'s', async () => {
    const { edges } = await page(staff('coordinator'), 1, null, 'sv');
    expect(edges[0]?.node).toMatchObject({ type: 'RequestDrafted', who: 'Carl, för Bolaget,', sentence: 'Carl, för Bolaget, påbörjade en förfrågan den 2 mars.', sentences: { en: forCoordinators[0] }, at: '2026-03-02T12:00:00.000Z' });
  });

  it('R-STF-08: is read by an auditor in an open case about it only, which has a reason', async () => {
    const auditor = staff('auditor');
    const open = (about: Id, reason?: string) => wish(auditor, 'openAuditCase', 'OpenAuditCaseInput', { kind: 'PARTNERSHIP', about, until: '2026-03-12', ...(reason === undefined ? {} : { reason }) });
    expect((await house.ask(auditor, query, { id: partnership })).codes).toEqual(['NOT_FOUND']);
    expect(await open(partnership)).toMatchObject({ userErrors: [{ code: 'REASON_REQUIRED' }] });
    await open(derivedId('something else'), 'Another matter.');
    expect((await house.ask(auditor, query, { id: partnership })).codes).toEqual(['NOT_FOUND']);
    expect(await open(partnership, 'Was a no told on?')).toMatchObject({ userErrors: [], case: { reason: 'Was a no told on?', about: partnership } });
    expect((await house.ask(auditor, query, { id: partnership })).codes).toEqual([]);
    expect((await house.ask(anotherAuditor, query, { id: partnership })).codes).toEqual(['NOT_FOUND']);
    for (const who of [person, staff('coordinator')]) expect((await house.ask(who, '{ auditCases { edges { node { id } } } }')).codes).toEqual(['FORBIDDEN']);
  });

  it('names nobody to auditors: each person has one number throughout', async () => {
    const seen = told(await page(staff('auditor')));
    expect(seen.join(' ')).not.toMatch(/Carl|Eva|Maja/);
    const numbered = (sentence: string): string => [['Carl', 'Person 1'], ['Eva', 'Person 2'], ['Maja', 'Adviser 4']].reduce((text, [name = '', number = '']) => text.replaceAll(name, number), sentence);
    expect(seen).toEqual(forCoordinators.map(numbered));
  });

  it('is read page by page, with the same numbers on each', async () => {
    const whole = told(await page(staff('auditor')));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const next: Page = await page(staff('auditor'), 5, after);
      seen.push(...told(next));
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole);
  });

  it('R-STF-08: shows an auditor the names for a reason and for 24 hours, and no more once the case is closed', async () => {
    const auditor = staff('auditor');
    const { data } = await house.ask(auditor, '{ auditCases { edges { node { id about } } } }');
    const id = (data as { readonly auditCases: { readonly edges: readonly { readonly node: { readonly id: Id; readonly about: Id } }[] } }).auditCases.edges.find(({ node }) => node.about === partnership)?.node.id ?? '';
    expect(await wish(auditor, 'noteFinding', 'NoteFindingInput', { id, finding: 'It was not.' })).toMatchObject({ case: { findings: [{ text: 'It was not.' }] } });
    expect(await wish(auditor, 'revealNames', 'RevealNamesInput', { id })).toMatchObject({ userErrors: [{ code: 'REASON_REQUIRED' }] });
    expect(await wish(anotherAuditor, 'revealNames', 'RevealNamesInput', { id, reason: 'To know.' })).toEqual(['NOT_FOUND']);
    expect(await wish(auditor, 'revealNames', 'RevealNamesInput', { id, reason: 'To ask them.' })).toMatchObject({ userErrors: [] });
    expect(told(await page(auditor))).toEqual(forCoordinators);
    await house.waitUntil(specNow + hours(24));
    expect(told(await page(auditor)).join(' ')).not.toMatch(/Carl|Eva|Maja/);
    expect(await wish(auditor, 'closeAuditCase', 'AuditCaseInput', { id })).toMatchObject({ userErrors: [] });
    expect((await house.ask(auditor, query, { id: partnership })).codes).toEqual(['NOT_FOUND']);
  });

  it('is for coordinators and auditors only', async () => {
    const codes = async (actor: Actor, id: string = partnership) => (await house.ask(actor, query, { id })).codes;
    expect(await codes({ kind: 'visitor', network: 'enpcr' })).toEqual(['UNAUTHENTICATED']);
    expect(await codes(person)).toEqual(['FORBIDDEN']);
    expect(await codes(staff('data-protection-officer'))).toEqual(['FORBIDDEN']);
    expect(await codes({ kind: 'member', network: 'enpcr', person: contact, hat: { kind: 'organisation', organisation: company }, staffRoles: [] })).toEqual(['FORBIDDEN']);
    for (const actor of [staff('coordinator'), staff('auditor')]) {
      expect(await codes(actor, derivedId('nothing'))).toEqual(['NOT_FOUND']);
      expect(await codes(actor, 'not an id')).toEqual(['NOT_FOUND']);
      expect(await codes({ ...actor, network: 'nordic' })).toEqual(['NOT_FOUND']);
    }
  });
});
