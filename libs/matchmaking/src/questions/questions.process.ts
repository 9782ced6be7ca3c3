import { at, process, send } from '#engine';
import { NoteQuestion, TellAnswers } from './answering';
import { QuestionAnswered, QuestionAsked } from './events';

/** A question reaches the request without who asked it; answers are told once a day (R-REQ-12, R-LIM-02). */
export const questionsProcess = process('questions')
  .on(QuestionAsked, ({ data: { request, question } }) => [send(NoteQuestion({ request, question }))])
  .on(QuestionAnswered, ({ id, data: { tellAt } }) => [at(tellAt, `answers of request ${id} at ${String(tellAt)}`, TellAnswers({ request: id }))]);
