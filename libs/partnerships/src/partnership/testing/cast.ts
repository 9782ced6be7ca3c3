import { startSettings, type NetworkSettings } from '#directory';
import { derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box } from '#kernel/testing';
import { equalityFactors, sides, type Side } from '#vocabulary';
import {
  AgreeingBegun, ContactConfirmed, EqualityFactorDiscussed, GoalAgreedBySide, GoalProposed, NormsAgreedBySide, PartnershipActivated, PartnershipEvaluationOpened,
  PartnershipFormed, PayPlanAgreed, PayPlanSet, PreparationStated, SeatStated, type Bases, type PayTerms,
} from '../events';
import { partnershipId } from '../forming';

/** Who and what the specs of partnerships are about: two patients, and a company's contact and deputy. */
export const request = derivedId('request');
export const partnership = partnershipId(request);
export const asker = derivedId('company');
export const recipient = derivedId('patients');
export const invitation = derivedId('invitation');
export const maja = derivedId('maja');
export const noor = derivedId('noor');
export const ali = derivedId('ali');
export const contact = derivedId('contact');
export const deputy = derivedId('deputy');
export const derived = (name: string): Id => derivedId(name);
export const goal = derivedId('goal');

export const as = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });
export const asOrganisation = (organisation: Id, person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation }, staffRoles: [] });
export const theClock: Actor = { kind: 'process', network: 'enpcr', name: 'partnership' };

export const settings: NetworkSettings = { ...startSettings, open: true, name: 'ENPCR', zone: 'Europe/Stockholm', languages: ['en', 'sv'] };

const place = (person: Id): { readonly person: Id; readonly place: Id; readonly invitation: Id } => ({ person, place: derivedId('place', person), invitation });

export const title = 'Help us choose what to measure in a study of fatigue.';
export const use = 'We choose what to measure together, and publish why.';
export const terms = { status: 'published', asker, contact, deputy, form: { oneSentence: title, use } };
export const outcome = (people: readonly Id[], change: object = {}): object =>
  ({ status: 'accepted', request, asker, recipient, offers: 'place', places: people.map((person) => ({ place: place(person).place, person })), ...change });
export const company = { status: 'verified', kind: 'company', name: 'Company', representatives: [contact, deputy] };

/** All that any decision at this table may know. */
export const facts = { settings, terms, asker: company, answers: [{ invitation, outcome: outcome([maja, noor]) }], answer: { invitation, outcome: outcome([maja, noor, ali]) } };

export const formed = (...people: readonly Id[]): ReturnType<typeof PartnershipFormed> => PartnershipFormed({
  request, asker, title, use, parties: [{ invitation, recipient }], people: (people.length > 0 ? people : [maja, noor]).map(place), contact, deputy,
});
export const basis = (person: Id, ...choices: Bases): ReturnType<typeof box<Bases>> => box<Bases>(choices, person, 'basis');
export const seated = (person: Id, side: Side): ReturnType<typeof SeatStated> => SeatStated({ person, side, basis: basis(person, side === 'patient' ? 'own-experience' : 'own-profession') });
export const allSeated: readonly DomainEvent[] = [seated(maja, 'patient'), seated(noor, 'patient'), seated(contact, 'professional'), seated(deputy, 'professional'), AgreeingBegun({})];

export const goalText = { text: 'Choose five outcomes that matter.', criterion: 'Five are in the protocol.' };
export const proposed = GoalProposed({ goal, revision: 1, ...goalText, person: maja });
export const payTerms = (person: Id): ReturnType<typeof box<PayTerms>> => box<PayTerms>({ kind: 'salary' }, person, 'terms');
export const plan = (person: Id): Id => derivedId('plan', person);

/** One group of events for each thing that a start takes, by the code of its lack (R-PAR-07). */
export const preparations: Readonly<Record<string, readonly DomainEvent[]>> = {
  GOAL_NOT_AGREED: [proposed, ...sides.map((side) => GoalAgreedBySide({ goal, revision: 1, side }))],
  CONTACT_NOT_CONFIRMED: [ContactConfirmed({ person: contact, role: 'contact', replyWithinDays: 3 }), ContactConfirmed({ person: deputy, role: 'deputy', replyWithinDays: 3 })],
  PAY_PLAN_MISSING: [maja, noor, contact, deputy].flatMap((person) => [
    PayPlanSet({ plan: plan(person), person, terms: payTerms(person), by: contact, ...(person === maja || person === noor ? { pays: 'fee' as const, withinDays: 30 } : { pays: 'nothing' as const }) }),
    ...(person === contact ? [] : [PayPlanAgreed({ plan: plan(person), person, by: person })]),
  ]),
  NORMS_NOT_AGREED: sides.map((side) => NormsAgreedBySide({ revision: 1, side })),
  EQUALITY_CARD_MISSING: sides.flatMap((side) => equalityFactors.map((factor) =>
    EqualityFactorDiscussed({ factor, side, outcome: { outcome: 'talked' }, round: 'start', person: side === 'patient' ? maja : contact }))),
  PREPARATION_MISSING: sides.map((side) => PreparationStated({ side, text: 'Papers a week before.', person: side === 'patient' ? maja : contact })),
};
export const agreeing: readonly DomainEvent[] = [formed(), ...allSeated];
export const ready: readonly DomainEvent[] = [...agreeing, ...Object.values(preparations).flat()];
export const active: readonly DomainEvent[] = [...ready, PartnershipActivated({ reviewEveryMonths: 12 })];
export const evaluatingUntil = (now: number): readonly DomainEvent[] =>
  [...active, PartnershipEvaluationOpened({ cause: 'by-a-side', until: now + 30 * 86_400_000, reportBy: now + 60 * 86_400_000 })];
