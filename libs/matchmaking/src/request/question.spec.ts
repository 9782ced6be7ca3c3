import { derivedId } from '#kernel';
import { specOf } from '#kernel/testing';
import { PlaceFilled, PlacesHeld, QuestionChanged } from './events';
import { ChangeQuestion } from './question';
import { request } from './request';
import { aboutIt, closed, invitation, published, ready, submitted, wholeForm } from './testing';

const { given } = specOf(request);
const proposal = derivedId('proposal');
const before = { oneSentence: wholeForm.oneSentence, why: wholeForm.why };
const change = ChangeQuestion({ ...aboutIt, proposal, question: { oneSentence: 'Ask what hurts.' } });
const changed = QuestionChanged({ proposal, before, after: { ...before, oneSentence: 'Ask what hurts.' } });

describe('the question', () => {
  it('R-CHG-03: is changed for all, with the old beside the new, once', () => {
    given(...published).when(change).then(changed);
    given(...published, changed).when(change).thenNothing();
  });
  it('R-CHG-06: is not changed under those who said yes to it', () =>
    given(...published, PlacesHeld({ invitation, places: 1, offers: 'place' }), PlaceFilled({ invitation, place: derivedId('a') })).when(change).thenRejected('RECONSENT_REQUIRED'));
  it('is changed while the request is open only', () => {
    for (const past of [[], ready, submitted, closed]) given(...past).when(change).thenRejected('REQUEST_NOT_OPEN');
  });
});
