import {
  addDays, command, Deadline, endOf, id, isOver, nothing, reject, rejectAll, type CommandOf, type Context, type Decision, type Rejection,
} from '#kernel';
import { z } from 'zod';
import type { RequestTerms } from '../request/request';
import { isWaiting, type AnswerFacts } from './answering';
import type { InvitationEvent } from './events';
import { MoreTimeGiven, MoreTimeRefused, MoreTimeRequested } from './later-events';
import { sidesOf, type Invitation, type Sent } from './state';

export const RequestMoreTime = command('RequestMoreTime', { invitation: id('invitation'), until: Deadline });
export const AnswerMoreTime = command('AnswerMoreTime', { invitation: id('invitation'), give: z.boolean() });

/** So many days more are nobody's to refuse, once (R-INV-09). */
const DAYS_AT_ONCE = 7;

/** Up to seven days, once, before work starts, is given at once; otherwise the asker is asked (R-INV-09). */
export function requestMoreTime(invitation: Invitation, { until }: CommandOf<typeof RequestMoreTime>, context: Context<AnswerFacts>): Decision<InvitationEvent> {
  if (invitation.status !== 'open') return reject('INVITATION_NOT_OPEN');
  const { answerBy, moreTime, zone } = invitation;
  if (same(until, answerBy) || same(until, moreTime.asked)) return nothing;
  const refused = rejectAll([isOver(invitation.endsAt, context) ? { code: 'DEADLINE_PASSED' } : whyNot(invitation, until, context.facts.terms)]);
  if (refused) return refused;
  const requested = MoreTimeRequested({ ...sidesOf(invitation), until });
  const atOnce = !moreTime.given && endOf(until) <= endOf({ ...answerBy, date: addDays(answerBy.date, DAYS_AT_ONCE) });
  return atOnce ? [requested, MoreTimeGiven({ ...sidesOf(invitation), answerBy: until, endsAt: endOf(until, zone) })] : [requested];
}

/** Only later (R-CHG-08), before work starts, and not again after a no. */
function whyNot({ endsAt, zone, moreTime }: Sent, until: Deadline, terms: RequestTerms | undefined): Rejection | undefined {
  const form = terms === undefined || terms.status === 'none' ? undefined : terms.form;
  const workStarts = form !== undefined && until.date >= form.meeting.from;
  return moreTime.refused || endOf(until, zone) <= endsAt || terms?.status === 'withdrawn' || workStarts ? { code: 'MORE_TIME_NOT_POSSIBLE', field: 'until' } : undefined;
}

/** The asker's yes or no. After a no that it has not been told of it is what it would be in silence (R-VIS-05). */
export function answerMoreTime(invitation: Invitation, { give }: CommandOf<typeof AnswerMoreTime>, context: Context): Decision<InvitationEvent> {
  if (!isWaiting(invitation)) return reject('INVITATION_NOT_OPEN');
  const { moreTime, zone, endsAt } = invitation;
  if (moreTime.asked === undefined) return (give ? moreTime.given : moreTime.refused) ? nothing : reject('MORE_TIME_NOT_POSSIBLE');
  if (isOver(endsAt, context)) return reject('DEADLINE_PASSED');
  const until = moreTime.asked;
  return [give ? MoreTimeGiven({ ...sidesOf(invitation), answerBy: until, endsAt: endOf(until, zone) }) : MoreTimeRefused(sidesOf(invitation))];
}

function same(one: Deadline, other: Deadline | undefined): boolean {
  return one.date === other?.date && one.zone === other.zone;
}
