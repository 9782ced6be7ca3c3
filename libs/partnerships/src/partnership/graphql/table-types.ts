/** Who sits at the table and what they agree on, as the API shows it. */

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { codeList, RepresentationBasisEnum, SideEnum } from '#graphql';
import type { Id } from '#kernel';
import type { RepresentationBasis, Side } from '#vocabulary';
import { ContactRole } from '../events';

export const TableRoleEnum = codeList('TableRole', ContactRole.options, 'To whom everybody at the table can turn.');

export interface Participant {
  readonly id: Id | null;
  readonly name: string;
  readonly you: boolean;
}

@ObjectType('Participant', { description: 'Somebody at the table.' })
export class ParticipantType implements Participant {
  @Field(() => ID, { nullable: true, description: 'Their id; null for auditors.' })
  readonly id!: Id | null;

  @Field(() => String, { description: 'The name that they gave with their yes. Auditors see a number in place of it.' })
  readonly name!: string;

  @Field(() => Boolean, { description: 'Whether it is you.' })
  readonly you!: boolean;
}

export interface ShownSeat {
  readonly person: Participant;
  readonly side: Side | null;
  readonly half: Side;
  readonly basis: readonly RepresentationBasis[] | null;
  readonly empty: boolean;
  readonly away: boolean;
  readonly substitute: Participant | null;
  readonly covered: boolean;
  readonly answersForBothSides: boolean;
}

@ObjectType('Seat', { description: 'A seat at the table.' })
export class SeatType implements ShownSeat {
  @Field(() => ParticipantType)
  readonly person!: Participant;

  @Field(() => SideEnum, { nullable: true, description: 'The side that they have stated; null until they have.' })
  readonly side!: Side | null;

  @Field(() => SideEnum, { description: 'On which half of the table the seat stands: the side that they have stated, or that they came on until they do.' })
  readonly half!: Side;

  @Field(() => [RepresentationBasisEnum], { nullable: true, description: 'On what basis they take part, by their own word.' })
  readonly basis!: readonly RepresentationBasis[] | null;

  @Field(() => Boolean, { description: 'Whether whoever sat here has left.' })
  readonly empty!: boolean;

  @Field(() => Boolean, { description: 'Whether they have stepped back for a while. Their place is kept.' })
  readonly away!: boolean;

  @Field(() => ParticipantType, { nullable: true, description: 'Whom they have asked to cover for them.' })
  readonly substitute!: Participant | null;

  @Field(() => Boolean, { description: 'Whether the substitute has said yes.' })
  readonly covered!: boolean;

  @Field(() => Boolean, { description: 'Whether they answer for a patient organisation and for one of the professional side. At this table they sit on one side only.' })
  readonly answersForBothSides!: boolean;
}

export interface ShownContactPerson {
  readonly role: ContactRole;
  readonly person: Participant;
  readonly replyWithinDays: number;
}

@ObjectType('TableContact', { description: 'Whom everybody at the table can turn to.' })
export class TableContactType implements ShownContactPerson {
  @Field(() => TableRoleEnum)
  readonly role!: ContactRole;

  @Field(() => ParticipantType)
  readonly person!: Participant;

  @Field(() => Int, { description: 'Within how many days they reply.' })
  readonly replyWithinDays!: number;
}

export interface ShownObjection {
  readonly person: Participant;
  readonly reason: string | null;
}

@ObjectType('Objection', { description: 'Holds the agreement of one side open.' })
class ObjectionType implements ShownObjection {
  @Field(() => ParticipantType)
  readonly person!: Participant;

  @Field(() => String, { nullable: true, description: 'Why, if they said.' })
  readonly reason!: string | null;
}

export interface ShownAgreement {
  readonly agreedSides: readonly Side[];
  readonly saidYes: readonly Participant[];
  readonly objections: readonly ShownObjection[];
}

@ObjectType('Agreement', { description: 'How far both sides are with one matter. A side has agreed when all of it have said yes, or one has and nobody objects in time.' })
export class AgreementType implements ShownAgreement {
  @Field(() => [SideEnum])
  readonly agreedSides!: readonly Side[];

  @Field(() => [ParticipantType])
  readonly saidYes!: readonly Participant[];

  @Field(() => [ObjectionType])
  readonly objections!: readonly ShownObjection[];
}

export interface ShownGoal {
  readonly id: Id;
  readonly revision: number;
  readonly text: string;
  readonly criterion: string;
  readonly agreement: ShownAgreement;
}

@ObjectType('Goal', { description: 'What the partnership is to reach.' })
export class GoalType implements ShownGoal {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => Int, { description: 'Which wording this is: a yes is to one wording.' })
  readonly revision!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { description: 'How you will see that you have reached it.' })
  readonly criterion!: string;

  @Field(() => AgreementType)
  readonly agreement!: ShownAgreement;
}

export interface ShownNorms {
  readonly revision: number;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly addition: string | null;
  readonly agreement: ShownAgreement;
}

@ObjectType('WorkingNorms', { description: 'How they work together.' })
export class NormsType implements ShownNorms {
  @Field(() => Int, { description: 'Which wording this is: a yes is to one wording.' })
  readonly revision!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => [String], { description: 'What holds at every table.' })
  readonly sentences!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What this table has added.' })
  readonly addition!: string | null;

  @Field(() => AgreementType)
  readonly agreement!: ShownAgreement;
}
