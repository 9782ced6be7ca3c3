import { addDays, days, derivedId, endOf, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { ContactReleased } from '../invitation/events';
import { invitation as invitationConcept } from '../invitation/invitation';
import { invitationOutcome } from '../invitation/outcome';
import { accepted, asker, asPerson, contact, deputy, invitation, maja, noor, opened, place, recipient, request, sent, settings, taken, terms } from '../invitation/testing/cast';
import { PlaceFilled, PlacesHeld } from '../request/events';
import { request as requestConcept } from '../request/request';
import { closed, published } from '../request/testing';
import { AnswerCall, AskReserve } from './answering';
import { CallReserve, EndReserveCall, NoteReservesUntold, SeatReserve, TellReserves } from './calling';
import { ReserveAsked, ReserveCalled, ReserveCallEnded, ReserveDeclined, ReserveSeated, ReservesNotTold, ReservesTold, ReserveTookPlace } from './events';

const { given } = specOf(invitationConcept);
const { given: givenRequest } = specOf(requestConcept);
const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };
const until = endOf({ date: addDays('2026-03-02', 14), zone: 'Europe/Stockholm' });
const past = [sent({ offers: 'reserve' }), accepted(), opened(1, undefined, 'reserve'), taken(1, maja, 'reserve')];
const theirs = { request, asker, recipient, place: place(1), person: maja };
const asked = ReserveAsked({ ...theirs, until });
const name = box('Maja', maja, 'name');
const tookPlace = ReserveTookPlace({ ...theirs, name });

describe('R-INV-03: a reserve who is called', () => {
  const answer = (yes: boolean, more: object = { name }) => AnswerCall({ invitation, place: place(1), person: maja, yes, ...more });
  const facts = { terms, asker: undefined };

  it('is asked again before taking a place, and only then known by name', () => {
    given(...past).when(AskReserve({ invitation, place: place(1), person: maja, until })).then(asked);
    given(...past, asked).when(AskReserve({ invitation, place: place(1), person: maja, until })).thenNothing();
    given(...past, asked).by(asPerson(maja)).knowing(facts).when(answer(true)).then(
      tookPlace, ...[contact, deputy].map((toPerson) => ContactReleased({ place: place(1), person: maja, toPerson, purpose: 'this-request', name })));
    given(...past, asked, tookPlace).by(asPerson(maja)).knowing(facts).when(answer(true)).thenNothing();
    given(...past, asked).by(asPerson(maja)).knowing(facts).when(answer(true, {})).thenRejected('FIELD_REQUIRED');
  });
  it('answers alone, in time, and when called', () => {
    given(...past, asked).by(asPerson(noor)).knowing(facts).when(answer(true)).thenRejected('OWN_CONSENT_REQUIRED');
    given(...past).by(asPerson(maja)).knowing(facts).when(answer(true)).thenRejected('INVITATION_NOT_OPEN');
    given(...past, asked).at(until).by(asPerson(maja)).knowing(facts).when(answer(true)).thenRejected('DEADLINE_PASSED');
  });
  it('stays in reserve with a no, which nobody else sees', () => {
    given(...past, asked).by(asPerson(maja)).knowing(facts).when(answer(false)).then(ReserveDeclined(theirs));
    given(...past, asked, ReserveDeclined(theirs)).by(asPerson(maja)).knowing(facts).when(answer(false)).thenNothing();
    given(...past, asked, ReserveDeclined(theirs)).by(asPerson(maja)).knowing(facts).when(answer(true)).then(tookPlace, ...[contact, deputy].map((toPerson) => ContactReleased({ place: place(1), person: maja, toPerson, purpose: 'this-request', name })));
  });
  it('is at no table before their second yes', () => {
    expect(invitationOutcome.fold(past)).toMatchObject({ status: 'accepted', offers: 'reserve', places: [] });
    expect(invitationOutcome.fold([...past, asked, tookPlace])).toMatchObject({ places: [{ place: place(1), person: maja }] });
  });
});

describe('R-INV-03, R-INV-02: the request keeps a free place for who is called', () => {
  const reserves = [PlacesHeld({ invitation, places: 1, offers: 'reserve' }), PlaceFilled({ invitation, place: place(1) })];
  const call = CallReserve({ request, invitation, place: place(1) });
  const of = { invitation, place: place(1) };
  const called = ReserveCalled({ ...of, person: maja, until });
  const facts = { settings, invitation: invitationConcept.fold(past) };
  const full = PlacesHeld({ invitation: derivedId('other'), places: 2, offers: 'place' });

  it('when there is one, and they said yes to a reserve place', () => {
    givenRequest(...published, ...reserves).knowing(facts).when(call).then(called);
    givenRequest(...published, ...reserves, called).knowing(facts).when(call).thenNothing();
    givenRequest(...published, ...reserves, full).knowing(facts).when(call).thenRejected('NO_PLACES_LEFT');
    givenRequest(...published, ...reserves).knowing({ ...facts, invitation: { status: 'none' } }).when(call).thenRejected('INVITATION_NOT_OPEN');
    expect(requestConcept.fold([...published, ...reserves, called])).toMatchObject({ calls: [{ place: place(1), seated: false }] });
  });
  it('until they have it, or their time is over: a no and no answer alike', () => {
    givenRequest(...published, ...reserves, called).when(SeatReserve({ request, ...of })).then(ReserveSeated(of));
    givenRequest(...published, ...reserves, called, ReserveSeated(of)).when(SeatReserve({ request, ...of })).thenNothing();
    const end = EndReserveCall({ request, ...of });
    for (const said of [[], [ReserveDeclined(theirs)]]) {
      const knowing = { ...facts, invitation: invitationConcept.fold([...past, asked, ...said]) };
      givenRequest(...published, ...reserves, called).at(until - 1).by(clock).knowing(knowing).when(end).thenNothing();
      givenRequest(...published, ...reserves, called).at(until).by(clock).knowing(knowing).when(end).then(ReserveCallEnded(of));
    }
    givenRequest(...published, ...reserves, called).at(until).by(clock).knowing({ ...facts, invitation: invitationConcept.fold([...past, asked, tookPlace]) }).when(end).thenNothing();
  });
});

describe('R-INV-03: a reserve never called', () => {
  const reserves = [PlacesHeld({ invitation, places: 1, offers: 'reserve' }), PlaceFilled({ invitation, place: place(1) })];
  const over = [...closed.slice(0, -1), ...reserves, ...closed.slice(-1)];
  const reason = box('Everybody who had a place came.');
  const note = NoteReservesUntold({ request, closedAt: specNow });

  it('is told why after closing, and a reason there must be', () => {
    givenRequest(...over).when(TellReserves({ request, reason })).then(ReservesTold({ reason }));
    givenRequest(...over).when(TellReserves({ request })).thenRejected('REASON_REQUIRED');
    givenRequest(...over, ReservesTold({ reason })).when(TellReserves({ request, reason })).thenNothing();
    givenRequest(...published, ...reserves).when(TellReserves({ request, reason })).thenRejected('WRONG_STATE');
  });
  it('within 7 days; after that it is noted that they were not', () => {
    givenRequest(...over).at(specNow + days(7)).by(clock).when(note).then(ReservesNotTold({}));
    givenRequest(...over).at(specNow + days(7) - 1).by(clock).when(note).thenNothing();
    givenRequest(...over, ReservesTold({ reason })).at(specNow + days(7)).by(clock).when(note).thenNothing();
    givenRequest(...closed).at(specNow + days(7)).by(clock).when(note).thenNothing();
  });
});
