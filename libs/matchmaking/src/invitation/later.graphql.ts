import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CommandIdField, DeadlineInput, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import type { Deadline, Id } from '#kernel';
import { sentInvitation, SentInvitationType, type SentInvitation } from './asked.graphql';
import { askedInvitation, askedModel } from './asked.read-model';
import { PeopleCards } from '../matching';
import { invitationMeant } from './handle';
import { ObjectToAnswer, TakeOnInvitation } from './in-our-name';
import { invitationShown, InvitationType, type Invitation } from './invited.graphql';
import { answerAt, invitedModel, receivedInvitation } from './invited.read-model';
import { AnswerMoreTime, RequestMoreTime } from './more-time';
import { placeShown, PlaceType, type Place } from './place.graphql';
import { GiveUpPlace, WithdrawAcceptance } from './second-thoughts';
import { idOf } from './shown.graphql';

@InputType({ description: 'No reason is asked.' })
class RequestMoreTimeInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => DeadlineInput, { description: 'The last day that you would like. Up to seven days more, once and before work starts, are yours at once.' })
  readonly until!: Deadline;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class AnswerMoreTimeInput implements WithCommandId {
  @Field(() => ID, { description: 'The invitation, or the code of the person who was asked.' })
  readonly invitation!: string;

  @Field(() => Boolean, { description: 'Whether they get the time that they asked for.' })
  readonly give!: boolean;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class TakeOnInvitationInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => String, { description: 'Your name: your colleagues see who is on it. The asking side does not.' })
  readonly name!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class ObjectToAnswerInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'No reason is asked.' })
class WithdrawAcceptanceInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'No reason is asked.' })
class GiveUpPlaceInput implements WithCommandId {
  @Field(() => ID)
  readonly place!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

const RequestMoreTimePayload = payloadType('RequestMoreTimePayload', 'invitation', () => InvitationType);
const AnswerMoreTimePayload = payloadType('AnswerMoreTimePayload', 'invitation', () => SentInvitationType);
const TakeOnPayload = payloadType('TakeOnInvitationPayload', 'invitation', () => InvitationType);
const ObjectPayload = payloadType('ObjectToAnswerPayload', 'invitation', () => InvitationType);
const WithdrawAcceptancePayload = payloadType('WithdrawAcceptancePayload', 'invitation', () => InvitationType);
const GiveUpPayload = payloadType('GiveUpPlacePayload', 'place', () => PlaceType);

@Resolver()
export class LaterResolver {
  constructor(private readonly cards: PeopleCards) {}

  @Mutation(() => RequestMoreTimePayload, { description: 'Asks for a later last day to answer.' })
  requestMoreTime(@Context() context: RequestContext, @Args('input') { invitation, until: { date, zone }, commandId }: RequestMoreTimeInput): Promise<Changed<Invitation>> {
    return context.change(RequestMoreTime, { invitation: idOf(invitation), until: { date, zone } }, { commandId, shows: [invitedModel.name], node: (id) => received(context, id) });
  }

  @Mutation(() => AnswerMoreTimePayload, { description: 'Says yes or no to a later last day.' })
  async answerMoreTime(@Context() context: RequestContext, @Args('input') { invitation, give, commandId }: AnswerMoreTimeInput): Promise<Changed<SentInvitation>> {
    return context.change(AnswerMoreTime, { invitation: await invitationMeant(context, this.cards, invitation), give }, { commandId, shows: [askedModel.name], node: (id) => sent(context, id) });
  }

  @Mutation(() => TakeOnPayload, { description: 'Tells your colleagues that you are on it.' })
  takeOnInvitation(@Context() context: RequestContext, @Args('input') { invitation, name, commandId }: TakeOnInvitationInput): Promise<Changed<Invitation>> {
    return context.change(TakeOnInvitation, { invitation: idOf(invitation), name }, { commandId, shows: [invitedModel.name], node: (id) => received(context, id) });
  }

  @Mutation(() => ObjectPayload, { description: 'Says, within 48 hours, that a colleague\'s yes was not in your organisation\'s name. The invitation is open again.' })
  objectToAnswer(@Context() context: RequestContext, @Args('input') { invitation, commandId }: ObjectToAnswerInput): Promise<Changed<Invitation>> {
    return context.change(ObjectToAnswer, { invitation: idOf(invitation) }, { commandId, shows: [invitedModel.name], node: (id) => received(context, id) });
  }

  @Mutation(() => WithdrawAcceptancePayload, { description: 'Takes back your organisation\'s yes. People who have said yes themselves keep their places.' })
  withdrawAcceptance(@Context() context: RequestContext, @Args('input') { invitation, commandId }: WithdrawAcceptanceInput): Promise<Changed<Invitation>> {
    return context.change(WithdrawAcceptance, { invitation: idOf(invitation) }, { commandId, shows: [invitedModel.name], node: (id) => received(context, id) });
  }

  @Mutation(() => GiveUpPayload, { description: 'Takes back your own yes. What you shared is hidden again, and your place is free.' })
  async giveUpPlace(@Context() context: RequestContext, @Args('input') input: GiveUpPlaceInput): Promise<Changed<Place>> {
    const { actor } = context;
    if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    if (actor.hat.kind !== 'person') throw failure('FORBIDDEN');
    const place = idOf(input.place);
    const own = await answerAt(context, place);
    if (!own) throw failure('NOT_FOUND');
    return context.change(GiveUpPlace, { invitation: own.invitation, place, person: actor.person }, { commandId: input.commandId, shows: [invitedModel.name], node: () => placeShown(context, place) });
  }
}

async function received(context: RequestContext, id: Id): Promise<Invitation | null> {
  const row = await receivedInvitation(context, id);
  return row ? invitationShown(row) : null;
}

async function sent(context: RequestContext, id: Id): Promise<SentInvitation | null> {
  const row = await askedInvitation(context, id);
  return row ? sentInvitation(row) : null;
}
