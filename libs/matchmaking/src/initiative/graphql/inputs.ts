import { Field, ID, InputType } from '@nestjs/graphql';
import { CommandIdField, type WithCommandId } from '#graphql';
import type { RefusedFor } from '../../request/events';
import { RefusedForEnum } from '../../request/graphql/request-type';
import type { InitiativeAnswer, TableSeat } from '../events';
import { InitiativeContent } from './content';
import { InitiativeAnswerEnum, TableSeatEnum } from './types';

@InputType('DraftInitiativeInput', { description: 'Begins an initiative: for the patient organisation that you are here for, or as an adviser in your own name.' })
export class DraftInitiativeInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => InitiativeContent.write, { description: 'What there is so far.' })
  readonly draft!: unknown;
}

/** What every other wish names. */
@InputType({ isAbstract: true })
class OneInitiative implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;
}

@InputType('InitiativeInput', { description: 'Which initiative.' })
export class InitiativeInput extends OneInitiative {}

@InputType('ReviseInitiativeInput', { description: 'Saves what its writers have now, in place of what they had.' })
export class ReviseInitiativeInput extends OneInitiative {
  @Field(() => InitiativeContent.write, { description: 'All of it, as it is now.' })
  readonly draft!: unknown;
}

@InputType('SubmitInitiativeInput', { description: 'Hands the initiative in for review.' })
export class SubmitInitiativeInput extends OneInitiative {
  @Field(() => InitiativeContent.write, { nullable: true, description: 'What to hand in; the saved draft unless given.' })
  readonly form?: unknown;
}

@InputType('ReturnInitiativeInput', { description: 'Gives an initiative back to its writers.' })
export class ReturnInitiativeInput extends OneInitiative {
  @Field(() => String, { description: 'What should be different.' })
  readonly comments!: string;

  @Field(() => [RefusedForEnum], { nullable: true, description: 'What it asks for that nothing here can be for, if it does.' })
  readonly refusedFor?: readonly RefusedFor[] | null;
}

@InputType('WithdrawInitiativeInput', { description: 'Takes an initiative back.' })
export class WithdrawInitiativeInput extends OneInitiative {
  @Field(() => String, { nullable: true, description: 'Why; optional.' })
  readonly reason?: string | null;
}

@InputType('SendInitiativeInput', { description: 'To which organisations it goes.' })
export class SendInitiativeInput extends OneInitiative {
  @Field(() => [ID], { description: 'One organisation or several, at most 20. An initiative goes to no person.' })
  readonly recipients!: readonly string[];
}

@InputType('AnswerInitiativeInput', { description: 'What your organisation says to an initiative. Whoever opened it sees it at once.' })
export class AnswerInitiativeInput extends OneInitiative {
  @Field(() => InitiativeAnswerEnum)
  readonly answer!: InitiativeAnswer;

  @Field(() => String, { nullable: true, description: 'Why, in plain language. It takes one, whatever the answer is.' })
  readonly reason?: string | null;

  @Field(() => String, { description: 'Your name, as whoever opened it will see it.' })
  readonly name!: string;
}

@InputType('JoinInitiativeTableInput', { description: 'Your own yes to sitting at the table with the organisation that answered. A coordinator then helps to form the partnership.' })
export class JoinInitiativeTableInput extends OneInitiative {
  @Field(() => ID, { nullable: true, description: 'The organisation that answered; your own, unless you come for the patient side.' })
  readonly organisation?: string | null;

  @Field(() => TableSeatEnum)
  readonly seat!: TableSeat;

  @Field(() => String, { description: 'Your name, as the others at the table and the coordinator will see it.' })
  readonly name!: string;
}
