/** Who could be asked, why, and who not: deterministic, filters before scores. It ranks; a person decides (R-MAT-07). */

import { days, type Id, type Instant } from '#kernel';
import { isPatientSide } from '#vocabulary';
import { reasonsNotAvailable, whyNotAvailable, type NotAvailable } from '../attention';
import type { Candidate, Wanted } from './candidate';
import { scoreOf, type MatchFactor, type MatchFactors } from './factors';
import { fit, misfits, nearestOf, type Misfit } from './fit';

/** Somebody who could be asked: what speaks for them adds up to their score. */
export interface Proposal {
  readonly recipient: Id;
  readonly score: number;
  readonly factors: MatchFactors;
}

/** How many members of the patient side were left out, each counted once, by the first thing that stood against it. */
export interface LeftOut {
  /** Asked for this request before, or still asked by the same asker. This is the first thing looked at, so that nothing shows what came of it (R-VIS-05). */
  readonly alreadyAsked: number;
  readonly misfit: Readonly<Record<Misfit, number>>;
  /** For coordinators; askers are told the sum (R-MAT-05). */
  readonly notAvailable: Readonly<Record<NotAvailable, number>>;
}

export interface Matches {
  /** Best first; always in the same order for the same input. */
  readonly proposals: readonly Proposal[];
  readonly leftOut: LeftOut;
}

/** A year: how far back invitations count for the balance of who is asked. */
const LATELY = days(365);
const NOT_ASKED_LATELY = 30;
const PER_INVITATION = 10;

/** Matches a request at one moment. The order of the candidates does not matter. */
export function match(wanted: Wanted, candidates: readonly Candidate[], at: Instant): Matches {
  const nearest = nearestOf(wanted.conditions === 'all' ? [] : wanted.conditions);
  const misfit = counters(misfits);
  const notAvailable = counters(reasonsNotAvailable);
  let alreadyAsked = 0;
  const proposals: Proposal[] = [];
  for (const candidate of candidates) {
    if (!candidate.verified || !isPatientSide(candidate.kind) || candidate.recipient === wanted.asker) continue;
    if (isAsked(wanted, candidate, at)) { alreadyAsked += 1; continue; }
    const fitting = fit(wanted, candidate, nearest);
    if (typeof fitting === 'string') { misfit[fitting] += 1; continue; }
    const why = whyNotNow(wanted, candidate, at);
    if (why !== undefined) { notAvailable[why] += 1; continue; }
    const factors = [...fitting, exposure(candidate, at)];
    proposals.push({ recipient: candidate.recipient, score: scoreOf(factors), factors });
  }
  return { proposals: ranked(wanted.request, proposals), leftOut: { alreadyAsked, misfit, notAvailable } };
}

/** Asked for this request before, or still asked by the same asker. */
export function isAsked({ request, asker }: Wanted, { invitations }: Pick<Candidate, 'invitations'>, at: Instant): boolean {
  return invitations.some((past) => past.request === request || (past.asker === asker && at < past.until));
}

/** What of its own stands against asking somebody now. */
export function whyNotNow({ asker }: Wanted, candidate: Pick<Candidate, 'invitations' | 'blocked' | 'limit' | 'pause' | 'confirmedAt'> & { readonly verificationDue?: Candidate['verificationDue'] }, at: Instant): NotAvailable | undefined {
  const open = candidate.invitations.filter(({ waiting, until }) => waiting && at < until).length;
  return whyNotAvailable({ ...candidate, blocked: candidate.blocked.includes(asker), open }, at);
}

/** Few invitations lately score higher, so that the same few are not always asked (R-MAT-03). */
export function exposure({ invitations }: Pick<Candidate, 'invitations'>, at: Instant): MatchFactor {
  const lately = invitations.filter(({ sentAt }) => sentAt > at - LATELY).length;
  return { factor: 'SELDOM_ASKED', invitations: Math.min(lately, 1000), points: Math.max(0, NOT_ASKED_LATELY - PER_INVITATION * lately) };
}

/** By score; equals by a number that is fixed for each request and differs between requests, so that nobody always comes last. */
export function ranked(request: Id, proposals: readonly Proposal[]): readonly Proposal[] {
  const ofRequest = hashed(OFFSET, request);
  return proposals
    .map((proposal) => ({ proposal, lot: hashed(ofRequest, proposal.recipient) >>> 0 }))
    .sort((a, b) => b.proposal.score - a.proposal.score || a.lot - b.lot || (a.proposal.recipient < b.proposal.recipient ? -1 : 1))
    .map(({ proposal }) => proposal);
}

const OFFSET = 0x811c9dc5;

/** FNV-1a, continued from an earlier hash. */
function hashed(from: number, id: Id): number {
  let hash = from;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash;
}

function counters<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
