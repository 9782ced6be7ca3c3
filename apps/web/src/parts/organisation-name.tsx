import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { OrganisationNameDocument } from '../pages/invitation/invitation.operations';

/** The name of an organisation, once for every page that shows it. */
export function useOrganisation(id: string): { readonly name: string; readonly isPatientSide: boolean; readonly isCompany: boolean; readonly isPublicBody: boolean } {
  const { data } = useQuery(OrganisationNameDocument, { variables: { id }, fetchPolicy: 'cache-first' });
  const { name = '…', kind, publicBody } = data?.organisation ?? {};
  return { name, isPatientSide: kind === 'PATIENT_ORGANISATION' || kind === 'UMBRELLA', isCompany: kind === 'COMPANY', isPublicBody: publicBody === true };
}

export function OrganisationName({ id }: { readonly id: string }): ReactNode {
  return useOrganisation(id).name;
}
