import fc from 'fast-check';
import { addDays, days, derivedId, endOf, hours, type Actor, type DomainEvent } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { wholeForm } from '../request/testing';
import { AcceptInvitation, DeclineInvitation, EndInvitation } from './answering';
import {
  AcceptanceWithdrawn, AnswerObjectedTo, ContactReleased, ContactWithdrawn, InvitationEnded, InvitationTaken, MoreTimeGiven, MoreTimeRefused, MoreTimeRequested, PlaceGivenUp,
} from './events';
import { ObjectToAnswer, TakeOnInvitation } from './in-our-name';
import { invitation as concept } from './invitation';
import { AnswerMoreTime, RequestMoreTime } from './more-time';
import { invitationOutcome } from './outcome';
import { GiveUpPlace, HideContact, WithdrawAcceptance } from './second-thoughts';
import {
  accepted, answerBy, asker, asOrganisation, asPerson, contact, declined, deputy, endsAt, invitation, maja, member, noor, opened, place, recipient, representative, request, sent, settings, taken, terms, ticks,
} from './testing/cast';

const { given } = specOf(concept);
const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };
const sides = { request, asker, recipient };
const facts = { terms: { ...terms, form: wholeForm }, recipient: member, settings };
const to = (date: string) => ({ date, zone: 'Europe/Stockholm' });
const week = to(addDays(answerBy.date, 7));
const ask = (until = week) => RequestMoreTime({ invitation, until });
const answer = (give: boolean) => AnswerMoreTime({ invitation, give });
const requested = (until = week) => MoreTimeRequested({ ...sides, until });
const longer = (until = week) => MoreTimeGiven({ ...sides, answerBy: until, endsAt: endOf(until) });
const refused = MoreTimeRefused(sides);
const ended = InvitationEnded({ ...sides, places: 2 });
const eva = box('Eva', representative, 'name');

describe('R-INV-09: more time', () => {
  it('of up to seven days is given at once, once', () => {
    given(sent()).knowing(facts).when(ask()).then(requested(), longer());
    given(sent(), requested(), longer()).knowing(facts).when(ask(to(addDays(week.date, 1)))).then(requested(to(addDays(week.date, 1))));
    given(sent(), requested(), longer()).knowing(facts).when(ask()).thenNothing();
  });
  it('of more than that is the asker\'s to give or not', () => {
    const far = to(addDays(week.date, 1));
    given(sent()).knowing(facts).when(ask(far)).then(requested(far));
    given(sent(), requested(far)).when(answer(true)).then(longer(far));
    given(sent(), requested(far)).when(answer(false)).then(refused);
    given(sent(), requested(far), refused).when(answer(false)).thenNothing();
    given(sent(), requested(far), longer(far)).when(answer(true)).thenNothing();
    given(sent(), requested(far), refused).when(answer(true)).thenRejected('MORE_TIME_NOT_POSSIBLE');
    given(sent()).when(answer(true)).thenRejected('MORE_TIME_NOT_POSSIBLE');
  });
  it('is not for when work has started, not after a no, and R-CHG-08: never less time', () => {
    given(sent()).knowing(facts).when(ask(to(wholeForm.meeting.from))).thenRejected('MORE_TIME_NOT_POSSIBLE');
    given(sent(), requested(), refused).knowing(facts).when(ask()).thenRejected('MORE_TIME_NOT_POSSIBLE');
    given(sent()).knowing(facts).when(ask(to(addDays(answerBy.date, -1)))).thenRejected('MORE_TIME_NOT_POSSIBLE');
    given(sent()).knowing({ ...facts, terms: { ...terms, status: 'withdrawn' } }).when(ask()).thenRejected('MORE_TIME_NOT_POSSIBLE');
  });
  it('is asked for in time, of an invitation that is open', () => {
    given(sent()).at(endsAt).knowing(facts).when(ask()).thenRejected('DEADLINE_PASSED');
    given(sent(), requested(to('2026-04-10'))).at(endsAt).when(answer(true)).thenRejected('DEADLINE_PASSED');
    for (const past of [[], [sent(), accepted()], [sent(), declined()]]) given(...past).knowing(facts).when(ask()).thenRejected('INVITATION_NOT_OPEN');
    for (const past of [[], [sent(), accepted()], [sent(), declined(), ended]]) given(...past).when(answer(true)).thenRejected('INVITATION_NOT_OPEN');
  });
  it('is not waited for after a yes: when that is objected to it can be asked for again', () => {
    const far = to(addDays(week.date, 1));
    given(sent(), requested(far), accepted(), objected()).knowing(facts).when(ask(far)).then(requested(far));
    given(sent(), requested(far), accepted(), objected()).when(answer(true)).thenRejected('MORE_TIME_NOT_POSSIBLE');
  });
  it('R-INV-01: can be used to the end', () => {
    given(sent(), requested(), longer()).at(endsAt).by(asOrganisation(recipient)).knowing(facts).when(DeclineInvitation({ invitation, recipient, tellNow: false })).then(declined(endOf(week)));
    given(sent(), requested(), longer()).at(endsAt).by(clock).when(EndInvitation({ invitation })).thenNothing();
  });
  it('R-VIS-05: can be given after a no as in silence, and the no is told when that time is over', () => {
    const far = to(addDays(week.date, 1));
    for (const give of [true, false]) expect(given(sent(), requested(far), declined()).when(answer(give)).decision).toEqual(given(sent(), requested(far)).when(answer(give)).decision);
    given(sent(), requested(far), declined(), longer(far)).at(endsAt).by(clock).when(EndInvitation({ invitation })).thenNothing();
    given(sent(), requested(far), declined(), longer(far)).at(endOf(far)).by(clock).when(EndInvitation({ invitation })).then(ended);
  });
  it('R-VIS-02: leaves a no that is told early as early as it was', () => {
    const morning = specNow + days(1);
    given(sent(), requested(to('2026-04-10')), declined(morning), longer(to('2026-04-10'))).at(morning).by(clock).when(EndInvitation({ invitation })).then(ended);
  });
});

const released = (toPerson = contact) => ContactReleased({ place: place(1), person: maja, toPerson, purpose: 'this-request', name: ticks.name });
const hidden = (toPerson = contact) => ContactWithdrawn({ place: place(1), person: maja, toPerson });
const givenUp = PlaceGivenUp({ ...sides, place: place(1), person: maja });
const giveUp = GiveUpPlace({ invitation, place: place(1), person: maja });
const withdrawnYes = (unfilled: number, filled: number) => AcceptanceWithdrawn({ ...sides, unfilled, filled });
const yes = [sent(), accepted(), opened(1), taken(1), released(), released(deputy)];
const before = { begun: false };

describe('contact details', () => {
  it('R-CON-06: are hidden from each who got them when somebody has left, or it is long over', () => {
    const hide = HideContact({ invitation, person: maja });
    given(...yes).by(clock).when(hide).then(hidden(), hidden(deputy));
    given(...yes, hidden(), hidden(deputy)).by(clock).when(hide).thenNothing();
    given(...yes).by(clock).when(HideContact({ invitation, person: noor })).thenNothing();
    given().by(clock).when(hide).thenNothing();
  });
});

describe('R-INV-13: a yes is taken back', () => {
  it('by the person alone, without a reason, and R-CON-06: what it shared is hidden from each who got it', () => {
    given(...yes).by(asPerson(maja)).knowing(before).when(giveUp).then(givenUp, hidden(), hidden(deputy));
    given(...yes, givenUp, hidden(), hidden(deputy)).by(asPerson(maja)).knowing(before).when(giveUp).thenNothing();
    given(...yes).by(asPerson(noor)).knowing(before).when(giveUp).thenRejected('OWN_CONSENT_REQUIRED');
    given(...yes).by(asPerson(noor)).knowing(before).when(GiveUpPlace({ invitation, place: place(1), person: noor })).thenRejected('INVITATION_NOT_OPEN');
  });
  it('which frees the place for others: the organisation cannot give it to somebody else', () => {
    expect(invitationOutcome.fold([...yes, givenUp])).toMatchObject({ places: [] });
    expect(concept.fold([...yes, givenUp])).toMatchObject({ people: 1 });
  });
  it('by the organisation for what nobody took: who said yes themselves stays', () => {
    given(sent(), accepted()).knowing(before).when(WithdrawAcceptance({ invitation })).then(withdrawnYes(2, 0));
    given(...yes).knowing(before).when(WithdrawAcceptance({ invitation })).then(withdrawnYes(1, 1));
    given(...yes, withdrawnYes(1, 1)).knowing(before).when(WithdrawAcceptance({ invitation })).thenNothing();
    given(sent(), accepted(), withdrawnYes(2, 0)).knowing(before).when(WithdrawAcceptance({ invitation })).thenNothing();
    expect(invitationOutcome.fold([...yes, withdrawnYes(1, 1)])).toMatchObject({ status: 'accepted', places: [{ place: place(1), person: maja }] });
    expect(invitationOutcome.fold([sent(), accepted(), withdrawnYes(2, 0)])).toMatchObject({ status: 'over', places: [] });
  });
  it('only until the work together has begun, and only where there was one', () => {
    given(...yes).by(asPerson(maja)).knowing({ begun: true }).when(giveUp).thenRejected('INVITATION_NOT_OPEN');
    given(...yes).knowing({ begun: true }).when(WithdrawAcceptance({ invitation })).thenRejected('INVITATION_NOT_OPEN');
    for (const past of [[], [sent()], [sent(), declined()]]) given(...past).knowing(before).when(WithdrawAcceptance({ invitation })).thenRejected('INVITATION_NOT_OPEN');
  });
});

const colleague = asOrganisation(recipient, derivedId('a colleague'));
const object = ObjectToAnswer({ invitation });
const inTime = accepted();
const objected = (places = 2, until = { answerBy, endsAt }) => AnswerObjectedTo({ ...sides, by: derivedId('a colleague'), places, ...until });

describe('R-INV-14: in the name of the organisation', () => {
  it('somebody is on it, and another can take over', () => {
    const on = (by = representative) => InvitationTaken({ ...sides, by, name: eva });
    given(sent()).by(asOrganisation(recipient)).when(TakeOnInvitation({ invitation, name: eva })).then(on());
    given(sent(), on()).by(asOrganisation(recipient)).when(TakeOnInvitation({ invitation, name: eva })).thenNothing();
    given(sent(), on()).by(colleague).when(TakeOnInvitation({ invitation, name: eva })).then(on(derivedId('a colleague')));
    given(sent(), accepted()).by(colleague).when(TakeOnInvitation({ invitation, name: eva })).thenRejected('INVITATION_NOT_OPEN');
    given(sent()).at(endsAt).by(colleague).when(TakeOnInvitation({ invitation, name: eva })).thenRejected('DEADLINE_PASSED');
  });
  it('a yes keeps role and name as they were, and can be objected to for 48 hours', () => {
    const role = box('Chair', representative, 'role');
    const { decision } = given(sent()).by(asOrganisation(recipient)).knowing(facts).when(AcceptInvitation({ invitation, people: 1, name: eva, role }));
    expect(decision).toMatchObject([{ data: { name: eva, role, objectUntil: specNow + hours(48) } }]);
  });
  it('a colleague\'s objection reopens it, for the places that it held', () => {
    given(sent(), inTime).by(colleague).knowing(before).when(object).then(objected());
    given(sent(), inTime, objected()).by(colleague).knowing(before).when(object).thenNothing();
    expect(concept.fold([sent(), accepted(1), objected(1)])).toMatchObject({ status: 'open', offered: 1 });
  });
  it('with at least two days to answer again', () => {
    const late = endsAt - hours(1);
    const again = to(addDays(answerBy.date, 2));
    given(sent(), accepted(2, endsAt + days(20), late + hours(48))).at(late).by(colleague).knowing(before).when(object).then(objected(2, { answerBy: again, endsAt: endOf(again) }));
  });
  it('comes too late after 48 hours, and is not for the one who said yes', () => {
    given(sent(), inTime).at(specNow + hours(48)).by(colleague).knowing(before).when(object).thenRejected('OBJECTION_TOO_LATE');
    given(sent(), inTime).by(asOrganisation(recipient)).knowing(before).when(object).thenRejected('WRONG_STATE');
    for (const past of [[], [sent()], [sent(), declined()]]) given(...past).by(colleague).knowing(before).when(object).thenRejected('INVITATION_NOT_OPEN');
    given(sent(), inTime).by(colleague).knowing({ begun: true }).when(object).thenRejected('INVITATION_NOT_OPEN');
  });
  it('takes nobody\'s own yes away, whatever the organisation answers then', () => {
    const past = [sent(), inTime, opened(1), taken(1), opened(2), objected()];
    expect(concept.fold(past)).toMatchObject({ status: 'open', places: [{ place: place(1), status: 'taken' }, { place: place(2), status: 'replaced' }] });
    expect(invitationOutcome.fold([...past, declined(), ended])).toMatchObject({ status: 'accepted', places: [{ person: maja }] });
  });
});

describe('whatever is said on the way', () => {
  const wishes = fc.constantFrom(
    { by: asOrganisation(recipient), command: ask() }, { by: asOrganisation(recipient), command: ask(to('2026-04-12')) },
    { by: asOrganisation(asker), command: answer(true) }, { by: asOrganisation(asker), command: answer(false) },
    { by: asOrganisation(recipient), command: AcceptInvitation({ invitation, people: 2, name: eva }) },
    { by: asOrganisation(recipient), command: DeclineInvitation({ invitation, recipient, tellNow: false }) },
    { by: colleague, command: object }, { by: asOrganisation(recipient), command: WithdrawAcceptance({ invitation }) },
    { by: asPerson(maja), command: giveUp }, { by: clock, command: EndInvitation({ invitation }) },
  );
  it('R-CHG-08: the last day never moves earlier, and saying a thing twice says nothing new', () =>
    fc.assert(fc.property(fc.array(fc.tuple(wishes, fc.integer({ min: 0, max: 2 })), { maxLength: 25 }), (steps) => {
      let past: readonly DomainEvent[] = [sent()];
      let now = specNow;
      let end = endsAt;
      for (const [{ by, command }, daysLater] of steps) {
        now += days(daysLater);
        const when = (events: readonly DomainEvent[]) => given(...events).at(now).by(by).knowing({ ...facts, ...before });
        const { decision } = when(past).when(command);
        if ('rejected' in decision) continue;
        past = [...past, ...decision];
        when(past).when(command).thenNothing();
        const folded = concept.fold(past);
        const nextEnd = folded.status === 'none' ? 0 : folded.endsAt;
        expect(nextEnd).toBeGreaterThanOrEqual(end);
        end = nextEnd;
      }
    })));
});
