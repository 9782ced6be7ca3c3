/**
 * What an organisation takes part in: the requests that it asks and the partnerships that it is in. Kept so that all of it can be
 * reached when the organisation is suspended or is back (R-STF-06); nobody reads it otherwise. The stream's id is the organisation's.
 */

import { command, concept, event, id, nothing, plain, type CommandOf, type Context, type Decision, type EventOf, type Id, type Instant } from '#kernel';
import { z } from 'zod';

const InvolvementKind = z.enum(['request', 'partnership']);
const thing = { kind: plain(InvolvementKind), thing: plain(id('request or partnership')) };
const ids = plain(z.array(id('request or partnership')).max(100_000));

// ── Events ───────────────────────────────────────────────────────────────────
export const InvolvementNoted = event('InvolvementNoted', 1, thing);
export const InvolvementsPaused = event('InvolvementsPaused', 1, { requests: ids, partnerships: ids, at: plain(z.int().min(0)) });
/** `days`: how long they were paused, begun days counted whole. */
export const InvolvementsResumed = event('InvolvementsResumed', 1, { requests: ids, partnerships: ids, days: plain(z.int().min(1)) });
type InvolvementEvent = EventOf<typeof InvolvementNoted | typeof InvolvementsPaused | typeof InvolvementsResumed>;

// ── State ────────────────────────────────────────────────────────────────────
interface Involvements {
  readonly requests: readonly Id[];
  readonly partnerships: readonly Id[];
  readonly pausedAt?: Instant | undefined;
}

const none: Involvements = { requests: [], partnerships: [] };

function evolve(state: Involvements, { type, data }: InvolvementEvent): Involvements {
  switch (type) {
    case 'InvolvementNoted': return data.kind === 'request' ? { ...state, requests: [...state.requests, data.thing] } : { ...state, partnerships: [...state.partnerships, data.thing] };
    case 'InvolvementsPaused': return { ...state, pausedAt: data.at };
    case 'InvolvementsResumed': return { ...state, pausedAt: undefined };
  }
}

// ── Commands and decisions ───────────────────────────────────────────────────
const whose = { organisation: id('organisation') };
export const NoteInvolvement = command('NoteInvolvement', { ...whose, kind: InvolvementKind, thing: id('request or partnership') });
export const PauseInvolvements = command('PauseInvolvements', whose);
export const ResumeInvolvements = command('ResumeInvolvements', whose);

const A_DAY = 86_400_000;

function note({ requests, partnerships }: Involvements, { kind, thing: what }: CommandOf<typeof NoteInvolvement>): Decision<InvolvementEvent> {
  return (kind === 'request' ? requests : partnerships).includes(what) ? nothing : [InvolvementNoted({ kind, thing: what })];
}

function pause({ requests, partnerships, pausedAt }: Involvements, _asked: unknown, { now }: Context): Decision<InvolvementEvent> {
  return pausedAt === undefined ? [InvolvementsPaused({ requests: [...requests], partnerships: [...partnerships], at: now })] : nothing;
}

function resume({ requests, partnerships, pausedAt }: Involvements, _asked: unknown, { now }: Context): Decision<InvolvementEvent> {
  return pausedAt === undefined ? nothing : [InvolvementsResumed({ requests: [...requests], partnerships: [...partnerships], days: Math.max(1, Math.ceil((now - pausedAt) / A_DAY)) })];
}

const stream = { stream: ({ organisation }: { readonly organisation: Id }): Id => organisation };

export const involvement = concept('involvement', [InvolvementNoted, InvolvementsPaused, InvolvementsResumed], none, evolve)
  .when(NoteInvolvement, note, stream)
  .when(PauseInvolvements, pause, stream)
  .when(ResumeInvolvements, resume, stream);
