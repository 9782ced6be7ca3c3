import { days, derivedId, type DomainEvent, hours } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import {
  ContactRoleConfirmed, DeadlineExtended, DraftRevised, PlaceFilled, PlacesHeld, RequestClosed, RequestDrafted, RequestPublished, RequestReturned, RequestSubmitted, RequestWithdrawn, StudyImported,
} from './events';
import type { RequestDraft } from './form';
import { CloseRequest, ExtendDeadline } from './places';
import { request } from './request';
import { PublishRequest, ReturnRequest } from './review';
import {
  aboutIt, answerBy, clock, closed, company, contact, contactSaidYes, coordinator, deputy, deputySaidYes, drafted, draftWith, facts, invitation, published, ready, representative, staff,
  standing, study, submitted, wholeForm, withdrawn, writer,
} from './testing';
import { ConfirmContactRole, DraftRequest, ImportStudy, ReviseDraft, SubmitRequest, WithdrawRequest } from './writing';

const { given } = specOf(request);
const byWriter = (...past: readonly DomainEvent[]) => given(...past).by(representative(writer)).knowing(facts);
const byCoordinator = (...past: readonly DomainEvent[]) => given(...past).by(staff(coordinator)).knowing(facts);
const returned = [...submitted, RequestReturned({ notes: box('Say more.'), refusedFor: [] })];
const afterTheDeadline = Date.UTC(2026, 2, 30, 22);
const words = (role: string) => box<RequestDraft>({ role });

describe('drafting', () => {
  const draft = DraftRequest({ ...aboutIt, asker: company, draft: words('first words') });

  it('R-REQ-01: begins a request of the professional side', () =>
    byWriter().when(draft).then(RequestDrafted({ asker: company, writer, draft: words('first words') })));
  it('the same again says nothing new', () =>
    byWriter(RequestDrafted({ asker: company, writer, draft: words('first words') })).when(draft).thenNothing());
  it('does not write over another draft', () => byWriter(drafted).when(draft).thenRejected('WRONG_STATE'));
  it('R-INI-01: is not for the patient side, which opens initiatives', () =>
    byWriter().knowing({ ...facts, asker: standing({ kind: 'patient-organisation' }) }).when(draft).thenRejected('WRONG_STATE'));
  it('is not for an organisation that nobody knows', () =>
    byWriter().knowing({ ...facts, asker: standing({ status: 'none', kind: undefined }) }).when(draft).thenRejected('ORGANISATION_NOT_A_MEMBER'));
  it('goes on until it is handed in, and after it was given back', () => {
    const revise = ReviseDraft({ ...aboutIt, draft: words('better words') });
    byWriter(drafted).when(revise).then(DraftRevised({ writer, draft: words('better words') }));
    byWriter(...returned).when(revise).then(DraftRevised({ writer, draft: words('better words') }));
    byWriter(...submitted).when(revise).thenRejected('WRONG_STATE');
    byWriter().when(revise).thenRejected('WRONG_STATE');
  });
  it('with the same words says nothing new', () =>
    byWriter(drafted).when(ReviseDraft({ ...aboutIt, draft: box<RequestDraft>(wholeForm) })).thenNothing());
});

describe('a study from a registry', () => {
  const importing = ImportStudy({ ...aboutIt, asker: company, study });
  const imported = StudyImported({ asker: company, study });

  it('R-IMP-02: becomes a draft with what the record says', () => given().knowing(facts).when(importing).then(imported));
  it('R-IMP-03: leaves the cells empty, so that it cannot be handed in without them', () =>
    byWriter(imported, contactSaidYes, deputySaidYes).when(SubmitRequest({ ...aboutIt, form: draftWith({ cells: undefined }) })).thenRejected('FIELD_REQUIRED'));
  it('twice says nothing new, also when it is published meanwhile', () => {
    given(imported).knowing(facts).when(importing).thenNothing();
    given(imported, ...ready.slice(1), RequestSubmitted({ writer, form: wholeForm }), RequestPublished({})).knowing(facts).when(importing).thenNothing();
  });
  it('that the registry has changed changes a draft, and nothing that was handed in', () => {
    const changed = { ...study, title: 'A study with another title' };
    given(imported).knowing(facts).when(ImportStudy({ ...aboutIt, asker: company, study: changed })).then(StudyImported({ asker: company, study: changed }));
    given(imported, ...submitted).knowing(facts).when(ImportStudy({ ...aboutIt, asker: company, study: changed })).thenRejected('WRONG_STATE');
  });
  it('stays with the organisation that it was imported for', () =>
    given(imported).knowing(facts).when(ImportStudy({ ...aboutIt, asker: derivedId('another'), study })).thenRejected('WRONG_STATE'));
});

describe('the contact', () => {
  const yes = { ...aboutIt, person: contact, role: 'contact' as const, name: box<string>('Contact'), replyWithinDays: 3, sharedMailbox: false };

  it('R-REQ-03: says yes for themselves', () =>
    given(drafted).by(representative(contact)).when(ConfirmContactRole(yes)).then(contactSaidYes));
  it('R-REQ-03: is not made one by somebody else', () => {
    given(drafted).by(representative(writer)).when(ConfirmContactRole(yes)).thenRejected('OWN_CONSENT_REQUIRED');
    given(drafted).by(clock).when(ConfirmContactRole(yes)).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-REQ-03: is a person, never a mailbox that several people read', () =>
    given(drafted).by(representative(contact)).when(ConfirmContactRole({ ...yes, sharedMailbox: true })).thenRejected('CONTACT_NOT_CONFIRMED'));
  it('saying it twice is saying it once; another reply time is something new', () => {
    given(drafted, contactSaidYes).by(representative(contact)).when(ConfirmContactRole(yes)).thenNothing();
    given(drafted, contactSaidYes).by(representative(contact)).when(ConfirmContactRole({ ...yes, replyWithinDays: 5 }))
      .then(ContactRoleConfirmed({ person: contact, role: 'contact', name: box('Contact'), replyWithinDays: 5 }));
  });
  it('R-REQ-03: a request is not handed in without contact and deputy', () =>
    byWriter(drafted).when(SubmitRequest({ ...aboutIt, form: wholeForm })).thenRejected('CONTACT_NOT_CONFIRMED', 'CONTACT_NOT_CONFIRMED'));
  it('R-REQ-03: one person is not both', () =>
    byWriter(drafted, contactSaidYes, ContactRoleConfirmed({ person: contact, role: 'deputy', name: box('Contact'), replyWithinDays: 3 }))
      .when(SubmitRequest({ ...aboutIt, form: wholeForm })).thenRejected('CONTACT_NOT_CONFIRMED'));
  it('is settled when the request is published', () =>
    given(...published).by(representative(contact)).when(ConfirmContactRole({ ...yes, role: 'deputy' })).thenRejected('WRONG_STATE'));
});

describe('handing in', () => {
  const submit = SubmitRequest({ ...aboutIt, form: wholeForm });

  it('R-REQ-01: shows the form to the coordinators', () => byWriter(...ready).when(submit).then(RequestSubmitted({ writer, form: wholeForm })));
  it('twice says nothing new; other words must wait for the review', () => {
    byWriter(...submitted).when(submit).thenNothing();
    byWriter(...submitted).when(SubmitRequest({ ...aboutIt, form: draftWith({ role: 'Something else' }) })).thenRejected('WRONG_STATE');
  });
  it('R-REQ-01: goes again after it was given back', () => byWriter(...returned).when(submit).then(RequestSubmitted({ writer, form: wholeForm })));
  it('R-ORG-02: is for checked members only', () => {
    byWriter(...ready).knowing({ ...facts, asker: standing({ status: 'registered' }) }).when(submit).thenRejected('ORGANISATION_NOT_VERIFIED');
    byWriter(...ready).knowing({ ...facts, asker: standing({ status: 'suspended' }) }).when(submit).thenRejected('ORGANISATION_NOT_VERIFIED');
  });
  it('R-REQ-02: lists all that is missing and all that is wrong at once, each with its field', () => {
    const form = draftWith({ why: undefined, promise: 'inform', kind: 'trial-recruitment', cells: [{ level: 'micro', phase: 'implement' }], answerBy: answerBy('2026-03-05') });
    const { decision } = byWriter(drafted).knowing({ ...facts, asker: standing({ status: 'registered' }) }).when(SubmitRequest({ ...aboutIt, form }));
    expect(decision).toEqual({
      rejected: [
        { code: 'ORGANISATION_NOT_VERIFIED' },
        { code: 'FIELD_REQUIRED', field: 'why' },
        { code: 'TRIAL_RECRUITMENT', field: 'kind' },
        { code: 'PROMISE_TOO_LOW', field: 'promise' },
        { code: 'LATE_START_REASON_REQUIRED', field: 'lateStartReason' },
        { code: 'LEAD_TIME', field: 'answerBy' },
        { code: 'CONTACT_NOT_CONFIRMED', field: 'contact' },
        { code: 'CONTACT_NOT_CONFIRMED', field: 'deputy' },
      ],
    });
  });
  it('nothing that does not exist can be handed in', () => byWriter().when(submit).thenRejected('WRONG_STATE'));
});

describe('review', () => {
  const publish = PublishRequest(aboutIt);
  const giveBack = ReturnRequest({ ...aboutIt, notes: box('Say more.') });

  it('R-REQ-10: a coordinator publishes it, or gives it back with notes', () => {
    byCoordinator(...submitted).when(publish).then(RequestPublished({ correctUntil: specNow + hours(24) }));
    byCoordinator(...submitted).when(giveBack).then(RequestReturned({ notes: box('Say more.'), refusedFor: [] }));
  });
  it('R-REQ-06: what only a person can see is refused with the same code as by the form', () =>
    byCoordinator(...submitted).when(ReturnRequest({ ...aboutIt, notes: box('This asks for participants.'), refusedFor: ['TRIAL_RECRUITMENT', 'PROMOTION', 'PROMOTION'] }))
      .then(RequestReturned({ notes: box('This asks for participants.'), refusedFor: ['PROMOTION', 'TRIAL_RECRUITMENT'] })));
  it.each([
    ['answers for the asker', coordinator, standing({ representatives: [writer, coordinator] })],
    ['answered for the asker within a year', coordinator, standing({ formerRepresentatives: { [coordinator]: specNow - days(360) } })],
    ['wrote at it', writer, standing({ representatives: [] })],
    ['is its contact', contact, standing({ representatives: [] })],
    ['is its deputy', deputy, standing({ representatives: [] })],
  ])('R-STF-03: neither by a coordinator who %s', (_how, person, asker) => {
    const reviewing = given(...submitted).by(staff(person)).knowing({ ...facts, asker });
    reviewing.when(publish).thenRejected('CONFLICT_OF_INTEREST');
    reviewing.when(giveBack).thenRejected('CONFLICT_OF_INTEREST');
  });
  it('R-STF-03: nor by one who has declared a tie to the asker', () => {
    const tied = given(...submitted).by(staff(coordinator)).knowing({ ...facts, interests: { [company]: specNow + 1 } });
    tied.when(publish).thenRejected('CONFLICT_OF_INTEREST');
    tied.when(giveBack).thenRejected('CONFLICT_OF_INTEREST');
  });
  it('R-STF-03: a year after leaving there is no conflict any more', () =>
    byCoordinator(...submitted).knowing({ ...facts, asker: standing({ formerRepresentatives: { [coordinator]: specNow - days(367) } }) }).when(publish).then(RequestPublished({ correctUntil: specNow + hours(24) })));
  it('R-TIM-03: tests the time to answer again, so that review eats none of it', () => {
    byCoordinator(...submitted).at(Date.UTC(2026, 2, 16, 12)).when(publish).then(RequestPublished({ correctUntil: Date.UTC(2026, 2, 17, 12) }));
    byCoordinator(...submitted).at(Date.UTC(2026, 2, 17, 12)).when(publish).thenRejected('LEAD_TIME');
    byCoordinator(...submitted).at(afterTheDeadline).when(publish).thenRejected('DEADLINE_PASSED');
  });
  it('R-TIM-03: which the asker can mend by a later day', () =>
    byCoordinator(...submitted, DeadlineExtended({ answerBy: answerBy('2026-04-10') })).at(Date.UTC(2026, 2, 20, 12)).when(publish).then(RequestPublished({ correctUntil: Date.UTC(2026, 2, 21, 12) })));
  it('R-ORG-02: finds out whether the asker is still a checked member', () =>
    byCoordinator(...submitted).knowing({ ...facts, asker: standing({ status: 'suspended' }) }).when(publish).thenRejected('ORGANISATION_NOT_VERIFIED'));
  it('publishing twice says nothing new', () => byCoordinator(...published).when(publish).thenNothing());
  it('is of what was handed in', () => {
    byCoordinator(...ready).when(publish).thenRejected('WRONG_STATE');
    byCoordinator(...published).when(giveBack).thenRejected('WRONG_STATE');
  });
});

describe('the end', () => {
  it('R-REQ-01: comes by itself when the last day is over', () =>
    given(...published).by(clock).at(afterTheDeadline).when(CloseRequest(aboutIt)).then(RequestClosed({ filled: 0, of: 2 })));
  it('a timer that goes off too soon finds nothing to do', () => {
    given(...published).by(clock).at(afterTheDeadline - 1).when(CloseRequest(aboutIt)).thenNothing();
    given(...published, DeadlineExtended({ answerBy: answerBy('2026-04-02') })).by(clock).at(afterTheDeadline).when(CloseRequest(aboutIt)).thenNothing();
  });
  it('R-CHG-08: comes no sooner while somebody can still answer', () => {
    const held = PlacesHeld({ invitation, places: 1, offers: 'place' });
    byWriter(...published, held).when(CloseRequest(aboutIt)).thenRejected('DEADLINE_EARLIER');
    byWriter(...published, held, PlaceFilled({ invitation, place: derivedId('a place') })).when(CloseRequest(aboutIt)).then(RequestClosed({ filled: 1, of: 2 }));
  });
  it('happens once', () => given(...closed).by(clock).at(afterTheDeadline).when(CloseRequest(aboutIt)).thenNothing());
  it('R-REQ-01: a request is withdrawn from any open state, once, and not after it was closed', () => {
    for (const past of [[drafted], submitted, returned, published]) byWriter(...past).when(WithdrawRequest(aboutIt)).then(RequestWithdrawn({}));
    byWriter(...withdrawn).when(WithdrawRequest(aboutIt)).thenNothing();
    byWriter(...closed).when(WithdrawRequest(aboutIt)).thenRejected('WRONG_STATE');
    byWriter().when(WithdrawRequest(aboutIt)).thenRejected('WRONG_STATE');
  });
  it('R-REQ-11: a deadline moves later, never earlier', () => {
    byWriter(...published).when(ExtendDeadline({ ...aboutIt, answerBy: answerBy('2026-04-02') })).then(DeadlineExtended({ answerBy: answerBy('2026-04-02') }));
    byWriter(...published).when(ExtendDeadline({ ...aboutIt, answerBy: answerBy('2026-03-29') })).thenRejected('DEADLINE_EARLIER');
    byWriter(...published).when(ExtendDeadline({ ...aboutIt, answerBy: answerBy('2026-03-30') })).thenNothing();
    byWriter(...published).when(ExtendDeadline({ ...aboutIt, answerBy: { date: '2026-03-30', zone: 'Asia/Tokyo' } })).thenRejected('DEADLINE_EARLIER');
    byWriter(...closed).when(ExtendDeadline({ ...aboutIt, answerBy: answerBy('2026-04-02') })).thenRejected('REQUEST_NOT_OPEN');
  });
});
