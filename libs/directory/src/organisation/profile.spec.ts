import { days } from '#kernel';
import { specNow } from '#kernel/testing';
import { ListingRevised, ProfileConfirmed, ProfileRevised } from './events';
import { ConfirmProfile, ReviseProfile } from './profile';
import { organisationStanding } from './standing';
import { about, claimed, confirmed, entry, given, id, listed, registered, verified } from './testing';

describe('the profile', () => {
  it('R-ORG-05: records what changes, and only that', () =>
    given(registered).when(ReviseProfile({ organisation: id, about, openTo: ['advice', 'survey'], publicBody: false })).then(ProfileRevised({ openTo: ['advice', 'survey'] })));
  it('R-ORG-05: is not open and closed to the same thing', () => {
    given(registered).when(ReviseProfile({ organisation: id, openTo: ['survey'], notOpenTo: ['survey'] })).thenRejected('FIELD_REQUIRED');
    given(registered, ProfileRevised({ openTo: ['advice', 'survey'] })).when(ReviseProfile({ organisation: id, notOpenTo: ['survey'] })).then(ProfileRevised({ notOpenTo: ['survey'], openTo: ['advice'] }));
  });
  it('R-ORG-06: may set how many open invitations it wants', () => {
    given(registered).when(ReviseProfile({ organisation: id, contactLimit: 1 })).then(ProfileRevised({ contactLimit: 1 }));
    expect(organisationStanding.fold([registered, ProfileRevised({ contactLimit: 1 })]).contactLimit).toBe(1);
  });
  it('R-VER-01: of a checked organisation keeps its kind, because its side rests on it', () => {
    given(registered).when(ReviseProfile({ organisation: id, kind: 'umbrella' })).then(ProfileRevised({ kind: 'umbrella' }));
    given(registered, verified).when(ReviseProfile({ organisation: id, kind: 'company' })).thenRejected('WRONG_STATE');
  });
  it('R-TXT-02: refuses a text that turns itself round', () =>
    given(registered).when(ReviseProfile({ organisation: id, about: 'جمعية \u202EDKS 0042' })).thenRejected('TEXT_REFUSED'));
  it('R-ORG-03: of a listed entry is nobody\'s to change', () => {
    given(listed).when(ReviseProfile({ organisation: id, about })).thenRejected('WRONG_STATE');
    given(listed).when(ConfirmProfile({ organisation: id })).thenRejected('WRONG_STATE');
  });
  it('R-ORG-07: is confirmed with its five fields', () =>
    given(listed, claimed, ProfileRevised({ languages: ['en'] })).when(ConfirmProfile({ organisation: id })).then(confirmed));
  it('R-IMP-01: what was only suggested is said once a person has confirmed it', () => {
    const past = [listed, claimed, ProfileRevised({ languages: ['en'] }), confirmed, ListingRevised({ ...entry, conditions: ['stroke'] })];
    given(...past).when(ReviseProfile({ organisation: id, conditions: ['dementia'] })).thenNothing();
  });
  it('R-ORG-07: cannot be confirmed while something of the five is missing', () => {
    given(listed, claimed).when(ConfirmProfile({ organisation: id })).thenRejected('FIELD_REQUIRED');
    given(registered, ProfileRevised({ languages: ['sv'] })).when(ConfirmProfile({ organisation: id })).thenRejected('FIELD_REQUIRED');
    given(registered, ProfileRevised({ languages: ['sv'], everyCondition: true })).when(ConfirmProfile({ organisation: id }))
      .then(ProfileConfirmed({ kind: 'patient-organisation', conditions: [], everyCondition: true, languages: ['sv'], countries: ['SE'], at: specNow }));
  });
  it('R-ORG-07: confirmed again the same day says nothing new, a year later it does', () => {
    const past = [listed, claimed, ProfileRevised({ languages: ['en'] }), confirmed];
    given(...past).at(specNow + 60_000).when(ConfirmProfile({ organisation: id })).thenNothing();
    given(...past).at(specNow + days(365)).when(ConfirmProfile({ organisation: id })).then(ProfileConfirmed({ ...confirmed.data, at: specNow + days(365) }));
  });
});
