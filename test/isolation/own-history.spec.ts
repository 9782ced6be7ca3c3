import { derivedId, hours, type Actor, type Id } from '#kernel';
import { invitationId } from '#matchmaking';
import { asPerson, company, conductAt, endsAt, forOrganisation, furnish, invite, member, otherRequest, request, silentOne } from './worlds/cast';
import type { House } from '../support/house';
import { openWholeHouse } from '../support/whole-house';
import { historyEvents } from '../../libs/audit/src/history/entry';
import { audiences } from '../../libs/audit/src/own-history/own-history.read-model';

const patients = derivedId('own history', 'patients');
const eva = derivedId('own history', 'eva');
const answering = forOrganisation(patients, eva);
const others = forOrganisation(silentOne, derivedId('who answers for the others'));
const invitation = invitationId(request, patients);

const query = 'query ($about: ID!, $first: Int, $after: String) { ownHistory(about: $about, first: $first, after: $after) { edges { cursor node { type who sentence sentences { sv } at } } pageInfo { hasNextPage endCursor } } }';
interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly type: string; readonly who: string; readonly sentence: string; readonly sentences: { readonly sv: string }; readonly at: string } }[];
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
