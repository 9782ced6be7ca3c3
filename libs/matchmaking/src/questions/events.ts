/** Questions about a request and their answers (R-REQ-12). Who asked stands with their own invitation; the request knows only that somebody did. */

import { event, id, plain, prose, words } from '#kernel';
import { z } from 'zod';
import { instant, whose } from '../invitation/whose';

const question = plain(id('question'));

/** In the asker's own invitation: by the organisation that was asked, or by a person whom a place was offered to. */
export const QuestionAsked = event('QuestionAsked', 1, {
  ...whose, question, place: plain(id('place')).optional(), text: words('actor', { schema: prose(600) }),
});

/** In the request: somebody who was asked has a question. */
export const QuestionNoted = event('QuestionNoted', 1, { question });
/** For everybody who was asked. They are told once a day (R-LIM-02). */
export const QuestionAnswered = event('QuestionAnswered', 1, { question, answer: words('actor', { schema: prose(1200) }), tellAt: plain(instant) });
/** What was answered since the last time, told in one. */
export const AnswersTold = event('AnswersTold', 1, { questions: plain(z.array(id('question')).min(1).max(1000)) });

export const questionsOfRequest = [QuestionNoted, QuestionAnswered, AnswersTold] as const;
