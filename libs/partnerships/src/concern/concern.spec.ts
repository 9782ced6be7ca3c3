import { type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specOf } from '#kernel/testing';
import { as, asOrganisation, asker, contact, derived, maja, partnership, settings } from '../partnership/testing/cast';
import { staff } from '../partnership/testing/room';
import { AnswerConcern, concern as concept, ConcernAnswered, ConcernRaised, RaiseConcern } from './concern';

const { given } = specOf(concept);
const at = (...past: readonly DomainEvent[]) => given(...past).knowing({ settings, interests: {}, organisations: [asker], guests: [] });
const concern = derived('concern');
const coordinator = staff('coordinator');
const what = box('I was talked over.', maja, 'what');
const said = { concern, what, partnership };
const raised = (change: object = {}) => ConcernRaised({ person: maja, what, partnership, answerBy: '2026-03-05', ...change });
const answer = box('We call you today.', derived('coordinator'), 'answer');
const answered = ConcernAnswered({ by: derived('coordinator'), answer });

describe('a concern', () => {
  it('R-BRK-09: is told by everyone, and answered within 3 working days', () => {
    at().by(as(maja)).when(RaiseConcern(said)).then(raised());
    at().by(asOrganisation(asker, contact)).when(RaiseConcern(said)).then(raised({ person: contact }));
    at(raised()).by(as(maja)).when(RaiseConcern(said)).thenNothing();
  });
  it('R-BRK-09: is answered by a coordinator', () => {
    at(raised()).by(coordinator).when(AnswerConcern({ concern, answer })).then(answered);
    at(raised(), answered).by(coordinator).when(AnswerConcern({ concern, answer })).thenNothing();
    at().by(coordinator).when(AnswerConcern({ concern, answer })).thenRejected('WRONG_STATE');
  });
  it('R-BRK-09: about a coordinator is answered by another; one\'s own is not answered by oneself either', () => {
    const about = raised({ about: derived('coordinator') });
    const by = (actor: Actor, past = about) => at(past).by(actor).when(AnswerConcern({ concern, answer }));
    by(coordinator).thenRejected('CONFLICT_OF_INTEREST');
    by(staff('coordinator', 'another')).then(ConcernAnswered({ by: derived('another'), answer }));
    by(coordinator, raised({ person: derived('coordinator') })).thenRejected('CONFLICT_OF_INTEREST');
  });
  it('R-STF-03: about a partnership is not answered by one who has a tie to an organisation in it', () => {
    const tied = (organisation: Id) => given(raised()).knowing({ settings, interests: { [organisation]: Infinity }, organisations: [asker], guests: [] }).by(coordinator).when(AnswerConcern({ concern, answer }));
    tied(asker).thenRejected('CONFLICT_OF_INTEREST');
    tied(derived('elsewhere')).then(answered);
  });
});
