import { isRejected, type DomainEvent, type Id } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import fc from 'fast-check';
import { ContactReleased, HoldEnded, PlaceDeclined, PlaceOpenedOnBehalf, PlaceTaken, PlaceTakenOnBehalf } from './events';
import { invitation as concept } from './invitation';
import { DeclinePlace, EndHold, OpenPlace, TakePlace } from './people';
import { accepted, acceptedUntil, asker, asOrganisation, asPerson, contact, declined, deputy, invitation, maja, noor, opened, place, professional, recipient, request, sent, taken, terms, ticks } from './testing/cast';

const { given } = specOf(concept);
const facts = { terms, asker: professional };
const open = (n: number, insteadOf?: Id) => OpenPlace({ invitation, place: place(n), insteadOf });
const take = (n: number, person: Id = maja, change: Partial<Parameters<typeof TakePlace>[0]> = {}) => TakePlace({ invitation, place: place(n), person, adult: true, ...ticks, ...change });
const refuse = (n: number, person: Id = maja) => DeclinePlace({ invitation, place: place(n), person });
const saidNo = (n: number, person: Id = maja) => PlaceDeclined({ request, asker, recipient, place: place(n), person });
const released = (toPerson: Id, n = 1) => ContactReleased({ place: place(n), person: maja, toPerson, purpose: 'this-request', name: ticks.name });
const holdEnded = HoldEnded({ request, recipient, unfilled: 1 });

describe('asking people', () => {
  const yes = [sent(), accepted()];
  it('opens a place for each, up to the number that the yes was for', () => {
    given(...yes).when(open(1)).then(opened(1));
    given(...yes, opened(1)).when(open(2)).then(opened(2));
    given(...yes, opened(1), opened(2)).when(open(3)).thenRejected('NO_PLACES_LEFT');
  });
  it('twice for one place says nothing new', () =>
    given(...yes, opened(1)).when(open(1)).thenNothing());
  it('R-INV-11: lets an unfilled place go to somebody else, and does not show whether its person said no', () => {
    for (const conduct of [[], [saidNo(1)]]) {
      given(...yes, opened(1), opened(2), ...conduct).when(open(3, place(1))).then(opened(3, place(1)));
      given(...yes, opened(1), opened(2), ...conduct).when(open(3)).thenRejected('NO_PLACES_LEFT');
    }
  });
  it('does not take a place from somebody who has it, nor one that is not there or was replaced', () => {
    given(...yes, opened(1), taken(1)).when(open(2, place(1))).thenRejected('NO_PLACES_LEFT');
    given(...yes, opened(1)).when(open(2, place(9))).thenRejected('NO_PLACES_LEFT');
    given(...yes, opened(1), opened(2, place(1))).when(open(3, place(1))).thenRejected('NO_PLACES_LEFT');
  });
  it('R-INV-10: is over when the places are held no longer', () => {
    given(...yes).at(acceptedUntil - 1).when(open(1)).then(opened(1));
    given(...yes).at(acceptedUntil).when(open(1)).thenRejected('HOLD_EXPIRED');
    given(...yes, holdEnded).when(open(1)).thenRejected('HOLD_EXPIRED');
  });
  it('comes after a yes', () => {
    given(sent()).when(open(1)).thenRejected('INVITATION_NOT_OPEN');
    given(sent(), declined()).when(open(1)).thenRejected('INVITATION_NOT_OPEN');
  });
});

describe('a person says yes', () => {
  const asked = [sent(), accepted(), opened(1), opened(2)];
  const self = (...past: readonly DomainEvent[]) => given(...past).by(asPerson(maja)).knowing(facts);
  it('R-CON-01, R-CON-03: fills the place and gives name and what was ticked to contact and deputy, by name', () =>
    self(...asked).when(take(1)).then(taken(1), released(contact), released(deputy)));
  it('R-CON-02: gives telephone and e-mail only when ticked', () => {
    const details = box({ telephone: '+46 8 000 00' }, maja, 'contact');
    self(...asked).when(take(1, maja, { contact: details })).then(
      taken(1), ContactReleased({ ...released(contact).data, contact: details }), ContactReleased({ ...released(deputy).data, contact: details }));
  });
  it('R-INV-03: for a reserve place gives no contact yet', () =>
    self(sent({ offers: 'reserve' }), accepted(), opened(1, undefined, 'reserve')).when(take(1)).then(taken(1, maja, 'reserve')));
  it('gives contact to nobody twice, and to nobody who is not there', () => {
    given(...asked).by(asPerson(maja)).knowing({ ...facts, terms: { ...terms, deputy: contact } }).when(take(1)).then(taken(1), released(contact));
    given(...asked).by(asPerson(maja)).knowing({ ...facts, terms: { status: 'published', asker: terms.asker } }).when(take(1)).then(taken(1));
  });
  it('R-PAY-05: says who is paid, and what they need to take part', () => {
    const more = { payTo: box<'me'>('me', maja, 'payTo'), access: box('A break every hour', maja, 'access') };
    self(...asked).when(take(1, maja, more)).then(PlaceTaken({ ...taken(1).data, ...more }), released(contact), released(deputy));
  });
  it('R-INV-11, T12: and nobody else can say it for them, not even who asked them', () => {
    given(...asked).by(asPerson(noor)).knowing(facts).when(take(1)).thenRejected('OWN_CONSENT_REQUIRED');
    given(...asked).by(asOrganisation(recipient)).knowing(facts).when(take(1)).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-ADV-01, R-PAR-04, R-REQ-08: with all their ticks; what is missing is listed at once', () => {
    self(...asked).when(take(1, maja, { adult: false })).thenRejected('MUST_BE_ADULT');
    self(...asked).when(take(1, maja, { adult: false, basis: undefined, interests: undefined })).thenRejected('MUST_BE_ADULT', 'REPRESENTATION_REQUIRED', 'FIELD_REQUIRED');
  });
  it('R-PAR-03: on one side only: who answers for the asker takes no patient seat', () =>
    given(...asked).by(asPerson(maja)).knowing({ ...facts, asker: { ...professional, representatives: [maja] } }).when(take(1)).thenRejected('NOT_A_PATIENT_SEAT'));
  it('once: again says nothing new, and a second place is for somebody else', () => {
    self(...asked, taken(1)).when(take(1)).thenNothing();
    self(...asked, taken(1)).when(take(2)).thenRejected('ALREADY_ASKED');
  });
  it('to a place that is theirs to take', () => {
    self(...asked).when(take(9)).thenRejected('INVITATION_NOT_OPEN');
    self(...asked, taken(1, noor)).when(take(1)).thenRejected('INVITATION_NOT_OPEN');
    self(...asked, opened(3, place(1))).when(take(1)).thenRejected('INVITATION_NOT_OPEN');
    self().when(take(1)).thenRejected('INVITATION_NOT_OPEN');
  });
  it('R-INV-10: while the place is held', () => {
    self(...asked).at(acceptedUntil - 1).when(take(1)).then(taken(1), released(contact), released(deputy));
    self(...asked).at(acceptedUntil).when(take(1)).thenRejected('HOLD_EXPIRED');
  });
  it('not when the request was withdrawn', () =>
    given(...asked).by(asPerson(maja)).knowing({ ...facts, terms: { ...terms, status: 'withdrawn' } }).when(take(1)).thenRejected('REQUEST_NOT_OPEN'));
});

describe('a person says no', () => {
  const asked = [sent(), accepted(), opened(1)];
  it('without a reason', () => given(...asked).by(asPerson(maja)).when(refuse(1)).then(saidNo(1)));
  it('R-INV-11, T12: and nobody else can say it for them', () => given(...asked).by(asOrganisation(recipient)).when(refuse(1)).thenRejected('OWN_CONSENT_REQUIRED'));
  it('once', () => given(...asked, saidNo(1)).by(asPerson(maja)).when(refuse(1)).thenNothing());
  it('to an open place only', () => {
    given(...asked, taken(1)).by(asPerson(maja)).when(refuse(1)).thenRejected('INVITATION_NOT_OPEN');
    given(...asked, opened(2, place(1))).by(asPerson(maja)).when(refuse(1)).thenRejected('INVITATION_NOT_OPEN');
    given().by(asPerson(maja)).when(refuse(1)).thenRejected('INVITATION_NOT_OPEN');
  });
  it('R-INV-11: after which the asker and the organisation see what they saw before', () => {
    const before = concept.fold([...asked]);
    const after = concept.fold([...asked, saidNo(1)]);
    expect(after).toMatchObject({ status: before.status, people: 2 });
    given(...asked, saidNo(1)).at(acceptedUntil).when(EndHold({ invitation })).then(HoldEnded({ request, recipient, unfilled: 2 }));
    given(...asked).at(acceptedUntil).when(EndHold({ invitation })).then(HoldEnded({ request, recipient, unfilled: 2 }));
  });
});

describe('when the places are held no longer', () => {
  const end = EndHold({ invitation });
  it('R-INV-10: those that nobody took are free', () =>
    given(sent(), accepted(), opened(1), taken(1)).at(acceptedUntil).when(end).then(holdEnded));
  it('nothing happens too early, twice, when all are taken, or without a yes', () => {
    given(sent(), accepted()).at(acceptedUntil - 1).when(end).thenNothing();
    given(sent(), accepted(), holdEnded).at(acceptedUntil).when(end).thenNothing();
    given(sent(), accepted(1), opened(1), taken(1)).at(acceptedUntil).when(end).thenNothing();
    given(sent()).at(acceptedUntil).when(end).thenNothing();
  });
});

describe('whatever people do', () => {
  const people = [maja, noor, contact];
  const n = fc.integer({ min: 1, max: 6 });
  const who = fc.constantFrom(...people);
  const step = fc.oneof(
    fc.record({ n, insteadOf: fc.option(n, { nil: undefined }) }).map((s) => ({ command: open(s.n, s.insteadOf === undefined ? undefined : place(s.insteadOf)), by: asOrganisation(recipient) })),
    fc.record({ n, who }).map((s) => ({ command: take(s.n, s.who), by: asPerson(s.who) })),
    fc.record({ n, who }).map((s) => ({ command: refuse(s.n, s.who), by: asPerson(s.who) })),
    fc.constant({ command: EndHold({ invitation }), by: { kind: 'process', network: 'enpcr', name: 'deadline' } as const }),
  );

  it('R-INV-02: a yes is a place: never more people than places, nobody twice, and saying it again says nothing', () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 }), fc.array(fc.tuple(step, fc.boolean()), { maxLength: 40 }), (count, steps) => {
      let past: readonly DomainEvent[] = [sent(), accepted(count)];
      for (const [{ command, by }, late] of steps) {
        const when = given(...past).by(by).at(late ? acceptedUntil : specNow).knowing({ ...facts, asker: { ...professional, representatives: [] } });
        const { decision } = when.when(command);
        if ('rejected' in decision) continue;
        past = [...past, ...decision];
        given(...past).by(by).at(late ? acceptedUntil : specNow).knowing({ ...facts, asker: { ...professional, representatives: [] } }).when(command).thenNothing();
        const folded = concept.fold(past);
        const filled = folded.status === 'none' ? [] : folded.places.filter(({ status }) => status === 'taken');
        expect(filled.length).toBeLessThanOrEqual(count);
        expect(new Set(filled.map(({ person }) => person)).size).toBe(filled.length);
      }
    })));
});

describe('a place on behalf of others', () => {
  const onBehalf = (n: number, of: 'organisation' | 'youth-panel') => PlaceOpenedOnBehalf({ request, asker, recipient, place: place(n), of });
  const facts = { terms, asker: professional };
  const yes = { invitation, place: place(1), person: maja, adult: true, ...ticks, basis: box<['mandate']>(['mandate'], maja, 'basis') };
  it('R-INV-12: is opened by the organisation that takes a seat itself, and taken by a named person who confirms that', () => {
    given(sent(), accepted()).by(asOrganisation(recipient)).when(OpenPlace({ invitation, place: place(1), onBehalf: 'organisation' })).then(opened(1), onBehalf(1, 'organisation'));
    const { decision } = given(sent(), accepted(), opened(1), onBehalf(1, 'organisation')).by(asPerson(maja)).knowing(facts).when(TakePlace({ ...yes, onBehalf: 'organisation' }));
    expect(isRejected(decision) ? decision : decision.at(-1)).toEqual(PlaceTakenOnBehalf({ request, asker, recipient, place: place(1), person: maja, of: 'organisation' }));
  });
  it('R-INV-12: is not taken by somebody who does not confirm it, and no other place is', () => {
    const open = given(sent(), accepted(), opened(1), onBehalf(1, 'organisation')).by(asPerson(maja)).knowing(facts);
    open.when(TakePlace(yes)).thenRejected('OWN_CONSENT_REQUIRED');
    open.when(TakePlace({ ...yes, onBehalf: 'youth-panel' })).thenRejected('OWN_CONSENT_REQUIRED');
    given(sent(), accepted(), opened(1)).by(asPerson(maja)).knowing(facts).when(TakePlace({ ...yes, onBehalf: 'organisation' })).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-ADV-07: is a youth panel\'s, through an adult who says so; there is no field for anybody else\'s name', () => {
    const open = given(sent(), accepted(), opened(1), onBehalf(1, 'youth-panel')).by(asPerson(maja)).knowing(facts);
    open.when(TakePlace({ ...yes, onBehalf: 'youth-panel', adult: false })).thenRejected('MUST_BE_ADULT');
    expect(Object.keys(PlaceOpenedOnBehalf.fields)).toEqual(['request', 'asker', 'recipient', 'place', 'of']);
    expect(Object.keys(PlaceTakenOnBehalf.fields)).toEqual(['request', 'asker', 'recipient', 'place', 'person', 'of']);
  });
});
