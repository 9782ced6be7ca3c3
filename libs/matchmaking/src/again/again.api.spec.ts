import { days } from '#kernel';
import { specNow } from '#kernel/testing';
import { draftWith, wholeForm } from '../request/testing';
import { answerBy, asker, asOrganisation, contact, deputy, recipient, request } from '../invitation/testing/cast';
import { invitationId } from '../invitation/sending';
import { openHouse, type House } from '../testing/house';
import { furnish, second } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const standIn = { actor: asOrganisation(asker, deputy) };
const coordinator = { actor: { kind: 'member', network: 'enpcr', person: second, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] } } as const;
const patients = { actor: asOrganisation(recipient) };
const others = { actor: asOrganisation(second) };

const copy = 'mutation ($input: CopyRequestInput!) { copyRequest(input: $input) { userErrors { code } request { id } } }';
const confirm = 'mutation ($input: ConfirmContactRoleInput!) { confirmContactRole(input: $input) { userErrors { code } } }';
const submit = 'mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) { userErrors { code field } } }';
const publish = 'mutation ($input: PublishRequestInput!) { publishRequest(input: $input) { userErrors { code } } }';
const withdraw = 'mutation ($input: WithdrawRequestInput!) { withdrawRequest(input: $input) { userErrors { code } } }';
const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const linked = 'query ($id: ID!) { request(id: $id) { openedAgain { earlierId by withdrawnAt changed before { role } after { role } } openedAgainAs } }';
const told = 'query ($id: ID!) { invitation(id: $id) { askedAgainLater { oneSentence toldAt } } }';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
  await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } });
});
afterEach(() => house.close());

const good = async (who: Parameters<House['ask']>[0], document: string, input: object): Promise<unknown> => {
  const { data, codes } = await house.ask(who, document, { input });
  expect(codes).toEqual([]);
  expect(JSON.stringify(data)).toContain('"userErrors":[]');
  return data;
};

/** The same again, ready to be handed in. */
async function copied(): Promise<string> {
  const data = await good(company, copy, { id: request });
  const { id } = (data as { copyRequest: { request: { id: string } } }).copyRequest.request;
  await good(company, confirm, { id, role: 'CONTACT', name: 'Anna', replyWithinDays: 3 });
  await good(standIn, confirm, { id, role: 'DEPUTY', name: 'Bo', replyWithinDays: 3 });
  return id;
}

it('R-REQ-13: the coordinator sees the difference, and earlier recipients are told once it is open', async () => {
  await good(company, withdraw, { id: request });
  const id = await copied();
  const form = inApi(draftWith({ role: 'Read two pages, no more.' }));
  await good(company, submit, { id, form });
  expect((await house.ask(coordinator, linked, { id })).data).toMatchObject({
    request: { openedAgain: { earlierId: request, by: 'TITLE', changed: ['ROLE'], before: { role: 'Read ten pages beforehand, and talk with us for an afternoon.' }, after: { role: 'Read two pages, no more.' } }, openedAgainAs: [] },
  });
  expect((await house.ask(company, linked, { id: request })).data).toMatchObject({ request: { openedAgain: null, openedAgainAs: [id] } });
  expect((await house.ask(patients, told, { id: invitationId(request, recipient) })).data).toEqual({ invitation: { askedAgainLater: [] } });
  await good(coordinator, publish, { id });
  expect((await house.ask(patients, told, { id: invitationId(request, recipient) })).data).toMatchObject({ invitation: { askedAgainLater: [{ oneSentence: draftWith().oneSentence }] } });
  expect((await house.ask(others, told, { id: invitationId(request, recipient) })).codes).toEqual(['NOT_FOUND']);
});

it('R-REQ-13: after 90 days it is a request of its own', async () => {
  await good(company, withdraw, { id: request });
  await house.waitUntil(specNow + days(90));
  const id = await copied();
  const meeting = { ...wholeForm.meeting, from: '2026-09-20', to: '2026-09-24' };
  await good(company, submit, { id, form: inApi(draftWith({ answerBy: { date: '2026-08-20', zone: 'Europe/Stockholm' }, meeting, feedback: { what: 'What came of it.', by: '2026-12-01' } })) });
  expect((await house.ask(company, linked, { id })).data).toMatchObject({ request: { openedAgain: null } });
});

/** A form as a client sends it: enums by their names. */
function inApi(form: object): unknown {
  return JSON.parse(JSON.stringify(form, (key, value: unknown) =>
    (['kind', 'format', 'promise', 'level', 'phase', 'reason'].includes(key) && typeof value === 'string' ? value.toUpperCase().replaceAll('-', '_') : value)));
}
