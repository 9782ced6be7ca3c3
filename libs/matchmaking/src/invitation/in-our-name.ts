/** Inside the organisation that is asked: who is on an invitation, and whether a yes was in its name (R-INV-14). */

import { addDays, command, dateIn, endOf, id, isOver, nothing, personal, reject, type CommandOf, type Context, type Decision } from '#kernel';
import { personOf } from './answering';
import type { InvitationEvent } from './events';
import { AnswerObjectedTo, InvitationTaken } from './later-events';
import type { BegunFacts } from './second-thoughts';
import { sidesOf, type Invitation } from './state';
import { seenLine } from './terms';

export const TakeOnInvitation = command('TakeOnInvitation', { invitation: id('invitation'), name: personal('actor', seenLine(200)) });
export const ObjectToAnswer = command('ObjectToAnswer', { invitation: id('invitation') });

/** Whoever gets a question back has at least so many days for it. */
const DAYS_TO_ANSWER_AGAIN = 2;

/** Somebody is on it. Another may take it over. */
export function takeOn(invitation: Invitation, { name }: CommandOf<typeof TakeOnInvitation>, context: Context): Decision<InvitationEvent> {
  if (invitation.status !== 'open') return reject('INVITATION_NOT_OPEN');
  if (isOver(invitation.endsAt, context)) return reject('DEADLINE_PASSED');
  const by = personOf(context.actor);
  return invitation.onIt === by ? nothing : [InvitationTaken({ ...sidesOf(invitation), by, name })];
}

/**
 * Another representative says that the yes was not in their organisation's name, which reopens the invitation for the places it held.
 * Who said yes for themselves meanwhile keeps their place. Whoever gave the answer takes it back instead (R-INV-13).
 */
export function objectToAnswer(invitation: Invitation, _asked: unknown, context: Context<BegunFacts>): Decision<InvitationEvent> {
  const by = personOf(context.actor);
  if (invitation.status === 'open' && invitation.objectedBy === by) return nothing;
  if (invitation.status !== 'accepted' || context.facts.begun) return reject('INVITATION_NOT_OPEN');
  const { acceptedBy, objectUntil, people, answerBy, endsAt, zone } = invitation;
  if (acceptedBy === by) return reject('WRONG_STATE');
  if (objectUntil === undefined || isOver(objectUntil, context) || invitation.holdEnded || people === 0) return reject('OBJECTION_TOO_LATE');
  const atLeast = { date: addDays(dateIn(answerBy.zone, context.now), DAYS_TO_ANSWER_AGAIN), zone: answerBy.zone };
  const again = endOf(atLeast, zone) > endsAt ? { answerBy: atLeast, endsAt: endOf(atLeast, zone) } : { answerBy, endsAt };
  return [AnswerObjectedTo({ ...sidesOf(invitation), by, places: people, ...again })];
}
