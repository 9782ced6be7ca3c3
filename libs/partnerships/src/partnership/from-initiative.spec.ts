import { networkId, NetworkOpened, OrganisationRegistered, OrganisationVerified, ProfileConfirmed, directoryConcepts, directoryReadModels, directoryResolvers } from '#directory';
import { derivedId, type DomainEvent, type Id } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { InitiativeAnswered, InitiativeDrafted, InitiativePublished, InitiativeSent, InitiativeSubmitted, matchmakingConcepts, matchmakingMigrations, matchmakingProcesses, matchmakingReadModels, matchmakingResolvers, PeopleCards, PlaceAddresses } from '#matchmaking';
import { openHouse, type House } from '../../../../test/support/house';
import { partnershipsConcepts, partnershipsProcesses, partnershipsReadModels, partnershipsResolvers, profileResolvers } from '../context';
import { InitiativePartnershipFormed, PartnershipClosed, TableTerms } from './events';
import { FormInitiativePartnership, initiativePartnershipId } from './from-initiative';
import { partnership as concept } from './partnership';
import { as, asOrganisation, settings } from './testing/cast';
import { staff } from './testing/room';

const { given } = specOf(concept);
const initiative = derivedId('initiative');
const patients = derivedId('patients');
const company = derivedId('company');
const [eva, carl, dana] = [derivedId('eva'), derivedId('carl'), derivedId('dana')];
const coordinator = staff('coordinator');
const terms: TableTerms = {
  seats: { patients: 2, all: 6 }, promise: 'collaborate', cells: [{ level: 'meso', phase: 'initiate' }],
  pay: { fee: { kind: 'paid', amount: { minor: 240_000, currency: 'SEK' }, payer: 'Company', withinDays: 30 }, expenses: { kind: 'advanced', upTo: { minor: 50_000, currency: 'SEK' } } },
  cancellation: { paidInFullWithin: 5 },
};
const wish = { initiative, organisation: company, title: 'Breath in the scales.', use: 'The scales change.', terms };
const form = FormInitiativePartnership(wish);
const standing = { status: 'verified', kind: 'company', publicBody: false };
const table = { [eva]: 'patient', [carl]: 'contact', [dana]: 'deputy' };
const facts = { settings, organisation: standing, initiative: { status: 'published', opener: patients, openedBy: 'organisation', answers: { [company]: 'yes' }, tables: { [company]: table } } };
const formed = InitiativePartnershipFormed({ initiative, opener: patients, openedBy: 'organisation', asker: company, title: wish.title, use: wish.use, terms, people: [{ person: eva }], contact: carl, deputy: dana });
const knowing = (change: object) => given().by(coordinator).knowing({ ...facts, initiative: { ...facts.initiative, ...change } });

describe('a partnership from an initiative', () => {
  it.each(['yes', 'talk'])('R-INI-02: forms after %s, with pay, seats, promise and level and phase said now', (answer) => knowing({ answers: { [company]: answer } }).when(form).then(formed));
  it('R-INI-02: comes of no other answer', () => {
    for (const answer of ['no', 'waiting', 'unanswered', undefined]) knowing({ answers: { [company]: answer } }).when(form).thenRejected('OWN_CONSENT_REQUIRED');
    for (const status of ['none', 'draft', 'submitted', 'withdrawn']) knowing({ status }).when(form).thenRejected('REQUEST_NOT_OPEN');
  });
  it('R-INV-11, R-REQ-03: puts nobody at the table who has not said so themselves', () => {
    knowing({ tables: {} }).when(form).thenRejected('CONTACT_NOT_CONFIRMED', 'OWN_CONSENT_REQUIRED');
    knowing({ tables: { [company]: { [carl]: 'contact', [dana]: 'deputy' } } }).when(form).thenRejected('OWN_CONSENT_REQUIRED');
    knowing({ tables: { [company]: { [eva]: 'patient', [carl]: 'contact' } } }).when(form).thenRejected('CONTACT_NOT_CONFIRMED');
  });
  it('R-PAY-01, R-PAY-02, R-REQ-05: says pay and promise as any request must', () => {
    const said = (change: Partial<TableTerms>) => given().by(coordinator).knowing(facts).when(FormInitiativePartnership({ ...wish, terms: { ...terms, ...change } }));
    said({ promise: 'inform' }).thenRejected('PROMISE_TOO_LOW');
    said({ pay: { ...terms.pay, fee: { kind: 'paid', amount: { minor: 1, currency: 'SEK' }, payer: 'Company', withinDays: 31 } } }).thenRejected('PAY_INCOMPLETE');
    said({ pay: { ...terms.pay, fee: { kind: 'unpaid', reason: 'volunteer-run', because: 'No money.' } } }).thenRejected('UNPAID_REASON_REFUSED');
    said({ cancellation: undefined }).thenRejected('CANCELLATION_TERMS_REQUIRED');
    said({ seats: { patients: 7, all: 6 } }).thenRejected('FIELD_REQUIRED');
  });
  it('has no more people of the patient side than seats', () =>
    knowing({ tables: { [company]: { ...table, [derivedId('maja')]: 'patient', [derivedId('noor')]: 'patient' } } }).when(form).thenRejected('NO_PLACES_LEFT'));
  it('R-PAR-02: is one for each organisation that answered', () => {
    given(formed).by(coordinator).knowing(facts).when(form).thenNothing();
    given(formed).by(coordinator).knowing(facts).when(FormInitiativePartnership({ ...wish, use: 'Something else.' })).thenRejected('PARTNERSHIP_EXISTS');
    expect(initiativePartnershipId(initiative, company)).not.toBe(initiativePartnershipId(initiative, patients));
  });
  it('has both sides as at any table', () =>
    expect(concept.fold([formed])).toMatchObject({ status: 'forming', asker: company, parties: [{ recipient: patients }], seats: [{ person: eva, cameAs: 'invited' }, { person: carl, cameAs: 'contact' }, { person: dana, cameAs: 'deputy' }] }));
});

describe('through the API', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse({
      concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: [...directoryReadModels, ...matchmakingReadModels, ...partnershipsReadModels],
      processes: [...matchmakingProcesses, ...partnershipsProcesses], resolvers: [...directoryResolvers, ...matchmakingResolvers, ...partnershipsResolvers, ...profileResolvers],
      migrations: matchmakingMigrations,
      providers: (database, clock) => [{ provide: PlaceAddresses, useValue: new PlaceAddresses(database.pool('writer'), clock) }, { provide: PeopleCards, useValue: new PeopleCards(database.pool('writer'), clock) }],
    });
    await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
    await house.record('organisation', patients, member('patient-organisation', eva));
    await house.record('organisation', company, member('company', carl));
    await house.record('initiative', initiative, sentAndAnswered());
  });
  afterEach(() => house.close());

  const member = (kind: 'company' | 'patient-organisation', person: Id): DomainEvent[] => [
    OrganisationRegistered({ name: 'Name', kind, countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, representative: person, personName: box('Name', person, 'personName'), personRole: box('Role', person, 'personRole'), howToCheck: box('Call', person, 'howToCheck') }),
    OrganisationVerified({ method: 'call', funders: [], distinctFrom: [], on: '2026-02-01', due: '2027-02-01' }),
    ProfileConfirmed({ kind, conditions: ['asthma'], everyCondition: false, languages: ['sv'], countries: ['SE'], at: specNow }),
  ];
  const answerBy = { date: '2026-03-20', zone: 'Europe/Stockholm' };
  const sentAndAnswered = (): DomainEvent[] => [
    InitiativeDrafted({ opener: patients, openedBy: 'organisation', writer: eva, draft: box({}) }),
    InitiativeSubmitted({ opener: patients, writer: eva, form: box({}) as never, hopedFor: answerBy }), InitiativePublished({ answerBy }),
    InitiativeSent({ opener: patients, recipient: company, answerBy, zone: 'Europe/Stockholm', endsAt: specNow + 1e9, match: box([], company, 'match'), algorithm: '1', vocabulary: '1', position: '1' }),
    InitiativeAnswered({ opener: patients, recipient: company, answer: 'yes', reason: box('Gladly.'), by: carl, name: box('Carl', carl, 'name') }),
  ];
  const joinTable = 'mutation ($input: JoinInitiativeTableInput!) { joinInitiativeTable(input: $input) { userErrors { code } table { organisationId seats { seat name you } } } }';
  const formIt = 'mutation ($input: FormInitiativePartnershipInput!) { formInitiativePartnership(input: $input) { userErrors { code field } partnership { id status requestId initiativeId askerId terms { promise seats { patients all } cells { level phase } pay { fee { amount { minor } } } } seats { person { name } } } } }';
  const inApi = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, inner: unknown) => (['kind', 'promise', 'level', 'phase'].includes(key) && typeof inner === 'string' ? inner.toUpperCase() : inner)));

  it('R-INI-02: people of both sides say yes themselves, and a coordinator brings them to one table', async () => {
    const early = await house.ask(coordinator, formIt, { input: inApi(wish) as object });
    expect(early.data).toMatchObject({ formInitiativePartnership: { partnership: null, userErrors: [{ code: 'CONTACT_NOT_CONFIRMED' }, { code: 'OWN_CONSENT_REQUIRED' }] } });
    await house.ask(asOrganisation(patients, eva), joinTable, { input: { id: initiative, organisation: company, seat: 'PATIENT', name: 'Eva' } });
    await house.ask(asOrganisation(company, carl), joinTable, { input: { id: initiative, seat: 'CONTACT', name: 'Carl' } });
    const { data: joined } = await house.ask(asOrganisation(company, dana), joinTable, { input: { id: initiative, seat: 'DEPUTY', name: 'Dana' } });
    expect(joined).toEqual({ joinInitiativeTable: { userErrors: [], table: { organisationId: company, seats: expect.arrayContaining([{ seat: 'PATIENT', name: 'Eva', you: false }, { seat: 'CONTACT', name: 'Carl', you: false }, { seat: 'DEPUTY', name: 'Dana', you: true }]) as unknown } } });
    for (const actor of [asOrganisation(patients, eva), asOrganisation(company, carl), as(eva)]) expect((await house.ask(actor, formIt, { input: inApi(wish) as object })).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask(asOrganisation(derivedId('others'), eva), joinTable, { input: { id: initiative, organisation: company, seat: 'PATIENT', name: 'Eva' } })).codes).toEqual(['NOT_FOUND']);

    const { data, codes } = await house.ask(coordinator, formIt, { input: inApi(wish) as object });
    expect({ data, codes }).toMatchObject({ codes: [], data: { formInitiativePartnership: { userErrors: [], partnership: {
      id: initiativePartnershipId(initiative, company), status: 'FORMING', requestId: initiative, initiativeId: initiative, askerId: company,
      terms: { promise: 'COLLABORATE', seats: { patients: 2, all: 6 }, cells: [{ level: 'MESO', phase: 'INITIATE' }], pay: { fee: { amount: { minor: 240_000 } } } },
      seats: [{ person: { name: 'Eva' } }, { person: { name: 'Carl' } }, { person: { name: 'Dana' } }],
    } } } });
    const asked = '{ initiative(id: "ID") { asked { edges { node { partnershipId } } } } }'.replace('ID', initiative);
    expect((await house.ask(coordinator, asked)).data).toEqual({ initiative: { asked: { edges: [{ node: { partnershipId: initiativePartnershipId(initiative, company) } }] } } });
    const received = '{ receivedInitiative(id: "ID") { partnershipId } }'.replace('ID', initiative);
    expect((await house.ask(asOrganisation(company, carl), received)).data).toEqual({ receivedInitiative: { partnershipId: initiativePartnershipId(initiative, company) } });
    const seat = 'mutation ($input: StateSeatInput!) { stateSeat(input: $input) { userErrors { code } partnership { status } } }';
    const state = (person: Id, side: string, basis: string) => house.ask(as(person), seat, { input: { partnership: initiativePartnershipId(initiative, company), side, basis: [basis], employedByAsker: side === 'PROFESSIONAL' } });
    expect((await state(carl, 'PATIENT', 'OWN_EXPERIENCE')).data).toMatchObject({ stateSeat: { userErrors: [{ code: 'NOT_A_PATIENT_SEAT' }] } });
    await state(carl, 'PROFESSIONAL', 'OWN_PROFESSION');
    await state(dana, 'PROFESSIONAL', 'OWN_PROFESSION');
    expect((await state(eva, 'PATIENT', 'OWN_EXPERIENCE')).data).toMatchObject({ stateSeat: { userErrors: [], partnership: { status: 'AGREEING' } } });
  });

  it('R-ORG-13: partnerships closed without feedback are counted on the profile', async () => {
    const count = async () => ((await house.ask({ kind: 'visitor', network: 'enpcr' }, `{ organisation(id: "${company}") { record { partnershipsClosedWithoutFeedback } } }`)).data as { organisation: unknown }).organisation;
    expect(await count()).toEqual({ record: { partnershipsClosedWithoutFeedback: 0 } });
    await house.record('partnership', initiativePartnershipId(initiative, company), [formed, PartnershipClosed({ feedback: false })]);
    await house.record('partnership', initiativePartnershipId(initiative, patients), [formed, PartnershipClosed({ feedback: true })]);
    expect(await count()).toEqual({ record: { partnershipsClosedWithoutFeedback: 1 } });
  });
});
