/** That somebody belongs to an organisation: said by the person, confirmed by the organisation, seen by these two only (R-ADV-05). */

import { command, id, nothing, reject, type CommandOf, type Context, type Decision, type Id, type Parties, type ReadState } from '#kernel';
import { organisationStanding, type OrganisationStanding } from '../organisation/standing';
import { AffiliationClaimed, AffiliationConfirmed, AffiliationEnded, AffiliationHidden, AffiliationShown, type AdvisorEvent } from './events';
import type { Advisor } from './state';

const asks = { advisor: id('person'), organisation: id('organisation') };
type Asked = { readonly advisor: Id; readonly organisation: Id };
export const ClaimAffiliation = command('ClaimAffiliation', asks);
export const ConfirmAffiliation = command('ConfirmAffiliation', asks);
export const EndAffiliation = command('EndAffiliation', asks);
export const ShowAffiliation = command('ShowAffiliation', asks);
export const HideAffiliation = command('HideAffiliation', asks);

interface ClaimFacts { readonly organisation: OrganisationStanding }

/** Only an organisation that the network has checked is told who says so. Whether one that is not has been claimed is nobody's business, so all of them get one answer. */
export function claim(advisor: Advisor, { advisor: person, organisation }: CommandOf<typeof ClaimAffiliation>, { facts }: Context<ClaimFacts>): Decision<AdvisorEvent> {
  if (advisor.status !== 'joined') return reject('WRONG_STATE');
  if (statusWith(advisor, organisation) !== undefined) return nothing;
  if (facts.organisation.status !== 'verified') return reject('ORGANISATION_NOT_A_MEMBER', 'organisation');
  return [AffiliationClaimed({ person, organisation, name: advisor.profile.name })];
}

export function confirmAffiliation(advisor: Advisor, { advisor: person, organisation }: CommandOf<typeof ConfirmAffiliation>): Decision<AdvisorEvent> {
  const status = statusWith(advisor, organisation);
  if (status === undefined) return reject('WRONG_STATE');
  return status === 'confirmed' ? nothing : [AffiliationConfirmed({ person, organisation })];
}

export function endAffiliation(advisor: Advisor, { advisor: person, organisation }: CommandOf<typeof EndAffiliation>): Decision<AdvisorEvent> {
  return statusWith(advisor, organisation) === undefined ? nothing : [AffiliationEnded({ person, organisation })];
}

/** Only what the organisation has confirmed is shown to others: nobody adorns themselves with a name. */
export function showAffiliation(advisor: Advisor, { advisor: person, organisation }: CommandOf<typeof ShowAffiliation>): Decision<AdvisorEvent> {
  if (advisor.status !== 'joined' || statusWith(advisor, organisation) !== 'confirmed') return reject('WRONG_STATE');
  return advisor.shownAffiliations.includes(organisation) ? nothing : [AffiliationShown({ person, organisation })];
}

export function hideAffiliation(advisor: Advisor, { advisor: person, organisation }: CommandOf<typeof HideAffiliation>): Decision<AdvisorEvent> {
  return advisor.status === 'joined' && advisor.shownAffiliations.includes(organisation) ? [AffiliationHidden({ person, organisation })] : nothing;
}

/** The person, and this one organisation: another that they belong to has no say in it. */
export const partiesToAffiliation = {
  parties: (advisor: Advisor, { advisor: person, organisation }: Asked): Parties =>
    ({ self: [person], affiliated: statusWith(advisor, organisation) === undefined ? [] : [organisation] }),
};

export const claimOptions = {
  facts: async ({ organisation }: Asked, read: ReadState): Promise<ClaimFacts> => ({ organisation: await read(organisationStanding, organisation) }),
};

function statusWith(advisor: Advisor, organisation: Id): 'claimed' | 'confirmed' | undefined {
  return advisor.status === 'joined' ? advisor.affiliations[organisation] : undefined;
}
