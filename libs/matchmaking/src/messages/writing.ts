/** Writing to the asker's contact through the service, and the contact's reply (R-CON-04). Nobody's address is needed. */

import { command, id, nothing, reject, rejectAll, words, type CommandOf, type Context, type Decision } from '#kernel';
import type { AnswerFacts } from '../invitation/answering';
import { personOf } from '../invitation/answering';
import type { InvitationEvent } from '../invitation/events';
import { sidesOf, type Invitation } from '../invitation/state';
import { seenProse } from '../invitation/terms';
import { wasAsked } from '../questions/asking';
import { ContactReplied, ContactWrittenTo } from './events';

export const WriteToContact = command('WriteToContact', {
  invitation: id('invitation'), message: id('message'), place: id('place').optional(), text: words('actor', { schema: seenProse(1200) }),
});
export const ReplyToMessage = command('ReplyToMessage', { invitation: id('invitation'), message: id('message'), text: words('actor', { schema: seenProse(1200) }) });

/** An end to what one who is asked can store; far more than anybody needs. */
const MOST_MESSAGES = 50;

/** Before an answer and after a yes, and only once there is somebody who has said yes to being the contact. */
export function write(invitation: Invitation, { message, place, text }: CommandOf<typeof WriteToContact>, { actor, facts }: Context<AnswerFacts>): Decision<InvitationEvent> {
  if (invitation.status === 'none' || !wasAsked(invitation, place, actor)) return reject('INVITATION_NOT_OPEN');
  if (invitation.messages.some((one) => one.message === message)) return nothing;
  return rejectAll([
    facts.terms === undefined || facts.terms.status === 'none' || facts.terms.contact === undefined ? { code: 'CONTACT_NOT_CONFIRMED' } : undefined,
    invitation.messages.filter((one) => one.place === place).length < MOST_MESSAGES ? undefined : { code: 'TOO_MANY_QUESTIONS' },
  ]) ?? [ContactWrittenTo({ ...sidesOf(invitation), message, place, text })];
}

/** By the contact or the deputy, once for each message; whatever has become of the invitation meanwhile. */
export function reply(invitation: Invitation, { message, text }: CommandOf<typeof ReplyToMessage>, { actor, facts: { terms } }: Context<AnswerFacts>): Decision<InvitationEvent> {
  const found = invitation.status === 'none' ? undefined : invitation.messages.find((one) => one.message === message);
  if (invitation.status === 'none' || !found) return reject('INVITATION_NOT_OPEN');
  const person = personOf(actor);
  if (terms === undefined || terms.status === 'none' || (terms.contact !== person && terms.deputy !== person)) return reject('CONTACT_NOT_CONFIRMED');
  return found.replied ? nothing : [ContactReplied({ ...sidesOf(invitation), message, text })];
}
