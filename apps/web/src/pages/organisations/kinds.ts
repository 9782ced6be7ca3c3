import type { OrganisationKind } from './organisations.operations';

/** The kinds, the patient side first, with the codes of their words. */
export const organisationKinds = (['PATIENT_ORGANISATION', 'UMBRELLA', 'ACADEMIC', 'CARE_PROVIDER', 'COMPANY', 'FUNDER', 'REGULATOR', 'GUIDELINE_BODY'] as const satisfies readonly OrganisationKind[])
  .map((value) => ({ value, code: codeOf(value) }));

/** The code of a value in the catalogues: `PATIENT_ORGANISATION` → `patient-organisation`. */
export function codeOf(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** Which side an organisation of this kind belongs to; nothing for one whose kind nobody has said. */
export function sideOf(kind: OrganisationKind | null): 'patient' | 'professional' | undefined {
  if (kind === null) return undefined;
  return kind === 'PATIENT_ORGANISATION' || kind === 'UMBRELLA' ? 'patient' : 'professional';
}
