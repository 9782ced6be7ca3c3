/** A request stands still, clocks and all, while its asker is suspended; afterwards everybody has the time that was left (R-STF-06). */

import { addDays, command, id, nothing, type CommandOf, type Context, type Decision } from '#kernel';
import { z } from 'zod';
import { DeadlineExtended, RequestFrozen, RequestThawed, type RequestEvent } from './events';
import type { Request } from './state';

export const FreezeRequest = command('FreezeRequest', { request: id('request') });
export const ThawRequest = command('ThawRequest', { request: id('request'), days: z.int().min(1).max(100_000) });

/** Only what somebody could be waiting for. */
export function freeze(request: Request, _asked: unknown, { now }: Context): Decision<RequestEvent> {
  if (request.status !== 'published' && request.status !== 'submitted') return nothing;
  return request.frozen ? nothing : [RequestFrozen({ at: now, invitations: Object.keys(request.held) })];
}

export function thaw(request: Request, { days }: CommandOf<typeof ThawRequest>): Decision<RequestEvent> {
  if (request.status === 'none' || !request.frozen) return nothing;
  const thawed = RequestThawed({ days, invitations: Object.keys(request.held) });
  const { form, status } = request;
  const waits = form && (status === 'published' || status === 'submitted');
  return waits ? [thawed, DeadlineExtended({ answerBy: { ...form.answerBy, date: addDays(form.answerBy.date, days) } })] : [thawed];
}
