import { derivedId, hours } from '#kernel';
import { specNow } from '#kernel/testing';
import { invitationId } from '../invitation/sending';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, noor, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, publish, second, third } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const others = { actor: asOrganisation(second) };
const invitation = invitationId(request, recipient);
const person = { actor: asPerson(maja), email: 'maja@example.org' };

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const askQuestion = 'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { userErrors { code } question { text answer } } }';
const answerQuestion = 'mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { userErrors { code } question { answer answeredAt toldAt viewerCanAnswer } } }';
const fields = 'questions { id text answer toldAt }';
const ofRequest = `query ($id: ID!) { request(id: $id) { ${fields} } }`;
const ofInvitation = `query ($id: ID!) { invitation(id: $id) { request { ${fields} } } }`;
const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }';
const openPlaces = 'mutation ($input: OpenPlacesInput!) { openPlaces(input: $input) { userErrors { code } invitation { heldPlaces { id } } } }';
const ofPlace = `query ($id: ID!) { place(id: $id) { request { ${fields} } } }`;

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await furnish(house);
  await house.ask(company, send, { input: { request, recipients: [recipient, second], places: 1, offers: 'PLACE', answerBy } });
});
afterAll(() => house.close());

type Shown = { readonly id: string; readonly text: string | null; readonly answer: string | null; readonly toldAt: string | null };
const seenBy = async (who: typeof company, id: string): Promise<readonly Shown[]> => ((await house.ask(who, ofInvitation, { id })).data as { invitation: { request: { questions: Shown[] } } }).invitation.request.questions;
const seenByAsker = async (): Promise<readonly Shown[]> => ((await house.ask(company, ofRequest, { id: request })).data as { request: { questions: Shown[] } }).request.questions;

describe('questions and answers', () => {
  it('R-REQ-12: are seen by everyone who was asked and by the asker, without whose they are', async () => {
    expect((await house.ask(patients, askQuestion, { input: { invitation, text: 'Is there a lift?' } })).data).toEqual({ askQuestion: { userErrors: [], question: { text: 'Is there a lift?', answer: null } } });
    const [question] = await seenByAsker();
    expect(question).toEqual({ id: question?.id, text: 'Is there a lift?', answer: null, toldAt: null });
    expect((await house.ask(company, answerQuestion, { input: { question: question?.id, answer: 'To every floor.' } })).data)
      .toMatchObject({ answerQuestion: { userErrors: [], question: { answer: 'To every floor.', toldAt: null, viewerCanAnswer: true } } });
    expect(await seenBy(others, invitationId(request, second))).toMatchObject([{ text: 'Is there a lift?', answer: 'To every floor.' }]);
    expect(await house.happened('request', request)).toContain('QuestionNoted');
  });
  it('R-REQ-12: and by nobody else; only the asker answers', async () => {
    await publish(house, derivedId('other request'));
    const [question] = await seenByAsker();
    const stranger = { actor: asOrganisation(third) };
    expect((await house.ask(stranger, answerQuestion, { input: { question: question?.id, answer: 'No.' } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(others, answerQuestion, { input: { question: question?.id, answer: 'No.' } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(others, askQuestion, { input: { invitation, text: 'May I?' } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask({ actor: asPerson(noor) }, askQuestion, { input: { invitation, text: 'May I?' } })).data).toMatchObject({ askQuestion: { userErrors: [{ code: 'INVITATION_NOT_OPEN' }] } });
  });
  it('R-REQ-12: a person whom a place was offered to asks through their own link, and reads the rest', async () => {
    await house.ask(patients, accept, { input: { invitation, people: 1, name: 'Eva' } });
    const { data } = await house.ask(patients, openPlaces, { input: { invitation, addresses: ['maja@example.org'] } });
    const id = (data as { openPlaces: { invitation: { heldPlaces: { id: string }[] } } }).openPlaces.invitation.heldPlaces[0]?.id;
    expect((await house.ask({ actor: asPerson(noor) }, askQuestion, { input: { place: id, text: 'May I?' } })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(person, ofPlace, { id })).data).toMatchObject({ place: { request: { questions: [{ text: 'Is there a lift?' }] } } });
    expect((await house.ask(person, askQuestion, { input: { place: id, text: 'Can I bring somebody?' } })).data).toMatchObject({ askQuestion: { userErrors: [] } });
    expect(await seenByAsker()).toHaveLength(2);
    expect(JSON.stringify(await seenByAsker())).not.toContain(maja);
  });
  it('R-LIM-02: five for each, and everybody is told of answers once, the next morning', async () => {
    const more = (n: number) => house.ask(patients, askQuestion, { input: { invitation, text: `And ${String(n)}?` } });
    for (const n of [2, 3, 4, 5]) expect((await more(n)).data).toMatchObject({ askQuestion: { userErrors: [] } });
    expect((await more(6)).data).toMatchObject({ askQuestion: { userErrors: [{ code: 'TOO_MANY_QUESTIONS' }] } });
    await house.waitUntil(specNow + hours(19));
    expect((await seenBy(patients, invitation)).filter(({ toldAt }) => toldAt !== null)).toMatchObject([{ answer: 'To every floor.', toldAt: new Date(specNow + hours(19)).toISOString() }]);
    expect((await house.happened('request', request)).filter((type) => type === 'AnswersTold')).toHaveLength(1);
  });
});
