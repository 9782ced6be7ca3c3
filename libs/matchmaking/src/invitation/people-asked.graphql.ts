import { Args, Context, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineType, failure, type RequestContext } from '#graphql';
import { forgotten, type Deadline, type Id } from '#kernel';
import { sentence } from '#language';
import { PeopleCards } from '../matching';
import { seatShown, SeatType, type Seat } from './asked.graphql';
import { changeShown, ChangeType, type Change } from './change.graphql';
import { peopleChanges, peopleCounts, peopleInvited, peopleMessages, peopleSeats, peopleWaiting, type PeopleCounts } from './people-asked.read-model';
import { invitationId } from './sending';
import { idOf } from './shown.graphql';

interface PeopleAsked extends PeopleCounts {
  readonly request: Id;
}

@ObjectType('PeopleAsked', { description: 'What you get to know of the people whom you asked: how many, and what they say to you. Until the answer date it is the same for a no and for no answer.' })
class PeopleAskedType implements Omit<PeopleAsked, 'request'> {
  @Field(() => Int, { description: 'How many people you asked.' })
  readonly asked!: number;

  @Field(() => Int, { description: 'How many have said yes.' })
  readonly yes!: number;

  @Field(() => Int, { description: 'How many suggest changes now.' })
  readonly suggestChanges!: number;
}

interface PersonAsked {
  readonly code: Id;
  readonly name: string;
  readonly answerBy: Deadline;
}

@ObjectType('PersonAsked', { description: 'Somebody whom you asked, by the name of their card. How they stand is told in counts only.' })
class PersonAskedType implements PersonAsked {
  @Field(() => ID, { description: 'The code by which you can take the invitation back.' })
  readonly code!: Id;

  @Field(() => String, { description: 'A name for this request, such as "Adviser 3".' })
  readonly name!: string;

  @Field(() => DeadlineType, { description: 'The last day to answer.' })
  readonly answerBy!: Deadline;
}

interface PersonsChange {
  readonly person: Id | null;
  readonly name: string | null;
  readonly change: Change;
}

@ObjectType('PersonsChange', { description: 'A change that a person suggested.' })
class PersonsChangeType implements PersonsChange {
  @Field(() => ID, { nullable: true, description: 'The code to answer under; null when the card is no longer kept.' })
  readonly person!: Id | null;

  @Field(() => String, { nullable: true, description: 'Their name for this request, such as "Adviser 3"; null when the card is no longer kept.' })
  readonly name!: string | null;

  @Field(() => ChangeType)
  readonly change!: Change;
}

interface PersonsWish {
  readonly person: Id | null;
  readonly name: string | null;
  readonly until: Deadline;
}

@ObjectType('PersonsMoreTime', { description: 'A person would like more time.' })
class PersonsWishType implements PersonsWish {
  @Field(() => ID, { nullable: true, description: 'The code to answer under; null when the card is no longer kept.' })
  readonly person!: Id | null;

  @Field(() => String, { nullable: true, description: 'Their name for this request, such as "Adviser 3"; null when the card is no longer kept.' })
  readonly name!: string | null;

  @Field(() => DeadlineType, { description: 'The last day that they would like.' })
  readonly until!: Deadline;
}

@Resolver(() => PeopleAskedType)
export class PeopleAskedResolver {
  constructor(private readonly cards: PeopleCards) {}

  @Query(() => PeopleAskedType, { description: 'The people who were asked for a request, as counts. For those who answer for the asker, and for coordinators; to all others nobody was asked.' })
  async peopleAsked(@Context() context: RequestContext, @Args('request', { type: () => ID }) request: string): Promise<PeopleAsked> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const id = idOf(request);
    return { request: id, ...await peopleCounts(context, id) };
  }

  @ResolveField(() => [SeatType], { description: 'Who has taken a place by an own yes, known by name from then on. Nobody is named for reserve places.' })
  async seats(@Context() context: RequestContext, @Parent() { request }: PeopleAsked): Promise<readonly Seat[]> {
    return (await peopleSeats(context, request)).map(seatShown);
  }

  @ResolveField(() => [PersonAskedType], { description: 'Whom you have asked and not taken back again, by the names of their cards, in that order.' })
  async people(@Context() context: RequestContext, @Parent() { request }: PeopleAsked): Promise<readonly PersonAsked[]> {
    const [cards, invited] = [await this.codes(context, request), await peopleInvited(context, request)];
    const lastDays = new Map(invited.map(({ invitation, answer_by: answerBy }) => [invitation, answerBy]));
    return [...cards].flatMap(([invitation, card]) => {
      const answerBy = lastDays.get(invitation);
      return answerBy ? [{ ...card, answerBy }] : [];
    });
  }

  @ResolveField(() => [PersonsChangeType], { description: 'Changes that people suggested, in that order.' })
  async changes(@Context() context: RequestContext, @Parent() { request }: PeopleAsked): Promise<readonly PersonsChange[]> {
    const cards = await this.codes(context, request);
    return (await peopleChanges(context, request)).map((row) => ({ ...by(cards.get(row.invitation)), change: changeShown(row) }));
  }

  @ResolveField(() => [PersonsWishType], { description: 'More time that people would like, until you have said yes or no.' })
  async moreTime(@Context() context: RequestContext, @Parent() { request }: PeopleAsked): Promise<readonly PersonsWish[]> {
    const cards = await this.codes(context, request);
    return (await peopleWaiting(context, request)).map(({ invitation, more_time: until }) => ({ ...by(cards.get(invitation)), until }));
  }

  @ResolveField(() => [String], { description: 'What people wrote with a no, once their time to answer is over.' })
  async messages(@Context() context: RequestContext, @Parent() { request }: PeopleAsked): Promise<readonly string[]> {
    const texts = await Promise.all((await peopleMessages(context, request)).map((box) => context.open(box)));
    return texts.filter((text) => text !== forgotten);
  }

  /** The cards of a request, by the invitation that each would have, in their order. */
  private async codes({ network, language }: RequestContext, request: Id): Promise<ReadonlyMap<Id, CardName>> {
    const cards = await this.cards.of(network, request);
    return new Map(cards.map(({ code, number, person }) => [invitationId(request, person), { code, name: sentence(language, 'sentence.adviserNumber', { number }) }]));
  }
}

interface CardName {
  readonly code: Id;
  readonly name: string;
}

function by(card: CardName | undefined): Pick<PersonsWish, 'person' | 'name'> {
  return { person: card?.code ?? null, name: card?.name ?? null };
}
