import { derivedId, type Actor, type Id } from '#kernel';
import { matchmakingAudiences } from '../audience';
import { asOrganisation, asPerson, asker, contact, maja, recipient, request } from '../invitation/testing/cast';
import type { Reader } from '../reader';
import { concernsAsker, concernsInbox } from './concerns';

const data = { request, asker, recipient, person: maja, toPerson: contact };
const inInvitation = (type: string): Parameters<typeof concernsAsker>[0] => ({ concept: 'invitation', id: derivedId('an invitation'), type, data });
const inRequest = (type: string): Parameters<typeof concernsAsker>[0] => ({ concept: 'request', id: request, type, data: {} });

/** Somebody who was asked for these requests. */
const askedFor = (...requests: readonly Id[]): Reader => ({
  query: <Row extends object>(_text: string, values: readonly unknown[] = []) => Promise.resolve(requests.filter((id) => id === values[0]).map(() => ({}) as Row)),
});

describe('a reason to look again', () => {
  it('R-VIS-05: is for the asker what it may know, and nothing else', () => {
    for (const [type, audiences] of Object.entries(matchmakingAudiences)) {
      const anywhere = concernsAsker(inInvitation(type), request) || concernsAsker(inRequest(type), request);
      expect({ type, anywhere }).toEqual({ type, anywhere: audiences.includes('asker') });
    }
  });

  it('is for the asker of one request only what happened to that request', () => {
    expect(concernsAsker(inInvitation('InvitationEnded'), derivedId('another request'))).toBe(false);
    expect(concernsAsker(inRequest('RequestClosed'), derivedId('another request'))).toBe(false);
    expect(concernsAsker({ ...inRequest('RequestClosed'), concept: 'partnership' }, request)).toBe(false);
  });

  it.each<[string, Actor, string, boolean]>([
    ['an organisation hears that it was asked', asOrganisation(recipient), 'InvitationSent', true],
    ['another organisation does not', asOrganisation(asker), 'InvitationSent', false],
    ['R-INV-11: an organisation does not hear of a person\'s no', asOrganisation(recipient), 'PlaceDeclined', false],
    ['a person hears of their own place', asPerson(maja), 'PlaceTaken', true],
    ['not under the hat of an organisation', asOrganisation(asker, maja), 'PlaceTaken', false],
    ['another person does not', asPerson(derivedId('noor')), 'PlaceTaken', false],
    ['a person who is asked alone hears as an organisation does', asPerson(recipient), 'InvitationSent', true],
    ['who was given contact details hears of it', asPerson(contact), 'ContactReleased', true],
    ['a visitor hears nothing', { kind: 'visitor', network: 'enpcr' }, 'InvitationSent', false],
  ])('in an inbox: %s', async (_what, actor, type, expected) => {
    expect(await concernsInbox(inInvitation(type), actor, askedFor())).toBe(expected);
  });

  it('in an inbox: what happens to a request is heard by those who were asked', async () => {
    expect(await concernsInbox(inRequest('QuestionChanged'), asOrganisation(recipient), askedFor(request))).toBe(true);
    expect(await concernsInbox(inRequest('QuestionChanged'), asOrganisation(recipient), askedFor())).toBe(false);
    expect(await concernsInbox(inRequest('RequestReturned'), asOrganisation(recipient), askedFor(request))).toBe(false);
  });
});
