/** A network with one asker, its published request, and three patient organisations, for specs. */

import { NetworkOpened, networkId, OrganisationRegistered, OrganisationVerified, ProfileConfirmed, ProfileRevised } from '#directory';
import { derivedId, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { asker, asOrganisation, contact, deputy, recipient, representative, request } from '../invitation/testing/cast';
import { RequestDrafted, RequestPublished, RequestSubmitted } from '../request/events';
import { wholeForm } from '../request/testing';
import type { House } from './house';

export const second = derivedId('second patients');
export const third = derivedId('third patients');
export const zone = 'Europe/Stockholm';

/** What has happened to an organisation that was checked and has confirmed its profile. */
function organisation(kind: 'company' | 'patient-organisation', person: Id, conditions: string[]): DomainEvent[] {
  const came = { representative: person, personName: box('Name', person, 'personName'), personRole: box('Role', person, 'personRole'), howToCheck: box('Call us', person, 'howToCheck') };
  return [
    OrganisationRegistered({ name: 'Name', kind, countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, ...came }),
    OrganisationVerified({ method: 'call', funders: [], distinctFrom: [], on: '2026-02-01', due: '2027-02-01' }),
    ProfileRevised({ zone, openTo: ['protocol-review'] }),
    ProfileConfirmed({ kind, conditions, everyCondition: false, languages: ['sv'], countries: ['SE'], at: specNow }),
  ];
}

/** A request of the asker that is open, with a contact and a deputy who have said yes to it themselves. */
export async function publish(house: House, id: Id): Promise<void> {
  const confirm = 'mutation ($input: ConfirmContactRoleInput!) { confirmContactRole(input: $input) { userErrors { code } } }';
  await house.record('request', id, RequestDrafted({ asker, writer: contact, draft: box({}) }));
  await house.ask({ actor: asOrganisation(asker, contact) }, confirm, { input: { id, role: 'CONTACT', name: 'Anna', replyWithinDays: 3 } });
  await house.ask({ actor: asOrganisation(asker, deputy) }, confirm, { input: { id, role: 'DEPUTY', name: 'Bo', replyWithinDays: 3 } });
  await house.record('request', id, RequestSubmitted({ writer: contact, form: wholeForm }), RequestPublished({}));
}

export async function furnish(house: House): Promise<void> {
  await house.record('network', networkId('enpcr'), NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone, languages: ['sv'] }));
  await house.record('organisation', asker, ...organisation('company', contact, []));
  await house.record('organisation', recipient, ...organisation('patient-organisation', representative, ['cystic-fibrosis']));
  await house.record('organisation', second, ...organisation('patient-organisation', representative, ['lung-disease']));
  await house.record('organisation', third, ...organisation('patient-organisation', representative, ['asthma']));
  await publish(house, request);
}
