import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CommandIdField, DeadlineInput, type WithCommandId } from '#graphql';
import type { ContactRole, RefusedFor } from '../events';
import { Content } from './content';
import { ContactRoleEnum, RefusedForEnum } from './request-type';

@InputType('DraftRequestInput', { description: 'Begins a request for the organisation that you are here for.' })
export class DraftRequestInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => Content.write, { description: 'What there is so far.' })
  readonly draft!: unknown;
}

@InputType('ReviseDraftInput', { description: 'Saves what its writers have now, in place of what they had.' })
export class ReviseDraftInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Content.write, { description: 'All of it, as it is now.' })
  readonly draft!: unknown;
}

@InputType('ConfirmContactRoleInput', { description: 'Your own yes to answering for the asker.' })
export class ConfirmContactRoleInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => ContactRoleEnum, { description: 'Contact or deputy; one person is one of them.' })
  readonly role!: ContactRole;

  @Field(() => String, { description: 'Your name, as those who are asked will see it.' })
  readonly name!: string;

  @Field(() => Int, { description: 'Within how many days you reply, 1 to 14.' })
  readonly replyWithinDays!: number;
}

@InputType('SubmitRequestInput', { description: 'Hands the request in for review.' })
export class SubmitRequestInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Content.write, { nullable: true, description: 'What to hand in; the saved draft unless given.' })
  readonly form?: unknown;
}

@InputType('ReturnRequestInput', { description: 'Gives a request back to its writers.' })
export class ReturnRequestInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'What should be different.' })
  readonly comments!: string;

  @Field(() => [RefusedForEnum], { nullable: true, description: 'What it asks for that no request can be for, if it does.' })
  readonly refusedFor?: readonly RefusedFor[] | null;
}

@InputType('PublishRequestInput', { description: 'Opens a request.' })
export class PublishRequestInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;
}

@InputType('CorrectSlipInput', { description: 'Corrects a slip of the pen within 24 hours of publishing and before anybody was asked. Only what is to be new.' })
export class CorrectSlipInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Content.write, { description: 'oneSentence, why, use, role, access.' })
  readonly texts!: unknown;

  @Field(() => String, { description: 'A note that everybody who is asked sees.' })
  readonly note!: string;
}

@InputType('ExtendDeadlineInput', { description: 'Gives people more time to answer.' })
export class ExtendDeadlineInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => DeadlineInput, { description: 'The new last day; later than the one that stands.' })
  readonly answerBy!: DeadlineInput;
}

@InputType('WithdrawRequestInput', { description: 'Takes a request back.' })
export class WithdrawRequestInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Why; optional.' })
  readonly reason?: string | null;
}
