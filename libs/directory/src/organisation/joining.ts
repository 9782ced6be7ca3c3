/** How an organisation comes to be a member: it registers, or claims the entry that is there already (R-ORG-01). */

import {
  command, id, line, nothing, personal, prose, reject, rejectAll, words,
  type Actor, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState, type Rejection,
} from '#kernel';
import { isPatientSide, OrganisationKind } from '#vocabulary';
import { z } from 'zod';
import { ExternalId, externalId, externalIdId, listedOrganisationId } from '../external-id/external-id';
import { refusedText, visibleText } from '../text';
import { OrganisationClaimed, OrganisationRegistered, type OrganisationEvent } from './events';
import { organisationStanding } from './standing';
import { isMember, type Organisation } from './state';
import { ProfileFields } from './values';

const asks = {
  organisation: id('organisation'),
  personName: personal('actor', line(200)),
  personRole: personal('actor', line(200)),
  howToCheck: words('actor', { schema: prose(2000) }),
  publicBody: z.boolean(),
  patientMajority: z.boolean().optional(),
  companyOver20: z.boolean().optional(),
  /** Whether the person's address is one that several people read (`isSharedMailbox`): the address itself is not recorded. */
  sharedMailbox: z.boolean(),
};
export const RegisterOrganisation = command('RegisterOrganisation', {
  ...asks,
  name: line(300), kind: OrganisationKind, countries: ProfileFields.countries, about: ProfileFields.about, website: ProfileFields.website.optional(),
  claimedIds: z.array(ExternalId).max(10),
});
type RegisterOrganisation = CommandOf<typeof RegisterOrganisation>;
export const ClaimOrganisation = command('ClaimOrganisation', asks);
type ClaimOrganisation = CommandOf<typeof ClaimOrganisation>;

/** Whether somebody else has an external id that is claimed: checked with it, or listed under it. */
interface JoiningFacts { readonly taken: boolean }

export function register(organisation: Organisation, asked: RegisterOrganisation, { actor, facts }: Context<JoiningFacts>): Decision<OrganisationEvent> {
  const representative = personOf(actor);
  if (organisation.status !== 'none') return isMember(organisation) && organisation.representatives.includes(representative) ? nothing : reject('WRONG_STATE');
  const { name, kind, countries, about, website, claimedIds, personName, personRole, howToCheck, publicBody, patientMajority, companyOver20 } = asked;
  return rejectAll([
    refusedText('name', name),
    refusedText('about', about),
    facts.taken ? { code: 'EXTERNAL_ID_TAKEN', field: 'claimedIds' } : undefined,
    ...whyNotJoin(kind, asked),
  ]) ?? [OrganisationRegistered({
    name: visibleText(name), kind, countries, about: visibleText(about), website, claimedIds, publicBody, patientMajority, companyOver20, representative, personName, personRole, howToCheck,
  })];
}

export function claim(organisation: Organisation, asked: ClaimOrganisation, { actor }: Context): Decision<OrganisationEvent> {
  const representative = personOf(actor);
  if (isMember(organisation) && organisation.representatives.includes(representative)) return nothing;
  if (organisation.status !== 'listed') return reject('WRONG_STATE');
  const { personName, personRole, howToCheck, publicBody, patientMajority, companyOver20 } = asked;
  return rejectAll(whyNotJoin(organisation.listing.kind, asked))
    ?? [OrganisationClaimed({ publicBody, patientMajority, companyOver20, representative, personName, personRole, howToCheck })];
}

/** A shared mailbox answers for nobody (R-ORG-09); the patient side says who governs and who pays. */
function whyNotJoin(kind: OrganisationKind, { sharedMailbox, patientMajority, companyOver20 }: ClaimOrganisation): (Rejection | undefined)[] {
  return [
    sharedMailbox ? { code: 'PERSONAL_ACCOUNT_REQUIRED' } : undefined,
    isPatientSide(kind) && patientMajority === undefined ? { code: 'FIELD_REQUIRED', field: 'patientMajority' } : undefined,
    isPatientSide(kind) && companyOver20 === undefined ? { code: 'FIELD_REQUIRED', field: 'companyOver20' } : undefined,
  ];
}

/** The person who acts. That it is one, the permission table has seen to. */
function personOf(actor: Actor): Id {
  if (actor.kind !== 'member') throw new Error(`a ${actor.kind} answers for no organisation`);
  return actor.person;
}

/** Local parts of addresses that several people read. */
const sharedNames = new Set(
  ('admin administration anmalan board bureau bureau contact contacto desk enquiries enquiry epost expedition forbundet foreningen hallo hej hello help helpdesk hi info informacion '
    + 'information infos inquiries kansli kansliet kontakt kontakta kontor kundtjanst mail mailbox membership medlem news noreply no-reply office post postmaster press receptionen reception '
    + 'registrator secretariat secretaria sekretariat service styrelse styrelsen support team webmaster').split(' '),
);

/** Whether an e-mail address looks like one that several people read, such as `info@` or `kansli@` (R-ORG-09). */
export function isSharedMailbox(address: string): boolean {
  const [local = ''] = address.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').split('@');
  return local.split('+')[0] !== undefined && [local, local.split('+')[0] ?? '', local.replace(/[._-]?\d+$/, '')].some((name) => sharedNames.has(name));
}

export const registerOptions = {
  facts: async ({ organisation, claimedIds }: RegisterOrganisation, read: ReadState, { network }: FactsContext): Promise<JoiningFacts> => {
    const taken = await Promise.all(claimedIds.map(async (claimed) => {
      const holder = (await read(externalId, externalIdId(network, claimed))).organisation;
      const listed = await read(organisationStanding, listedOrganisationId(network, claimed));
      return (holder !== undefined && holder !== organisation) || listed.status !== 'none';
    }));
    return { taken: taken.includes(true) };
  },
};
