import { derivedId } from '#kernel';
import { ListingRemoved, OrganisationClaimed, OrganisationRegistered } from './events';
import { ClaimOrganisation, isSharedMailbox, RegisterOrganisation } from './joining';
import { organisationStanding } from './standing';
import { about, claimed, given, id, joining, listed, other, person, registered, registration, source } from './testing';

describe('claiming an entry', () => {
  const claim = ClaimOrganisation({ organisation: id, ...joining, sharedMailbox: false });
  it('R-ORG-01: makes a registered organisation, and who claims it answers for it', () => {
    given(listed).when(claim).then(claimed);
    expect(organisationStanding.fold([listed, claimed])).toMatchObject({ status: 'registered', listedOnly: false, representatives: [person] });
  });
  it('R-ORG-01: is for entries that are listed', () => {
    given().when(claim).thenRejected('WRONG_STATE');
    given(listed, ListingRemoved({})).when(claim).thenRejected('WRONG_STATE');
  });
  it('R-ORG-01: is refused to the second who tries', () =>
    given(listed, OrganisationClaimed({ ...joining, representative: other })).when(claim).thenRejected('WRONG_STATE'));
  it('twice by the same person says nothing new', () =>
    given(listed, claimed).when(claim).thenNothing());
  it('R-ORG-09: with a shared mailbox is refused', () =>
    given(listed).when(ClaimOrganisation({ organisation: id, ...joining, sharedMailbox: true })).thenRejected('PERSONAL_ACCOUNT_REQUIRED'));
  it('T01: of a patient organisation says who governs and who pays', () =>
    given(listed).when(ClaimOrganisation({ organisation: id, ...joining, patientMajority: undefined, companyOver20: undefined, sharedMailbox: true }))
      .thenRejected('FIELD_REQUIRED', 'FIELD_REQUIRED', 'PERSONAL_ACCOUNT_REQUIRED'));
});

describe('shared mailboxes', () => {
  it.each(['info@example.org', 'Kansli@example.se', 'office2@example.org', 'styrelsen@example.se', 'contact+network@example.org', 'no-reply@example.org'])('R-ORG-09: %s is one', (address) =>
    expect(isSharedMailbox(address)).toBe(true));
  it.each(['eva.lind@example.org', 'informatik.eva@example.org', 'hellostrom@example.se', 'e@example.org'])('R-ORG-09: %s is a person\'s own', (address) =>
    expect(isSharedMailbox(address)).toBe(false));
});

describe('registering', () => {
  const register = RegisterOrganisation({ organisation: derivedId('new'), ...registration, sharedMailbox: false });
  it('R-ORG-01: starts at registered', () => {
    given().knowing({ taken: false }).when(register).then(registered);
    expect(organisationStanding.fold([registered])).toMatchObject({ status: 'registered', kind: 'patient-organisation', publicBody: false, representatives: [person] });
  });
  it('twice says nothing new', () =>
    given(registered).knowing({ taken: false }).when(register).thenNothing());
  it('R-ORG-08: with an id that another organisation has is refused', () =>
    given().knowing({ taken: true }).when(RegisterOrganisation({ organisation: derivedId('new'), ...registration, claimedIds: [source], sharedMailbox: false })).thenRejected('EXTERNAL_ID_TAKEN'));
  it('R-TXT-02, T15: drops what nobody can see from name and text', () =>
    given().knowing({ taken: false }).when(RegisterOrganisation({ organisation: derivedId('new'), ...registration, name: 'Psoriasis\u200Bförbundet', about: `\u202E${about}`, sharedMailbox: false })).then(registered));
  it('R-TXT-02, T15: refuses a name of which nothing can be seen', () =>
    given().knowing({ taken: false }).when(RegisterOrganisation({ organisation: derivedId('new'), ...registration, name: '\u2060\u200B', sharedMailbox: false })).thenRejected('TEXT_REFUSED'));
  it('asks a company neither who governs nor who pays', () => {
    const company = { ...registration, kind: 'company' as const, patientMajority: undefined, companyOver20: undefined };
    given().knowing({ taken: false }).when(RegisterOrganisation({ organisation: derivedId('new'), ...company, sharedMailbox: false })).then(OrganisationRegistered({ ...company, representative: person }));
  });
});
