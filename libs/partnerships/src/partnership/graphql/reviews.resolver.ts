import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { about } from '../partnerships.read-model';
import { AgreeToGoOn, ObjectToGoingOn } from '../reviews/reviews';
import { halted, underWay } from '../speaker';
import { change, type Payload } from './change';
import { agreementShown } from './fields';
import { PartnershipPayload, PartnershipType, type ShownPartnership } from './partnership-type';
import { AgreeToGoOnInput, ObjectToGoingOnInput, ReviewHeldType, ReviewType, type ShownReview, type ShownReviewHeld, type ShownReviewWords } from './review-types';
import { notesOf, peopleAt } from './shown';

/** What these people said at one review, in the order of their seats. */
type Words = (review: number, people: readonly Id[]) => Promise<ShownReviewWords[]>;

@Resolver(() => PartnershipType)
export class ReviewsResolver {
  @Mutation(() => PartnershipPayload, { description: 'Your own yes to going on until the next look through it, with how it has gone. Your side has agreed when all of it have said yes, or nobody objects in time; when both have, the next day is set.' })
  agreeToGoOn(@Context() context: RequestContext, @Args('input') input: AgreeToGoOnInput): Payload {
    return change(context, AgreeToGoOn, input);
  }

  @Mutation(() => PartnershipPayload, { description: 'Holds your side\'s agreement to going on open; takes back your own yes.' })
  objectToGoingOn(@Context() context: RequestContext, @Args('input') input: ObjectToGoingOnInput): Payload {
    return change(context, ObjectToGoingOn, input);
  }

  @ResolveField(() => ReviewType, { nullable: true, description: 'When there is no last day: the next time that they look through it together. Null before the start and after the end.' })
  async review(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownReview | null> {
    const { laid: { review }, status } = shown.row;
    if (!review || ![...underWay, ...halted].some((one) => one === status)) return null;
    const [people, noteOn, words] = await Promise.all([peopleAt(context, shown), notesOf(context, shown), wordsAt(context, shown)]);
    return {
      number: review.review, by: review.on, due: review.isDue,
      agreement: await agreementShown(review.agreement, people, (person) => noteOn(about.review(review.review, person))),
      said: await words(review.review, Object.keys(review.agreement.yes)),
    };
  }

  @ResolveField(() => [ReviewHeldType], { description: 'When they looked through it before, the newest first.' })
  async reviewsHeld(@Context() context: RequestContext, @Parent() shown: ShownPartnership): Promise<ShownReviewHeld[]> {
    const { reviewsHeld = [] } = shown.row.laid;
    if (reviewsHeld.length === 0) return [];
    const words = await wordsAt(context, shown);
    return Promise.all(reviewsHeld.map(async ({ review, on, people }) => ({ on, said: await words(review, people) })).reverse());
  }
}

async function wordsAt(context: RequestContext, shown: ShownPartnership): Promise<Words> {
  const [people, noteOn] = await Promise.all([peopleAt(context, shown), notesOf(context, shown)]);
  const { seats } = shown.row.laid;
  return (review, said) => Promise.all(seats.filter(({ person }) => said.includes(person)).map(async ({ person }) => ({ person: people(person), how: await noteOn(about.review(review, person)) })));
}
