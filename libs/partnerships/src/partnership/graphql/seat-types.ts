/** Stepping back, leaving, and who stands in, as the API shows and asks it. */

import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { ContactRole } from '../events';
import { AtTheTable } from './inputs';
import { TableRoleEnum } from './table-types';

@InputType('NameSubstituteInput', { description: 'Asks somebody of your side to cover for you while you are away.' })
export class NameSubstituteInput extends AtTheTable {
  @Field(() => ID)
  readonly substitute!: string;
}

@InputType('AgreeToSubstituteInput', { description: 'Your own yes to covering for somebody.' })
export class AgreeToSubstituteInput extends AtTheTable {
  @Field(() => ID, { description: 'For whom.' })
  readonly person!: string;
}

export interface ShownVacancy {
  readonly role: ContactRole;
  readonly nameBy: string;
  readonly coordinatorStandsIn: boolean;
}

@ObjectType('ContactMissing', { description: 'A contact has left. It stands until somebody else has said yes to it.' })
export class ContactMissingType implements ShownVacancy {
  @Field(() => TableRoleEnum)
  readonly role!: ContactRole;

  @Field(() => String, { description: 'By when another is to be named, YYYY-MM-DD.' })
  readonly nameBy!: string;

  @Field(() => Boolean, { description: 'Whether a coordinator stands in meanwhile.' })
  readonly coordinatorStandsIn!: boolean;
}
