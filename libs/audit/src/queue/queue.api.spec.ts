import { ActedOnBehalf, directoryConcepts, directoryReadModels, directoryResolvers, networkId, NetworkOpened, OrganisationRegistered } from '#directory';
import { days, derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { InitiativeDrafted, InitiativePublished, InitiativeReturned, InitiativeSubmitted, InitiativeTableJoined, InitiativeWithdrawn, matchmakingConcepts, type InitiativeForm, type TableSeat } from '#matchmaking';
import { BrakePulled, BrakeReleased, InitiativePartnershipFormed, PartnershipEvaluationOpened, partnershipsConcepts, partnershipsReadModels, partnershipsResolvers, ReviewSet } from '#partnerships';
import { openHouse, type House } from '../../../../test/support/house';
import { StaffQueueResolver } from './queue.graphql';
import { queueModel } from './queue.read-model';

/** What waits for staff, and who decides it, through the API on the real log. */
let house: House;
const organisation = derivedId('patients');
const partnership = derivedId('partnership');
const eva = derivedId('eva');
const member = (person: Id, inHat: Extract<Actor, { kind: 'member' }>['hat'] = { kind: 'person' }): Actor => ({ kind: 'member', network: 'enpcr', person, hat: inHat, staffRoles: [] });
const coordinator = (name: string): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId(name), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
const evaForIt = member(eva, { kind: 'organisation', organisation });
const guest = member(derivedId('guest'));

beforeAll(async () => {
  house = await openHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: [...directoryReadModels, ...partnershipsReadModels, queueModel], processes: [],
    resolvers: [...directoryResolvers, ...partnershipsResolvers, StaffQueueResolver],
  });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
  await house.record('organisation', organisation, [await registered('Patients')]);
  await house.waitUntil(specNow + days(1));
  await house.ask(member(derivedId('noor')), 'mutation { raiseConcern(input: { what: "I was talked over." }) { userErrors { code } } }');
  await house.waitUntil(specNow + days(2));
  await house.record('partnership', partnership, [BrakePulled({ person: derivedId('maja'), at: specNow, answerBy: '2026-03-06' })]);
});
afterAll(() => house.close());

const registered = async (name: string) => OrganisationRegistered({
  name, kind: 'patient-organisation', countries: ['SE'], about: 'We are patients.', claimedIds: [], publicBody: false, representative: eva,
  personName: await house.seal(eva, 'personName', 'Eva'), personRole: await house.seal(eva, 'personRole', 'chair'), howToCheck: await house.seal(eva, 'howToCheck', 'Ring us.'),
});
const queue = async (actor: Actor, fields = 'kind about waitedDays overdue'): Promise<unknown> => {
  const { data, codes } = await house.ask(actor, `{ staffQueue { edges { node { ${fields} } } } }`);
  return codes.length > 0 ? codes : (data as { readonly staffQueue: { readonly edges: readonly { readonly node: unknown }[] } }).staffQueue.edges.map(({ node }) => node);
};
const wish = async (actor: Actor, mutation: string, type: string, input: object): Promise<readonly unknown[]> => {
  const { data, codes } = await house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code } } }`, { input });
  return [...codes, ...((data as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } } | null)?.it?.userErrors.map(({ code }) => code) ?? [])];
};
const verify = (actor: Actor) => wish(actor, 'verifyOrganisation', 'VerifyOrganisationInput', { organisation, method: 'PUBLIC_REGISTER', patientMajority: true, funders: [{ name: 'Members', percent: 60, company: false }] });
const theCase = { kind: 'VERIFICATION', about: organisation };

describe('the queue of the network\'s staff', () => {
  it('R-STF-04: shows coordinators all that waits and for how long, what has waited longest first', async () => {
    expect(await queue(coordinator('one'))).toEqual([
      { kind: 'VERIFICATION', about: organisation, waitedDays: 2, overdue: false },
      { kind: 'CONCERN', about: expect.any(String) as unknown, waitedDays: 1, overdue: false },
      { kind: 'BRAKE', about: partnership, waitedDays: 0, overdue: false },
    ]);
    await house.record('partnership', partnership, [BrakeReleased({ person: derivedId('maja'), how: 'own', stillPulled: false })]);
    expect(await queue(coordinator('one'), 'kind')).toEqual([{ kind: 'VERIFICATION' }, { kind: 'CONCERN' }]);
  });

  it('R-PAR-11: shows a partnership that nobody has looked through a month after its day, until they do or look back', async () => {
    const [first, second] = [derivedId('goes on'), derivedId('looks back')];
    const waits = () => queue(coordinator('one'), 'kind about dueBy').then((rows) => (rows as { kind: string }[]).filter(({ kind }) => kind === 'PARTNERSHIP_REVIEW'));
    const set = (review: number, dueAt: number) => ReviewSet({ review, on: '2026-02-01', dueAt });
    await house.record('partnership', first, [set(1, specNow + days(2) - days(30) + 1)]);
    expect(await waits()).toEqual([]);
    await house.record('partnership', first, [set(2, specNow + days(2) - days(31))]);
    await house.record('partnership', second, [set(1, specNow + days(2) - days(30))]);
    expect(await waits()).toEqual([first, second].map((about) => ({ kind: 'PARTNERSHIP_REVIEW', about, dueBy: null })));
    await house.record('partnership', first, [set(3, specNow + days(300))]);
    await house.record('partnership', second, [PartnershipEvaluationOpened({ cause: 'by-a-side', until: specNow, reportBy: specNow })]);
    expect(await waits()).toEqual([]);
  });

  it('R-REQ-10, R-INI-02: shows an initiative while it waits for review, and the table that comes of it once both sides are ready', async () => {
    const initiative = derivedId('initiative');
    const [company, university] = [derivedId('company'), derivedId('university')];
    const answerBy = { date: '2026-04-20', zone: 'Europe/Stockholm' };
    const happens = (...events: readonly DomainEvent[]) => house.record('initiative', initiative, events);
    const waits = () => queue(coordinator('one'), 'kind about aboutInitiative').then((rows) => (rows as { aboutInitiative: boolean }[]).filter(({ aboutInitiative }) => aboutInitiative));
    const joins = (at: Id, seat: TableSeat, person: string) => InitiativeTableJoined({ opener: organisation, organisation: at, person: derivedId(person), seat, name: box('Name', derivedId(person), 'name') });
    const handedIn = InitiativeSubmitted({ opener: organisation, writer: eva, form: box<InitiativeForm>({} as InitiativeForm, organisation, 'form'), hopedFor: answerBy });
    await happens(InitiativeDrafted({ opener: organisation, openedBy: 'organisation', writer: eva, draft: box({}) }));
    expect(await waits()).toEqual([]);
    await happens(handedIn);
    expect(await waits()).toEqual([{ kind: 'REVIEW', about: initiative, aboutInitiative: true }]);
    expect(await queue(evaForIt, 'kind about')).toContainEqual({ kind: 'REVIEW', about: initiative });
    expect(await wish(coordinator('one'), 'passCaseOn', 'PassCaseOnInput', { kind: 'REVIEW', about: initiative })).toEqual([]);
    await happens(InitiativeReturned({ notes: box('Say who decides.'), refusedFor: [] }));
    expect(await waits()).toEqual([]);
    await happens(handedIn, InitiativePublished({ answerBy }), joins(company, 'patient', 'eva'), joins(company, 'contact', 'carl'), joins(university, 'deputy', 'dana'), joins(company, 'deputy', 'carl'));
    expect(await waits()).toEqual([]);
    await happens(joins(company, 'contact', 'dana'));
    expect(await waits()).toEqual([{ kind: 'TABLE', about: initiative, aboutInitiative: true }]);
    expect(await queue(evaForIt, 'kind')).not.toContainEqual({ kind: 'TABLE' });
    await house.record('partnership', derivedId('the table'), [InitiativePartnershipFormed({
      initiative, opener: organisation, openedBy: 'organisation', asker: company, title: 'Breath in the scales.', use: 'The scales change.', people: [{ person: eva }], contact: derivedId('dana'), deputy: derivedId('carl'),
      terms: { seats: { patients: 1, all: 3 }, promise: 'involve', cells: [{ level: 'meso', phase: 'plan' }], pay: { fee: { kind: 'unpaid', reason: 'under-one-hour', because: 'Half an hour.' }, expenses: { kind: 'advanced', upTo: { minor: 50_000, currency: 'SEK' } } } },
    })]);
    expect(await waits()).toEqual([]);
    await happens(joins(university, 'contact', 'tom'), joins(university, 'patient', 'eva'));
    expect(await waits()).toHaveLength(1);
    await happens(InitiativeWithdrawn({ waiting: [] }));
    expect(await waits()).toEqual([]);
  });

  it('shows everybody else only what is theirs', async () => {
    expect(await queue(evaForIt, 'kind')).toEqual([{ kind: 'VERIFICATION' }]);
    expect(await queue(member(derivedId('noor')), 'kind')).toEqual([{ kind: 'CONCERN' }]);
    expect(await queue(guest)).toEqual([]);
    expect(await queue({ kind: 'visitor', network: 'enpcr' })).toEqual(['UNAUTHENTICATED']);
  });

  it('R-STF-03: keeps from deciding who has declared a tie, also after it has ended', async () => {
    expect(await wish(guest, 'declareInterest', 'DeclareInterestInput', { organisation, interest: 'BOARD' })).toEqual(['FORBIDDEN']);
    expect(await wish(coordinator('one'), 'declareInterest', 'DeclareInterestInput', { organisation, interest: 'CLOSE_FAMILY' })).toEqual([]);
    expect(await verify(coordinator('one'))).toEqual(['CONFLICT_OF_INTEREST']);
    const { data } = await house.ask(coordinator('one'), `{ declaredInterests { organisation interest endedAt } organisation(id: "${organisation}") { viewerCanVerify } }`);
    expect(data).toEqual({ declaredInterests: [{ organisation, interest: 'CLOSE_FAMILY', endedAt: null }], organisation: { viewerCanVerify: false } });
    expect((await house.ask(coordinator('two'), '{ declaredInterests { organisation } }')).data).toEqual({ declaredInterests: [] });
    expect(await wish(coordinator('one'), 'endInterest', 'EndInterestInput', { organisation })).toEqual([]);
    expect(await verify(coordinator('one'))).toEqual(['CONFLICT_OF_INTEREST']);
  });

  it('R-STF-04: is told to whoever waits, once the 5 working days are over, and why', async () => {
    expect(await queue(evaForIt, 'dueBy why')).toEqual([{ dueBy: '2026-03-09', why: null }]);
    await house.waitUntil(specNow + days(8));
    expect(await queue(evaForIt, 'overdue why')).toEqual([{ overdue: true, why: 'It waits because nobody has come to it yet. It is not about you.' }]);
    expect(await wish(evaForIt, 'passCaseOn', 'PassCaseOnInput', theCase)).toEqual(['FORBIDDEN']);
    expect(await wish(coordinator('one'), 'passCaseOn', 'PassCaseOnInput', { ...theCase, about: derivedId('nothing') })).toEqual(['NOT_FOUND']);
    expect(await wish(coordinator('one'), 'passCaseOn', 'PassCaseOnInput', theCase)).toEqual([]);
    expect(await queue(evaForIt, 'passedOn why')).toEqual([{ passedOn: 1, why: 'It waits because whoever looked at it has a tie to you or to the case. Somebody without one is being sought.' }]);
  });

  it('R-STF-04: lets a guest reviewer decide the one case that they were named for', async () => {
    expect(await verify(guest)).toEqual(['NOT_FOUND']);
    const seen = async (): Promise<unknown> => (await house.ask(guest, `{ organisation(id: "${organisation}") { check { howToCheck } viewerCanVerify } }`)).data;
    expect(await seen()).toBeNull();
    expect(await wish(coordinator('two'), 'nameGuestReviewer', 'NameGuestReviewerInput', { ...theCase, person: derivedId('guest') })).toEqual(['REASON_REQUIRED']);
    expect(await wish(coordinator('two'), 'nameGuestReviewer', 'NameGuestReviewerInput', { ...theCase, person: derivedId('guest'), reason: 'Both of us know the board.' })).toEqual([]);
    expect(await queue(guest, 'kind about viewerIsGuest')).toEqual([{ kind: 'VERIFICATION', about: organisation, viewerIsGuest: true }]);
    expect(await seen()).toEqual({ organisation: { check: { howToCheck: 'Ring us.' }, viewerCanVerify: true } });
    expect(await verify(guest)).toEqual([]);
    expect(await queue(guest)).toEqual([]);
  });

  it('shows a verification that is due again when that day has come', async () => {
    expect(await queue(coordinator('one'), 'kind')).toEqual([{ kind: 'CONCERN' }]);
    await house.waitUntil(specNow + days(380));
    expect(await queue(coordinator('one'), 'kind about')).toContainEqual({ kind: 'VERIFICATION_DUE', about: organisation });
  });

  it('R-STF-02: what was recorded for somebody waits to be confirmed to them, and to be seen to when they did not mean it so', async () => {
    const [person, act] = [derivedId('helped'), derivedId('act')];
    await house.record('assistance', person, [ActedOnBehalf({ person, act, command: 'PauseUntil', yes: false, by: derivedId('one'), channel: 'telephone', confirmBy: 'letter', undoUntil: specNow + days(400) })]);
    expect(await queue(coordinator('two'), 'kind about')).toContainEqual({ kind: 'CONFIRMATION', about: act });
    expect(await queue(member(person), 'kind')).toEqual([]);
    expect(await wish(member(person), 'disownRecorded', 'RecordedByStaffInput', { id: act })).toEqual([]);
    expect(await queue(coordinator('two'), 'kind about')).toContainEqual({ kind: 'DISOWNED', about: act });
    expect(await queue(coordinator('two'), 'kind about')).not.toContainEqual({ kind: 'CONFIRMATION', about: act });
    expect(await wish(member(person), 'settleRecorded', 'SettleRecordedInput', { id: act, how: 'Done.' })).toEqual(['FORBIDDEN']);
    expect(await wish(coordinator('two'), 'settleRecorded', 'SettleRecordedInput', { id: act, how: 'Your break is over.' })).toEqual([]);
    expect(await queue(coordinator('two'), 'kind about')).not.toContainEqual({ kind: 'DISOWNED', about: act });
    expect((await house.ask(member(person), '{ recordedByStaff { settledHow } }')).data).toEqual({ recordedByStaff: [{ settledHow: 'Your break is over.' }] });
  });

  it('R-ORG-01: an organisation that cannot be checked yet waits no more, reads why, and waits again when it has answered', async () => {
    const others = derivedId('others');
    const evaForOthers = member(eva, { kind: 'organisation', organisation: others });
    await house.record('organisation', others, [await registered('Others')]);
    const about = { organisation: others };
    const waiting = { kind: 'VERIFICATION', about: others };
    const answerSeenBy = async (actor: Actor): Promise<unknown> => (await house.ask(actor, `{ organisation(id: "${others}") { checkAnswer { outcome words answer } } }`)).data;
    expect(await wish(coordinator('one'), 'returnVerification', 'ReturnVerificationInput', about)).toEqual(['REASON_REQUIRED']);
    expect(await wish(guest, 'returnVerification', 'ReturnVerificationInput', { ...about, comments: 'Who are you?' })).toEqual(['NOT_FOUND']);
    expect(await wish(coordinator('one'), 'returnVerification', 'ReturnVerificationInput', { ...about, comments: 'Nobody answers the telephone.' })).toEqual([]);
    expect(await queue(coordinator('one'), 'kind about')).not.toContainEqual(waiting);
    const returned = { organisation: { checkAnswer: { outcome: 'RETURNED', words: 'Nobody answers the telephone.', answer: null } } };
    for (const actor of [evaForOthers, member(eva), coordinator('two')]) expect(await answerSeenBy(actor)).toEqual(returned);
    expect(await answerSeenBy(member(derivedId('noor')))).toBeNull();
    expect(await wish(evaForOthers, 'answerVerification', 'AnswerVerificationInput', { ...about, answer: 'We have a new number.' })).toEqual([]);
    expect(await queue(coordinator('one'), 'kind about')).toContainEqual(waiting);
    expect(await answerSeenBy(coordinator('one'))).toEqual({ organisation: { checkAnswer: { outcome: 'RETURNED', words: 'Nobody answers the telephone.', answer: 'We have a new number.' } } });
    expect(await wish(coordinator('one'), 'refuseVerification', 'RefuseVerificationInput', { ...about, reason: 'There is no such association.' })).toEqual([]);
    expect(await queue(coordinator('one'), 'kind about')).not.toContainEqual(waiting);
    expect(await answerSeenBy(evaForOthers)).toMatchObject({ organisation: { checkAnswer: { outcome: 'REFUSED', words: 'There is no such association.', answer: null } } });
  });
});

describe('the network\'s settings', () => {
  const change = (actor: Actor, input: object) => wish(actor, 'changeNetworkSetting', 'ChangeNetworkSettingInput', input);
  it('R-NET-01: are moved by coordinators with a reason that every member reads', async () => {
    expect(await change(coordinator('one'), { setting: 'answerDays', values: ['21'] })).toEqual(['REASON_REQUIRED']);
    expect(await change(evaForIt, { setting: 'answerDays', values: ['21'], reason: 'More time.' })).toEqual(['FORBIDDEN']);
    expect(await change(coordinator('one'), { setting: 'answerDays', values: ['21'], reason: 'More time.' })).toEqual([]);
    expect(await change(coordinator('one'), { setting: 'holidays', values: ['2027-06-25'], reason: 'Midsummer.' })).toEqual([]);
    const { data } = await house.ask(evaForIt, '{ network { settings { answerDays holidays } settingChanges { setting values reason } } }');
    expect(data).toEqual({ network: {
      settings: { answerDays: 21, holidays: ['2027-06-25'] },
      settingChanges: expect.arrayContaining([{ setting: 'answerDays', values: ['21'], reason: 'More time.' }, { setting: 'holidays', values: ['2027-06-25'], reason: 'Midsummer.' }]) as unknown,
    } });
  });
  it('R-NET-02: move only towards more time, privacy, pay or places for the patient side', async () => {
    expect(await change(coordinator('one'), { setting: 'answerDays', values: ['20'], reason: 'Faster.' })).toEqual(['SETTING_TOO_WEAK']);
    expect(await change(coordinator('one'), { setting: 'holidays', values: [], reason: 'None.' })).toEqual(['SETTING_TOO_WEAK']);
    expect(await change(coordinator('one'), { setting: 'answerDays', values: ['many'], reason: 'More.' })).toEqual(['FIELD_REQUIRED']);
  });
});
