import { ListingRemovalAsked, ListingRemoved, ListingRevised, ProfileRevised } from './events';
import { AskRemovalOfListing, ListOrganisation, RemoveListing } from './listing';
import { ReviseProfile } from './profile';
import { organisationStanding } from './standing';
import { claimed, coordinator, entry, facts, free, given, id, listed, operator, other, source, wish } from './testing';

describe('listing from a registry', () => {
  it('R-IMP-01: makes an entry that is only listed', () => {
    given().by(operator).knowing(free).when(wish).then(listed);
    expect(organisationStanding.fold([listed])).toMatchObject({ status: 'listed', listedOnly: true, name: 'Alzheimer Scotland', representatives: [] });
  });
  it('R-IMP-01: the same record twice changes nothing', () =>
    given(listed).by(operator).knowing(free).when(wish).thenNothing());
  it('R-IMP-01: a changed record revises the entry', () =>
    given(listed).by(operator).knowing(free).when(ListOrganisation({ source, ...entry, facts: { ...facts, place: 'Glasgow' }, conditions: ['dementia'] }))
      .then(ListingRevised({ ...entry, facts: { ...facts, place: 'Glasgow' }, conditions: ['dementia'] })));
  it('R-IMP-01: going back to what it was before is a change as well', () =>
    given(listed, ListingRevised({ ...entry, facts: { ...facts, place: 'Glasgow' }, conditions: ['dementia'] })).by(operator).knowing(free).when(wish).then(ListingRevised({ ...entry, conditions: ['dementia'] })));
  it('R-IMP-01: a changed record keeps what the organisation has edited, and the name it was claimed under', () => {
    const past = [listed, claimed, ProfileRevised({ countries: ['GB', 'IE'] }), ListingRevised({ ...entry, facts: { ...facts, name: 'Alzheimer Alba', countries: ['FR'] }, conditions: [] })];
    given(...past).when(ReviseProfile({ organisation: id, countries: ['GB', 'IE'] })).thenNothing();
    expect(organisationStanding.fold(past).name).toBe('Alzheimer Scotland');
  });
  it('R-ORG-08: is refused when a member has been checked with that id', () =>
    given().by(operator).knowing({ holder: other }).when(wish).thenRejected('EXTERNAL_ID_TAKEN'));
  it('R-ORG-03: anyone may ask that an entry be removed', () =>
    given(listed).when(AskRemovalOfListing({ organisation: id })).then(ListingRemovalAsked({})));
  it('R-ORG-03: asking again says nothing new', () =>
    given(listed, ListingRemovalAsked({})).when(AskRemovalOfListing({ organisation: id })).thenNothing());
  it('R-ORG-03: a removed record is not imported again', () => {
    given(listed).by(coordinator).when(RemoveListing({ organisation: id })).then(ListingRemoved({}));
    given(listed, ListingRemoved({})).by(operator).knowing(free).when(wish).thenRejected('WRONG_STATE');
    expect(organisationStanding.fold([listed, ListingRemoved({})])).toMatchObject({ status: 'none', name: '' });
  });
  it('R-ORG-03: a member is not removed as a listing', () =>
    given(listed, claimed).by(coordinator).when(RemoveListing({ organisation: id })).thenRejected('WRONG_STATE'));
});
