import { addDays, derivedId, type Actor } from '#kernel';
import { invitationId } from '../invitation/sending';
import { answerBy, asker, asOrganisation, contact, deputy, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, second, third } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const others = { actor: asOrganisation(second) };
const staff: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const ofRequest = 'query ($id: ID!) { request(id: $id) { waiting { suggestedChanges wishesForTime questions messages } } }';
const call = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`;

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await furnish(house);
  const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
  await house.ask(company, send, { input: { request, recipients: [recipient, second], places: 1, offers: 'PLACE', answerBy } });
});
afterAll(() => house.close());

const done = async (who: Parameters<House['ask']>[0], name: string, type: string, input: object): Promise<void> => {
  expect((await house.ask(who, call(name, type), { input })).data).toEqual({ [name]: { userErrors: [] } });
};
const waiting = async (who: Parameters<House['ask']>[0] = company): Promise<unknown> => ((await house.ask(who, ofRequest, { id: request })).data as { request: { waiting: unknown } | null } | null)?.request?.waiting;
const nothing = { suggestedChanges: 0, wishesForTime: 0, questions: 0, messages: 0 };

describe('what waits at a request', () => {
  const [first, other] = [invitationId(request, recipient), invitationId(request, second)];
  it('is nothing at first', async () => {
    expect(await waiting()).toEqual(nothing);
  });
  it('R-CHG-02, R-INV-09, R-REQ-12, R-CON-04: is what was suggested, wished for, asked and written', async () => {
    await done(patients, 'proposeChange', 'ProposeChangeInput', { invitation: first, wish: { oneSentence: 'Ask what hurts.' } });
    await done(others, 'requestMoreTime', 'RequestMoreTimeInput', { invitation: other, until: { date: addDays(answerBy.date, 8), zone: answerBy.zone } });
    await done(others, 'askQuestion', 'AskQuestionInput', { invitation: other, text: 'Is there a lift?' });
    await done(others, 'writeToContact', 'WriteToContactInput', { invitation: other, text: 'Whom do we call?' });
    expect(await waiting()).toEqual({ suggestedChanges: 1, wishesForTime: 1, questions: 1, messages: 1 });
    expect(await waiting({ actor: asOrganisation(asker, deputy) })).toMatchObject({ messages: 1 });
  });
  it('R-VIS-05: stays as it is after a no', async () => {
    await done(others, 'declineInvitation', 'DeclineInvitationInput', { invitation: other });
    expect(await waiting()).toMatchObject({ suggestedChanges: 1, wishesForTime: 1 });
  });
  it('is nobody else\'s business', async () => {
    expect(await waiting({ actor: asOrganisation(third) })).toBeUndefined();
    expect(await waiting(patients)).toBeUndefined();
    expect(await waiting({ actor: staff })).toBeNull();
  });
});
