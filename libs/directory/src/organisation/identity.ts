import type { DomainEvent, Foldable } from '#kernel';
import type { ExternalId } from '../external-id/external-id';
import type { OrganisationEvent } from './events';
import { evolve, isMember, noOrganisation } from './state';

/** What makes an organisation this one and no other: its name, and the ids that registries gave it. */
export interface Identity {
  readonly name: string;
  readonly externalIds: readonly ExternalId[];
}

/** Folds an organisation's stream to its identity. */
export const identity: Foldable<Identity> = {
  name: 'organisation',
  fold(events: readonly DomainEvent[]): Identity {
    const organisation = (events as readonly OrganisationEvent[]).reduce(evolve, noOrganisation);
    if (organisation.status === 'listed') return { name: organisation.listing.facts.name, externalIds: [organisation.listing.source] };
    if (!isMember(organisation)) return { name: '', externalIds: [] };
    return { name: organisation.name, externalIds: organisation.listing ? [organisation.listing.source] : organisation.claimedIds };
  },
};
