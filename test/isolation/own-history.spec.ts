import { box } from '#kernel/testing';
import { derivedId, hours, type Actor, type DomainEvent, type Id, type Personal } from '#kernel';
import { invitationId, PlaceTaken } from '#matchmaking';
import { asPerson, company, conductAt, endsAt, forOrganisation, furnish, invite, member, otherRequest, request, silentOne } from './worlds/cast';
import type { House } from '../support/house';
import { openWholeHouse } from '../support/whole-house';
import { BrakePulled, BrakeReleased, GoalProposed, InitiativePartnershipFormed, MemberLeft, PartnershipPaused, PartyJoined } from '#partnerships';
import * as cast from '../../libs/partnerships/src/partnership/testing/cast';
import { historyEvents } from '../../libs/audit/src/history/entry';
import { audiences } from '../../libs/audit/src/own-history/own-history.read-model';

const patients = derivedId('own history', 'patients');
const eva = derivedId('own history', 'eva');
const answering = forOrganisation(patients, eva);
const others = forOrganisation(silentOne, derivedId('who answers for the others'));
const invitation = invitationId(request, patients);

const query = 'query ($about: ID!, $first: Int, $after: String) { ownHistory(about: $about, first: $first, after: $after) { edges { cursor node { type who sentence sentences { sv } at day table { status patients professionals emptyPatients emptyProfessionals } } } pageInfo { hasNextPage endCursor } } }';
interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly type: string; readonly who: string; readonly sentence: string; readonly sentences: { readonly sv: string }; readonly at: string; readonly day: string; readonly table: unknown } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
let house: House;
const read = async (actor: Actor, about: Id, more: object = {}): Promise<Page> => {
  const { data, codes } = await house.ask(actor, query, { about, ...more });
  expect(codes).toEqual([]);
  return (data as { readonly ownHistory: Page }).ownHistory;
};
const types = async (actor: Actor, about: Id): Promise<readonly string[]> => (await read(actor, about)).edges.map(({ node }) => node.type);
const told = async (actor: Actor, about: Id): Promise<readonly string[]> => (await read(actor, about)).edges.map(({ node }) => node.sentence);

beforeAll(async () => {
  house = await openWholeHouse();
  await furnish(house);
  await house.record('organisation', patients, await member(house, 'patient-organisation', 'Our patients', eva));
  await invite(house, 'the asker', patients);
  await invite(house, 'the asker', silentOne);
  await house.waitUntil(conductAt);
  await house.ask(answering, 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } } }', { input: { invitation, message: 'Not now.' } });
}, 120_000);
afterAll(() => house.close());

describe('one\'s own history', () => {
  it('every kind of event says who may know of it', () => {
    expect(historyEvents.filter(({ type }) => !Array.isArray(audiences[type])).map(({ type }) => type)).toEqual([]);
  });

  it('R-VIS-04, R-VIS-05: an asker reads nothing of a no; who said it reads their own', async () => {
    expect((await types(company, request)).filter((type) => type.startsWith('Invitation'))).toEqual(['InvitationSent', 'InvitationSent']);
    expect(await told(company, invitation)).not.toContain('InvitationDeclined');
    expect(await types(answering, invitation)).toEqual(['InvitationSent', 'InvitationDeclined']);
    expect((await told(answering, invitation))[1]).toMatch(/said no on 3 March\./);
  });

  it('R-VIS-04: the end is told alike for a no and for a silence, at the answer date and not before', async () => {
    await house.waitUntil(endsAt - hours(1));
    expect(await types(company, request)).not.toContain('InvitationEnded');
    await house.waitUntil(endsAt);
    const shown = async (about: Id): Promise<unknown> => (await read(company, about)).edges.map(({ node }) => ({ ...node, sentence: node.sentence.replace(/Our patients|Silent patients/, 'they'), sentences: undefined }));
    expect(await shown(invitation)).toEqual(await shown(invitationId(request, silentOne)));
    expect(await types(company, invitation)).toContain('InvitationEnded');
    expect(await types(others, invitationId(request, silentOne))).toContain('InvitationExpired');
    expect(await types(answering, invitation)).not.toContain('InvitationExpired');
  });

  it('is read page by page; a place in it is a number of its own, and tells nothing of what lies between', async () => {
    const whole = await read(company, request);
    const pages: Page['edges'][number][] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo }: Page = await read(company, request, { first: 2, after });
      pages.push(...edges);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(pages).toEqual(whole.edges);
    expect(whole.edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString())).toEqual(whole.edges.map((_, nth) => `["${nth + 1}"]`));
  });

  it('names to each only whom they may know, in both languages', async () => {
    const [sent] = (await read(answering, invitation)).edges.filter(({ node }) => node.type === 'InvitationSent');
    expect(sent?.node.sentence).toMatch(/^The contact, for The asking company, asked Our patients for one person on 2 March/);
    expect(sent?.node.sentences.sv).toMatch(/^The contact, för The asking company, frågade Our patients/);
    expect(JSON.stringify(await read(company, request))).not.toContain('Who answers for');
  });

  it('is nothing to strangers, and a stranger\'s refusal is as if nothing were there', async () => {
    const codes = async (actor: Actor, about: string): Promise<unknown> => (await house.ask(actor, query, { about })).codes;
    expect(await codes({ kind: 'visitor', network: 'enpcr' }, request)).toEqual(['UNAUTHENTICATED']);
    for (const actor of [asPerson(derivedId('a stranger')), answering]) {
      for (const about of [otherRequest, derivedId('nothing'), 'not an id']) expect(await codes(actor, about)).toEqual(['NOT_FOUND']);
    }
    expect(await codes(answering, invitationId(request, silentOne))).toEqual(['NOT_FOUND']);
  });
});

describe('one\'s own history of a partnership', () => {
  const late = PartyJoined({ party: { invitation: cast.invitation, recipient: cast.recipient }, people: [{ person: cast.ali, place: derivedId('place', cast.ali), invitation: cast.invitation }] });
  const table = { status: 'FORMING', patients: 2, professionals: 2, emptyPatients: 0, emptyProfessionals: 0 };
  const drawn = async (person: Id, about: Id = cast.partnership): Promise<readonly unknown[]> => (await read(asPerson(person), about)).edges.map(({ node }) => [node.type, node.table]);
  beforeAll(async () => {
    const leave = [BrakePulled({ person: cast.maja, at: 0, answerBy: '2026-03-05' }), BrakeReleased({ person: cast.maja, how: 'left', stillPulled: false }), MemberLeft({ person: cast.maja })];
    await house.record('partnership', cast.partnership, [cast.formed(), cast.seated(cast.noor, 'professional'), late, ...leave]);
  });

  it('shows the table as it was after each thing that happened, to the last that they could see', async () => {
    const then = [
      ['PartnershipFormed', table], ['SeatStated', { ...table, patients: 1, professionals: 3 }], ['PartyJoined', { ...table, patients: 2, professionals: 3 }],
      ['BrakePulled', { ...table, status: 'HALTED', patients: 2, professionals: 3 }], ['BrakeReleased', { ...table, status: 'ACTIVE', patients: 2, professionals: 3 }],
      ['MemberLeft', { ...table, status: 'ACTIVE', patients: 1, professionals: 3, emptyPatients: 1 }],
    ];
    expect((await drawn(cast.noor)).slice(0, then.length)).toEqual(then);
    await house.record('partnership', cast.partnership, [PartnershipPaused({})]);
    expect(await drawn(cast.maja)).toEqual(then);
    expect((await drawn(cast.noor)).at(-1)).toEqual(['PartnershipPaused', { ...table, status: 'PAUSED', patients: 1, professionals: 3, emptyPatients: 1 }]);
  });

  it('begins for whoever came later when they came, with the whole table', async () => {
    expect((await drawn(cast.ali))[0]).toEqual(['PartyJoined', { ...table, patients: 2, professionals: 3 }]);
  });

  it('R-BRK-01: says neither who had pulled the brake nor that leaving released it', async () => {
    const sentences = (await read(asPerson(cast.noor), cast.partnership)).edges.filter(({ node }) => node.type.startsWith('Brake')).map(({ node }) => node.sentence);
    expect(sentences).toEqual([expect.stringMatching(/^The emergency brake was pulled on [^,]+\.$/), expect.stringMatching(/^The emergency brake was released on [^,]+\.$/)]);
  });

  it('R-MAT-06: calls people by the name that they gave to those who read it, and never by one that they gave elsewhere', async () => {
    const name = async (words: string): Promise<Personal<string>> => house.seal(cast.ali, 'name', words);
    const [elsewhere, foreign] = [derivedId('another invitation'), derivedId('another partnership')];
    const taken = async (words: string, of: Id): Promise<DomainEvent> => PlaceTaken({ request: cast.request, asker: cast.asker, recipient: cast.recipient, place: derivedId('place', of), person: cast.ali, name: await name(words), offers: 'place', basis: box(['own-experience']), interests: box('none-apply') });
    await house.record('invitation', cast.invitation, [await taken('Ali', cast.invitation)]);
    await house.record('invitation', elsewhere, [await taken('Ali with all his names', elsewhere)]);
    await house.record('partnership', foreign, [PartyJoined({ party: { invitation: elsewhere, recipient: cast.recipient }, people: [{ person: cast.ali, place: derivedId('place', elsewhere), invitation: elsewhere }] })]);
    for (const id of [cast.partnership, foreign]) await house.record('partnership', id, [GoalProposed({ goal: cast.goal, revision: 1, text: 'Fewer visits.', criterion: 'Half of them.', person: cast.ali })], { actor: cast.ali, actorRole: 'person' });
    const whoProposed = async (person: Id, about: Id): Promise<unknown> => (await read(asPerson(person), about)).edges.find(({ node }) => node.type === 'GoalProposed')?.node.who;
    expect(await whoProposed(cast.noor, cast.partnership)).toBe('Ali');
    expect(await whoProposed(cast.ali, cast.partnership)).toBe('Ali');
    expect(await whoProposed(cast.ali, foreign)).toBe('Ali with all his names');
  });

  it('is there for a table that came of an initiative, too', async () => {
    const own = derivedId('own history', 'of an initiative');
    const pay = { fee: { kind: 'unpaid', reason: 'volunteer-run', because: 'No money.' }, expenses: { kind: 'none', because: 'Online.' } };
    await house.record('partnership', own, [InitiativePartnershipFormed({
      initiative: derivedId('an initiative'), opener: cast.ali, openedBy: 'advisor', asker: cast.asker, title: 'A quieter ward.', use: 'We build it.', people: [{ person: cast.ali }], contact: cast.contact, deputy: cast.deputy,
      terms: { seats: { patients: 1, all: 3 }, promise: 'collaborate', cells: [{ level: 'meso', phase: 'plan' }], pay: pay as never },
    })]);
    for (const person of [cast.ali, cast.contact]) expect(await drawn(person, own)).toEqual([['InitiativePartnershipFormed', { ...table, patients: 1 }]]);
    expect(await read(asPerson(cast.ali), own)).toMatchObject({ edges: [{ node: { day: '2026-03-31' } }] });
  });
});
