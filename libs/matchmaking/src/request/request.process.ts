import { at, cancel, process } from '#engine';
import { endOf, type Deadline, type Id } from '#kernel';
import { DeadlineExtended, RequestClosed, RequestSubmitted, RequestWithdrawn } from './events';
import { CloseRequest } from './places';

const closing = (request: Id): string => `closing of request ${request}`;
const closeAt = (request: Id, answerBy: Deadline) => at(endOf(answerBy), closing(request), CloseRequest({ request }));

/**
 * A request closes by itself when its last day to answer is over (R-REQ-01). Planned from the moment that it is handed in: closing one
 * that is not open is refused, and handing it in again plans anew.
 */
export const requestProcess = process('request')
  .on(RequestSubmitted, ({ id, data: { form } }) => [closeAt(id, form.answerBy)])
  .on(DeadlineExtended, ({ id, data: { answerBy } }) => [closeAt(id, answerBy)])
  .on(RequestClosed, ({ id }) => [cancel(closing(id))])
  .on(RequestWithdrawn, ({ id }) => [cancel(closing(id))]);
