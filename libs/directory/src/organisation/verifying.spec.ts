import { days } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { externalIdId, GiveUpExternalId, TakeExternalId } from '../external-id/external-id';
import { GiveUpName, nameId, TakeName } from '../names/name';
import { OrganisationRegistered, OrganisationVerified, RepresentativeAppointed, RepresentativeRemoved } from './events';
import { organisation } from './organisation';
import { organisationStanding } from './standing';
import { shownFunders } from './values';
import { VerifyOrganisation, yearAfter } from './verifying';
import { check, checking, claimed, coordinator, facts, funders, given, id, listed, other, person, registration, source, verified } from './testing';

describe('verifying', () => {
  const verify = VerifyOrganisation(check);
  it('R-VER-01: records how, who governs, who pays and until when', () =>
    given(listed, claimed).by(coordinator).knowing(checking).when(verify).then(verified));
  it('R-VER-01: is due again after 12 months', () => {
    expect(organisationStanding.fold([listed, claimed, verified])).toMatchObject({ status: 'verified', verificationDue: '2027-03-02' });
    expect(yearAfter('2028-02-29')).toBe('2029-02-28');
  });
  it('R-VER-01, T01: of a patient organisation without who governs and who pays is refused', () =>
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, patientMajority: undefined, funders: undefined })).thenRejected('VERIFICATION_INCOMPLETE', 'VERIFICATION_INCOMPLETE'));
  it('R-VER-01: refuses shares of more than everything', () =>
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, funders: [...funders, { name: 'A third', percent: 1, company: true }] })).thenRejected('VERIFICATION_INCOMPLETE'));
  it('R-VER-01, T01: shows a company that pays for 21 %, not one that pays for 19', () => {
    expect(shownFunders(funders).map(({ name }) => name)).toEqual(['A company']);
    expect(organisationStanding.fold([listed, claimed, verified]).shownFunders.map(({ name }) => name)).toEqual(['A company']);
  });
  it('R-VER-01: of a company needs neither', () => {
    const company = OrganisationRegistered({ ...registration, kind: 'company', representative: person });
    given(company).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, patientMajority: undefined, funders: undefined }))
      .then(OrganisationVerified({ method: 'public-register', funders: [], distinctFrom: [], on: '2026-03-02', due: '2027-03-02' }));
  });
  it('R-STF-03: is refused to one who answers for the organisation', () =>
    given(listed, claimed).knowing(checking).when(verify).thenRejected('CONFLICT_OF_INTEREST'));
  it('R-STF-03: is refused to one who did within the last 12 months, and open after that', () => {
    const past = [listed, claimed, RepresentativeAppointed({ person: other, personName: box('Nils'), personRole: box('board') }), RepresentativeRemoved({ person, at: specNow - days(364) })];
    given(...past).knowing(checking).when(verify).thenRejected('CONFLICT_OF_INTEREST');
    given(...past).at(specNow + days(1)).knowing(checking).when(verify).then(OrganisationVerified({ ...verified.data, on: '2026-03-03', due: '2027-03-03' }));
  });
  it('R-STF-03: is refused to one who has declared a tie to it', () => {
    given(listed, claimed).by(coordinator).knowing({ ...checking, interests: { [id]: specNow + 1 } }).when(verify).thenRejected('CONFLICT_OF_INTEREST');
    given(listed, claimed).by(coordinator).knowing({ ...checking, interests: { [id]: specNow, [other]: Infinity } }).when(verify).then(verified);
  });
  it('R-VER-02: is stopped while there is a similar name that nobody has compared', () => {
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, similar: [other] })).thenRejected('NAME_TOO_SIMILAR');
    given(listed, claimed).by(coordinator).knowing(checking).when(VerifyOrganisation({ ...check, similar: [other], distinctFrom: [other] })).then(OrganisationVerified({ ...verified.data, distinctFrom: [other] }));
  });
  it('R-VER-02, R-ORG-08: takes the name and the registry\'s id for this organisation first', () => {
    const rule = organisation.rules.find(({ definition }) => definition.command === 'VerifyOrganisation');
    const name = nameId('enpcr', facts.name);
    const externalid = externalIdId('enpcr', source);
    expect(rule?.first(check, checking, { network: 'enpcr', now: specNow, actor: coordinator })).toEqual([
      { take: TakeName({ name, organisation: id, distinctFrom: [] }), undo: GiveUpName({ name, organisation: id }) },
      { take: TakeExternalId({ externalid, organisation: id }), undo: GiveUpExternalId({ externalid, organisation: id }) },
    ]);
  });
  it('lists all that is wrong at once', () =>
    given(listed, claimed).knowing(checking).when(VerifyOrganisation({ ...check, patientMajority: undefined, similar: [other] })).thenRejected('CONFLICT_OF_INTEREST', 'VERIFICATION_INCOMPLETE', 'NAME_TOO_SIMILAR'));
  it('R-ORG-01: is for organisations that have come themselves', () => {
    given(listed).by(coordinator).knowing(checking).when(verify).thenRejected('WRONG_STATE');
    given().by(coordinator).knowing(checking).when(verify).thenRejected('WRONG_STATE');
  });
  it('twice on one day says nothing new; a year later it does', () => {
    given(listed, claimed, verified).by(coordinator).knowing(checking).when(verify).thenNothing();
    given(listed, claimed, verified).at(specNow + days(365)).by(coordinator).knowing(checking).when(verify).then(OrganisationVerified({ ...verified.data, on: '2027-03-02', due: '2028-03-02' }));
  });
});
