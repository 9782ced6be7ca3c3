import { z } from 'zod';

/** What an organisation is (R-ORG-04). */
export const OrganisationKind = z.enum(['patient-organisation', 'umbrella', 'company', 'academic', 'care-provider', 'funder', 'regulator', 'guideline-body']);
export type OrganisationKind = z.infer<typeof OrganisationKind>;
export const organisationKinds = OrganisationKind.options;

/** Patient organisations and their umbrellas are the patient side; every other organisation is the professional side. */
export function isPatientSide(kind: OrganisationKind): boolean {
  return kind === 'patient-organisation' || kind === 'umbrella';
}
