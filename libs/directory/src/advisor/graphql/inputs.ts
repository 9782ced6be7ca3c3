import { Field, ID, InputType } from '@nestjs/graphql';
import { CommandIdField, EngagementKindEnum, type WithCommandId } from '#graphql';
import type { EngagementKind } from '#vocabulary';
import type { ConditionsSeenBy, ConsentPurpose, HowOften, IdentityMethod, NextOfKin, TakesPart } from '../values';
import { ConditionsSeenByEnum, ConsentPurposeEnum, HowOftenEnum, IdentityMethodEnum, RelationEnum, TakesPartEnum } from './types';

@InputType('JoinAsAdvisorInput', { description: 'You want to take part with your experience. No organisation is needed.' })
export class JoinAsAdvisorInput implements WithCommandId {
  @Field(() => Boolean, { description: 'I am 18 or older. A birth date is not asked for.' })
  readonly adult!: boolean;

  @Field(() => String, { description: 'What you want to be called.' })
  readonly name!: string;

  @Field(() => [String], { description: 'In which languages you can be asked, BCP 47.' })
  readonly languages!: string[];

  @Field(() => [EngagementKindEnum], { description: 'What you would like to do.' })
  readonly openTo!: EngagementKind[];

  @Field(() => HowOftenEnum)
  readonly howOften!: HowOften;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('ReviseAdvisorProfileInput', { description: 'What changes. What is not said stays as it is.' })
export class ReviseAdvisorProfileInput implements WithCommandId {
  @Field(() => String, { nullable: true, description: 'What you want to be called.' })
  readonly name?: string | null;

  @Field(() => [String], { nullable: true, description: 'In which languages you can be asked, BCP 47.' })
  readonly languages?: string[] | null;

  @Field(() => [EngagementKindEnum], { nullable: true, description: 'What you would like to do.' })
  readonly openTo?: EngagementKind[] | null;

  @Field(() => String, { nullable: true, description: 'Where you live, ISO 3166-1 alpha-2.' })
  readonly country?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you bring somebody who helps you.' })
  readonly bringsSupporter?: boolean | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('SetAvailabilityInput', { description: 'How often and where you can take part.' })
export class SetAvailabilityInput implements WithCommandId {
  @Field(() => HowOftenEnum)
  readonly howOften!: HowOften;

  @Field(() => TakesPartEnum)
  readonly takesPart!: TakesPart;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('ConsentInput', { description: 'One thing that you say yes to, or no longer.' })
export class ConsentInput implements WithCommandId {
  @Field(() => ConsentPurposeEnum)
  readonly purpose!: ConsentPurpose;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('NextOfKinInput', { description: 'What you are to somebody who is or has been ill. Say nothing else about that person.' })
class NextOfKinInput implements NextOfKin {
  @Field(() => RelationEnum)
  readonly relation!: NextOfKin['relation'];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether you have lost that person, if you wish to say so.' })
  readonly bereaved!: boolean;
}

@InputType('AdvisorExperienceInput', { description: 'Whose experience you speak from: your own, that of a next of kin, or both.' })
class AdvisorExperienceInput {
  @Field(() => Boolean)
  readonly own!: boolean;

  @Field(() => NextOfKinInput, { nullable: true })
  readonly nextOfKin?: NextOfKinInput | null;
}

@InputType('SayConditionAreasInput', { description: 'What you want to be asked about. Needs your consent to it.' })
export class SayConditionAreasInput implements WithCommandId {
  @Field(() => [ID], { description: 'Conditions of the vocabulary; they may be broad. Never your diagnoses.' })
  readonly conditions!: string[];

  @Field(() => AdvisorExperienceInput, { nullable: true })
  readonly experience?: AdvisorExperienceInput | null;

  @Field(() => ConditionsSeenByEnum, { defaultValue: 'nobody', description: 'Who may see them. Nobody, unless you say so.' })
  readonly seenBy!: ConditionsSeenBy;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('SayAccessNeedsInput', { description: 'What you need to take part. Needs your consent to it; shown only after your yes.' })
export class SayAccessNeedsInput implements WithCommandId {
  @Field(() => String, { description: 'What you need; never why.' })
  readonly access!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('AdvisorWishInput', { description: 'Nothing else needs to be said.' })
export class AdvisorWishInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('ConfirmIdentityInput', { description: 'Whose identity you have confirmed today, and how. No document is kept.' })
export class ConfirmIdentityInput implements WithCommandId {
  @Field(() => ID, { description: 'The person\'s own id; they find it under `viewer`.' })
  readonly person!: string;

  @Field(() => IdentityMethodEnum)
  readonly method!: IdentityMethod;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('ClaimAffiliationInput', { description: 'An organisation that you belong to. It is told what you want to be called.' })
export class ClaimAffiliationInput implements WithCommandId {
  @Field(() => ID)
  readonly organisation!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('ShowAffiliationInput', { description: 'An organisation that has confirmed that you belong to it.' })
export class ShowAffiliationInput implements WithCommandId {
  @Field(() => ID)
  readonly organisation!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('ConfirmAffiliationInput', { description: 'Somebody who belongs to the organisation that you are here for.' })
export class ConfirmAffiliationInput implements WithCommandId {
  @Field(() => ID)
  readonly person!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType('EndAffiliationInput', { description: 'Ends it, whichever of the two you are.' })
export class EndAffiliationInput implements WithCommandId {
  @Field(() => ID, { description: 'The organisation; for an organisation, the person.' })
  readonly with!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}
