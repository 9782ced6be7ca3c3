import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import type { Id, Personal } from '#kernel';
import { invitedModel } from '../invitation/invited.read-model';
import { ownPlace } from '../invitation/own-answer.graphql';
import { MyAnswerType, placeShown, PlaceType, type MyAnswer, type Place } from '../invitation/place.graphql';
import { idOf, momentOf } from '../invitation/shown.graphql';
import { RequestPayload, RequestType } from '../request/graphql/request-type';
import { loadRequest, opened, type ShownRequest } from '../request/graphql/shown';
import { AnswerCall } from './answering';
import { CallReserve, TellReserves } from './calling';
import { ownReserves, reserveAt, reservesModel, reservesOf, reserveStates, toldOf, type OwnReserveRow, type ReserveRow, type ReserveState } from './reserves.read-model';

const StateEnum = codeList('ReserveState', reserveStates, 'In reserve, called, or at the table. A call that was declined ends like one that nobody answered.');

interface Reserve {
  readonly placeId: Id;
  readonly state: ReserveState;
}

@ObjectType('Reserve', { description: 'Somebody who said yes to a reserve place. Who it is, they say with their second yes.' })
class ReserveType implements Reserve {
  @Field(() => ID)
  readonly placeId!: Id;

  @Field(() => StateEnum)
  readonly state!: ReserveState;
}

/** A person's own reserve place. */
interface OwnReserve {
  readonly calledUntil: string | null;
  readonly answer: boolean | null;
  readonly reasonBox: Personal<string> | null;
}

@ObjectType('OwnReserve', { description: 'Your reserve place. You are asked again before it becomes a place, and nothing of yours is shared until then.' })
class OwnReserveType implements Omit<OwnReserve, 'reasonBox'> {
  @Field(() => String, { nullable: true, description: 'You are asked whether you want to take a place: until then. Null when you are not. ISO 8601.' })
  readonly calledUntil!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Your own answer to that. A no is seen by nobody but you.' })
  readonly answer!: boolean | null;
}

@InputType()
class CallReserveInput implements WithCommandId {
  @Field(() => ID, { description: 'The reserve place.' })
  readonly place!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'Your own answer when you are called from the reserve. With a yes you are known by name, and share what you tick.' })
class AnswerCallInput implements WithCommandId {
  @Field(() => ID)
  readonly place!: string;

  @Field(() => Boolean)
  readonly yes!: boolean;

  @Field(() => String, { nullable: true, description: 'With a yes: the name that you want to be called by.' })
  readonly name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'With a yes: share the address that you signed in with.' })
  readonly shareEmail?: boolean | null;

  @Field(() => String, { nullable: true, description: 'With a yes: a telephone number to share.' })
  readonly telephone?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'Tells people in reserve why they were not called, within seven days of closing.' })
class TellReservesInput implements WithCommandId {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Why, in plain language.' })
  readonly reason?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

const AnswerPayload = payloadType('AnswerCallPayload', 'place', () => PlaceType);

@Resolver(() => RequestType)
export class ReserveResolver {
  @Mutation(() => RequestPayload, { description: 'Asks somebody in reserve whether they want to take a free place.' })
  async callReserve(@Context() context: RequestContext, @Args('input') { place, commandId }: CallReserveInput): Promise<Changed<ShownRequest>> {
    const found = await reserveAt(context, idOf(place));
    if (!found) throw failure('NOT_FOUND');
    return context.change(CallReserve, { request: found.request, invitation: found.invitation, place: found.place }, { commandId, shows: [reservesModel.name], node: (id) => loadRequest(context, id) });
  }

  @Mutation(() => RequestPayload, { description: 'Tells people in reserve why they were not called.' })
  tellReserves(@Context() context: RequestContext, @Args('input') { id, reason, commandId }: TellReservesInput): Promise<Changed<ShownRequest>> {
    return context.change(TellReserves, { request: idOf(id), ...(reason?.trim() ? { reason } : {}) }, { commandId, shows: [reservesModel.name], node: (request) => loadRequest(context, request) });
  }

  @Mutation(() => AnswerPayload, { description: 'Says yes or no when you are called from the reserve, for yourself.' })
  async answerReserveCall(@Context() context: RequestContext, @Args('input') { place, yes, name, shareEmail, telephone, commandId }: AnswerCallInput): Promise<Changed<Place>> {
    const own = await ownPlace(context, place);
    const contact = { ...(shareEmail && context.verifiedEmail ? { email: context.verifiedEmail } : {}), ...(telephone ? { telephone } : {}) };
    return context.change(AnswerCall, { ...own, yes, ...(name ? { name } : {}), ...(yes && Object.keys(contact).length > 0 ? { contact } : {}) }, {
      commandId, shows: [reservesModel.name, invitedModel.name], node: () => placeShown(context, own.place),
    });
  }

  @ResolveField(() => [ReserveType], { description: 'Who is in reserve, without names, in no telling order.' })
  async reserves(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<readonly Reserve[]> {
    const loader = context.loader<Id, readonly ReserveRow[]>('reserves of requests', async (ids) => {
      const rows = await reservesOf(context, ids);
      return ids.map((request) => rows.filter((row) => row.request === request));
    });
    return (await loader.load(id)).map(({ place, state }) => ({ placeId: place, state }));
  }

  @ResolveField(() => String, { nullable: true, description: 'What people in reserve were told when they were not called.' })
  async reservesTold(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<string | null> {
    return opened(context, (await toldOf(context, [id]))[0]?.reason ?? null);
  }

  @ResolveField(() => Boolean, { description: 'True when seven days after closing people in reserve had not been told why they were not called.' })
  async reservesNotTold(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<boolean> {
    return (await toldOf(context, [id]))[0]?.missed ?? false;
  }
}

@Resolver(() => OwnReserveType)
export class OwnReserveResolver {
  @ResolveField(() => String, { nullable: true, description: 'Why you were not called, once you have been told.' })
  notCalledBecause(@Context() context: RequestContext, @Parent() { reasonBox }: OwnReserve): Promise<string | null> {
    return opened(context, reasonBox);
  }
}

@Resolver(() => PlaceType)
export class PlaceReserveResolver {
  @ResolveField(() => OwnReserveType, { nullable: true, description: 'Null unless you said yes to a reserve place.' })
  reserve(@Context() context: RequestContext, @Parent() { id }: Place): Promise<OwnReserve | null> {
    return ownReserve(context, id);
  }
}

@Resolver(() => MyAnswerType)
export class MyReserveResolver {
  @ResolveField(() => OwnReserveType, { nullable: true, description: 'Null unless you said yes to a reserve place.' })
  reserve(@Context() context: RequestContext, @Parent() { placeId }: MyAnswer): Promise<OwnReserve | null> {
    return ownReserve(context, placeId);
  }
}

/** Reserves as the API offers them. */
export const reserveResolvers = [ReserveResolver, OwnReserveResolver, PlaceReserveResolver, MyReserveResolver] as const;

async function ownReserve(context: RequestContext, place: Id): Promise<OwnReserve | null> {
  const loader = context.loader<Id, OwnReserveRow | undefined>('own reserves', async (ids) => {
    const rows = await ownReserves(context, ids);
    return ids.map((id) => rows.find((row) => row.place === id));
  });
  const row = await loader.load(place);
  if (!row) return null;
  const { called_until: until, said, reason } = row;
  return { calledUntil: until === null ? null : momentOf(until), answer: said === null ? null : said === 'yes', reasonBox: said === 'yes' ? null : reason };
}
