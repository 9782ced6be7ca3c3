/** Suggested changes to what is asked, and what the asker says to them (R-CHG-01, R-CHG-02). */

import { Deadline, event, id, line, personal, plain, prose, words } from '#kernel';
import { visibleText } from '#directory';
import { z } from 'zod';
import { RequestDraft } from '../request/form';
import { NewQuestion } from '../request/question';
import { instant, whose } from './whose';

/** What a change can be about (R-CHG-01). */
export const ChangeTopic = z.enum(['question', 'role', 'phase', 'promise', 'who-else', 'pay', 'effort', 'dates-and-format', 'access']);
export type ChangeTopic = z.infer<typeof ChangeTopic>;

const Wish = RequestDraft.pick({ oneSentence: true, why: true, role: true, cells: true, promise: true, pay: true, effort: true, meeting: true, access: true })
  .extend({ whoElse: prose(600).optional(), because: line(300).optional() });
export type ChangeWish = z.infer<typeof Wish>;

/** What should be new, as its readers will see it (R-TXT-02). There is no field for the reason of an access need, nor for anybody's health. */
export const ChangeWish: z.ZodType<ChangeWish> = z.preprocess(visible, Wish);

function visible(written: unknown): unknown {
  if (typeof written === 'string') return visibleText(written);
  if (Array.isArray(written)) return written.map(visible);
  if (typeof written !== 'object' || written === null) return written;
  const said = Object.entries(written).filter(([, value]: [string, unknown]) => value !== null && value !== undefined);
  return Object.fromEntries(said.map(([key, value]: [string, unknown]) => [key, visible(value)]));
}

/** Which fields of a wish belong to which topic. */
const topicOf: Readonly<Record<keyof Omit<ChangeWish, 'because'>, ChangeTopic>> = {
  oneSentence: 'question', why: 'question', role: 'role', cells: 'phase', promise: 'promise', whoElse: 'who-else', pay: 'pay', effort: 'effort', meeting: 'dates-and-format', access: 'access',
};

/** What a wish is about; nothing when it wishes nothing. */
export function topicsOf(wish: ChangeWish): readonly ChangeTopic[] {
  const said = Object.entries(topicOf).filter(([field]) => wish[field as keyof typeof topicOf] !== undefined);
  return [...new Set(said.map(([, topic]) => topic))];
}

const proposal = { ...whose, proposal: plain(id('proposal')) };

/** The recipient's clock stands still until the asker has answered, and at least seven days remain then (R-CHG-02). */
export const ChangeProposed = event('ChangeProposed', 2, {
  ...proposal,
  topics: plain(z.array(ChangeTopic).min(1).max(9)),
  wish: words('actor', { schema: ChangeWish }),
  answerUntil: plain(instant),                 // when the asker's time is over
  answerBy: plain(Deadline),                   // the recipient's new last day, however soon the asker answers
  endsAt: plain(instant),
  knows: plain(id('revision')).optional(),     // the newest revision of the terms when it was suggested; none when there was none
}, { 1: (data) => ({ ...data }) });
/** Whoever suggested it wishes to be named with it, once it becomes everybody's (R-CHG-03). */
export const SuggesterNamed = event('SuggesterNamed', 1, { ...proposal, by: plain(id('person')), name: personal('by', line(200)) });
export const ChangeAnswer = z.enum(['accepted', 'revised']);
export type ChangeAnswer = z.infer<typeof ChangeAnswer>;
/** The asker takes the change as it is, or says what it can do instead. */
export const ChangeAnswered = event('ChangeAnswered', 1, {
  ...proposal, answer: plain(ChangeAnswer), reply: words('actor', { schema: prose(1200) }).optional(),
  question: plain(NewQuestion).optional(),     // accepted: the new question, which from now on is the asker's own word
});
/** The asker did not answer in time. */
export const ChangeLapsed = event('ChangeLapsed', 1, proposal);

export const changeEvents = [ChangeProposed, SuggesterNamed, ChangeAnswered, ChangeLapsed] as const;
