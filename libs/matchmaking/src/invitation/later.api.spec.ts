import { addDays, derivedId, endOf, type Id } from '#kernel';
import { openHouse, type House } from '../testing/house';
import { furnish, publish, second } from '../testing/network';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, recipient, request } from './testing/cast';
import { invitationId } from './sending';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const colleague = { actor: asOrganisation(recipient, derivedId('a colleague')) };
const majaHerself = { actor: asPerson(maja), email: 'maja@home.example' };
const invitation = invitationId(request, recipient);
const zone = 'Europe/Stockholm';
const week = { date: addDays(answerBy.date, 7), zone };
const far = { date: addDays(answerBy.date, 14), zone };

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const moreTime = 'mutation ($input: RequestMoreTimeInput!) { requestMoreTime(input: $input) { userErrors { code field } invitation { answerBy { date } endsAt moreTimeAsked { date } } } }';
const giveTime = 'mutation ($input: AnswerMoreTimeInput!) { answerMoreTime(input: $input) { userErrors { code } invitation { state answerBy { date } moreTimeAsked { date } viewerCanAnswerMoreTime } } }';
const decline = 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } invitation { toldAt } } }';
const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } invitation { state answeredRole objectUntil viewerCanObject } } }';
const takeOn = 'mutation ($input: TakeOnInvitationInput!) { takeOnInvitation(input: $input) { userErrors { code } invitation { takenBy } } }';
const object = 'mutation ($input: ObjectToAnswerInput!) { objectToAnswer(input: $input) { userErrors { code } invitation { state people answeredBy viewerCanAccept } } }';
const withdraw = 'mutation ($input: WithdrawAcceptanceInput!) { withdrawAcceptance(input: $input) { userErrors { code } invitation { state people heldPlaces { filled } } } }';
const openPlaces = 'mutation ($input: OpenPlacesInput!) { openPlaces(input: $input) { places } }';
const place = 'query ($id: ID!) { place(id: $id) { answer } }';
const take = 'mutation ($input: TakePlaceInput!) { takePlace(input: $input) { userErrors { code } } }';
const giveUp = 'mutation ($input: GiveUpPlaceInput!) { giveUpPlace(input: $input) { userErrors { code } place { answer viewerCanAnswer } } }';
const sentOnes = `query ($request: ID!) { requestInvitations(request: $request) { edges { node { id recipientId state places people filled message answerBy { date } moreTimeAsked { date }
  viewerCanWithdraw viewerCanAnswerMoreTime seats { placeId name } } } } }`;
const matches = 'query ($request: ID!) { matches(request: $request) { candidates { organisationId reasons { code } } leftOut { alreadyAsked notAvailable } } }';
const shared = 'query ($place: ID!) { sharedContact(place: $place) { name } }';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
});
afterEach(() => house.close());

const invite = (recipients: readonly Id[], places: number, of = request) => house.ask(company, send, { input: { request: of, recipients, places, offers: 'PLACE', answerBy } });
const say = (who: Parameters<House['ask']>[0], document: string, more: object = {}) => house.ask(who, document, { input: { invitation, ...more } });
const askerSees = async (): Promise<unknown> => (await house.ask(company, sentOnes, { request })).data;

describe('more time', () => {
  it('R-INV-09: of a week is there at once, and the asker sees the new day', async () => {
    await invite([recipient], 1);
    expect((await say(patients, moreTime, { until: week })).data).toEqual({ requestMoreTime: { userErrors: [], invitation: { answerBy: { date: week.date }, endsAt: new Date(endOf(week)).toISOString(), moreTimeAsked: null } } });
    expect(await askerSees()).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'ASKED', answerBy: { date: week.date }, moreTimeAsked: null } }] } });
    await house.waitUntil(endOf(answerBy));
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent', 'MoreTimeRequested', 'MoreTimeGiven']);
    await house.waitUntil(endOf(week));
    expect(await askerSees()).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'NO_YES' } }] } });
    expect(await house.happened('request', request)).toContain('PlacesFreed');
  });
  it('R-VIS-05, R-INV-06: whether the recipient said no while the asker thought about it, nobody on that side can tell until the new day is over', async () => {
    const worlds = [];
    for (const saysNo of [false, true]) {
      const other = derivedId('another request');
      await publish(house, other);
      await invite([recipient, second], 1);
      await say(patients, moreTime, { until: far });
      const seen = [await askerSees()];
      if (saysNo) expect((await say(patients, decline)).data).toMatchObject({ declineInvitation: { userErrors: [] } });
      seen.push(await askerSees(), await say(company, giveTime, { give: true }), await askerSees(), await invite([recipient], 1, other));
      await house.waitUntil(endOf(answerBy));
      seen.push(await askerSees(), await house.ask(company, matches, { request }), await house.ask(company, matches, { request: other }));
      await house.waitUntil(endOf(far));
      seen.push(await askerSees());
      worlds.push(seen);
      await house.close();
      house = await openHouse();
      await furnish(house);
    }
    const [silent, declined] = worlds;
    expect(JSON.stringify(declined)).toBe(JSON.stringify(silent));
    expect(silent?.[2]).toEqual({ data: { answerMoreTime: { userErrors: [], invitation: { state: 'ASKED', answerBy: { date: far.date }, moreTimeAsked: null, viewerCanAnswerMoreTime: false } } }, codes: [] });
    expect(JSON.stringify(silent?.[4])).toContain('ALREADY_ASKED');
    expect(JSON.stringify(silent?.[8])).toContain('NO_YES');
  });
  it('R-INV-09: is said to be impossible where it is, and is nobody else\'s to ask for or to give', async () => {
    await invite([recipient], 1);
    expect((await say(patients, moreTime, { until: { date: '2026-04-20', zone } })).data).toEqual({ requestMoreTime: { userErrors: [{ code: 'MORE_TIME_NOT_POSSIBLE', field: 'until' }], invitation: null } });
    for (const who of [company, { actor: asOrganisation(second) }]) expect((await say(who, moreTime, { until: week })).codes).not.toEqual([]);
    expect((await say(patients, giveTime, { give: true })).codes).not.toEqual([]);
  });
});

describe('a yes that is taken back', () => {
  let seat = '';
  beforeEach(async () => {
    await invite([recipient], 2);
    await say(patients, accept, { people: 2, name: 'Eva' });
    const { data } = await say(patients, openPlaces, { addresses: ['maja@home.example'] });
    [seat = ''] = (data as { openPlaces: { places: readonly string[] } }).openPlaces.places;
    await house.ask(majaHerself, place, { id: seat });
    await house.ask(majaHerself, take, { input: { place: seat, name: 'Maja', basis: ['OWN_EXPERIENCE'], interests: 'NONE_APPLY', adult: true } });
    expect((await house.ask(company, shared, { place: seat })).codes).toEqual([]);
  });

  it('R-INV-13, R-CON-06: by its person, frees the place for somebody else and hides what was shared', async () => {
    expect((await invite([second], 1)).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [{ code: 'NO_PLACES_LEFT' }] }] } });
    expect((await house.ask(majaHerself, giveUp, { input: { place: seat } })).data).toEqual({ giveUpPlace: { userErrors: [], place: { answer: false, viewerCanAnswer: false } } });
    expect((await house.ask(company, shared, { place: seat })).codes).toEqual(['NOT_FOUND']);
    expect(await askerSees()).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'YES', people: 1, filled: 0, seats: [] } }] } });
    expect(await house.happened('request', request)).toContain('PlaceEmptied');
    expect((await invite([second], 1)).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [] }] } });
    expect((await house.ask({ actor: asPerson(derivedId('somebody else')) }, giveUp, { input: { place: seat } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(patients, giveUp, { input: { place: seat } })).codes).toEqual(['FORBIDDEN']);
  });
  it('R-INV-13: by the organisation, frees what nobody took; who said yes stays', async () => {
    expect((await say(patients, withdraw)).data).toEqual({ withdrawAcceptance: { userErrors: [], invitation: { state: 'ACCEPTED', people: 1, heldPlaces: [{ filled: true }] } } });
    expect(await askerSees()).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'YES', people: 1, filled: 1, seats: [{ name: 'Maja' }] } }] } });
    expect((await invite([second], 1)).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [] }] } });
    await house.ask(majaHerself, giveUp, { input: { place: seat } });
    expect(await askerSees()).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'NO_YES', people: 0, filled: 0 } }, {}] } });
  });
});

describe('in the name of the organisation', () => {
  it('R-INV-14: its own people see who is on it, and one of them objects to another\'s yes; the asker sees that it is open again, not who did what', async () => {
    await invite([recipient], 2);
    expect((await say(patients, takeOn, { name: 'Eva' })).data).toEqual({ takeOnInvitation: { userErrors: [], invitation: { takenBy: 'Eva' } } });
    const before = await askerSees();
    expect((await say(patients, accept, { people: 2, name: 'Eva', role: 'Chair' })).data).toMatchObject({ acceptInvitation: { userErrors: [], invitation: { state: 'ACCEPTED', answeredRole: 'Chair', objectUntil: expect.any(String) as unknown, viewerCanObject: false } } });
    expect((await say(patients, object)).data).toMatchObject({ objectToAnswer: { userErrors: [{ code: 'WRONG_STATE' }] } });
    expect((await say(colleague, object)).data).toEqual({ objectToAnswer: { userErrors: [], invitation: { state: 'OPEN', people: 0, answeredBy: null, viewerCanAccept: true } } });
    expect(await askerSees()).toEqual(before);
    await house.waitUntil(endOf(answerBy));
    expect(await askerSees()).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'NO_YES' } }] } });
  });
});
