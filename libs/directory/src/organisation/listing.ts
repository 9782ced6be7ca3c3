/** Entries that a public registry gives us: nobody asked the organisation (R-ORG-03, R-IMP-01). */

import { canonicalJson, command, id, nothing, reject, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState } from '#kernel';
import { OrganisationKind } from '#vocabulary';
import { z } from 'zod';
import { ExternalId, externalId, externalIdId, listedOrganisationId } from '../external-id/external-id';
import { ListingRemovalAsked, ListingRemoved, ListingRevised, OrganisationListed, type OrganisationEvent } from './events';
import type { Listing, Organisation } from './state';
import { ConditionId, ListingFacts } from './values';

/** `kind` and `conditions` are guesses until a person confirms them (R-IMP-01). Saying it again with other facts revises the entry. */
export const ListOrganisation = command('ListOrganisation', {
  source: ExternalId, facts: ListingFacts, kind: OrganisationKind, conditions: z.array(ConditionId).max(60),
});
type ListOrganisation = CommandOf<typeof ListOrganisation>;
export const AskRemovalOfListing = command('AskRemovalOfListing', { organisation: id('organisation') });
export const RemoveListing = command('RemoveListing', { organisation: id('organisation') });

/** Which organisation already goes by the registry's id, if any. */
interface ListingFactsKnown { readonly holder: Id | undefined }

export function list(organisation: Organisation, asked: ListOrganisation, { network, facts }: Context<ListingFactsKnown>): Decision<OrganisationEvent> {
  if (organisation.status === 'removed') return reject('WRONG_STATE');
  if (facts.holder !== undefined && facts.holder !== listedOrganisationId(network, asked.source)) return reject('EXTERNAL_ID_TAKEN', 'source');
  if (organisation.status === 'none') return [OrganisationListed({ ...asked })];
  if (!('listing' in organisation)) return reject('WRONG_STATE');
  const { facts: said, kind, conditions } = asked;
  return sameListing(organisation.listing, asked) ? nothing : [ListingRevised({ facts: said, kind, conditions })];
}

function sameListing(listing: Listing, { facts, kind, conditions }: ListOrganisation): boolean {
  return canonicalJson({ facts, kind, conditions }) === canonicalJson({ facts: listing.facts, kind: listing.kind, conditions: listing.conditions });
}

/** Anyone may ask (R-ORG-03); a coordinator looks at it. */
export function askRemoval(organisation: Organisation): Decision<OrganisationEvent> {
  if (organisation.status !== 'listed') return organisation.status === 'removed' ? nothing : reject('WRONG_STATE');
  return organisation.removalAsked ? nothing : [ListingRemovalAsked({})];
}

/** What is removed is not listed again (R-ORG-03). */
export function removeListing(organisation: Organisation): Decision<OrganisationEvent> {
  if (organisation.status === 'removed') return nothing;
  return organisation.status === 'listed' ? [ListingRemoved({})] : reject('WRONG_STATE');
}

export const listingOptions = {
  stream: ({ source }: ListOrganisation, { network }: FactsContext): Id => listedOrganisationId(network, source),
  facts: async ({ source }: ListOrganisation, read: ReadState, { network }: FactsContext): Promise<ListingFactsKnown> =>
    ({ holder: (await read(externalId, externalIdId(network, source))).organisation }),
};
