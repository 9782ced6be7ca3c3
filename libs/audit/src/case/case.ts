/**
 * A case of an auditor: why they read a history, of what and until when, and what they found. It is the only thing that auditors write.
 * Histories name nobody in it until names are revealed, for a reason and for a day (R-STF-08).
 */

import {
  CalendarDate, command, concept, endOf, event, hours, id, isPast, nothing, plain, prose, reject, words,
  type CommandOf, type Context, type Decision, type EventOf, type FactsContext, type Id, type Instant, type Parties, type ReadState,
} from '#kernel';
import { networkId, networkSettings, visibleText } from '#directory';
import { z } from 'zod';

/** What a case is about: its history can be read in it, and no other. */
export const AuditedKind = z.enum(['request', 'initiative', 'partnership']);
export type AuditedKind = z.infer<typeof AuditedKind>;

/** How long names stay revealed. */
export const NAMES_SEEN_FOR = hours(24);

// ── Events ───────────────────────────────────────────────────────────────────
const person = plain(id('person'));
const instant = plain(z.int().nonnegative());
export const AuditCaseOpened = event('AuditCaseOpened', 1, { by: person, kind: plain(AuditedKind), about: plain(id('thing')), reason: words('by'), until: plain(CalendarDate), endsAt: instant });
export const FindingNoted = event('FindingNoted', 1, { by: person, finding: words('by') });
export const NamesRevealed = event('NamesRevealed', 1, { by: person, reason: words('by'), until: instant });
export const NamesHidden = event('NamesHidden', 1, { by: person });
export const AuditCaseClosed = event('AuditCaseClosed', 1, { by: person });
export const caseEvents = [AuditCaseOpened, FindingNoted, NamesRevealed, NamesHidden, AuditCaseClosed] as const;
type CaseEvent = EventOf<(typeof caseEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
export type Case = { readonly status: 'none' } | { readonly status: 'open' | 'closed'; readonly by: Id; readonly endsAt: Instant; readonly namesUntil?: Instant | undefined };

const initial: Case = { status: 'none' };

function evolve(state: Case, { type, data }: CaseEvent): Case {
  if (type === 'AuditCaseOpened') return { status: 'open', by: data.by, endsAt: data.endsAt };
  if (state.status === 'none') return state;
  switch (type) {
    case 'FindingNoted': return state;
    case 'NamesRevealed': return { ...state, namesUntil: data.until };
    case 'NamesHidden': return { ...state, namesUntil: undefined };
    case 'AuditCaseClosed': return { ...state, status: 'closed', namesUntil: undefined };
  }
}

/** Whoever opened it; nobody else writes in it. */
const partiesOf = (state: Case): Parties => (state.status === 'none' ? {} : { own: [state.by] });

// ── Commands and decisions ───────────────────────────────────────────────────
const seen = (text: unknown): unknown => (typeof text === 'string' ? visibleText(text) : text);
const text = { schema: z.preprocess(seen, prose(2000)) };
const own = { case: id('case') };

export const OpenAuditCase = command('OpenAuditCase', { ...own, kind: AuditedKind, about: id('thing'), reason: words('actor', text).optional(), until: CalendarDate });
export const NoteFinding = command('NoteFinding', { ...own, finding: words('actor', text) });
export const RevealNames = command('RevealNames', { ...own, reason: words('actor', text).optional() });
export const HideNames = command('HideNames', own);
export const CloseAuditCase = command('CloseAuditCase', own);

interface OpenFacts {
  readonly zone: string;
}

/** With a reason, a scope and an end date. */
export function open(state: Case, { kind, about, reason, until }: CommandOf<typeof OpenAuditCase>, { actor, now, facts: { zone } }: Context<OpenFacts>): Decision<CaseEvent> {
  if (state.status !== 'none') return nothing;
  if (actor.kind !== 'member') return reject('OWN_CONSENT_REQUIRED');
  if (reason === undefined) return reject('REASON_REQUIRED', 'reason');
  if (isPast({ date: until, zone }, now)) return reject('DEADLINE_PASSED', 'until');
  return [AuditCaseOpened({ by: actor.person, kind, about, reason, until, endsAt: endOf({ date: until, zone }) })];
}

export function note(state: Case, { finding }: CommandOf<typeof NoteFinding>, { now }: Context): Decision<CaseEvent> {
  return isOpen(state, now) ? [FindingNoted({ by: state.by, finding })] : reject('WRONG_STATE');
}

/** For a reason, for this case, for a day. */
export function reveal(state: Case, { reason }: CommandOf<typeof RevealNames>, { now }: Context): Decision<CaseEvent> {
  if (!isOpen(state, now)) return reject('WRONG_STATE');
  if (reason === undefined) return reject('REASON_REQUIRED', 'reason');
  if (state.namesUntil !== undefined && now < state.namesUntil) return nothing;
  return [NamesRevealed({ by: state.by, reason, until: now + NAMES_SEEN_FOR })];
}

/** By the clock. Too early, nothing happens. */
export function hide(state: Case, _asked: unknown, { now }: Context): Decision<CaseEvent> {
  return state.status === 'open' && state.namesUntil !== undefined && now >= state.namesUntil ? [NamesHidden({ by: state.by })] : nothing;
}

/** By whoever opened it, or by the clock when its time is over. */
export function close(state: Case, _asked: unknown, { actor, now }: Context): Decision<CaseEvent> {
  if (state.status !== 'open' || (actor.kind === 'process' && now < state.endsAt)) return nothing;
  return [AuditCaseClosed({ by: state.by })];
}

/** Whether something can still be done in it. */
export function isOpen(state: Case, now: Instant): state is Exclude<Case, { readonly status: 'none' }> {
  return state.status === 'open' && now < state.endsAt;
}

const inIt = { stream: (asked: { readonly case: Id }) => asked.case };

export const auditCase = concept('auditcase', caseEvents, initial, evolve, partiesOf)
  .when(OpenAuditCase, open, { ...inIt, facts: async (_asked: unknown, read: ReadState, { network }: FactsContext): Promise<OpenFacts> => ({ zone: (await read(networkSettings, networkId(network))).zone }) })
  .when(NoteFinding, note, inIt)
  .when(RevealNames, reveal, inIt)
  .when(HideNames, hide, inIt)
  .when(CloseAuditCase, close, inIt);
