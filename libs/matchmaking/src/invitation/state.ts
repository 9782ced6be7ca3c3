import type { Id, Instant, Parties } from '#kernel';
import type { InvitationEvent } from './events';
import type { Offer } from './terms';

/** One place that an organisation's yes holds, and what became of it. */
export interface Place {
  readonly place: Id;
  readonly status: 'open' | 'taken' | 'declined' | 'replaced';
  readonly person?: Id;
}

/** What decisions need to know of an invitation that was sent. */
export interface Sent {
  readonly status: 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
  readonly request: Id;
  readonly asker: Id;
  readonly recipient: Id;
  readonly offers: Offer;
  /** Places offered. */
  readonly offered: number;
  readonly zone: string;
  readonly endsAt: Instant;
  /** When the asker is told that nobody comes: after a no. */
  readonly toldAt?: Instant;
  /** Whether the asker has been told. */
  readonly ended: boolean;
  /** How many people the recipient wants to find, and until when it may. */
  readonly people: number;
  readonly heldUntil: Instant;
  readonly holdEnded: boolean;
  readonly places: readonly Place[];
}
export type Invitation = { readonly status: 'none' } | Sent;

export const initial: Invitation = { status: 'none' };

export function evolve(invitation: Invitation, happened: InvitationEvent): Invitation {
  if (happened.type === 'InvitationSent') {
    const { request, asker, recipient, offers, places, zone, endsAt } = happened.data;
    return { status: 'open', request, asker, recipient, offers, offered: places, zone, endsAt, ended: false, people: 0, heldUntil: 0, holdEnded: false, places: [] };
  }
  return invitation.status === 'none' ? invitation : after(invitation, happened);
}

function after(sent: Sent, happened: Exclude<InvitationEvent, { readonly type: 'InvitationSent' }>): Sent {
  switch (happened.type) {
    case 'InvitationAccepted': return { ...sent, status: 'accepted', people: happened.data.people, heldUntil: happened.data.heldUntil };
    case 'InvitationDeclined': return { ...sent, status: 'declined', toldAt: happened.data.toldAt };
    case 'InvitationExpired': return { ...sent, status: 'expired' };
    case 'InvitationEnded': return { ...sent, ended: true };
    case 'InvitationWithdrawn': return { ...sent, status: 'withdrawn' };
    case 'PlaceOpened': {
      const { place, insteadOf } = happened.data;
      const others = sent.places.map((one): Place => (one.place === insteadOf ? { ...one, status: 'replaced' } : one));
      return { ...sent, places: [...others, { place, status: 'open' }] };
    }
    case 'PlaceTaken': return withPlace(sent, happened.data, 'taken');
    case 'PlaceDeclined': return withPlace(sent, happened.data, 'declined');
    case 'ContactReleased': return sent;
    case 'HoldEnded': return { ...sent, holdEnded: true };
  }
}

function withPlace(sent: Sent, { place, person }: { readonly place: Id; readonly person: Id }, status: Place['status']): Sent {
  return { ...sent, places: sent.places.map((one) => (one.place === place ? { place, status, person } : one)) };
}

/** Whose an invitation is. */
export function partiesOf(invitation: Invitation): Parties {
  return invitation.status === 'none' ? {} : { asker: [invitation.asker], recipient: [invitation.recipient] };
}
