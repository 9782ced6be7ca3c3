/** Reviewing a request: a coordinator without conflict of interest publishes it or gives it back (R-REQ-10). */

import { interestsOf, isTied, guestReviewersOf, type Interests } from '#directory';
import { command, days, hours, id, nothing, plain, reject, rejectAll, words, type CommandOf, type Context, type Decision, type FactsContext, type Id, type Parties, type ReadState, type Rejection } from '#kernel';
import { z } from 'zod';
import { RefusedFor, RequestPublished, RequestReturned, type RequestEvent } from './events';
import { leadTime } from './form';
import { partiesOf, type Drafted, type Request } from './state';
import { factsOfExisting, type AskerFacts } from './writing';

/** What reviewing knows besides: what ties the reviewer to organisations, and who was named as guest (R-STF-03, R-STF-04). */
export interface ReviewFacts extends AskerFacts {
  readonly interests: Interests;
  readonly guests: readonly Id[];
}

export const ReturnRequest = command('ReturnRequest', { request: id('request'), notes: words('actor'), refusedFor: plain(z.array(RefusedFor).max(5)).optional() });
export const PublishRequest = command('PublishRequest', { request: id('request') });

export function giveBack(request: Request, { notes, refusedFor }: CommandOf<typeof ReturnRequest>, context: Context<ReviewFacts>): Decision<RequestEvent> {
  if (request.status !== 'submitted') return reject('WRONG_STATE');
  return rejectAll([conflict(request, context)]) ?? [RequestReturned({ notes, refusedFor: [...new Set(refusedFor)].sort() })];
}

/** The time to answer is tested again, so that review eats none of it (R-TIM-03); and whether the asker is still a checked member. */
export function publish(request: Request, _asked: CommandOf<typeof PublishRequest>, context: Context<ReviewFacts>): Decision<RequestEvent> {
  if (request.status === 'published') return nothing;
  if (request.status !== 'submitted' || !request.form) return reject('WRONG_STATE');
  const { asker, settings, exceptionBy } = context.facts;
  return rejectAll([
    conflict(request, context),
    asker.status === 'verified' ? undefined : { code: 'ORGANISATION_NOT_VERIFIED' },
    ...leadTime(request.form.answerBy, settings, context.now, exceptionBy !== undefined),
  ]) ?? [RequestPublished({ correctUntil: context.now + hours(24) })];
}

/** Whoever answers for the asker or did within a year, has another tie to it, wrote at the request, is its contact or gave its exception does not review it (R-STF-03). */
function conflict(request: Drafted, { actor, facts, now }: Context<ReviewFacts>): Rejection | undefined {
  if (actor.kind !== 'member') return undefined;
  const leftAt = facts.asker.formerRepresentatives[actor.person] ?? -Infinity;
  const involved = [...facts.asker.representatives, ...request.writers, request.contact, request.deputy, facts.exceptionBy];
  return involved.includes(actor.person) || now < leftAt + days(366) || isTied(facts.interests, [request.asker], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}

/** Facts for a review, and who may do it: a coordinator, or the guest reviewer of this request. */
export const reviewOptions = {
  facts: async (asked: { readonly request: Id }, read: ReadState, context: FactsContext): Promise<ReviewFacts> => {
    const [facts, interests, guests] = await Promise.all([factsOfExisting(asked, read, context), interestsOf(read, context.actor), guestReviewersOf(read, 'review', asked.request)]);
    return { ...facts, interests, guests };
  },
  parties: (request: Request, _asked: unknown, { guests }: ReviewFacts): Parties => ({ ...partiesOf(request), guestReviewer: guests }),
};
