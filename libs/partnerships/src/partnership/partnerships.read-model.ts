/** Partnerships as those at the table see them; staff see them too, auditors without names, pay or what people said of themselves. */

import { column, json, maybe, readModel, sealed, table, type ProjectedEvent } from '#engine';
import { OrganisationClaimed, OrganisationListed, OrganisationRegistered, ProfileConfirmed, ProfileRevised, RepresentativeAppointed, RepresentativeRemoved } from '#directory';
import type { Id } from '#kernel';
import { ContactRoleConfirmed, InitiativeTableJoined, PlaceTaken, QuestionChanged, SuggesterNamed, type Question } from '#matchmaking';
import { isPatientSide, type OrganisationKind, type PayTo } from '#vocabulary';
import { PayeeChosen, PaymentMissed, PaymentPromised, PaymentReceived } from '../payment/payment';
import { AttendanceTicked } from './activities/events';
import { unticked } from './activities/state';
import { BrakePulled, BrakeReleased, MediationOffered } from './brake/events';
import { unnamed } from './brake/state';
import {
  EqualityFactorDiscussed, GoalObjectedTo, InitiativePartnershipFormed, NormsObjectedTo, partnershipEvents, PartnershipFormed, PartyJoined, PayPlanAgreed, PayPlanSet, SeatStated, type Bases, type PartnershipEvent, type PayTerms,
} from './events';
import { GoingOnAccepted, GoingOnObjectedTo } from './reviews/events';
import { present } from './seats/state';
import { evolve, initial, membersOf, type Formed, type PartnershipStatus } from './state';

/** A partnership's policy decides; these rows are seen by who sees it. */
const ofThePartnership = (own: string): string => `exists (select from partnership p where p.network = ${own}.network and p.id = ${own}.partnership)`;

const tables = {
  partnership: table({
    columns: {
      network: column('text'), id: column('uuid'), request: column('uuid'), asker: column('uuid'), status: column('text'),
      people: column('uuid[]'), payers: column('uuid[]'), formed_at: column('bigint'), laid: json<Formed>(),
    },
    key: ['network', 'id'],
    visible: `viewer.person() = any(people) or asker = viewer.organisation() or viewer.role() in ('coordinator', 'auditor')`,
  }),
  /** On what basis each takes part, shown at the seat (R-PAR-04). */
  basis: table({
    columns: { network: column('text'), partnership: column('uuid'), person: column('uuid'), basis: sealed<Bases>() },
    key: ['network', 'partnership', 'person'],
    visible: `viewer.role() <> 'auditor' and ${ofThePartnership('basis')}`,
  }),
  /** How each is paid: for themselves, for those who pay and for coordinators (R-CON-05). */
  pay: table({
    columns: { network: column('text'), partnership: column('uuid'), person: column('uuid'), terms: sealed<PayTerms>() },
    key: ['network', 'partnership', 'person'],
    visible: `person = viewer.person() or exists (select from partnership p where p.network = pay.network and p.id = pay.partnership
      and (viewer.person() = any(p.payers) or p.asker = viewer.organisation() or viewer.role() = 'coordinator'))`,
  }),
  /**
   * How it stands with each one's pay: for themselves, also when they have left, for those who pay and for coordinators (R-PAY-08). `yes`: who
   * agreed to the newest plan; `agreed`: once one had two yeses.
   */
  payment: table({
    columns: {
      network: column('text'), partnership: column('uuid'), person: column('uuid'), fee: column('boolean'), yes: column('uuid[]'), agreed: column('boolean'),
      pay_to: sealed<PayTo>(), declined: column('boolean'), promised: maybe('text'), ticked: maybe('text'),
    },
    key: ['network', 'partnership', 'person'],
    visible: `person = viewer.person() or exists (select from partnership p where p.network = payment.network and p.id = payment.partnership
      and (viewer.person() = any(p.payers) or p.asker = viewer.organisation() or viewer.role() = 'coordinator'))`,
  }),
  /** Names as people gave them when they said yes; `request` is the request or initiative that it was to. People at a table see each other's (R-CON-05). */
  name: table({
    columns: { network: column('text'), request: column('uuid'), person: column('uuid'), name: sealed<string>() },
    key: ['network', 'request', 'person'],
    visible: `viewer.role() <> 'auditor' and exists (select from partnership p where p.network = name.network and p.request = name.request and name.person = any(p.people))`,
  }),
  /** How the patient side changed the question that led to it (R-CHG-03). */
  question: table({
    columns: { network: column('text'), request: column('uuid'), proposal: column('uuid'), before: json<Question>(), after: json<Question>(), changed_at: column('bigint'), revision: column('bigint') },
    key: ['network', 'request', 'proposal'],
    visible: `exists (select from partnership p where p.network = question.network and p.request = question.request)`,
  }),
  /** Whose suggestion that was, where they wished to be named. What became of no question is nobody's here. */
  suggester: table({
    columns: { network: column('text'), proposal: column('uuid'), name: sealed<string>() },
    key: ['network', 'proposal'],
    visible: `viewer.role() <> 'auditor' and exists (select from question q where q.network = suggester.network and q.proposal = suggester.proposal)`,
  }),
  /** Who pulled the emergency brake: for coordinators, and each person's own (R-BRK-01). */
  brake: table({
    columns: { network: column('text'), partnership: column('uuid'), person: column('uuid'), pulled_at: column('bigint'), held: column('boolean'), mediation: column('boolean') },
    key: ['network', 'partnership', 'person'],
    visible: `(viewer.role() = 'coordinator' or person = viewer.person()) and ${ofThePartnership('brake')}`,
  }),
  /** Each person's own tick at an activity, for that person alone (R-PAR-15). */
  tick: table({
    columns: { network: column('text'), partnership: column('uuid'), activity: column('uuid'), person: column('uuid'), attended: sealed<boolean>() },
    key: ['network', 'partnership', 'activity', 'person'],
    visible: `person = viewer.person() and viewer.role() in ('person', 'representative') and ${ofThePartnership('tick')}`,
  }),
  /** What is public of organisations, as far as a table needs it (R-CON-07, R-ORG-12). */
  organisation: table({
    columns: { network: column('text'), organisation: column('uuid'), patient_side: maybe('boolean'), public_body: column('boolean') },
    key: ['network', 'organisation'],
    visible: `viewer.role() <> 'visitor'`,
  }),
  /** For whom people answer: seen of those with whom one sits at a table (R-ORG-12). */
  answers: table({
    columns: { network: column('text'), organisation: column('uuid'), person: column('uuid') },
    key: ['network', 'organisation', 'person'],
    visible: `viewer.role() <> 'auditor' and exists (select from partnership p where p.network = answers.network and answers.person = any(p.people))`,
  }),
  /** What people wrote beside an objection, a yes to going on or a factor, under what it is about. */
  note: table({
    columns: { network: column('text'), partnership: column('uuid'), about: column('text'), person: column('uuid'), note: sealed<string>() },
    key: ['network', 'partnership', 'about'],
    visible: `viewer.role() <> 'auditor' and ${ofThePartnership('note')}`,
  }),
};

/** What a note is about, as its key. */
export const about = {
  goal: (goal: Id, revision: number, person: Id): string => `goal ${goal} ${revision} ${person}`,
  norms: (revision: number, person: Id): string => `norms ${revision} ${person}`,
  review: (review: number, person: Id): string => `review ${review} ${person}`,
  factor: (round: string, side: string, factor: string): string => `factor ${round} ${side} ${factor}`,
};

/** Whether an organisation of this kind is on the patient side; not known of every listed one. */
const isOfPatients = (kind: OrganisationKind | undefined): boolean | null => (kind === undefined ? null : isPatientSide(kind));

const base = readModel('partnerships', 6, tables, ['create index by_age on partnership (network, formed_at desc, id desc)', 'create index by_people on partnership using gin (people)'])
  .on(PartnershipFormed, ({ network, id, at, data }, { partnership, payment }) => {
    const laid = evolve(initial, PartnershipFormed(data));
    if (laid.status === 'none') return;
    partnership.put({ network, id, formed_at: at, ...columnsOf(laid) });
    for (const { person } of laid.seats) payment.put({ network, partnership: id, person, ...nothingSaid });
  })
  .on(OrganisationListed, ({ network, id, data: { kind } }, { organisation }) => organisation.put({ network, organisation: id, patient_side: isOfPatients(kind), public_body: false }))
  .on(OrganisationRegistered, ({ network, id, data: { kind, publicBody, representative } }, { organisation, answers }) => {
    organisation.put({ network, organisation: id, patient_side: isPatientSide(kind), public_body: publicBody });
    answers.put({ network, organisation: id, person: representative });
  })
  .on(OrganisationClaimed, ({ network, id, data: { publicBody, representative } }, { organisation, answers }) => {
    organisation.change([network, id], (row) => ({ ...row, public_body: publicBody }));
    answers.put({ network, organisation: id, person: representative });
  })
  .on(ProfileRevised, ({ network, id, data: { kind, publicBody } }, { organisation }) =>
    organisation.change([network, id], (row) => ({ ...row, patient_side: isOfPatients(kind) ?? row.patient_side, public_body: publicBody ?? row.public_body })))
  .on(ProfileConfirmed, ({ network, id, data: { kind } }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, patient_side: isOfPatients(kind) ?? row.patient_side })))
  .on(RepresentativeAppointed, ({ network, id, data: { person } }, { answers }) => answers.put({ network, organisation: id, person }))
  .on(RepresentativeRemoved, ({ network, id, data: { person } }, { answers }) => answers.remove([network, id, person]))
  .on(InitiativePartnershipFormed, ({ network, id, at, data }, { partnership, payment }) => {
    const laid = evolve(initial, InitiativePartnershipFormed(data));
    if (laid.status === 'none') return;
    partnership.put({ network, id, formed_at: at, ...columnsOf(laid) });
    for (const { person } of laid.seats) payment.put({ network, partnership: id, person, ...nothingSaid });
  })
  .on(InitiativeTableJoined, ({ network, id, data: { person, name: said } }, { name }) => name.put({ network, request: id, person, name: said }))
  .on(PartyJoined, ({ network, id, data: { people } }, { payment }) => {
    for (const { person } of people) payment.put({ network, partnership: id, person, ...nothingSaid });
  })
  .on(PayPlanSet, ({ network, id, data: { person, by, pays } }, { payment }) => payment.change([network, id, person], (row) => ({ ...row, fee: pays !== 'nothing', yes: [by] })))
  .on(PayPlanAgreed, ({ network, id, data: { person, by } }, { payment }) => payment.change([network, id, person], (row) => {
    const yes = [...row.yes, by];
    return { ...row, yes, agreed: row.agreed || yes.includes(person) };
  }))
  .on(PayeeChosen, ({ network, data: { partnership: at, person, payTo, declined } }, { payment }) => payment.change([network, at, person], (row) => ({ ...row, pay_to: payTo, declined })))
  .on(PaymentPromised, ({ network, data: { partnership: at, person, on } }, { payment }) => payment.change([network, at, person], (row) => ({ ...row, promised: on })))
  .on(PaymentReceived, ({ network, data: { partnership: at, person } }, { payment }) => payment.change([network, at, person], (row) => ({ ...row, ticked: 'paid' })))
  .on(PaymentMissed, ({ network, data: { partnership: at, person } }, { payment }) => payment.change([network, at, person], (row) => ({ ...row, ticked: 'not-yet' })))
  .on(SeatStated, ({ network, id, data: { person, basis: said } }, { basis }) => basis.put({ network, partnership: id, person, basis: said }))
  .on(PayPlanSet, ({ network, id, data: { person, terms } }, { pay }) => pay.put({ network, partnership: id, person, terms }))
  .on(BrakePulled, ({ network, id, at, data: { person } }, { brake }) => brake.put({ network, partnership: id, person, pulled_at: at, held: true, mediation: false }))
  .on(MediationOffered, ({ network, id, data: { person } }, { brake }) => brake.change([network, id, person], (row) => ({ ...row, mediation: true })))
  .on(BrakeReleased, ({ network, id, data: { person } }, { brake }) => brake.change([network, id, person], (row) => ({ ...row, held: false })))
  .on(AttendanceTicked, ({ network, id, data: { activity, person, attended } }, { tick }) => tick.put({ network, partnership: id, activity, person, attended }))
  .on(QuestionChanged, ({ network, id: request, at, revision, data: { proposal, before, after } }, { question }) =>
    question.put({ network, request, proposal, before, after, changed_at: at, revision }))
  .on(SuggesterNamed, ({ network, data: { proposal, name: said } }, { suggester }) => suggester.put({ network, proposal, name: said }))
  .on(PlaceTaken, ({ network, data: { request, person, name: said } }, { name }) => name.put({ network, request, person, name: said }))
  .on(ContactRoleConfirmed, ({ network, id: request, data: { person, name: said } }, { name }) => name.put({ network, request, person, name: said }))
  .on(GoalObjectedTo, ({ network, id, data: { goal, revision, person, reason } }, { note }) =>
    note.put({ network, partnership: id, about: about.goal(goal, revision, person), person, note: reason ?? null }))
  .on(NormsObjectedTo, ({ network, id, data: { revision, person, reason } }, { note }) =>
    note.put({ network, partnership: id, about: about.norms(revision, person), person, note: reason ?? null }))
  .on(GoingOnAccepted, ({ network, id, data: { review, person, how } }, { note }) => note.put({ network, partnership: id, about: about.review(review, person), person, note: how ?? null }))
  .on(GoingOnObjectedTo, ({ network, id, data: { review, person, reason } }, { note }) => note.put({ network, partnership: id, about: about.review(review, person), person, note: reason ?? null }))
  .on(EqualityFactorDiscussed, ({ network, id, data: { round, side, factor, person, note: said } }, { note }) =>
    note.put({ network, partnership: id, about: about.factor(round, side, factor), person, note: said ?? null }));

const nothingSaid = { fee: false, yes: [], agreed: false, pay_to: null, declined: false, promised: null, ticked: null };

/** Folds every other event as decisions do, so that what people see and what is decided cannot differ. */
export const partnershipsModel = partnershipEvents.filter(({ type }) => type !== 'PartnershipFormed' && type !== 'InitiativePartnershipFormed').reduce((model, definition) =>
  model.on(definition, ({ network, id, type, data }: ProjectedEvent, { partnership }) =>
    partnership.change([network, id], (row) => ({ ...row, ...columnsOf(evolve(row.laid, { type, data } as PartnershipEvent) as Formed) }))), base);

function columnsOf(laid: Formed): Pick<StoredPartnership, 'request' | 'asker' | 'status' | 'people' | 'payers' | 'laid'> {
  const { request, asker, status } = laid;
  return { request, asker, status, people: present(laid).map(({ person }) => person), payers: membersOf(laid, 'professional'), laid: withoutBoxes(laid) };
}

/** What is personal stands in tables of its own, with policies of their own. */
function withoutBoxes(laid: Formed): Formed {
  return {
    ...unnamed(laid),
    ...(laid.activities && { activities: unticked(laid.activities) }),
    seats: laid.seats.map(({ person, cameAs, from, side, away, left }) => ({ person, cameAs, ...(from && { from }), ...(side && { side }), ...(away && { away }), ...(left && { left }) })),
    plans: laid.plans.map(({ plan, person, yes }) => ({ plan, person, yes })),
    claims: undefined,
    awaited: undefined,
    hidden: undefined,
    hiddenWhenPaid: undefined,
  };
}

/** What a partnership's row holds besides its key and age. */
export interface StoredPartnership {
  readonly request: Id;
  readonly asker: Id;
  readonly status: PartnershipStatus;
  readonly people: readonly Id[];
  readonly payers: readonly Id[];
  readonly laid: Formed;
}
