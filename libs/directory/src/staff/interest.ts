/**
 * What ties a coordinator to organisations: a role there, money, or close family, now or within 12 months. Declared by the coordinator
 * and checked before review, verification, suspension, exception, concern and override (R-STF-03). The stream's id is the coordinator's.
 */

import {
  command, concept, days, event, id, nothing, personal, plain, reject, sameBox,
  type Actor, type CommandOf, type Context, type Decision, type DomainEvent, type EventOf, type Foldable, type Id, type Instant, type Personal, type ReadState,
} from '#kernel';
import { z } from 'zod';
import { organisationStanding, type OrganisationStanding } from '../organisation/standing';

/** What somebody can be to an organisation, themselves or through those close to them. */
export const Interest = z.enum(['representative', 'board', 'employee', 'paid-by', 'close-family']);
export type Interest = z.infer<typeof Interest>;

// ── Events ───────────────────────────────────────────────────────────────────
/** With which organisation is plain, since decisions ask for it; what it consists of is the coordinator's own. */
export const CoordinatorInterestDeclared = event('CoordinatorInterestDeclared', 1, {
  coordinator: plain(id('person')), organisation: plain(id('organisation')), interest: personal('coordinator', Interest),
});
/** `at` in epoch milliseconds: it counts for 12 months more. */
export const CoordinatorInterestEnded = event('CoordinatorInterestEnded', 1, { coordinator: plain(id('person')), organisation: plain(id('organisation')), at: plain(z.int().min(0)) });
type InterestEvent = EventOf<typeof CoordinatorInterestDeclared | typeof CoordinatorInterestEnded>;

// ── State: with whom, and since when no more ─────────────────────────────────
interface Tie {
  readonly interest: Personal<Interest>;
  readonly endedAt?: Instant;
}
type Ties = Readonly<Record<Id, Tie>>;

const none: Ties = {};

function evolve(ties: Ties, { type, data }: InterestEvent): Ties {
  if (type === 'CoordinatorInterestDeclared') return { ...ties, [data.organisation]: { interest: data.interest } };
  const tie = ties[data.organisation];
  return tie ? { ...ties, [data.organisation]: { ...tie, endedAt: data.at } } : ties;
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const DeclareInterest = command('DeclareInterest', { coordinator: id('person'), organisation: id('organisation'), interest: personal('coordinator', Interest) });
export const EndInterest = command('EndInterest', { coordinator: id('person'), organisation: id('organisation') });

interface DeclareFacts { readonly standing: OrganisationStanding }

function declare(ties: Ties, { coordinator, organisation, interest }: CommandOf<typeof DeclareInterest>, { facts }: Context<DeclareFacts>): Decision<InterestEvent> {
  if (facts.standing.status === 'none') return reject('WRONG_STATE', 'organisation');
  const tie = ties[organisation];
  return tie && tie.endedAt === undefined && sameBox(tie.interest, interest) ? nothing : [CoordinatorInterestDeclared({ coordinator, organisation, interest })];
}

function end(ties: Ties, { coordinator, organisation }: CommandOf<typeof EndInterest>, { now }: Context): Decision<InterestEvent> {
  const tie = ties[organisation];
  return tie === undefined || tie.endedAt !== undefined ? nothing : [CoordinatorInterestEnded({ coordinator, organisation, at: now })];
}

const own = {
  stream: ({ coordinator }: { readonly coordinator: Id }): Id => coordinator,
  parties: (_ties: Ties, { coordinator }: { readonly coordinator: Id }) => ({ self: [coordinator] }),
};

export const interest = concept('interest', [CoordinatorInterestDeclared, CoordinatorInterestEnded], none, evolve)
  .when(DeclareInterest, declare, { ...own, facts: async ({ organisation }, read): Promise<DeclareFacts> => ({ standing: await read(organisationStanding, organisation) }) })
  .when(EndInterest, end, own);

// ── What decisions ask ───────────────────────────────────────────────────────

/** With which organisations somebody has a tie, each until when it still counts. */
export type Interests = Readonly<Record<Id, Instant>>;

/** How long a tie counts after it has ended (R-STF-03). */
export const INTEREST_LASTS = days(365);

/** Folds a coordinator's stream to the ties that count. */
export const coordinatorInterests: Foldable<Interests> = {
  name: 'interest',
  fold(events: readonly DomainEvent[]): Interests {
    const ties = (events as readonly InterestEvent[]).reduce(evolve, none);
    return Object.fromEntries(Object.entries(ties).map(([organisation, { endedAt }]) => [organisation, endedAt === undefined ? Infinity : endedAt + INTEREST_LASTS]));
  },
};

/** The ties of whoever acts; the program itself has none. */
export async function interestsOf(read: ReadState, actor: Actor): Promise<Interests> {
  return actor.kind === 'member' ? read(coordinatorInterests, actor.person) : {};
}

/** Whether somebody with these ties may not decide about one of these organisations (R-STF-03). */
export function isTied(interests: Interests, organisations: readonly (Id | undefined)[], now: Instant): boolean {
  return organisations.some((organisation) => organisation !== undefined && now < (interests[organisation] ?? -Infinity));
}
