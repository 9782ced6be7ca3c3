import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, ParticipationEnum, type RequestContext, type WithCommandId } from '#graphql';
import type { Id } from '#kernel';
import { AskedType, CancellationFields, CellFields, PayFields, ReceivedInitiativeType, type ShownAsked, type ShownReceived } from '#matchmaking';
import type { Participation } from '#vocabulary';
import type { TableTerms } from '../events';
import { FormInitiativePartnership, initiativePartnershipId } from '../from-initiative';
import { partnershipsById } from '../partnership-queries.read-model';
import { change, type Payload } from './change';
import { PartnershipPayload, PartnershipType, type ShownPartnership } from './partnership-type';

@ObjectType('TableSeats', { description: 'Seats at the table.' })
class TableSeatsType {
  @Field(() => Int, { description: 'For the patient side.' })
  readonly patients!: number;

  @Field(() => Int, { description: 'For everybody.' })
  readonly all!: number;
}

@ObjectType('TableTerms', { description: 'What was said when a partnership formed from an initiative, which asks for none of it.' })
class TableTermsType {
  @Field(() => TableSeatsType)
  readonly seats!: TableSeatsType;

  @Field(() => ParticipationEnum, { description: 'What patients\' voices mean.' })
  readonly promise!: Participation;

  @Field(() => [CellFields.read], { description: 'Where and when patients take part.' })
  readonly cells!: unknown;

  @Field(() => PayFields.read, { description: 'What one person is paid, and what becomes of costs.' })
  readonly pay!: unknown;

  @Field(() => CancellationFields.read, { nullable: true, description: 'What happens to pay when a meeting is cancelled.' })
  readonly cancellation?: unknown;
}

@InputType('TableSeatsInput', { description: 'Seats at the table.' })
class TableSeatsInput {
  @Field(() => Int, { description: 'For the patient side.' })
  readonly patients!: number;

  @Field(() => Int, { description: 'For everybody.' })
  readonly all!: number;
}

@InputType('TableTermsInput', { description: 'What an initiative does not ask, and is said now.' })
class TableTermsInput {
  @Field(() => TableSeatsInput)
  readonly seats!: TableSeatsInput;

  @Field(() => ParticipationEnum, { description: 'What patients\' voices mean.' })
  readonly promise!: Participation;

  @Field(() => [CellFields.write], { description: 'Where and when patients take part.' })
  readonly cells!: readonly unknown[];

  @Field(() => PayFields.write, { description: 'What one person is paid, and what becomes of costs.' })
  readonly pay!: unknown;

  @Field(() => CancellationFields.write, { nullable: true, description: 'What happens to pay when a meeting is cancelled.' })
  readonly cancellation?: unknown;
}

@InputType('FormInitiativePartnershipInput', { description: 'Brings those who said yes to a table with an organisation that answered an initiative.' })
class FormInitiativePartnershipInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly initiative!: string;

  @Field(() => ID, { description: 'The organisation that answered.' })
  readonly organisation!: string;

  @Field(() => String, { description: 'In one sentence, at most 160 characters.' })
  readonly title!: string;

  @Field(() => String, { description: 'What the result will be used for.' })
  readonly use!: string;

  @Field(() => TableTermsInput)
  readonly terms!: TableTermsInput;
}

@Resolver(() => PartnershipType)
export class FromInitiativeResolver {
  @Mutation(() => PartnershipPayload, { description: 'Forms a partnership from an initiative and one organisation\'s yes or “let us talk”. For coordinators; everybody at the table has said yes themselves.' })
  formInitiativePartnership(@Context() context: RequestContext, @Args('input') input: FormInitiativePartnershipInput): Payload {
    return change(context, FormInitiativePartnership, input);
  }

  @ResolveField(() => ID, { nullable: true, description: 'The initiative that it came of; null when it came of a request.' })
  initiativeId(@Parent() { row }: ShownPartnership): Id | null {
    return row.laid.initiative ?? null;
  }

  @ResolveField(() => TableTermsType, { nullable: true, description: 'What was said when it formed from an initiative; null when it came of a request, which says it.' })
  terms(@Parent() { row }: ShownPartnership): TableTerms | null {
    return row.laid.terms ?? null;
  }
}

const PARTNERSHIP = 'The partnership that came of it, for those at its table, for the organisation that answered and for staff; null for others, and before there is one.';

/** What partnerships add to an organisation that an initiative went to, as whoever sent it sees it. */
@Resolver(() => AskedType)
export class AskedPartnershipResolver {
  @ResolveField(() => ID, { nullable: true, description: PARTNERSHIP })
  partnershipId(@Context() context: RequestContext, @Parent() { row: { initiative, recipient } }: ShownAsked): Promise<Id | null> {
    return formedOf(context, initiativePartnershipId(initiative, recipient));
  }
}

/** The same, as that organisation sees it. */
@Resolver(() => ReceivedInitiativeType)
export class ReceivedPartnershipResolver {
  @ResolveField(() => ID, { nullable: true, description: PARTNERSHIP })
  partnershipId(@Context() context: RequestContext, @Parent() { row: { initiative, recipient } }: ShownReceived): Promise<Id | null> {
    return formedOf(context, initiativePartnershipId(initiative, recipient));
  }
}

async function formedOf(context: RequestContext, partnership: Id): Promise<Id | null> {
  return context.loader('partnerships.formedOfInitiatives', async (ids: readonly Id[]) => {
    const formed = new Set((await partnershipsById(context, ids)).map(({ id }) => id));
    return ids.map((id) => (formed.has(id) ? id : null));
  }).load(partnership);
}
