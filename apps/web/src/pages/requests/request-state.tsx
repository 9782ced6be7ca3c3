import type { ReactNode } from 'react';
import { Status, type StatusSign } from '../../parts/status';
import { useWords, type Speech } from '../../words/use-words';
import type { RequestsQuery, RequestStatus } from './requests.operations';

export type Listed = RequestsQuery['requests']['edges'][number]['node'];

const signs: Readonly<Record<RequestStatus, StatusSign>> = { DRAFT: 'waiting', SUBMITTED: 'waiting', RETURNED: 'waiting', PUBLISHED: 'going', CLOSED: 'done', WITHDRAWN: 'stopped' };

/** How a request stands, as a sign and its word. */
export function RequestState({ request: { status, filled, seats } }: { readonly request: Pick<Listed, 'status' | 'filled' | 'seats'> }): ReactNode {
  const { say, label } = useWords();
  return <Status sign={signs[status]}>{status === 'CLOSED' ? say('status.request.closed', { filled: filled ?? 0, of: seats ?? 0 }) : label('status.request', status.toLowerCase())}</Status>;
}

/** Which date matters now, in words. */
export function whenOf({ status, begunAt, reviewDueBy, answerBy, endedAt }: Pick<Listed, 'status' | 'begunAt' | 'reviewDueBy' | 'answerBy' | 'endedAt'>, { say, day }: Speech): string {
  const on = (instant: string): string => day(instant.slice(0, 10), { weekday: false });
  if (status === 'SUBMITTED') return reviewDueBy === null ? '' : say('web.requests.reviewBy', { date: day(reviewDueBy) });
  if (status === 'PUBLISHED') return answerBy === null ? '' : say('web.requests.openUntil', { date: day(answerBy.date) });
  if (status === 'CLOSED' || status === 'WITHDRAWN') return endedAt === null ? '' : say('web.requests.endedOn', { date: on(endedAt) });
  return say('web.requests.begunOn', { date: on(begunAt) });
}
