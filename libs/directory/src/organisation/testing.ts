import { derivedId, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { listedOrganisationId } from '../external-id/external-id';
import { OrganisationClaimed, OrganisationListed, OrganisationRegistered, OrganisationVerified, ProfileConfirmed } from './events';
import { ListOrganisation } from './listing';
import { organisation } from './organisation';

export const { given } = specOf(organisation);

/** Who acts in a spec unless it says otherwise. */
export const person = derivedId('somebody');
export const other = derivedId('somebody else');
export const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
export const operator: Actor = { kind: 'operator', network: 'enpcr' };

export const source = { registry: 'ror', value: '00ev71s96' } as const;
export const id = listedOrganisationId('enpcr', source);
export const facts = { name: 'Alzheimer Scotland', otherNames: [], countries: ['GB'], place: 'Edinburgh', website: 'https://alzscot.org', domains: ['alzscot.org'], established: 1994, externalIds: [source] };
export const entry = { facts, kind: 'patient-organisation', conditions: ['dementia'] } as const;
export const wish = ListOrganisation({ source, facts, kind: 'patient-organisation', conditions: ['dementia'] });
export const listed = OrganisationListed({ source, facts, kind: 'patient-organisation', conditions: ['dementia'] });
export const free = { holder: undefined };

export const joining = { personName: box('Eva'), personRole: box('chair'), howToCheck: box('Look us up in the register of associations.'), publicBody: false, patientMajority: true, companyOver20: false };
export const claimed = OrganisationClaimed({ ...joining, representative: person });
export const about = 'We are people with psoriasis and those close to them.';
export const registration = { name: 'Psoriasisförbundet', kind: 'patient-organisation' as const, countries: ['SE'], about, website: 'https://example.org', claimedIds: [], ...joining };
export const registered = OrganisationRegistered({ ...registration, representative: person });

export const funders = [{ name: 'Members', percent: 60, company: false }, { name: 'A company', percent: 21, company: true }, { name: 'Another company', percent: 19, company: true }];
export const check = { organisation: id, method: 'public-register' as const, patientMajority: true, funders, similar: [], distinctFrom: [] };
export const checking = { zone: 'Europe/Stockholm', name: facts.name, externalIds: [source], interests: {}, guests: [] };
export const verified = OrganisationVerified({ method: 'public-register', patientMajority: true, funders, distinctFrom: [], on: '2026-03-02', due: '2027-03-02' });
export const confirmed = ProfileConfirmed({ kind: 'patient-organisation', conditions: ['dementia'], everyCondition: false, languages: ['en'], countries: ['GB'], at: specNow });
