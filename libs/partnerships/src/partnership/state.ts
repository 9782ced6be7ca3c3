/** A partnership as its decisions see it. */

import type { CalendarDate, Id, Instant, Parties, Personal } from '#kernel';
import type { EqualityFactor, FactorOutcome, Side } from '#vocabulary';
import { untouched, withObjection, withSide, withYes, type Agreement } from './agreement';
import { activityEvents, type ActivityEvent } from './activities/events';
import { withActivity, type Activity } from './activities/state';
import { brakeEvents, type BrakeEvent } from './brake/events';
import { withBrake, type Brake, type Pull } from './brake/state';
import { reviewEvents, type ReviewEvent } from './reviews/events';
import { withReview, type Review, type ReviewHeld } from './reviews/state';
import { seatEvents, type SeatEvent } from './seats/events';
import { present, without, withSeat, type Away, type Vacancies } from './seats/state';
import type { Bases, CardRound, ContactRole, EvaluationCause, PartnershipEvent, Pays, PayTerms, TableTerms } from './events';

export type PartnershipStatus = 'forming' | 'agreeing' | 'active' | 'paused' | 'halted' | 'evaluating' | 'closed' | 'abandoned' | 'terminated';

/** Somebody at the table. The side is stated by each person; until then it is the one they came on. */
export interface Seat {
  readonly person: Id;
  readonly cameAs: 'invited' | ContactRole;
  /** The yes that brought them. */
  readonly from?: { readonly invitation: Id; readonly place: Id };
  readonly side?: Side;
  readonly basis?: Personal<Bases>;
  /** While they have stepped back. */
  readonly away?: Away;
  /** Whether they have left; the seat stays, empty. */
  readonly left?: boolean;
}

export interface Goal {
  readonly goal: Id;
  readonly revision: number;
  readonly text: string;
  readonly criterion: string;
  readonly agreement: Agreement;
}

export interface Norms {
  readonly revision: number;
  readonly addition?: string;
  readonly agreement: Agreement;
}

export interface PayPlan {
  readonly plan: Id;
  readonly person: Id;
  readonly terms?: Personal<PayTerms>;
  /** Who said yes to it. */
  readonly yes: readonly Id[];
  /** Whether it leaves something to be paid; not known of plans that were made before that was written down. */
  readonly pays?: Pays | undefined;
  readonly withinDays?: number | undefined;
}

/** What was agreed last on somebody's pay. It stands until something else is agreed, whatever becomes of the partnership (R-PAY-08). */
export interface PayClaim {
  readonly pays: Pays;
  /** Within how many days, where it is a fee and that is known. */
  readonly withinDays?: number | undefined;
}

export type Card = Readonly<Partial<Record<EqualityFactor, FactorOutcome>>>;

export interface Report {
  readonly heard: string;
  readonly did: string;
  readonly didNot: string;
  readonly next: string;
  readonly use: string;
  readonly paragraphUntil: Instant;
}

export interface Formed {
  readonly status: PartnershipStatus;
  readonly request: Id;
  readonly asker: Id;
  readonly title: string;
  readonly use: string;
  readonly parties: readonly { readonly invitation: Id; readonly recipient: Id }[];
  /** When it came of an initiative: `request` is then the initiative, and `asker` the organisation that answered it. */
  readonly initiative?: Id;
  readonly terms?: TableTerms;
  readonly seats: readonly Seat[];
  readonly goals: readonly Goal[];
  readonly norms: Norms;
  readonly contacts: Readonly<Partial<Record<ContactRole, { readonly person: Id; readonly replyWithinDays: number }>>>;
  readonly plans: readonly PayPlan[];
  /** By person; read models leave them out (R-CON-05). */
  readonly claims?: Readonly<Record<Id, PayClaim>> | undefined;
  readonly cards: Readonly<Record<CardRound, Readonly<Record<Side, Card>>>>;
  readonly preparation: Readonly<Partial<Record<Side, string>>>;
  readonly lastDay?: CalendarDate | undefined;
  readonly endsAt?: Instant | undefined;
  readonly reviewEveryMonths?: number | undefined;
  /** When it has no last day: the next time that they look through it, and the earlier ones, in their order. */
  readonly review?: Review | undefined;
  readonly reviewsHeld?: readonly ReviewHeld[] | undefined;
  /** From when on each can look back; read models leave it out, for it tells of pay. */
  readonly awaited?: readonly { readonly person: Id; readonly opensAt: Instant }[] | undefined;
  /** How many gave none, once the seals are broken. */
  readonly notGiven?: number;
  readonly evaluation?: { readonly cause: EvaluationCause; readonly until: Instant; readonly reportBy: Instant; readonly ended: boolean };
  readonly report?: Report;
  readonly paragraph?: string;
  /** The emergency brake, while it is pulled. */
  readonly brake?: Brake | undefined;
  readonly activities?: readonly Activity[];
  /** Contacts who left and have no successor yet. */
  readonly vacancies?: Vacancies | undefined;
  readonly pulls?: readonly Pull[] | undefined;
  /** The partnership that this one goes on from (R-PAR-12). */
  readonly renewedFrom?: Id;
  /** Whether it was there before it came here; then it is in no figures (R-PAR-02). */
  readonly existedBefore?: boolean;
  /** Whose contact details the other side has no more, and whose it keeps only until they are paid (R-CON-06); read models leave them out. */
  readonly hidden?: readonly Id[] | undefined;
  readonly hiddenWhenPaid?: readonly Id[] | undefined;
}
export type Partnership = { readonly status: 'none' } | Formed;

export const initial: Partnership = { status: 'none' };

export function evolve(partnership: Partnership, happened: PartnershipEvent): Partnership {
  if (happened.type === 'PartnershipFormed') return formed(happened.data);
  if (happened.type === 'InitiativePartnershipFormed') return formedFromInitiative(happened.data);
  if (partnership.status === 'none') return partnership;
  if (isOneOf(brakeEvents, happened)) return withBrake(partnership, happened);
  if (isOneOf(seatEvents, happened)) return withSeat(partnership, happened);
  if (isOneOf(reviewEvents, happened)) return withReview(partnership, happened);
  return isOneOf(activityEvents, happened) ? withActivity(partnership, happened) : after(partnership, happened);
}

function isOneOf<D extends { readonly type: string }>(definitions: readonly D[], happened: PartnershipEvent): happened is Extract<PartnershipEvent, { readonly type: D['type'] }> {
  return definitions.some(({ type }) => type === happened.type);
}

type DataOf<Type extends PartnershipEvent['type']> = Extract<PartnershipEvent, { readonly type: Type }>['data'];

function formed({ request, asker, title, use, parties, people, contact, deputy }: DataOf<'PartnershipFormed'>): Formed {
  const empty = { patient: {}, professional: {} };
  return {
    status: 'forming', request, asker, title, use, parties,
    seats: [...people.map(invitedSeat), { person: contact, cameAs: 'contact' }, { person: deputy, cameAs: 'deputy' }],
    goals: [], norms: { revision: 1, agreement: untouched }, contacts: {}, plans: [], cards: { start: empty, end: empty }, preparation: {},
  };
}

/** An organisation that opened it stands behind its people as one does that was invited. */
function formedFromInitiative({ initiative, opener, openedBy, asker, title, use, terms, people, contact, deputy }: DataOf<'InitiativePartnershipFormed'>): Formed {
  const parties = openedBy === 'organisation' ? [{ invitation: initiative, recipient: opener }] : [];
  return { ...formed({ request: initiative, asker, title, use, parties, people: people.map(({ person }) => ({ person, place: person, invitation: initiative })), contact, deputy }), initiative, terms };
}

function after(table: Formed, { type, data }: Exclude<PartnershipEvent, BrakeEvent | SeatEvent | ReviewEvent | ActivityEvent | { readonly type: 'PartnershipFormed' | 'InitiativePartnershipFormed' }>): Formed {
  switch (type) {
    case 'PartyJoined': return { ...table, parties: [...table.parties, data.party], seats: [...table.seats, ...data.people.map(invitedSeat)] };
    case 'SeatStated': return { ...table, seats: table.seats.map((seat) => (seat.person === data.person ? { ...seat, side: data.side, basis: data.basis } : seat)) };
    case 'AgreeingBegun': return { ...table, status: 'agreeing' };
    case 'PartnershipAbandoned': return { ...table, status: 'abandoned' };
    case 'GoalProposed': return { ...table, goals: [...table.goals, { ...goalOf(data), agreement: untouched }] };
    case 'GoalChanged': return withGoal(table, data.goal, () => ({ ...goalOf(data), agreement: untouched }));
    case 'GoalAccepted': return withGoal(table, data.goal, (goal) => ({ ...goal, agreement: withYes(goal.agreement, data.person, data.objectUntil) }));
    case 'GoalObjectedTo': return withGoal(table, data.goal, (goal) => ({ ...goal, agreement: withObjection(goal.agreement, data.person) }));
    case 'GoalAgreedBySide': return withGoal(table, data.goal, (goal) => ({ ...goal, agreement: withSide(goal.agreement, data.side) }));
    case 'NormsChanged': return { ...table, norms: { revision: data.revision, addition: data.addition, agreement: untouched } };
    case 'NormsAccepted': return withNorms(table, (agreement) => withYes(agreement, data.person, data.objectUntil));
    case 'NormsObjectedTo': return withNorms(table, (agreement) => withObjection(agreement, data.person));
    case 'NormsAgreedBySide': return withNorms(table, (agreement) => withSide(agreement, data.side));
    case 'ContactConfirmed': return { ...table, contacts: withContact(table.contacts, data), ...(table.vacancies && { vacancies: without(table.vacancies, data.role) }) };
    case 'PayPlanSet': return withClaim({ ...table, plans: [...table.plans.filter(({ person }) => person !== data.person), planOf(data)] }, data.plan);
    case 'PayPlanAgreed': return withClaim({ ...table, plans: table.plans.map((plan) => (plan.plan === data.plan ? { ...plan, yes: [...plan.yes, data.by] } : plan)) }, data.plan);
    case 'EqualityFactorDiscussed': return { ...table, cards: withFactor(table.cards, data) };
    case 'PreparationStated': return { ...table, preparation: { ...table.preparation, [data.side]: data.text } };
    case 'PartnershipActivated': return { ...table, status: 'active', ...data };
    case 'PartnershipPaused': return { ...table, status: 'paused' };
    case 'PartnershipResumed': return { ...table, status: 'active' };
    case 'PartnershipTerminated': return table;
    case 'PartnershipEvaluationOpened': return { ...table, status: 'evaluating', evaluation: { ...data, ended: false } };
    case 'OutcomeReported': return { ...table, report: reportOf(data) };
    case 'PartnershipRenewed': return { ...table, renewedFrom: data.from };
    case 'ExistingPartnershipRecorded': return { ...table, existedBefore: true };
    case 'ContactHidden': return { ...table, hidden: [...new Set([...(table.hidden ?? []), ...data.people.map(({ person }) => person)])], hiddenWhenPaid: (table.hiddenWhenPaid ?? []).filter((one) => !data.people.some(({ person }) => person === one)).concat(data.waitFor) };
    case 'EvaluationsAwaited': return { ...table, awaited: data.people };
    case 'EvaluationsUnsealed': return { ...table, notGiven: data.notGiven.length };
    case 'PatientParagraphAdded': return { ...table, paragraph: data.text };
    case 'EvaluationEnded': return table.evaluation ? { ...table, evaluation: { ...table.evaluation, ended: true } } : table;
    case 'PartnershipClosed': return { ...table, status: table.evaluation?.cause === 'ended-early' ? 'terminated' : 'closed' };
  }
}

function invitedSeat({ person, invitation, place }: DataOf<'PartyJoined'>['people'][number]): Seat {
  return { person, cameAs: 'invited', from: { invitation, place } };
}

function goalOf({ goal, revision, text, criterion }: DataOf<'GoalProposed'>): Omit<Goal, 'agreement'> {
  return { goal, revision, text, criterion };
}

function planOf({ plan, person, terms, by, pays, withinDays }: DataOf<'PayPlanSet'>): PayPlan {
  return { plan, person, terms, yes: [by], ...(pays && { pays }), ...(withinDays !== undefined && { withinDays }) };
}

/** What has both yeses is owed. Of a plan that does not tell, a fee is assumed: the person can say that it is settled. */
function withClaim(table: Formed, id: Id): Formed {
  const plan = table.plans.find((one) => one.plan === id);
  if (!plan || !isPlanAgreed(table, plan)) return table;
  const { person, pays = 'fee', withinDays } = plan;
  return { ...table, claims: { ...table.claims, [person]: { pays, ...(withinDays !== undefined && { withinDays }) } } };
}

function reportOf({ heard, did, didNot, next, use, paragraphUntil }: DataOf<'OutcomeReported'>): Report {
  return { heard, did, didNot, next, use, paragraphUntil };
}

function withGoal(table: Formed, id: Id, change: (goal: Goal) => Goal): Formed {
  return { ...table, goals: table.goals.map((goal) => (goal.goal === id ? change(goal) : goal)) };
}

function withNorms(table: Formed, change: (agreement: Agreement) => Agreement): Formed {
  return { ...table, norms: { ...table.norms, agreement: change(table.norms.agreement) } };
}

/** One person holds one role: who becomes deputy is contact no more. */
function withContact(contacts: Formed['contacts'], { person, role, replyWithinDays }: DataOf<'ContactConfirmed'>): Formed['contacts'] {
  const others = Object.entries(contacts).filter(([, held]) => held.person !== person);
  return { ...Object.fromEntries(others), [role]: { person, replyWithinDays } };
}

function withFactor(cards: Formed['cards'], { round, side, factor, outcome }: DataOf<'EqualityFactorDiscussed'>): Formed['cards'] {
  return { ...cards, [round]: { ...cards[round], [side]: { ...cards[round][side], [factor]: outcome } } };
}

/** The side that somebody stated, or came on until they do. */
export function sideOf({ side, cameAs }: Pick<Seat, 'side' | 'cameAs'>): Side {
  return side ?? (cameAs === 'invited' ? 'patient' : 'professional');
}

/** Everybody on one side who has not left. */
export function membersOf(table: Pick<Formed, 'seats'>, side: Side): readonly Id[] {
  return present(table).filter((seat) => sideOf(seat) === side).map(({ person }) => person);
}

/** Whether a plan has both yeses: the person's own, and one from the professional side (R-CHG-10). */
export function isPlanAgreed(table: Formed, { person, yes }: PayPlan): boolean {
  return yes.includes(person) && table.seats.some((seat) => sideOf(seat) === 'professional' && yes.includes(seat.person));
}

/** Whose a partnership is: people by their side of the table, and the organisations behind them. */
export function partiesOf(partnership: Partnership): Parties {
  if (partnership.status === 'none') return {};
  return {
    asker: [partnership.asker],
    recipient: partnership.parties.map(({ recipient }) => recipient),
    patientSide: membersOf(partnership, 'patient'),
    professionalSide: membersOf(partnership, 'professional'),
    left: partnership.seats.filter(({ left }) => left).map(({ person }) => person),
  };
}
