/** Reminders of an invitation that waits for an answer: for its recipient alone (R-TIM-07). */

import { command, dateIn, id, isPast, nothing, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState } from '#kernel';
import { networkId, networkSettings, type NetworkSettings } from '#directory';
import { isQuiet } from '#vocabulary';
import { attention, type Attention } from '../attention';
import type { InvitationEvent } from '../invitation/events';
import { invitationState } from '../invitation/outcome';
import { sidesOf, type Invitation } from '../invitation/state';
import { ReminderGiven, ReminderKind } from './events';

export const RemindRecipient = command('RemindRecipient', { invitation: id('invitation'), kind: ReminderKind });

interface ReminderFacts {
  readonly settings: NetworkSettings;
  readonly attention: Attention | undefined;
}

export async function reminderFacts({ invitation }: { readonly invitation: Id }, read: ReadState, { network }: FactsContext): Promise<ReminderFacts> {
  const [sent, settings] = await Promise.all([read(invitationState, invitation), read(networkSettings, networkId(network))]);
  return { settings, attention: sent.status === 'none' ? undefined : await read(attention, sent.recipient) };
}

/** By the clock. None in quiet weeks, none after more time was asked for or while changes are talked about, none to somebody who takes a break. */
export function remind(invitation: Invitation, { kind }: CommandOf<typeof RemindRecipient>, { now, facts }: Context<ReminderFacts>): Decision<InvitationEvent> {
  if (invitation.status !== 'open' || now >= invitation.endsAt || invitation.reminded.includes(kind)) return nothing;
  const { moreTime, talk, zone } = invitation;
  const longer = moreTime.asked !== undefined || moreTime.given || moreTime.refused;
  if (longer || talk || isQuiet(dateIn(zone, now), facts.settings.quietWeeks) || rests(facts.attention, now)) return nothing;
  return [ReminderGiven({ ...sidesOf(invitation), kind })];
}

function rests(attention: Attention | undefined, now: number): boolean {
  const pause = attention?.pause;
  return pause !== undefined && (pause.until === undefined || !isPast(pause.until, now));
}
