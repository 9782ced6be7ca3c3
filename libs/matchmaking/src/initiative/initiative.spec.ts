import fc from 'fast-check';
import { days, derivedId, type DomainEvent } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { AnswerInitiative, CloseInitiative, EndInitiativeAnswerTime } from './answering';
import { InitiativeClosed, InitiativeDraftRevised, InitiativePublished, InitiativeReturned, InitiativeTableJoined, InitiativeWithdrawn } from './events';
import type { InitiativeDraft, InitiativeForm } from './form';
import { initiative as concept } from './initiative';
import { PublishInitiative, ReturnInitiative } from './review';
import { SendInitiative } from './sending';
import { JoinInitiativeTable } from './table';
import { initiativeTerms } from './terms';
import {
  adviser, adviserFacts, answered, asOrganisation, asPerson, clock, company, coordinator, day, drafted, draftedByAdviser, employee, endsAt, facts, form, handedIn, handedInByAdviser, initiative, name,
  noAdviser, patients, professional, published, publishedOnTime, reason, sent, settings, snapshot, staff, standing, unanswered, university, wholeForm, writer,
} from './testing/cast';
import { DraftInitiative, ReviseInitiative, SubmitInitiative, WithdrawInitiative } from './writing';

const { given } = specOf(concept);
const text = box<InitiativeDraft>(wholeForm);
const byPatients = asOrganisation(writer, patients);
const byCompany = asOrganisation(employee, company);
const draft = DraftInitiative({ initiative, opener: patients, openedBy: 'organisation', draft: text });
const handIn = (said: Partial<Parameters<typeof SubmitInitiative>[0]> = {}) => SubmitInitiative({ initiative, opener: patients, form, hopedFor: wholeForm.answerBy, lacks: [], ...said });
const ask = (recipient = company) => SendInitiative({ initiative, recipient, ...snapshot });
const asking = (recipient = professional()) => ({ ...facts, recipient });

describe('beginning', () => {
  it('R-INI-01: is for patient organisations', () => given().by(byPatients).knowing(facts).when(draft).then(drafted));
  it('R-INI-01: is for advisers, in their own name', () =>
    given().by(asPerson(adviser)).knowing(adviserFacts).when(DraftInitiative({ initiative, opener: adviser, openedBy: 'advisor', draft: text })).then(draftedByAdviser));
  it('R-INI-01: is not for the professional side, for strangers or for those who have left', () => {
    given().by(byPatients).knowing({ ...facts, organisation: professional() }).when(draft).thenRejected('WRONG_STATE');
    given().by(byPatients).knowing({ ...facts, organisation: standing({ status: 'none', kind: undefined }) }).when(draft).thenRejected('ORGANISATION_NOT_A_MEMBER');
    for (const status of ['none', 'left'] as const) {
      given().by(asPerson(adviser)).knowing({ ...adviserFacts, advisor: { ...noAdviser, status } }).when(DraftInitiative({ initiative, opener: adviser, openedBy: 'advisor', draft: text })).thenRejected('WRONG_STATE');
    }
  });
  it('is saved as one goes, and the same again says nothing', () => {
    const other = box<InitiativeDraft>({ change: 'Other words.' });
    given(drafted).by(byPatients).when(ReviseInitiative({ initiative, draft: other })).then(InitiativeDraftRevised({ writer, draft: other }));
    given(drafted).by(byPatients).knowing(facts).when(draft).thenNothing();
    given(drafted).by(byPatients).when(ReviseInitiative({ initiative, draft: text })).thenNothing();
    given(...published).by(byPatients).when(ReviseInitiative({ initiative, draft: other })).thenRejected('WRONG_STATE');
  });
});

describe('handing in', () => {
  const by = (...past: DomainEvent[]) => given(...past).by(byPatients).knowing(facts);
  it('goes to a coordinator', () => by(drafted).when(handIn()).then(handedIn));
  it('lists all that is wrong at once', () =>
    given(drafted).by(byPatients).knowing({ ...facts, organisation: standing({ status: 'registered' }) })
      .when(handIn({ form: undefined, hopedFor: day('2026-03-15'), lacks: [{ code: 'FIELD_REQUIRED', field: 'why' }] })).thenRejected('ORGANISATION_NOT_VERIFIED', 'FIELD_REQUIRED', 'LEAD_TIME'));
  it('R-INI-05: leaves at least 14 days to answer', () => {
    by(drafted).when(handIn({ hopedFor: day('2026-03-15') })).thenRejected('LEAD_TIME');
    by(drafted).when(handIn({ hopedFor: day('2026-03-16') })).then({ ...handedIn, data: { ...handedIn.data, hopedFor: day('2026-03-16') } });
  });
  it('R-INI-01: an adviser may hand in before their identity is confirmed', () =>
    given(draftedByAdviser).by(asPerson(adviser)).knowing({ ...adviserFacts, advisor: { ...adviserFacts.advisor, identityConfirmed: false } }).when(handIn({ opener: adviser })).then(handedInByAdviser));
  it('is possible again after it came back, and not twice', () => {
    by(drafted, handedIn, InitiativeReturned({ notes: box('More about why.'), refusedFor: [] })).when(handIn()).then(handedIn);
    by(drafted, handedIn).when(handIn()).thenNothing();
    by(...published).when(handIn({ form: box<InitiativeForm>(wholeForm, patients, 'another') })).thenRejected('WRONG_STATE');
  });
  it('is for the one who opened it', () => by(drafted).when(handIn({ opener: adviser })).thenRejected('WRONG_STATE'));
});

describe('review', () => {
  const publish = PublishInitiative({ initiative });
  const notes = box('Say who would decide.');
  const by = (person: string, said: object = facts) => given(drafted, handedIn).by(staff(person)).knowing(said);
  it('R-REQ-10: a coordinator opens it or gives it back with comments', () => {
    by(coordinator).when(publish).then(publishedOnTime);
    by(coordinator).when(ReturnInitiative({ initiative, notes, refusedFor: ['PROMOTION', 'PROMOTION'] })).then(InitiativeReturned({ notes, refusedFor: ['PROMOTION'] }));
  });
  it('R-STF-03: not one who wrote it, answers for who opened it or did within a year', () => {
    const former = (daysAgo: number) => ({ ...facts, organisation: standing({ formerRepresentatives: { [coordinator]: specNow - days(daysAgo) } }) });
    by(writer).when(publish).thenRejected('CONFLICT_OF_INTEREST');
    by(coordinator, { ...facts, organisation: standing({ representatives: [coordinator] }) }).when(publish).thenRejected('CONFLICT_OF_INTEREST');
    by(coordinator, former(300)).when(ReturnInitiative({ initiative, notes })).thenRejected('CONFLICT_OF_INTEREST');
    by(coordinator, { ...facts, interests: { [patients]: Infinity } }).when(publish).thenRejected('CONFLICT_OF_INTEREST');
    by(coordinator, { ...facts, interests: { [patients]: specNow, [company]: Infinity } }).when(publish).then(publishedOnTime);
    by(coordinator, former(367)).when(publish).then(publishedOnTime);
    given(draftedByAdviser, handedInByAdviser).by(staff(adviser)).knowing(adviserFacts).when(publish).thenRejected('CONFLICT_OF_INTEREST');
  });
  it('R-INI-01: an adviser\'s identity is confirmed before it is published', () => {
    const unconfirmed = { ...adviserFacts, advisor: { ...adviserFacts.advisor, identityConfirmed: false } };
    given(draftedByAdviser, handedInByAdviser).by(staff(coordinator)).knowing(unconfirmed).when(publish).thenRejected('IDENTITY_NOT_CONFIRMED');
    given(draftedByAdviser, handedInByAdviser).by(staff(coordinator)).knowing(adviserFacts).when(publish).then(publishedOnTime);
  });
  it('R-INI-01: an organisation is verified', () => by(coordinator, { ...facts, organisation: standing({ status: 'suspended' }) }).when(publish).thenRejected('ORGANISATION_NOT_VERIFIED'));
  it('R-INI-05: eats none of the time to answer', () =>
    given(drafted, handedIn).at(specNow + days(10)).by(staff(coordinator)).knowing(facts).when(publish).then(InitiativePublished({ answerBy: day('2026-03-26') })));
  it('is of what was handed in, once', () => {
    given(...published).by(staff(coordinator)).knowing(facts).when(publish).thenNothing();
    given(drafted).by(staff(coordinator)).knowing(facts).when(publish).thenRejected('WRONG_STATE');
    given(...published).by(staff(coordinator)).knowing(facts).when(ReturnInitiative({ initiative, notes })).thenRejected('WRONG_STATE');
  });
});

describe('sending', () => {
  const by = (...past: DomainEvent[]) => given(...past).by(byPatients).knowing(asking());
  it('R-INI-03: goes to an organisation of the professional side, with why it', () => by(...published).when(ask()).then(sent()));
  it('R-INI-03, T02: goes to no person, and does not tell whether there is one', () => {
    for (const advisor of [noAdviser, { ...noAdviser, status: 'joined' as const }]) {
      given(draftedByAdviser, handedInByAdviser, publishedOnTime).by(asPerson(adviser)).knowing({ ...adviserFacts, advisor: { ...adviserFacts.advisor, affiliations: advisor.affiliations }, recipient: standing({ status: 'none', kind: undefined }) })
        .when(ask(derivedId('another adviser'))).thenRejected('ORGANISATIONS_ONLY');
    }
  });
  it('R-ORG-02, R-ORG-03: goes to members that were checked', () => {
    given(...published).knowing(asking(professional({ status: 'listed' }))).when(ask()).thenRejected('ORGANISATION_NOT_A_MEMBER');
    given(...published).knowing(asking(professional({ status: 'suspended' }))).when(ask()).thenRejected('ORGANISATION_NOT_VERIFIED');
    given(...published).knowing(asking(standing())).when(ask()).thenRejected('WRONG_STATE');
  });
  it('goes to each once', () => {
    by(...published, sent()).when(ask()).thenRejected('ALREADY_ASKED');
    by(...published, sent(), unanswered).when(ask()).thenRejected('ALREADY_ASKED');
    by(...published, sent()).when(ask(university)).then(sent({ recipient: university }));
  });
  it('waits until it is published, and needs an opener who still takes part', () => {
    for (const past of [[drafted], [drafted, handedIn], [...published, InitiativeWithdrawn({ waiting: [] })]]) by(...past).when(ask()).thenRejected('REQUEST_NOT_OPEN');
    given(...published).knowing({ ...asking(), organisation: standing({ status: 'suspended' }) }).when(ask()).thenRejected('ORGANISATION_NOT_VERIFIED');
  });
  it('R-INI-05: gives at most 30 days, and at least 14 whatever was hoped for', () => {
    const far = [drafted, handedIn, InitiativePublished({ answerBy: day('2026-06-01') })];
    const ends = (event: DomainEvent[], now: number, said = asking()) => {
      const decision = given(...event).at(now).knowing(said).when(ask()).decision as ReturnType<typeof sent>[];
      return decision[0]?.data.answerBy.date;
    };
    expect(ends(far, specNow)).toBe('2026-04-01');
    expect(ends(far, specNow, { ...asking(), settings: { ...settings, initiativeAnswerDays: 20 } })).toBe('2026-03-22');
    expect(ends([...published], specNow)).toBe('2026-03-20');
    expect(ends([...published], specNow + days(15))).toBe('2026-03-31');
  });
});

describe('answering', () => {
  const say = (answer: 'yes' | 'talk' | 'no', why: typeof reason | undefined = reason) => AnswerInitiative({ initiative, recipient: company, answer, reason: why, name });
  const by = (...past: DomainEvent[]) => given(...published, sent(), ...past).by(byCompany).knowing({ recipient: professional() });
  it.each(['yes', 'talk', 'no'] as const)('R-INI-05: %s comes with a reason in plain language', (answer) => {
    by().when(say(answer)).then(answered(answer));
    by().when(AnswerInitiative({ initiative, recipient: company, answer, name })).thenRejected('REASON_REQUIRED');
  });
  it('R-INI-05: after “let us talk” comes a yes or a no, also later', () => {
    by(answered('talk')).at(endsAt + days(9)).when(say('yes')).then(answered('yes'));
    by(answered('talk')).when(say('talk')).thenNothing();
    by(answered('no')).when(say('yes')).thenRejected('INVITATION_NOT_OPEN');
    by(answered('yes')).when(say('no')).thenRejected('INVITATION_NOT_OPEN');
  });
  it('R-INI-06: comes in time', () => {
    by().at(endsAt - 1).when(say('no')).then(answered('no'));
    by().at(endsAt).when(say('no')).thenRejected('DEADLINE_PASSED');
    by(unanswered).when(say('yes')).thenRejected('DEADLINE_PASSED');
  });
  it('R-TIM-06: has 12 hours more when the time ran out while the service was away', () =>
    by().at(endsAt + days(0.1)).afterOutages({ began: endsAt - 1, ended: endsAt + 1 }).when(say('no')).then(answered('no')));
  it('R-ORG-02: is for verified organisations that it went to', () => {
    given(...published, sent()).by(byCompany).knowing({ recipient: professional({ status: 'suspended' }) }).when(say('yes')).thenRejected('ORGANISATION_NOT_VERIFIED');
    given(...published).by(byCompany).knowing({ recipient: professional() }).when(say('yes')).thenRejected('INVITATION_NOT_OPEN');
  });
  it('is over when it was taken back', () => by(InitiativeWithdrawn({ waiting: [company] })).when(say('yes')).thenRejected('REQUEST_NOT_OPEN'));
});

describe('a table', () => {
  const join = (seat: 'patient' | 'contact' | 'deputy', person: string, sharedMailbox = false) => JoinInitiativeTable({ initiative, organisation: company, person, seat, name, sharedMailbox });
  const joined = (seat: 'patient' | 'contact' | 'deputy', person: string) => InitiativeTableJoined({ opener: patients, organisation: company, person, seat, name });
  const after = (...past: DomainEvent[]) => given(...published, sent(), ...past);
  it.each(['yes', 'talk'] as const)('R-INI-02: is sat down at after %s, by each person in their own name', (answer) => {
    after(answered(answer)).by(byCompany).when(join('contact', employee)).then(joined('contact', employee));
    after(answered(answer)).by(byPatients).when(join('patient', writer)).then(joined('patient', writer));
    after(answered(answer)).by(byCompany).when(join('contact', writer)).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('comes of no other answer', () => {
    for (const past of [[], [answered('no')], [unanswered]]) after(...past).by(byCompany).when(join('contact', employee)).thenRejected('INVITATION_NOT_OPEN');
    after(answered('yes'), InitiativeWithdrawn({ waiting: [] })).by(byCompany).when(join('contact', employee)).thenRejected('REQUEST_NOT_OPEN');
  });
  it('R-ORG-12: has nobody on both sides', () => after(answered('yes'), joined('patient', writer)).by(asOrganisation(writer, company)).when(join('contact', writer)).thenRejected('BOTH_SIDES'));
  it('R-REQ-03: has no shared mailbox as contact', () => after(answered('yes')).by(byCompany).when(join('contact', employee, true)).thenRejected('CONTACT_NOT_CONFIRMED'));
  it('has one contact: who says so last; the same again says nothing', () => {
    after(answered('yes'), joined('contact', employee)).by(byCompany).when(join('contact', employee)).thenNothing();
    const other = derivedId('a colleague');
    expect(initiativeTerms.fold([...published, sent(), answered('yes'), joined('contact', employee), joined('contact', other), joined('patient', writer)])).toMatchObject({ tables: { [company]: { [other]: 'contact', [writer]: 'patient' } } });
  });
});

describe('the end', () => {
  const over = EndInitiativeAnswerTime({ initiative, recipient: company });
  const close = CloseInitiative({ initiative });
  it('R-INI-06: no answer in time is “did not answer”, said once', () => {
    given(...published, sent()).at(endsAt).by(clock).when(over).then(unanswered);
    given(...published, sent()).at(endsAt - 1).by(clock).when(over).thenNothing();
    for (const past of [[unanswered], [answered('talk')], [InitiativeWithdrawn({ waiting: [company] })]]) given(...published, sent(), ...past).at(endsAt).by(clock).when(over).thenNothing();
  });
  it('it closes by itself when the day is over and nobody is waited for', () => {
    given(...published).at(endsAt - 1).by(clock).when(close).thenNothing();
    given(...published, sent()).at(endsAt).by(clock).when(close).thenNothing();
    given(...published, sent(), unanswered, sent({ recipient: university }), answered('no', university)).at(endsAt).by(clock).when(close).then(InitiativeClosed({ asked: 2, answered: 1 }));
  });
  it('who opened it may close it sooner, when nobody is waited for', () => {
    given(...published, sent()).by(byPatients).when(close).thenRejected('DEADLINE_EARLIER');
    given(...published, sent(), answered('yes')).by(byPatients).when(close).then(InitiativeClosed({ asked: 1, answered: 1 }));
    given(drafted).by(byPatients).when(close).thenRejected('REQUEST_NOT_OPEN');
  });
  it('it is taken back once, with those who were waited for', () => {
    given(...published, sent()).by(byPatients).when(WithdrawInitiative({ initiative })).then(InitiativeWithdrawn({ waiting: [company] }));
    given(...published, InitiativeWithdrawn({ waiting: [] })).by(byPatients).when(WithdrawInitiative({ initiative })).thenNothing();
    given(...published, InitiativeClosed({ asked: 0, answered: 0 })).by(byPatients).when(WithdrawInitiative({ initiative })).thenRejected('WRONG_STATE');
  });
  it('R-VIS-06: others may know every answer', () =>
    expect(initiativeTerms.fold([...published, sent(), answered('no'), sent({ recipient: university })])).toMatchObject({ status: 'published', opener: patients, answers: { [company]: 'no', [university]: 'waiting' } }));
});

it('whatever is said in whatever order, an organisation answers at most once for good, and saying it again says nothing', () => {
  const commands = [
    ask(), ask(university), CloseInitiative({ initiative }), EndInitiativeAnswerTime({ initiative, recipient: company }),
    ...(['yes', 'talk', 'no'] as const).flatMap((answer) => [company, university].map((recipient) => AnswerInitiative({ initiative, recipient, answer, reason, name }))),
  ];
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...commands), fc.integer({ min: 0, max: 6 })), { maxLength: 30 }), (said) => {
    let past: DomainEvent[] = [...published];
    let now = specNow;
    for (const [command, later] of said) {
      now += days(later);
      const spec = () => given(...past).at(now).by(command.name === 'EndInitiativeAnswerTime' ? clock : byCompany).knowing({ ...asking() }).when(command);
      const { decision } = spec();
      if ('rejected' in decision) continue;
      past = [...past, ...decision];
      if (command.name !== 'SendInitiative') spec().thenNothing();
      else spec().thenRejected('ALREADY_ASKED');
    }
    for (const recipient of [company, university]) {
      const final = past.filter(({ type, data }) => (data as { recipient?: string }).recipient === recipient && (type === 'InitiativeUnanswered' || (type === 'InitiativeAnswered' && (data as { answer: string }).answer !== 'talk')));
      expect(final.length).toBeLessThanOrEqual(1);
    }
  }));
});
