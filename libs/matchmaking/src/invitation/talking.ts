import {
  addDays, command, dateIn, endOf, id, isOver, nothing, personal, plain, reject, rejectAll, words, type CommandOf, type Context, type Decision,
} from '#kernel';
import { z } from 'zod';
import { NewQuestion } from '../request/question';
import { Adopted } from '../revision/adopted';
import { ChangeAdopted } from '../revision/events';
import { whyNotAdopted } from '../revision/revising';
import { isWaiting, personOf, type AnswerFacts } from './answering';
import { ChangeAnswer, ChangeAnswered, ChangeLapsed, ChangeProposed, ChangeTopic, ChangeWish, SuggesterNamed } from './change-events';
import type { InvitationEvent } from './events';
import { sidesOf, type Invitation } from './state';
import { seenLine, seenProse } from './terms';

export const ProposeChange = command('ProposeChange', {
  invitation: id('invitation'), proposal: id('proposal'), topics: plain(z.array(ChangeTopic).max(9)), wish: words('actor', { schema: ChangeWish }),
  /** The name that they wish to be named by; nobody is named otherwise (R-CHG-03). */
  named: personal('actor', seenLine(200)).optional(),
});
export const AnswerChange = command('AnswerChange', {
  invitation: id('invitation'), proposal: id('proposal'), answer: ChangeAnswer, reply: words('actor', { schema: seenProse(1200) }).optional(), question: plain(NewQuestion).optional(),
  /** What else of it becomes everybody's (R-CHG-04), and that people who said yes are then asked again. */
  adopts: plain(Adopted).optional(), askAgain: plain(z.boolean()).optional(),
});
export const LapseChange = command('LapseChange', { invitation: id('invitation'), proposal: id('proposal') });

/** So many days the asker has, and so many remain to the recipient afterwards, at least (R-CHG-02). */
const ASKER_DAYS = 7;
const DAYS_LEFT = 7;

/**
 * One at a time. The recipient's last day moves at once by all the time that the asker may take: so it is the same for a quick
 * answer and for none, never moves earlier again (R-CHG-08), and tells nothing of what the recipient does meanwhile (R-VIS-05).
 */
export function proposeChange(invitation: Invitation, asked: CommandOf<typeof ProposeChange>, context: Context<AnswerFacts>): Decision<InvitationEvent> {
  if (invitation.status === 'none') return reject('INVITATION_NOT_OPEN');
  const { proposal, topics, wish, named } = asked;
  if (invitation.proposals.includes(proposal)) return nothing;
  if (invitation.status !== 'open' || invitation.talk) return reject('INVITATION_NOT_OPEN');
  const refused = rejectAll([
    isOver(invitation.endsAt, context) ? { code: 'DEADLINE_PASSED' } : undefined,
    context.facts.terms?.status === 'withdrawn' ? { code: 'REQUEST_NOT_OPEN' } : undefined,
    topics.length > 0 ? undefined : { code: 'FIELD_REQUIRED', field: 'wish' },
  ]);
  if (refused) return refused;
  const { zone, answerBy } = invitation;
  const { terms } = context.facts;
  const knows = terms === undefined || terms.status === 'none' ? undefined : terms.revisions.at(-1)?.revision;
  const soonest = addDays(dateIn(answerBy.zone, context.now), DAYS_LEFT);
  const later = { date: addDays(answerBy.date > soonest ? answerBy.date : soonest, ASKER_DAYS), zone: answerBy.zone };
  const answerUntil = endOf({ date: addDays(dateIn(answerBy.zone, context.now), ASKER_DAYS), zone: answerBy.zone });
  return [
    ChangeProposed({ ...sidesOf(invitation), proposal, topics: [...topics], wish, answerUntil, answerBy: later, endsAt: endOf(later, zone), knows }),
    ...(named === undefined ? [] : [SuggesterNamed({ ...sidesOf(invitation), proposal, by: personOf(context.actor), name: named })]),
  ];
}

/** A question is changed for everybody, and not while somebody has said yes to the old one (R-CHG-03, R-CHG-06). Taking back the invitation is the asker's third way. After a no that it has not been told of all is as in silence (R-VIS-05). */
export function answerChange(invitation: Invitation, { proposal, answer, reply, question, adopts, askAgain = false }: CommandOf<typeof AnswerChange>, context: Context<AnswerFacts>): Decision<InvitationEvent> {
  if (!isWaiting(invitation)) return reject('INVITATION_NOT_OPEN');
  const { talk, answered } = invitation;
  if (talk?.proposal !== proposal) {
    if (answered?.proposal === proposal && answered.answer === answer) return nothing;
    return reject(answered?.proposal === proposal && answered.answer === 'lapsed' ? 'DEADLINE_PASSED' : 'INVITATION_NOT_OPEN');
  }
  if (isOver(talk.answerUntil, context)) return reject('DEADLINE_PASSED');
  if (answer === 'revised' && reply === undefined) return reject('FIELD_REQUIRED', 'reply');
  if (answer === 'revised' || (question === undefined && adopts === undefined)) return [ChangeAnswered({ ...sidesOf(invitation), proposal, answer, reply })];
  const { terms } = context.facts;
  if (terms === undefined || terms.status !== 'published') return reject('REQUEST_NOT_OPEN');
  const saidYes = terms.places.filled > 0;
  const everybodys = { ...adopts, ...(saidYes ? question : {}) };   // a question that somebody said yes to changes with their new yes
  const refused = rejectAll(terms.form ? whyNotAdopted(terms.form, everybodys, saidYes, askAgain) : saidYes && question ? [{ code: 'RECONSENT_REQUIRED' }] : []);
  if (refused) return refused;
  return [
    ChangeAnswered({ ...sidesOf(invitation), proposal, answer, reply, question: saidYes ? undefined : question }),
    ...(Object.keys(everybodys).length > 0 ? [ChangeAdopted({ ...sidesOf(invitation), proposal, terms: everybodys })] : []),
  ];
}

/** By the clock. Too early, or when there is an answer, nothing happens. */
export function lapseChange(invitation: Invitation, { proposal }: CommandOf<typeof LapseChange>, { now }: Context): Decision<InvitationEvent> {
  if (!isWaiting(invitation) || invitation.talk?.proposal !== proposal || now < invitation.talk.answerUntil) return nothing;
  return [ChangeLapsed({ ...sidesOf(invitation), proposal })];
}
