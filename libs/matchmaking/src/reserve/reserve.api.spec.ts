import { days, endOf } from '#kernel';
import { invitationId } from '../invitation/sending';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const person = { actor: asPerson(maja), email: 'maja@example.org' };
const invitation = invitationId(request, recipient);

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }';
const openPlaces = 'mutation ($input: OpenPlacesInput!) { openPlaces(input: $input) { userErrors { code } invitation { heldPlaces { id } } } }';
const look = 'query ($id: ID!) { place(id: $id) { answer } }';
const take = 'mutation ($input: TakePlaceInput!) { takePlace(input: $input) { userErrors { code } } }';
const call = 'mutation ($input: CallReserveInput!) { callReserve(input: $input) { userErrors { code } request { reserves { placeId state } } } }';
const answer = 'mutation ($input: AnswerCallInput!) { answerReserveCall(input: $input) { userErrors { code } } }';
const tell = 'mutation ($input: TellReservesInput!) { tellReserves(input: $input) { userErrors { code } request { reservesTold } } }';
const mine = '{ myPlaces { edges { node { reserve { calledUntil answer notCalledBecause } } } } }';
const seats = 'query ($request: ID!) { requestInvitations(request: $request) { edges { node { seats { name } } } } }';
const contactOf = 'query ($place: ID!) { sharedContact(place: $place) { name email } }';
const untold = 'query ($id: ID!) { request(id: $id) { reservesNotTold } }';

let house: House;
let place = '';
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
  await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'RESERVE', answerBy } });
  await house.ask(patients, accept, { input: { invitation, people: 1, name: 'Eva' } });
  const { data } = await house.ask(patients, openPlaces, { input: { invitation, addresses: ['maja@example.org'] } });
  place = (data as { openPlaces: { invitation: { heldPlaces: { id: string }[] } } }).openPlaces.invitation.heldPlaces[0]?.id ?? '';
  await house.ask(person, look, { id: place });
  await house.ask(person, take, { input: { place, name: 'Maja', adult: true, basis: ['OWN_EXPERIENCE'], interests: 'NONE_APPLY', shareEmail: true } });
});
afterEach(() => house.close());

const named = async (): Promise<string> => JSON.stringify(await house.ask(company, seats, { request }));

describe('R-INV-03: reserves', () => {
  it('are nameless until called and until they say yes again; then contact is shared', async () => {
    expect(await named()).not.toContain('Maja');
    expect((await house.ask(company, contactOf, { place })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(patients, call, { input: { place } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(company, call, { input: { place } })).data).toEqual({ callReserve: { userErrors: [], request: { reserves: [{ placeId: place, state: 'CALLED' }] } } });
    expect(await named()).not.toContain('Maja');
    expect((await house.ask(person, answer, { input: { place, yes: true, name: 'Maja', shareEmail: true } })).data).toEqual({ answerReserveCall: { userErrors: [] } });
    expect(await named()).toContain('Maja');
    expect((await house.ask(company, contactOf, { place })).data).toEqual({ sharedContact: { name: 'Maja', email: 'maja@example.org' } });
    expect(await house.happened('request', request)).toContain('ReserveSeated');
  });
  it('never called, they are told why; a reason there must be', async () => {
    await house.waitUntil(endOf(answerBy));
    expect((await house.ask(company, tell, { input: { id: request } })).data).toMatchObject({ tellReserves: { userErrors: [{ code: 'REASON_REQUIRED' }] } });
    expect((await house.ask(company, tell, { input: { id: request, reason: 'Everybody came.' } })).data).toEqual({ tellReserves: { userErrors: [], request: { reservesTold: 'Everybody came.' } } });
    expect((await house.ask(person, mine)).data).toEqual({ myPlaces: { edges: [{ node: { reserve: { calledUntil: null, answer: null, notCalledBecause: 'Everybody came.' } } }] } });
  });
  it('not told within seven days, that is seen', async () => {
    await house.waitUntil(endOf(answerBy));
    await house.waitUntil(endOf(answerBy) + days(8));
    expect((await house.ask(company, untold, { id: request })).data).toEqual({ request: { reservesNotTold: true } });
  });
});
