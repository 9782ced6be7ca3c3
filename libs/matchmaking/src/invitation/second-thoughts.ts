/** Taking back a yes, by the organisation and by each person, until the partnership is active (R-INV-13). */

import { command, derivedId, id, nothing, reject, type CommandOf, type Context, type Decision, type DomainEvent, type Foldable, type Id, type ReadState } from '#kernel';
import { personOf } from './answering';
import type { InvitationEvent } from './events';
import { AcceptanceWithdrawn, ContactWithdrawn, PlaceGivenUp } from './later-events';
import { invitationState } from './outcome';
import { sidesOf, takenIn, type Invitation } from './state';

export const WithdrawAcceptance = command('WithdrawAcceptance', { invitation: id('invitation') });
export const GiveUpPlace = command('GiveUpPlace', { invitation: id('invitation'), place: id('place'), person: id('person') });

/** Whether the work together of a request has begun: after that people leave the partnership instead. */
const workTogether: Foldable<boolean> = {
  name: 'partnership',
  fold: (events: readonly DomainEvent[]) => events.some(({ type }) => type === 'PartnershipActivated'),
};

export interface BegunFacts {
  readonly begun: boolean;
}

export async function begunFacts({ invitation }: { readonly invitation: Id }, read: ReadState): Promise<BegunFacts> {
  const sent = await read(invitationState, invitation);
  return { begun: sent.status !== 'none' && await read(workTogether, derivedId('partnership', sent.request)) };
}

/** The organisation finds nobody more: what it held and nobody took is free. A person's own yes is not its to take back (R-INV-11). */
export function withdrawAcceptance(invitation: Invitation, _asked: unknown, { facts }: Context<BegunFacts>): Decision<InvitationEvent> {
  if (invitation.status === 'acceptance-withdrawn') return nothing;
  if (invitation.status !== 'accepted' || facts.begun) return reject('INVITATION_NOT_OPEN');
  const { people, holdEnded } = invitation;
  const filled = takenIn(invitation).length;
  if (holdEnded && filled > 0) return nothing;
  return [AcceptanceWithdrawn({ ...sidesOf(invitation), unfilled: holdEnded ? 0 : people - filled, filled })];
}

/** A person's own yes is taken back by that person alone; what it gave to others is hidden again (R-CON-06). */
export function giveUpPlace(invitation: Invitation, { place, person }: CommandOf<typeof GiveUpPlace>, { actor, facts }: Context<BegunFacts>): Decision<InvitationEvent> {
  if (personOf(actor) !== person) return reject('OWN_CONSENT_REQUIRED', 'person');
  const own = invitation.status === 'none' ? undefined : invitation.places.find((one) => one.place === place);
  if (own?.status === 'given-up' && own.person === person) return nothing;
  if (invitation.status === 'none' || own?.status !== 'taken' || own.person !== person || facts.begun) return reject('INVITATION_NOT_OPEN');
  const hidden = own.sharedWith.map((toPerson) => ContactWithdrawn({ place, person, toPerson }));
  return [PlaceGivenUp({ ...sidesOf(invitation), place, person }), ...hidden];
}

/** By the program, when somebody has left the partnership or it is long over: what they shared is hidden from each who got it (R-CON-06). */
export const HideContact = command('HideContact', { invitation: id('invitation'), person: id('person') });

export function hideContact(invitation: Invitation, { person }: CommandOf<typeof HideContact>): Decision<InvitationEvent> {
  if (invitation.status === 'none') return nothing;
  return invitation.places.filter((own) => own.person === person).flatMap(({ place, sharedWith }) => sharedWith.map((toPerson) => ContactWithdrawn({ place, person, toPerson })));
}
