import { DeadlineExtended, PlacesHeld } from './events';
import { requestTerms } from './terms';
import { answerBy, company, contact, deputy, drafted, invitation, published, wholeForm, writer } from './testing';

describe('what others may know of a request', () => {
  it('is nothing of one that does not exist', () => expect(requestTerms.fold([])).toEqual({ status: 'none' }));
  it('is nothing of what its writers have not handed in', () =>
    expect(requestTerms.fold([drafted])).toEqual({ status: 'draft', asker: company, writers: [writer], invitations: [], everInvited: [], revisions: [], places: { planned: 0, held: 0, filled: 0 }, reserves: { planned: 0, held: 0 } }));
  it('is the form, its contact and its places, with the deadline that stands', () =>
    expect(requestTerms.fold([...published, PlacesHeld({ invitation, places: 1, offers: 'place' }), DeadlineExtended({ answerBy: answerBy('2026-04-02') })])).toEqual({
      status: 'published', asker: company, writers: [writer], invitations: [invitation], everInvited: [invitation], revisions: [], contact, deputy, form: { ...wholeForm, answerBy: answerBy('2026-04-02') }, answerBy: answerBy('2026-04-02'),
      places: { planned: 2, held: 1, filled: 0 }, reserves: { planned: 1, held: 0 },
    }));
});
