/** What an initiative must ask and may ask (rules, "What each form asks"). What must not be asked, such as pay, budget, level or phase, has no field (R-INI-02). */

import { Deadline, type Rejection } from '#kernel';
import { isPatientSide, OrganisationKind } from '#vocabulary';
import { z } from 'zod';
import { firstOfEachField, seen, turnedIn, withoutEmpty } from '../request/form/complete';
import { finished, unfinished, type Texts } from '../request/form/texts';

/** What somebody can need in order to change something. */
export const NeedKind = z.enum(['money', 'time', 'data', 'decision']);
export type NeedKind = z.infer<typeof NeedKind>;

/** The kinds of organisations that an initiative can go to: the professional side (R-INI-03). */
export const professionalKinds = OrganisationKind.options.filter((kind) => !isPatientSide(kind));
const ProfessionalKind = OrganisationKind.refine((kind) => !isPatientSide(kind), 'not of the professional side');

/** Whom it wants at the table: kinds of organisations, and more in words. */
const wanted = (text: Texts) => z.strictObject({ kinds: z.array(ProfessionalKind).min(1).max(professionalKinds.length), who: text.prose(600).optional() });
const need = (text: Texts) => z.strictObject({ kinds: z.array(NeedKind).min(1).max(NeedKind.options.length), what: text.prose(600) });
/** Whether a company pays for any of it, and which. */
const company = (text: Texts) => z.strictObject({ pays: z.boolean(), which: text.line(200).optional() });

/** A whole initiative, as it is handed in, reviewed and sent. */
export const InitiativeForm = z.strictObject({
  change: finished.prose(1200),
  /** Why, with an example. */
  why: finished.prose(1200),
  wanted: wanted(finished),
  bring: finished.prose(600),
  need: need(finished),
  /** What it costs those who open it. */
  cost: finished.prose(600),
  /** The day by which an answer is hoped for. */
  answerBy: Deadline,
  speaksFor: finished.prose(600),
  company: company(finished),
});
export type InitiativeForm = z.infer<typeof InitiativeForm>;

/** What the writer of an initiative has so far: the same fields, each of them optional, texts as they come. */
export const InitiativeDraft = z.strictObject({
  change: unfinished.prose(1200),
  why: unfinished.prose(1200),
  wanted: z.strictObject({ kinds: z.array(OrganisationKind).max(OrganisationKind.options.length), who: unfinished.prose(600) }).partial(),
  bring: unfinished.prose(600),
  need: z.strictObject({ kinds: z.array(NeedKind).max(NeedKind.options.length), what: unfinished.prose(600) }).partial(),
  cost: unfinished.prose(600),
  answerBy: Deadline,
  speaksFor: unfinished.prose(600),
  company: company(unfinished).partial(),
}).partial();
export type InitiativeDraft = z.infer<typeof InitiativeDraft>;

/** What is wrong with a form that is handed in. */
export const Lack = z.strictObject({ code: z.enum(['FIELD_REQUIRED', 'TEXT_TOO_LONG', 'TEXT_REFUSED']), field: z.string().max(60) });
export type Lack = z.infer<typeof Lack>;

/** A draft as a form, or all that it lacks. */
export type CompletedInitiative = { readonly form: InitiativeForm; readonly lacks: readonly [] } | { readonly form?: undefined; readonly lacks: readonly Lack[] };

/** Reads a draft as a finished form. Characters that hide something are taken out of its texts (R-TXT-02). */
export function completeInitiative(draft: InitiativeDraft): CompletedInitiative {
  const written = withoutEmpty(seen(draft));
  const read = InitiativeForm.safeParse({
    ...written,
    ...(written.wanted ? { wanted: { ...written.wanted, kinds: [...new Set(written.wanted.kinds)] } } : {}),
    ...(written.need ? { need: { ...written.need, kinds: [...new Set(written.need.kinds)] } } : {}),
  });
  const lacks = [
    ...turnedIn(draft, ''),
    ...(read.success ? [] : read.error.issues.map((issue): Rejection => ({ code: codeOf(issue), field: issue.path.map(String).join('.') }))),
    // Who says that a company pays says which.
    ...(written.company?.pays === true && written.company.which === undefined ? [{ code: 'FIELD_REQUIRED', field: 'company.which' } as const] : []),
  ];
  return read.success && lacks.length === 0 ? { form: read.data, lacks: [] } : { lacks: firstOfEachField(lacks).map((lack) => Lack.parse(lack)) };
}

function codeOf(issue: { readonly code: string; readonly origin?: unknown; readonly path: readonly PropertyKey[] }): Lack['code'] {
  if (issue.code === 'too_big' && issue.origin === 'string') return 'TEXT_TOO_LONG';
  if (issue.code === 'custom') return issue.path.includes('kinds') ? 'FIELD_REQUIRED' : 'TEXT_REFUSED';
  return 'FIELD_REQUIRED';
}
