import { answerBy, asker, asOrganisation, contact, recipient, request } from '../../invitation/testing/cast';
import { invitationId } from '../../invitation/sending';
import { openHouse, type House } from '../../testing/house';
import { furnish } from '../../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const whole = '{ id status contact { name } draft { oneSentence answerBy { date } seats { patients } } }';
const copy = `mutation ($input: CopyRequestInput!) { copyRequest(input: $input) { userErrors { code } request ${whole} } }`;
const split = `mutation ($input: SplitRequestInput!) { splitRequest(input: $input) { userErrors { code } requests ${whole} } }`;
const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const text = 'query ($id: ID!) { request(id: $id) { en: plainText(language: EN) sv: plainText(language: SV) } }';
const status = 'query ($id: ID!) { request(id: $id) { status } }';
const ofInvitation = 'query ($id: ID!) { invitation(id: $id) { request { askerId plainText(language: SV) } } }';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
});
afterEach(() => house.close());

const begun = { status: 'DRAFT', contact: null, draft: { oneSentence: 'Help us choose what a study of cystic fibrosis should measure.', answerBy: null, seats: { patients: 2 } } };

describe('what comes of a request', () => {
  it('R-REQ-14: a copy is a draft with another last day and no contact yet; for the asker only', async () => {
    expect((await house.ask(company, copy, { input: { id: request } })).data).toMatchObject({ copyRequest: { userErrors: [], request: begun } });
    expect((await house.ask(patients, copy, { input: { id: request } })).codes).toEqual(['NOT_FOUND']);
  });
  it('R-REQ-15: split, it ends, and each part begins as a draft; said again it is done once', async () => {
    const input = { id: request, parts: 2, commandId: '0d2a1f0e-6f0b-4c53-9d56-1b1f3b0e3a11' };
    const first = await house.ask(company, split, { input });
    expect(first.data).toMatchObject({ splitRequest: { userErrors: [], requests: [begun, begun] } });
    expect((await house.ask(company, split, { input })).data).toEqual(first.data);
    expect((await house.ask(company, status, { id: request })).data).toEqual({ request: { status: 'WITHDRAWN' } });
  });
  it('R-REQ-15: not once somebody has been asked', async () => {
    await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } });
    expect((await house.ask(company, split, { input: { id: request, parts: 2 } })).data).toEqual({ splitRequest: { userErrors: [{ code: 'ALREADY_INVITING' }], requests: [] } });
  });
  it('R-REQ-16: the asker and those who are asked get a plain text in the language they choose', async () => {
    await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } });
    const { data } = await house.ask(company, text, { id: request });
    const { en, sv } = (data as { request: { en: string; sv: string } }).request;
    expect(en).toMatch(/^A request from Name\n/);
    expect(sv).toMatch(/^En förfrågan från Name\n/);
    expect(en).not.toMatch(/Anna|Bo\b|http/);
    expect((await house.ask(patients, ofInvitation, { id: invitationId(request, recipient) })).data).toEqual({ invitation: { request: { askerId: asker, plainText: sv } } });
  });
});
