import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import type { Id } from '#kernel';
import { SentInvitationType, type SentInvitation } from './asked.graphql';
import { InvitationType, type Invitation } from './invited.graphql';
import { nudgesModel, nudgesOf } from './nudges.read-model';
import { NudgeRecipient } from './nudging';
import { idOf, momentOf } from './shown.graphql';

interface Nudge {
  readonly invitationId: Id;
  readonly nudgedAt: string;
}

@ObjectType('Nudge', { description: 'A coordinator\'s one reminder about an invitation.' })
class NudgeType implements Nudge {
  @Field(() => ID)
  readonly invitationId!: Id;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly nudgedAt!: string;
}

@InputType()
class NudgeRecipientInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

const NudgePayload = payloadType('NudgeRecipientPayload', 'nudge', () => NudgeType);

@Resolver(() => InvitationType)
export class NudgingResolver {
  @Mutation(() => NudgePayload, { description: 'Reminds a recipient of an invitation that waits for an answer: once, and whoever asks is not told. For coordinators.' })
  nudgeRecipient(@Context() context: RequestContext, @Args('input') { invitation, commandId }: NudgeRecipientInput): Promise<Changed<Nudge>> {
    return context.change(NudgeRecipient, { invitation: idOf(invitation) }, { commandId, shows: [nudgesModel.name], node: (id) => nudgeOf(context, id) });
  }

  @ResolveField(() => String, { nullable: true, description: 'When a coordinator reminded you of it, ISO 8601; null when none did.' })
  async nudgedAt(@Context() context: RequestContext, @Parent() { id }: Invitation): Promise<string | null> {
    return (await nudgeOf(context, id))?.nudgedAt ?? null;
  }
}

@Resolver(() => SentInvitationType)
export class SentNudgeResolver {
  @ResolveField(() => String, { nullable: true, description: 'When a coordinator reminded the recipient, ISO 8601: for coordinators. Null to whoever asks.' })
  async nudgedAt(@Context() context: RequestContext, @Parent() { id }: SentInvitation): Promise<string | null> {
    return (await nudgeOf(context, id))?.nudgedAt ?? null;
  }
}

async function nudgeOf(context: RequestContext, invitation: Id): Promise<Nudge | null> {
  const loader = context.loader<Id, Nudge | null>('nudges', async (ids) => {
    const rows = await nudgesOf(context, ids);
    return ids.map((id) => rows.find((row) => row.invitation === id)).map((row) => (row ? { invitationId: row.invitation, nudgedAt: momentOf(row.at) } : null));
  });
  return loader.load(invitation);
}
