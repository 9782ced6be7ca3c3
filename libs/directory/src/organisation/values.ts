/** What is said of an organisation: what a registry says, what it says of itself, and what somebody who checked it found. */

import { line, prose, TimeZone } from '#kernel';
import { Country, EngagementKind, LanguageCode, OrganisationKind } from '#vocabulary';
import { z } from 'zod';
import { ExternalId } from '../external-id/external-id';

/** Web addresses that a registry knows; old ones have no `s`. */
export const WebAddress = z.string().max(500).refine(isWebAddress, 'not a web address');
/** Web addresses that an organisation gives (R-TXT-02). */
export const SecureWebAddress = WebAddress.refine((address) => address.startsWith('https://'), 'must begin with https://');

/** A condition of the vocabulary by its id. The log keeps ids that the vocabulary has dropped since. */
export const ConditionId = z.string().max(80).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Another name of an organisation. `language` is a BCP 47 code where the registry says one. */
export const OtherName = z.strictObject({ name: line(300), use: z.enum(['label', 'alias', 'acronym']), language: z.string().regex(/^[a-z]{2,3}$/).optional() });
export type OtherName = z.infer<typeof OtherName>;

/** What a registry says of an organisation: public facts, nobody's name or address. */
export const ListingFacts = z.strictObject({
  name: line(300),
  otherNames: z.array(OtherName).max(200),
  countries: z.array(Country).min(1).max(50),
  place: line(200).optional(),
  website: WebAddress.optional(),
  domains: z.array(line(255)).max(50),
  established: z.int().min(500).max(2200).optional(),
  externalIds: z.array(ExternalId).max(100),
});
export type ListingFacts = z.infer<typeof ListingFacts>;

/** What an organisation says of itself and publishes. */
export const ProfileFields = {
  kind: OrganisationKind,
  publicBody: z.boolean(),
  about: prose(2000),
  website: SecureWebAddress,
  countries: z.array(Country).min(1).max(60),
  languages: z.array(LanguageCode).min(1).max(40),
  zone: TimeZone,
  conditions: z.array(ConditionId).max(60),
  /** For all conditions: such an organisation fits every request. */
  everyCondition: z.boolean(),
  openTo: z.array(EngagementKind).max(EngagementKind.options.length),
  notOpenTo: z.array(EngagementKind).max(EngagementKind.options.length),
  /** Open invitations at a time (R-ORG-06). */
  contactLimit: z.int().min(1).max(50),
} as const;
export type ProfileField = keyof typeof ProfileFields;
export const profileFields = Object.keys(ProfileFields) as ProfileField[];
export const Profile = z.strictObject(ProfileFields);
export type Profile = z.infer<typeof Profile>;

/** How somebody found out that an organisation is what it says (R-VER-01). */
export const VerificationMethod = z.enum(['public-register', 'statutes-and-minutes', 'call', 'meeting', 'visit']);
export type VerificationMethod = z.infer<typeof VerificationMethod>;

/** Where an organisation's money comes from. */
export const Funder = z.strictObject({ name: line(200), percent: z.number().min(0).max(100), company: z.boolean() });
export type Funder = z.infer<typeof Funder>;

/** From this share on, a company that pays for an organisation is shown wherever the organisation is (R-VER-01). */
const SHOWN_FROM_PERCENT = 20;

/** Companies that pay for more than a fifth (R-VER-01). */
export function shownFunders(funders: readonly Funder[]): readonly Funder[] {
  return funders.filter(({ company, percent }) => company && percent > SHOWN_FROM_PERCENT);
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hostname.includes('.');
}
