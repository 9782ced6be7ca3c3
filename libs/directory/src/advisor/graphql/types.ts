import { Field, ID, ObjectType } from '@nestjs/graphql';
import { codeList, connectionType, EngagementKindEnum, payloadType } from '#graphql';
import { relations } from '#vocabulary';
import { NamedCodeType } from '../../organisation/graphql/types';
import { ConditionsSeenBy, ConsentPurpose, HowOften, IdentityMethod, TakesPart } from '../values';
import type { ShownAdvisor, ShownAffiliation, ShownExperience, ShownIdentity, ShownNextOfKin } from './shown';

export const ConsentPurposeEnum = codeList('ConsentPurpose', ConsentPurpose.options, 'What you may say yes to, each on its own.');
export const HowOftenEnum = codeList('HowOften', HowOften.options, 'How often somebody would like to take part.');
export const TakesPartEnum = codeList('TakesPart', TakesPart.options, 'Where somebody can take part.');
export const ConditionsSeenByEnum = codeList('ConditionsSeenBy', ConditionsSeenBy.options, 'Who may see the condition areas of somebody.');
export const IdentityMethodEnum = codeList('IdentityMethod', IdentityMethod.options, 'How somebody\'s identity was confirmed.');
export const RelationEnum = codeList('Relation', relations, 'What a next of kin is to the person who is or has been ill.');

@ObjectType('NextOfKin', { description: 'What you are to somebody who is or has been ill. Nothing about that person is asked.' })
class NextOfKinType implements ShownNextOfKin {
  @Field(() => RelationEnum)
  readonly relation!: ShownNextOfKin['relation'];

  @Field(() => Boolean, { description: 'Whether you have lost that person.' })
  readonly bereaved!: boolean;
}

@ObjectType('AdvisorExperience', { description: 'Whose experience you speak from.' })
class AdvisorExperienceType implements ShownExperience {
  @Field(() => Boolean, { description: 'Your own.' })
  readonly own!: boolean;

  @Field(() => NextOfKinType, { nullable: true, description: 'That of a next of kin.' })
  readonly nextOfKin!: ShownNextOfKin | null;
}

@ObjectType('Advisor', { description: 'What you have said of yourself as an adviser. You alone see it. What was deleted is null or empty.' })
export class AdvisorType implements ShownAdvisor {
  @Field(() => ID, { description: 'Your own id.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'What you want to be called.' })
  readonly name!: string | null;

  @Field(() => [NamedCodeType], { description: 'In which languages you can be asked.' })
  readonly languages!: ShownAdvisor['languages'];

  @Field(() => NamedCodeType, { nullable: true, description: 'Where you live.' })
  readonly country!: ShownAdvisor['country'];

  @Field(() => [EngagementKindEnum], { description: 'What you would like to do.' })
  readonly openTo!: ShownAdvisor['openTo'];

  @Field(() => HowOftenEnum, { nullable: true })
  readonly howOften!: HowOften | null;

  @Field(() => TakesPartEnum, { nullable: true, description: 'Null until you have said so.' })
  readonly takesPart!: TakesPart | null;

  @Field(() => Boolean, { description: 'Whether you bring somebody who helps you.' })
  readonly bringsSupporter!: boolean;

  @Field(() => [ConsentPurposeEnum], { description: 'What you have said yes to. Nothing is ticked until you do.' })
  readonly consents!: readonly ConsentPurpose[];

  @Field(() => [NamedCodeType], { description: 'What you want to be asked about. Rests on your consent.' })
  readonly conditions!: ShownAdvisor['conditions'];

  @Field(() => AdvisorExperienceType, { nullable: true, description: 'Rests on the same consent.' })
  readonly experience!: ShownExperience | null;

  @Field(() => ConditionsSeenByEnum, { nullable: true, description: 'Who may see your condition areas.' })
  readonly conditionsSeenBy!: ConditionsSeenBy | null;

  @Field(() => String, { nullable: true, description: 'What you need to take part. Rests on your consent.' })
  readonly access!: string | null;

  @Field(() => IdentityMethodEnum, { nullable: true, description: 'How a coordinator has confirmed who you are; null when nobody has. No document is kept.' })
  readonly identityMethod!: IdentityMethod | null;

  @Field(() => String, { nullable: true, description: 'When that was, YYYY-MM-DD.' })
  readonly identityConfirmedOn!: string | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly joinedAt!: string;

  @Field(() => String, { description: 'When you last looked your profile through, ISO 8601.' })
  readonly confirmedAt!: string;

  @Field(() => String, { description: 'The last day on which you are asked unless you look your profile through again, YYYY-MM-DD.' })
  readonly askedUntil!: string;

  @Field(() => Boolean, { description: 'Whether that day has passed.' })
  readonly confirmationDue!: boolean;
}

@ObjectType('AdvisorIdentity', { description: 'An adviser, for a coordinator who confirms who they are.' })
export class AdvisorIdentityType implements ShownIdentity {
  @Field(() => ID)
  readonly person!: string;

  @Field(() => String, { nullable: true, description: 'What they want to be called.' })
  readonly name!: string | null;

  @Field(() => IdentityMethodEnum, { nullable: true })
  readonly method!: IdentityMethod | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  readonly confirmedOn!: string | null;

  @Field(() => Boolean, { description: 'False when it is yourself.' })
  readonly viewerCanConfirm!: boolean;
}

@ObjectType('Affiliation', { description: 'That a person belongs to an organisation. These two see it, and nobody else unless the person shows it.' })
export class AffiliationType implements ShownAffiliation {
  @Field(() => ID)
  readonly person!: string;

  @Field(() => String, { nullable: true, description: 'What the person called themselves when they said so.' })
  readonly personName!: string | null;

  @Field(() => ID)
  readonly organisationId!: string;

  @Field(() => Boolean, { description: 'Whether the organisation has confirmed it.' })
  readonly confirmed!: boolean;

  @Field(() => Boolean, { description: 'Whether the person shows it to members.' })
  readonly shown!: boolean;

  @Field(() => String, { description: 'When the person said so, ISO 8601.' })
  readonly since!: string;

  @Field(() => Boolean)
  readonly viewerCanConfirm!: boolean;
}

export const AdvisorPayload = payloadType('AdvisorPayload', 'advisor', () => AdvisorType);
export const AdvisorIdentityPayload = payloadType('AdvisorIdentityPayload', 'identity', () => AdvisorIdentityType);
export const AffiliationPayload = payloadType('AffiliationPayload', 'affiliation', () => AffiliationType);
export const AffiliationConnection = connectionType('Affiliation', () => AffiliationType);
