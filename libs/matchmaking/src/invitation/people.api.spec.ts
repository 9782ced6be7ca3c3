import { GiveConsent, LeaveNetwork, SayConditionAreas, WithdrawConsent } from '#directory';
import { days, derivedId, endOf, type Actor, type Id } from '#kernel';
import { AnswerChange, invitationId, ownPlaceOf, TakePart } from '.';
import { joinAs } from '../testing/advisors';
import { openHouse, type Answer, type House } from '../testing/house';
import { furnish, publish, third } from '../testing/network';
import { BlockAsker, PauseUntil, SetContactLimit } from '../attention';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, noor, recipient, request } from './testing/cast';

const company = { actor: asOrganisation(asker, contact) };
const staff: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const majaHerself = { actor: asPerson(maja), email: 'maja@home.example' };
const noorHerself = { actor: asPerson(noor), email: 'noor@home.example' };
const kim = derivedId('kim');
const invitation = invitationId(request, maja);
const endsAt = endOf(answerBy);

const cards = 'query ($request: ID!, $first: Int) { matchedPeople(request: $request, first: $first) { code name country language fitsConditionArea } }';
const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { recipientId userErrors { code field } invitation { id } } } }';
const counts = 'query ($request: ID!) { peopleAsked(request: $request) { asked yes suggestChanges messages seats { placeId invitationId name } moreTime { person until { date } } changes { person change { id topics outcome because } } } }';
const listed = 'query ($request: ID!) { requestInvitations(request: $request) { edges { node { id recipientId state } } } }';
const inbox = '{ invitations { edges { node { id state toPerson recipientId placeId viewerCanAccept viewerCanTakePart viewerCanDecline viewerCanRequestMoreTime reasons { code sentence } request { membersAskedToo contact { name replyWithinDays } form { oneSentence } } } } } }';
const take = 'mutation ($input: TakePartInput!) { takePart(input: $input) { userErrors { code field } invitation { state placeId } } }';
const decline = 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } invitation { state } } }';
const propose = 'mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { userErrors { code } invitation { state } } }';
const answerChange = 'mutation ($input: AnswerChangeInput!) { answerChange(input: $input) { userErrors { code } } }';
const moreTime = 'mutation ($input: RequestMoreTimeInput!) { requestMoreTime(input: $input) { userErrors { code } invitation { answerBy { date } } } }';
const giveTime = 'mutation ($input: AnswerMoreTimeInput!) { answerMoreTime(input: $input) { userErrors { code } } }';
const giveUp = 'mutation ($input: GiveUpPlaceInput!) { giveUpPlace(input: $input) { userErrors { code } place { answer } } }';
const withdraw = 'mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { userErrors { code } } }';
const shared = 'query ($place: ID!) { sharedContact(place: $place) { name email telephone } }';

interface Card { readonly code: Id; readonly name: string }

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
  await joinAs(house, maja, { name: 'Maja', conditions: ['cystic-fibrosis'] });
});
afterEach(() => house.close());

const cardsOf = async (of = request): Promise<readonly Card[]> => ((await house.ask(company, cards, { request: of })).data as { matchedPeople: readonly Card[] }).matchedPeople;
const codeOf = async (index = 0): Promise<Id> => (await cardsOf())[index]?.code ?? 'no card';
const invite = (recipients: readonly Id[], more: object = {}): Promise<Answer> => house.ask(company, send, { input: { request, recipients, places: 1, offers: 'PLACE', answerBy, ...more } });
const yes = (more: object = {}) => ({ input: { invitation, name: 'Maja', basis: ['OWN_EXPERIENCE'], interests: 'NONE_APPLY', adult: true, ...more } });

describe('the cards of people', () => {
  it('R-MAT-06: show a name for this request, country, language and whether the condition area fits, and nothing else', async () => {
    await joinAs(house, noor, { name: 'Noor', languages: ['en', 'fi'], country: 'FI' });
    const { data } = await house.ask(company, cards, { request });
    expect(data).toEqual({ matchedPeople: [
      { code: expect.any(String) as unknown, name: 'Adviser 1', country: 'SE', language: 'sv', fitsConditionArea: true },
      { code: expect.any(String) as unknown, name: 'Adviser 2', country: 'FI', language: 'en', fitsConditionArea: false },
    ] });
    expect(JSON.stringify(data)).not.toMatch(new RegExp(`${maja}|${noor}|Maja|Noor`));
    expect(JSON.stringify((await house.ask({ ...company, language: 'sv' }, cards, { request })).data)).toContain('Rådgivare 1');
  });
  it('R-MAT-06: have the same code as long as the request is worked with, and another one for another request', async () => {
    const other = derivedId('another request');
    await publish(house, other);
    expect(await cardsOf()).toEqual(await cardsOf());
    expect((await cardsOf(other))[0]?.code).not.toBe(await codeOf());
  });
  it('R-FEA-04: are a list without a total or a cursor, and no longer than twenty', async () => {
    for (const first of [0, 21]) expect((await house.ask(company, cards, { request, first })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await house.ask(company, '{ __type(name: "PersonCard") { fields { name } } }')).data).toEqual({
      __type: { fields: ['code', 'name', 'country', 'language', 'fitsConditionArea'].map((name) => ({ name })) },
    });
  });
  it('R-MAT-02: are of people with a language in common, near enough or able to take part from afar, who would like to do this', async () => {
    await joinAs(house, noor, { languages: ['fi'] });
    await joinAs(house, kim, { openTo: ['survey'] });
    await joinAs(house, derivedId('far away'), { country: 'FR', languages: ['en'], takesPart: 'in-own-country' });
    await joinAs(house, derivedId('other areas'), { conditions: ['asthma'] });
    expect((await house.ask(company, cards, { request })).data).toMatchObject({ matchedPeople: [{ country: 'SE', fitsConditionArea: true }, { country: 'FR', fitsConditionArea: false }] });
  });
  it('R-MAT-02: are of nobody who takes a break, does not want to be asked by this asker, or has left', async () => {
    for (const person of [noor, kim, derivedId('gone')]) await joinAs(house, person);
    await house.say(asPerson(noor), PauseUntil, { recipient: noor });
    await house.say(asPerson(kim), BlockAsker, { recipient: kim, asker });
    await house.say(asPerson(derivedId('gone')), LeaveNetwork, { advisor: derivedId('gone') });
    expect(await cardsOf()).toHaveLength(1);
  });
  it('R-MAT-08: are not of somebody whose organisation is proposed or asked for the same request', async () => {
    await joinAs(house, noor, { belongsTo: recipient });
    await joinAs(house, kim, { belongsTo: third });
    expect(await cardsOf()).toHaveLength(2);
    await invite([recipient]);
    expect(await cardsOf()).toHaveLength(2);
  });
  it('are nobody else\'s business', async () => {
    expect((await house.ask({ actor: asOrganisation(recipient) }, cards, { request })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(majaHerself, cards, { request })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: { kind: 'visitor', network: 'enpcr' } }, cards, { request })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('asking a person', () => {
  it('R-MAT-06: goes to the code of a card, never to a person\'s id', async () => {
    const code = await codeOf();
    expect((await invite([maja])).data).toEqual({ sendInvitations: { results: [{ recipientId: maja, userErrors: [{ code: 'ORGANISATION_NOT_A_MEMBER', field: 'recipient' }], invitation: null }] } });
    expect((await invite([code])).data).toEqual({ sendInvitations: { results: [{ recipientId: code, userErrors: [], invitation: null }] } });
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent']);
    expect(await house.happened('attention', maja)).toEqual(['SlotTaken']);
    const other = derivedId('another request');
    await publish(house, other);
    expect((await invite([code], { request: other })).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [{ code: 'ORGANISATION_NOT_A_MEMBER' }] }] } });
  });
  it('R-TIM-01: leaves 14 days to answer, for one place', async () => {
    const code = await codeOf();
    const soon = (date: string) => invite([code], { places: 5, answerBy: { date, zone: 'Europe/Stockholm' } });
    expect((await soon('2026-03-15')).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [{ code: 'LEAD_TIME' }] }] } });
    expect((await soon('2026-03-17')).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [] }] } });
    expect((await house.happened('request', request)).at(-1)).toBe('PlacesHeld');
  });
  it('R-INV-05: answers the same for a break, a block, a limit that is reached, and one who has left', async () => {
    await joinAs(house, noor);
    const found = await cardsOf();
    const now = { code: 'NOT_AVAILABLE_NOW', field: 'recipient' };
    await house.say(asPerson(maja), PauseUntil, { recipient: maja });
    await house.say(asPerson(noor), BlockAsker, { recipient: noor, asker });
    expect((await invite(found.map(({ code }) => code))).data).toEqual({ sendInvitations: { results: found.map(({ code }) => ({ recipientId: code, userErrors: [now], invitation: null })) } });
    await house.say(asPerson(maja), LeaveNetwork, { advisor: maja });
    for (const { code } of found) expect((await invite([code])).data).toEqual({ sendInvitations: { results: [{ recipientId: code, userErrors: [now], invitation: null }] } });
  });
  it('R-ADV-09: counts against the limit that the person chose', async () => {
    const other = derivedId('another request');
    await house.say(asPerson(maja), SetContactLimit, { recipient: maja, limit: 1 });
    await invite([await codeOf()]);
    expect((await house.ask(majaHerself, '{ attention { openInvitations contactLimit } }')).data).toEqual({ attention: { openInvitations: 1, contactLimit: 1 } });
    await publish(house, other);
    expect(await cardsOf(other)).toEqual([]);
  });
  it('R-MAT-08: is said in general on every invitation where organisations are asked too', async () => {
    await invite([await codeOf()]);
    expect((await house.ask(majaHerself, inbox)).data).toMatchObject({ invitations: { edges: [{ node: { request: { membersAskedToo: null } } }] } });
    await invite([recipient]);
    const said = { request: { membersAskedToo: 'Organisations and people are asked for this. Members of an organisation may be asked in their own right.' } };
    expect((await house.ask(majaHerself, inbox)).data).toMatchObject({ invitations: { edges: [{ node: said }] } });
    expect((await house.ask({ actor: asOrganisation(recipient) }, inbox)).data).toMatchObject({ invitations: { edges: [{ node: said }] } });
  });
});

describe('a person who is asked', () => {
  let code: Id;
  beforeEach(async () => {
    code = await codeOf();
    await invite([code]);
  });

  it('R-ADV-02, R-CON-04: finds it in their own inbox with everything, without any organisation', async () => {
    expect((await house.ask(majaHerself, inbox)).data).toMatchObject({ invitations: { edges: [{ node: {
      id: invitation, state: 'OPEN', toPerson: true, recipientId: maja, placeId: null, viewerCanAccept: false, viewerCanTakePart: true, viewerCanDecline: true, viewerCanRequestMoreTime: true,
      reasons: expect.arrayContaining([{ code: 'CONDITION_SAME', sentence: 'You want to be asked about cystic fibrosis.' }]) as unknown,
      request: { contact: { name: 'Anna', replyWithinDays: 3 }, form: { oneSentence: expect.any(String) as unknown } },
    } }] } });
  });
  it('R-ADV-05: is seen by nobody else, not by the organisation that they belong to', async () => {
    await joinAs(house, kim, { belongsTo: third });
    const codes = await cardsOf();
    await invite([codes.at(-1)?.code ?? '']);
    expect(await house.happened('invitation', invitationId(request, kim))).toEqual(['InvitationSent']);
    for (const who of [{ actor: asOrganisation(third) }, { actor: asOrganisation(third, kim) }, noorHerself, company]) {
      expect((await house.ask(who, inbox)).data).toEqual({ invitations: { edges: [] } });
      expect((await house.ask(who, 'query ($id: ID!) { invitation(id: $id) { id } }', { id: invitationId(request, kim) })).codes).toEqual(['NOT_FOUND']);
    }
  });
  it('R-INV-02, R-CON-01, R-CON-02: says yes alone; the place is theirs, and only the named contact and deputy get what was ticked', async () => {
    expect((await house.ask(majaHerself, take, yes({ shareEmail: true }))).data).toEqual({ takePart: { userErrors: [], invitation: { state: 'ACCEPTED', placeId: ownPlaceOf(invitation) } } });
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent', 'InvitationAccepted', 'PlaceOpened', 'PlaceTaken', 'ContactReleased', 'ContactReleased']);
    expect((await house.happened('request', request)).at(-1)).toBe('PlaceFilled');
    expect((await house.happened('attention', maja)).at(-1)).toBe('SlotFreed');
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { asked: 1, yes: 1, suggestChanges: 0, seats: [{ placeId: ownPlaceOf(invitation), invitationId: invitation, name: 'Maja' }] } });
    expect((await house.ask(company, shared, { place: ownPlaceOf(invitation) })).data).toEqual({ sharedContact: { name: 'Maja', email: 'maja@home.example', telephone: null } });
    expect((await house.ask({ actor: asOrganisation(asker, derivedId('a colleague')) }, shared, { place: ownPlaceOf(invitation) })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(majaHerself, take, yes())).data).toMatchObject({ takePart: { userErrors: [], invitation: { state: 'ACCEPTED' } } });
  });
  it('R-ADV-01, R-PAR-04, R-REQ-08: is told all that is missing at once', async () => {
    expect((await house.ask(majaHerself, take, yes({ basis: [], interests: null, adult: false }))).data).toEqual({ takePart: { invitation: null, userErrors: [
      { code: 'MUST_BE_ADULT', field: 'adult' }, { code: 'REPRESENTATION_REQUIRED', field: 'basis' }, { code: 'FIELD_REQUIRED', field: 'interests' },
    ] } });
  });
  it('R-INV-11: is the only one who can say it', async () => {
    expect((await house.ask(noorHerself, take, yes())).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: asOrganisation(recipient, maja) }, take, yes())).codes).toEqual(['FORBIDDEN']);
    expect(await house.say(asPerson(maja), TakePart, { invitation, person: noor, name: 'Noor', adult: true })).toMatchObject({ ok: false, kind: 'rejected', rejections: [{ code: 'OWN_CONSENT_REQUIRED' }] });
  });
  it('R-INV-13, R-CON-06: may take the yes back: the place is free, and what was shared is hidden again', async () => {
    await house.ask(majaHerself, take, yes({ shareEmail: true }));
    expect((await house.ask(majaHerself, giveUp, { input: { place: ownPlaceOf(invitation) } })).data).toEqual({ giveUpPlace: { userErrors: [], place: { answer: false } } });
    expect((await house.happened('request', request)).at(-1)).toBe('PlaceEmptied');
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { asked: 1, yes: 0, seats: [] } });
    expect((await house.ask(company, shared, { place: ownPlaceOf(invitation) })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(majaHerself, inbox)).data).toMatchObject({ invitations: { edges: [{ node: { state: 'ACCEPTANCE_WITHDRAWN', placeId: null, viewerCanTakePart: false } }] } });
  });
  it('R-CHG-01, R-VIS-01: may suggest changes, which the asker answers without knowing whose they are', async () => {
    await house.ask(majaHerself, propose, { input: { invitation, wish: { role: 'Read two pages.' }, because: 'Ten are too many.' } });
    const { data } = await house.ask(company, counts, { request });
    expect(data).toMatchObject({ peopleAsked: { asked: 1, yes: 0, suggestChanges: 1, changes: [{ person: expect.any(String) as unknown, change: { topics: ['ROLE'], outcome: null, because: 'Ten are too many.' } }] } });
    const [{ person, change }] = (data as { peopleAsked: { changes: [{ person: Id; change: { id: Id } }] } }).peopleAsked.changes;
    expect(person).not.toBe(maja);
    expect((await house.ask(company, answerChange, { input: { invitation: person, change: change.id, answer: 'ACCEPTED' } })).data).toEqual({ answerChange: { userErrors: [] } });
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { suggestChanges: 0, changes: [{ change: { outcome: 'ACCEPTED' } }] } });
    expect(await house.say(asPerson(maja), AnswerChange, { invitation, proposal: change.id, answer: 'accepted' })).toEqual({ ok: false, kind: 'forbidden' });
  });
  it('R-INV-09: may ask for more time; up to seven days are theirs at once, and of more the asker says yes or no', async () => {
    const until = (date: string) => ({ input: { invitation, until: { date, zone: 'Europe/Stockholm' } } });
    expect((await house.ask(majaHerself, moreTime, until('2026-04-03'))).data).toMatchObject({ requestMoreTime: { userErrors: [], invitation: { answerBy: { date: '2026-04-03' } } } });
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { moreTime: [] } });
    await house.ask(majaHerself, moreTime, until('2026-04-10'));
    const { data } = await house.ask(company, counts, { request });
    expect(data).toMatchObject({ peopleAsked: { moreTime: [{ until: { date: '2026-04-10' } }] } });
    const [{ person }] = (data as { peopleAsked: { moreTime: [{ person: Id }] } }).peopleAsked.moreTime;
    expect((await house.ask(company, giveTime, { input: { invitation: person, give: true } })).data).toEqual({ answerMoreTime: { userErrors: [] } });
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { moreTime: [] } });
  });
  it('R-INV-07: may say no without a reason; a message is read when the time to answer is over, by nobody\'s name', async () => {
    expect((await house.ask(majaHerself, decline, { input: { invitation, message: 'Good luck.' } })).data).toEqual({ declineInvitation: { userErrors: [], invitation: { state: 'DECLINED' } } });
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { messages: [] } });
    await house.waitUntil(endsAt);
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { asked: 1, yes: 0, messages: ['Good luck.'] } });
  });
  it('R-VIS-01: to the asker are counts, in no list and under no id', async () => {
    await invite([recipient]);
    expect((await house.ask(company, listed, { request })).data).toMatchObject({ requestInvitations: { edges: [{ node: { recipientId: recipient } }] } });
    expect((await house.ask(company, 'query ($id: ID!) { sentInvitation(id: $id) { id } }', { id: invitation })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: staff }, listed, { request })).data).toMatchObject({ requestInvitations: { edges: [{ node: { recipientId: maja, state: 'ASKED' } }, { node: { recipientId: recipient } }] } });
    for (const who of [majaHerself, { actor: asOrganisation(recipient) }]) expect((await house.ask(who, counts, { request })).data).toMatchObject({ peopleAsked: { asked: 0, yes: 0, seats: [] } });
  });
  it('R-INV-01: may find that the asker, who knows the code, has taken it back', async () => {
    expect((await house.ask({ actor: asOrganisation(recipient) }, withdraw, { input: { invitation: code } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(company, withdraw, { input: { invitation: code } })).data).toEqual({ withdrawInvitation: { userErrors: [] } });
    expect((await house.ask(majaHerself, inbox)).data).toMatchObject({ invitations: { edges: [{ node: { state: 'WITHDRAWN', viewerCanTakePart: false } }] } });
  });
});

describe('what a person does with it', () => {
  it('R-VIS-05, T04: changes no byte of what the asker gets until the answer date: a no, a break, a block, leaving, silence', async () => {
    await joinAs(house, noor, { name: 'Noor', country: 'FI' });
    const other = derivedId('another request');
    await publish(house, other);
    const found = await cardsOf();
    await invite(found.map(({ code }) => code));
    const everything = async (): Promise<string> => JSON.stringify([
      await house.ask(company, counts, { request }), await house.ask(company, listed, { request }), await house.ask(company, cards, { request }), await house.ask(company, cards, { request: other }),
      await invite(found.map(({ code }) => code)), await house.ask(company, '{ __typename }'),
    ]);
    const silence = await everything();
    await house.ask(majaHerself, decline, { input: { invitation } });
    expect(await everything()).toBe(silence);
    await house.say(asPerson(maja), PauseUntil, { recipient: maja });
    await house.say(asPerson(noor), BlockAsker, { recipient: noor, asker });
    expect(await everything()).toBe(silence);
    await house.say(asPerson(noor), LeaveNetwork, { advisor: noor });
    expect(await everything()).toBe(silence);
    await house.waitUntil(endsAt - days(1));
    expect(JSON.stringify((await house.ask(company, counts, { request })).data)).toBe(JSON.stringify((JSON.parse(silence) as readonly Answer[])[0]?.data));
  });
});

describe('a consent that is taken back', () => {
  const consent = { advisor: maja, purpose: 'condition-areas' };
  const states = async (who: { readonly actor: Actor }) => ((await house.ask(who, inbox)).data as { invitations: { edges: readonly { readonly node: { readonly state: string } }[] } }).invitations.edges.map(({ node }) => node.state);

  it('R-ADV-04, R-VIS-04: ends open invitations that rested on it; the asker hears of it when their time would have been over', async () => {
    await invite([await codeOf()]);
    const before = [await house.ask(company, counts, { request }), await house.ask(company, cards, { request })];
    await house.say(asPerson(maja), WithdrawConsent, consent);
    expect(await states(majaHerself)).toEqual(['ENDED']);
    expect((await house.ask(majaHerself, take, yes())).data).toMatchObject({ takePart: { userErrors: [{ code: 'INVITATION_NOT_OPEN' }] } });
    expect((await house.happened('attention', maja)).slice(-2)).toEqual(['SlotsDoubted', 'SlotFreed']);
    expect([await house.ask(company, counts, { request }), await house.ask(company, cards, { request })]).toEqual(before);
    await house.waitUntil(endsAt);
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent', 'InvitationFellAway', 'InvitationEnded']);
    expect((await house.happened('request', request)).filter((type) => type === 'PlacesFreed')).toHaveLength(1);
  });
  it('R-ADV-04: works in the cards at once, and given again it is used again', async () => {
    const fits = async () => ((await house.ask(company, cards, { request })).data as { matchedPeople: readonly { readonly fitsConditionArea: boolean }[] }).matchedPeople.map(({ fitsConditionArea }) => fitsConditionArea);
    await house.say(asPerson(maja), WithdrawConsent, consent);
    expect(await fits()).toEqual([false]);
    await house.say(asPerson(maja), GiveConsent, consent);
    await house.say(asPerson(maja), SayConditionAreas, { ...consent, conditions: ['lung-disease'], seenBy: 'nobody' });
    expect(await fits()).toEqual([true]);
  });
  it('R-ADV-04: leaves alone what does not rest on it, and what has been answered', async () => {
    await joinAs(house, noor, { name: 'Noor' });
    const found = await cardsOf();
    await invite(found.map(({ code }) => code));
    await house.ask(majaHerself, take, yes());
    for (const person of [maja, noor]) {
      await house.say(asPerson(person), GiveConsent, { advisor: person, purpose: 'condition-areas' });
      await house.say(asPerson(person), WithdrawConsent, { advisor: person, purpose: 'condition-areas' });
    }
    expect(await states(majaHerself)).toEqual(['ACCEPTED']);
    expect(await states(noorHerself)).toEqual(['OPEN']);
  });
  it('R-BRK-08: leaving ends open invitations in the same way', async () => {
    await invite([await codeOf()]);
    await house.say(asPerson(maja), LeaveNetwork, { advisor: maja });
    expect(await house.happened('invitation', invitation)).toEqual(['InvitationSent', 'InvitationFellAway']);
    expect((await house.ask(company, counts, { request })).data).toMatchObject({ peopleAsked: { asked: 1, yes: 0 } });
  });
});
