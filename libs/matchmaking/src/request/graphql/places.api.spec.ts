import { addDays, dateIn, endOf, newId } from '#kernel';
import { specNow } from '#kernel/testing';
import { invitationId } from '../../invitation';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, recipient, request } from '../../invitation/testing/cast';
import { joinAs } from '../../testing/advisors';
import { openHouse, type Answer, type House } from '../../testing/house';
import { furnish, second } from '../../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const others = { actor: asOrganisation(second) };
const majaHerself = { actor: asPerson(maja), email: 'maja@home.example' };

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { recipientId userErrors { code } invitation { id state } } } }';
const look = 'query ($request: ID!) { request(id: $request) { viewerCanClose soonestAnswer { organisation person } places { seats offered taken reserves reservesOffered } } }';
const people = 'query ($request: ID!) { peopleAsked(request: $request) { asked people { code name answerBy { date } } moreTime { person name } } }';
const cards = 'query ($request: ID!) { matchedPeople(request: $request) { code } }';
const decline = 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } } }';
const take = 'mutation ($input: TakePartInput!) { takePart(input: $input) { userErrors { code } } }';
const takeBack = 'mutation ($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { userErrors { code } } }';
const preview = 'query ($request: ID!, $news: RequestContentInput!) { revisionPreview(request: $request, news: $news) { changes { part verdict } askedAgain } }';
const closing = 'mutation ($input: CloseRequestInput!) { closeRequest(input: $input) { userErrors { code } request { status filled seats } } }';
const fee = (minor: number) => ({ pay: { fee: { amount: { minor, currency: 'SEK' } } } });

/** One life of a request, in the order in which its asker sees it. */
describe('what an asker sees of its request’s places', () => {
  let house: House;
  let code = '';
  beforeAll(async () => {
    house = await openHouse();
    await furnish(house);
    await joinAs(house, maja, { name: 'Maja', conditions: ['cystic-fibrosis'] });
    code = ((await house.ask(company, cards, { request })).data as { matchedPeople: { code: string }[] }).matchedPeople[0]?.code ?? '';
  });
  afterAll(() => house.close());

  const ask = (more: object): Promise<Answer> => house.ask(company, send, { input: { request, places: 1, offers: 'PLACE', answerBy, ...more } });
  const places = async (who = company): Promise<unknown> => ((await house.ask(who, look, { request })).data as { request: { places: unknown } } | null)?.request.places;

  it('R-INV-02: counts what is offered and what is left, for the asker alone', async () => {
    expect(await places()).toEqual({ seats: 2, offered: 0, taken: 0, reserves: 1, reservesOffered: 0 });
    expect((await house.ask(patients, look, { request })).codes).toEqual(['NOT_FOUND']);
  });

  it('R-TIM-01: says the soonest last day of an invitation, without the days of quiet weeks', async () => {
    const { data } = await house.ask(company, look, { request });
    expect(data).toMatchObject({ request: { soonestAnswer: { person: addDays(dateIn('Europe/Stockholm', specNow), 14), organisation: addDays(dateIn('Europe/Stockholm', specNow), 28) } } });
    expect((await ask({ recipients: [recipient], answerBy: { ...answerBy, date: addDays(dateIn('Europe/Stockholm', specNow), 27) } })).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [{ code: 'LEAD_TIME' }] }] } });
  });

  it('R-INV-06: the same wish said again gives the same answer, and asks nobody twice', async () => {
    const wish = { recipients: [recipient, code], commandId: newId(specNow) };
    const first = await ask(wish);
    expect(first.data).toEqual({ sendInvitations: { results: [
      { recipientId: recipient, userErrors: [], invitation: { id: invitationId(request, recipient), state: 'ASKED' } },
      { recipientId: code, userErrors: [], invitation: null },
    ] } });
    expect((await ask(wish)).data).toEqual(first.data);
    expect((await ask({ recipients: [recipient, code], commandId: newId(specNow + 1) })).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [{ code: 'ALREADY_ASKED' }] }, { userErrors: [{ code: 'ALREADY_ASKED' }] }] } });
    expect(await places()).toEqual({ seats: 2, offered: 2, taken: 0, reserves: 1, reservesOffered: 0 });
    expect((await ask({ recipients: [second] })).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [{ code: 'NO_PLACES_LEFT' }] }] } });
  });

  it('R-VIS-01, R-VIS-05: names whom it asked by their cards, the same whether or not they have said no; what was taken back is gone', async () => {
    const before = (await house.ask(company, people, { request })).data;
    expect(before).toEqual({ peopleAsked: { asked: 1, people: [{ code, name: 'Adviser 1', answerBy: { date: answerBy.date } }], moreTime: [] } });
    await house.ask(patients, decline, { input: { invitation: invitationId(request, recipient), tellNow: false } });
    expect((await house.ask(company, people, { request })).data).toEqual(before);
    expect(await places()).toEqual({ seats: 2, offered: 2, taken: 0, reserves: 1, reservesOffered: 0 });
    expect((await house.ask(company, takeBack, { input: { invitation: invitationId(request, recipient) } })).data).toEqual({ withdrawInvitation: { userErrors: [] } });
    expect(await places()).toMatchObject({ offered: 1 });
    expect((await ask({ recipients: [second], offers: 'RESERVE' })).data).toMatchObject({ sendInvitations: { results: [{ userErrors: [] }] } });
    expect(await places()).toEqual({ seats: 2, offered: 1, taken: 0, reserves: 1, reservesOffered: 1 });
  });

  it('R-CHG-05, R-CHG-06: shows what new terms would mean before they are sent, to nobody else', async () => {
    await house.ask(majaHerself, take, { input: { invitation: invitationId(request, maja), name: 'Maja', basis: ['OWN_EXPERIENCE'], interests: 'NONE_APPLY', adult: true } });
    expect(await places()).toEqual({ seats: 2, offered: 1, taken: 1, reserves: 1, reservesOffered: 1 });
    expect((await house.ask(company, preview, { request, news: fee(300_000) })).data).toEqual({ revisionPreview: { changes: [{ part: 'TOTAL_PAY', verdict: 'BETTER' }, { part: 'PAY_PER_HOUR', verdict: 'BETTER' }], askedAgain: 0 } });
    expect((await house.ask(company, preview, { request, news: { ...fee(200_000), role: 'Something else.' } })).data).toEqual({ revisionPreview: {
      changes: [{ part: 'TOTAL_PAY', verdict: 'WORSE' }, { part: 'PAY_PER_HOUR', verdict: 'WORSE' }, { part: 'ROLE', verdict: 'DIFFERENT' }], askedAgain: 1,
    } });
    expect((await house.ask(company, preview, { request, news: { role: '' } })).data).toEqual({ revisionPreview: { changes: null, askedAgain: 0 } });
    expect((await house.ask(company, preview, { request, news: {} })).data).toEqual({ revisionPreview: { changes: [], askedAgain: 0 } });
    for (const who of [patients, majaHerself]) expect((await house.ask(who, preview, { request, news: {} })).codes).toEqual(['NOT_FOUND']);
  });

  it('R-CHG-08: is closed by a person only when nobody is left who could still answer', async () => {
    const close = () => house.ask(company, closing, { input: { id: request } });
    expect((await close()).data).toMatchObject({ closeRequest: { userErrors: [{ code: 'DEADLINE_EARLIER' }] } });
    await house.ask(others, decline, { input: { invitation: invitationId(request, second), tellNow: true } });
    expect((await close()).data).toMatchObject({ closeRequest: { userErrors: [{ code: 'DEADLINE_EARLIER' }] } });
    await house.waitUntil(specNow + 2 * 86_400_000);
    expect(specNow + 2 * 86_400_000).toBeLessThan(endOf(answerBy));
    expect((await close()).data).toEqual({ closeRequest: { userErrors: [], request: { status: 'CLOSED', filled: 1, seats: 2 } } });
  });
});
