import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, connectionOf, connectionType, failure, pageOf, PageArgs, type Changed, type Connection, type RequestContext, type WithCommandId } from '#graphql';
import type { AnyCommandDefinition, Id, InputOf } from '#kernel';
import { isSharedMailbox } from '../joining';
import { organisationsReadModel } from '../organisations.read-model';
import { DropRecovery, ProposeRecovery, RecoverRepresentation, StopRecovery } from '../recovering';
import { noticesFor, recoveryOf, representationChanges, representationModel, type NoticeRow, type RepresentationChange } from '../representation.read-model';
import { idOf, loadOrganisation, opened, queryOf, type ShownOrganisation } from './shown';
import { OrganisationPayload, OrganisationType } from './types';

export const RepresentationChangeEnum = codeList('RepresentationChange', representationChanges, 'What happened to who answers for an organisation.');

interface ShownRecovery {
  readonly person: Id;
  readonly name: string | null;
  readonly reason: string | null;
  readonly proposedAt: string;
  readonly takesEffectAt: string | null;
  readonly endedAt: string | null;
  readonly outcome: RepresentationChange | null;
  readonly proposedByYou: boolean;
}

@ObjectType('RepresentationRecovery', { description: 'Nobody could act for an organisation: coordinators let somebody answer for it, unless one of its representatives stops that.' })
class RecoveryType implements ShownRecovery {
  @Field(() => ID, { description: 'Who is to answer for it.' })
  readonly person!: Id;

  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null when the words have been deleted.' })
  readonly reason!: string | null;

  @Field(() => String, { description: 'When a coordinator proposed it, ISO 8601.' })
  readonly proposedAt!: string;

  @Field(() => String, { nullable: true, description: 'When it takes effect, seven days after a second coordinator agreed, ISO 8601.' })
  readonly takesEffectAt!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601.' })
  readonly endedAt!: string | null;

  @Field(() => RepresentationChangeEnum, { nullable: true, description: 'What became of it; null while it is open.' })
  readonly outcome!: RepresentationChange | null;

  @Field(() => Boolean, { description: 'You proposed it: it takes another coordinator to agree.' })
  readonly proposedByYou!: boolean;
}

interface ShownNotice {
  readonly id: Id;
  readonly organisation: Id;
  readonly change: RepresentationChange;
  readonly person: Id | null;
  readonly at: string;
  readonly takesEffectAt: string | null;
}

@ObjectType('RepresentationNotice', { description: 'Somebody came to answer for an organisation of yours or ceased to, or is to. Told to everybody who answers for it.' })
class NoticeType implements ShownNotice {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID)
  readonly organisation!: Id;

  @Field(() => RepresentationChangeEnum)
  readonly change!: RepresentationChange;

  @Field(() => ID, { nullable: true, description: 'Who was appointed or removed, is to be, or stopped it.' })
  readonly person!: Id | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: 'When it takes effect unless it is stopped, ISO 8601.' })
  readonly takesEffectAt!: string | null;
}

const NoticeConnection = connectionType('RepresentationNotice', () => NoticeType);

@InputType('RecoveryInput', { description: 'Which organisation.' })
export class RecoveryInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;
}

@InputType('ProposeRecoveryInput', { description: 'Who is to answer for an organisation that nobody can act for, and why.' })
export class ProposeRecoveryInput extends RecoveryInput {
  @Field(() => ID)
  readonly person!: string;

  @Field(() => String)
  readonly personName!: string;

  @Field(() => String, { description: 'What they do in the organisation.' })
  readonly personRole!: string;

  @Field(() => String, { description: 'Their own address, never one that several people read. It is not kept.' })
  readonly email!: string;

  @Field(() => String, { nullable: true, description: 'Why nobody can act for it, and how you know this person. The organisation reads it.' })
  readonly reason?: string | null;
}

type Payload = Promise<Changed<ShownOrganisation>>;

@Resolver(() => OrganisationType)
export class RecoveryResolver {
  @Query(() => NoticeConnection, { description: 'What happened to who answers for your organisations, the newest first.' })
  async representationNotices(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownNotice>> {
    if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number', 'number']);
    const rows = await noticesFor(queryOf(context), page.after, page.first + 1);
    return connectionOf(page, rows, ({ position, revision }) => [String(position), String(revision)], shownNotice);
  }

  @ResolveField(() => RecoveryType, { nullable: true, description: 'Its last recovery of representation. For coordinators, and for whoever answers for it or did.' })
  async recovery(@Context() context: RequestContext, @Parent() { id }: ShownOrganisation): Promise<ShownRecovery | null> {
    const row = await recoveryOf(queryOf(context), id);
    return row ? {
      person: row.person, name: await opened(context, row.person_name), reason: await opened(context, row.reason),
      proposedAt: iso(row.proposed_at), takesEffectAt: isoOrNull(row.takes_effect), endedAt: isoOrNull(row.ended_at), outcome: row.outcome,
      proposedByYou: context.actor.kind === 'member' && context.actor.person === row.proposed_by,
    } : null;
  }

  @Mutation(() => OrganisationPayload, { description: 'Proposes who is to answer for an organisation that nobody can act for. It takes a second coordinator.' })
  proposeRecovery(@Context() context: RequestContext, @Args('input') { commandId, organisation, person, personName, personRole, email, reason }: ProposeRecoveryInput): Payload {
    return change(context, ProposeRecovery, commandId, { organisation: idOf(organisation), person: idOf(person), personName, personRole, sharedMailbox: isSharedMailbox(email), ...(reason != null && { reason }) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Takes a proposed recovery back, also while it waits.' })
  dropRecovery(@Context() context: RequestContext, @Args('input') { commandId, organisation }: RecoveryInput): Payload {
    return change(context, DropRecovery, commandId, { organisation: idOf(organisation) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Agrees, as a second coordinator, that somebody is to answer for an organisation. Everybody who does or did is told; it takes effect after seven days unless one of them stops it.' })
  recoverRepresentation(@Context() context: RequestContext, @Args('input') { commandId, organisation }: RecoveryInput): Payload {
    return change(context, RecoverRepresentation, commandId, { organisation: idOf(organisation) });
  }

  @Mutation(() => OrganisationPayload, { description: 'You answer for the organisation, and can act for it: nobody else is made to.' })
  stopRecovery(@Context() context: RequestContext, @Args('input') { commandId, organisation }: RecoveryInput): Payload {
    return change(context, StopRecovery, commandId, { organisation: idOf(organisation) });
  }
}

function shownNotice({ event: id, organisation, change: what, person, at, takes_effect: effect }: NoticeRow): ShownNotice {
  return { id, organisation, change: what, person, at: iso(at), takesEffectAt: isoOrNull(effect) };
}

function isoOrNull(at: bigint | null): string | null {
  return at === null ? null : iso(at);
}

function iso(at: bigint): string {
  return new Date(Number(at)).toISOString();
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, { commandId, shows: [organisationsReadModel.name, representationModel.name], node: (id) => loadOrganisation(context, id) });
}
