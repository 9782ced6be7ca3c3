import { at, process, send } from '#engine';
import { PartnershipActivated } from '../events';
import { GoingOnAccepted, ReviewSet } from './events';
import { callAt, CallReview, SetFirstReview, SettleGoingOn } from './reviews';

/** When both sides are told that it is time to look through a partnership, and when their yes to going on holds. */
export const reviewProcess = process('reviewing')
  .on(PartnershipActivated, ({ id, at: startedAt, data: { reviewEveryMonths } }) => (reviewEveryMonths === undefined ? [] : [send(SetFirstReview({ partnership: id, startedAt: Number(startedAt) }))]))
  .on(ReviewSet, ({ id, data: { review, dueAt } }) => [at(callAt(dueAt), `partnership ${id} review`, CallReview({ partnership: id, review }))])
  .on(GoingOnAccepted, ({ id, data: { review, side, person, objectUntil } }) => [at(objectUntil, `partnership ${id} going on ${review} ${person}`, SettleGoingOn({ partnership: id, review, side }))]);
