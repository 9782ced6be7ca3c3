/** What an organisation says of itself, and that it still holds (R-ORG-05 to 07). */

import { canonicalJson, command, days, id, nothing, reject, rejectAll, type CommandOf, type Context, type Decision, type Json, type Rejection } from '#kernel';
import { ConditionId, isPatientSide, type EngagementKind } from '#vocabulary';
import { z } from 'zod';
import { refusedText, visibleText } from '../text';
import { ProfileConfirmed, ProfileRevised, type OrganisationEvent } from './events';
import { isMember, profileOf, said, type Organisation } from './state';
import { ProfileFields, profileFields, type Profile, type ProfileField } from './values';

const { kind, publicBody, about, website, countries, languages, zone, everyCondition, openTo, notOpenTo, contactLimit } = ProfileFields;
/** What is not said stays as it is. */
export const ReviseProfile = command('ReviseProfile', {
  organisation: id('organisation'),
  kind: kind.optional(), publicBody: publicBody.optional(), about: about.optional(), website: website.optional(), countries: countries.optional(),
  languages: languages.optional(), zone: zone.optional(), conditions: z.array(ConditionId).max(60).optional(), everyCondition: everyCondition.optional(),
  openTo: openTo.optional(), notOpenTo: notOpenTo.optional(), contactLimit: contactLimit.optional(),
});
type ReviseProfile = CommandOf<typeof ReviseProfile>;
export const ConfirmProfile = command('ConfirmProfile', { organisation: id('organisation') });

export function reviseProfile(organisation: Organisation, asked: ReviseProfile): Decision<OrganisationEvent> {
  if (!isMember(organisation)) return reject('WRONG_STATE');
  const before = profileOf(organisation);
  const wished = consistent(tidied(said(asked)), before);
  const changes = Object.fromEntries(profileFields.filter((field) => wished[field] !== undefined && !same(wished[field], before[field])).map((field) => [field, wished[field]]));
  return rejectAll([
    refusedText('about', asked.about),
    // What kind it is decides on which side it sits, and was checked: it stays (R-VER-01).
    organisation.status === 'verified' && 'kind' in changes ? { code: 'WRONG_STATE', field: 'kind' } : undefined,
    asked.openTo?.some((one) => asked.notOpenTo?.includes(one)) ? { code: 'FIELD_REQUIRED', field: 'notOpenTo' } : undefined,
  ]) ?? (Object.keys(changes).length === 0 ? nothing : [ProfileRevised(changes)]);
}

function tidied(wished: Partial<Profile>): Partial<Profile> {
  return {
    ...wished,
    ...(wished.about === undefined ? {} : { about: visibleText(wished.about) }),
    ...Object.fromEntries((['countries', 'languages', 'conditions', 'openTo', 'notOpenTo'] as const).flatMap((list) => (wished[list] ? [[list, [...new Set<string>(wished[list])]]] : []))),
  };
}

/** What it opens to is no longer among what it is not open to, and the other way round. */
function consistent(wished: Partial<Profile>, before: Partial<Profile>): Partial<Profile> {
  const without = (list: readonly EngagementKind[] | undefined, other: readonly EngagementKind[] | undefined): EngagementKind[] => (list ?? []).filter((one) => !other?.includes(one));
  return {
    ...wished,
    ...(wished.openTo && !wished.notOpenTo && before.notOpenTo ? { notOpenTo: without(before.notOpenTo, wished.openTo) } : {}),
    ...(wished.notOpenTo && !wished.openTo && before.openTo ? { openTo: without(before.openTo, wished.notOpenTo) } : {}),
  };
}

function same(a: unknown, b: unknown): boolean {
  return b !== undefined && canonicalJson(a as Json) === canonicalJson(b as Json);
}

/** Looked through by a person: what was suggested is now said (R-IMP-01), and it holds for a year (R-ORG-07). */
export function confirmProfile(organisation: Organisation, _asked: unknown, { now }: Context): Decision<OrganisationEvent> {
  if (!isMember(organisation)) return reject('WRONG_STATE');
  const { confirmedAt } = organisation;
  const { kind: which, countries: where, languages: spoken, conditions: areas = [], everyCondition: every = false, contactLimit: often } = profileOf(organisation);
  if (which === undefined || where === undefined || spoken === undefined || (isPatientSide(which) && areas.length === 0 && !every)) {
    return rejectAll([missing('languages', spoken), missing('countries', where), missing('kind', which), missing('conditions', every || areas[0])]) ?? nothing;
  }
  if (confirmedAt !== undefined && now < confirmedAt + SAME_CONFIRMATION) return nothing;
  return [ProfileConfirmed({ kind: which, conditions: areas, everyCondition: every, languages: spoken, countries: where, contactLimit: often, at: now })];
}

/** A second click on the same day says nothing new. */
const SAME_CONFIRMATION = days(1);

function missing(field: ProfileField, value: unknown): Rejection | undefined {
  return value === undefined || value === false ? { code: 'FIELD_REQUIRED', field } : undefined;
}
