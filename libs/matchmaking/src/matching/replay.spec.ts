import { authorise } from '#access';
import { ProfileRevised } from '#directory';
import { rowsAsOf } from '#engine';
import { days, derivedId, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { vocabularyVersion } from '#vocabulary';
import { asker, asOrganisation, contact, invitation, maja, recipient, representative, request, sent } from '../invitation/testing/cast';
import { invitationId } from '../invitation/sending';
import { joinAs } from '../testing/advisors';
import { openHouse, type House } from '../testing/house';
import { furnish, publish, second, third } from '../testing/network';
import { candidatesModel } from './candidates.read-model';
import { algorithmVersion, type MatchFactors } from './factors';
import { replayMatch, type Replay } from './replay.read-model';

const company = { actor: asOrganisation(asker, contact) };
const answerBy = { date: '2026-03-30', zone: 'Europe/Stockholm' };
const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code field } } } }';
const matches = 'query ($request: ID!) { matches(request: $request) { candidates { organisationId } } }';

describe('a matching, replayed', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await furnish(house);
  });
  afterEach(() => house.close());

  const invite = (of: Id, ...recipients: readonly Id[]) => house.ask(company, send, { input: { request: of, recipients, places: 1, offers: 'PLACE', answerBy } });
  const replay = (id: Id): Promise<Replay> =>
    replayMatch({ store: house.store, registry: house.registry, network: 'enpcr', open: (boxes) => house.keys.open('enpcr', boxes) }, id);
  /** Things that would change any matching that looked at them. */
  async function muchHappens(): Promise<void> {
    await house.record('organisation', recipient, ProfileRevised({ conditions: ['depression'], languages: ['fi'], notOpenTo: ['protocol-review'] }));
    await house.ask({ actor: asOrganisation(recipient, representative) }, 'mutation { pauseInvitations(input: {}) { userErrors { code } } }');
    const next = derivedId('next request');
    await publish(house, next);
    await house.waitUntil(specNow + days(60));
    await invite(next, second);
  }

  it('R-MAT-01, R-MAT-04: gives the reasons that were stored, whatever happened since', async () => {
    await invite(request, recipient);
    const before = await replay(invitation);
    expect(before).toMatchObject({ outcome: 'same', request, recipient, sentAt: specNow, rank: 1, found: 2, algorithm: algorithmVersion, vocabulary: vocabularyVersion });
    expect('factors' in before && before.factors.map(({ factor }) => factor)).toEqual(['CONDITION_SAME', 'KIND_WELCOME', 'COUNTRY', 'LANGUAGE', 'SELDOM_ASKED']);
    await muchHappens();
    expect(await replay(invitation)).toEqual(before);
  });
  it('R-MAT-07: says when somebody was asked whom matching had not proposed: a person decided', async () => {
    await invite(request, third);
    expect(await replay(invitationId(request, third))).toMatchObject({ outcome: 'same', rank: undefined, factors: [], found: 2 });
  });
  it('R-MAT-04: says when what was stored was erased, and still reckons from what is left', async () => {
    await invite(request, recipient);
    await house.eraseKey(recipient);
    expect(await replay(invitation)).toMatchObject({ outcome: 'erased', rank: 1 });
  });
  it('R-MAT-04: says when the reasons are others than those that were stored', async () => {
    const match = await house.keys.seal<MatchFactors>('enpcr', recipient, 'match', [{ factor: 'LANGUAGE', language: 'sv', points: 5 }]);
    await house.record('invitation', invitation, sent({ match, vocabulary: vocabularyVersion, position: String(await house.store.head()) }));
    expect(await replay(invitation)).toMatchObject({ outcome: 'different' });
  });
  it('R-MAT-01: leaves what another algorithm or vocabulary has done to a program that has them', async () => {
    await house.record('invitation', invitation, sent({ vocabulary: 'older', position: '12' }));
    expect(await replay(invitation)).toEqual({ outcome: 'other-program', algorithm: algorithmVersion, vocabulary: 'older', position: '12' });
    expect(await replay(derivedId('no such invitation'))).toEqual({ outcome: 'no-such-invitation' });
  });
  it('R-MAT-01, R-MAT-04: gives a person\'s own reasons as well, until they are erased', async () => {
    await joinAs(house, maja, { name: 'Maja', conditions: ['cystic-fibrosis'] });
    const cards = await house.ask(company, 'query ($request: ID!) { matchedPeople(request: $request) { code } }', { request });
    const [card] = (cards.data as { matchedPeople: readonly { code: Id }[] }).matchedPeople;
    await invite(request, card?.code ?? '');
    const before = await replay(invitationId(request, maja));
    expect(before).toMatchObject({ outcome: 'same', recipient: maja, to: 'person', rank: 1, found: 1, factors: expect.arrayContaining([expect.objectContaining({ factor: 'CONDITION_SAME' })]) as unknown });
    await muchHappens();
    expect(await replay(invitationId(request, maja))).toEqual(before);
    await house.eraseKey(maja);
    expect(await replay(invitationId(request, maja))).toMatchObject({ outcome: 'erased', factors: [] });
  });
  it('R-MAT-04: an invitation says nothing of anybody but its recipient', async () => {
    await invite(request, recipient, second);
    const [recorded] = await house.store.readStream(`enpcr.invitation-${invitation}`);
    for (const other of [second, third]) expect(recorded?.data).not.toContain(other);
  });

  it('folds to the same rows as the projection wrote', async () => {
    await invite(request, recipient, second);
    const tables = await rowsAsOf(house.store, house.registry, candidatesModel, 'enpcr', await house.store.head());
    expect([...tables].map(([name, rows]) => [name, rows.length])).toEqual([['network', 1], ['organisation', 4], ['person', 0], ['invitation', 2], ['request', 1]]);
    expect((await rowsAsOf(house.store, house.registry, candidatesModel, 'enpcr', 0n)).get('organisation')).toEqual([]);
    expect((await rowsAsOf(house.store, house.registry, candidatesModel, 'other', await house.store.head())).get('organisation')).toEqual([]);
  });
});

describe('matching ranks', () => {
  it('R-MAT-07: nothing happens because somebody is or is not on the list', async () => {
    const house = await openHouse();
    await furnish(house);
    const before = await house.store.head();
    expect((await house.ask(company, matches, { request })).data).toMatchObject({ matches: { candidates: [{ organisationId: recipient }, { organisationId: second }] } });
    await house.waitUntil(specNow + days(20));
    expect(await house.store.head()).toBe(before);
    await house.close();
  });
  it('R-MAT-07: the program itself invites, declines, selects and leaves out nobody', () => {
    const byPeople = ['SendInvitation', 'WithdrawInvitation', 'AcceptInvitation', 'DeclineInvitation', 'PublishRequest', 'ReturnRequest'];
    const program = [{ kind: 'process', network: 'enpcr', name: 'deadline' }, { kind: 'operator', network: 'enpcr' }] as const;
    for (const action of byPeople) for (const actor of program) expect([action, authorise.everMay(actor, action)]).toEqual([action, false]);
    expect(authorise.everMay(company.actor, 'SendInvitation')).toBe(true);
  });
});
