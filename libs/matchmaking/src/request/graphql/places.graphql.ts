import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { dateIn, type CalendarDate, type Id } from '#kernel';
import { leadTimeEnds } from '#vocabulary';
import { exceptionsFor } from '../../exception/exceptions.read-model';
import { CloseRequest } from '../places';
import { placeCounts, timesToAnswer, type PlaceCounts } from '../places.read-model';
import { requestsModel } from '../request.read-model';
import { RequestPayload, RequestType } from './request-type';
import { loadRequest, type ShownRequest } from './shown';

interface Places {
  readonly seats: number;
  readonly offered: number;
  readonly taken: number;
  readonly reserves: number;
  readonly reservesOffered: number;
}

@ObjectType('RequestPlaces', { description: 'The places for patients. A yes is a place: those that are offered or taken are never more than the seats.' })
class PlacesType implements Places {
  @Field(() => Int, { description: 'Seats for patients.' })
  readonly seats!: number;

  @Field(() => Int, { description: 'Seats that are offered to somebody now, or taken. A no that you have not been told of still counts.' })
  readonly offered!: number;

  @Field(() => Int, { description: 'Seats that somebody has said an own yes to.' })
  readonly taken!: number;

  @Field(() => Int, { description: 'Reserve places.' })
  readonly reserves!: number;

  @Field(() => Int, { description: 'Reserve places that are offered to somebody now, or taken.' })
  readonly reservesOffered!: number;
}

interface Soonest {
  readonly organisation: CalendarDate;
  readonly person: CalendarDate;
}

@ObjectType('SoonestAnswer', { description: 'The first dates that leave whoever is asked now time enough to answer, YYYY-MM-DD.' })
class SoonestType implements Soonest {
  @Field(() => String, { description: 'For an organisation that is to find people.' })
  readonly organisation!: CalendarDate;

  @Field(() => String, { description: 'For a person.' })
  readonly person!: CalendarDate;
}

@InputType({ description: 'Closes a request before its last day, when nobody is left who could still answer.' })
class CloseRequestInput implements WithCommandId {
  @Field(() => ID)
  readonly id!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@Resolver(() => RequestType)
export class PlacesResolver {
  @ResolveField(() => PlacesType, { nullable: true, description: 'How many places are offered and taken; null before it was handed in, and for whoever does not see it.' })
  async places(@Context() context: RequestContext, @Parent() { id, form }: ShownRequest): Promise<Places | null> {
    const counts = await context.loader<Id, PlaceCounts | undefined>('places of requests', async (ids) => {
      const found = await placeCounts(context, ids);
      return ids.map((request) => found.get(request));
    }).load(id);
    if (!form || !counts) return null;
    const { offered, taken, reserves } = counts;
    return { seats: form.seats.patients, offered, taken, reserves: form.seats.reserves, reservesOffered: reserves };
  }

  @ResolveField(() => SoonestType, { nullable: true, description: 'The soonest last day of an invitation that is sent now. Quiet weeks do not count as time to answer; null while it is not open.' })
  async soonestAnswer(@Context() context: RequestContext, @Parent() { id, status }: ShownRequest): Promise<Soonest | null> {
    const times = status === 'published' ? await timesToAnswer(context) : undefined;
    if (!times) return null;
    const { zone, answer_days: answerDays, find_days: findDays, quiet_weeks: quietWeeks } = times;
    const today = dateIn(zone, context.now);
    const shortNotice = (await exceptionsFor(context, [id])).some(({ state }) => state === 'granted');
    const after = (days: number): CalendarDate => (shortNotice ? today : leadTimeEnds(today, days, quietWeeks));
    return { organisation: after(findDays), person: after(answerDays) };
  }

  @ResolveField(() => Boolean, { description: 'Whether you can close it for answers before its last day.' })
  viewerCanClose(@Context() context: RequestContext, @Parent() { askerId, status }: ShownRequest): boolean {
    return status === 'published' && context.may(CloseRequest, { asker: [askerId] });
  }

  @Mutation(() => RequestPayload, { description: 'Closes a request for answers. Before its last day only when nobody is left who could still answer.' })
  closeRequest(@Context() context: RequestContext, @Args('input') { id, commandId }: CloseRequestInput): Promise<Changed<ShownRequest>> {
    return context.change(CloseRequest, { request: id }, { commandId, shows: [requestsModel.name], node: (request) => loadRequest(context, request) });
  }
}
