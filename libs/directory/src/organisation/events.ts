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
/** Whoever checks it cannot say yes yet; the organisation reads what is missing, answers, and then waits to be checked again. */
export const VerificationReturned = event('VerificationReturned', 1, { by: decidedBy, comments: words('by') });
export const VerificationAnswered = event('VerificationAnswered', 1, { by: decidedBy, answer: words('by') });
/** It is not taken in. A registry's entry that was claimed is only listed again, and `people` answer for it no longer; nobody, when it registered by itself. `at` in epoch milliseconds. */
export const VerificationRefused = event('VerificationRefused', 1, { by: decidedBy, reason: words('by'), people: plain(z.array(id('person')).max(10_000)), at: plain(z.int().min(0)) });

/** One coordinator wants it suspended; it takes another one (R-STF-06). */
export const SuspensionProposed = event('SuspensionProposed', 1, { by: decidedBy, reason: words('by') });
export const SuspensionDropped = event('SuspensionDropped', 1, {});
/** By the second coordinator. `at` in epoch milliseconds; the organisation can reply until `replyBy`. */
export const OrganisationSuspended = event('OrganisationSuspended', 1, { by: decidedBy, at: plain(z.int().min(0)), replyBy: plain(Deadline) });
export const SuspensionReplied = event('SuspensionReplied', 1, { by: decidedBy, reply: words('by') });
export const SuspensionLifted = event('SuspensionLifted', 1, { by: decidedBy, reason: words('by') });

/** Nobody can act for it: one coordinator proposes who is to answer for it; it takes another one (R-ORG-11). */
export const RecoveryProposed = event('RecoveryProposed', 1, {
  by: decidedBy, reason: words('by'), person: plain(id('person')), personName: personal('person', line(200)), personRole: personal('person', line(200)),
});
/** By the second coordinator. `told`: everybody who answers for it or did. It takes effect at `endsAt`, epoch milliseconds, unless one of them stops it. */
export const RecoveryAgreed = event('RecoveryAgreed', 1, { by: decidedBy, told: plain(z.array(id('person')).max(10_000)), endsAt: plain(z.int().min(0)) });
export const RecoveryDropped = event('RecoveryDropped', 1, { by: decidedBy });
/** By a person who answers for it, in so many words or by acting for it. */
export const RecoveryStopped = event('RecoveryStopped', 1, { by: decidedBy });
export const RepresentationRecovered = event('RepresentationRecovered', 1, { person: plain(id('person')) });

export const organisationEvents = [
  OrganisationListed, ListingRevised, ListingRemovalAsked, ListingRemoved, OrganisationRegistered, OrganisationClaimed, OrganisationVerified,
  VerificationReturned, VerificationAnswered, VerificationRefused,
  ProfileRevised, ProfileConfirmed, RepresentativeAppointed, RepresentativeRemoved,
  SuspensionProposed, SuspensionDropped, OrganisationSuspended, SuspensionReplied, SuspensionLifted,
  RecoveryProposed, RecoveryAgreed, RecoveryDropped, RecoveryStopped, RepresentationRecovered,
] as const;
export type OrganisationEvent = EventOf<(typeof organisationEvents)[number]>;
