import { addDays, derivedId, endOf, hours, type Actor, type DomainEvent, isRejected } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { AcceptInvitation, DeclineInvitation, EndInvitation, WithdrawInvitation } from './answering';
import { InvitationAccepted, InvitationDeclined, InvitationEnded, InvitationExpired, InvitationWithdrawn } from './events';
import { invitation as concept } from './invitation';
import { invitationOutcome } from './outcome';
import { invitationId, SendInvitation } from './sending';
import { accepted, answerBy, asker, asOrganisation, declined, endsAt, invitation, member, opened, place, professional, recipient, representative, request, sent, settings, taken, terms, wish, maja } from './testing/cast';

const { given } = specOf(concept);
const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };
const sending = { terms, asker: professional, recipient: member, settings };
const answering = { terms, recipient: member, settings };
const name = box('Eva', representative, 'name');
const yes = (people = 2) => AcceptInvitation({ invitation, people, name });
const no = (tellNow = false) => DeclineInvitation({ invitation, recipient, tellNow });
const expired = InvitationExpired({ request, recipient });
const ended = InvitationEnded({ request, asker, recipient, places: 2 });
const withdrawn = InvitationWithdrawn({ request, recipient, places: 2 });

describe('sending', () => {
  it('records what is offered, until when, and why this recipient', () =>
    given().knowing(sending).when(SendInvitation(wish)).then(sent()));
  it('R-INV-06: is refused when the recipient was asked for this request before, whatever came of it', () => {
    for (const past of [[], [accepted()], [declined()], [declined(), ended], [expired, ended], [withdrawn]]) {
      given(sent(), ...past).knowing(sending).when(SendInvitation(wish)).thenRejected('ALREADY_ASKED');
    }
  });
  it('R-INV-06: has one stream for a request and a recipient', () => {
    expect(invitationId(request, recipient)).toBe(invitation);
    expect(invitationId(request, derivedId('another'))).not.toBe(invitation);
  });
  it('needs a published request', () => {
    for (const status of ['draft', 'submitted', 'returned', 'closed', 'withdrawn']) given().knowing({ ...sending, terms: { ...terms, status } }).when(SendInvitation(wish)).thenRejected('REQUEST_NOT_OPEN');
    given().knowing({ ...sending, terms: { status: 'none' } }).when(SendInvitation(wish)).thenRejected('REQUEST_NOT_OPEN');
  });
  it('R-ORG-02: goes from a verified organisation to a verified one only', () => {
    given().knowing({ ...sending, asker: { ...professional, status: 'suspended' } }).when(SendInvitation(wish)).thenRejected('ORGANISATION_NOT_VERIFIED');
    given().knowing({ ...sending, recipient: { ...member, status: 'registered' } }).when(SendInvitation(wish)).thenRejected('ORGANISATION_NOT_VERIFIED');
  });
  it('R-ORG-03: never goes to an organisation that is only listed, nor to an unknown one', () => {
    given().knowing({ ...sending, recipient: { ...member, status: 'listed' } }).when(SendInvitation(wish)).thenRejected('ORGANISATION_NOT_A_MEMBER');
    given().knowing({ ...sending, recipient: { ...member, status: 'none', kind: undefined } }).when(SendInvitation(wish)).thenRejected('ORGANISATION_NOT_A_MEMBER');
  });
  it('goes to the patient side', () =>
    given().knowing({ ...sending, recipient: { ...member, kind: 'company' } }).when(SendInvitation(wish)).thenRejected('NOT_A_PATIENT_SEAT'));
  it('R-TIM-01: leaves 28 days to an organisation that is to find people', () => {
    given().knowing(sending).when(SendInvitation({ ...wish, answerBy: { ...answerBy, date: addDays(answerBy.date, -1) } })).thenRejected('LEAD_TIME');
    given().knowing({ ...sending, settings: { ...settings, findDays: 29 } }).when(SendInvitation(wish)).thenRejected('LEAD_TIME');
  });
  it('R-TIM-01: does not count quiet weeks', () => {
    const july = Date.UTC(2026, 6, 1, 12);
    const dated = (date: string) => SendInvitation({ ...wish, answerBy: { ...answerBy, date } });
    given().at(july).knowing(sending).when(dated('2026-08-25')).thenRejected('LEAD_TIME');
    given().at(july).knowing(sending).when(dated('2026-08-26')).then(sent({ answerBy: { ...answerBy, date: '2026-08-26' }, endsAt: endOf({ ...answerBy, date: '2026-08-26' }) }));
  });
  it('R-TIM-05: gives time to the end of the day in the later of both zones', () => {
    const islands = { ...member, zone: 'Atlantic/Azores' };
    given().knowing({ ...sending, recipient: islands }).when(SendInvitation(wish)).then(sent({ zone: 'Atlantic/Azores', endsAt: endOf(answerBy, 'Atlantic/Azores') }));
    expect(endOf(answerBy, 'Atlantic/Azores')).toBe(endsAt + hours(2));
  });
  it('lists all that is wrong at once', () =>
    given().knowing({ ...sending, asker: { ...professional, status: 'registered' }, recipient: { ...member, status: 'listed' } })
      .when(SendInvitation({ ...wish, answerBy: { ...answerBy, date: '2026-03-03' } }))
      .thenRejected('ORGANISATION_NOT_VERIFIED', 'ORGANISATION_NOT_A_MEMBER', 'LEAD_TIME'));
});

describe('saying yes', () => {
  const eva = asOrganisation(recipient);
  const by = (past: DomainEvent[]) => given(...past).by(eva).knowing(answering);
  it('R-INV-10: is for so many people, and holds their places until the answer date', () =>
    by([sent()]).when(yes()).then(accepted()));
  it('R-INV-10: holds them for 14 days when that is later', () => {
    const late = Date.UTC(2026, 2, 29, 12);
    by([sent()]).at(late).when(yes()).then(accepted(2, endOf({ date: '2026-04-12', zone: 'Europe/Stockholm' }), late + hours(48)));
  });
  it('for fewer people leaves the other places unused', () =>
    by([sent()]).when(yes(1)).then(accepted(1)));
  it('R-INV-02: is not for more people than there are places', () =>
    by([sent()]).when(yes(3)).thenRejected('NO_PLACES_LEFT'));
  it('R-TIM-05: is possible to the last moment of the day, and not after it', () => {
    by([sent()]).at(endsAt - 1).when(yes()).then(accepted(2, endOf({ date: '2026-04-13', zone: 'Europe/Stockholm' }), endsAt - 1 + hours(48)));
    by([sent()]).at(endsAt).when(yes()).thenRejected('DEADLINE_PASSED');
  });
  it('R-TIM-06: has 12 hours more when the time ran out while the service was away', () => {
    const outage = { began: endsAt - hours(1), ended: endsAt + hours(2) };
    const late = by([sent()]).afterOutages(outage);
    expect(isRejected(late.at(outage.ended + hours(12) - 1).when(yes()).decision)).toBe(false);
    late.at(outage.ended + hours(12)).when(yes()).thenRejected('DEADLINE_PASSED');
    by([sent()]).afterOutages({ began: endsAt + 1, ended: endsAt + hours(2) }).at(endsAt + hours(3)).when(yes()).thenRejected('DEADLINE_PASSED');
  });
  it('R-ORG-02: is for verified organisations', () =>
    given(sent()).by(eva).knowing({ ...answering, recipient: { ...member, status: 'suspended' } }).when(yes()).thenRejected('ORGANISATION_NOT_VERIFIED'));
  it('is not possible any more when the request was withdrawn', () =>
    given(sent()).by(eva).knowing({ ...answering, terms: { ...terms, status: 'withdrawn' } }).when(yes()).thenRejected('REQUEST_NOT_OPEN'));
  it('twice says nothing new; another number is another answer', () => {
    by([sent(), accepted()]).when(yes()).thenNothing();
    by([sent(), accepted()]).when(yes(1)).thenRejected('INVITATION_NOT_OPEN');
  });
  it('R-INV-01: answers an open invitation only', () => {
    for (const past of [[], [sent(), declined()], [sent(), expired, ended], [sent(), withdrawn]]) by(past).when(yes()).thenRejected('INVITATION_NOT_OPEN');
  });
  it('R-INV-14: records who said it, by the name of then', () => {
    const decision = by([sent()]).when(yes()).decision;
    expect(decision).toEqual([InvitationAccepted({ request, recipient, people: 2, unused: 0, by: representative, name, heldUntil: endsAt, objectUntil: specNow + hours(48) })]);
  });
});

describe('saying no', () => {
  const by = (past: DomainEvent[]) => given(...past).by(asOrganisation(recipient)).knowing(answering);
  it('R-INV-07: needs no reason', () =>
    by([sent()]).when(no()).then(declined()));
  it('R-INV-07: may carry a message and what did not fit', () => {
    const message = box('Ask us in the autumn');
    const notForUs = box<'too-much-now'>('too-much-now');
    by([sent()]).when(DeclineInvitation({ invitation, recipient, tellNow: false, message, notForUs })).then(InvitationDeclined({ request, recipient, message, notForUs, toldAt: endsAt }));
  });
  it('R-VIS-02: is told at the answer date, or at eight the next morning on the network\'s clock', () => {
    by([sent()]).when(no()).then(declined(endsAt));
    by([sent()]).when(no(true)).then(declined(Date.UTC(2026, 2, 3, 7)));
    by([sent()]).at(Date.UTC(2026, 2, 28, 12)).when(no(true)).then(declined(Date.UTC(2026, 2, 29, 6)));
  });
  it('R-VIS-02: is never told later than the answer date', () =>
    by([sent()]).at(endsAt - 1).when(no(true)).then(declined(endsAt)));
  it('is possible until the time is over', () => {
    by([sent()]).at(endsAt - 1).when(no()).then(declined());
    by([sent()]).at(endsAt).when(no()).thenRejected('DEADLINE_PASSED');
  });
  it('twice says nothing new', () =>
    by([sent(), declined()]).when(no(true)).thenNothing());
  it('R-INV-01: answers an open invitation of one\'s own only', () => {
    for (const past of [[], [sent(), accepted()], [sent(), expired, ended], [sent(), withdrawn]]) by(past).when(no()).thenRejected('INVITATION_NOT_OPEN');
    by([sent()]).when(DeclineInvitation({ invitation, recipient: derivedId('another'), tellNow: false })).thenRejected('INVITATION_NOT_OPEN');
  });
});

describe('the end', () => {
  const end = EndInvitation({ invitation });
  const passing = (now: number, ...past: DomainEvent[]) => given(...past).at(now).by(clock).when(end);
  it('R-VIS-04: is one and the same for a no and for no answer, at the same moment', () => {
    passing(endsAt, sent()).then(expired, ended);
    passing(endsAt, sent(), declined()).then(ended);
    passing(endsAt - 1, sent()).thenNothing();
    passing(endsAt - 1, sent(), declined()).thenNothing();
  });
  it('R-VIS-02: comes the next morning when the one who said no wants it told', () => {
    const morning = Date.UTC(2026, 2, 3, 7);
    passing(morning - 1, sent(), declined(morning)).thenNothing();
    passing(morning, sent(), declined(morning)).then(ended);
  });
  it('comes once, and not after a yes or a withdrawal', () => {
    for (const past of [[declined(), ended], [expired, ended], [accepted()], [withdrawn], [declined(), withdrawn]]) passing(endsAt, sent(), ...past).thenNothing();
    passing(endsAt).thenNothing();
  });
});

describe('withdrawing', () => {
  const back = WithdrawInvitation({ invitation });
  it('R-VIS-05: is the same while the recipient is silent and after a no', () => {
    given(sent()).when(back).then(withdrawn);
    given(sent(), declined()).when(back).then(withdrawn);
  });
  it('is over when the asker has been told that it ended, or has a yes', () => {
    for (const past of [[declined(), ended], [expired, ended], [accepted()]]) given(sent(), ...past).when(back).thenRejected('INVITATION_NOT_OPEN');
  });
  it('twice says nothing new', () =>
    given(sent(), withdrawn).when(back).thenNothing());
});

describe('what others may know of an invitation', () => {
  const seen = (...past: DomainEvent[]) => invitationOutcome.fold(past);
  it('R-VIS-05: does not tell a no from a silence', () => {
    expect(seen(sent(), declined())).toEqual(seen(sent()));
    expect(seen(sent(), declined(), ended)).toEqual(seen(sent(), expired, ended));
    expect(seen(sent(), declined(), withdrawn)).toEqual(seen(sent(), withdrawn));
  });
  it('names those who said yes themselves', () =>
    expect(seen(sent(), accepted(), opened(1), opened(2), taken(1))).toMatchObject({ status: 'accepted', request, asker, recipient, offers: 'place', places: [{ place: place(1), person: maja }] }));
  it('is nothing for an invitation that was never sent', () =>
    expect(seen()).toEqual({ status: 'none' }));
});

it('specs happen before the answer date', () => expect(specNow).toBeLessThan(endsAt));
