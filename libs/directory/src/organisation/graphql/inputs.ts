import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { CommandIdField, EngagementKindEnum, OrganisationKindEnum, PageArgs, type WithCommandId } from '#graphql';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import type { ExternalId } from '../../external-id/external-id';
import type { Funder, VerificationMethod } from '../values';
import type { ShownOrganisation } from './shown';
import { OrganisationStatusEnum, RegistryEnum, VerificationMethodEnum } from './types';

@InputType('OrganisationFilter', { description: 'Narrows the directory. What is not said narrows nothing.' })
export class OrganisationFilterInput {
  @Field(() => OrganisationKindEnum, { nullable: true })
  readonly kind?: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  readonly country?: string | null;

  @Field(() => ID, { nullable: true, description: 'A condition of the vocabulary; kinds of it are found too.' })
  readonly condition?: string | null;

  @Field(() => OrganisationStatusEnum, { nullable: true })
  readonly status?: ShownOrganisation['status'] | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name, at most 200 characters. Accents and case do not matter, nor do slips of the pen.' })
  readonly search?: string | null;

  @Field(() => OrganisationFilterInput, { nullable: true })
  readonly filter?: OrganisationFilterInput | null;
}

@InputType('ExternalIdInput', { description: 'An id that a public registry gave to an organisation.' })
class ExternalIdInput implements ExternalId {
  @Field(() => RegistryEnum)
  readonly registry!: ExternalId['registry'];

  @Field(() => String, { description: 'Without the registry\'s address.' })
  readonly value!: string;
}

@InputType('ClaimOrganisationInput', { description: 'You answer for an organisation that is listed here.' })
export class ClaimOrganisationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => String, { description: 'Your name: the organisation\'s other representatives and the coordinators see it.' })
  readonly personName!: string;

  @Field(() => String, { description: 'What you are in the organisation.' })
  readonly personRole!: string;

  @Field(() => String, { description: 'How a coordinator can check that you answer for it.' })
  readonly howToCheck!: string;

  @Field(() => Boolean, { description: 'Whether it is a public authority: what is sent to it may have to be disclosed.' })
  readonly publicBody!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Patient organisations and umbrellas say: do patients or next of kin have the majority on the board?' })
  readonly patientMajority?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Patient organisations and umbrellas say: does more than 20 % of the money come from one company?' })
  readonly companyOver20?: boolean | null;
}

@InputType('RegisterOrganisationInput', { description: 'An organisation that is not listed here, and you who answer for it. No members\' names, lists or numbers.' })
export class RegisterOrganisationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => OrganisationKindEnum)
  readonly kind!: OrganisationKind;

  @Field(() => [String], { description: 'Where it works, ISO 3166-1 alpha-2.' })
  readonly countries!: string[];

  @Field(() => String, { description: 'Who you are, in plain words.' })
  readonly about!: string;

  @Field(() => String, { nullable: true, description: 'Begins with https://.' })
  readonly website?: string | null;

  @Field(() => [ExternalIdInput], { nullable: true, description: 'Ids that public registries gave it. Checked by a coordinator.' })
  readonly claimedIds?: ExternalIdInput[] | null;

  @Field(() => String, { description: 'Your name: the organisation\'s other representatives and the coordinators see it.' })
  readonly personName!: string;

  @Field(() => String, { description: 'What you are in the organisation.' })
  readonly personRole!: string;

  @Field(() => String, { description: 'How a coordinator can check that you answer for it.' })
  readonly howToCheck!: string;

  @Field(() => Boolean, { description: 'Whether it is a public authority: what is sent to it may have to be disclosed.' })
  readonly publicBody!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Patient organisations and umbrellas say: do patients or next of kin have the majority on the board?' })
  readonly patientMajority?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Patient organisations and umbrellas say: does more than 20 % of the money come from one company?' })
  readonly companyOver20?: boolean | null;
}

@InputType('FunderInput', { description: 'Where an organisation\'s money comes from.' })
class FunderInput implements Funder {
  @Field(() => String)
  readonly name!: string;

  @Field(() => Float, { description: 'Its share, in percent.' })
  readonly percent!: number;

  @Field(() => Boolean, { description: 'Whether it is a company. One over 20 % is shown on the profile.' })
  readonly company!: boolean;
}

@InputType('VerifyOrganisationInput', { description: 'What you found when you checked an organisation. It holds for 12 months.' })
export class VerifyOrganisationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => VerificationMethodEnum)
  readonly method!: VerificationMethod;

  @Field(() => Boolean, { nullable: true, description: 'Of patient organisations and umbrellas: do patients or next of kin have the majority?' })
  readonly patientMajority?: boolean | null;

  @Field(() => [FunderInput], { nullable: true, description: 'Of patient organisations and umbrellas: the main ones, members\' fees included.' })
  readonly funders?: FunderInput[] | null;

  @Field(() => String, { nullable: true, description: 'A note for the network\'s staff. The people of the organisation can read it on request.' })
  readonly note?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Organisations with a similar name that you have compared it with, and that are others.' })
  readonly distinctFrom?: string[] | null;
}

@InputType('ReviseProfileInput', { description: 'What changes in an organisation\'s profile. What is not said stays as it is.' })
export class ReviseProfileInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Can be changed until the network has checked the organisation.' })
  readonly kind?: OrganisationKind | null;

  @Field(() => Boolean, { nullable: true })
  readonly publicBody?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Who you are, in plain words.' })
  readonly about?: string | null;

  @Field(() => String, { nullable: true, description: 'Begins with https://.' })
  readonly website?: string | null;

  @Field(() => [String], { nullable: true, description: 'Where you work, ISO 3166-1 alpha-2.' })
  readonly countries?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In which languages you can be asked, BCP 47.' })
  readonly languages?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Your time zone, such as Europe/Stockholm.' })
  readonly zone?: string | null;

  @Field(() => [ID], { nullable: true, description: 'The conditions you work with, from the vocabulary.' })
  readonly conditions?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'You work for patients with every condition.' })
  readonly everyCondition?: boolean | null;

  @Field(() => [EngagementKindEnum], { nullable: true, description: 'What you like to be asked for.' })
  readonly openTo?: EngagementKind[] | null;

  @Field(() => [EngagementKindEnum], { nullable: true, description: 'What you do not do.' })
  readonly notOpenTo?: EngagementKind[] | null;

  @Field(() => Int, { nullable: true, description: 'How many open invitations you want at a time.' })
  readonly contactLimit?: number | null;
}

@InputType('OrganisationInput', { description: 'Names an organisation.' })
export class OrganisationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;
}

@InputType('AppointRepresentativeInput', { description: 'Somebody more who answers for the organisation.' })
export class AppointRepresentativeInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => ID, { description: 'The person\'s own id; they find it under `viewer`.' })
  readonly person!: string;

  @Field(() => String)
  readonly personName!: string;

  @Field(() => String, { description: 'What they are in the organisation.' })
  readonly personRole!: string;

  @Field(() => String, { description: 'The person\'s own e-mail address. It is looked at once, to see that it is not one that several people read, and not kept.' })
  readonly email!: string;
}

@InputType('RemoveRepresentativeInput', { description: 'Somebody who answers for the organisation no longer.' })
export class RemoveRepresentativeInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => ID)
  readonly person!: string;
}
