/** The question of a request, changed after a suggestion from the patient side (R-CHG-03). */

import { command, id, line, nothing, plain, prose, reject, type CommandOf, type Decision } from '#kernel';
import { z } from 'zod';
import { QuestionChanged, type RequestEvent } from './events';
import type { Request } from './state';

/** As much of the question as is to be new. */
export const NewQuestion = z.strictObject({ oneSentence: line(160).optional(), why: prose(1200).optional() });
export type NewQuestion = z.infer<typeof NewQuestion>;

export const ChangeQuestion = command('ChangeQuestion', { request: id('request'), proposal: id('proposal'), question: plain(NewQuestion) });

/** For all who are asked, with the old beside the new. Who said yes to the old one is asked again first (R-CHG-06). */
export function changeQuestion(request: Request, { proposal, question }: CommandOf<typeof ChangeQuestion>): Decision<RequestEvent> {
  if (request.status !== 'published' || !request.form) return reject('REQUEST_NOT_OPEN');
  const before = { oneSentence: request.form.oneSentence, why: request.form.why };
  const after = { oneSentence: question.oneSentence ?? before.oneSentence, why: question.why ?? before.why };
  if (after.oneSentence === before.oneSentence && after.why === before.why) return nothing;
  const saidYes = Object.values(request.held).some(({ filled }) => filled.length > 0);
  return saidYes ? reject('RECONSENT_REQUIRED') : [QuestionChanged({ proposal, before, after })];
}
