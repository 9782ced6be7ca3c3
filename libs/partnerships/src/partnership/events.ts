/** What can happen to a partnership, in the order of its life. What both sides adopt is plain; what is about one person is personal. */

import { CalendarDate, event, id, line, Money, personal, plain, prose, words, type EventOf } from '#kernel';
import { Cell, EqualityFactor, FactorOutcome, Participation, Pay, PayTo, RepresentationBasis, Side, UnpaidReason } from '#vocabulary';
import { OpenedBy } from '#matchmaking';
import { z } from 'zod';
import { activityEvents } from './activities/events';
import { beginningEvents } from './beginnings/events';
import { brakeEvents } from './brake/events';
import { contactEvents } from './contact/events';
import { lookingBackEvents } from './looking-back/events';
import { reviewEvents } from './reviews/events';
import { seatEvents } from './seats/events';
import { seenLine } from './texts';

const instant = z.int().nonnegative();
const Revision = z.int().min(1);
const person = plain(id('person'));

/** On what basis a person takes part: their own choices, at least one (R-PAR-04). */
export const Bases = z.array(RepresentationBasis).min(1).max(RepresentationBasis.options.length);
export type Bases = z.infer<typeof Bases>;

export const ContactRole = z.enum(['contact', 'deputy']);
export type ContactRole = z.infer<typeof ContactRole>;

/** Whom somebody brings with them (R-PAR-18). */
export const Companion = z.enum(['supporter', 'assistant', 'interpreter']);
export type Companion = z.infer<typeof Companion>;
/** "I bring a person; their travel is paid." Agreed with the pay, by the same two yeses. */
const companion = { companion: Companion.optional() };

/** How one person's part is paid: a fee with its payer and day, a salary that covers it, or nothing, for a reason from the list (R-PAY-01, R-PAY-02). */
export const PayTerms = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fee'), amount: Money, payer: seenLine(200), withinDays: z.int().min(0).max(30), payTo: PayTo, ...companion }),
  z.strictObject({ kind: z.literal('salary'), ...companion }),
  z.strictObject({ kind: z.literal('unpaid'), reason: UnpaidReason, because: seenLine(500), ...companion }),
]);
export type PayTerms = z.infer<typeof PayTerms>;

/** Whether a plan leaves something to be paid. */
export const Pays = z.enum(['fee', 'nothing']);
export type Pays = z.infer<typeof Pays>;

/** When the seven factors are talked about: before the start, and when looking back (R-PAR-08). */
export const CardRound = z.enum(['start', 'end']);
export type CardRound = z.infer<typeof CardRound>;

/** Why looking back has begun. */
export const EvaluationCause = z.enum(['last-day', 'by-a-side', 'ended-early']);
export type EvaluationCause = z.infer<typeof EvaluationCause>;

const Invited = z.strictObject({ person: id('person'), place: id('place'), invitation: id('invitation') });
const Party = z.strictObject({ invitation: id('invitation'), recipient: id('organisation') });

// ── Coming together ──────────────────────────────────────────────────────────
export const PartnershipFormed = event('PartnershipFormed', 1, {
  request: plain(id('request')),
  asker: plain(id('organisation')),
  title: plain(line(160)),                       // the request in one sentence
  use: plain(prose(600)),                        // of the result, as the request said; the report repeats it (R-REQ-07)
  parties: plain(z.array(Party).min(1).max(50)),
  people: plain(z.array(Invited).min(1).max(500)),
  contact: plain(id('person')),
  deputy: plain(id('person')),
});
/** What is said when a partnership forms from an initiative, with a coordinator's help: seats, promise, level and phase, pay (R-INI-02). */
export const TableTerms = z.strictObject({
  seats: z.strictObject({ patients: z.int().min(1).max(100), all: z.int().min(2).max(500) }),
  promise: Participation,
  cells: z.array(Cell).min(1).max(12),
  pay: Pay,
  cancellation: z.strictObject({ paidInFullWithin: z.int().min(0).max(90), also: prose(600).optional() }).optional(),
});
export type TableTerms = z.infer<typeof TableTerms>;
/** It came of an initiative, and of one organisation's answer to it: `asker` is the organisation, which sits on the professional side as those do who ask. */
export const InitiativePartnershipFormed = event('InitiativePartnershipFormed', 1, {
  initiative: plain(id('initiative')),
  opener: plain(id('organisation or person')),
  openedBy: plain(OpenedBy),
  asker: plain(id('organisation')),
  title: plain(line(160)),
  use: plain(prose(600)),
  terms: plain(TableTerms),
  people: plain(z.array(z.strictObject({ person: id('person') })).min(1).max(100)),
  contact: plain(id('person')),
  deputy: plain(id('person')),
});
/** A later yes (R-PAR-02). */
export const PartyJoined = event('PartyJoined', 1, { party: plain(Party), people: plain(z.array(Invited).min(1).max(100)) });
export const SeatStated = event('SeatStated', 1, { person, side: plain(Side), basis: personal('person', Bases) });
/** Everybody has said on which side and on what basis they take part. */
export const AgreeingBegun = event('AgreeingBegun', 1, {});
export const PartnershipAbandoned = event('PartnershipAbandoned', 1, {});

// ── Agreeing ─────────────────────────────────────────────────────────────────
const goal = { goal: plain(id('goal')), revision: plain(Revision) };
const goalText = { text: plain(prose(1200)), criterion: plain(prose(600)) };
const yes = { person, side: plain(Side), objectUntil: plain(instant) };          // till when the others of the side can object
const objection = { person, side: plain(Side), reason: words('person').optional() };

export const GoalProposed = event('GoalProposed', 1, { ...goal, ...goalText, person });
/** Both sides agree anew (R-PAR-13). */
export const GoalChanged = event('GoalChanged', 1, { ...goal, ...goalText, person });
export const GoalAccepted = event('GoalAccepted', 1, { ...goal, ...yes });
export const GoalObjectedTo = event('GoalObjectedTo', 1, { ...goal, ...objection });
export const GoalAgreedBySide = event('GoalAgreedBySide', 1, { ...goal, side: plain(Side) });

const norms = { revision: plain(Revision) };
/** Working norms of the table's own, beside those that the service proposes to everybody. */
export const NormsChanged = event('NormsChanged', 1, { ...norms, addition: plain(prose(2000)), person });
export const NormsAccepted = event('NormsAccepted', 1, { ...norms, ...yes });
export const NormsObjectedTo = event('NormsObjectedTo', 1, { ...norms, ...objection });
export const NormsAgreedBySide = event('NormsAgreedBySide', 1, { ...norms, side: plain(Side) });

// ── Getting ready ────────────────────────────────────────────────────────────
export const ContactConfirmed = event('ContactConfirmed', 1, { person, role: plain(ContactRole), replyWithinDays: plain(z.int().min(1).max(14)) });
/** A proposal for one person's pay. It holds with two yeses: the person's own and one from the professional side (R-CHG-10). */
export const PayPlanSet = event('PayPlanSet', 2, {
  plan: plain(id('plan')), person, terms: personal('person', PayTerms), by: person,
  // What decisions need of sealed terms: whether there is a claim, and when it falls due. Before version 2 nobody wrote it down.
  pays: plain(Pays).optional(), withinDays: plain(z.int().min(0).max(30)).optional(),
}, { 1: (data) => ({ ...data }) });
export const PayPlanAgreed = event('PayPlanAgreed', 1, { plan: plain(id('plan')), person, by: person });
export const EqualityFactorDiscussed = event('EqualityFactorDiscussed', 1, {
  factor: plain(EqualityFactor), side: plain(Side), outcome: plain(FactorOutcome), round: plain(CardRound), person, note: words('person').optional(),
});
/** What a side needs beforehand (R-PAR-09). */
export const PreparationStated = event('PreparationStated', 1, { side: plain(Side), text: plain(prose(1200)), person });

// ── Under way ────────────────────────────────────────────────────────────────
/** It has a last day, or is looked through at least every year (R-PAR-11). `endsAt`: when the last day is over. */
export const PartnershipActivated = event('PartnershipActivated', 1, {
  lastDay: plain(CalendarDate).optional(), endsAt: plain(instant).optional(), reviewEveryMonths: plain(z.int().min(1).max(12)).optional(),
});
export const PartnershipPaused = event('PartnershipPaused', 1, {});
export const PartnershipResumed = event('PartnershipResumed', 1, {});
export const PartnershipTerminated = event('PartnershipTerminated', 1, {});

// ── Looking back ─────────────────────────────────────────────────────────────
/** `reportBy`: after this moment it is closed without feedback if there is no report (R-EVA-06). */
export const PartnershipEvaluationOpened = event('PartnershipEvaluationOpened', 1, { cause: plain(EvaluationCause), until: plain(instant), reportBy: plain(instant) });
/** The professional side's report. `paragraphUntil`: till when the patient side can add its own paragraph (R-EVA-05). */
export const OutcomeReported = event('OutcomeReported', 1, {
  heard: plain(prose(4000)), did: plain(prose(4000)), didNot: plain(prose(4000)), next: plain(prose(4000)), use: plain(prose(600)), person, paragraphUntil: plain(instant),
});
export const PatientParagraphAdded = event('PatientParagraphAdded', 1, { text: plain(prose(4000)), person });
export const EvaluationEnded = event('EvaluationEnded', 1, {});
/** `feedback`: whether there was a report. */
export const PartnershipClosed = event('PartnershipClosed', 1, { feedback: plain(z.boolean()) });

export const partnershipEvents = [
  PartnershipFormed, InitiativePartnershipFormed, PartyJoined, SeatStated, AgreeingBegun, PartnershipAbandoned,
  GoalProposed, GoalChanged, GoalAccepted, GoalObjectedTo, GoalAgreedBySide, NormsChanged, NormsAccepted, NormsObjectedTo, NormsAgreedBySide,
  ContactConfirmed, PayPlanSet, PayPlanAgreed, EqualityFactorDiscussed, PreparationStated,
  PartnershipActivated, PartnershipPaused, PartnershipResumed, PartnershipTerminated,
  PartnershipEvaluationOpened, OutcomeReported, PatientParagraphAdded, EvaluationEnded, PartnershipClosed,
  ...brakeEvents, ...seatEvents, ...activityEvents, ...lookingBackEvents, ...beginningEvents, ...contactEvents, ...reviewEvents,
] as const;
export type PartnershipEvent = EventOf<(typeof partnershipEvents)[number]>;
