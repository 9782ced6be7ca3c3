import type { DomainEvent, Foldable, Id } from '#kernel';
import type { InvitationEvent } from './events';
import { evolve, initial, takenIn, type Invitation, type Sent } from './state';
import type { Offer } from './terms';

/** The invitation as its own decisions know it. */
export const invitationState: Foldable<Invitation> = {
  name: 'invitation',
  fold: (events: readonly DomainEvent[]) => (events as readonly InvitationEvent[]).reduce(evolve, initial),
};

/** What other contexts may know of an invitation. A no is not told apart from a silence (R-VIS-05). */
export type InvitationOutcome =
  | { readonly status: 'none' }
  | {
    readonly status: 'waiting' | 'accepted' | 'over';
    readonly request: Id;
    readonly asker: Id;
    readonly recipient: Id;
    readonly offers: Offer;
    /** People who have said yes themselves to a place at the table, in the order of their places; a reserve with their second yes (R-INV-03). */
    readonly places: readonly { readonly place: Id; readonly person: Id }[];
  };

/** Folds an invitation to what came of it. */
export const invitationOutcome: Foldable<InvitationOutcome> = {
  name: invitationState.name,
  fold(events) {
    const invitation = invitationState.fold(events);
    if (invitation.status === 'none') return invitation;
    const { request, asker, recipient, offers } = invitation;
    const places = takenIn(invitation).flatMap(({ place, person, seated }) => (person === undefined || (offers === 'reserve' && !seated) ? [] : [{ place, person }]));
    return { status: outcomeOf(invitation), request, asker, recipient, offers: places.length > 0 ? 'place' : offers, places };
  },
};

/** An own yes counts, whatever the organisation says afterwards. */
function outcomeOf(invitation: Sent): 'waiting' | 'accepted' | 'over' {
  const { status, ended } = invitation;
  if (status === 'accepted' || takenIn(invitation).length > 0) return 'accepted';
  return status === 'open' || (status === 'declined' && !ended) ? 'waiting' : 'over';
}
