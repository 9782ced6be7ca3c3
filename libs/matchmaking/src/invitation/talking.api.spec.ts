import { addDays, endOf } from '#kernel';
import { openHouse, type House } from '../testing/house';
import { wholeForm } from '../request/testing';
import { furnish, second } from '../testing/network';
import { answerBy, asker, asOrganisation, contact, recipient, request } from './testing/cast';
import { invitationId } from './sending';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const invitation = invitationId(request, recipient);
const moved = { date: addDays(answerBy.date, 7), zone: answerBy.zone };
const lapses = endOf({ date: '2026-03-09', zone: answerBy.zone });

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const changes = 'changes { id topics outcome whoElse because reply answerUntil wish { oneSentence pay { fee { kind amount { minor currency } } } meeting { format } } }';
const propose = `mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { userErrors { code field } invitation { state answerBy { date } viewerCanAccept viewerCanDecline ${changes} } } }`;
const answer = `mutation ($input: AnswerChangeInput!) { answerChange(input: $input) { userErrors { code field } invitation { state answerBy { date } ${changes} } } }`;
const decline = 'mutation ($input: DeclineInvitationInput!) { declineInvitation(input: $input) { userErrors { code } invitation { state toldAt } } }';
const sentOnes = `query ($request: ID!) { requestInvitations(request: $request) { edges { node { id recipientId state places people filled message answerBy { date } viewerCanWithdraw ${changes} } } } }`;
const received = `query ($id: ID!) { invitation(id: $id) { state viewerCanAccept ${changes} } }`;
const matches = 'query ($request: ID!) { matches(request: $request) { candidates { organisationId } leftOut { alreadyAsked notAvailable } } }';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
  await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } });
});
afterEach(() => house.close());

const say = (who: Parameters<House['ask']>[0], document: string, more: object = {}) => house.ask(who, document, { input: { invitation, ...more } });
const wish = { wish: { oneSentence: 'Ask what hurts.', pay: { fee: { kind: 'PAID', amount: { minor: 300_000, currency: 'SEK' } } }, meeting: { format: 'REMOTE' } }, whoElse: 'A nurse.', because: 'It matters more.' };
const shownWish = { oneSentence: 'Ask what hurts.', pay: { fee: { kind: 'PAID', amount: { minor: 300_000, currency: 'SEK' } } }, meeting: { format: 'REMOTE' } };
const askerSees = async (): Promise<string> => JSON.stringify([await house.ask(company, sentOnes, { request }), await house.ask(company, matches, { request })]);
async function changeId(): Promise<string> {
  const { data } = await house.ask(company, sentOnes, { request });
  return (data as { requestInvitations: { edges: { node: { changes: { id: string }[] } }[] } }).requestInvitations.edges[0]?.node.changes[0]?.id ?? '';
}

describe('suggested changes', () => {
  it('R-CHG-01, R-CHG-02, R-VIS-01: are seen by both sides as they were said, while they talk and ever after', async () => {
    const { data } = await say(patients, propose, wish);
    expect(data).toMatchObject({ proposeChange: { userErrors: [], invitation: {
      state: 'TALKING', answerBy: { date: moved.date }, viewerCanAccept: true, viewerCanDecline: true,
      changes: [{ topics: ['QUESTION', 'WHO_ELSE', 'PAY', 'DATES_AND_FORMAT'], outcome: null, whoElse: 'A nurse.', because: 'It matters more.', reply: null, wish: shownWish }],
    } } });
    expect((await house.ask(company, sentOnes, { request })).data).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'TALKING', viewerCanWithdraw: true, changes: [{ wish: shownWish }] } }] } });
    expect((await say(company, answer, { change: await changeId(), answer: 'REVISED', reply: 'Remote, and for a little more.' })).data)
      .toMatchObject({ answerChange: { userErrors: [], invitation: { state: 'ASKED', answerBy: { date: moved.date }, changes: [{ outcome: 'REVISED', reply: 'Remote, and for a little more.' }] } } });
    expect((await house.ask(patients, received, { id: invitation })).data).toMatchObject({ invitation: { state: 'OPEN', viewerCanAccept: true, changes: [{ outcome: 'REVISED', reply: 'Remote, and for a little more.' }] } });
    await house.waitUntil(endOf(moved));
    expect((await house.ask(company, sentOnes, { request })).data).toMatchObject({ requestInvitations: { edges: [{ node: { state: 'NO_YES', changes: [{ outcome: 'REVISED' }] } }] } });
  });
  it('R-CHG-02, R-INV-08: lapse when the asker does not answer, and then no longer count against the recipient\'s limit', async () => {
    await say(patients, propose, wish);
    await house.waitUntil(lapses);
    expect((await house.ask(patients, received, { id: invitation })).data).toMatchObject({ invitation: { state: 'OPEN', changes: [{ outcome: 'LAPSED' }] } });
    expect(await house.happened('attention', recipient)).toEqual(['SlotTaken', 'SlotExtended', 'SlotFreed']);
    expect((await say(company, answer, { change: await changeId(), answer: 'ACCEPTED' })).data).toMatchObject({ answerChange: { userErrors: [{ code: 'DEADLINE_PASSED' }] } });
  });
  it('R-VIS-05: whether the recipient says no while they talk or is silent, the asker gets the same to the byte until the last day is over', async () => {
    const worlds = [];
    for (const saysNo of [false, true]) {
      await say(patients, propose, { ...wish, commandId: '11111111-1111-4111-8111-111111111111' });
      const change = await changeId();
      if (saysNo) expect((await say(patients, decline, { message: 'Not for us' })).data).toEqual({ declineInvitation: { userErrors: [], invitation: { state: 'DECLINED', toldAt: new Date(endOf(moved)).toISOString() } } });
      const seen = [await askerSees(), await say(company, answer, { change, answer: 'ACCEPTED' }), await askerSees()];
      await house.waitUntil(endOf(answerBy));
      seen.push(await askerSees());
      await house.waitUntil(endOf(moved) - 1);
      seen.push(await askerSees());
      worlds.push(JSON.stringify(seen));
      await house.waitUntil(endOf(moved));
      expect(await askerSees()).toContain('NO_YES');
      await house.close();
      house = await openHouse();
      await furnish(house);
      await house.ask(company, send, { input: { request, recipients: [recipient], places: 1, offers: 'PLACE', answerBy } });
    }
    expect(worlds[1]).toBe(worlds[0]);
    expect(worlds[0]).toContain('TALKING');
  });
  it('R-CHG-03: an accepted question is new for everybody who is asked, with the old one beside it and nobody named', async () => {
    await house.ask(company, send, { input: { request, recipients: [second], places: 1, offers: 'PLACE', answerBy } });
    await say(patients, propose, wish);
    expect((await say(company, answer, { change: await changeId(), answer: 'ACCEPTED' })).data).toMatchObject({ answerChange: { userErrors: [], invitation: { changes: [{ outcome: 'ACCEPTED' }] } } });
    const asked = 'query ($id: ID!) { invitation(id: $id) { request { form { oneSentence } questionChanges { before { oneSentence why } after { oneSentence why } } } } }';
    const { oneSentence, why } = wholeForm;
    const seen = { invitation: { request: { form: { oneSentence: 'Ask what hurts.' }, questionChanges: [{ before: { oneSentence, why }, after: { oneSentence: 'Ask what hurts.', why } }] } } };
    expect((await house.ask(patients, asked, { id: invitation })).data).toEqual(seen);
    expect((await house.ask({ actor: asOrganisation(second) }, asked, { id: invitationId(request, second) })).data).toEqual(seen);
  });
  it('R-CHG-03: who suggested the change is named only if they wish, and not before it is everybody\'s', async () => {
    await house.ask(company, send, { input: { request, recipients: [second], places: 1, offers: 'PLACE', answerBy } });
    const others = { actor: asOrganisation(second) };
    const asked = 'query ($id: ID!) { invitation(id: $id) { request { questionChanges { after { oneSentence } suggestedBy } } } }';
    const seenByOthers = async () => (await house.ask(others, asked, { id: invitationId(request, second) })).data;
    await say(patients, propose, { wish: { oneSentence: 'Ask what hurts.' }, nameMeAs: 'Eva, for the patients' });
    expect(await seenByOthers()).toEqual({ invitation: { request: { questionChanges: [] } } });
    await say(company, answer, { change: await changeId(), answer: 'ACCEPTED' });
    expect(await seenByOthers()).toEqual({ invitation: { request: { questionChanges: [{ after: { oneSentence: 'Ask what hurts.' }, suggestedBy: 'Eva, for the patients' }] } } });
    await house.ask(others, propose, { input: { invitation: invitationId(request, second), wish: { oneSentence: 'Ask what helps.' } } });
    const { data } = await house.ask(company, sentOnes, { request });
    const { edges } = (data as { requestInvitations: { edges: { node: { id: string; recipientId: string; changes: { id: string }[] } }[] } }).requestInvitations;
    const node = edges.map((edge) => edge.node).find(({ recipientId }) => recipientId === second);
    await house.ask(company, answer, { input: { invitation: node?.id, change: node?.changes[0]?.id, answer: 'ACCEPTED' } });
    expect(await seenByOthers()).toMatchObject({ invitation: { request: { questionChanges: [{ suggestedBy: 'Eva, for the patients' }, { after: { oneSentence: 'Ask what helps.' }, suggestedBy: null }] } } });
  });
  it('are nobody else\'s to make, to answer or to read, and have no field for what must not be asked', async () => {
    for (const who of [company, { actor: asOrganisation(second) }]) expect((await say(who, propose, wish)).codes).not.toEqual([]);
    await say(patients, propose, wish);
    expect((await say(patients, answer, { change: await changeId(), answer: 'ACCEPTED' })).codes).not.toEqual([]);
    expect((await house.ask({ actor: asOrganisation(second) }, received, { id: invitation })).codes).toEqual(['NOT_FOUND']);
    expect((await say(patients, propose, { wish: { use: 'For sales.' } })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await say(patients, propose)).data).toMatchObject({ proposeChange: { userErrors: [{ code: 'INVITATION_NOT_OPEN' }] } });
  });
});
