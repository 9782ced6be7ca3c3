import { derivedId } from '#kernel';
import { asker, asOrganisation, asPerson, contact, maja, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, second } from '../testing/network';

const patients = { actor: asOrganisation(recipient) };
const company = { actor: asOrganisation(asker, contact) };
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
  it('is nobody else\'s', async () => {
    expect((await house.ask({ actor: asPerson(maja) }, `{ ${fields} }`)).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask({ actor: { kind: 'visitor', network: 'enpcr' } }, `{ ${fields} }`)).codes).toEqual(['UNAUTHENTICATED']);
    await house.ask(patients, block, { input: { asker } });
    expect((await house.ask(company, `{ ${fields} }`)).data).toEqual({ attention: { openInvitations: 0, paused: false, pausedUntil: null, blockedAskerIds: [] } });
    expect((await house.ask(patients, block, { input: { asker: recipient } })).data).toMatchObject({ blockAsker: { userErrors: [{ code: 'WRONG_STATE' }] } });
    expect((await house.ask(patients, unblock, { input: { asker: derivedId('never blocked') } })).data).toMatchObject({ unblockAsker: { attention: { blockedAskerIds: [asker] } } });
  });
});
