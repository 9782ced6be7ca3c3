import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CommandIdField, DeadlineInput, DeadlineType, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { isId, type AnyCommandDefinition, type Deadline, type Id, type InputOf } from '#kernel';
import { BlockAsker, EndPause, PauseUntil, SetContactLimit, UnblockAsker } from './attention';
import { attentionModel, ownAttention } from './attention.read-model';
import { isResting } from './availability';

/** When and by whom an organisation or an advisor wants to be asked, to itself. */
interface Attention {
  readonly openInvitations: number;
  readonly paused: boolean;
  readonly pausedUntil: Deadline | null;
  readonly blockedAskerIds: readonly Id[];
  readonly contactLimit: number | null;
}

@ObjectType('Attention', { description: 'When and by whom you, or the organisation that you are here for, want to be asked. Nobody else sees it, and nobody is told why somebody cannot be asked.' })
class AttentionType implements Attention {
  @Field(() => Int, { description: 'How many invitations and initiatives wait for your answer.' })
  readonly openInvitations!: number;

  @Field(() => Boolean, { description: 'Whether you take a break now.' })
  readonly paused!: boolean;

  @Field(() => DeadlineType, { nullable: true, description: 'The last day of the break; null when it is open, or when there is none.' })
  readonly pausedUntil!: Deadline | null;

  @Field(() => [ID], { description: 'Organisations that you do not want to be asked by.' })
  readonly blockedAskerIds!: readonly Id[];

  @Field(() => Int, { nullable: true, description: 'How many open invitations you want at a time; null when you have not chosen, and for an organisation, which says so in its profile.' })
  readonly contactLimit!: number | null;
}

@InputType()
class PauseInput implements WithCommandId {
  @Field(() => DeadlineInput, { nullable: true, description: 'The last day of the break; until you end it, unless given.' })
  readonly until?: Deadline | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class EndPauseInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class AskerInput implements WithCommandId {
  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly asker!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class SetContactLimitInput implements WithCommandId {
  @Field(() => Int, { description: 'How many open invitations at a time, from 1 to 50.' })
  readonly limit!: number;

  @CommandIdField()
  readonly commandId?: string | null;
}

const AttentionPayload = payloadType('AttentionPayload', 'attention', () => AttentionType);

@Resolver()
export class AttentionResolver {
  @Query(() => AttentionType, { description: 'When and by whom you, or the organisation that you are here for, want to be asked.' })
  attention(@Context() context: RequestContext): Promise<Attention> {
    return shown(context, ownRecipient(context));
  }

  @Mutation(() => AttentionPayload, { description: 'Takes a break from being asked. No reason is needed, and none is told.' })
  pauseInvitations(@Context() context: RequestContext, @Args('input') { until, commandId }: PauseInput): Promise<Changed<Attention>> {
    return change(context, PauseUntil, { recipient: ownRecipient(context), ...(until ? { until: { ...until } } : {}) }, commandId);
  }

  @Mutation(() => AttentionPayload, { description: 'Ends the break.' })
  endPause(@Context() context: RequestContext, @Args('input') { commandId }: EndPauseInput): Promise<Changed<Attention>> {
    return change(context, EndPause, { recipient: ownRecipient(context) }, commandId);
  }

  @Mutation(() => AttentionPayload, { description: 'No more invitations from this organisation. It is not told.' })
  blockAsker(@Context() context: RequestContext, @Args('input') { asker, commandId }: AskerInput): Promise<Changed<Attention>> {
    return change(context, BlockAsker, { recipient: ownRecipient(context), asker: idOf(asker) }, commandId);
  }

  @Mutation(() => AttentionPayload, { description: 'Invitations from this organisation are welcome again.' })
  unblockAsker(@Context() context: RequestContext, @Args('input') { asker, commandId }: AskerInput): Promise<Changed<Attention>> {
    return change(context, UnblockAsker, { recipient: ownRecipient(context), asker: idOf(asker) }, commandId);
  }

  @Mutation(() => AttentionPayload, { description: 'Says how many open invitations you want at a time, as yourself. An organisation says so in its profile.' })
  setContactLimit(@Context() context: RequestContext, @Args('input') { limit, commandId }: SetContactLimitInput): Promise<Changed<Attention>> {
    return change(context, SetContactLimit, { recipient: ownRecipient(context), limit }, commandId);
  }
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, input: InputOf<D>, commandId: string | null | undefined): Promise<Changed<Attention>> {
  return context.change(definition, input, { commandId, shows: [attentionModel.name], node: (id) => shown(context, id) });
}

async function shown(context: RequestContext, recipient: Id): Promise<Attention> {
  const { open, pause, blocked, limit } = await ownAttention(context, recipient, context.now);
  const paused = pause !== null && isResting({ until: pause.until ?? undefined }, context.now);
  return { openInvitations: open, paused, pausedUntil: paused ? pause.until : null, blockedAskerIds: blocked, contactLimit: limit };
}

/** The organisation that somebody is here for, or the person. Staff are asked nothing. */
function ownRecipient({ actor }: RequestContext): Id {
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind === 'staff') throw failure('FORBIDDEN');
  return actor.hat.kind === 'organisation' ? actor.hat.organisation : actor.person;
}

function idOf(text: string): Id {
  const id = text.toLowerCase();
  if (!isId(id)) throw failure('NOT_FOUND');
  return id;
}
