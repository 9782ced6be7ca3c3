/** A request as plain text for newsletters and groups, without anybody's link or name (R-REQ-16). */

import type { Deadline } from '#kernel';
import { sentence, type Language } from '#language';
import { hoursOf, payPerHour } from '#vocabulary';
import type { RequestForm } from './form';

/** What the text says besides the form. */
export interface About {
  readonly form: RequestForm;
  /** The organisation that asks. */
  readonly asker: string;
  readonly answerBy: Deadline;
}

/** In the asker's own words, under headings in `language`. Sums, hours and days are drawn from their fields. */
export function plainText(language: Language, { form, asker, answerBy }: About): string {
  const { meeting, pay, effort, seats } = form;
  const say: (key: Parameters<typeof sentence>[1], params?: Parameters<typeof sentence>[2]) => string = (key, params) => sentence(language, key, params);
  const part = (heading: string, text: string): string => `${heading}\n${text}`;
  return [
    part(say('newsletter.title', { asker }), form.oneSentence),
    part(say('term.purpose'), form.why),
    part(say('term.role'), form.role),
    part(say('term.useOfResult'), form.use),
    part(say('newsletter.when'), [
      say('newsletter.between', { from: { date: meeting.from }, to: { date: meeting.to } }), say(`newsletter.${meeting.format}`), meeting.place, meeting.times,
    ].filter((line) => line !== undefined).join('\n')),
    part(say('term.effort'), say('hours', { hours: hoursOf(effort) })),
    part(say('term.pay'), payIn(say, pay, payPerHour(pay, effort), hoursOf(effort))),
    part(say('term.access'), form.access),
    say('newsletter.places', { places: seats.patients }),
    say('newsletter.answer', { day: { date: answerBy.date } }),
  ].join('\n\n') + '\n';
}

function payIn(say: (key: Parameters<typeof sentence>[1], params?: Parameters<typeof sentence>[2]) => string, { fee }: RequestForm['pay'], perHour: ReturnType<typeof payPerHour>, hours: number): string {
  if (fee.kind === 'unpaid') return say('term.unpaid', { reason: fee.because });
  return say('sentence.pay', { pay: fee.amount, hours, perHour: perHour ?? fee.amount, days: fee.withinDays, payer: fee.payer });
}
