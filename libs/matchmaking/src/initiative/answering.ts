/** What organisations say to an initiative, and its end. Unlike the patient side's, a professional organisation's answer is seen at once and with its reason (R-INI-05, R-VIS-06). */

import {
  command, endOf, id, isOver, nothing, personal, reject, words, type CommandOf, type Context, type Decision, type Id, type Parties, type ReadState,
} from '#kernel';
import { organisationStanding, type OrganisationStanding } from '#directory';
import { seenLine, seenProse } from '../invitation/terms';
import { InitiativeAnswer, InitiativeAnswered, InitiativeClosed, InitiativeUnanswered, type InitiativeEvent } from './events';
import { waitingIn, type Initiative } from './state';

export const AnswerInitiative = command('AnswerInitiative', {
  initiative: id('initiative'), recipient: id('organisation'), answer: InitiativeAnswer, reason: words('actor', { schema: seenProse(1200) }).optional(), name: personal('actor', seenLine(200)),
});
/** The time of one organisation is over. */
export const EndInitiativeAnswerTime = command('EndInitiativeAnswerTime', { initiative: id('initiative'), recipient: id('organisation') });
export const CloseInitiative = command('CloseInitiative', { initiative: id('initiative') });

export interface AnswerFacts {
  readonly recipient: OrganisationStanding;
}

export async function answerFacts({ recipient }: { readonly recipient: Id }, read: ReadState): Promise<AnswerFacts> {
  return { recipient: await read(organisationStanding, recipient) };
}

/** It went to those organisations only: to all others it is not there. */
export function answerParties(initiative: Initiative, { recipient }: { readonly recipient: Id }): Parties {
  return initiative.status !== 'none' && initiative.asked[recipient] ? { recipient: [recipient] } : {};
}

/** Each answer says why, in plain language. After *let us talk* comes a yes or a no, for which there is no time limit. */
export function answer(initiative: Initiative, said: CommandOf<typeof AnswerInitiative>, context: Context<AnswerFacts>): Decision<InitiativeEvent> {
  const { actor, facts } = context;
  const { recipient, answer: word, reason, name } = said;
  const asked = initiative.status === 'none' ? undefined : initiative.asked[recipient];
  if (initiative.status === 'none' || !asked) return reject('INVITATION_NOT_OPEN');
  if (asked.status === word) return nothing;
  if (initiative.status === 'withdrawn') return reject('REQUEST_NOT_OPEN');
  if (asked.status === 'unanswered' || (asked.status === 'waiting' && isOver(asked.endsAt, context))) return reject('DEADLINE_PASSED');
  if (asked.status !== 'waiting' && asked.status !== 'talk') return reject('INVITATION_NOT_OPEN');
  if (facts.recipient.status !== 'verified') return reject('ORGANISATION_NOT_VERIFIED');
  if (reason === undefined) return reject('REASON_REQUIRED', 'reason');
  if (actor.kind !== 'member') throw new Error('an answer needs a person who gives it');
  return [InitiativeAnswered({ opener: initiative.opener, recipient, answer: word, reason, by: actor.person, name })];
}

/** By the clock. Too early, or when there is an answer, nothing happens. */
export function endAnswerTime(initiative: Initiative, { recipient }: CommandOf<typeof EndInitiativeAnswerTime>, { now }: Context): Decision<InitiativeEvent> {
  const asked = initiative.status === 'none' ? undefined : initiative.asked[recipient];
  if (initiative.status === 'none' || initiative.status === 'withdrawn' || asked?.status !== 'waiting' || now < asked.endsAt) return nothing;
  return [InitiativeUnanswered({ opener: initiative.opener, recipient })];
}

/**
 * Closes by itself when its day is over and nobody whom it went to has time left. Whoever opened it may close it sooner, when nobody is waited for:
 * for those who are asked a deadline never moves earlier.
 */
export function close(initiative: Initiative, _asked: unknown, { actor, now }: Context): Decision<InitiativeEvent> {
  if (initiative.status === 'closed' || initiative.status === 'withdrawn') return nothing;
  const byItself = actor.kind === 'process';
  if (initiative.status !== 'published' || !initiative.answerBy) return byItself ? nothing : reject('REQUEST_NOT_OPEN');
  const waiting = waitingIn(initiative).length > 0;
  if (byItself && (waiting || now < endOf(initiative.answerBy))) return nothing;
  if (waiting) return reject('DEADLINE_EARLIER');
  const all = Object.values(initiative.asked);
  return [InitiativeClosed({ asked: all.length, answered: all.filter(({ status }) => status !== 'unanswered').length })];
}
