import { derivedId } from '#kernel';
import { specOf } from '#kernel/testing';
import { externalId, ExternalIdGivenUp, externalIdId, ExternalIdTaken, GiveUpExternalId, listedOrganisationId, TakeExternalId } from './external-id';

const { given } = specOf(externalId);
const ror = { registry: 'ror', value: '056d84691' } as const;
const externalid = externalIdId('enpcr', ror);
const organisation = derivedId('first');
const other = derivedId('second');
const taken = ExternalIdTaken({ organisation });

describe('an external id', () => {
  it('R-ORG-08: belongs to the first that is checked with it', () =>
    given().when(TakeExternalId({ externalid, organisation })).then(taken));
  it('R-ORG-08: belongs to one organisation only', () =>
    given(taken).when(TakeExternalId({ externalid, organisation: other })).thenRejected('EXTERNAL_ID_TAKEN'));
  it('R-ORG-08: is decided in each network apart', () =>
    expect(externalIdId('nordic', ror)).not.toBe(externalid));
  it('taken twice by the same says nothing new', () =>
    given(taken).when(TakeExternalId({ externalid, organisation })).thenNothing());
  it('can be given up, and taken by another', () => {
    given(taken).when(GiveUpExternalId({ externalid, organisation })).then(ExternalIdGivenUp({ organisation }));
    given(taken, ExternalIdGivenUp({ organisation })).when(TakeExternalId({ externalid, organisation: other })).then(ExternalIdTaken({ organisation: other }));
  });
  it('is not given up by one that does not have it', () =>
    given(taken).when(GiveUpExternalId({ externalid, organisation: other })).thenNothing());
  it('R-IMP-01: names the listed organisation, the same for ever', () => {
    expect(listedOrganisationId('enpcr', ror)).toBe('296d4855-dcb7-5859-80b8-60e704e6060b');
    expect(listedOrganisationId('nordic', ror)).not.toBe(listedOrganisationId('enpcr', ror));
  });
});
