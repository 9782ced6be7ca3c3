import { AdvisorJoined } from '#directory';
import { days, derivedId, type Actor } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { asker, asOrganisation, asPerson, contact, maja, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, second } from '../testing/network';
import { TakeSlot } from './attention';

const patients = { actor: asOrganisation(recipient) };
const company = { actor: asOrganisation(asker, contact) };
const herself = { actor: asPerson(maja) };
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const fields = 'attention { openInvitations paused pausedUntil { date zone } blockedAskerIds }';
const until = { date: '2026-06-30', zone: 'Europe/Stockholm' };
const answerBy = { date: '2026-03-30', zone: 'Europe/Stockholm' };
const pause = `mutation ($input: PauseInput!) { pauseInvitations(input: $input) { userErrors { code field } ${fields} } }`;
const resume = `mutation { endPause(input: {}) { ${fields} } }`;
const block = `mutation ($input: AskerInput!) { blockAsker(input: $input) { userErrors { code } ${fields} } }`;
const unblock = `mutation ($input: AskerInput!) { unblockAsker(input: $input) { ${fields} } }`;
const send = `mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code message field } } } }`;
const found = `query ($request: ID!) { matches(request: $request) { found candidates { organisationId } leftOut { notAvailable } } }`;
const invite = (house: House) => house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } });

describe('an organisation\'s own attention', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await furnish(house);
  });
  afterEach(() => house.close());

  it('R-ORG-06: is paused until a day, or until it says so, and shown to itself', async () => {
    expect((await house.ask(patients, pause, { input: { until } })).data).toEqual({ pauseInvitations: { userErrors: [], attention: { openInvitations: 0, paused: true, pausedUntil: until, blockedAskerIds: [] } } });
    expect((await house.ask(patients, pause, { input: {} })).data).toMatchObject({ pauseInvitations: { attention: { paused: true, pausedUntil: null } } });
    expect((await house.ask(patients, resume)).data).toMatchObject({ endPause: { attention: { paused: false } } });
    expect((await house.ask(patients, pause, { input: { until: { ...until, date: '2026-01-01' } } })).data).toMatchObject({ pauseInvitations: { attention: null, userErrors: [{ code: 'DEADLINE_PASSED', field: 'until' }] } });
  });
  it('R-INV-05, R-MAT-05: gives askers one and the same answer and one figure, whether it is a break or a block', async () => {
    const answers: unknown[] = [];
    for (const [document, input, undo, undoInput] of [[pause, {}, resume, undefined], [block, { asker }, unblock, { asker }]] as const) {
      await house.ask(patients, document, { input });
      answers.push([await invite(house), await house.ask(company, found, { request })]);
      await house.ask(patients, undo, undoInput === undefined ? {} : { input: undoInput });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[0]).toMatchObject([
      { data: { sendInvitations: { results: [{ userErrors: [{ code: 'NOT_AVAILABLE_NOW', field: 'recipient' }] }] } } },
      { data: { matches: { found: 1, candidates: [{ organisationId: second }], leftOut: { notAvailable: 1 } } } },
    ]);
    expect((await invite(house)).data).toEqual({ sendInvitations: { results: [{ userErrors: [] }] } });
    expect((await house.ask(patients, `{ ${fields} }`)).data).toMatchObject({ attention: { openInvitations: 1 } });
  });
  it('R-ADV-09: is a person\'s own as it is an organisation\'s, with a limit, and no reason is asked', async () => {
    const own = `attention { openInvitations paused pausedUntil { date zone } blockedAskerIds contactLimit }`;
    const limit = `mutation ($input: SetContactLimitInput!) { setContactLimit(input: $input) { userErrors { code } attention { contactLimit } } }`;
    expect((await house.ask(herself, `{ ${own} }`)).data).toEqual({ attention: { openInvitations: 0, paused: false, pausedUntil: null, blockedAskerIds: [], contactLimit: null } });
    await house.ask(herself, pause, { input: { until } });
    await house.ask(herself, block, { input: { asker } });
    expect((await house.ask(herself, limit, { input: { limit: 2 } })).data).toEqual({ setContactLimit: { userErrors: [], attention: { contactLimit: 2 } } });
    expect((await house.ask(herself, `{ ${own} }`)).data).toEqual({ attention: { openInvitations: 0, paused: true, pausedUntil: until, blockedAskerIds: [asker], contactLimit: 2 } });
    expect((await house.ask({ actor: asOrganisation(recipient, maja) }, `{ ${own} }`)).data).toEqual({ attention: { openInvitations: 0, paused: false, pausedUntil: null, blockedAskerIds: [], contactLimit: null } });
    expect((await house.ask(herself, limit, { input: { limit: 0 } })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.ask(patients, limit, { input: { limit: 2 } })).codes).toEqual(['FORBIDDEN']);
  });
  it('R-ADV-02, R-ADV-09: counts for an advisor who has joined, and whoever asks more than they want is told no more than of anybody', async () => {
    const clock: Actor = { kind: 'process', network: 'enpcr', name: 'invitation' };
    const take = async (n: number) => {
      const outcome = await house.give(clock, TakeSlot({ recipient: maja, invitation: derivedId('invitation', n), asker: derivedId('asker', n), until: specNow + days(28) }));
      return outcome.ok || (outcome.kind === 'rejected' && outcome.rejections);
    };
    expect(await take(1)).toEqual([{ code: 'NOT_AVAILABLE_NOW', field: 'recipient' }]);
    await house.record('advisor', maja, AdvisorJoined({ person: maja, at: specNow, name: box('Maja', maja, 'name'), languages: box(['sv'], maja, 'languages'), openTo: box([], maja, 'openTo'), howOften: box('monthly', maja, 'howOften') }));
    await house.ask(herself, 'mutation { setContactLimit(input: { limit: 1 }) { userErrors { code } } }');
    expect(await take(1)).toBe(true);
    expect(await take(2)).toEqual([{ code: 'NOT_AVAILABLE_NOW', field: 'recipient' }]);
    expect((await house.ask(herself, '{ attention { openInvitations } }')).data).toEqual({ attention: { openInvitations: 1 } });
  });
  it('is nobody else\'s', async () => {
    expect((await house.ask({ actor: coordinator }, `{ ${fields} }`)).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask({ actor: { kind: 'visitor', network: 'enpcr' } }, `{ ${fields} }`)).codes).toEqual(['UNAUTHENTICATED']);
    await house.ask(patients, block, { input: { asker } });
    expect((await house.ask(company, `{ ${fields} }`)).data).toEqual({ attention: { openInvitations: 0, paused: false, pausedUntil: null, blockedAskerIds: [] } });
    expect((await house.ask(patients, block, { input: { asker: recipient } })).data).toMatchObject({ blockAsker: { userErrors: [{ code: 'WRONG_STATE' }] } });
    expect((await house.ask(patients, unblock, { input: { asker: derivedId('never blocked') } })).data).toMatchObject({ unblockAsker: { attention: { blockedAskerIds: [asker] } } });
  });
});
