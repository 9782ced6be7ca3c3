/** The emergency brake, as the API shows it. */

import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { AtTheTable } from './inputs';
import { ParticipantType, type Participant } from './table-types';

export interface ShownBrake {
  readonly answerBy: string;
  readonly othersFrom: string | null;
  readonly pulledByYou: boolean;
  readonly mediationOffered: boolean;
  readonly pulledBy: readonly Participant[] | null;
}

@ObjectType('EmergencyBrake', { description: 'Everything has stopped. Nobody has to explain, and nobody at the table is shown who pulled it.' })
export class EmergencyBrakeType implements ShownBrake {
  @Field(() => String, { description: 'The day by which a coordinator is in touch, YYYY-MM-DD.' })
  readonly answerBy!: string;

  @Field(() => String, { nullable: true, description: 'From when all other patient members together can release it, ISO 8601; set when a coordinator cannot reach the one who pulled it.' })
  readonly othersFrom!: string | null;

  @Field(() => Boolean, { description: 'Whether you have it pulled, and can release it.' })
  readonly pulledByYou!: boolean;

  @Field(() => Boolean, { description: 'Whether mediation is offered: to you, or for coordinators to anybody.' })
  readonly mediationOffered!: boolean;

  @Field(() => [ParticipantType], { nullable: true, description: 'Who has it pulled. Shown to coordinators only; null for everybody else.' })
  readonly pulledBy!: readonly Participant[] | null;
}

@InputType('NoteBrakeSilenceInput', { description: 'Somebody who pulled the emergency brake cannot be reached. For coordinators.' })
export class NoteBrakeSilenceInput extends AtTheTable {
  @Field(() => ID, { description: 'Who cannot be reached.' })
  readonly person!: string;
}
