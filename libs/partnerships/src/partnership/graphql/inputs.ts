/** What callers send. The fields are those of the commands; what is checked, the commands check. */

import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CommandIdField, EqualityFactorEnum, FactorOutcomeEnum, MoneyInput, PayToEnum, RepresentationBasisEnum, SideEnum, UnpaidReasonEnum, type WithCommandId } from '#graphql';
import type { EqualityFactor, FactorOutcome, PayTo, RepresentationBasis, Side, UnpaidReason } from '#vocabulary';
import type { Companion, ContactRole } from '../events';
import { CompanionEnum, PayKindEnum, type payKinds } from './readiness-types';
import { TableRoleEnum } from './table-types';

@InputType('FormPartnershipInput', { description: 'Brings those who said yes to one table.' })
export class FormPartnershipInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly request!: string;

  @Field(() => [ID], { description: 'Invitations in which people have said an own yes.' })
  readonly invitations!: string[];
}

/** What every other wish names. */
@InputType({ isAbstract: true })
export class AtTheTable implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly partnership!: string;
}

@InputType('PartnershipInput', { description: 'Which partnership.' })
export class PartnershipInput extends AtTheTable {}

@InputType('JoinPartyInput', { description: 'Brings those to the table who said yes later.' })
export class JoinPartyInput extends AtTheTable {
  @Field(() => ID)
  readonly invitation!: string;
}

@InputType('StateSeatInput', { description: 'On which side and on what basis you take part. Nobody can say it for you.' })
export class StateSeatInput extends AtTheTable {
  @Field(() => SideEnum)
  readonly side!: Side;

  @Field(() => [RepresentationBasisEnum], { nullable: true, description: 'Your own choices, one or more.' })
  readonly basis?: RepresentationBasis[] | null;

  @Field(() => Boolean, { description: 'Whether the asking organisation employs you or pays you as staff.' })
  readonly employedByAsker!: boolean;
}

@InputType('ProposeGoalInput', { description: 'Something to reach, and how you will see that you have.' })
export class ProposeGoalInput extends AtTheTable {
  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly criterion!: string;
}

@InputType('GoalInput', { description: 'One wording of a goal: a yes is to what you have read.' })
export class GoalInput extends AtTheTable {
  @Field(() => ID)
  readonly goal!: string;

  @Field(() => Int)
  readonly revision!: number;
}

@InputType('ChangeGoalInput', { description: 'Other words for a goal. Both sides then agree anew.' })
export class ChangeGoalInput extends GoalInput {
  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly criterion!: string;
}

@InputType('ObjectToGoalInput', { description: 'Holds your side\'s agreement open.' })
export class ObjectToGoalInput extends GoalInput {
  @Field(() => String, { nullable: true, description: 'Why, if you want to say.' })
  readonly reason?: string | null;
}

@InputType('NormsInput', { description: 'One wording of how you work together: a yes is to what you have read.' })
export class NormsInput extends AtTheTable {
  @Field(() => Int)
  readonly revision!: number;
}

@InputType('ChangeNormsInput', { description: 'What your table adds. Both sides then agree anew.' })
export class ChangeNormsInput extends NormsInput {
  @Field(() => String)
  readonly addition!: string;
}

@InputType('ObjectToNormsInput', { description: 'Holds your side\'s agreement open.' })
export class ObjectToNormsInput extends NormsInput {
  @Field(() => String, { nullable: true, description: 'Why, if you want to say.' })
  readonly reason?: string | null;
}

@InputType('ConfirmContactInput', { description: 'Your own yes to being the one whom everybody can turn to.' })
export class ConfirmContactInput extends AtTheTable {
  @Field(() => TableRoleEnum)
  readonly role!: ContactRole;

  @Field(() => Int, { description: 'Within how many days you reply, 1 to 14.' })
  readonly replyWithinDays!: number;
}

@InputType('PayTermsInput', { description: 'How one person\'s part is paid.' })
class PayTermsInput {
  @Field(() => PayKindEnum)
  readonly kind!: (typeof payKinds)[number];

  @Field(() => MoneyInput, { nullable: true, description: 'Fee: how much.' })
  readonly amount?: MoneyInput | null;

  @Field(() => String, { nullable: true, description: 'Fee: by whom.' })
  readonly payer?: string | null;

  @Field(() => Int, { nullable: true, description: 'Fee: within how many days, at most 30.' })
  readonly withinDays?: number | null;

  @Field(() => PayToEnum, { nullable: true, description: 'Fee: to whom.' })
  readonly payTo?: PayTo | null;

  @Field(() => CompanionEnum, { nullable: true, description: 'Whom they bring with them, if anybody. That person\'s travel is paid.' })
  readonly companion?: Companion | null;

  @Field(() => UnpaidReasonEnum, { nullable: true, description: 'Unpaid: why.' })
  readonly reason?: UnpaidReason | null;

  @Field(() => String, { nullable: true, description: 'Unpaid: why, in words.' })
  readonly because?: string | null;
}

@InputType('SetPayPlanInput', { description: 'A proposal for one person\'s pay, by that person or by the professional side.' })
export class SetPayPlanInput extends AtTheTable {
  @Field(() => ID)
  readonly person!: string;

  @Field(() => PayTermsInput)
  readonly terms!: PayTermsInput;
}

@InputType('AgreePayPlanInput', { description: 'Your yes to a proposal for pay: your own, or for the professional side.' })
export class AgreePayPlanInput extends AtTheTable {
  @Field(() => ID)
  readonly plan!: string;
}

@InputType('DiscussFactorInput', { description: 'How your side stands with one of the seven things under “Is it equal?”.' })
export class DiscussFactorInput extends AtTheTable {
  @Field(() => EqualityFactorEnum)
  readonly factor!: EqualityFactor;

  @Field(() => FactorOutcomeEnum)
  readonly outcome!: FactorOutcome['outcome'];

  @Field(() => String, { nullable: true, description: 'Later: on which date, YYYY-MM-DD.' })
  readonly on?: string | null;

  @Field(() => String, { nullable: true, description: 'For both sides to read.' })
  readonly note?: string | null;
}

@InputType('StatePreparationInput', { description: 'What your side needs beforehand.' })
export class StatePreparationInput extends AtTheTable {
  @Field(() => String)
  readonly text!: string;
}

@InputType('ActivatePartnershipInput', { description: 'Starts the work, with a last day or with a look at it at least every 12 months.' })
export class ActivatePartnershipInput extends AtTheTable {
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  readonly lastDay?: string | null;

  @Field(() => Int, { nullable: true })
  readonly reviewEveryMonths?: number | null;
}

@InputType('ReportOutcomeInput', { description: 'The professional side\'s report, for everybody to read.' })
export class ReportOutcomeInput extends AtTheTable {
  @Field(() => String)
  readonly heard!: string;

  @Field(() => String)
  readonly did!: string;

  @Field(() => String, { description: 'What was not done, and why.' })
  readonly didNot!: string;

  @Field(() => String)
  readonly next!: string;
}

@InputType('AddPatientParagraphInput', { description: 'The patient side\'s own words beside the report.' })
export class AddPatientParagraphInput extends AtTheTable {
  @Field(() => String)
  readonly text!: string;
}
