import { directoryConcepts, NetworkOpened, networkId } from '#directory';
import { days, derivedId, type Actor, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { ContactRoleConfirmed, InvitationAccepted, InvitationSent, matchmakingConcepts, PlaceOpened, PlaceTaken, RequestDrafted, RequestPublished, QuestionChanged, RequestSubmitted, SuggesterNamed, type RequestForm } from '#matchmaking';
import { equalityFactors, enumOf } from '#vocabulary';
import { openHouse, type House } from '../../../../test/support/house';
import { partnershipsConcepts, partnershipsProcesses, partnershipsReadModels, partnershipsResolvers } from '../context';
import { ali, as, asker, asOrganisation, contact, deputy, maja, noor, partnership, recipient, request, title, use } from './testing/cast';

/** One partnership from coming together to its end, through the API, against the real log, keys, read models and clock. */
let house: House;
const invitation = derivedId('the invitation');
const zone = 'Europe/Stockholm';
const instant = specNow + days(60);
const formOfRequest = {
  oneSentence: title, why: 'Because.', use, backing: { payer: 'A', funder: 'B', product: 'C', companies: 'D', gains: 'E' }, role: 'Choose with us.', kind: 'protocol-review',
  conditions: { kind: 'all' }, meeting: { format: 'remote', countries: [], from: '2026-05-01', to: '2026-06-01', times: 'Evenings' }, effort: { preparation: 2, meeting: 4, travel: 0 },
  pay: { fee: { kind: 'unpaid', reason: 'asked-for-it', because: 'They did.' }, expenses: { kind: 'advanced', upTo: { minor: 1000, currency: 'SEK' } } }, othersPaid: false,
  seats: { patients: 3, all: 5, reserves: 0, newVoices: 1 }, cells: [{ level: 'meso', phase: 'plan' }], promise: 'involve', languages: ['sv'], access: 'Captions',
  answerBy: { date: '2026-04-15', zone }, feedback: { what: 'A report.', by: '2026-12-01' }, excludingInterests: [], experienceNeeded: false,
} as unknown as RequestForm;

const takes = async (person: Id, name: string) => {
  const place = derivedId('place', person);
  await house.record('invitation', invitation, [
    PlaceOpened({ request, asker, recipient, place, offers: 'place', until: instant }),
    PlaceTaken({
      request, asker, recipient, place, offers: 'place', person, name: await house.seal(person, 'name', name),
      basis: await house.seal(person, 'basis', ['own-experience' as const]), interests: await house.seal(person, 'interests', 'none-apply' as const),
    }),
  ], { actor: person });
};

beforeAll(async () => {
  house = await openHouse({ concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: partnershipsReadModels, processes: partnershipsProcesses, resolvers: partnershipsResolvers });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone, languages: ['sv'] })]);
  await house.record('request', request, [
    RequestDrafted({ asker, writer: contact, draft: box({}) }),
    ContactRoleConfirmed({ person: contact, role: 'contact', name: await house.seal(contact, 'name', 'Carl'), replyWithinDays: 3 }),
    ContactRoleConfirmed({ person: deputy, role: 'deputy', name: await house.seal(deputy, 'name', 'Dana'), replyWithinDays: 3 }),
    RequestSubmitted({ writer: contact, form: formOfRequest }), RequestPublished({}),
  ], { actor: contact });
  await house.record('invitation', invitation, [
    InvitationSent({ request, asker, recipient, to: 'organisation', places: 3, offers: 'place', answerBy: { date: '2026-04-15', zone }, zone, endsAt: instant, match: box([]), algorithm: '1', vocabulary: '1', position: '1' }),
    InvitationAccepted({ request, recipient, people: 3, unused: 0, by: derivedId('eva'), name: box('Eva', derivedId('eva'), 'name'), heldUntil: instant }),
  ]);
  const proposal = derivedId('a suggestion');
  const unnamed = derivedId('another suggestion');
  await house.record('invitation', invitation, [SuggesterNamed({ request, asker, recipient, proposal, by: derivedId('eva'), name: await house.seal(derivedId('eva'), 'name', 'Eva, for the patients') })]);
  await house.record('request', request, [
    QuestionChanged({ proposal: unnamed, before: { oneSentence: 'What should we count?', why: 'Because.' }, after: { oneSentence: 'What should we measure?', why: 'Because.' } }),
    QuestionChanged({ proposal, before: { oneSentence: 'What should we measure?', why: 'Because.' }, after: { oneSentence: title, why: 'Because.' } }),
  ]);
  await takes(maja, 'Maja');
  await takes(noor, 'Noor');
});
afterAll(() => house.close());

const company = asOrganisation(asker, contact);
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const auditor: Actor = { kind: 'member', network: 'enpcr', person: derivedId('auditor'), hat: { kind: 'staff', role: 'auditor' }, staffRoles: ['auditor'] };

/** Gives one wish; its errors by code, `[]` when it was done. */
async function wish(actor: Actor, mutation: string, input: Readonly<Record<string, unknown>> = {}, type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`): Promise<readonly unknown[]> {
  const { data, codes } = await house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code } stale partnership { id } } }`, { input: { partnership, ...input } });
  const { it } = (data ?? {}) as { readonly it?: { readonly userErrors: readonly { readonly code: string }[]; readonly stale: boolean } };
  return [...codes, ...(it?.userErrors.map(({ code }) => code) ?? []), ...(it?.stale ? ['STALE'] : [])];
}
const just = (actor: Actor, mutation: string) => wish(actor, mutation, {}, 'PartnershipInput');
const shown = async (actor: Actor, fields: string, language: 'en' | 'sv' = 'en') => {
  const { data, codes } = await house.ask(actor, `query ($id: ID!) { partnership(id: $id) { ${fields} } }`, { id: partnership }, language);
  return codes.length > 0 ? codes : (data as { readonly partnership: unknown }).partnership;
};

describe('a partnership, from beginning to end', () => {
  it('R-PAR-02: comes of the yeses that people gave themselves', async () => {
    const input = { request, invitations: [invitation] };
    const form = 'mutation ($input: FormPartnershipInput!) { formPartnership(input: $input) { userErrors { code } partnership { id status title } } }';
    expect((await house.ask(as(maja), form, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask(asOrganisation(recipient, derivedId('eva')), form, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await house.ask(company, form, { input })).data).toEqual({ formPartnership: { userErrors: [], partnership: { id: partnership, status: 'FORMING', title } } });
    expect(await house.happened('partnership', partnership)).toEqual(['PartnershipFormed']);
  });

  it('R-PAR-02: a later yes sits down at the same table by itself', async () => {
    await takes(ali, 'Ali');
    expect(await house.happened('partnership', partnership)).toEqual(['PartnershipFormed', 'PartyJoined']);
    expect(await shown(as(ali), 'seats { person { name you } side }')).toEqual({
      seats: [['Maja', false], ['Noor', false], ['Carl', false], ['Dana', false], ['Ali', true]].map(([name, you]) => ({ person: { name, you }, side: null })),
    });
  });

  it('is nobody else\'s to see or to speak at', async () => {
    for (const actor of [as(derivedId('stranger')), asOrganisation(recipient, derivedId('eva')), { kind: 'visitor', network: 'enpcr' } as const]) expect(await shown(actor, 'id')).toEqual(['NOT_FOUND']);
    expect(await just(as(derivedId('stranger')), 'pausePartnership')).toEqual(['NOT_FOUND']);
    expect(await just({ kind: 'visitor', network: 'enpcr' }, 'pausePartnership')).toEqual(['UNAUTHENTICATED']);
    expect(await just(auditor, 'pausePartnership')).toEqual(['FORBIDDEN']);
    expect(await house.ask(as(derivedId('stranger')), '{ partnerships { edges { node { id } } } }')).toEqual({ data: { partnerships: { edges: [] } }, codes: [] });
  });

  it('R-PAR-03, R-PAR-04: everybody says their side and basis for themselves', async () => {
    expect(await wish(as(contact), 'stateSeat', { side: 'PATIENT', basis: ['OWN_PROFESSION'], employedByAsker: true })).toEqual(['NOT_A_PATIENT_SEAT']);
    for (const person of [maja, noor, ali]) expect(await wish(as(person), 'stateSeat', { side: 'PATIENT', basis: ['OWN_EXPERIENCE'], employedByAsker: false })).toEqual([]);
    expect(await wish(company, 'stateSeat', { side: 'PROFESSIONAL', basis: ['OWN_PROFESSION'], employedByAsker: true })).toEqual([]);
    expect(await wish(as(deputy), 'stateSeat', { side: 'PROFESSIONAL', basis: ['OWN_PROFESSION'], employedByAsker: true })).toEqual([]);
    expect(await shown(as(noor), 'status seats { side basis }')).toMatchObject({ status: 'AGREEING', seats: [{ side: 'PATIENT', basis: ['OWN_EXPERIENCE'] }, {}, { side: 'PROFESSIONAL' }, {}, {}] });
  });

  it('R-PAR-07: all that is missing is listed at once, for people too', async () => {
    expect(await wish(as(maja), 'activatePartnership', { reviewEveryMonths: 12 }))
      .toEqual(['GOAL_NOT_AGREED', 'CONTACT_NOT_CONFIRMED', 'PAY_PLAN_MISSING', 'NORMS_NOT_AGREED', 'EQUALITY_CARD_MISSING', 'PREPARATION_MISSING']);
    const { missingBeforeStart } = await shown(as(maja), 'missingBeforeStart { code side sentence person { name } }', 'sv') as { readonly missingBeforeStart: readonly { readonly code: string; readonly sentence: string }[] };
    expect(missingBeforeStart.map(({ code }) => code).filter((code) => code === 'PAY_PLAN_MISSING')).toHaveLength(5);
    expect(missingBeforeStart.map(({ sentence }) => sentence)).toContain('Det återstår att komma överens om hur Maja får betalt.');
  });

  it('R-PAR-06: both sides agree on a goal, one at once, the other when seven days are over', async () => {
    expect(await wish(as(maja), 'proposeGoal', { text: 'Choose five outcomes.', criterion: 'Five are in the protocol.' })).toEqual([]);
    const { goals: [goal] } = await shown(as(maja), 'goals { id revision }') as { readonly goals: readonly { readonly id: string; readonly revision: number }[] };
    const which = { goal: goal?.id, revision: 1 };
    expect(await wish(as(maja), 'agreeGoal', which, 'GoalInput')).toEqual([]);
    expect(await wish(as(noor), 'objectToGoal', { ...which, reason: 'What about sleep?' })).toEqual([]);
    expect(await shown(as(contact), 'goals { agreement { agreedSides objections { person { name } reason } saidYes { name } } }'))
      .toEqual({ goals: [{ agreement: { agreedSides: [], objections: [{ person: { name: 'Noor' }, reason: 'What about sleep?' }], saidYes: [{ name: 'Maja' }] } }] });
    expect(await wish(as(noor), 'agreeGoal', which, 'GoalInput')).toEqual([]);
    for (const person of [contact, deputy]) expect(await wish(as(person), 'agreeGoal', which, 'GoalInput')).toEqual([]);
    expect(await wish(as(contact), 'agreeNorms', { revision: 1 }, 'NormsInput')).toEqual([]);
    expect(await wish(as(ali), 'agreeNorms', { revision: 1 }, 'NormsInput')).toEqual([]);
    expect(await shown(as(maja), 'goals { agreement { agreedSides } } norms { sentences agreement { agreedSides } }')).toMatchObject({ goals: [{ agreement: { agreedSides: ['PROFESSIONAL'] } }], norms: { agreement: { agreedSides: [] } } });
    await house.waitUntil(specNow + days(7));
    expect(await shown(as(maja), 'goals { agreement { agreedSides } } norms { agreement { agreedSides } }'))
      .toEqual({ goals: [{ agreement: { agreedSides: ['PROFESSIONAL', 'PATIENT'] } }], norms: { agreement: { agreedSides: expect.arrayContaining(['PATIENT', 'PROFESSIONAL']) as unknown } } });
  });

  it('R-CHG-10: nobody\'s pay is settled without their own yes', async () => {
    const fee = { kind: 'FEE', amount: { minor: 240_000, currency: 'SEK' }, payer: 'Company', withinDays: 30, payTo: 'ME' };
    for (const person of [maja, noor, ali]) expect(await wish(as(contact), 'setPayPlan', { person, terms: fee })).toEqual([]);
    for (const person of [contact, deputy]) expect(await wish(as(person), 'setPayPlan', { person, terms: { kind: 'SALARY' } })).toEqual([]);
    const { payPlans } = await shown(as(maja), 'payPlans { id agreed person { name } terms { kind amount { minor currency } payTo } }') as { readonly payPlans: readonly { readonly id: string; readonly agreed: boolean; readonly person: { readonly name: string }; readonly terms: unknown }[] };
    expect(payPlans.map(({ person, agreed, terms }) => [person.name, agreed, terms !== null])).toEqual([['Maja', false, true], ['Noor', false, false], ['Ali', false, false], ['Carl', true, false], ['Dana', true, false]]);
    expect(await wish(as(noor), 'agreePayPlan', { plan: payPlans[0]?.id })).toEqual(['OWN_CONSENT_REQUIRED']);
    for (const [index, person] of [maja, noor, ali].entries()) expect(await wish(as(person), 'agreePayPlan', { plan: payPlans[index]?.id })).toEqual([]);
  });

  it('R-PAR-08, R-PAR-09: with contacts, both cards and both preparations nothing is missing, and it starts', async () => {
    expect(await wish(as(maja), 'confirmContact', { role: 'CONTACT', replyWithinDays: 3 })).toEqual(['NOT_FOUND']);
    expect(await wish(as(contact), 'confirmContact', { role: 'CONTACT', replyWithinDays: 3 })).toEqual([]);
    expect(await wish(as(deputy), 'confirmContact', { role: 'DEPUTY', replyWithinDays: 5 })).toEqual([]);
    for (const person of [maja, contact]) {
      for (const factor of Object.keys(enumOf(equalityFactors))) expect(await wish(as(person), 'discussFactor', { factor, outcome: 'TALKED', note: factor === 'POWER' ? 'We take turns to chair.' : null })).toEqual([]);
      expect(await wish(as(person), 'statePreparation', { text: 'Papers a week before.' })).toEqual([]);
    }
    expect(await shown(as(maja), 'missingBeforeStart { code } viewerCanActivate equalityCard { factor side note }')).toMatchObject({ missingBeforeStart: [], viewerCanActivate: true });
    expect(await wish(as(maja), 'activatePartnership', { reviewEveryMonths: 13 })).toEqual(['REVIEW_TOO_RARE']);
    expect(await wish(as(maja), 'activatePartnership', { lastDay: '2026-06-01', commandId: derivedId('start') })).toEqual([]);
    expect(await wish(as(maja), 'activatePartnership', { lastDay: '2026-06-01', commandId: derivedId('start') })).toEqual([]);
    expect(await just(as(noor), 'pausePartnership')).toEqual([]);
    expect(await just(coordinator, 'resumePartnership')).toEqual([]);
    expect(await shown(as(noor), 'status lastDay')).toEqual({ status: 'ACTIVE', lastDay: '2026-06-01' });
  });

  it('tells those who see it to look again, and nobody else, without saying what has changed', async () => {
    const watch = 'subscription ($id: ID!) { partnershipChanged(id: $id) { lookAgain } }';
    expect(await house.watch(as(derivedId('stranger')), watch, { id: partnership })).toEqual(['NOT_FOUND']);
    expect(await house.watch({ kind: 'visitor', network: 'enpcr' }, watch, { id: partnership })).toEqual(['NOT_FOUND']);
    const updates = await house.watch(as(maja), watch, { id: partnership });
    if (!(Symbol.asyncIterator in updates)) throw new Error('there are no updates');
    const next = updates.next();
    expect(await wish(as(noor), 'statePreparation', { text: 'Papers two weeks before.' })).toEqual([]);
    expect(JSON.parse(JSON.stringify(await next))).toEqual({ done: false, value: { data: { partnershipChanged: { lookAgain: true } } } });
    await updates.return(undefined);
  });

  it('R-EVA-05: ends on its last day, and is closed with a report and the patient side\'s own words', async () => {
    expect(await just(company, 'closePartnership')).toEqual(['EVALUATION_NOT_OPEN']);
    const ended = Date.UTC(2026, 5, 1, 22);
    await house.waitUntil(ended - 1);
    expect(await shown(as(maja), 'status')).toEqual({ status: 'ACTIVE' });
    await house.waitUntil(ended);
    expect(await shown(as(maja), 'status evaluation { cause ended }')).toEqual({ status: 'EVALUATING', evaluation: { cause: 'LAST_DAY', ended: false } });
    const report = { heard: 'Sleep matters.', did: 'We added it.', didNot: 'We left out costs: no data.', next: 'The study begins.' };
    expect(await wish(as(maja), 'reportOutcome', report)).toEqual(['NOT_FOUND']);
    expect(await wish(company, 'reportOutcome', report)).toEqual([]);
    expect(await wish(as(contact), 'addPatientParagraph', { text: 'We were heard.' })).toEqual(['NOT_FOUND']);
    expect(await wish(as(noor), 'addPatientParagraph', { text: 'We were heard.' })).toEqual([]);
    expect(await just(company, 'closePartnership')).toEqual(['WRONG_STATE', 'PAY_NOT_SETTLED']);
    const paid = 'mutation ($input: TickPaymentInput!) { tickPayment(input: $input) { userErrors { code } } }';
    for (const person of [maja, noor, ali]) expect((await house.ask(as(person), paid, { input: { partnership, paid: true } })).data).toEqual({ tickPayment: { userErrors: [] } });
    await house.waitUntil(ended + days(30));
    expect(await just(company, 'closePartnership')).toEqual([]);
    expect(await shown(as(maja), 'status report { heard use patientParagraph } viewerCanClose'))
      .toEqual({ status: 'CLOSED', report: { heard: 'Sleep matters.', use, patientParagraph: 'We were heard.' }, viewerCanClose: false });
    await house.waitUntil(ended + days(61));
    expect((await house.happened('partnership', partnership)).slice(-5)).toEqual(['OutcomeReported', 'PatientParagraphAdded', 'EvaluationEnded', 'EvaluationsUnsealed', 'PartnershipClosed']);
  });

  it('R-CHG-03: a question that the patient side changed stays on top of it, and returns in the outcome report; who suggested it is named only if they wished', async () => {
    const questions = 'changedQuestions { before { oneSentence } after { oneSentence why } suggestedBy }';
    const changed = [
      { before: { oneSentence: 'What should we count?' }, after: { oneSentence: 'What should we measure?', why: 'Because.' }, suggestedBy: null },
      { before: { oneSentence: 'What should we measure?' }, after: { oneSentence: title, why: 'Because.' }, suggestedBy: 'Eva, for the patients' },
    ];
    for (const who of [as(noor), company, coordinator]) expect(await shown(who, `${questions} report { ${questions} }`)).toEqual({ changedQuestions: changed, report: { changedQuestions: changed } });
    expect(await shown(auditor, questions)).toEqual({ changedQuestions: changed.map((one) => ({ ...one, suggestedBy: null })) });
    expect(await shown(as(derivedId('stranger')), questions)).toEqual(['NOT_FOUND']);
  });

  it('is seen whole by coordinators, and by auditors without names, pay or grounds', async () => {
    const fields = 'seats { person { id name } side basis } payPlans { terms { kind } } goals { text } equalityCard { note }';
    expect(await shown(coordinator, fields)).toMatchObject({ seats: [{ person: { id: maja, name: 'Maja' }, basis: ['OWN_EXPERIENCE'] }, {}, {}, {}, {}], payPlans: [{ terms: { kind: 'FEE' } }, {}, {}, {}, {}] });
    const seen = await shown(auditor, fields) as { readonly equalityCard: readonly { readonly note: unknown }[] };
    expect(seen).toMatchObject({ seats: [{ person: { id: null, name: 'Person 1' }, side: 'PATIENT', basis: null }, {}, {}, {}, {}], payPlans: [{ terms: null }, {}, {}, {}, {}], goals: [{ text: 'Choose five outcomes.' }] });
    expect(seen.equalityCard.filter(({ note }) => note !== null)).toEqual([]);
  });
});
