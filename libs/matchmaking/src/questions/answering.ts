/** Answering, for everybody who was asked. */

import { command, id, nothing, reject, sameBox, words, type CommandOf, type Context, type Decision } from '#kernel';
import type { RequestEvent } from '../request/events';
import { nextMorning } from '../invitation/times';
import { seenProse } from '../invitation/terms';
import type { Request } from '../request/state';
import type { AskerFacts } from '../request/writing';
import { AnswersTold, QuestionAnswered, QuestionNoted } from './events';

export const NoteQuestion = command('NoteQuestion', { request: id('request'), question: id('question') });
export const AnswerQuestion = command('AnswerQuestion', { request: id('request'), question: id('question'), answer: words('actor', { schema: seenProse(1200) }) });
export const TellAnswers = command('TellAnswers', { request: id('request') });

/** That somebody has a question; not who. */
export function note(request: Request, { question }: CommandOf<typeof NoteQuestion>): Decision<RequestEvent> {
  if (request.status === 'none') return reject('REQUEST_NOT_OPEN');
  return request.questions.some((one) => one.question === question) ? nothing : [QuestionNoted({ question })];
}

/** An answer can be said better later; all are told the next morning (R-LIM-02). */
export function answer(request: Request, { question, answer: said }: CommandOf<typeof AnswerQuestion>, { now, facts }: Context<AskerFacts>): Decision<RequestEvent> {
  if (request.status !== 'published' && request.status !== 'closed') return reject('REQUEST_NOT_OPEN');
  const asked = request.questions.find((one) => one.question === question);
  if (!asked) return reject('WRONG_STATE', 'question');
  return sameBox(asked.answer, said) ? nothing : [QuestionAnswered({ question, answer: said, tellAt: nextMorning(now, facts.settings.zone) })];
}

/** By the clock, once a day. Too early, or when all is told, nothing happens. */
export function tell(request: Request, _asked: unknown, { now }: Context): Decision<RequestEvent> {
  const due = request.status === 'none' ? [] : request.questions.filter(({ tellAt }) => tellAt !== undefined && tellAt <= now);
  return due.length > 0 ? [AnswersTold({ questions: due.map(({ question }) => question) })] : nothing;
}
