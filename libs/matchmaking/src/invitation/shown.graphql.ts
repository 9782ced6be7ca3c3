/** Parts that the types of this folder share. */

import { codeList, failure } from '#graphql';
import { isId, type Id } from '#kernel';
import { askedStates } from './asked.read-model';
import { receivedStates } from './invited.read-model';
import { InterestsTick, Offer, OnBehalf } from './terms';

export const OfferEnum = codeList('Offer', Offer.options, 'A place at the table, or a reserve place: who has one is asked again before it becomes a place.');
export const SentInvitationStateEnum = codeList('SentInvitationState', askedStates, 'How an invitation stands, to its asker. NO_YES is the same for a no and for no answer.');
export const InvitationStateEnum = codeList('InvitationState', receivedStates, 'How an invitation stands, to its recipient.');
export const OnBehalfEnum = codeList('OnBehalf', OnBehalf.options, 'For whom a person takes a place other than for themselves: their organisation, or its youth panel, of which nobody is named.');
export const InterestsTickEnum = codeList('InterestsTick', InterestsTick.options, 'What a person says to the interests that exclude. Only this tick is kept.');

/** An id from a caller. What has not the form of one is nothing that is there. */
export function idOf(text: string): Id {
  const id = text.toLowerCase();
  if (!isId(id)) throw failure('NOT_FOUND');
  return id;
}

/** The instant that a read model gives, as the API shows it: ISO 8601. */
export function momentOf(instant: bigint): string {
  return new Date(Number(instant)).toISOString();
}

/** Whether a moment that the API shows is still to come. */
export function isAhead(moment: string, now: number): boolean {
  return now < Date.parse(moment);
}

