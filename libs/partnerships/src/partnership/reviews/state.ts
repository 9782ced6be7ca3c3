import type { CalendarDate, Id, Instant } from '#kernel';
import { untouched, withObjection, withSide, withYes, type Agreement } from '../agreement';
import type { ReviewEvent } from './events';

/** The next time that they look through it together. */
export interface Review {
  readonly review: number;
  readonly on: CalendarDate;
  /** When that day is over. */
  readonly dueAt: Instant;
  /** Whether both sides have been told that it is time. */
  readonly isDue: boolean;
  readonly agreement: Agreement;
}

/** One that is done: both sides had agreed to go on. */
export interface ReviewHeld {
  readonly review: number;
  readonly on: CalendarDate;
  /** Who said yes. */
  readonly people: readonly Id[];
}

/** What reviews change in a partnership. */
interface Reviewed {
  readonly review?: Review | undefined;
  readonly reviewsHeld?: readonly ReviewHeld[] | undefined;
}

export function withReview<T extends Reviewed>(table: T, { type, data }: ReviewEvent): T {
  if (type === 'ReviewSet') return { ...table, review: { review: data.review, on: data.on, dueAt: data.dueAt, isDue: false, agreement: untouched }, ...held(table, data.heldOn) };
  const { review } = table;
  if (review?.review !== data.review) return table;
  const agreed = (agreement: Agreement): T => ({ ...table, review: { ...review, agreement } });
  switch (type) {
    case 'ReviewCameDue': return { ...table, review: { ...review, isDue: true } };
    case 'GoingOnAccepted': return agreed(withYes(review.agreement, data.person, data.objectUntil));
    case 'GoingOnObjectedTo': return agreed(withObjection(review.agreement, data.person));
    case 'GoingOnAgreedBySide': return agreed(withSide(review.agreement, data.side));
  }
}

function held({ review, reviewsHeld = [] }: Reviewed, on: CalendarDate | undefined): Reviewed {
  return review && on !== undefined ? { reviewsHeld: [...reviewsHeld, { review: review.review, on, people: Object.keys(review.agreement.yes) }] } : {};
}
