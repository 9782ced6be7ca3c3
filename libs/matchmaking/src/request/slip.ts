/** A slip of the pen, corrected within 24 hours of publishing and before anybody was asked (R-CHG-09). After that it is a revision. */

import { command, id, line, nothing, plain, reject, rejectAll, type CommandOf, type Context, type Decision } from '#kernel';
import { SlipCorrected, SlipTexts, type RequestEvent } from './events';
import { complete } from './form';
import type { Request } from './state';

export const CorrectSlip = command('CorrectSlip', { request: id('request'), texts: plain(SlipTexts), note: plain(line(300)) });

export function correctSlip(request: Request, { texts, note }: CommandOf<typeof CorrectSlip>, { now }: Context): Decision<RequestEvent> {
  if (request.status !== 'published' || !request.form) return reject('REQUEST_NOT_OPEN');
  if (request.invited || request.correctUntil === undefined || now >= request.correctUntil) return reject('CORRECTION_TOO_LATE');
  const { form } = request;
  const fields = (Object.keys(texts) as (keyof SlipTexts)[]).filter((field) => texts[field] !== undefined && texts[field] !== form[field]);
  if (fields.length === 0) return nothing;
  const completed = complete({ ...form, ...Object.fromEntries(fields.map((field) => [field, texts[field]])) });
  if (!completed.ok) return rejectAll(completed.lacks) ?? nothing;
  const after = completed.form;
  return [SlipCorrected({
    before: Object.fromEntries(fields.map((field) => [field, form[field]])), after: Object.fromEntries(fields.map((field) => [field, after[field]])), note,
  })];
}
