import { Args, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Money', { description: 'An amount in minor units (öre, cents).' })
export class MoneyType {
  @Field(() => Int, { description: 'Minor units: 240000 is 2,400 kronor.' })
  readonly minor!: number;

  @Field(() => String, { description: 'ISO 4217.' })
  readonly currency!: string;
}

@InputType('MoneyInput', { description: 'An amount in minor units (öre, cents).' })
export class MoneyInput {
  @Field(() => Int)
  readonly minor!: number;

  @Field(() => String, { description: 'ISO 4217.' })
  readonly currency!: string;
}

@ObjectType('Deadline', { description: 'A date and the time zone it was said in; it lasts to the end of that day.' })
export class DeadlineType {
  @Field(() => String, { description: 'YYYY-MM-DD.' })
  readonly date!: string;

  @Field(() => String, { description: 'IANA time zone, such as Europe/Stockholm.' })
  readonly zone!: string;
}

@InputType('DeadlineInput', { description: 'A date and the time zone it is said in; it lasts to the end of that day.' })
export class DeadlineInput {
  @Field(() => String, { description: 'YYYY-MM-DD.' })
  readonly date!: string;

  @Field(() => String, { description: 'IANA time zone, such as Europe/Stockholm.' })
  readonly zone!: string;
}

/** The field that every mutation's input has: implement it in each input class. */
export interface WithCommandId {
  readonly commandId?: string | null;
}

/** `@CommandIdField()` on the `commandId` of an input. */
export function CommandIdField(): PropertyDecorator {
  return Field(() => ID, { nullable: true, description: 'Your own id (a UUID) for this wish: saying it again does it once.' });
}

/** `@AlsoNow()` on an argument of a subscription: whether a first sign comes at once. */
export function AlsoNow(): ParameterDecorator {
  return Args('alsoNow', { type: () => Boolean, nullable: true, description: 'Also a sign as soon as changes are heard: a query after it misses nothing that happened before.' });
}

@ObjectType('LookAgain', { description: 'Something has changed. What, a query tells: updates carry no data.' })
export class LookAgainType {
  @Field(() => Boolean, { description: 'Always true.' })
  readonly lookAgain!: boolean;
}
