/** Reviewing an initiative: as a request, by a coordinator without conflict of interest, who publishes it or gives it back (R-REQ-10). */

import { guestReviewersOf, interestsOf, isTied, type Interests } from '#directory';
import {
  command, days, id, nothing, plain, reject, rejectAll, words, type CommandOf, type Context, type Decision, type FactsContext, type Id, type Parties, type ReadState, type Rejection,
} from '#kernel';
import { z } from 'zod';
import { RefusedFor } from '../request/events';
import { InitiativePublished, InitiativeReturned, type InitiativeEvent } from './events';
import { partiesOf, type Begun, type Initiative } from './state';
import { factsOfExisting, mayOpen, soonest, type OpenerFacts } from './writing';

/** What reviewing knows besides: what ties the reviewer to organisations, and who was named as guest (R-STF-03, R-STF-04). */
export interface ReviewFacts extends OpenerFacts {
  readonly interests: Interests;
  readonly guests: readonly Id[];
}

export const ReturnInitiative = command('ReturnInitiative', { initiative: id('initiative'), notes: words('actor'), refusedFor: plain(z.array(RefusedFor).max(5)).optional() });
export const PublishInitiative = command('PublishInitiative', { initiative: id('initiative') });

export function giveBack(initiative: Initiative, { notes, refusedFor }: CommandOf<typeof ReturnInitiative>, context: Context<ReviewFacts>): Decision<InitiativeEvent> {
  if (initiative.status !== 'submitted') return reject('WRONG_STATE');
  return rejectAll([conflict(initiative, context)]) ?? [InitiativeReturned({ notes, refusedFor: [...new Set(refusedFor)].sort() })];
}

/** An advisor's identity is confirmed before this (R-INI-01). Where the review took long, the last day moves later, so that it eats none of the time to answer. */
export function publish(initiative: Initiative, _asked: CommandOf<typeof PublishInitiative>, context: Context<ReviewFacts>): Decision<InitiativeEvent> {
  if (initiative.status === 'published') return nothing;
  if (initiative.status !== 'submitted' || !initiative.answerBy) return reject('WRONG_STATE');
  const { answerBy: { date, zone } } = initiative;
  const least = soonest(zone, context.now);
  return rejectAll([conflict(initiative, context), ...mayAppear(initiative, context.facts)]) ?? [InitiativePublished({ answerBy: { date: date < least ? least : date, zone } })];
}

/** Whether whoever opened it may be behind something that organisations read (R-INI-01, R-ORG-02). */
export function mayAppear({ openedBy }: Begun, facts: Pick<OpenerFacts, 'organisation' | 'advisor'>): Rejection[] {
  const { organisation, advisor } = facts;
  return [
    ...mayOpen(openedBy, facts),
    ...(openedBy === 'organisation' && organisation.status !== 'verified' ? [{ code: 'ORGANISATION_NOT_VERIFIED' } as const] : []),
    ...(openedBy === 'advisor' && !advisor.identityConfirmed ? [{ code: 'IDENTITY_NOT_CONFIRMED' } as const] : []),
  ];
}

/** Whoever opened it, answers for who did or did so within a year, has another tie to it, or wrote at it does not review it (R-STF-03). */
function conflict({ opener, writers }: Begun, { actor, facts: { organisation, interests }, now }: Context<ReviewFacts>): Rejection | undefined {
  if (actor.kind !== 'member') return undefined;
  const leftAt = organisation.formerRepresentatives[actor.person] ?? -Infinity;
  const involved = [opener, ...organisation.representatives, ...writers];
  return involved.includes(actor.person) || now < leftAt + days(366) || isTied(interests, [opener], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}

/** Facts for a review, and who may do it: a coordinator, or the guest reviewer of this initiative. */
export const reviewOptions = {
  facts: async (asked: { readonly initiative: Id }, read: ReadState, context: FactsContext): Promise<ReviewFacts> => {
    const [facts, interests, guests] = await Promise.all([factsOfExisting(asked, read, context), interestsOf(read, context.actor), guestReviewersOf(read, 'review', asked.initiative)]);
    return { ...facts, interests, guests };
  },
  parties: (initiative: Initiative, _asked: unknown, { guests }: ReviewFacts): Parties => ({ ...partiesOf(initiative), guestReviewer: guests }),
};
