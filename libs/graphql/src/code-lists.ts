import { registerEnumType } from '@nestjs/graphql';
import {
  engagementKinds, enumOf, equalityFactors, factorOutcomes, levels, notForUsReasons, organisationKinds, participations, payToChoices, phases, representationBases, sides, unpaidReasons,
} from '#vocabulary';

/** A code list as a type of the API: `patient-organisation` is `PATIENT_ORGANISATION` there. Each list is registered once, here or beside the one concept that it belongs to. */
export function codeList<const Code extends string>(name: string, codes: readonly Code[], description: string): Record<string, Code> {
  const made = enumOf(codes);
  registerEnumType(made, { name, description });
  return made;
}

export const LevelEnum = codeList('Level', levels, 'Where patients take part: one\'s own care, a clinic or programme, the whole system.');
export const PhaseEnum = codeList('Phase', phases, 'When patients take part: choosing the question, planning, doing, looking back.');
export const ParticipationEnum = codeList('Participation', participations, 'What patients\' voices mean, from being told to deciding.');
export const EngagementKindEnum = codeList('EngagementKind', engagementKinds, 'What patients are asked to do.');
export const OrganisationKindEnum = codeList('OrganisationKind', organisationKinds, 'What an organisation is. The first two are the patient side.');
export const UnpaidReasonEnum = codeList('UnpaidReason', unpaidReasons, 'Why there is no pay. No other reason is accepted.');
export const RepresentationBasisEnum = codeList('RepresentationBasis', representationBases, 'On what basis somebody takes part: their own statement.');
export const SideEnum = codeList('Side', sides, 'On which side of a partnership somebody sits.');
export const EqualityFactorEnum = codeList('EqualityFactor', equalityFactors, 'What both sides talk about before they start, and when they look back.');
export const FactorOutcomeEnum = codeList('FactorOutcome', factorOutcomes, 'What came of talking about it.');
export const PayToEnum = codeList('PayTo', payToChoices, 'Who is paid; the person chooses.');
export const NotForUsEnum = codeList('NotForUs', notForUsReasons, 'Why an invitation did not fit. Nobody but matching reads it.');
