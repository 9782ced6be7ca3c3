import { derivedId } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { invitation as invitationConcept } from '../invitation/invitation';
import { asker, declined, invitation, recipient, request as invitedTo, sent } from '../invitation/testing/cast';
import { RequestSubmitted, StudyImported } from '../request/events';
import { request as concept } from '../request/request';
import { aboutIt, company, contactSaidYes, deputySaidYes, facts, published, ready, representative, study, wholeForm, writer } from '../request/testing';
import { SubmitRequest } from '../request/writing';
import { TellAskedForAgain, TellEarlierRecipients, type Earlier } from './again';
import { AskedForAgain, EarlierRecipientsTold, RequestOpenedAgain } from './events';
import { overlaps } from './overlap';

const { given } = specOf(concept);
const before = derivedId('an earlier request');
const invitations = [derivedId('an earlier invitation')];
const handedIn = RequestSubmitted({ writer, form: wholeForm });
const handIn = (earlier: readonly Earlier[], past = ready) => given(...past).by(representative(writer)).knowing({ ...facts, earlier }).when(SubmitRequest({ ...aboutIt, form: wholeForm }));
const earlier = (said: Partial<Earlier>): Earlier => ({ request: before, oneSentence: 'Something else entirely.', invitations, ...said });
const again = RequestOpenedAgain({ of: before, by: 'title', invitations });

describe('R-REQ-13: a request that its asker took back within 90 days', () => {
  it('and hands in with an overlapping title is linked to it', () =>
    handIn([earlier({ oneSentence: 'Help us choose what the cystic fibrosis study should measure' })]).then(handedIn, again));
  it('and hands in with the same number in a registry is linked to it, whatever it is called', () => {
    const imported = [StudyImported({ asker: company, study }), contactSaidYes, deputySaidYes];
    handIn([earlier({ study: { ...study, title: 'Another name' } })], imported).then(handedIn, RequestOpenedAgain({ of: before, by: 'registry', invitations }));
    handIn([earlier({ study: { ...study, registryId: 'NCT07654321', title: 'Another name' } })], imported).then(handedIn);
  });
  it('is linked once, and to nothing that is about something else', () => {
    handIn([earlier({})]).then(handedIn);
    handIn([]).then(handedIn);
    handIn([earlier({ oneSentence: wholeForm.oneSentence })], [...ready, again]).then(handedIn);
  });
  it('earlier recipients are told when it is open, once', () => {
    const tell = TellEarlierRecipients(aboutIt);
    const told = EarlierRecipientsTold({ of: before, invitations, oneSentence: wholeForm.oneSentence });
    given(...ready, handedIn, again).when(tell).thenNothing();
    given(...published, again).when(tell).then(told);
    given(...published, again, told).when(tell).thenNothing();
    given(...published).when(tell).thenNothing();
  });
  it('each in their own invitation, whatever they answered', () => {
    const tell = TellAskedForAgain({ invitation, again: before, oneSentence: 'Once more.' });
    const told = AskedForAgain({ request: invitedTo, asker, recipient, again: before, oneSentence: 'Once more.' });
    const invited = specOf(invitationConcept).given;
    invited(sent()).when(tell).then(told);
    invited(sent(), declined()).at(specNow).when(tell).then(told);
    invited(sent(), told).when(tell).thenNothing();
    invited().when(tell).thenNothing();
  });
});

describe('titles', () => {
  it.each([
    ['Help us plan a study on blood sugar', 'A study on blood sugar: help us plan it', true],
    ['Blodsocker hos vuxna med cystisk fibros', 'BLODSOCKER och cystisk fibros', true],
    ['Asthma', 'asthma!', true],
    ['Asthma', 'Asthma in children who play football', false],
    ['Help us choose what to measure in asthma', 'Help us choose words for a leaflet on pain relief', false],
    ['', '', false],
  ])('R-REQ-13: %j and %j overlap: %j', (one, other, expected) => {
    expect(overlaps(one, other)).toBe(expected);
    expect(overlaps(other, one)).toBe(expected);
  });
});
