import { addDays, dateIn, derivedId, endOf, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { AcceptInvitation, EndInvitation, WithdrawInvitation } from './answering';
import { ChangeWish, topicsOf } from './change-events';
import { ChangeAnswered, ChangeLapsed, ChangeProposed, InvitationEnded, InvitationExpired, InvitationWithdrawn, SuggesterNamed } from './events';
import { invitation as concept } from './invitation';
import { AnswerChange, LapseChange, ProposeChange } from './talking';
import { accepted, answerBy, asker, asOrganisation, declined, endsAt, invitation, member, recipient, representative, request, sent, settings, terms } from './testing/cast';

const { given } = specOf(concept);
const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };
const sides = { request, asker, recipient };
const facts = { terms, recipient: member, settings };
const proposal = derivedId('proposal');
const next = derivedId('next proposal');
const wish = box<ChangeWish>({ oneSentence: 'Ask what hurts.' }, representative, 'wish');
const reply = box('We can do half of it.', representative, 'reply');
const day = (date: string) => ({ date, zone: answerBy.zone });
const answerUntil = endOf(day('2026-03-09'));
const moved = day(addDays(answerBy.date, 7));
const propose = (id = proposal) => ProposeChange({ invitation, proposal: id, topics: ['question'], wish });
const proposed = (id = proposal, until = moved, asked = answerUntil) =>
  ChangeProposed({ ...sides, proposal: id, topics: ['question'], wish, answerUntil: asked, answerBy: until, endsAt: endOf(until) });
const answer = (said: 'accepted' | 'revised', more: object = {}) => AnswerChange({ invitation, proposal, answer: said, ...more });
const answered = (said: 'accepted' | 'revised' = 'accepted', more: object = {}) => ChangeAnswered({ ...sides, proposal, answer: said, ...more });
const lapse = LapseChange({ invitation, proposal });
const lapsed = ChangeLapsed({ ...sides, proposal });
const ended = InvitationEnded({ ...sides, places: 2 });

describe('R-CHG-01: suggesting changes', () => {
  it('can concern the question, role, phase, promise, who else is there, pay, effort, dates, format and access', () => {
    const whole = ChangeWish.parse({
      oneSentence: 'A', why: 'B', role: 'C', cells: [{ level: 'meso', phase: 'plan' }], promise: 'empower', whoElse: 'D', pay: { fee: { kind: 'paid' } }, effort: { meeting: 1 }, meeting: { format: 'remote' }, access: 'E', because: 'F',
    });
    expect(topicsOf(whole)).toEqual(['question', 'role', 'phase', 'promise', 'who-else', 'pay', 'effort', 'dates-and-format', 'access']);
    expect(topicsOf({ because: 'F' })).toEqual([]);
  });
  it('has no field for anything else', () => {
    expect(ChangeWish.safeParse({ diagnosis: 'G' }).success).toBe(false);
    expect(ChangeWish.safeParse({ backing: { payer: 'H' } }).success).toBe(false);
  });
  it('R-TXT-02: is kept as its readers see it', () => expect(ChangeWish.parse({ role: 'rea\u200Bd' })).toEqual({ role: 'read' }));
  it('R-CHG-03: can carry the name that they wish to be named by, and carries none otherwise', () => {
    const named = box('Eva', representative, 'named');
    given(sent()).by(asOrganisation(recipient)).knowing(facts).when(ProposeChange({ invitation, proposal, topics: ['question'], wish, named }))
      .then(proposed(), SuggesterNamed({ ...sides, proposal, by: representative, name: named }));
    given(sent()).by(asOrganisation(recipient)).knowing(facts).when(propose()).then(proposed());
  });
  it('is for an open invitation, in time, one at a time, and says something', () => {
    given(sent()).knowing(facts).when(propose()).then(proposed());
    given(sent(), proposed()).knowing(facts).when(propose()).thenNothing();
    given(sent(), proposed()).knowing(facts).when(propose(next)).thenRejected('INVITATION_NOT_OPEN');
    for (const past of [[], [sent(), accepted()], [sent(), declined()]]) given(...past).knowing(facts).when(propose()).thenRejected('INVITATION_NOT_OPEN');
    given(sent()).at(endsAt).knowing(facts).when(propose()).thenRejected('DEADLINE_PASSED');
    given(sent()).knowing({ ...facts, terms: { ...terms, status: 'withdrawn' } }).when(propose()).thenRejected('REQUEST_NOT_OPEN');
    given(sent()).knowing(facts).when(ProposeChange({ invitation, proposal, topics: [], wish })).thenRejected('FIELD_REQUIRED');
  });
});

describe('R-CHG-02: the recipient\'s clock stands still', () => {
  it('for the asker\'s seven days, and at least seven remain afterwards', () => {
    const late = endsAt - 1;
    const today = dateIn(answerBy.zone, late);
    given(sent()).at(late).knowing(facts).when(propose()).then(proposed(proposal, day(addDays(today, 14)), endOf(day(addDays(today, 7)))));
    expect(endOf(moved) - answerUntil).toBeGreaterThanOrEqual(endsAt - specNow - 86_400_000);
  });
  it('R-CHG-08: and the last day moves back neither with a quick answer nor with another proposal', () => {
    const state = concept.fold([sent(), proposed(), answered()]);
    expect(state).toMatchObject({ endsAt: endOf(moved), talk: undefined });
    given(sent(), proposed(), answered()).knowing(facts).when(propose(next)).then(proposed(next, day(addDays(moved.date, 7))));
  });
  it('an asker can take it as it is, or say what it can do instead', () => {
    given(sent(), proposed()).when(answer('accepted')).then(answered());
    given(sent(), proposed()).when(answer('revised', { reply })).then(answered('revised', { reply }));
    given(sent(), proposed()).when(answer('revised')).thenRejected('FIELD_REQUIRED');
    given(sent(), proposed(), answered()).when(answer('accepted')).thenNothing();
    given(sent(), proposed(), answered()).when(answer('revised', { reply })).thenRejected('INVITATION_NOT_OPEN');
    given(sent()).when(answer('accepted')).thenRejected('INVITATION_NOT_OPEN');
  });
  it('R-CHG-06: and a new question waits while somebody has said yes to the old one', () => {
    const question = { oneSentence: 'Ask what hurts.' };
    const knowing = (filled: number, status = 'published') => given(sent(), proposed()).knowing({ ...facts, terms: { ...terms, status, places: { planned: 2, held: 2, filled } } });
    knowing(0).when(answer('accepted', { question })).then(answered('accepted', { question }));
    knowing(1).when(answer('accepted', { question })).thenRejected('RECONSENT_REQUIRED');
    knowing(0, 'closed').when(answer('accepted', { question })).thenRejected('REQUEST_NOT_OPEN');
    knowing(1).when(answer('revised', { reply })).then(answered('revised', { reply }));
  });
  it('or take back the invitation', () =>
    given(sent(), proposed()).when(WithdrawInvitation({ invitation })).then(InvitationWithdrawn({ request, recipient, places: 2 })));
  it('after seven days without an answer it has lapsed: the asker did not answer', () => {
    given(sent(), proposed()).at(answerUntil).by(clock).when(lapse).then(lapsed);
    given(sent(), proposed()).at(answerUntil - 1).by(clock).when(lapse).thenNothing();
    for (const past of [[answered()], [lapsed], [accepted()]]) given(sent(), proposed(), ...past).at(answerUntil).by(clock).when(lapse).thenNothing();
    given(sent(), proposed()).at(answerUntil).when(answer('accepted')).thenRejected('DEADLINE_PASSED');
    given(sent(), proposed(), lapsed).at(answerUntil).when(answer('accepted')).thenRejected('DEADLINE_PASSED');
  });
  it('R-INV-01: the recipient can say yes meanwhile, which ends the talk', () => {
    const name = box('Eva', representative, 'name');
    const { decision } = given(sent(), proposed()).at(endsAt).by({ kind: 'member', network: 'enpcr', person: representative, hat: { kind: 'organisation', organisation: recipient }, staffRoles: [] })
      .knowing(facts).when(AcceptInvitation({ invitation, people: 2, name }));
    expect(decision).toMatchObject([{ type: 'InvitationAccepted' }]);
    given(sent(), proposed(), accepted()).when(answer('accepted')).thenRejected('INVITATION_NOT_OPEN');
  });
});

describe('R-VIS-05: whoever says no in the middle of it', () => {
  const no = declined(endOf(moved));
  it('leaves the asker with the same answers as in silence', () => {
    for (const [command, now] of [[answer('accepted'), specNow], [answer('revised', { reply }), specNow], [answer('revised'), specNow], [lapse, answerUntil], [answer('accepted'), answerUntil]] as const) {
      const said = given(sent(), proposed(), no).at(now).when(command).decision;
      expect(said).toEqual(given(sent(), proposed()).at(now).when(command).decision);
    }
  });
  it('R-VIS-04: ends when silence would', () => {
    given(sent(), proposed(), no, answered()).at(endsAt).by(clock).when(EndInvitation({ invitation })).thenNothing();
    given(sent(), proposed(), no, answered()).at(endOf(moved)).by(clock).when(EndInvitation({ invitation })).then(ended);
    given(sent(), proposed(), answered()).at(endOf(moved)).by(clock).when(EndInvitation({ invitation })).then(InvitationExpired({ request, recipient }), ended);
  });
});
