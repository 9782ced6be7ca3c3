/** Answering, for everybody who was asked. */

import { command, id, nothing, reject, sameBox, words, type CommandOf, type Context, type Decision, type DomainEvent, type FactsContext, type Foldable, type Id, type ReadState } from '#kernel';
import type { RequestEvent } from '../request/events';
import { nextMorning } from '../invitation/times';
import { seenProse } from '../invitation/terms';
import { evolve, initial, type Request } from '../request/state';
import { factsOfExisting, type AskerFacts } from '../request/writing';
import { AnswersTold, QuestionAnswered, QuestionAsked, QuestionNoted } from './events';

export const NoteQuestion = command('NoteQuestion', { request: id('request'), question: id('question') });
export const AnswerQuestion = command('AnswerQuestion', { request: id('request'), question: id('question'), answer: words('actor', { schema: seenProse(1200) }) });
export const TellAnswers = command('TellAnswers', { request: id('request') });

/** That somebody has a question; not who. */
export function note(request: Request, { question }: CommandOf<typeof NoteQuestion>): Decision<RequestEvent> {
  if (request.status === 'none') return reject('REQUEST_NOT_OPEN');
  return request.questions.some((one) => one.question === question) ? nothing : [QuestionNoted({ question })];
}

export interface AnsweringFacts extends AskerFacts {
  /** Whether the question was asked in one of the request's invitations. */
  readonly asked: boolean;
}

/** A question can be read a moment before the request has noted it: then the invitations say whether it was asked. */
export async function answeringFacts(wish: Pick<CommandOf<typeof AnswerQuestion>, 'request' | 'question'>, read: ReadState, context: FactsContext): Promise<AnsweringFacts> {
  const [facts, request] = await Promise.all([factsOfExisting(wish, read, context), read(wholeRequest, wish.request)]);
  if (request.status === 'none') return { ...facts, asked: false };
  if (request.questions.some(({ question }) => question === wish.question)) return { ...facts, asked: true };
  const questions = await Promise.all(request.everInvited.map((invitation) => read(questionsAsked, invitation)));
  return { ...facts, asked: questions.flat().includes(wish.question) };
}

const wholeRequest: Foldable<Request> = { name: 'request', fold: (events: readonly DomainEvent[]) => (events as readonly RequestEvent[]).reduce(evolve, initial) };

const questionsAsked: Foldable<readonly Id[]> = {
  name: 'invitation',
  fold: (events: readonly DomainEvent[]) => events.filter(({ type }) => type === QuestionAsked.type).map(({ data }) => (data as { readonly question: Id }).question),
};

/** An answer can be said better later; all are told the next morning (R-LIM-02). */
export function answer(request: Request, { question, answer: said }: CommandOf<typeof AnswerQuestion>, { now, facts }: Context<AnsweringFacts>): Decision<RequestEvent> {
  if (request.status !== 'published' && request.status !== 'closed') return reject('REQUEST_NOT_OPEN');
  const noted = request.questions.find((one) => one.question === question);
  if (!noted && !facts.asked) return reject('WRONG_STATE', 'question');
  if (sameBox(noted?.answer, said)) return nothing;
  return [...(noted ? [] : [QuestionNoted({ question })]), QuestionAnswered({ question, answer: said, tellAt: nextMorning(now, facts.settings.zone) })];
}

/** By the clock, once a day. Too early, or when all is told, nothing happens. */
export function tell(request: Request, _asked: unknown, { now }: Context): Decision<RequestEvent> {
  const due = request.status === 'none' ? [] : request.questions.filter(({ tellAt }) => tellAt !== undefined && tellAt <= now);
  return due.length > 0 ? [AnswersTold({ questions: due.map(({ question }) => question) })] : nothing;
}
