/** What a partnership does together, as the API shows and asks it. */

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { codeList, LevelEnum, ParticipationEnum, PhaseEnum, SideEnum } from '#graphql';
import type { Id } from '#kernel';
import type { Level, Participation, Phase, Side } from '#vocabulary';
import type { Seats } from '../activities/events';
import { AtTheTable } from './inputs';

export const activityStatuses = ['planned', 'on-hold', 'held', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];
const ActivityStatusEnum = codeList('ActivityStatus', activityStatuses, 'How an activity stands: planned, on hold while the emergency brake is pulled, held, cancelled.');

@ObjectType('SeatCount', { description: 'How many of each side. Nobody is named.' })
class SeatCountType implements Seats {
  @Field(() => Int)
  readonly patient!: number;

  @Field(() => Int)
  readonly professional!: number;
}

@InputType('SeatCountInput', { description: 'How many of each side.' })
class SeatCountInput implements Seats {
  @Field(() => Int)
  readonly patient!: number;

  @Field(() => Int)
  readonly professional!: number;
}

export interface ShownLonePatient {
  readonly expected: boolean;
  readonly attended: boolean;
  readonly sentence: string;
  readonly plan: string | null;
}

@ObjectType('OnePatientAlone', { description: 'A standing warning to the professional side: one patient among several others, or fewer than one in three.' })
class LonePatientType implements ShownLonePatient {
  @Field(() => Boolean, { description: 'Whether it is so by those expected.' })
  readonly expected!: boolean;

  @Field(() => Boolean, { description: 'Whether it was so by those who came.' })
  readonly attended!: boolean;

  @Field(() => String, { description: 'What to do about it, in the language of the request.' })
  readonly sentence!: string;

  @Field(() => String, { nullable: true, description: 'How the professional side means to make up for it.' })
  readonly plan!: string | null;
}

export interface ShownActivity {
  readonly id: Id;
  readonly status: ActivityStatus;
  readonly what: string;
  readonly on: string;
  readonly level: Level;
  readonly phase: Phase;
  readonly promise: Participation;
  readonly chair: Side;
  readonly expected: Seats;
  readonly materialsBy: string | null;
  readonly attended: Seats | null;
  readonly onePatientAlone: ShownLonePatient | null;
  readonly youAttended: boolean | null;
}

@ObjectType('Activity', { description: 'Something that they do together.' })
export class ActivityType implements ShownActivity {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ActivityStatusEnum)
  readonly status!: ActivityStatus;

  @Field(() => String)
  readonly what!: string;

  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  readonly on!: string;

  @Field(() => LevelEnum)
  readonly level!: Level;

  @Field(() => PhaseEnum)
  readonly phase!: Phase;

  @Field(() => ParticipationEnum, { description: 'What patients\' voices mean in it.' })
  readonly promise!: Participation;

  @Field(() => SideEnum, { description: 'Which side chairs it.' })
  readonly chair!: Side;

  @Field(() => SeatCountType, { description: 'How many are expected.' })
  readonly expected!: Seats;

  @Field(() => String, { nullable: true, description: 'By when materials go out, YYYY-MM-DD.' })
  readonly materialsBy!: string | null;

  @Field(() => SeatCountType, { nullable: true, description: 'How many came, once it has been held.' })
  readonly attended!: Seats | null;

  @Field(() => LonePatientType, { nullable: true })
  readonly onePatientAlone!: ShownLonePatient | null;

  @Field(() => Boolean, { nullable: true, description: 'Your own tick; nobody else sees it. Null when you have made none.' })
  readonly youAttended!: boolean | null;
}

export interface ShownChairs {
  readonly held: number;
  readonly byPatientSide: number;
}

@ObjectType('Chairing', { description: 'How many of the activities that were held the patient side chaired.' })
export class ChairsType implements ShownChairs {
  @Field(() => Int)
  readonly held!: number;

  @Field(() => Int)
  readonly byPatientSide!: number;
}

@InputType('PlanActivityInput', { description: 'Something to do together.' })
export class PlanActivityInput extends AtTheTable {
  @Field(() => String)
  readonly what!: string;

  @Field(() => String, { description: 'The day, YYYY-MM-DD.' })
  readonly on!: string;

  @Field(() => LevelEnum)
  readonly level!: Level;

  @Field(() => PhaseEnum)
  readonly phase!: Phase;

  @Field(() => ParticipationEnum)
  readonly promise!: Participation;

  @Field(() => SideEnum)
  readonly chair!: Side;

  @Field(() => SeatCountInput)
  readonly expected!: SeatCountInput;

  @Field(() => String, { nullable: true, description: 'By when materials go out, YYYY-MM-DD.' })
  readonly materialsBy?: string | null;
}

@InputType('ActivityInput', { description: 'Which activity.' })
export class ActivityInput extends AtTheTable {
  @Field(() => ID)
  readonly activity!: string;
}

@InputType('ChangeExpectedSeatsInput', { description: 'How many are expected now.' })
export class ChangeExpectedSeatsInput extends ActivityInput {
  @Field(() => SeatCountInput)
  readonly expected!: SeatCountInput;
}

@InputType('HoldActivityInput', { description: 'It took place. How many came, never who.' })
export class HoldActivityInput extends ActivityInput {
  @Field(() => SeatCountInput)
  readonly attended!: SeatCountInput;
}

@InputType('TickAttendanceInput', { description: 'For yourself: whether you were there.' })
export class TickAttendanceInput extends ActivityInput {
  @Field(() => Boolean)
  readonly attended!: boolean;
}

@InputType('PlanForLonePatientInput', { description: 'How you make up for one patient alone at the table.' })
export class PlanForLonePatientInput extends ActivityInput {
  @Field(() => String)
  readonly plan!: string;
}
