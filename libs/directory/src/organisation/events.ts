import { CalendarDate, Deadline, event, id, line, personal, plain, words, type EventOf } from '#kernel';
import { OrganisationKind } from '#vocabulary';
import { z } from 'zod';
import { ExternalId } from '../external-id/external-id';
import { ConditionId, Funder, ListingFacts, ProfileFields, VerificationMethod } from './values';

const listing = {
  facts: plain(ListingFacts),
  kind: plain(OrganisationKind),                          // suggested until a person confirms it (R-IMP-01)
  conditions: plain(z.array(ConditionId).max(60)),        // likewise
};
/** A public registry's entry. The organisation never asked to be here (R-ORG-03). */
export const OrganisationListed = event('OrganisationListed', 1, { source: plain(ExternalId), ...listing });
export const ListingRevised = event('ListingRevised', 1, listing);
export const ListingRemovalAsked = event('ListingRemovalAsked', 1, {});
export const ListingRemoved = event('ListingRemoved', 1, {});

/** Who answers for the organisation, and how that can be checked. */
const representative = {
  representative: plain(id('person')),
  personName: personal('representative', line(200)),
  personRole: personal('representative', line(200)),
  howToCheck: words('representative'),
};
const ownWord = {
  publicBody: plain(ProfileFields.publicBody),
  patientMajority: plain(z.boolean()).optional(),         // patients or next of kin on the board, by its own word
  companyOver20: plain(z.boolean()).optional(),           // more than 20 % from one company, by its own word
};
export const OrganisationRegistered = event('OrganisationRegistered', 1, {
  name: plain(line(300)),
  kind: plain(OrganisationKind),
  countries: plain(ProfileFields.countries),
  about: plain(ProfileFields.about),
  website: plain(ProfileFields.website).optional(),
  claimedIds: plain(z.array(ExternalId).max(10)),
  ...ownWord, ...representative,
});
export const OrganisationClaimed = event('OrganisationClaimed', 1, { ...ownWord, ...representative });

export const OrganisationVerified = event('OrganisationVerified', 1, {
  method: plain(VerificationMethod),
  patientMajority: plain(z.boolean()).optional(),
  funders: plain(z.array(Funder).max(50)),
  distinctFrom: plain(z.array(id('organisation')).max(50)),
  on: plain(CalendarDate),
  due: plain(CalendarDate),
  note: words('actor').optional(),
});

const { kind, publicBody, about, website, countries, languages, zone, conditions, everyCondition, openTo, notOpenTo, contactLimit } = ProfileFields;
/** What changed, each field with its whole new value. */
export const ProfileRevised = event('ProfileRevised', 1, {
  kind: plain(kind).optional(), publicBody: plain(publicBody).optional(), about: plain(about).optional(), website: plain(website).optional(),
  countries: plain(countries).optional(), languages: plain(languages).optional(), zone: plain(zone).optional(),
  conditions: plain(conditions).optional(), everyCondition: plain(everyCondition).optional(),
  openTo: plain(openTo).optional(), notOpenTo: plain(notOpenTo).optional(), contactLimit: plain(contactLimit).optional(),
});
/** The five things that were looked through (R-ORG-07). `at` in epoch milliseconds. */
export const ProfileConfirmed = event('ProfileConfirmed', 1, {
  kind: plain(kind), conditions: plain(conditions), everyCondition: plain(everyCondition), languages: plain(languages), countries: plain(countries),
  contactLimit: plain(contactLimit).optional(), at: plain(z.int().min(0)),
});

export const RepresentativeAppointed = event('RepresentativeAppointed', 1, {
  person: plain(id('person')), personName: personal('person', line(200)), personRole: personal('person', line(200)),
});
/** `at` in epoch milliseconds: for a year after it the person may not check the organisation (R-STF-03). */
export const RepresentativeRemoved = event('RepresentativeRemoved', 1, { person: plain(id('person')), at: plain(z.int().min(0)) });

const decidedBy = plain(id('person'));
/** One coordinator wants it suspended; it takes another one (R-STF-06). */
export const SuspensionProposed = event('SuspensionProposed', 1, { by: decidedBy, reason: words('by') });
export const SuspensionDropped = event('SuspensionDropped', 1, {});
/** By the second coordinator. `at` in epoch milliseconds; the organisation can reply until `replyBy`. */
export const OrganisationSuspended = event('OrganisationSuspended', 1, { by: decidedBy, at: plain(z.int().min(0)), replyBy: plain(Deadline) });
export const SuspensionReplied = event('SuspensionReplied', 1, { by: decidedBy, reply: words('by') });
export const SuspensionLifted = event('SuspensionLifted', 1, { by: decidedBy, reason: words('by') });

export const organisationEvents = [
  OrganisationListed, ListingRevised, ListingRemovalAsked, ListingRemoved, OrganisationRegistered, OrganisationClaimed, OrganisationVerified,
  ProfileRevised, ProfileConfirmed, RepresentativeAppointed, RepresentativeRemoved,
  SuspensionProposed, SuspensionDropped, OrganisationSuspended, SuspensionReplied, SuspensionLifted,
] as const;
export type OrganisationEvent = EventOf<(typeof organisationEvents)[number]>;
