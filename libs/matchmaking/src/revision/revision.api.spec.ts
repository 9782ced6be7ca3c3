import { days } from '#kernel';
import { specNow } from '#kernel/testing';
import { invitationId } from '../invitation/sending';
import { answerBy, asker, asOrganisation, asPerson, contact, maja, recipient, request } from '../invitation/testing/cast';
import { openHouse, type House } from '../testing/house';
import { furnish, second } from '../testing/network';

const company = { actor: asOrganisation(asker, contact) };
const patients = { actor: asOrganisation(recipient) };
const others = { actor: asOrganisation(second) };
const person = { actor: asPerson(maja), email: 'maja@example.org' };
const invitation = invitationId(request, recipient);
const other = invitationId(request, second);

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code } } } }';
const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }';
const openPlaces = 'mutation ($input: OpenPlacesInput!) { openPlaces(input: $input) { userErrors { code } invitation { heldPlaces { id } } } }';
const look = 'query ($id: ID!) { place(id: $id) { answer } }';
const take = 'mutation ($input: TakePlaceInput!) { takePlace(input: $input) { userErrors { code } } }';
const pay = 'pay { fee { amount { minor } } }';
const terms = `newTerms { toAgree answer settled held { ${pay} } offered { ${pay} } }`;
const mine = `{ myPlaces { edges { node { placeId yes ${terms} } } } }`;
const revise = `mutation ($input: ReviseRequestInput!) { reviseRequest(input: $input) { userErrors { code } request { form { ${pay} } revisions { changed toAgree afterSuggestion } } } }`;
const answerTerms = 'mutation ($input: AnswerNewTermsInput!) { answerNewTerms(input: $input) { userErrors { code } } }';
const settle = 'mutation ($input: SettleNewTermsInput!) { settleNewTerms(input: $input) { userErrors { code } askedAgain { state } } }';
const sentOnes = 'query ($request: ID!) { requestInvitations(request: $request) { edges { node { recipientId state filled people } } } request(id: $request) { askedAgain { placeId state } } }';
const ofInvitation = `query ($id: ID!) { invitation(id: $id) { request { form { ${pay} access } revisions { changed afterSuggestion before { ${pay} } after { ${pay} } } } } }`;
const propose = 'mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { userErrors { code } invitation { changes { id } } } }';
const answerChange = 'mutation ($input: AnswerChangeInput!) { answerChange(input: $input) { userErrors { code } } }';
const fee = (minor: number) => ({ pay: { fee: { amount: { minor, currency: 'SEK' } } } });
const shown = (minor: number) => ({ pay: { fee: { amount: { minor } } } });

let house: House;
let place = '';
beforeEach(async () => {
  house = await openHouse();
  await furnish(house);
  await house.ask(company, send, { input: { request, recipients: [recipient, second], places: 1, offers: 'PLACE', answerBy } });
  await house.ask(patients, accept, { input: { invitation, people: 1, name: 'Eva' } });
  const { data } = await house.ask(patients, openPlaces, { input: { invitation, addresses: ['maja@example.org'] } });
  place = (data as { openPlaces: { invitation: { heldPlaces: { id: string }[] } } }).openPlaces.invitation.heldPlaces[0]?.id ?? '';
  await house.ask(person, look, { id: place });
  await house.ask(person, take, { input: { place, name: 'Maja', adult: true, basis: ['OWN_EXPERIENCE'], interests: 'NONE_APPLY', shareEmail: false } });
});
afterEach(() => house.close());

const askerSees = async (): Promise<string> => JSON.stringify(await house.ask(company, sentOnes, { request }));
const worsen = () => house.ask(company, revise, { input: { id: request, news: fee(200_000), askAgain: true } });

describe('revised terms', () => {
  it('R-CHG-06: worse terms need a new yes from each who said yes; until then their old ones hold', async () => {
    expect((await house.ask(company, revise, { input: { id: request, news: fee(200_000) } })).data).toMatchObject({ reviseRequest: { userErrors: [{ code: 'RECONSENT_REQUIRED' }] } });
    expect((await worsen()).data).toEqual({ reviseRequest: { userErrors: [], request: { form: shown(200_000), revisions: [{ changed: ['TOTAL_PAY', 'PAY_PER_HOUR'], toAgree: ['TOTAL_PAY', 'PAY_PER_HOUR'], afterSuggestion: false }] } } });
    const waiting = { toAgree: ['TOTAL_PAY', 'PAY_PER_HOUR'], answer: null, settled: false, held: shown(240_000), offered: shown(200_000) };
    expect((await house.ask(person, mine)).data).toEqual({ myPlaces: { edges: [{ node: { placeId: place, yes: true, newTerms: waiting } }] } });
    expect((await house.ask(person, answerTerms, { input: { place, yes: true } })).data).toEqual({ answerNewTerms: { userErrors: [] } });
    expect((await house.ask(person, mine)).data).toMatchObject({ myPlaces: { edges: [{ node: { newTerms: null } }] } });
    expect(await askerSees()).toContain('"askedAgain":[{"placeId":"' + place + '","state":"YES"}]');
  });
  it('R-CHG-06: a no leaves no mark, and only they answer', async () => {
    await worsen();
    const before = await askerSees();
    expect((await house.ask(patients, answerTerms, { input: { place, yes: true } })).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask(person, answerTerms, { input: { place, yes: false } })).data).toEqual({ answerNewTerms: { userErrors: [] } });
    expect(await askerSees()).toBe(before);
    expect((await house.ask(person, mine)).data).toMatchObject({ myPlaces: { edges: [{ node: { yes: true, newTerms: { answer: false } } }] } });
  });
  it('R-CHG-07: without an answer for 14 days the asker frees the place and pays for work done, or keeps the old terms', async () => {
    await worsen();
    const free = { input: { place, keepOldTerms: false, hoursDone: 2 } };
    expect((await house.ask(company, settle, free)).data).toMatchObject({ settleNewTerms: { userErrors: [{ code: 'DEADLINE_EARLIER' }] } });
    await house.waitUntil(specNow + days(14));
    expect((await house.ask(patients, settle, free)).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(company, settle, free)).data).toEqual({ settleNewTerms: { userErrors: [], askedAgain: { state: 'RELEASED' } } });
    expect(await askerSees()).toContain('"state":"NO_YES","filled":0,"people":0');
    expect(await house.happened('request', request)).toContain('PlaceEmptied');
  });
  it('R-CHG-07: keeping the old terms is possible at once', async () => {
    await worsen();
    expect((await house.ask(company, settle, { input: { place, keepOldTerms: true } })).data).toEqual({ settleNewTerms: { userErrors: [], askedAgain: { state: 'KEPT' } } });
    expect(await askerSees()).toContain('"state":"YES","filled":1,"people":1');
    expect((await house.ask(person, mine)).data).toMatchObject({ myPlaces: { edges: [{ node: { newTerms: { settled: true, held: shown(240_000) } } }] } });
  });
  it('R-CHG-04: better pay won by one is everybody\'s at once; an access adjustment stays private', async () => {
    const { data } = await house.ask(others, propose, { input: { invitation: other, wish: { ...fee(300_000), access: 'A chair with arms, please.' } } });
    const change = (data as { proposeChange: { invitation: { changes: { id: string }[] } } }).proposeChange.invitation.changes[0]?.id;
    expect((await house.ask(company, answerChange, { input: { invitation: other, change, answer: 'ACCEPTED' } })).data).toEqual({ answerChange: { userErrors: [] } });
    const { data: seen } = await house.ask(patients, ofInvitation, { id: invitation });
    expect(seen).toMatchObject({ invitation: { request: { form: shown(300_000), revisions: [{ changed: ['TOTAL_PAY', 'PAY_PER_HOUR'], afterSuggestion: true, before: shown(240_000), after: shown(300_000) }] } } });
    expect(JSON.stringify(seen)).not.toContain('chair');
    expect((await house.ask(person, mine)).data).toMatchObject({ myPlaces: { edges: [{ node: { newTerms: null } }] } });
  });
  it('R-CHG-03, R-CHG-06: a suggested question that somebody said yes to the old of is taken when they are asked again', async () => {
    const { data } = await house.ask(others, propose, { input: { invitation: other, wish: { oneSentence: 'Ask what hurts.' } } });
    const change = (data as { proposeChange: { invitation: { changes: { id: string }[] } } }).proposeChange.invitation.changes[0]?.id;
    const accepting = { invitation: other, change, answer: 'ACCEPTED' };
    expect((await house.ask(company, answerChange, { input: accepting })).data).toEqual({ answerChange: { userErrors: [{ code: 'RECONSENT_REQUIRED' }] } });
    expect((await house.ask(company, answerChange, { input: { ...accepting, askAgain: true } })).data).toEqual({ answerChange: { userErrors: [] } });
    expect(await house.happened('request', request)).toEqual(expect.arrayContaining(['TermsRevised', 'QuestionChanged']));
    expect((await house.ask(person, mine)).data).toMatchObject({ myPlaces: { edges: [{ node: { newTerms: { toAgree: ['PURPOSE'] } } }] } });
  });
  it('R-CHG-06: who suggested a change says yes to worse or different terms knowing them, or not at all; a no leaves no mark', async () => {
    await house.ask(others, propose, { input: { invitation: other, wish: { role: 'Only read it.' } } });
    const mayKnow = 'query ($id: ID!) { invitation(id: $id) { termsSinceSuggestion { revision toAgree before { pay { fee { amount { minor } } } } after { pay { fee { amount { minor } } } } } } }';
    const seen = async () => ((await house.ask(others, mayKnow, { id: other })).data as { invitation: { termsSinceSuggestion: { revision: string } | null } }).invitation.termsSinceSuggestion;
    const before = await askerSees();
    expect(await seen()).toBeNull();
    await house.ask(company, revise, { input: { id: request, news: fee(300_000) } });
    expect(await seen()).toBeNull();
    await house.waitUntil(specNow + 1);
    await worsen();
    const news = await seen();
    expect(news).toMatchObject({ toAgree: ['TOTAL_PAY', 'PAY_PER_HOUR'], before: shown(240_000), after: shown(200_000) });
    const yes = { invitation: other, people: 1, name: 'Ali' };
    expect((await house.ask(others, accept, { input: yes })).data).toEqual({ acceptInvitation: { userErrors: [{ code: 'RECONSENT_REQUIRED' }] } });
    expect(JSON.parse(await askerSees())).toMatchObject({ data: { requestInvitations: (JSON.parse(before) as { data: { requestInvitations: object } }).data.requestInvitations } });
    expect((await house.ask(others, accept, { input: { ...yes, terms: news?.revision } })).data).toEqual({ acceptInvitation: { userErrors: [] } });
    expect(await seen()).toBeNull();
  });
  it('R-CHG-06: what came of their own suggestion is what they wanted', async () => {
    const { data } = await house.ask(others, propose, { input: { invitation: other, wish: { role: 'Only read it.' } } });
    const change = (data as { proposeChange: { invitation: { changes: { id: string }[] } } }).proposeChange.invitation.changes[0]?.id;
    expect((await house.ask(company, answerChange, { input: { invitation: other, change, answer: 'ACCEPTED', askAgain: true } })).data).toEqual({ answerChange: { userErrors: [] } });
    expect((await house.ask(others, accept, { input: { invitation: other, people: 1, name: 'Ali' } })).data).toEqual({ acceptInvitation: { userErrors: [] } });
  });
});
