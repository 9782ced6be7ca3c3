/**
 * What happens in an advisor's life in a network. The stream's id is the person's. All that is about them is sealed under their
 * key, codes included; plain are ids, and the instant that the log's own metadata says anyway.
 */

import { CalendarDate, event, id, personal, plain, words, type EventOf } from '#kernel';
import { z } from 'zod';
import { AccessNeeds, AdvisorFields, ConditionAreas, ConditionsSeenBy, ConsentPurpose, Experience, HowOften, IdentityMethod, TakesPart } from './values';

const person = plain(id('person'));
const at = plain(z.int().min(0));                         // epoch milliseconds
const { name, languages, openTo, country, bringsSupporter } = AdvisorFields;
const purpose = personal('person', ConsentPurpose);

/** Somebody of 18 or more has joined (R-ADV-01): that they said so is what lets this happen, so it is not written down again. */
export const AdvisorJoined = event('AdvisorJoined', 1, {
  person, at,
  name: personal('person', name),
  languages: personal('person', languages),
  openTo: personal('person', openTo),
  howOften: personal('person', HowOften),
});
/** What changed, each field with its whole new value. */
export const AdvisorProfileRevised = event('AdvisorProfileRevised', 1, {
  person,
  name: personal('person', name).optional(),
  languages: personal('person', languages).optional(),
  openTo: personal('person', openTo).optional(),
  country: personal('person', country).optional(),
  bringsSupporter: personal('person', bringsSupporter).optional(),
});
export const AvailabilitySet = event('AvailabilitySet', 1, { person, howOften: personal('person', HowOften), takesPart: personal('person', TakesPart) });
/** Looked through and still right; it holds for a year (R-ORG-07). */
export const AdvisorProfileConfirmed = event('AdvisorProfileConfirmed', 1, { at });

export const ConsentGiven = event('ConsentGiven', 1, { person, purpose });
/** What rested on this consent is used by nobody from now on (R-ADV-04). */
export const ConsentWithdrawn = event('ConsentWithdrawn', 1, { person, purpose });
/** `purpose`: the consent that this rests on. */
export const ConditionAreasSaid = event('ConditionAreasSaid', 1, {
  person, purpose,
  conditions: personal('person', ConditionAreas),
  experience: personal('person', Experience).optional(),
  seenBy: personal('person', ConditionsSeenBy),
});
export const AccessNeedsSaid = event('AccessNeedsSaid', 1, { person, purpose, access: words('person', { schema: AccessNeeds }) });

export const IdentityConfirmed = event('IdentityConfirmed', 1, { person, method: personal('person', IdentityMethod), on: personal('person', CalendarDate) });

/** The organisation is plain so that the database itself can show this to it and to nobody else (R-ADV-05). */
const organisation = plain(id('organisation'));
export const AffiliationClaimed = event('AffiliationClaimed', 1, { person, organisation, name: personal('person', name) });
export const AffiliationConfirmed = event('AffiliationConfirmed', 1, { person, organisation });
/** By either of them. Which one is nobody's business, so it is said in the same way. */
export const AffiliationEnded = event('AffiliationEnded', 1, { person, organisation });

/** The person shows it to members, or to nobody but the two again (R-ADV-05). */
export const AffiliationShown = event('AffiliationShown', 1, { person, organisation });
export const AffiliationHidden = event('AffiliationHidden', 1, { person, organisation });

export const AdvisorLeft = event('AdvisorLeft', 1, { person });

export const advisorEvents = [
  AdvisorJoined, AdvisorProfileRevised, AvailabilitySet, AdvisorProfileConfirmed, ConsentGiven, ConsentWithdrawn, ConditionAreasSaid, AccessNeedsSaid,
  IdentityConfirmed, AffiliationClaimed, AffiliationConfirmed, AffiliationEnded, AffiliationShown, AffiliationHidden, AdvisorLeft,
] as const;
export type AdvisorEvent = EventOf<(typeof advisorEvents)[number]>;
