import { skipToken, useQuery } from '@apollo/client/react';
import { SuggestedByOrganisationDocument, SuggestedByPeopleDocument, type ChangeToAnswerFragment } from './asked.operations';

/** Whose suggestions: of an organisation, by its invitation, or of the people who were asked for a request. */
export type Suggesters = { readonly invitation: string } | { readonly peopleOf: string };

/** What was suggested, in full; undefined while it is fetched. */
export function useSuggested(by: Suggesters): readonly ChangeToAnswerFragment[] | undefined {
  const organisation = useQuery(SuggestedByOrganisationDocument, 'invitation' in by ? { variables: { id: by.invitation } } : skipToken);
  const people = useQuery(SuggestedByPeopleDocument, 'peopleOf' in by ? { variables: { request: by.peopleOf } } : skipToken);
  return organisation.data?.sentInvitation.changes ?? people.data?.peopleAsked.changes.map(({ change }) => change);
}
