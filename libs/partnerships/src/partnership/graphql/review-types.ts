/** Looking through a partnership that has no last day, as the API shows and asks it. */

import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDate } from '#kernel';
import { AtTheTable } from './inputs';
import { AgreementType, ParticipantType, type Participant, type ShownAgreement } from './table-types';

export interface ShownReviewWords {
  readonly person: Participant;
  readonly how: string | null;
}

@ObjectType('PartnershipReviewWords', { description: 'Somebody\'s yes to going on.' })
class ReviewWordsType implements ShownReviewWords {
  @Field(() => ParticipantType)
  readonly person!: Participant;

  @Field(() => String, { nullable: true, description: 'How it has gone, in their own words, if they said.' })
  readonly how!: string | null;
}

export interface ShownReview {
  readonly number: number;
  readonly by: CalendarDate;
  readonly due: boolean;
  readonly agreement: ShownAgreement;
  readonly said: readonly ShownReviewWords[];
}

@ObjectType('PartnershipReview', { description: 'The next time that they look through it together, and how far both sides are with going on.' })
export class ReviewType implements ShownReview {
  @Field(() => Int, { description: 'Which one this is, from 1 on: a yes is to this one.' })
  readonly number!: number;

  @Field(() => String, { description: 'The day by which they do, YYYY-MM-DD.' })
  readonly by!: CalendarDate;

  @Field(() => Boolean, { description: 'Whether it is time: from two weeks before that day on. They can do it earlier.' })
  readonly due!: boolean;

  @Field(() => AgreementType)
  readonly agreement!: ShownAgreement;

  @Field(() => [ReviewWordsType])
  readonly said!: readonly ShownReviewWords[];
}

export interface ShownReviewHeld {
  readonly on: CalendarDate;
  readonly said: readonly ShownReviewWords[];
}

@ObjectType('PartnershipReviewHeld', { description: 'A time when they looked through it, and went on.' })
export class ReviewHeldType implements ShownReviewHeld {
  @Field(() => String, { description: 'The day on which both sides had agreed, YYYY-MM-DD.' })
  readonly on!: CalendarDate;

  @Field(() => [ReviewWordsType])
  readonly said!: readonly ShownReviewWords[];
}

@InputType('AgreeToGoOnInput', { description: 'It goes on until the next look through it.' })
export class AgreeToGoOnInput extends AtTheTable {
  @Field(() => Int, { description: 'Which look through it.' })
  readonly review!: number;

  @Field(() => String, { nullable: true, description: 'How it has gone, for everybody at the table to read.' })
  readonly how?: string | null;
}

@InputType('ObjectToGoingOnInput', { description: 'Not as it is.' })
export class ObjectToGoingOnInput extends AtTheTable {
  @Field(() => Int, { description: 'Which look through it.' })
  readonly review!: number;

  @Field(() => String, { nullable: true, description: 'What should be different, for everybody at the table to read.' })
  readonly reason?: string | null;
}
