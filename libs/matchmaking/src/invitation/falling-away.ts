/** An invitation to a person ends when what it rested on is no more, and its asker cannot tell that from silence (R-ADV-04, R-VIS-05). */

import { command, id, nothing, sameBox, type CommandOf, type Context, type Decision, type ReadState } from '#kernel';
import { advisorStanding, type AdvisorStanding } from '#directory';
import type { InvitationEvent } from './events';
import { InvitationFellAway } from './later-events';
import { sidesOf, type Invitation } from './state';

/** By the program, after its recipient took back a consent or left. */
export const CheckConsent = command('CheckConsent', { invitation: id('invitation'), recipient: id('person') });

export interface ConsentFacts {
  readonly advisor: AdvisorStanding;
}

export async function consentFacts({ recipient }: CommandOf<typeof CheckConsent>, read: ReadState): Promise<ConsentFacts> {
  return { advisor: await read(advisorStanding, recipient) };
}

/** What was answered stays answered; what rests on something else waits on. */
export function checkConsent(invitation: Invitation, { recipient }: CommandOf<typeof CheckConsent>, { facts: { advisor } }: Context<ConsentFacts>): Decision<InvitationEvent> {
  if (invitation.status !== 'open' || invitation.to !== 'person' || invitation.recipient !== recipient) return nothing;
  const { purpose } = invitation;
  const stands = advisor.status === 'joined' && (purpose === undefined || sameBox(advisor.conditionsPurpose, purpose));
  return stands ? nothing : [InvitationFellAway(sidesOf(invitation))];
}
