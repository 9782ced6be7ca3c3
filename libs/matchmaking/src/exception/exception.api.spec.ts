import { addDays, derivedId } from '#kernel';
import { invitationId } from '../invitation/sending';
import { answerBy, asker, asOrganisation, contact, recipient, request, representative } from '../invitation/testing/cast';
import { coordinator, staff } from '../request/testing';
import { openHouse, type House } from '../testing/house';
import { furnish, publish, second } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const office = { actor: staff(coordinator) };

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const ask = 'mutation ($input: AskForExceptionInput!) { askForShortNotice(input: $input) { userErrors { code } shortNotice { state why reason } } }';
const grant = 'mutation ($input: AnswerExceptionInput!) { grantShortNotice(input: $input) { userErrors { code } shortNotice { state reason } } }';
const refuse = 'mutation ($input: AnswerExceptionInput!) { refuseShortNotice(input: $input) { userErrors { code } shortNotice { state reason } } }';
const queue = '{ shortNoticeQueue { edges { node { requestId why } } } }';
const count = 'query ($id: ID!) { shortNoticeCount(organisation: $id) }';
const ofInvitation = 'query ($id: ID!) { invitation(id: $id) { request { shortNoticeBecause } } }';
const soon = { ...answerBy, date: addDays(answerBy.date, -20) };

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await furnish(house);
});
afterAll(() => house.close());

describe('R-TIM-04: short notice', () => {
  it('is asked for by the asker and waits with the coordinators', async () => {
    expect((await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy: soon } })).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [{ code: 'LEAD_TIME' }] }] } });
    expect((await house.ask(company, ask, { input: { request, why: 'The committee met late.' } })).data).toEqual({ askForShortNotice: { userErrors: [], shortNotice: { state: 'ASKED', why: 'The committee met late.', reason: null } } });
    expect((await house.ask(office, queue)).data).toEqual({ shortNoticeQueue: { edges: [{ node: { requestId: request, why: 'The committee met late.' } }] } });
    expect((await house.ask(company, queue)).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask(patients, ask, { input: { request, why: 'Why not?' } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(company, grant, { input: { request, reason: 'We like it.' } })).codes).toEqual(['FORBIDDEN']);
  });
  it('stands on the invitation with the coordinator\'s reason, and is counted where every member sees it', async () => {
    expect((await house.ask(office, grant, { input: { request, reason: 'The law sets the day.' } })).data).toEqual({ grantShortNotice: { userErrors: [], shortNotice: { state: 'GRANTED', reason: 'The law sets the day.' } } });
    expect((await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy: soon } })).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [] }] } });
    expect((await house.ask(patients, ofInvitation, { id: invitationId(request, recipient) })).data).toEqual({ invitation: { request: { shortNoticeBecause: 'The law sets the day.' } } });
    expect((await house.ask(patients, count, { id: asker })).data).toEqual({ shortNoticeCount: 1 });
    expect((await house.ask(patients, count, { id: second })).data).toEqual({ shortNoticeCount: 0 });
  });
  it('is not given twice within 90 days', async () => {
    const other = derivedId('other request');
    await publish(house, other);
    expect((await house.ask(company, ask, { input: { request: other, why: 'Late again.' } })).data).toMatchObject({ askForShortNotice: { userErrors: [{ code: 'EXCEPTION_USED' }] } });
    expect((await house.ask(office, refuse, { input: { request: other, reason: 'No.' } })).data).toMatchObject({ refuseShortNotice: { userErrors: [{ code: 'WRONG_STATE' }] } });
    expect((await house.ask({ actor: staff(representative) }, grant, { input: { request: other, reason: 'Yes.' } })).data).toMatchObject({ grantShortNotice: { userErrors: [{ code: 'EXCEPTION_USED' }] } });
  });
});
