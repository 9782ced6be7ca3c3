/** The reserve's own second yes (R-INV-03). */

import { command, id, isOver, nothing, personal, reject, type CommandOf, type Context, type Decision } from '#kernel';
import { z } from 'zod';
import { personOf } from '../invitation/answering';
import { ContactReleased, type InvitationEvent } from '../invitation/events';
import { receiversOf, type TakeFacts } from '../invitation/people';
import { sidesOf, type Invitation } from '../invitation/state';
import { ContactDetails, seenLine } from '../invitation/terms';
import { ReserveAsked, ReserveDeclined, ReserveTookPlace } from './events';

export const AskReserve = command('AskReserve', { invitation: id('invitation'), place: id('place'), person: id('person'), until: z.int().nonnegative() });
export const AnswerCall = command('AnswerCall', {
  invitation: id('invitation'), place: id('place'), person: id('person'), yes: z.boolean(),
  name: personal('person', seenLine(200)).optional(), contact: personal('person', ContactDetails).optional(),
});

export function askReserve(invitation: Invitation, { place, person, until }: CommandOf<typeof AskReserve>): Decision<InvitationEvent> {
  const own = invitation.status === 'none' ? undefined : invitation.places.find((one) => one.place === place);
  if (invitation.status === 'none' || own?.status !== 'taken' || own.person !== person || own.seated || own.calledUntil === until) return nothing;
  return [ReserveAsked({ ...sidesOf(invitation), place, person, until })];
}

/** Nothing was shared for a reserve place; their second yes shares what they tick now. A no keeps them in reserve, and nobody sees it. */
export function answerCall(invitation: Invitation, { place, person, yes, name, contact }: CommandOf<typeof AnswerCall>, context: Context<TakeFacts>): Decision<InvitationEvent> {
  if (personOf(context.actor) !== person) return reject('OWN_CONSENT_REQUIRED', 'person');
  const own = invitation.status === 'none' ? undefined : invitation.places.find((one) => one.place === place);
  if (invitation.status === 'none' || own?.status !== 'taken' || own.person !== person) return reject('INVITATION_NOT_OPEN');
  if (own.seated) return yes ? nothing : reject('INVITATION_NOT_OPEN');
  if (own.calledUntil === undefined) return reject('INVITATION_NOT_OPEN');
  if (isOver(own.calledUntil, context)) return reject('DEADLINE_PASSED');
  const words = { ...sidesOf(invitation), place, person };
  if (!yes) return own.saidNo ? nothing : [ReserveDeclined(words)];
  if (name === undefined) return reject('FIELD_REQUIRED', 'name');
  const shared = receiversOf(context.facts.terms).map((toPerson) => ContactReleased({ place, person, toPerson, purpose: 'this-request', name, contact }));
  return [ReserveTookPlace({ ...words, name }), ...shared];
}
