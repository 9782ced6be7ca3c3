import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import type { AnyCommandDefinition, InputOf } from '#kernel';
import { AnswerVerification, RefuseVerification, ReturnVerification } from '../checking';
import { checkAnswerOf } from '../organisation-queries.read-model';
import { organisationsReadModel } from '../organisations.read-model';
import { representationModel } from '../representation.read-model';
import { idOf, loadOrganisation, opened, queryOf, type ShownOrganisation } from './shown';
import { OrganisationPayload, OrganisationType } from './types';

const outcomes = ['returned', 'refused'] as const;
export const CheckOutcomeEnum = codeList('CheckOutcome', outcomes, 'Why an organisation that was looked at is not checked: more must be known, or it is not taken in.');

interface ShownAnswer {
  readonly outcome: (typeof outcomes)[number];
  readonly words: string | null;
  readonly at: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
}

@ObjectType('OrganisationCheckAnswer', { description: 'What whoever checks an organisation said when they could not say yes, and what it answered.' })
class CheckAnswerType implements ShownAnswer {
  @Field(() => CheckOutcomeEnum)
  readonly outcome!: ShownAnswer['outcome'];

  @Field(() => String, { nullable: true, description: 'What is missing, or why not; null when the words have been deleted.' })
  readonly words!: string | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: 'What the organisation answered; then it waits to be checked again.' })
  readonly answer!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601.' })
  readonly answeredAt!: string | null;
}

@InputType('ReturnVerificationInput', { description: 'What must be known before an organisation can be checked.' })
export class ReturnVerificationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => String, { nullable: true, description: 'What is missing. The organisation reads it.' })
  readonly comments?: string | null;
}

@InputType('RefuseVerificationInput', { description: 'Why an organisation is not taken in.' })
export class RefuseVerificationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => String, { nullable: true, description: 'Why. The organisation reads it.' })
  readonly reason?: string | null;
}

@InputType('AnswerVerificationInput', { description: 'What your organisation answers to whoever checks it.' })
export class AnswerVerificationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => String)
  readonly answer!: string;
}

type Payload = Promise<Changed<ShownOrganisation>>;

@Resolver(() => OrganisationType)
export class CheckingResolver {
  @ResolveField(() => CheckAnswerType, { nullable: true, description: 'Why it could not be checked, the last time that it could not. For itself, and for those who check it.' })
  async checkAnswer(@Context() context: RequestContext, @Parent() { id }: ShownOrganisation): Promise<ShownAnswer | null> {
    const row = await checkAnswerOf(queryOf(context), id);
    return row ? {
      outcome: row.outcome, words: await opened(context, row.words), at: new Date(Number(row.at)).toISOString(),
      answer: row.answer && await opened(context, row.answer), answeredAt: row.answered_at === null ? null : new Date(Number(row.answered_at)).toISOString(),
    } : null;
  }

  @Mutation(() => OrganisationPayload, { description: 'Says what must be known before an organisation can be checked. It answers, and then waits again.' })
  returnVerification(@Context() context: RequestContext, @Args('input') { commandId, organisation, comments }: ReturnVerificationInput): Payload {
    return change(context, ReturnVerification, commandId, { organisation: idOf(organisation), ...(comments != null && { comments }) });
  }

  @Mutation(() => OrganisationPayload, { description: 'Says that an organisation is not taken in, and why. An entry that was claimed is only listed again.' })
  refuseVerification(@Context() context: RequestContext, @Args('input') { commandId, organisation, reason }: RefuseVerificationInput): Payload {
    return change(context, RefuseVerification, commandId, { organisation: idOf(organisation), ...(reason != null && { reason }) });
  }

  @Mutation(() => OrganisationPayload, { description: 'What the organisation answers to whoever checks it: it waits to be checked again.' })
  answerVerification(@Context() context: RequestContext, @Args('input') { commandId, organisation, answer }: AnswerVerificationInput): Payload {
    return change(context, AnswerVerification, commandId, { organisation: idOf(organisation), answer });
  }
}

function change<D extends AnyCommandDefinition>(context: RequestContext, definition: D, commandId: string | null | undefined, input: InputOf<D>): Payload {
  return context.change(definition, input, { commandId, shows: [organisationsReadModel.name, representationModel.name], node: (id) => loadOrganisation(context, id) });
}
