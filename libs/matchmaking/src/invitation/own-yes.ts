/** A person who is asked for themselves says yes: in one step the place is theirs, and nobody else has a say in it (R-CON-01). */

import { command, derivedId, id, isOver, reject, nothing, rejectAll, type CommandOf, type Context, type Decision, type Id } from '#kernel';
import { personOf } from './answering';
import { InvitationAccepted, PlaceOpened, type InvitationEvent } from './events';
import { ownYes, placeTaken, whyNotThem, type TakeFacts } from './people';
import { unreadTerms } from '../revision/since-suggested';
import type { Invitation } from './state';

export const TakePart = command('TakePart', { invitation: id('invitation'), ...ownYes, terms: id('revision').optional() });

/** The one place of an invitation to a person. */
export function ownPlaceOf(invitation: Id): Id {
  return derivedId('own place', invitation);
}

/** The same events as when an organisation says yes and one person then takes the place: whoever follows invitations needs no second way. */
export function takePart(invitation: Invitation, asked: CommandOf<typeof TakePart>, context: Context<TakeFacts>): Decision<InvitationEvent> {
  if (invitation.status === 'none' || invitation.to !== 'person') return reject('INVITATION_NOT_OPEN');
  const { person, name } = asked;
  if (personOf(context.actor) !== person || invitation.recipient !== person) return reject('OWN_CONSENT_REQUIRED', 'person');
  if (invitation.status === 'accepted' && invitation.people === 1) return nothing;
  if (invitation.status !== 'open') return reject('INVITATION_NOT_OPEN');
  const refused = rejectAll([isOver(invitation.endsAt, context) ? { code: 'DEADLINE_PASSED' } : undefined, unreadTerms(invitation, context.facts.terms, asked.terms), ...whyNotThem(invitation, asked, context.facts)]);
  if (refused) return refused;
  const { request, asker, recipient, offers, offered, endsAt } = invitation;
  const place = ownPlaceOf(asked.invitation);
  return [
    InvitationAccepted({ request, recipient, people: 1, unused: offered - 1, by: person, name, heldUntil: endsAt }),
    PlaceOpened({ request, asker, recipient, place, offers, until: endsAt }),
    ...placeTaken(invitation, place, asked, context.facts),
  ];
}
