import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, ParticipationEnum, type RequestContext, type WithCommandId } from '#graphql';
import type { Id } from '#kernel';
import { CancellationFields, CellFields, PayFields } from '#matchmaking';
import type { Participation } from '#vocabulary';
import type { TableTerms } from '../events';
import { FormInitiativePartnership } from '../from-initiative';
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
