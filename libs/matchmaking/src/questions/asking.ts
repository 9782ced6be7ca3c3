/** Asking: by whoever was asked, before or after their yes. */

import { command, id, isOver, nothing, reject, rejectAll, words, type Actor, type CommandOf, type Context, type Decision, type Id } from '#kernel';
import type { AnswerFacts } from '../invitation/answering';
import type { InvitationEvent } from '../invitation/events';
import { sidesOf, type Invitation, type Sent } from '../invitation/state';
import { seenProse } from '../invitation/terms';
import { QuestionAsked } from './events';

export const AskQuestion = command('AskQuestion', {
  invitation: id('invitation'), question: id('question'), place: id('place').optional(), text: words('actor', { schema: seenProse(600) }),
});

/** So many questions each: the organisation that was asked, and every person whom one of its places was offered to (R-LIM-02). */
export const MOST_QUESTIONS = 5;

/** Who has said no asks no more; everybody else who was asked may, until the time to answer is over, and after a yes for as long as the request stands. */
export function ask(invitation: Invitation, { question, place, text }: CommandOf<typeof AskQuestion>, context: Context<AnswerFacts>): Decision<InvitationEvent> {
  if (invitation.status === 'none' || !wasAsked(invitation, place, context.actor)) return reject('INVITATION_NOT_OPEN');
  if (invitation.questions.some((one) => one.question === question)) return nothing;
  if (invitation.status === 'open' && isOver(invitation.endsAt, context)) return reject('DEADLINE_PASSED');
  const asked = invitation.questions.filter((one) => one.place === place).length;
  return rejectAll([
    context.facts.terms?.status === 'withdrawn' ? { code: 'REQUEST_NOT_OPEN' } : undefined,
    asked < MOST_QUESTIONS ? undefined : { code: 'TOO_MANY_QUESTIONS' },
  ]) ?? [QuestionAsked({ ...sidesOf(invitation), question, place, text })];
}

/** The recipient, or a person whose place is theirs or still offered; whose link it was, whoever takes the question in says. */
export function wasAsked(invitation: Sent, place: Id | undefined, actor: Actor): boolean {
  if (invitation.status !== 'open' && invitation.status !== 'accepted') return false;
  if (place === undefined) return actor.kind === 'member' && (actor.hat.kind === 'organisation' ? actor.hat.organisation : actor.hat.kind === 'person' ? actor.person : undefined) === invitation.recipient;
  const offered = invitation.places.find((one) => one.place === place);
  return actor.kind === 'member' && (offered?.status === 'open' || (offered?.status === 'taken' && offered.person === actor.person));
}
