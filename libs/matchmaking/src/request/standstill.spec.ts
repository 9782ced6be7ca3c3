import { addDays, endOf } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { DeadlineExtended, PlacesHeld, RequestFrozen, RequestThawed } from './events';
import { CloseRequest, HoldPlaces } from './places';
import { request } from './request';
import { FreezeRequest, ThawRequest } from './standstill';
import { aboutIt, answerBy, clock, drafted, invitation, published, submitted, wholeForm } from './testing';

const { given } = specOf(request);
const held = PlacesHeld({ invitation, places: 1, offers: 'place' });
const frozen = RequestFrozen({ at: specNow, invitations: [invitation] });
const thawed = RequestThawed({ days: 10, invitations: [invitation] });
const afterwards = endOf(wholeForm.answerBy);

describe('R-STF-06: a request of a suspended asker', () => {
  it('stands still with its invitations', () => {
    given(...published, held).when(FreezeRequest(aboutIt)).then(frozen);
    given(...published, held, frozen).when(FreezeRequest(aboutIt)).thenNothing();
    given(...submitted).when(FreezeRequest(aboutIt)).then(RequestFrozen({ at: specNow, invitations: [] }));
    given(drafted).when(FreezeRequest(aboutIt)).thenNothing();
  });
  it('neither closes by itself meanwhile nor gives places to new invitations', () => {
    given(...published, held, frozen).by(clock).at(afterwards).when(CloseRequest(aboutIt)).thenNothing();
    given(...published, frozen).by(clock).when(HoldPlaces({ ...aboutIt, invitation, places: 1, offers: 'place' })).thenRejected('REQUEST_NOT_OPEN');
  });
  it('goes on with the days that were left', () => {
    given(...published, held, frozen).when(ThawRequest({ ...aboutIt, days: 10 })).then(thawed, DeadlineExtended({ answerBy: answerBy(addDays(wholeForm.answerBy.date, 10)) }));
    given(...published, held).when(ThawRequest({ ...aboutIt, days: 10 })).thenNothing();
    given(...published, held, frozen, thawed).by(clock).when(HoldPlaces({ ...aboutIt, invitation, places: 1, offers: 'place' })).thenNothing();
  });
});
