/** The clock of an invitation stands still while its asker is suspended, the same for a no, a yes and a silence (R-STF-06, R-VIS-05). */

import { addDays, command, days as ofDays, endOf, id, nothing, type CommandOf, type Decision } from '#kernel';
import { z } from 'zod';
import { isWaiting } from './answering';
import { InvitationFrozen, InvitationThawed, type InvitationEvent } from './events';
import { sidesOf, type Invitation } from './state';

export const FreezeInvitation = command('FreezeInvitation', { invitation: id('invitation') });
export const ThawInvitation = command('ThawInvitation', { invitation: id('invitation'), days: z.int().min(1).max(100_000) });

export function freeze(invitation: Invitation): Decision<InvitationEvent> {
  if (invitation.status === 'none' || invitation.frozen) return nothing;
  const looking = invitation.status === 'accepted' && !invitation.holdEnded;
  return isWaiting(invitation) || looking ? [InvitationFrozen(sidesOf(invitation))] : nothing;
}

/** Everybody has as many days as were left. */
export function thaw(invitation: Invitation, { days }: CommandOf<typeof ThawInvitation>): Decision<InvitationEvent> {
  if (invitation.status === 'none' || !invitation.frozen) return nothing;
  const answerBy = { ...invitation.answerBy, date: addDays(invitation.answerBy.date, days) };
  const held = invitation.status === 'accepted' ? { heldUntil: invitation.heldUntil + ofDays(days) } : {};
  return [InvitationThawed({ ...sidesOf(invitation), answerBy, endsAt: endOf(answerBy, invitation.zone), ...held })];
}
