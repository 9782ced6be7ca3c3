/** A coordinator reminds a recipient of an invitation, once (R-STF-05). Nobody of the asking side learns of it. */

import { command, id, reject, type CommandOf, type Context, type Decision } from '#kernel';
import { InvitationNudged, type InvitationEvent } from './events';
import { sidesOf, type Invitation } from './state';

export const NudgeRecipient = command('NudgeRecipient', { invitation: id('invitation') });

export function nudge(invitation: Invitation, _asked: CommandOf<typeof NudgeRecipient>, { actor, now }: Context): Decision<InvitationEvent> {
  if (invitation.status !== 'open' || invitation.frozen || actor.kind !== 'member' || now >= invitation.endsAt) return reject('INVITATION_NOT_OPEN');
  return invitation.nudged ? reject('ALREADY_NUDGED') : [InvitationNudged({ ...sidesOf(invitation), by: actor.person })];
}
