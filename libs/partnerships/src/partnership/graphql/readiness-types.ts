/** What a start takes, as the API shows it. */

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { codeList, EqualityFactorEnum, FactorOutcomeEnum, MoneyType, PayToEnum, SideEnum, UnpaidReasonEnum } from '#graphql';
import type { Id, Money } from '#kernel';
import type { EqualityFactor, FactorOutcome, PayTo, Side, UnpaidReason } from '#vocabulary';
import { CardRound, Companion } from '../events';
import { ParticipantType, type Participant } from './table-types';

export const payKinds = ['fee', 'salary', 'unpaid'] as const;

const RoundEnum = codeList('CardRound', CardRound.options, 'Before the start, or when looking back.');
export const CompanionEnum = codeList('Companion', Companion.options, 'Whom somebody brings with them: a supporter, an assistant or an interpreter.');
export const PayKindEnum = codeList('PayKind', payKinds, 'A fee, a salary that covers it, or no pay.');

export interface ShownPayTerms {
  readonly kind: (typeof payKinds)[number];
  readonly amount: Money | null;
  readonly payer: string | null;
  readonly withinDays: number | null;
  readonly payTo: PayTo | null;
  readonly reason: UnpaidReason | null;
  readonly because: string | null;
  readonly companion: Companion | null;
}

@ObjectType('PayTerms', { description: 'How one person\'s part is paid.' })
class PayTermsType implements ShownPayTerms {
  @Field(() => PayKindEnum)
  readonly kind!: ShownPayTerms['kind'];

  @Field(() => MoneyType, { nullable: true, description: 'Fee: how much.' })
  readonly amount!: Money | null;

  @Field(() => String, { nullable: true, description: 'Fee: by whom.' })
  readonly payer!: string | null;

  @Field(() => Int, { nullable: true, description: 'Fee: within how many days.' })
  readonly withinDays!: number | null;

  @Field(() => PayToEnum, { nullable: true, description: 'Fee: to whom; the person chooses.' })
  readonly payTo!: PayTo | null;

  @Field(() => UnpaidReasonEnum, { nullable: true, description: 'Unpaid: why.' })
  readonly reason!: UnpaidReason | null;

  @Field(() => String, { nullable: true, description: 'Unpaid: why, in words.' })
  readonly because!: string | null;

  @Field(() => CompanionEnum, { nullable: true, description: 'Whom they bring with them, if anybody. That person\'s travel is paid.' })
  readonly companion!: Companion | null;
}

export interface ShownPayPlan {
  readonly id: Id;
  readonly person: Participant;
  readonly saidYes: readonly Participant[];
  readonly agreed: boolean;
  readonly terms: ShownPayTerms | null;
}

@ObjectType('PayPlan', { description: 'How one person is paid. It holds with that person\'s own yes and one from the professional side.' })
export class PayPlanType implements ShownPayPlan {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ParticipantType)
  readonly person!: Participant;

  @Field(() => [ParticipantType])
  readonly saidYes!: readonly Participant[];

  @Field(() => Boolean)
  readonly agreed!: boolean;

  @Field(() => PayTermsType, { nullable: true, description: 'Null when it is not yours to see.' })
  readonly terms!: ShownPayTerms | null;
}

export interface ShownFactor {
  readonly factor: EqualityFactor;
  readonly side: Side;
  readonly round: CardRound;
  readonly outcome: FactorOutcome['outcome'];
  readonly on: string | null;
  readonly note: string | null;
}

@ObjectType('DiscussedFactor', { description: 'One of the seven things under “Is it equal?”, as one side marked it. There are no scores.' })
export class FactorType implements ShownFactor {
  @Field(() => EqualityFactorEnum)
  readonly factor!: EqualityFactor;

  @Field(() => SideEnum)
  readonly side!: Side;

  @Field(() => RoundEnum)
  readonly round!: CardRound;

  @Field(() => FactorOutcomeEnum)
  readonly outcome!: FactorOutcome['outcome'];

  @Field(() => String, { nullable: true, description: 'Later: on which date, YYYY-MM-DD.' })
  readonly on!: string | null;

  @Field(() => String, { nullable: true })
  readonly note!: string | null;
}

export interface ShownPreparation {
  readonly side: Side;
  readonly text: string;
}

@ObjectType('Preparation', { description: 'What one side needs beforehand.' })
export class PreparationType implements ShownPreparation {
  @Field(() => SideEnum)
  readonly side!: Side;

  @Field(() => String)
  readonly text!: string;
}

export interface ShownMissing {
  readonly code: string;
  readonly sentence: string;
  readonly side: Side | null;
  readonly person: Participant | null;
}

@ObjectType('MissingBeforeStart', { description: 'One thing that is still missing before the start.' })
export class MissingType implements ShownMissing {
  @Field(() => String, { description: 'The rule\'s code.' })
  readonly code!: string;

  @Field(() => String, { description: 'The same for people, in the language of the request.' })
  readonly sentence!: string;

  @Field(() => SideEnum, { nullable: true, description: 'Which side it is for to do, if it is for one.' })
  readonly side!: Side | null;

  @Field(() => ParticipantType, { nullable: true, description: 'Whom it is about, if it is about somebody.' })
  readonly person!: Participant | null;
}
