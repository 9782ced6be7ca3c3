/** What a request must ask and may ask (rules, "What each form asks"). What must not be asked has no field. */

import { CalendarDate, Deadline, Money } from '#kernel';
import { Cell, Country, Effort, EngagementKind, engagementKinds, LanguageCode, Participation, Pay, UnpaidReason } from '#vocabulary';
import { z } from 'zod';
import { ConditionId } from '../../study/condition-id';
import { finished, unfinished, type Texts } from './texts';

/** Purposes that are no partnership, and the code that says so (R-REQ-06). They can be chosen, so that the answer can be clear. */
export const refusedPurposes = {
  'trial-recruitment': 'TRIAL_RECRUITMENT',
  promotion: 'PROMOTION',
  'health-data': 'ASKS_FOR_HEALTH_DATA',
  'named-treatment': 'NAMED_TREATMENT',
} as const;
export type RefusedPurpose = keyof typeof refusedPurposes;

/** What an asker can choose when asked what the request is for. */
export const requestPurposes = [...engagementKinds, ...(Object.keys(refusedPurposes) as RefusedPurpose[])] as const;

/** Where a meeting takes place. */
export const MeetingFormat = z.enum(['remote', 'on-site', 'either']);
export type MeetingFormat = z.infer<typeof MeetingFormat>;
export const meetingFormats = MeetingFormat.options;

/** Who stands behind a request and who gains by it (R-REQ-07). */
const backing = (text: Texts) => z.strictObject({
  payer: text.line(200),
  funder: text.line(200),
  /** The product that it concerns, or that it concerns none. */
  product: text.line(200),
  companies: text.prose(600),
  gains: text.prose(600),
});

/** Where, when and in what form people meet. Without countries it is for people anywhere. */
const meeting = (text: Texts) => z.strictObject({
  format: MeetingFormat,
  countries: z.array(Country).max(60),
  place: text.line(200).optional(),
  from: CalendarDate,
  to: CalendarDate,
  times: text.prose(600).optional(),
});

/** What comes back to those who took part, and by when. */
const feedback = (text: Texts) => z.strictObject({ what: text.prose(600), by: CalendarDate });

/** Seats at the table: for the patient side, for everybody, and reserves. New voices are people without an earlier partnership (R-REQ-09). */
export const Seats = z.strictObject({
  patients: z.int().min(1).max(100),
  all: z.int().min(1).max(500),
  reserves: z.int().min(0).max(100),
  newVoices: z.int().min(0).max(100),
});
export type Seats = z.infer<typeof Seats>;

/**
 * A meeting that the professional side cancels less than so many working days before is paid in full. Work done is always paid, and
 * one who steps back is paid for the meeting that falls within those days (R-PAY-06).
 */
const cancellation = (text: Texts) => z.strictObject({ paidInFullWithin: z.int().min(0).max(90), also: text.prose(600).optional() });

/** Whom it concerns: people with certain conditions, or all patients. */
export const ConditionsAsked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('some'), ids: z.array(ConditionId).min(1).max(30) }),
]);
export type ConditionsAsked = z.infer<typeof ConditionsAsked>;

/** Where the ethical or legal basis of a survey or data collection can be read (R-REQ-06). */
const LegalBasis = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(500);

/** A whole request, as it is handed in, reviewed and sent. */
export const RequestForm = z.strictObject({
  oneSentence: finished.line(160),
  why: finished.prose(1200),
  use: finished.prose(600),
  backing: backing(finished),
  role: finished.prose(1200),
  kind: EngagementKind,
  conditions: ConditionsAsked,
  meeting: meeting(finished),
  effort: Effort,
  pay: Pay,
  /** Whether others at the table are paid for this time (R-PAY-03). */
  othersPaid: z.boolean(),
  cancellation: cancellation(finished).optional(),
  seats: Seats,
  cells: z.array(Cell).min(1).max(12),
  promise: Participation,
  /** "Patients come in after the question is set. Why?" (R-REQ-04) */
  lateStartReason: finished.prose(600).optional(),
  languages: z.array(LanguageCode).min(1).max(20),
  /** What the asker offers so that everybody can take part. */
  access: finished.prose(600),
  answerBy: Deadline,
  feedback: feedback(finished),
  /** Interests that exclude somebody, in plain words; none if empty (R-REQ-08). */
  excludingInterests: z.array(finished.line(200)).max(10),
  /** New voices are welcome unless this is so; then it takes a reason (R-REQ-09). */
  experienceNeeded: z.boolean(),
  experienceReason: finished.prose(600).optional(),
  legalBasis: LegalBasis.optional(),
});
export type RequestForm = z.infer<typeof RequestForm>;

const FeeDraft = z.strictObject({
  kind: z.enum(['paid', 'unpaid']), amount: Money, payer: unfinished.line(200), withinDays: z.int().min(0).max(365),
  reason: UnpaidReason, because: unfinished.prose(600),
}).partial();
const ExpensesDraft = z.strictObject({
  kind: z.enum(['advanced', 'repaid', 'none']), upTo: Money, withinDays: z.int().min(0).max(365), because: unfinished.prose(600),
}).partial();

/** What the writer of a request has so far: the same fields, each of them optional, texts as they come. */
export const RequestDraft = z.strictObject({
  oneSentence: unfinished.line(160),
  why: unfinished.prose(1200),
  use: unfinished.prose(600),
  backing: backing(unfinished).partial(),
  role: unfinished.prose(1200),
  kind: z.enum(requestPurposes),
  conditions: z.strictObject({ kind: z.enum(['all', 'some']), ids: z.array(ConditionId).max(30) }).partial(),
  meeting: meeting(unfinished).partial(),
  effort: Effort.partial(),
  pay: z.strictObject({ fee: FeeDraft, expenses: ExpensesDraft }).partial(),
  othersPaid: z.boolean(),
  cancellation: cancellation(unfinished).partial(),
  seats: Seats.partial(),
  cells: z.array(Cell).max(12),
  promise: Participation,
  lateStartReason: unfinished.prose(600),
  languages: z.array(LanguageCode).max(20),
  access: unfinished.prose(600),
  answerBy: Deadline,
  feedback: feedback(unfinished).partial(),
  excludingInterests: z.array(unfinished.line(200)).max(10),
  experienceNeeded: z.boolean(),
  experienceReason: unfinished.prose(600),
  legalBasis: unfinished.line(500),
}).partial();
export type RequestDraft = z.infer<typeof RequestDraft>;
