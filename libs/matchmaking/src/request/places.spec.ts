import { derivedId } from '#kernel';
import { specOf } from '#kernel/testing';
import { PlaceEmptied, PlaceFilled, PlacesFreed, PlacesHeld } from './events';
import { EmptyPlace, FillPlace, FreePlaces, GiveBackPlaces, HoldPlaces } from './places';
import { request } from './request';
import { aboutIt, closed, invitation, published, ready, submitted, withdrawn } from './testing';

const { given } = specOf(request);

describe('places', () => {
  const hold = (places: number, offers: 'place' | 'reserve' = 'place', by = invitation) => HoldPlaces({ ...aboutIt, invitation: by, places, offers });
  const held = (places: number, offers: 'place' | 'reserve' = 'place', by = invitation) => PlacesHeld({ invitation: by, places, offers });
  const other = derivedId('another invitation');

  it('R-INV-02: places offered never exceed the patient seats', () => {
    given(...published).when(hold(2)).then(held(2));
    given(...published).when(hold(3)).thenRejected('NO_PLACES_LEFT');
    given(...published, held(1)).when(hold(2, 'place', other)).thenRejected('NO_PLACES_LEFT');
  });
  it('R-INV-02: reserve places have a limit of their own', () => {
    given(...published, held(2)).when(hold(1, 'reserve', other)).then(held(1, 'reserve', other));
    given(...published, held(1, 'reserve')).when(hold(1, 'reserve', other)).thenRejected('NO_PLACES_LEFT');
  });
  it('R-INV-02: the same invitation holds its places once', () => {
    given(...published, held(2)).when(hold(2)).thenNothing();
    given(...published, held(2)).when(hold(1)).thenRejected('WRONG_STATE');
  });
  it('are there while the request is open only', () => {
    for (const past of [[], ready, submitted, closed, withdrawn]) given(...past).when(hold(1)).thenRejected('REQUEST_NOT_OPEN');
  });
  it('that are freed can be held again', () => {
    given(...published, held(2)).when(FreePlaces({ ...aboutIt, invitation, places: 1 })).then(PlacesFreed({ invitation, places: 1 }));
    given(...published, held(2), PlacesFreed({ invitation, places: 1 })).when(hold(1, 'place', other)).then(held(1, 'place', other));
    given(...published, held(2), PlacesFreed({ invitation, places: 2 })).when(hold(2)).then(held(2));
  });
  it('R-INV-13: that somebody took and gave back can be held again, once', () => {
    const place = derivedId('a');
    const past = [...published, held(2), PlaceFilled({ invitation, place })];
    given(...past).when(EmptyPlace({ ...aboutIt, invitation, place })).then(PlaceEmptied({ invitation, place }));
    given(...past, PlaceEmptied({ invitation, place })).when(EmptyPlace({ ...aboutIt, invitation, place })).thenNothing();
    given(...past, PlaceEmptied({ invitation, place })).when(hold(1, 'place', other)).then(held(1, 'place', other));
    given(...past, PlaceEmptied({ invitation, place })).when(hold(2, 'place', other)).thenRejected('NO_PLACES_LEFT');
  });
  it('are freed once, and never more than are held, nor those that somebody has said yes to', () => {
    given(...published, held(2)).when(FreePlaces({ ...aboutIt, invitation, places: 9 })).then(PlacesFreed({ invitation, places: 2 }));
    given(...published, held(2), PlaceFilled({ invitation, place: derivedId('a') })).when(FreePlaces({ ...aboutIt, invitation, places: 2 })).then(PlacesFreed({ invitation, places: 1 }));
    given(...published, held(1), PlaceFilled({ invitation, place: derivedId('a') })).when(FreePlaces({ ...aboutIt, invitation, places: 1 })).thenNothing();
    given(...published).when(FreePlaces({ ...aboutIt, invitation, places: 1 })).thenNothing();
    given().when(FreePlaces({ ...aboutIt, invitation, places: 1 })).thenNothing();
  });
  it('are given back when the invitation that they were held for was never sent, and only then', () => {
    const back = GiveBackPlaces({ ...aboutIt, invitation });
    given(...published, held(2)).knowing({ sent: false }).when(back).then(PlacesFreed({ invitation, places: 2 }));
    given(...published, held(2)).knowing({ sent: true }).when(back).thenNothing();
    given(...published, held(2), PlacesFreed({ invitation, places: 2 })).knowing({ sent: false }).when(back).thenNothing();
  });
  it('are filled by people, each once, and never more than are held', () => {
    const fill = (name: string) => FillPlace({ ...aboutIt, invitation, place: derivedId(name) });
    const filled = PlaceFilled({ invitation, place: derivedId('a') });
    given(...published, held(1)).when(fill('a')).then(filled);
    given(...published, held(1), filled).when(fill('a')).thenNothing();
    given(...published, held(1), filled).when(fill('b')).thenRejected('NO_PLACES_LEFT');
    given(...published).when(fill('a')).thenRejected('NO_PLACES_LEFT');
  });
});
