import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CommandIdField, DeadlineInput, DeadlineType, failure, payloadType, UserErrorType, type Changed, type RequestContext, type UserError, type WithCommandId } from '#graphql';
import { forgotten, isId, type AnyCommandDefinition, type Deadline, type Id, type InputOf } from '#kernel';
import { invitationId } from '../invitation/invitation-id';
import { BlockAsker, EndPause, OverrideContactLimit, PauseUntil, SetContactLimit, UnblockAsker } from './attention';
import { attentionModel, beyondLimit, ownAttention } from './attention.read-model';
import { isResting } from './availability';

/** When and by whom an organisation or an advisor wants to be asked, to itself. */
interface Attention {
  readonly openInvitations: number;
  readonly paused: boolean;
  readonly pausedUntil: Deadline | null;
  readonly blockedAskerIds: readonly Id[];
  readonly contactLimit: number | null;
  readonly beyondLimit: readonly BeyondLimit[];
}

/** An invitation that came although the limit was reached. */
interface BeyondLimit {
  readonly request: Id;
  readonly asker: Id;
  readonly reason: string | null;
  readonly at: string;
}

@ObjectType('BeyondContactLimit', { description: 'A coordinator let somebody ask you although as many invitations are open as you want at a time, and says why.' })
class BeyondLimitType implements BeyondLimit {
  @Field(() => ID)
  readonly request!: Id;

  @Field(() => ID, { description: 'The organisation that may ask.' })
  readonly asker!: Id;

  @Field(() => String, { nullable: true, description: 'The coordinator\'s reason; null when the words have been deleted.' })
  readonly reason!: string | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly at!: string;
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

  @Field(() => [BeyondLimitType], { description: 'What coordinators let through beyond that number, the newest first, with their reasons.' })
  readonly beyondLimit!: readonly BeyondLimit[];
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

@InputType({ description: 'One invitation of one request may come although the limit is reached.' })
class OverrideContactLimitInput implements WithCommandId {
  @Field(() => ID, { description: 'Who is to be asked: an organisation, or a person.' })
  readonly recipient!: string;

  @Field(() => ID)
  readonly request!: string;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly asker!: string;

  @Field(() => String, { nullable: true, description: 'Why. The recipient reads it. At most 600 characters.' })
  readonly reason?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@ObjectType('OverrideContactLimitPayload', { description: 'What became of the wish.' })
class OverridePayloadType implements Omit<Changed<true>, 'node'> {
  @Field(() => [UserErrorType], { description: 'Rules that say no; empty when it was done.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, { description: 'True when what is shown may not yet hold this change: look again in a moment.' })
  readonly stale!: boolean;
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

  @Mutation(() => OverridePayloadType, { description: 'Lets one invitation through although the recipient has as many as it wants at a time. The recipient reads the reason. For coordinators without conflict of interest.' })
  overrideContactLimit(@Context() context: RequestContext, @Args('input') { recipient, request, asker, reason, commandId }: OverrideContactLimitInput): Promise<Changed<true>> {
    const asked = { recipient: idOf(recipient), request: idOf(request), asker: idOf(asker) };
    return context.change(OverrideContactLimit, { ...asked, invitation: invitationId(asked.request, asked.recipient), ...(reason != null && { reason }) }, {
      commandId, shows: [attentionModel.name], node: () => Promise.resolve(true as const),
    });
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
  const beyond = await Promise.all((await beyondLimit(context, recipient)).map(async ({ request, asker, reason, at }): Promise<BeyondLimit> => {
    const said = await context.open(reason);
    return { request, asker, reason: said === forgotten ? null : said, at: new Date(Number(at)).toISOString() };
  }));
  return { beyondLimit: beyond, openInvitations: open, paused, pausedUntil: paused ? pause.until : null, blockedAskerIds: blocked, contactLimit: limit };
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
