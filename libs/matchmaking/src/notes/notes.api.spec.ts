import { invitationId } from '../invitation/sending';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, recipient, representative, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, second } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const invitation = invitationId(request, recipient);
const us = { actor: asOrganisation(recipient) };
const colleague = { actor: asOrganisation(recipient, maja) };
const coordinator = { actor: { kind: 'member', network: 'enpcr', person: second, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] } } as const;

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const write = 'mutation ($input: WriteInternalNoteInput!) { writeInternalNote(input: $input) { userErrors { code } invitation { internalNotes { text writerId } } } }';
const read = 'query ($id: ID!) { invitation(id: $id) { internalNotes { text } } }';
const sentOnes = 'query ($request: ID!) { requestInvitations(request: $request) { edges { node { recipientId state changes { id } } } } }';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
  await house.ask(company, send, { input: { request, recipients: [recipient, second], places: 1, offers: 'PLACE', answerBy } });
});
afterEach(() => house.close());

describe('R-ORG-14: an internal note', () => {
  const input = { invitation, text: 'Ask the board first.' };

  it('is seen by the organisation\'s own representatives only', async () => {
    expect((await house.ask(us, write, { input })).data).toEqual({ writeInternalNote: { userErrors: [], invitation: { internalNotes: [{ text: 'Ask the board first.', writerId: representative }] } } });
    expect((await house.ask(colleague, read, { id: invitation })).data).toEqual({ invitation: { internalNotes: [{ text: 'Ask the board first.' }] } });
    for (const who of [company, coordinator, { actor: asOrganisation(second) }, { actor: asPerson(representative) }]) expect((await house.ask(who, read, { id: invitation })).codes).toEqual(['NOT_FOUND']);
  });
  it('is written by nobody else, and changes nothing that the asker sees', async () => {
    const before = await house.ask(company, sentOnes, { request });
    await house.ask(us, write, { input });
    expect(await house.ask(company, sentOnes, { request })).toEqual(before);
    expect((await house.ask(company, write, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: asOrganisation(second) }, write, { input })).codes).toEqual(['NOT_FOUND']);
    for (const who of [coordinator, { actor: asPerson(representative) }]) expect((await house.ask(who, write, { input })).codes).toEqual(['FORBIDDEN']);
  });
});
