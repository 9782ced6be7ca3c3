import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import type { AnyCommandDefinition, InputOf } from '#kernel';
import { suspensionOf } from '../organisation-queries.read-model';
import { organisationsReadModel } from '../organisations.read-model';
import { DropSuspension, LiftSuspension, ProposeSuspension, ReplyToSuspension, SuspendOrganisation } from '../suspending';
import { idOf, loadOrganisation, opened, queryOf, type ShownOrganisation } from './shown';
import { OrganisationPayload, OrganisationType } from './types';

interface ShownSuspension {
  readonly reason: string | null;
  readonly proposedAt: string;
  readonly suspendedAt: string | null;
  readonly replyBy: string | null;
  readonly reply: string | null;
  readonly liftedAt: string | null;
  readonly liftReason: string | null;
  readonly proposedByYou: boolean;
}

@ObjectType('Suspension', { description: 'Why an organisation takes no part for a time. For coordinators, and for the organisation itself once it is suspended.' })
class SuspensionType implements ShownSuspension {
  @Field(() => String, { nullable: true, description: 'Why; null when the words have been deleted.' })
  readonly reason!: string | null;

  @Field(() => String, { description: 'When a coordinator proposed it, ISO 8601.' })
  readonly proposedAt!: string;

  @Field(() => String, { nullable: true, description: 'When a second coordinator agreed and it began, ISO 8601.' })
  readonly suspendedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day for the organisation to reply, YYYY-MM-DD.' })
  readonly replyBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What the organisation says to it.' })
  readonly reply!: string | null;

  @Field(() => String, { nullable: true, description: 'When it was lifted, ISO 8601.' })
  readonly liftedAt!: string | null;

  @Field(() => String, { nullable: true })
  readonly liftReason!: string | null;

  @Field(() => Boolean, { description: 'You proposed it: it takes another coordinator to agree.' })
  readonly proposedByYou!: boolean;
}

@InputType('SuspensionInput', { description: 'Which organisation.' })
export class SuspensionInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;
}

@InputType('SuspensionReasonInput', { description: 'Which organisation, and why.' })
export class SuspensionReasonInput extends SuspensionInput {
  @Field(() => String, { nullable: true, description: 'Why. The organisation reads it.' })
  readonly reason?: string | null;
}

@InputType('ReplyToSuspensionInput', { description: 'What your organisation says to it.' })
export class ReplyToSuspensionInput extends SuspensionInput {
  @Field(() => String)
  readonly reply!: string;
}

type Payload = Promise<Changed<ShownOrganisation>>;

@Resolver(() => OrganisationType)
export class SuspensionResolver {
  @ResolveField(() => SuspensionType, { nullable: true, description: 'Its last suspension. For coordinators, and for the organisation itself.' })
  async suspension(@Context() context: RequestContext, @Parent() { id }: ShownOrganisation): Promise<ShownSuspension | null> {
    const row = await suspensionOf(queryOf(context), id);
    if (!row) return null;
    const iso = (at: bigint | null): string | null => (at === null ? null : new Date(Number(at)).toISOString());
    return {
      reason: await opened(context, row.reason), proposedAt: new Date(Number(row.proposed_at)).toISOString(), suspendedAt: iso(row.suspended_at), replyBy: row.reply_by?.date ?? null,
      reply: row.reply && await opened(context, row.reply), liftedAt: iso(row.lifted_at), liftReason: row.lift_reason && await opened(context, row.lift_reason),
      proposedByYou: context.actor.kind === 'member' && context.actor.person === row.proposed_by,
    };
  }

  @Mutation(() => OrganisationPayload, { description: 'Proposes that an organisation takes no part for a time. It takes a second coordinator.' })
  proposeSuspension(@Context() context: RequestContext, @Args('input') { commandId, organisation, reason }: SuspensionReasonInput): Payload {
    return change(context, ProposeSuspension, commandId, { organisation: idOf(organisation), ...(reason != null && { reason }) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Takes a proposed suspension back.' })
  dropSuspension(@Context() context: RequestContext, @Args('input') { commandId, organisation }: SuspensionInput): Payload {
    return change(context, DropSuspension, commandId, { organisation: idOf(organisation) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Suspends an organisation, as another coordinator proposed. It has 10 working days to reply.' })
  suspendOrganisation(@Context() context: RequestContext, @Args('input') { commandId, organisation }: SuspensionInput): Payload {
    return change(context, SuspendOrganisation, commandId, { organisation: idOf(organisation) });
  }

  @Mutation(() => OrganisationPayload, { description: 'What the organisation says to its suspension.' })
  replyToSuspension(@Context() context: RequestContext, @Args('input') { commandId, organisation, reply }: ReplyToSuspensionInput): Payload {
    return change(context, ReplyToSuspension, commandId, { organisation: idOf(organisation), reply });
  }

  @Mutation(() => OrganisationPayload, { description: 'Ends a suspension, with a reason.' })
  liftSuspension(@Context() context: RequestContext, @Args('input') { commandId, organisation, reason }: SuspensionReasonInput): Payload {
    return change(context, LiftSuspension, commandId, { organisation: idOf(organisation), ...(reason != null && { reason }) });
  }
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, { commandId, shows: [organisationsReadModel.name], node: (id) => loadOrganisation(context, id) });
}
