/** A partnership that comes of an initiative: what an initiative does not ask is said now, with a coordinator's help, and people of both sides have said yes themselves (R-INI-02). */

import {
  canonicalJson, command, derivedId, id, nothing, plain, reject, rejectAll, type CommandOf, type Context, type Decision, type FactsContext, type Id, type Json, type ReadState,
} from '#kernel';
import { networkId, networkSettings, organisationStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { initiativeTerms, judge, type InitiativeTerms } from '#matchmaking';
import { InitiativePartnershipFormed, TableTerms, type PartnershipEvent } from './events';
import type { Partnership } from './state';
import { seenLine, seenProse } from './texts';

/** One partnership for each organisation that answered an initiative: forming it again finds the one that is there (R-PAR-02). */
export function initiativePartnershipId(initiative: Id, organisation: Id): Id {
  return derivedId('partnership', initiative, organisation);
}

export const FormInitiativePartnership = command('FormInitiativePartnership', {
  initiative: id('initiative'), organisation: id('organisation'), title: seenLine(160), use: seenProse(600), terms: plain(TableTerms),
});

interface InitiativeFacts {
  readonly initiative: InitiativeTerms;
  readonly organisation: OrganisationStanding;
  readonly settings: NetworkSettings;
}

export async function initiativeFacts({ initiative, organisation }: CommandOf<typeof FormInitiativePartnership>, read: ReadState, { network }: FactsContext): Promise<InitiativeFacts> {
  const [terms, standing, settings] = await Promise.all([read(initiativeTerms, initiative), read(organisationStanding, organisation), read(networkSettings, networkId(network))]);
  return { initiative: terms, organisation: standing, settings };
}

/** After a yes or *let us talk*. Nobody is put at the table by somebody else; contact and deputy come from the organisation (R-REQ-03). */
export function formFromInitiative(partnership: Partnership, asked: CommandOf<typeof FormInitiativePartnership>, { now, facts }: Context<InitiativeFacts>): Decision<PartnershipEvent> {
  const { initiative, organisation, title, use, terms } = asked;
  if (partnership.status !== 'none') return partnership.title === title && partnership.use === use && same(partnership.terms, terms) ? nothing : reject('PARTNERSHIP_EXISTS', 'initiative');
  const opened = facts.initiative;
  if (opened.status !== 'published' && opened.status !== 'closed') return reject('REQUEST_NOT_OPEN', 'initiative');
  const answer = opened.answers[organisation];
  if (answer !== 'yes' && answer !== 'talk') return reject('OWN_CONSENT_REQUIRED', 'organisation');
  const seated = Object.entries(opened.tables[organisation] ?? {});
  const holding = (seat: 'contact' | 'deputy'): Id | undefined => seated.find(([, held]) => held === seat)?.[0];
  const people = seated.filter(([, seat]) => seat === 'patient').map(([person]) => ({ person }));
  const [contact, deputy] = [holding('contact'), holding('deputy')];
  const { seats, promise, pay, cancellation } = terms;
  const refused = rejectAll([
    facts.organisation.status === 'verified' ? undefined : { code: 'ORGANISATION_NOT_VERIFIED', field: 'organisation' },
    contact === undefined || deputy === undefined ? { code: 'CONTACT_NOT_CONFIRMED' } : undefined,
    people.length === 0 ? { code: 'OWN_CONSENT_REQUIRED', field: 'initiative' } : undefined,
    people.length > seats.patients ? { code: 'NO_PLACES_LEFT', field: 'terms.seats.patients' } : undefined,
    ...judge({ promise, pay, seats, ...(cancellation ? { cancellation } : {}) }, { asker: facts.organisation, settings: facts.settings, now }).map(({ code, field }) => ({ code, field: `terms.${field ?? ''}` })),
  ]);
  if (refused) return refused;
  if (contact === undefined || deputy === undefined) throw new Error('a table without contacts was let through');
  return [InitiativePartnershipFormed({ initiative, opener: opened.opener, openedBy: opened.openedBy, asker: organisation, title, use, terms, people, contact, deputy })];
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && canonicalJson(a as Json) === canonicalJson(b as Json);
}
