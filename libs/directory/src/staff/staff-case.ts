/**
 * A case that waits for a decision of the network's staff, when whoever looked at it had a conflict of interest: it goes to another
 * coordinator, else to a guest reviewer who is named for this one case (R-STF-04).
 */

import {
  command, concept, derivedId, event, id, nothing, plain, prose, reject, rejectAll,
  type CommandOf, type Context, type Decision, type DomainEvent, type EventOf, type Foldable, type Id, type ReadState,
} from '#kernel';
import { z } from 'zod';

/** What staff decide about: a request in review or an exception for it, an organisation to check or to suspend, a concern, a representation to recover. */
export const caseKinds = ['review', 'exception', 'verification', 'suspension', 'concern', 'recovery'] as const;
export const CaseKind = z.enum(caseKinds);
export type CaseKind = z.infer<typeof CaseKind>;

/** The id of the stream of one case: there is one for each kind and thing. */
export function staffCaseId(kind: CaseKind, about: Id): Id {
  return derivedId('staff case', kind, about);
}

const theCase = { kind: CaseKind, about: id('request, organisation or concern') };
const which = { kind: plain(theCase.kind), about: plain(theCase.about) };

// ── Events ───────────────────────────────────────────────────────────────────
/** A coordinator has a conflict of interest and leaves it to another. */
export const CasePassedOn = event('CasePassedOn', 1, { ...which, by: plain(id('person')) });
/** Somebody who is no coordinator decides this one case. The reason says why nobody else could, and why this one. */
export const GuestReviewerNamed = event('GuestReviewerNamed', 1, { ...which, person: plain(id('person')), reason: plain(prose(1200)), by: plain(id('person')) });
type CaseEvent = EventOf<typeof CasePassedOn | typeof GuestReviewerNamed>;

// ── State ────────────────────────────────────────────────────────────────────
/** Who has passed a case on, and whom staff have named for it. */
export interface StaffCase {
  readonly passedOn: readonly Id[];
  readonly guests: readonly Id[];
}

const nobody: StaffCase = { passedOn: [], guests: [] };

function evolve(state: StaffCase, { type, data }: CaseEvent): StaffCase {
  return type === 'CasePassedOn' ? { ...state, passedOn: [...state.passedOn, data.by] } : { ...state, guests: [...state.guests, data.person] };
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const PassCaseOn = command('PassCaseOn', theCase);
export const NameGuestReviewer = command('NameGuestReviewer', { ...theCase, person: id('person'), reason: prose(1200).optional() });

function passOn({ passedOn }: StaffCase, { kind, about }: CommandOf<typeof PassCaseOn>, { actor }: Context): Decision<CaseEvent> {
  if (actor.kind !== 'member') return reject('WRONG_STATE');
  return passedOn.includes(actor.person) ? nothing : [CasePassedOn({ kind, about, by: actor.person })];
}

/** Only when a coordinator has had to pass it on; whoever did is not named as the guest. */
function nameGuest({ passedOn, guests }: StaffCase, { kind, about, person, reason }: CommandOf<typeof NameGuestReviewer>, { actor }: Context): Decision<CaseEvent> {
  if (actor.kind !== 'member' || passedOn.length === 0) return reject('WRONG_STATE');
  if (guests.includes(person)) return nothing;
  return rejectAll([
    passedOn.includes(person) ? { code: 'CONFLICT_OF_INTEREST', field: 'person' } : undefined,
    reason === undefined ? { code: 'REASON_REQUIRED', field: 'reason' } : undefined,
  ]) ?? (reason === undefined ? nothing : [GuestReviewerNamed({ kind, about, person, reason, by: actor.person })]);
}

const stream = { stream: ({ kind, about }: { readonly kind: CaseKind; readonly about: Id }): Id => staffCaseId(kind, about) };

export const staffCase = concept('staffcase', [CasePassedOn, GuestReviewerNamed], nobody, evolve)
  .when(PassCaseOn, passOn, stream)
  .when(NameGuestReviewer, nameGuest, stream);

// ── What decisions ask ───────────────────────────────────────────────────────

/** Folds a case to who has passed it on and who was named for it. */
export const staffCaseState: Foldable<StaffCase> = { name: 'staffcase', fold: (events: readonly DomainEvent[]) => (events as readonly CaseEvent[]).reduce(evolve, nobody) };

/** Who was named as guest reviewer for one case: the relation `guestReviewer` of the permission table. */
export async function guestReviewersOf(read: ReadState, kind: CaseKind, about: Id): Promise<readonly Id[]> {
  return (await read(staffCaseState, staffCaseId(kind, about))).guests;
}
