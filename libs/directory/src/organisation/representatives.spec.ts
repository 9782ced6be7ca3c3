import { box, specNow } from '#kernel/testing';
import { RepresentativeAppointed, RepresentativeRemoved } from './events';
import { AppointRepresentative, RemoveRepresentative } from './representatives';
import { organisationStanding } from './standing';
import { given, id, other, person, registered } from './testing';

describe('the people who answer for it', () => {
  const appointed = RepresentativeAppointed({ person: other, personName: box('Nils'), personRole: box('board') });
  const appoint = AppointRepresentative({ organisation: id, person: other, personName: box('Nils'), personRole: box('board'), sharedMailbox: false });
  it('appoint others', () => given(registered).when(appoint).then(appointed));
  it('R-ORG-09: never a shared mailbox', () =>
    given(registered).when(AppointRepresentative({ ...appoint.data, sharedMailbox: true })).thenRejected('PERSONAL_ACCOUNT_REQUIRED'));
  it('are appointed once', () => given(registered, appointed).when(appoint).thenNothing());
  it('can be removed once, and then answer no more', () => {
    given(registered, appointed).when(RemoveRepresentative({ organisation: id, person: other })).then(RepresentativeRemoved({ person: other, at: specNow }));
    given(registered, appointed, RepresentativeRemoved({ person: other, at: specNow })).when(RemoveRepresentative({ organisation: id, person: other })).thenNothing();
    expect(organisationStanding.fold([registered, appointed, RepresentativeRemoved({ person: other, at: specNow })])).toMatchObject({ representatives: [person], formerRepresentatives: { [other]: specNow } });
  });
});
