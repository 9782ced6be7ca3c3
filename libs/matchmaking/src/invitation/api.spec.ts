import { derivedId, endOf, type Actor, type Id } from '#kernel';
import { openHouse, type Answer, type House } from '../testing/house';
import { furnish, publish, second, third } from '../testing/network';
import { answerBy, asker, asOrganisation, asPerson, contact, deputy, maja, noor, recipient, representative, request } from './testing/cast';
import { invitationId } from './sending';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient), email: 'eva@patients.example' };
const seconds = { actor: asOrganisation(second) };
const majaHerself = { actor: asPerson(maja), email: 'Maja@Home.Example' };
const noorHerself = { actor: asPerson(noor), email: 'noor@home.example' };
const staff: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const visitor: Actor = { kind: 'visitor', network: 'enpcr' };
const invitation = invitationId(request, recipient);

const matches = `query ($request: ID!) { matches(request: $request) { found candidates { organisationId reasons { code sentence } } leftOut { alreadyAsked country language kind condition notAvailable split { paused } } } }`;
const send = `mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { recipientId userErrors { code message field } invitation { id state places offers } } } }`;
const sentOnes = `query ($request: ID!) { requestInvitations(request: $request) { edges { node { id recipientId state places people filled message viewerCanWithdraw seats { placeId name } } } pageInfo { hasNextPage } } }`;
const received = `query ($id: ID!) { invitation(id: $id) { state people reasons { sentence } viewerCanAccept viewerCanDecline viewerCanOpenPlaces heldPlaces { filled name }
  request { open hours payPerHour { minor currency } contact { name replyWithinDays } deputy { name } form { oneSentence seats { patients } } } } }`;
const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } invitation { state people answeredBy } } }`;
const decline = `mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } invitation { state toldAt } } }`;
const open = `mutation ($input: OpenPlacesInput!) { openPlaces(input: $input) { places userErrors { code field } invitation { heldPlaces { id link filled } } } }`;
const place = `query ($id: ID!) { place(id: $id) { answer viewerCanAnswer foundById request { form { oneSentence } contact { replyWithinDays } } } }`;
const take = `mutation ($input: TakePlaceInput!) { takePlace(input: $input) { userErrors { code field } place { answer } } }`;
const refuse = `mutation ($input: DeclinePlaceInput!) { declinePlace(input: $input) { userErrors { code } place { answer } } }`;
const shared = `query ($place: ID!) { sharedContact(place: $place) { name email telephone } }`;

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
});
afterEach(() => house.close());

const invite = (recipients: readonly Id[], places = 2): Promise<Answer> => house.ask(company, send, { input: { request, recipients, places, offers: 'PLACE', answerBy } });
const sayYes = (people = 2): Promise<Answer> => house.ask(patients, accept, { input: { invitation, people, name: 'Eva' } });
async function openPlaces(addresses: readonly string[], more: object = {}): Promise<readonly Id[]> {
  const { data } = await house.ask(patients, open, { input: { invitation, addresses, ...more } });
  return (data as { openPlaces: { places: readonly Id[] } }).openPlaces.places;
}
const yes = (id: Id, more: object = {}) => ({ input: { place: id, name: 'Maja', basis: ['OWN_EXPERIENCE'], interests: 'NONE_APPLY', adult: true, ...more } });

describe('whom to ask', () => {
  it('R-MAT-03, R-MAT-05, R-MAT-09: is said with reasons in the reader\'s language, and with one figure for what is private', async () => {
    const { data } = await house.ask(company, matches, { request });
    expect(data).toEqual({ matches: {
      found: 2,
      candidates: [
        { organisationId: recipient, reasons: [
          { code: 'CONDITION_SAME', sentence: 'They work with cystic fibrosis.' }, { code: 'KIND_WELCOME', sentence: expect.stringContaining('They have said that they welcome this') as unknown },
          { code: 'COUNTRY', sentence: 'They are in a country that this is for: Sweden.' }, { code: 'LANGUAGE', sentence: 'They can meet in Swedish.' },
        ] },
        { organisationId: second, reasons: expect.arrayContaining([{ code: 'CONDITION_NEAR', sentence: 'They work with lung disease, which is close to what this is about.' }]) as unknown },
      ],
      leftOut: { alreadyAsked: 0, country: 0, language: 0, kind: 0, condition: 1, notAvailable: 0, split: null },
    } });
    const inSwedish = await house.ask({ ...company, language: 'sv' }, matches, { request });
    expect(JSON.stringify(inSwedish.data)).toContain('De arbetar med cystisk fibros.');
    const toStaff = await house.ask({ actor: staff }, matches, { request });
    expect(JSON.stringify(toStaff.data)).toContain('SELDOM_ASKED');
  });
  it('is nobody else\'s business', async () => {
    expect((await house.ask(patients, matches, { request })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(company, matches, { request: derivedId('nothing') })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(company, matches, { request: 'nonsense' })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: visitor }, matches, { request })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('asking', () => {
  it('sends several at once, each with its own answer from the rules', async () => {
    expect((await invite([recipient, second, third], 1)).data).toEqual({ sendInvitations: { results: [
      { recipientId: recipient, userErrors: [], invitation: { id: invitation, state: 'ASKED', places: 1, offers: 'PLACE' } },
      { recipientId: second, userErrors: [], invitation: { id: invitationId(request, second), state: 'ASKED', places: 1, offers: 'PLACE' } },
      { recipientId: third, userErrors: [{ code: 'NO_PLACES_LEFT', message: expect.any(String) as unknown, field: 'places' }], invitation: null },
    ] } });
  });
  it('said again under the same id, does it once', async () => {
    const input = { request, recipients: [recipient, second], places: 1, offers: 'PLACE', answerBy, commandId: derivedId('my wish') };
    const first = await house.ask(company, send, { input });
    expect((await house.ask(company, send, { input })).data).toEqual(first.data);
    expect((await house.happened('request', request)).filter((type) => type === 'PlacesHeld')).toHaveLength(2);
  });
  it('R-MAT-04: keeps the recipient\'s own reasons, which the recipient can read', async () => {
    await invite([recipient]);
    const { data } = await house.ask(patients, received, { id: invitation });
    expect(data).toMatchObject({ invitation: {
      state: 'OPEN', viewerCanAccept: true, viewerCanDecline: true, viewerCanOpenPlaces: false,
      reasons: expect.arrayContaining([{ sentence: 'You work with cystic fibrosis.' }, { sentence: 'You have not been asked about anything in the last 12 months.' }]) as unknown,
      request: { open: true, hours: 6, payPerHour: { minor: 40_000, currency: 'SEK' }, contact: { name: 'Anna', replyWithinDays: 3 }, deputy: { name: 'Bo' }, form: { oneSentence: expect.stringContaining('cystic fibrosis') as unknown, seats: { patients: 2 } } },
    } });
  });
  it('is refused with the path of what is malformed', async () => {
    expect((await house.ask(company, send, { input: { request, recipients: [recipient], places: 0, offers: 'PLACE', answerBy } })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.ask(company, send, { input: { request, recipients: [], places: 1, offers: 'PLACE', answerBy } })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy: { date: '2026-02-31', zone: 'Moon' } } })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('answering', () => {
  it('R-VIS-05, T04: after a no, every answer to the asker is the same to the byte as in silence, a second request and all', async () => {
    const other = derivedId('another request');
    await publish(house, other);
    await invite([recipient, second], 1);
    const everything = async (): Promise<string> => {
      const again = { request: other, recipients: [recipient], places: 1, offers: 'PLACE', answerBy };
      const answers = [await house.ask(company, sentOnes, { request }), await house.ask(company, matches, { request }), await house.ask(company, matches, { request: other }), await house.ask(company, send, { input: again }),
        await house.ask(company, received, { id: invitation }), await house.ask({ actor: staff }, sentOnes, { request })];
      return JSON.stringify(answers);
    };
    const inSilence = await everything();
    expect(inSilence).toContain('ALREADY_ASKED');
    const said = await house.ask(patients, decline, { input: { invitation, notForUs: 'TOO_MUCH_NOW', message: 'Ask us in the autumn' } });
    expect(said.data).toEqual({ declineInvitation: { userErrors: [], invitation: { state: 'DECLINED', toldAt: new Date(endOf(answerBy)).toISOString() } } });
    expect(await everything()).toBe(inSilence);
    await house.waitUntil(endOf(answerBy));
    const { data } = await house.ask(company, sentOnes, { request });
    expect(data).toMatchObject({ requestInvitations: { edges: [{ node: { recipientId: recipient, state: 'NO_YES', message: 'Ask us in the autumn' } }, { node: { recipientId: second, state: 'NO_YES', message: null } }] } });
  });
  it('is for those who are asked; to others the invitation is not there', async () => {
    await invite([recipient]);
    expect((await house.ask(seconds, received, { id: invitation })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(seconds, accept, { input: { invitation, people: 1, name: 'X' } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(seconds, decline, { input: { invitation } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: visitor }, decline, { input: { invitation } })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await house.ask(majaHerself, accept, { input: { invitation, people: 1, name: 'X' } })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('people who answer for themselves', () => {
  beforeEach(async () => {
    await invite([recipient]);
    expect((await sayYes()).data).toEqual({ acceptInvitation: { userErrors: [], invitation: { state: 'ACCEPTED', people: 2, answeredBy: 'Eva' } } });
  });

  it('R-INV-11, R-CON-01 to 03: see the whole request, say yes, and are known by name to contact and deputy only', async () => {
    const [id = ''] = await openPlaces(['maja@home.example']);
    expect((await house.ask(majaHerself, place, { id })).data).toMatchObject({ place: { answer: null, viewerCanAnswer: true, foundById: recipient, request: { form: { oneSentence: expect.any(String) as unknown } } } });
    expect((await house.ask(majaHerself, take, yes(id, { shareEmail: true }))).data).toEqual({ takePlace: { userErrors: [], place: { answer: true } } });
    expect((await house.ask(company, sentOnes, { request })).data).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'YES', people: 2, filled: 1, seats: [{ placeId: id, name: 'Maja' }] } }] } });
    expect((await house.ask(company, shared, { place: id })).data).toEqual({ sharedContact: { name: 'Maja', email: 'Maja@Home.Example', telephone: null } });
    expect((await house.ask({ actor: asOrganisation(asker, deputy) }, shared, { place: id })).codes).toEqual([]);
    for (const who of [{ actor: asOrganisation(asker, derivedId('a colleague')) }, patients, { actor: staff }]) expect((await house.ask(who, shared, { place: id })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(patients, received, { id: invitation })).data).toMatchObject({ invitation: { heldPlaces: [{ filled: true, name: 'Maja' }] } });
  });
  it('R-INV-11: are the only ones for whom their link works', async () => {
    const [id = ''] = await openPlaces(['maja@home.example']);
    for (const who of [noorHerself, { actor: asPerson(maja) }, { ...patients, actor: asPerson(representative) }, company]) expect((await house.ask(who, place, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(noorHerself, take, yes(id))).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: visitor }, place, { id })).codes).toEqual(['UNAUTHENTICATED']);
    await house.ask(majaHerself, place, { id });
    expect((await house.ask({ ...majaHerself, actor: noorHerself.actor }, place, { id })).codes).toEqual(['NOT_FOUND']);
  });
  it('R-INV-11, T12: may say no, which nobody sees: not the asker, not the organisation, which may ask somebody else all the same', async () => {
    const [id = ''] = await openPlaces(['maja@home.example']);
    const before = [await house.ask(patients, received, { id: invitation }), await house.ask(company, sentOnes, { request })];
    await house.ask(majaHerself, place, { id });
    expect((await house.ask(majaHerself, refuse, { input: { place: id } })).data).toEqual({ declinePlace: { userErrors: [], place: { answer: false } } });
    expect([await house.ask(patients, received, { id: invitation }), await house.ask(company, sentOnes, { request })]).toEqual(before);
    expect((await house.ask(majaHerself, place, { id })).data).toMatchObject({ place: { answer: false, viewerCanAnswer: false } });
    const [next = ''] = await openPlaces(['noor@home.example'], { insteadOf: id });
    expect((await house.ask(majaHerself, place, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(noorHerself, place, { id: next })).data).toMatchObject({ place: { answer: null } });
    expect((await house.ask(majaHerself, '{ myPlaces { edges { node { placeId yes request { open } } } } }')).data).toEqual({ myPlaces: { edges: [{ node: { placeId: id, yes: false, request: { open: true } } }] } });
  });
  it('R-ADV-01, R-PAR-04: are told all that is missing at once', async () => {
    const [id = ''] = await openPlaces(['maja@home.example']);
    await house.ask(majaHerself, place, { id });
    const { data } = await house.ask(majaHerself, take, yes(id, { basis: [], interests: null, adult: false }));
    expect(data).toEqual({ takePlace: { place: null, userErrors: [{ code: 'MUST_BE_ADULT', field: 'adult' }, { code: 'REPRESENTATION_REQUIRED', field: 'basis' }, { code: 'FIELD_REQUIRED', field: 'interests' }] } });
  });
  it('R-INV-02: are not more than the yes was for; bad addresses open no place', async () => {
    const { data } = await house.ask(patients, open, { input: { invitation, addresses: ['a@home.example', 'b@home.example', 'c@home.example'] } });
    expect(data).toMatchObject({ openPlaces: { places: [expect.any(String), expect.any(String)], userErrors: [{ code: 'NO_PLACES_LEFT', field: 'place' }], invitation: { heldPlaces: [{ filled: false }, { filled: false }] } } });
    expect((await house.ask(patients, open, { input: { invitation, addresses: ['no address'] } })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.ask(patients, open, { input: { invitation, addresses: [] } })).codes).toEqual(['BAD_USER_INPUT']);
  });
  it('R-INV-12, R-ADV-07: may take a place for the organisation or as the adult contact of its youth panel, which is seen at the seat', async () => {
    const [own = '', panel = ''] = [...await openPlaces(['maja@home.example'], { onBehalfOf: 'ORGANISATION' }), ...await openPlaces(['noor@home.example'], { onBehalfOf: 'YOUTH_PANEL' })];
    const asks = 'query ($id: ID!) { place(id: $id) { onBehalfOf } }';
    expect((await house.ask(majaHerself, asks, { id: own })).data).toEqual({ place: { onBehalfOf: 'ORGANISATION' } });
    expect((await house.ask(noorHerself, asks, { id: panel })).data).toEqual({ place: { onBehalfOf: 'YOUTH_PANEL' } });
    expect((await house.ask(majaHerself, take, yes(own))).data).toMatchObject({ takePlace: { userErrors: [{ code: 'OWN_CONSENT_REQUIRED', field: 'onBehalf' }] } });
    expect((await house.ask(majaHerself, take, yes(own, { onBehalfOf: 'ORGANISATION', basis: [] }))).data).toEqual({ takePlace: { userErrors: [], place: { answer: true } } });
    expect((await house.ask(noorHerself, take, yes(panel, { onBehalfOf: 'YOUTH_PANEL', adult: false }))).data).toMatchObject({ takePlace: { userErrors: [{ code: 'MUST_BE_ADULT' }] } });
    expect((await house.ask(noorHerself, take, yes(panel, { onBehalfOf: 'YOUTH_PANEL', name: 'Noor' }))).data).toMatchObject({ takePlace: { userErrors: [] } });
    expect((await house.ask(company, 'query ($request: ID!) { requestInvitations(request: $request) { edges { node { seats { name onBehalfOf } } } } }', { request })).data).toEqual({
      requestInvitations: { edges: [{ node: { seats: expect.arrayContaining([{ name: 'Maja', onBehalfOf: 'ORGANISATION' }, { name: 'Noor', onBehalfOf: 'YOUTH_PANEL' }]) as unknown } }] },
    });
  });
  it('R-TXT-02: have names without hidden characters', async () => {
    const [id = ''] = await openPlaces(['maja@home.example']);
    await house.ask(majaHerself, place, { id });
    await house.ask(majaHerself, take, yes(id, { name: 'Ma\u202Ej\u200Ba' }));
    expect((await house.ask(company, sentOnes, { request })).data).toMatchObject({ requestInvitations: { edges: [{ node: { seats: [{ name: 'Maja' }] } }] } });
  });
});

describe('lists', () => {
  it('come in pages; a cursor that is not theirs is bad input', async () => {
    await invite([recipient, second], 1);
    const page = `query ($after: String) { requestInvitations(request: "${request}", first: 1, after: $after) { edges { node { recipientId } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await house.ask(company, page)).data as { requestInvitations: { edges: unknown; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    expect(first.requestInvitations).toMatchObject({ edges: [{ node: { recipientId: recipient } }], pageInfo: { hasNextPage: true } });
    const next = await house.ask(company, page, { after: first.requestInvitations.pageInfo.endCursor });
    expect(next.data).toMatchObject({ requestInvitations: { edges: [{ node: { recipientId: second } }], pageInfo: { hasNextPage: false } } });
    for (const after of ['x', Buffer.from('["now","then"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')]) expect((await house.ask(company, page, { after })).codes).toEqual(['BAD_USER_INPUT']);
  });
});
