import { derivedId, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { invitationId, ownPlaceOf } from '../invitation';
import { answerBy, asker, asOrganisation, asPerson, contact, deputy, maja, noor, recipient, request } from '../invitation/testing/cast';
import { joinAs } from '../testing/advisors';
import { openHouse, type House } from '../testing/house';
import { furnish } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const standIn = { actor: asOrganisation(asker, deputy) };
const colleague = { actor: asOrganisation(asker, derivedId('a colleague')) };
const patients = { actor: asOrganisation(recipient) };
const majaHerself = { actor: asPerson(maja), email: 'maja@home.example' };
const noorHerself = { actor: asPerson(noor), email: 'noor@home.example' };

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const write = 'mutation ($input: WriteToContactInput!) { writeToContact(input: $input) { userErrors { code } message { id text organisationId reply viewerCanReply } } }';
const reply = 'mutation ($input: ReplyToMessageInput!) { replyToMessage(input: $input) { userErrors { code } message { reply repliedAt } } }';
const messages = 'query ($request: ID!) { contactMessages(request: $request) { id text organisationId reply viewerCanReply } }';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await furnish(house);
  await joinAs(house, maja, { conditions: ['cystic-fibrosis'] });
  const { data } = await house.ask(company, 'query ($request: ID!) { matchedPeople(request: $request) { code } }', { request });
  const [{ code }] = (data as { matchedPeople: [{ code: Id }] }).matchedPeople;
  await house.ask(company, send, { input: { request, recipients: [code, recipient], places: 1, offers: 'PLACE', answerBy } });
});
afterAll(() => house.close());

const read = async (who: Parameters<House['ask']>[0]) => ((await house.ask(who, messages, { request })).data as { contactMessages: readonly { readonly id: Id }[] }).contactMessages;

describe('the asker\'s contact', () => {
  it('R-CON-04: can be written to by everybody who is asked, before any answer', async () => {
    const said = await house.ask(majaHerself, write, { input: { invitation: invitationId(request, maja), text: 'May I bring my guide dog?' } });
    expect(said.data).toEqual({ writeToContact: { userErrors: [], message: { id: expect.any(String) as unknown, text: 'May I bring my guide dog?', organisationId: null, reply: null, viewerCanReply: false } } });
    await house.waitUntil(specNow + 1_000);
    expect((await house.ask(patients, write, { input: { invitation: invitationId(request, recipient), text: 'How many of us?' } })).data).toMatchObject({ writeToContact: { userErrors: [], message: { organisationId: recipient } } });
    expect((await house.ask(noorHerself, write, { input: { invitation: invitationId(request, maja), text: 'Hello' } })).data).toMatchObject({ writeToContact: { userErrors: [{ code: 'INVITATION_NOT_OPEN' }] } });
  });
  it('R-CON-03, R-CON-04: reads and answers it, or the deputy does; nobody else of the asker sees a word, nor of the other side', async () => {
    expect(await read(company)).toMatchObject([{ text: 'May I bring my guide dog?', viewerCanReply: true }, { text: 'How many of us?' }]);
    const [first] = await read(standIn);
    expect((await house.ask(colleague, reply, { input: { message: first?.id, text: 'Yes' } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(standIn, reply, { input: { message: first?.id, text: 'Of course.' } })).data).toMatchObject({ replyToMessage: { userErrors: [], message: { reply: 'Of course.' } } });
    expect(await read(majaHerself)).toMatchObject([{ text: 'May I bring my guide dog?', reply: 'Of course.', viewerCanReply: false }]);
    expect(await read(patients)).toMatchObject([{ text: 'How many of us?' }]);
    for (const who of [colleague, noorHerself, { actor: asOrganisation(recipient, maja) }]) expect(JSON.stringify(await read(who))).not.toContain('guide dog');
  });
  it('R-CON-04, R-VIS-01: learns nobody\'s name or id by it', async () => {
    expect(JSON.stringify(await read(company))).not.toMatch(new RegExp(`${maja}|${invitationId(request, maja)}|${ownPlaceOf(invitationId(request, maja))}`));
  });
  it('R-TXT-02: is written to without hidden characters', async () => {
    expect((await house.ask(majaHerself, write, { input: { invitation: invitationId(request, maja), text: 'Th\u202Eanks' } })).data).toMatchObject({ writeToContact: { message: { text: 'Thanks' } } });
  });
});

describe('contact details', () => {
  it('R-CON-08: are in no field but that of one person\'s, which takes the place and is asked for alone', async () => {
    const { data } = await house.ask(company, '{ __schema { types { name kind fields { name type { name kind ofType { name kind ofType { name } } } } } } }');
    const { types } = (data as { __schema: { types: readonly { name: string; kind: string; fields: readonly { name: string; type: { name: string | null; kind: string; ofType: { name: string | null; kind: string } | null } }[] | null }[] } }).__schema;
    const holding = types.filter(({ kind, fields }) => kind === 'OBJECT' && fields?.some(({ name }) => ['telephone', 'email'].includes(name))).map(({ name }) => name);
    expect(holding).toEqual(['SharedContact']);
    const leading = types.flatMap(({ name: of, fields }) => (fields ?? []).filter(({ type }) => JSON.stringify(type).includes('"SharedContact"')).map(({ name, type }) => [of, name, JSON.stringify(type).includes('LIST')]));
    expect(leading).toEqual([['Query', 'sharedContact', false]]);
  });
});
