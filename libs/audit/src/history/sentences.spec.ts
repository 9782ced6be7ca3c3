import { derivedId } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { catalogues, checkCatalogues, languages } from '#language';
import { peopleIn, toldEvents, type Entry, type HistoryType } from './entry';
import { paramsOf, tell, whoIn, type Names, type Telling } from './sentences';

const eva = derivedId('eva');
const maja = derivedId('maja');
const association = derivedId('association');
const names: Names = {
  person: (id) => new Map([[eva, 'Eva'], [maja, 'Maja']]).get(id),
  organisation: (id) => (id === association ? 'Riksförbundet X' : undefined),
};
const telling = (language: Telling['language'], change: Partial<Telling> = {}): Telling => ({ language, names, zone: 'Europe/Stockholm', now: specNow, ...change });

const goal = { goal: derivedId('goal'), revision: 1 };
/** As much of an event as its sentence needs; the rest of them take no more than who and when. */
const samples: { readonly [Type in HistoryType]?: unknown } = {
  ContactRoleConfirmed: { role: 'contact' },
  PlacesHeld: { places: 2, offers: 'place' },
  PlacesFreed: { places: 1 },
  DeadlineExtended: { answerBy: { date: '2026-04-01', zone: 'Europe/Stockholm' } },
  RequestClosed: { filled: 1, of: 2 },
  InvitationSent: { to: 'organisation', recipient: association, places: 2, answerBy: { date: '2026-03-30', zone: 'Europe/Stockholm' } },
  InvitationAccepted: { people: 2, by: eva, recipient: association },
  PlaceOpened: { offers: 'place', recipient: association },
  PlaceTaken: { offers: 'reserve' },
  ContactReleased: { toPerson: maja },
  HoldEnded: { unfilled: 1 },
  InitiativeSent: { recipient: association, answerBy: { date: '2026-03-30', zone: 'Europe/Stockholm' } },
  InitiativeAnswered: { answer: 'talk' },
  InitiativeUnanswered: { recipient: association },
  InitiativeTableJoined: { organisation: association },
  InitiativePartnershipFormed: { people: [{ person: maja }], asker: association },
  InitiativeClosed: { asked: 3, answered: 2 },
  PartnershipFormed: { people: [{ person: maja }] },
  PartyJoined: { people: [{ person: maja }] },
  SeatStated: { side: 'patient' },
  GoalProposed: { ...goal, text: 'Choose outcomes.' },
  GoalChanged: { ...goal, text: 'Choose fewer outcomes.' },
  GoalAgreedBySide: { ...goal, side: 'professional' },
  NormsChanged: { addition: 'Mornings only.' },
  NormsAgreedBySide: { side: 'patient' },
  ContactConfirmed: { role: 'deputy', replyWithinDays: 1 },
  PayPlanSet: { person: maja },
  PayPlanAgreed: { person: maja },
  EqualityFactorDiscussed: { side: 'patient', factor: 'power' },
  PreparationStated: { side: 'patient' },
  BrakeSilenceNoted: { othersFrom: specNow },
  BrakeReleased: { how: 'own', stillPulled: false },
  SubstituteNamed: { substitute: maja },
  SubstituteAgreed: { person: maja },
  ContactLeft: { role: 'contact', nameBy: '2026-03-16' },
  CoordinatorStoodIn: { role: 'deputy' },
  ActivityPlanned: { what: 'A workshop', on: '2026-04-01' },
  ExpectedSeatsChanged: { expected: { patient: 2, professional: 3 } },
  ActivityHeld: { attended: { patient: 1, professional: 2 } },
  ReviewSet: { review: 1, on: '2027-03-02' },
  GoingOnAgreedBySide: { review: 1, side: 'patient' },
  PartnershipEvaluationOpened: { cause: 'last-day', until: specNow },
  PartnershipClosed: { feedback: false },
  StoryShared: { side: 'patient' },
  StoryReplied: { side: 'patient' },
  StoryChecked: { fine: true },
  AskerBlocked: { asker: association },
  AskerUnblocked: { asker: association },
};
const entry = (type: HistoryType, change: object = {}): Entry =>
  ({ type, data: samples[type] ?? {}, event: derivedId(type), at: specNow, actor: eva, role: 'representative', organisation: association, onBehalfOf: null, ...change }) as Entry;

describe('history in words', () => {
  it('has a sentence in both languages for everything that can happen', () =>
    expect(checkCatalogues(catalogues, { eventTypes: toldEvents.map(({ type }) => type) })).toEqual([]));

  it.each(toldEvents.map(({ type }) => type))('%s is told with all that its sentence takes', (type) => {
    for (const language of languages) {
      const said = tell(entry(type), telling(language));
      expect(said).not.toMatch(/[{}]|undefined|\[object/);
      for (const [name, value] of Object.entries(paramsOf(entry(type), telling(language)))) expect([name, value]).toEqual([name, expect.anything()]);
    }
  });

  it('says who, for whom and when', () => {
    expect(tell(entry('InvitationAccepted'), telling('en'))).toBe('Eva, for Riksförbundet X, said yes on 2 March to finding 2 people.');
    expect(tell(entry('InvitationAccepted'), telling('sv'))).toBe('Eva, för Riksförbundet X, tackade ja den 2 mars till att hitta 2 personer.');
    expect(tell(entry('PartnershipClosed'), telling('sv', { now: Date.UTC(2028, 0, 1) }))).toBe('Partnerskapet stängdes den 2 mars 2026 utan återkoppling från professionssidan.');
  });

  it('counts days as they were in the network', () =>
    expect(tell(entry('RequestPublished', { at: Date.UTC(2026, 2, 2, 23, 30), role: 'coordinator', organisation: null }), telling('en'))).toBe('A coordinator opened the request on 3 March.'));

  it('R-MAT-06: says of a person who is asked in their own right that it was an adviser, and of their yes that it was for themselves', () => {
    const own = { actor: maja, role: 'person', organisation: null } as const;
    const sent = { to: 'person', recipient: maja, places: 1, answerBy: { date: '2026-03-30', zone: 'Europe/Stockholm' } };
    expect(tell(entry('InvitationSent', { data: sent }), telling('en'))).toBe('Eva, for Riksförbundet X, asked an adviser on 2 March, with an answer by 30 March.');
    expect(tell(entry('InvitationSent', { data: sent }), telling('sv'))).toBe('Eva, för Riksförbundet X, frågade en rådgivare den 2 mars, med svar senast 30 mars.');
    expect(tell(entry('InvitationAccepted', { ...own, data: { people: 1, by: maja, recipient: maja } }), telling('en'))).toBe('Maja said yes on 2 March.');
    expect(tell(entry('PlaceOpened', { ...own, data: { offers: 'place', recipient: maja } }), telling('sv'))).toBe('Maja fick en plats den 2 mars.');
  });

  it('R-STF-02: says at whose request staff acted', () =>
    expect(whoIn(entry('PlaceTaken', { role: 'coordinator', organisation: null, onBehalfOf: maja }), telling('en'))).toBe('A coordinator, at the request of Maja,'));

  it('calls people without a name former participants, at the beginning of a sentence and inside it', () => {
    const nobody: Names = { person: () => undefined, organisation: () => undefined };
    expect(tell(entry('ContactReleased', { organisation: null }), telling('en', { names: nobody }))).toBe('A former participant shared contact details with a former participant on 2 March.');
    expect(tell(entry('InvitationSent', { organisation: null }), telling('sv', { names: nobody }))).toMatch(/^En tidigare deltagare frågade en organisation om 2 personer/);
  });
});

describe('the people in an event', () => {
  it('are all that it names, each once', () => {
    expect(peopleIn({ person: maja, by: eva, toPerson: maja, request: derivedId('request') })).toEqual([maja, eva]);
    expect(peopleIn({ people: [{ person: maja, place: derivedId('place') }], contact: eva, deputy: maja })).toEqual([eva, maja]);
    expect(peopleIn({ people: 2 })).toEqual([]);
  });

  it('are not looked for in a sealed field of the same name', () => {
    expect(peopleIn({ person: maja, contact: box({ email: 'eva@example.org' }) })).toEqual([maja]);
  });
});
