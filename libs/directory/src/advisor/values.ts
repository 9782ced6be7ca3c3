/** What an advisor says of themselves. All of it is sealed under their own key. */

import { line, prose } from '#kernel';
import { ConditionId, Country, EngagementKind, LanguageCode, Relation } from '#vocabulary';
import { z } from 'zod';
import { visibleText } from '../text';

const seen = (text: unknown): unknown => (typeof text === 'string' ? visibleText(text) : text);
/** Text as its readers will see it: what is hidden in it is taken out before it is sealed (R-TXT-02). */
const seenLine = (max: number): z.ZodType<string> => z.preprocess(seen, line(max));
const seenProse = (max: number): z.ZodType<string> => z.preprocess(seen, prose(max));

/** What a person may say yes to, each on its own, and take back just as easily (R-ADV-03). */
export const ConsentPurpose = z.enum(['condition-areas', 'access-needs', 'listed-to-members', 'listed-publicly', 'share-a-story']);
export type ConsentPurpose = z.infer<typeof ConsentPurpose>;

/** How often somebody would like to take part. */
export const HowOften = z.enum(['once-a-year', 'few-times-a-year', 'monthly', 'more-often']);
export type HowOften = z.infer<typeof HowOften>;

/** Where somebody can take part. */
export const TakesPart = z.enum(['remote', 'in-own-country', 'anywhere']);
export type TakesPart = z.infer<typeof TakesPart>;

/** Who may see the condition areas of somebody. */
export const ConditionsSeenBy = z.enum(['nobody', 'those-i-say-yes-to', 'verified-members']);
export type ConditionsSeenBy = z.infer<typeof ConditionsSeenBy>;

/** How somebody's identity was confirmed. No document is looked at twice, and none is kept (R-ADV-10). */
export const IdentityMethod = z.enum(['telephone', 'e-id']);
export type IdentityMethod = z.infer<typeof IdentityMethod>;

/** What a next of kin is to somebody, and nothing about that person (R-ADV-06). */
export const NextOfKin = z.strictObject({ relation: Relation, bereaved: z.boolean() });
export type NextOfKin = z.infer<typeof NextOfKin>;

/** Whose experience somebody speaks from: their own, that of a next of kin, or both. */
export const Experience = z.strictObject({ own: z.boolean(), nextOfKin: NextOfKin.optional() });
export type Experience = z.infer<typeof Experience>;

/** What anybody who joins says, and may change. */
export const AdvisorFields = {
  /** What they want to be called. */
  name: seenLine(200),
  languages: z.array(LanguageCode).min(1).max(40),
  /** What they would like to do. */
  openTo: z.array(EngagementKind).min(1).max(EngagementKind.options.length),
  country: Country,
  /** Brings somebody who helps: a supporter, an interpreter, a guardian (R-ADV-08). */
  bringsSupporter: z.boolean(),
} as const;

/** The condition areas that somebody wants to be asked about. */
export const ConditionAreas = z.array(ConditionId).max(60);
/** What somebody needs to take part, never why. */
export const AccessNeeds = seenProse(1200);
