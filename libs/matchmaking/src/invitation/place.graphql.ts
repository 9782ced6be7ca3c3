import { Args, Context, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connectionOf, connectionType, failure, PageArgs, pageOf, type Connection, type RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { ADDRESS_PURPOSE, normalAddress, PlaceAddresses } from './addresses.read-model';
import { InvitedRequestType, requestAsked, type InvitedRequest } from './invited-request.graphql';
import { answerAt, answersOf, placeAt, type AnswerRow, type PlaceRow } from './invited.read-model';
import { idOf, isAhead, momentOf, OfferEnum, OnBehalfEnum } from './shown.graphql';
import type { Offer, OnBehalf } from './terms';

/** A place, to the person whom it is offered to. */
export interface Place {
  readonly id: Id;
  readonly requestId: Id;
  readonly askerId: Id;
  readonly foundById: Id;
  readonly offers: Offer;
  readonly heldUntil: string;
  readonly onBehalfOf: OnBehalf | null;
  readonly answer: boolean | null;
}

@ObjectType('Place', { description: 'A place that is offered to you. Nobody sees that you looked; a no is seen by nobody but you.' })
export class PlaceType implements Place {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID)
  readonly requestId!: Id;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly askerId!: Id;

  @Field(() => ID, { description: 'The organisation that thought of you.' })
  readonly foundById!: Id;

  @Field(() => OfferEnum)
  readonly offers!: Offer;

  @Field(() => String, { description: 'Until when it is kept for you. ISO 8601.' })
  readonly heldUntil!: string;

  @Field(() => OnBehalfEnum, { nullable: true, description: 'When it is for the organisation itself, or for its youth panel with you as the adult contact; null when it is for you.' })
  readonly onBehalfOf!: OnBehalf | null;

  @Field(() => Boolean, { nullable: true, description: 'True after your yes, false after your no, null before you answer.' })
  readonly answer!: boolean | null;
}

/** An answer that a person gave. */
export interface MyAnswer {
  readonly placeId: Id;
  readonly requestId: Id;
  readonly askerId: Id;
  readonly foundById: Id;
  readonly yes: boolean;
  readonly answeredAt: string;
}

@ObjectType('MyPlace', { description: 'A place that you said yes or no to.' })
export class MyAnswerType implements MyAnswer {
  @Field(() => ID)
  readonly placeId!: Id;

  @Field(() => ID)
  readonly requestId!: Id;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly askerId!: Id;

  @Field(() => ID, { description: 'The organisation that thought of you.' })
  readonly foundById!: Id;

  @Field(() => Boolean)
  readonly yes!: boolean;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly answeredAt!: string;
}

const MyPlaceConnection = connectionType('MyPlace', () => MyAnswerType);

@Resolver(() => PlaceType)
export class PlaceResolver {
  constructor(private readonly addresses: PlaceAddresses) {}

  @Query(() => PlaceType, { description: 'A place whose link was sent to your e-mail address. Ask for it alone: it begins to be yours with this question.' })
  async place(@Context() context: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Place> {
    if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    const { network, actor, verifiedEmail } = context;
    const place = idOf(id);
    if (verifiedEmail !== undefined) await this.addresses.welcome(network, place, context.lookup(ADDRESS_PURPOSE, normalAddress(verifiedEmail)), actor.person);
    const found = await placeShown(context, place);
    if (!found) throw failure('NOT_FOUND');
    return found;
  }

  @Query(() => MyPlaceConnection, { description: 'Places that you said yes or no to, newest first.' })
  async myPlaces(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<MyAnswer>> {
    if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number', 'id']);
    const rows = await answersOf(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ answered_at, place }) => [answered_at.toString(), place], myAnswer);
  }

  @ResolveField(() => InvitedRequestType, { description: 'The whole request, the same page as everybody else sees who is asked.' })
  request(@Context() context: RequestContext, @Parent() { requestId }: Place): Promise<InvitedRequest> {
    return requestAsked(context, requestId);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may answer now.' })
  viewerCanAnswer(@Context() { now, actor }: RequestContext, @Parent() { answer, heldUntil }: Place): boolean {
    return answer === null && isAhead(heldUntil, now) && actor.kind === 'member' && actor.hat.kind === 'person';
  }
}

@Resolver(() => MyAnswerType)
export class MyPlaceResolver {
  @ResolveField(() => InvitedRequestType, { description: 'What it is about.' })
  request(@Context() context: RequestContext, @Parent() { requestId }: MyAnswer): Promise<InvitedRequest> {
    return requestAsked(context, requestId);
  }
}

/** A place as its person sees it; null for everybody else, the organisation that opened it included. */
export async function placeShown(context: RequestContext, id: Id): Promise<Place | null> {
  if (context.actor.kind !== 'member' || context.actor.hat.kind !== 'person') return null;
  const [row, answer] = [await placeAt(context, id), await answerAt(context, id)];
  return row ? shown(row, answer?.yes ?? null) : null;
}

function shown(row: PlaceRow, answer: boolean | null): Place {
  return { id: row.id, requestId: row.request, askerId: row.asker, foundById: row.recipient, offers: row.offers, heldUntil: momentOf(row.until), onBehalfOf: row.on_behalf, answer };
}

function myAnswer(row: AnswerRow): MyAnswer {
  return { placeId: row.place, requestId: row.request, askerId: row.asker, foundById: row.recipient, yes: row.yes, answeredAt: momentOf(row.answered_at) };
}
