import { days, derivedId, type Actor } from '#kernel';
import { specNow } from '#kernel/testing';
import { invitationId } from '../invitation';
import { answerBy, asker, asOrganisation, contact, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, second } from '../testing/network';
import { SlotTaken } from './attention';

const staff: { readonly actor: Actor } = { actor: { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] } };
const patients = { actor: asOrganisation(recipient) };
const company = { actor: asOrganisation(asker, contact) };
const invitation = invitationId(request, recipient);
const send = 'mutation ($input: SendInvitationsInput!) { it: sendInvitations(input: $input) { results { userErrors { code } } } }';
const override = 'mutation ($input: OverrideContactLimitInput!) { it: overrideContactLimit(input: $input) { userErrors { code } } }';
const nudge = 'mutation ($input: NudgeRecipientInput!) { it: nudgeRecipient(input: $input) { userErrors { code } nudge { invitationId } } }';
const asked = `{ sentInvitation(id: "${invitation}") { state places filled nudgedAt answerBy { date } } }`;
const beyond = '{ attention { beyondLimit { request asker reason } } }';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await furnish(house);
  await house.record('attention', recipient, ...[0, 1, 2].map((n) => SlotTaken({ invitation: derivedId('other', n), asker: derivedId('asker', n), until: specNow + days(60) })));
});
afterAll(() => house.close());
const invite = async () => (await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } })).data;

describe('what a coordinator may do about an invitation', () => {
  it('R-STF-05: goes beyond a contact limit with a reason, which the recipient reads and nobody else', async () => {
    const input = { recipient, request, asker, reason: 'They asked to be told of this question.' };
    expect(await invite()).toMatchObject({ it: { results: [{ userErrors: [{ code: 'NOT_AVAILABLE_NOW' }] }] } });
    expect((await house.ask(company, override, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask(staff, override, { input: { ...input, reason: null } })).data).toMatchObject({ it: { userErrors: [{ code: 'REASON_REQUIRED' }] } });
    expect((await house.ask(staff, override, { input })).data).toEqual({ it: { userErrors: [] } });
    expect((await house.ask(patients, beyond)).data).toEqual({ attention: { beyondLimit: [{ request, asker, reason: 'They asked to be told of this question.' }] } });
    for (const who of [company, { actor: asOrganisation(second) }]) expect((await house.ask(who, beyond)).data).toEqual({ attention: { beyondLimit: [] } });
    expect(await invite()).toMatchObject({ it: { results: [{ userErrors: [] }] } });
  });
  it('R-STF-05: reminds a recipient once; the recipient sees it, and whoever asks does not', async () => {
    const nudgedAt = `{ invitation(id: "${invitation}") { nudgedAt } }`;
    expect((await house.ask(patients, nudgedAt)).data).toEqual({ invitation: { nudgedAt: null } });
    expect((await house.ask(company, nudge, { input: { invitation } })).codes).toEqual(['FORBIDDEN']);
    const before = await house.ask(company, asked);
    expect((await house.ask(staff, nudge, { input: { invitation } })).data).toEqual({ it: { userErrors: [], nudge: { invitationId: invitation } } });
    expect((await house.ask(staff, nudge, { input: { invitation } })).data).toEqual({ it: { userErrors: [{ code: 'ALREADY_NUDGED' }], nudge: null } });
    expect((await house.ask(patients, nudgedAt)).data).toEqual({ invitation: { nudgedAt: expect.any(String) as unknown } });
    expect(await house.ask(company, asked)).toEqual(before);
    expect((await house.ask(staff, asked)).data).toMatchObject({ sentInvitation: { nudgedAt: expect.any(String) as unknown } });
  });
});
