import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { codeList, connectionType, EngagementKindEnum, OrganisationKindEnum, payloadType } from '#graphql';
import { registries } from '../../external-id/external-id';
import { VerificationMethod, type OtherName } from '../values';
import type { NamedCode, ShownCheck, ShownOrganisation } from './shown';


export const OrganisationStatusEnum = codeList('OrganisationStatus', ['listed', 'registered', 'verified', 'suspended'],
  'Listed: known from a public registry, not a member. Registered: somebody answers for it. Verified: checked by the network; only these take part. Suspended: it takes no part for now; only itself and staff see that.');
export const NameUseEnum = codeList('NameUse', ['label', 'alias', 'acronym'], 'A name in some language, another name, or a short form.');
export const RegistryEnum = codeList('Registry', registries, 'A public registry that gives ids to organisations.');
export const VerificationMethodEnum = codeList('VerificationMethod', VerificationMethod.options, 'How somebody found out that an organisation is what it says.');

@ObjectType('NamedCode', { description: 'A code, and its name in the language of the request.' })
export class NamedCodeType implements NamedCode {
  @Field(() => ID, { description: 'Of a condition its id in the vocabulary, of a country ISO 3166-1, of a language BCP 47.' })
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;
}

@ObjectType('OtherName', { description: 'Another name of an organisation.' })
export class OtherNameType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => NameUseEnum)
  readonly use!: OtherName['use'];

  @Field(() => String, { nullable: true, description: 'BCP 47, where the registry says one.' })
  readonly language?: string | null;
}

@ObjectType('ExternalId', { description: 'An id that a public registry gave to an organisation.' })
export class ExternalIdType {
  @Field(() => RegistryEnum)
  readonly registry!: string;

  @Field(() => String)
  readonly value!: string;
}

@ObjectType('Funder', { description: 'Where an organisation\'s money comes from.' })
export class FunderType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => Float, { description: 'Its share, in percent.' })
  readonly percent!: number;

  @Field(() => Boolean)
  readonly company!: boolean;
}

@ObjectType('Representative', { description: 'A person who answers for an organisation. Shown to the organisation itself and to coordinators.' })
export class RepresentativeType {
  @Field(() => ID)
  readonly person!: string;

  @Field(() => String, { nullable: true, description: 'Null when the person has had their data deleted.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'What they are in the organisation, in their own words.' })
  readonly role!: string | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly since!: string;
}

@ObjectType('Organisation', { description: 'An organisation of the network, or one that a public registry knows and that is not a member.' })
export class OrganisationType implements Omit<ShownOrganisation, 'row'> {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => OrganisationStatusEnum)
  readonly status!: ShownOrganisation['status'];

  @Field(() => [OtherNameType])
  readonly otherNames!: ShownOrganisation['otherNames'];

  @Field(() => OrganisationKindEnum, { nullable: true })
  readonly kind!: ShownOrganisation['kind'];

  @Field(() => Boolean, { description: 'Kind and conditions were read from a registry, and nobody of the organisation has confirmed them.' })
  readonly suggested!: boolean;

  @Field(() => [NamedCodeType], { description: 'The conditions it works with.' })
  readonly conditions!: readonly NamedCodeType[];

  @Field(() => Boolean, { description: 'It works for patients with every condition.' })
  readonly everyCondition!: boolean;

  @Field(() => [NamedCodeType])
  readonly countries!: readonly NamedCodeType[];

  @Field(() => [NamedCodeType])
  readonly languages!: readonly NamedCodeType[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a public authority: what is sent to it may have to be disclosed. Null when nobody has said.' })
  readonly publicBody!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Who they are, in their own words.' })
  readonly about!: string | null;

  @Field(() => String, { nullable: true })
  readonly website!: string | null;

  @Field(() => String, { nullable: true, description: 'A town, from a registry.' })
  readonly place!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it was founded.' })
  readonly established!: number | null;

  @Field(() => [EngagementKindEnum], { description: 'What it likes to be asked for.' })
  readonly openTo!: ShownOrganisation['openTo'];

  @Field(() => [EngagementKindEnum], { description: 'What it does not do.' })
  readonly notOpenTo!: ShownOrganisation['notOpenTo'];

  @Field(() => [ExternalIdType])
  readonly externalIds!: ShownOrganisation['externalIds'];

  @Field(() => ExternalIdType, { nullable: true, description: 'The public registry that its facts come from.' })
  readonly source!: ShownOrganisation['source'];

  @Field(() => String, { nullable: true, description: 'When somebody of the organisation last confirmed its profile, ISO 8601.' })
  readonly confirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When the network checked it, YYYY-MM-DD.' })
  readonly verifiedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'When it is to be checked again, YYYY-MM-DD.' })
  readonly verificationDue!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether patients or next of kin have the majority on its board, as found when it was checked.' })
  readonly patientMajority!: boolean | null;

  @Field(() => [FunderType], { description: 'Companies that pay for more than a fifth of it.' })
  readonly shownFunders!: readonly FunderType[];

  @Field(() => Int, { nullable: true, description: 'How many open invitations it wants at a time; null: the network\'s usual number, or not yours to see.' })
  readonly contactLimit!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody has asked that its entry be removed. For coordinators; null for everybody else.' })
  readonly removalAsked!: boolean | null;

  @Field(() => Boolean)
  readonly viewerCanClaim!: boolean;

  @Field(() => Boolean)
  readonly viewerCanAskForRemoval!: boolean;

  @Field(() => Boolean)
  readonly viewerCanReviseProfile!: boolean;
}

@ObjectType('OrganisationCheck', { description: 'For the coordinator who checks an organisation.' })
export class OrganisationCheckType implements Omit<ShownCheck, 'id'> {
  @Field(() => String, { nullable: true, description: 'How it says that it can be checked.' })
  readonly howToCheck!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Patients or next of kin in the majority on its board, by its own word.' })
  readonly patientMajority!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'More than 20 % of its money from one company, by its own word.' })
  readonly companyOver20!: boolean | null;

  @Field(() => [FunderType], { description: 'Its funders, as last found.' })
  readonly funders!: readonly FunderType[];

  @Field(() => Boolean, { description: 'You answer for it, or did within a year: another coordinator must check it.' })
  readonly viewerHasConflict!: boolean;
}

export const OrganisationConnection = connectionType('Organisation', () => OrganisationType);
export const OrganisationPayload = payloadType('OrganisationPayload', 'organisation', () => OrganisationType);
