/** Looking through a partnership that has no last day: when, and that both sides go on (R-PAR-11). */

import { CalendarDate, event, id, plain, words, type EventOf } from '#kernel';
import { Side } from '#vocabulary';
import { z } from 'zod';

const instant = z.int().nonnegative();
/** Which look through it this is: the first one after the start is 1. */
const review = plain(z.int().min(1));
const person = plain(id('person'));
const side = plain(Side);

/** The day by which they look through it together; `dueAt`: when that day is over. `heldOn`: when both sides had agreed at the one before, if there was one. */
export const ReviewSet = event('ReviewSet', 1, { review, on: plain(CalendarDate), dueAt: plain(instant), heldOn: plain(CalendarDate).optional() });
/** By the clock, some time before that day: both sides are told. */
export const ReviewCameDue = event('ReviewCameDue', 1, { review, on: plain(CalendarDate) });
/** One person's yes to going on until the next time, with how it has gone in their own words. `objectUntil`: till when the others of the side can object. */
export const GoingOnAccepted = event('GoingOnAccepted', 1, { review, person, side, objectUntil: plain(instant), how: words('person').optional() });
export const GoingOnObjectedTo = event('GoingOnObjectedTo', 1, { review, person, side, reason: words('person').optional() });
export const GoingOnAgreedBySide = event('GoingOnAgreedBySide', 1, { review, side });

export const reviewEvents = [ReviewSet, ReviewCameDue, GoingOnAccepted, GoingOnObjectedTo, GoingOnAgreedBySide] as const;
export type ReviewEvent = EventOf<(typeof reviewEvents)[number]>;
