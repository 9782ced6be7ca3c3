import type { NetworkSettings } from '#directory';
import { addDays, command, dateIn, days, endOf, id, nothing, reject, words, type CalendarDate, type CommandOf, type Context, type Decision, type Instant } from '#kernel';
import { Side } from '#vocabulary';
import { z } from 'zod';
import { bothAgreed, sideAgrees, withSide, withYes } from '../agreement';
import type { PartnershipEvent } from '../events';
import type { SettingsFacts } from '../settings';
import { halted, speakerAt, underWay } from '../speaker';
import { membersOf, type Formed, type Partnership } from '../state';
import { seenProse } from '../texts';
import { GoingOnAccepted, GoingOnAgreedBySide, GoingOnObjectedTo, ReviewCameDue, ReviewSet } from './events';

/** Which one is meant: a yes is to that one. */
const which = { partnership: id('partnership'), review: z.int().min(1) };

export const AgreeToGoOn = command('AgreeToGoOn', { ...which, how: words('actor', { schema: seenProse(1200) }).optional() });
export const ObjectToGoingOn = command('ObjectToGoingOn', { ...which, reason: words('actor', { schema: seenProse(1200) }).optional() });
/** By the clock, when the time to object is over. */
export const SettleGoingOn = command('SettleGoingOn', { ...which, side: Side });
/** By the clock, some time before the day. */
export const CallReview = command('CallReview', which);
/** By the program, for what was started before such days were set. */
export const SetFirstReview = command('SetFirstReview', { partnership: id('partnership'), startedAt: z.int().nonnegative() });

/** How long before the day both sides are told: as long as people have who are expected at an activity (R-TIM-02). */
const NOTICE_DAYS = 14;
const running = [...underWay, ...halted] as const;

/** When both sides are told that it is time. */
export function callAt(dueAt: Instant): Instant {
  return dueAt - days(NOTICE_DAYS);
}

/** The next one, that many months from a day on; nothing for a partnership that has none (R-PAR-11). */
export function reviewAfter(from: CalendarDate, review: number, everyMonths: number | undefined, { zone }: NetworkSettings, heldOn?: CalendarDate): readonly ReturnType<typeof ReviewSet>[] {
  if (everyMonths === undefined) return [];
  const on = addMonths(from, everyMonths);
  return [ReviewSet({ review, on, dueAt: endOf({ date: on, zone }), heldOn })];
}

/** The same day of a later month, or the last one that month has. */
function addMonths(date: CalendarDate, count: number): CalendarDate {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + count);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return addDays(first.toISOString().slice(0, 10), Math.min(Number(date.slice(8)), last.getUTCDate()) - 1);
}

/** Nobody is told of a day that is over: there is time to meet, however long ago it was started. */
export function setFirstReview(partnership: Partnership, { startedAt }: CommandOf<typeof SetFirstReview>, { now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const table = runningTable(partnership);
  if (!table || table.review) return nothing;
  const { zone } = settings;
  const soonest = addDays(dateIn(zone, now), 2 * NOTICE_DAYS);
  return reviewAfter(dateIn(zone, startedAt), 1, table.reviewEveryMonths, settings).map((set) =>
    (set.data.on >= soonest ? set : ReviewSet({ review: 1, on: soonest, dueAt: endOf({ date: soonest, zone }) })));
}

export function callReview(partnership: Partnership, { review }: CommandOf<typeof CallReview>, { now }: Context): Decision<PartnershipEvent> {
  const next = runningTable(partnership)?.review;
  return next?.review === review && !next.isDue && now >= callAt(next.dueAt) ? [ReviewCameDue({ review, on: next.on })] : nothing;
}

/**
 * One person's yes to going on until the next time, at any time before or after the day; a side has agreed as with goals (R-PAR-06). The rest
 * of the side can say how it has gone as long as the other side has not agreed.
 */
export function agreeToGoOn(partnership: Partnership, { review, how }: CommandOf<typeof AgreeToGoOn>, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, underWay);
  if ('rejected' in speaker) return speaker;
  const { table, person, side } = speaker;
  if (table.reviewsHeld?.some((held) => held.review === review && held.people.includes(person))) return nothing;
  if (table.review?.review !== review) return reject('WRONG_STATE', 'review');
  const { agreement } = table.review;
  if (agreement.yes[person] !== undefined) return nothing;
  const objectUntil = now + days(settings.objectionDays);
  const isNew = !agreement.agreed.includes(side) && sideAgrees(withYes(agreement, person, objectUntil), membersOf(table, side), now);
  return [GoingOnAccepted({ review, person, side, objectUntil, how }), ...(isNew ? agreedBy(side, table, now, settings) : [])];
}

/** Holds one's own side's agreement open; takes back an earlier yes. */
export function objectToGoingOn(partnership: Partnership, { review, reason }: CommandOf<typeof ObjectToGoingOn>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, running);
  if ('rejected' in speaker) return speaker;
  const { table, person, side } = speaker;
  if (table.review?.review !== review) return reject('WRONG_STATE', 'review');
  const { agreement } = table.review;
  if (agreement.objections.includes(person)) return nothing;
  return agreement.agreed.includes(side) ? reject('DEADLINE_PASSED') : [GoingOnObjectedTo({ review, person, side, reason })];
}

/** Nothing happens when it is too early, when somebody objects, or when both sides have gone on. */
export function settleGoingOn(partnership: Partnership, { review, side }: CommandOf<typeof SettleGoingOn>, { now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const table = runningTable(partnership);
  if (table?.review?.review !== review || table.review.agreement.agreed.includes(side)) return nothing;
  return sideAgrees(table.review.agreement, membersOf(table, side), now) ? agreedBy(side, table, now, settings) : nothing;
}

/** A side has agreed; when both have, the next day is set, reckoned from today. */
export function agreedBy(side: Side, { review, reviewEveryMonths }: Formed, now: Instant, settings: NetworkSettings): PartnershipEvent[] {
  if (!review) return [];
  const today = dateIn(settings.zone, now);
  const next = bothAgreed(withSide(review.agreement, side)) ? reviewAfter(today, review.review + 1, reviewEveryMonths, settings, today) : [];
  return [GoingOnAgreedBySide({ review: review.review, side }), ...next];
}

function runningTable(partnership: Partnership): Formed | undefined {
  return partnership.status !== 'none' && running.some((status) => status === partnership.status) ? partnership : undefined;
}
