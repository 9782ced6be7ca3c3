import { derivedId, hours, type Actor, type DomainEvent, type ReadState } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { invitation as invitationConcept } from '../invitation/invitation';
import { accepted, asker, asOrganisation, asPerson, declined, endsAt, invitation, maja, member, noor, opened, place, recipient, representative, request, sent, settings, taken, terms } from '../invitation/testing/cast';
import { nextMorning } from '../invitation/times';
import { PlacesHeld } from '../request/events';
import { request as requestConcept } from '../request/request';
import { drafted, published } from '../request/testing';
import { AnswerQuestion, answeringFacts, NoteQuestion, TellAnswers } from './answering';
import { AskQuestion, MOST_QUESTIONS } from './asking';
import { AnswersTold, QuestionAnswered, QuestionAsked, QuestionNoted } from './events';

const { given } = specOf(invitationConcept);
const { given: givenRequest } = specOf(requestConcept);
const clock: Actor = { kind: 'process', network: 'enpcr', name: 'deadline' };
const facts = { terms, recipient: member, settings };
const question = (n = 1) => derivedId('question', n);
const text = box('Is there a lift?', representative);
const ask = (n = 1, at?: string) => AskQuestion({ invitation, question: question(n), text, ...(at ? { place: at } : {}) });
const asked = (n = 1, at?: string) => QuestionAsked({ request, asker, recipient, question: question(n), text, ...(at ? { place: at } : {}) });
const five = (at?: string) => Array.from({ length: MOST_QUESTIONS }, (_, n) => asked(n + 10, at));

describe('R-REQ-12: asking the asker', () => {
  const organisation = asOrganisation(recipient);
  it('is for the organisation that was asked, while it can answer and after its yes', () => {
    given(sent()).by(organisation).knowing(facts).when(ask()).then(asked());
    given(sent(), asked()).by(organisation).knowing(facts).when(ask()).thenNothing();
    given(sent(), accepted()).by(organisation).knowing(facts).when(ask()).then(asked());
    given(sent()).by(organisation).at(endsAt).knowing(facts).when(ask()).thenRejected('DEADLINE_PASSED');
    for (const past of [[], [sent(), declined()]]) given(...past).by(organisation).knowing(facts).when(ask()).thenRejected('INVITATION_NOT_OPEN');
    given(sent()).by(organisation).knowing({ ...facts, terms: { ...terms, status: 'withdrawn' } }).when(ask()).thenRejected('REQUEST_NOT_OPEN');
  });
  it('and for each person whom a place was offered to, or who has taken it', () => {
    given(sent(), accepted(), opened(1)).by(asPerson(maja)).knowing(facts).when(ask(1, place(1))).then(asked(1, place(1)));
    given(sent(), accepted(), opened(1), taken(1)).by(asPerson(maja)).knowing(facts).when(ask(1, place(1))).then(asked(1, place(1)));
    given(sent(), accepted(), opened(1), taken(1)).by(asPerson(noor)).knowing(facts).when(ask(1, place(1))).thenRejected('INVITATION_NOT_OPEN');
    given(sent(), accepted(), opened(1)).by(asPerson(maja)).knowing(facts).when(ask()).thenRejected('INVITATION_NOT_OPEN');
    given(sent(), accepted()).by(asPerson(maja)).knowing(facts).when(ask(1, place(1))).thenRejected('INVITATION_NOT_OPEN');
  });
  it('R-LIM-02: five times each', () => {
    given(sent(), ...five()).by(organisation).knowing(facts).when(ask()).thenRejected('TOO_MANY_QUESTIONS');
    given(sent(), ...five().slice(1)).by(organisation).knowing(facts).when(ask()).then(asked());
    given(sent(), accepted(), opened(1), ...five()).by(asPerson(maja)).knowing(facts).when(ask(1, place(1))).then(asked(1, place(1)));
    given(sent(), accepted(), opened(1), ...five(place(1))).by(asPerson(maja)).knowing(facts).when(ask(1, place(1))).thenRejected('TOO_MANY_QUESTIONS');
  });
});

describe('R-REQ-12: answering, for everybody who was asked', () => {
  const said = box('Yes, to every floor.', asker);
  const other = box('Yes, and a ramp.', asker);
  const tellAt = nextMorning(specNow, 'Europe/Stockholm');
  const noted = QuestionNoted({ question: question() });
  const answer = (words = said) => AnswerQuestion({ request, question: question(), answer: words });
  const answered = (n = 1, words = said) => QuestionAnswered({ question: question(n), answer: words, tellAt });
  const tell = TellAnswers({ request });

  it('is for an open request and a question that was asked', () => {
    givenRequest(...published).when(NoteQuestion({ request, question: question() })).then(noted);
    givenRequest(...published, noted).when(NoteQuestion({ request, question: question() })).thenNothing();
    givenRequest(...published, noted).knowing({ settings, asked: true }).when(answer()).then(answered());
    givenRequest(...published, noted, answered()).knowing({ settings, asked: true }).when(answer()).thenNothing();
    givenRequest(...published, noted, answered()).knowing({ settings, asked: true }).when(answer(other)).then(answered(1, other));
    givenRequest(...published).knowing({ settings, asked: false }).when(answer()).thenRejected('WRONG_STATE');
    givenRequest(drafted).knowing({ settings }).when(answer()).thenRejected('REQUEST_NOT_OPEN');
  });
  it('can be quicker than the request, which then notes the question with its answer', () => {
    givenRequest(...published).knowing({ settings, asked: true }).when(answer()).then(noted, answered());
    givenRequest(...published, noted, answered()).when(NoteQuestion({ request, question: question() })).thenNothing();
  });
  it('is known to have been asked by the invitation it stands in, before the request has noted it', async () => {
    const held = PlacesHeld({ invitation, places: 1, offers: 'place' });
    const knows = async (inRequest: readonly DomainEvent[], inInvitation: readonly DomainEvent[]): Promise<boolean> => {
      const streams = new Map([[request, [...published, held, ...inRequest]], [invitation, [sent(), ...inInvitation]]]);
      const read: ReadState = (concept, id) => Promise.resolve(concept.fold(streams.get(id) ?? []));
      return (await answeringFacts({ request, question: question() }, read, { network: 'enpcr', now: specNow, actor: asOrganisation(asker) })).asked;
    };
    expect(await knows([], [asked()])).toBe(true);
    expect(await knows([noted], [])).toBe(true);
    expect(await knows([], [asked(2)])).toBe(false);
  });
  it('R-LIM-02: and told once a day, all together', () => {
    const second = QuestionNoted({ question: question(2) });
    const told = AnswersTold({ questions: [question(1), question(2)] });
    expect(tellAt - specNow).toBe(hours(19));
    givenRequest(...published, noted, second, answered(1), answered(2)).by(clock).at(tellAt).when(tell).then(told);
    givenRequest(...published, noted, second, answered(1), answered(2)).by(clock).at(tellAt - 1).when(tell).thenNothing();
    givenRequest(...published, noted, second, answered(1), answered(2), told).by(clock).at(tellAt).when(tell).thenNothing();
  });
});
