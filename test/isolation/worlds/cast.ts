/** One network in which a company asks others, the same in every world: the same ids, the same times, the same words. */

import { NetworkOpened, networkId, OrganisationRegistered, OrganisationVerified, ProfileConfirmed, ProfileRevised } from '#directory';
import { days, derivedId, endOf, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { ContactRoleConfirmed, invitationId, RequestDrafted, RequestPublished, RequestSubmitted, type RequestDraft } from '#matchmaking';
import { wholeForm } from '../../../libs/matchmaking/src/request/testing';
import type { House } from '../../support/house';

const zone = 'Europe/Stockholm';
export const asker = derivedId('the asking company');
export const contact = derivedId('the contact');
export const deputy = derivedId('the deputy');
export const request = derivedId('the request');
export const otherRequest = derivedId('another request of the same company');

/** Somebody else who is asked too and says nothing; one whose people said yes; one whom nobody has asked. */
export const silentOne = derivedId('an organisation that says nothing');
export const willingOne = derivedId('an organisation that finds somebody');
export const unaskedOne = derivedId('an organisation that is not asked');
const others = derivedId('who answers for the others');

/** Another company, whose invitations the asker knows nothing of. */
const otherAsker = derivedId('another company');
const otherContact = derivedId('who answers for the other company');
export const foreignRequest = derivedId('a request of the other company');

/** The wish under which somebody suggests a change, and the change's own id. */
export const suggestion = derivedId('the wish for a change');
export const proposal = derivedId('proposal', suggestion);

export const answerBy = { date: '2026-03-30', zone };
export const endsAt = endOf(answerBy);
/** When the recipient does whatever it does. */
export const conductAt = specNow + days(1);

export const forOrganisation = (organisation: Id, person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation }, staffRoles: [] });
export const asPerson = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });

/** Who sends, reads and tries. */
export const company = forOrganisation(asker, contact);
/** Those who want to find out. */
export const attackers: ReadonlyMap<string, Actor> = new Map([
  ['the contact', company],
  ['the deputy', forOrganisation(asker, deputy)],
  ['the contact as a person', asPerson(contact)],
]);

/** What has happened to an organisation that was checked and has confirmed its profile. */
export async function member(house: House, kind: 'company' | 'patient-organisation', name: string, person: Id): Promise<readonly DomainEvent[]> {
  const came = { representative: person, personName: await house.seal(person, 'personName', `Who answers for ${name}`), personRole: box('Role', person, 'personRole'), howToCheck: box('Call us', person, 'howToCheck') };
  return [
    OrganisationRegistered({ name, kind, countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, ...came }),
    OrganisationVerified({ method: 'call', funders: [], distinctFrom: [], on: '2026-02-01', due: '2027-02-01' }),
    ProfileRevised({ zone, openTo: ['protocol-review'] }),
    ProfileConfirmed({ kind, conditions: kind === 'company' ? [] : ['cystic-fibrosis'], everyCondition: false, languages: ['sv', 'en'], countries: ['SE'], at: specNow }),
  ];
}

async function publish(house: House, id: Id, of: Id, person: Id, second: Id): Promise<void> {
  const role = async (who: Id, what: 'contact' | 'deputy'): Promise<DomainEvent> => ContactRoleConfirmed({ person: who, role: what, name: await house.seal(who, 'name', `The ${what}`), replyWithinDays: 3 });
  await house.record('request', id, [
    RequestDrafted({ asker: of, writer: person, draft: box<RequestDraft>({}) }), await role(person, 'contact'), await role(second, 'deputy'),
    RequestSubmitted({ writer: person, form: wholeForm }), RequestPublished({}),
  ]);
}

/** The network before anybody is asked. */
export async function furnish(house: House): Promise<void> {
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone, languages: ['sv', 'en'] })]);
  await house.record('organisation', asker, await member(house, 'company', 'The asking company', contact));
  await house.record('organisation', otherAsker, await member(house, 'company', 'Another company', otherContact));
  for (const [id, name] of [[silentOne, 'Silent patients'], [willingOne, 'Willing patients'], [unaskedOne, 'Unasked patients']] as const) await house.record('organisation', id, await member(house, 'patient-organisation', name, others));
  await publish(house, request, asker, contact, deputy);
  await publish(house, otherRequest, asker, contact, deputy);
  await publish(house, foreignRequest, otherAsker, otherContact, derivedId('the other deputy'));
}

const send = 'mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) { results { userErrors { code field } invitation { id } } } }';

/** Somebody asks somebody. Throws when a rule says no. */
export async function invite(house: House, by: 'the asker' | 'the other company', recipient: Id, offers: 'PLACE' | 'RESERVE' = 'PLACE'): Promise<Id> {
  const [actor, about, date] = by === 'the asker' ? [company, request, answerBy.date] : [forOrganisation(otherAsker, otherContact), foreignRequest, '2026-04-20'];
  await done(house, actor, send, { request: about, recipients: [recipient], places: 1, offers, answerBy: { date, zone }, commandId: derivedId('ask', about, recipient) });
  return invitationId(about, recipient);
}

/** Gives a change, and throws unless it was done: a world in which nothing happened would prove nothing. */
export async function done(house: House, actor: Actor, document: string, input: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, codes } = await house.ask(actor, document, { input: { commandId: derivedId('once', document, JSON.stringify(input)), ...input } });
  const text = JSON.stringify(data);
  if (codes.length > 0 || /"code":/.test(text)) throw new Error(`${document}: ${text} ${codes.join(' ')}`);
  return data;
}

/** What the others do, the same in every world: one says nothing, one finds a person, who says yes. */
export async function othersAreAsked(house: House): Promise<Id> {
  await invite(house, 'the asker', silentOne);
  const invitation = await invite(house, 'the asker', willingOne, 'RESERVE');
  const answering = forOrganisation(willingOne, others);
  await done(house, answering, 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { userErrors { code } } }', { invitation, people: 1, name: 'Eva' });
  return invitation;
}

/** The codes of the cards that the asker is shown: people have no other name before a yes. */
export async function cardsOf(house: House, of: Id): Promise<readonly Id[]> {
  const { data } = await house.ask(company, 'query ($of: ID!) { matchedPeople(request: $of) { code } }', { of });
  return (data as { readonly matchedPeople: readonly { readonly code: Id }[] } | null)?.matchedPeople.map(({ code }) => code) ?? [];
}
