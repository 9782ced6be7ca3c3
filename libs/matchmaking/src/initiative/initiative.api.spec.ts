import { days, derivedId, type Actor, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import type { House } from '../../../../test/support/house';
import { TakeSlot } from '../attention';
import { openInitiativeHouse, adviserJoins, confirmIdentity, member } from './testing/house';
import { adviser, asOrganisation, asPerson, clock, company, coordinator, draftWith, employee, endsAt, patients, staff, university, wholeForm, writer } from './testing/cast';

const byPatients = asOrganisation(writer, patients);
const byCompany = asOrganisation(employee, company);
const byUniversity = asOrganisation(employee, university);
const byAdviser = asPerson(adviser);
const stranger = asOrganisation(derivedId('somebody else'), derivedId('other patients'));

const content = 'change why wanted { kinds who } bring need { kinds what } cost answerBy { date zone } speaksFor company { pays which }';
const own = `id openerId openedBy status comments refusedFor withdrawalReason daysInReview reviewDueBy viewerCanRevise viewerCanSubmit viewerCanReview viewerCanSend viewerCanWithdraw
  form { ${content} } draft { change } answerBy { date } asked { edges { node { organisationId status reason answeredBy answerBy { date } } } }`;
const mutation = (name: string, input: string): string => `mutation ($input: ${input}!) { ${name}(input: $input) { userErrors { code field message } stale initiative { ${own} } } }`;
const draft = mutation('draftInitiative', 'DraftInitiativeInput');
const revise = mutation('reviseInitiative', 'ReviseInitiativeInput');
const submit = mutation('submitInitiative', 'SubmitInitiativeInput');
const giveBack = mutation('returnInitiative', 'ReturnInitiativeInput');
const publish = mutation('publishInitiative', 'InitiativeInput');
const withdraw = mutation('withdrawInitiative', 'WithdrawInitiativeInput');
const close = mutation('closeInitiative', 'InitiativeInput');
const read = `query ($id: ID!) { initiative(id: $id) { ${own} } }`;
const send = 'mutation ($input: SendInitiativeInput!) { sendInitiative(input: $input) { results { recipientId userErrors { code field } initiative { status } } } }';
const answer = 'mutation ($input: AnswerInitiativeInput!) { answerInitiative(input: $input) { userErrors { code field } initiative { answer reason viewerCanAnswer } } }';
const receivedFields = `id openedBy organisationId status answer reason viewerCanAnswer answerBy { date } form { ${content} } reasons { code }`;
const received = `query ($id: ID!) { receivedInitiative(id: $id) { ${receivedFields} } }`;
const inbox = '{ receivedInitiatives { edges { node { id answer } } pageInfo { hasNextPage } } }';
const matches = 'query ($id: ID!) { initiativeMatches(id: $id) { found organisations { organisationId reasons { code sentence } } leftOut { alreadyAsked kind language work condition notAvailable } } }';

/** A form as a client sends it: enums by their names. */
const inApi = (form: object): unknown => JSON.parse(JSON.stringify(form, (key, value: unknown) =>
  (key === 'kinds' ? (value as string[]).map((kind) => kind.toUpperCase().replaceAll('-', '_')) : value)));

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: string | null; readonly message: string }[];
  readonly initiative: Record<string, unknown> & { readonly id: Id };
}

let house: House;
beforeEach(async () => { house = await openInitiativeHouse(); });
afterEach(() => house.close());

const give = async (actor: Actor, document: string, input: object): Promise<Payload> => {
  const { data, codes } = await house.ask(actor, document, { input });
  expect(codes).toEqual([]);
  return Object.values(data as Record<string, Payload>)[0] as Payload;
};
const refused = async (actor: Actor, document: string, input: object): Promise<readonly string[]> => (await give(actor, document, input)).userErrors.map(({ code }) => code);
const seen = async (actor: Actor, id: Id): Promise<unknown> => ((await house.ask(actor, read, { id })).data as { initiative: unknown } | null)?.initiative;
const begun = async (actor: Actor, form: object = draftWith()): Promise<Id> => (await give(actor, draft, { draft: inApi(form) })).initiative.id;
const opened = async (actor: Actor = byPatients): Promise<Id> => {
  const id = await begun(actor);
  expect(await refused(actor, submit, { id })).toEqual([]);
  expect(await refused(staff(coordinator), publish, { id })).toEqual([]);
  return id;
};
const sendTo = async (actor: Actor, id: Id, ...recipients: readonly Id[]) => {
  const { data, codes } = await house.ask(actor, send, { input: { id, recipients } });
  expect(codes).toEqual([]);
  return (data as { sendInitiative: { results: { userErrors: { code: string }[] }[] } }).sendInitiative.results.map(({ userErrors }) => userErrors.map(({ code }) => code));
};
const say = (actor: Actor, id: Id, word: string, reason?: string) => give(actor, answer, { id, answer: word, reason, name: 'Eva' });

describe('an initiative', () => {
  it('R-INI-01, R-INI-02, R-INI-05: goes from a draft to an answer with its reason, which is seen at once', async () => {
    const id = await begun(byPatients, { change: 'First words.' });
    expect(await seen(byPatients, id)).toMatchObject({ openerId: patients, openedBy: 'ORGANISATION', status: 'DRAFT', form: null, draft: { change: 'First words.' }, viewerCanRevise: true, viewerCanSubmit: true, viewerCanReview: false });
    expect(await refused(byPatients, submit, { id })).toEqual(Array.from({ length: 8 }, () => 'FIELD_REQUIRED'));
    await give(byPatients, revise, { id, draft: inApi(wholeForm) });
    expect((await give(byPatients, submit, { id })).initiative).toMatchObject({ status: 'SUBMITTED', form: inApi(wholeForm) });
    expect(await seen(staff(coordinator), id)).toMatchObject({ status: 'SUBMITTED', form: inApi(wholeForm), draft: null, daysInReview: 0, reviewDueBy: '2026-03-09', viewerCanReview: true, viewerCanSend: false });
    expect((await house.ask(staff(coordinator), '{ initiativeReviewQueue { edges { node { id } } } }')).data).toEqual({ initiativeReviewQueue: { edges: [{ node: { id } }] } });
    expect((await give(staff(coordinator), publish, { id })).initiative).toMatchObject({ status: 'PUBLISHED' });

    expect((await house.ask(byPatients, matches, { id })).data).toMatchObject({
      initiativeMatches: {
        found: 2, leftOut: { alreadyAsked: 0, kind: 0, language: 0, work: 0, condition: 0, notAvailable: 0 },
        organisations: [{ organisationId: company, reasons: [{ code: 'CONDITION_SAME' }, { code: 'KIND_WELCOME' }, { code: 'COUNTRY' }, { code: 'LANGUAGE' }] }, { organisationId: university }],
      },
    });
    expect(await sendTo(byPatients, id, company)).toEqual([[]]);
    expect((await house.ask(byCompany, received, { id })).data).toMatchObject({
      receivedInitiative: { openedBy: 'ORGANISATION', organisationId: patients, answer: 'WAITING', viewerCanAnswer: true, answerBy: { date: '2026-03-20' }, form: inApi(wholeForm), reasons: [{ code: 'CONDITION_SAME' }, { code: 'KIND_WELCOME' }, { code: 'COUNTRY' }, { code: 'LANGUAGE' }, { code: 'SELDOM_ASKED' }] },
    });
    expect((await say(byCompany, id, 'NO')).userErrors).toMatchObject([{ code: 'REASON_REQUIRED', field: 'reason' }]);
    expect((await say(byCompany, id, 'NO', '  ')).userErrors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    expect(await say(byCompany, id, 'NO', 'We stopped this study.')).toMatchObject({ userErrors: [], initiative: { answer: 'NO', reason: 'We stopped this study.', viewerCanAnswer: false } });
    expect(await seen(byPatients, id)).toMatchObject({ asked: { edges: [{ node: { organisationId: company, status: 'NO', reason: 'We stopped this study.', answeredBy: 'Eva' } }] } });
  });

  it('R-INI-01: an adviser\'s is published when their identity is confirmed, and tells nobody their name', async () => {
    expect(await refused(byAdviser, draft, { draft: { change: 'Too early.' } })).toEqual(['WRONG_STATE']);
    await adviserJoins(house, false);
    const id = await begun(byAdviser);
    expect(await refused(byAdviser, submit, { id })).toEqual([]);
    expect(await refused(staff(coordinator), publish, { id })).toEqual(['IDENTITY_NOT_CONFIRMED']);
    await confirmIdentity(house);
    expect(await refused(staff(coordinator), publish, { id })).toEqual([]);
    expect((await house.ask(byAdviser, matches, { id })).data).toMatchObject({ initiativeMatches: { found: 2, organisations: [{ organisationId: company, reasons: [{ code: 'KIND_WELCOME' }, { code: 'COUNTRY' }, { code: 'LANGUAGE' }] }, { organisationId: university }] } });
    expect(await sendTo(byAdviser, id, company)).toEqual([[]]);
    const { data } = await house.ask(byCompany, received, { id });
    expect(data).toMatchObject({ receivedInitiative: { openedBy: 'ADVISOR', organisationId: null, form: { speaksFor: wholeForm.speaksFor } } });
    expect(JSON.stringify(data)).not.toContain(adviser);
    expect(JSON.stringify(data)).not.toContain('Maja');
    await say(byCompany, id, 'TALK', 'In May.');
    expect(await seen(byAdviser, id)).toMatchObject({ openedBy: 'ADVISOR', asked: { edges: [{ node: { status: 'TALK', reason: 'In May.' } }] } });
    expect((await house.ask(byAdviser, '{ initiatives { edges { node { id } } } }')).data).toEqual({ initiatives: { edges: [{ node: { id } }] } });
  });

  it('R-INI-03, T02: cannot name or reach a person, and says the same of a person and of nobody', async () => {
    await adviserJoins(house, true);
    const id = await opened(byAdviser);
    expect(await sendTo(byAdviser, id, derivedId('another adviser'), adviser, writer)).toEqual([['ORGANISATIONS_ONLY'], ['ORGANISATIONS_ONLY'], ['ORGANISATIONS_ONLY']]);
    expect(await sendTo(byAdviser, id, patients)).toEqual([['WRONG_STATE']]);
    expect((await house.ask(byAdviser, received, { id })).codes).toEqual(['NOT_FOUND']);
  });

  it('R-INI-01: is not for the professional side', async () => expect(await refused(byCompany, draft, { draft: { change: 'Ours.' } })).toEqual(['WRONG_STATE']));

  it('R-REQ-10, R-STF-03: comes back with comments, from a coordinator who has no part in it', async () => {
    const id = await begun(byPatients);
    await give(byPatients, submit, { id });
    expect(await refused(staff(writer), publish, { id })).toEqual(['CONFLICT_OF_INTEREST']);
    expect(await seen(staff(writer), id)).toMatchObject({ viewerCanReview: false });
    await give(staff(coordinator), giveBack, { id, comments: 'Say who decides.', refusedFor: ['PROMOTION'] });
    expect(await seen(byPatients, id)).toMatchObject({ status: 'RETURNED', comments: 'Say who decides.', refusedFor: ['PROMOTION'], viewerCanRevise: true });
    expect((await give(byPatients, submit, { id })).initiative).toMatchObject({ status: 'SUBMITTED', comments: null });
  });

  it('R-INI-05: hoped for too soon, it is told so in the language of the request', async () => {
    const id = await begun(byPatients, draftWith({ answerBy: { date: '2026-03-10', zone: 'Europe/Stockholm' } }));
    const { data } = await house.ask(byPatients, submit, { input: { id } }, 'sv');
    expect(data).toMatchObject({ submitInitiative: { initiative: null, userErrors: [{ code: 'LEAD_TIME', field: 'answerBy' }] } });
  });
});

describe('answers', () => {
  it('R-INI-06: no answer in time is shown as “did not answer”, and the initiative closes by itself', async () => {
    const id = await opened();
    await sendTo(byPatients, id, company, university);
    await say(byUniversity, id, 'YES', 'Come in May.');
    await house.waitUntil(endsAt);
    expect(await seen(byPatients, id)).toMatchObject({ status: 'CLOSED', asked: { edges: expect.arrayContaining([{ node: expect.objectContaining({ organisationId: company, status: 'UNANSWERED', reason: null }) as unknown }]) as unknown } });
    expect((await say(byCompany, id, 'YES', 'Late.')).userErrors).toMatchObject([{ code: 'DEADLINE_PASSED' }]);
    expect((await house.ask(byCompany, received, { id })).data).toMatchObject({ receivedInitiative: { answer: 'UNANSWERED', viewerCanAnswer: false } });
  });

  it('R-VIS-06: a professional organisation\'s no is seen by whoever opened it before the last day, unlike the patient side\'s', async () => {
    const id = await opened();
    await sendTo(byPatients, id, company, university);
    const watching = await house.watch(byPatients, 'subscription ($id: ID!) { initiativeChanged(id: $id) { lookAgain } }', { id });
    if (!(Symbol.asyncIterator in watching)) throw new Error('nothing to watch');
    const next = watching.next();
    await say(byCompany, id, 'NO', 'Not this year.');
    expect((await next).value).toMatchObject({ data: { initiativeChanged: { lookAgain: true } } });
    await watching.return(undefined);
    expect(await seen(byPatients, id)).toMatchObject({ asked: { edges: expect.arrayContaining([{ node: expect.objectContaining({ organisationId: company, status: 'NO', reason: 'Not this year.' }) as unknown }]) as unknown } });
    expect((await house.ask(byUniversity, received, { id })).data).not.toMatchObject({ receivedInitiative: { reason: 'Not this year.' } });
  });

  it('are nobody else\'s, and neither is the initiative', async () => {
    const id = await opened();
    await sendTo(byPatients, id, company);
    for (const actor of [stranger, byUniversity, byAdviser, byCompany, asPerson(writer)]) expect((await house.ask(actor, read, { id })).codes).toEqual(['NOT_FOUND']);
    for (const actor of [stranger, byUniversity, byAdviser, byPatients]) expect((await house.ask(actor, received, { id })).codes).toEqual(['NOT_FOUND']);
    for (const actor of [stranger, byUniversity]) expect((await house.ask(actor, answer, { input: { id, answer: 'YES', reason: 'Ours.', name: 'Eva' } })).codes).toEqual(['NOT_FOUND']);
    for (const actor of [stranger, byCompany, byAdviser]) {
      expect((await house.ask(actor, withdraw, { input: { id } })).codes).toEqual(['NOT_FOUND']);
      expect((await house.ask(actor, send, { input: { id, recipients: [university] } })).codes).toEqual(['NOT_FOUND']);
      expect((await house.ask(actor, matches, { id })).codes).toEqual(['NOT_FOUND']);
      expect(await house.watch(actor, 'subscription ($id: ID!) { initiativeChanged(id: $id) { lookAgain } }', { id })).toEqual(['NOT_FOUND']);
    }
    expect((await house.ask(byUniversity, inbox)).data).toEqual({ receivedInitiatives: { edges: [], pageInfo: { hasNextPage: false } } });
    expect((await house.ask(byCompany, inbox)).data).toEqual({ receivedInitiatives: { edges: [{ node: { id, answer: 'WAITING' } }], pageInfo: { hasNextPage: false } } });
    expect((await house.ask(byAdviser, inbox)).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask({ kind: 'visitor', network: 'enpcr' }, inbox)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are not awaited any more when it was taken back', async () => {
    const id = await opened();
    await sendTo(byPatients, id, company);
    expect((await give(byPatients, close, { id })).userErrors).toMatchObject([{ code: 'DEADLINE_EARLIER' }]);
    expect((await give(byPatients, withdraw, { id, reason: 'Solved.' })).initiative).toMatchObject({ status: 'WITHDRAWN', withdrawalReason: 'Solved.' });
    expect((await house.ask(byCompany, received, { id })).data).toMatchObject({ receivedInitiative: { status: 'WITHDRAWN', answer: 'WITHDRAWN', viewerCanAnswer: false } });
    expect((await say(byCompany, id, 'YES', 'Gladly.')).userErrors).toMatchObject([{ code: 'REQUEST_NOT_OPEN' }]);
    expect((await house.ask(byCompany, '{ attention { openInvitations } }')).data).toEqual({ attention: { openInvitations: 0 } });
  });
});

describe('an organisation\'s attention', () => {
  it('R-INI-07, T13: an initiative still gets through a full inbox, and the next one waits', async () => {
    const full = derivedId('a funder that is asked a lot');
    await house.record('organisation', full, member({ kind: 'company', person: employee, contactLimit: 2 }));
    const take = async (n: number) => (await house.give(clock, TakeSlot({ recipient: full, invitation: derivedId('invitation', n), asker: derivedId('asker', n), until: specNow + days(28) }))).ok;
    expect([await take(1), await take(2)]).toEqual([true, false]);
    const id = await opened();
    expect(await sendTo(byPatients, id, full)).toEqual([[]]);
    await adviserJoins(house, true);
    const another = await opened(byAdviser);
    expect(await sendTo(byAdviser, another, full)).toEqual([['NOT_AVAILABLE_NOW']]);
    await say(asOrganisation(employee, full), id, 'YES', 'Come.');
    expect(await sendTo(byAdviser, another, full)).toEqual([[]]);
  });

  it('R-ORG-06: one that takes a break is not proposed, and one figure says so', async () => {
    await house.ask(byCompany, 'mutation { pauseInvitations(input: {}) { userErrors { code } } }');
    const id = await opened();
    expect((await house.ask(byPatients, matches, { id })).data).toMatchObject({ initiativeMatches: { found: 1, leftOut: { notAvailable: 1 } } });
    expect(await sendTo(byPatients, id, company)).toEqual([['NOT_AVAILABLE_NOW']]);
    expect(await sendTo(byPatients, id, university)).toEqual([[]]);
    expect(await sendTo(byPatients, id, university)).toEqual([['ALREADY_ASKED']]);
    expect((await house.ask(byPatients, matches, { id })).data).toMatchObject({ initiativeMatches: { found: 0, leftOut: { notAvailable: 1, alreadyAsked: 1 } } });
  });
});

describe('an adviser who leaves the network', () => {
  it('R-BRK-08: takes their initiatives along: they are withdrawn by themselves, and nobody waits any more', async () => {
    await adviserJoins(house, true);
    const [sent, written] = [await opened(byAdviser), await begun(byAdviser)];
    const ours = await opened();
    await sendTo(byAdviser, sent, company);
    expect((await house.ask(byAdviser, 'mutation { leaveNetwork(input: {}) { userErrors { code } } }')).codes).toEqual([]);
    expect(await house.happened('initiative', sent)).toContain('InitiativeWithdrawn');
    expect(await house.happened('initiative', written)).toContain('InitiativeWithdrawn');
    expect(await house.happened('initiative', ours)).not.toContain('InitiativeWithdrawn');
    expect((await house.ask(byCompany, received, { id: sent })).data).toMatchObject({ receivedInitiative: { status: 'WITHDRAWN', answer: 'WITHDRAWN' } });
    expect((await house.ask(byCompany, '{ attention { openInvitations } }')).data).toEqual({ attention: { openInvitations: 0 } });
  });
});
