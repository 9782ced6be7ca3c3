/**
 * Exceptions from the time that people are given (R-TIM-04). One stream for each asker, so that none gets two within 90 days.
 * The asker says why it needs one; a coordinator without conflict of interest gives it, with a reason that stands on every invitation.
 */

import {
  command, concept, days, event, id, nothing, plain, prose, reject, rejectAll, words,
  type CommandOf, type Context, type Decision, type EventOf, type FactsContext, type Foldable, type DomainEvent, type Id, type Instant, type ReadState, type Rejection,
} from '#kernel';
import { guestReviewersOf, interestsOf, isTied, organisationStanding, type Interests, type OrganisationStanding } from '#directory';
import { instant } from '../invitation/whose';
import { seenProse } from '../invitation/terms';
import { requestTerms, type RequestTerms } from '../request/terms';

// ── Events ───────────────────────────────────────────────────────────────────
const request = plain(id('request'));
const text = prose(600);
export const ExceptionAsked = event('ExceptionAsked', 1, { request, why: words('actor', { schema: text }) });
export const ExceptionGranted = event('ExceptionGranted', 1, {
  request,
  by: plain(id('person')),              // who gave it does not review the request (R-STF-03)
  reason: words('actor', { schema: text }),
  nextFrom: plain(instant),             // before this the same asker gets no other
});
export const ExceptionRefused = event('ExceptionRefused', 1, { request, reason: words('actor', { schema: text }) });
export const exceptionEvents = [ExceptionAsked, ExceptionGranted, ExceptionRefused] as const;
export type ExceptionEvent = EventOf<(typeof exceptionEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
interface Exceptions {
  readonly waiting: readonly Id[];
  readonly refused: readonly Id[];
  readonly granted: readonly { readonly request: Id; readonly by: Id }[];
  readonly nextFrom: Instant;
}

const initial: Exceptions = { waiting: [], refused: [], granted: [], nextFrom: 0 };
const without = (all: readonly Id[], one: Id): readonly Id[] => all.filter((other) => other !== one);

function evolve(exceptions: Exceptions, happened: ExceptionEvent): Exceptions {
  const { request: of } = happened.data;
  const { waiting, refused, granted } = exceptions;
  switch (happened.type) {
    case 'ExceptionAsked': return { ...exceptions, waiting: [...waiting, of], refused: without(refused, of) };
    case 'ExceptionGranted': return { waiting: without(waiting, of), refused: without(refused, of), granted: [...granted, { request: of, by: happened.data.by }], nextFrom: happened.data.nextFrom };
    case 'ExceptionRefused': return { ...exceptions, waiting: without(waiting, of), refused: [...refused, of] };
  }
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const AskForException = command('AskForException', { asker: id('organisation'), request: id('request'), why: words('actor', { schema: seenProse(600) }) });
export const GrantException = command('GrantException', { asker: id('organisation'), request: id('request'), reason: words('actor', { schema: seenProse(600) }) });
export const RefuseException = command('RefuseException', { asker: id('organisation'), request: id('request'), reason: words('actor', { schema: seenProse(600) }) });

/** So long an asker waits for the next one (R-TIM-04). */
const BETWEEN = days(90);

interface ExceptionFacts {
  readonly terms: RequestTerms;
  readonly asker: OrganisationStanding;
  /** What ties whoever acts to organisations, and who was named as guest (R-STF-03, R-STF-04). */
  readonly interests: Interests;
  readonly guests: readonly Id[];
}

async function factsOf({ asker, request: of }: { readonly asker: Id; readonly request: Id }, read: ReadState, { actor }: FactsContext): Promise<ExceptionFacts> {
  return { terms: await read(requestTerms, of), asker: await read(organisationStanding, asker), interests: await interestsOf(read, actor), guests: await guestReviewersOf(read, 'exception', of) };
}

/** Its own request, before it ends. */
function isOpen(terms: RequestTerms, asker: Id): boolean {
  return terms.status !== 'none' && terms.asker === asker && terms.status !== 'closed' && terms.status !== 'withdrawn';
}

function ask({ waiting, granted, nextFrom }: Exceptions, { asker, request: of, why }: CommandOf<typeof AskForException>, { now, facts }: Context<ExceptionFacts>): Decision<ExceptionEvent> {
  if (!isOpen(facts.terms, asker)) return reject('REQUEST_NOT_OPEN', 'request');
  if (waiting.includes(of) || granted.some((one) => one.request === of)) return nothing;
  return now < nextFrom ? reject('EXCEPTION_USED') : [ExceptionAsked({ request: of, why })];
}

function grant({ granted, nextFrom }: Exceptions, { asker, request: of, reason }: CommandOf<typeof GrantException>, context: Context<ExceptionFacts>): Decision<ExceptionEvent> {
  const { now, actor, facts } = context;
  if (!isOpen(facts.terms, asker) || actor.kind !== 'member') return reject('REQUEST_NOT_OPEN', 'request');
  if (granted.some((one) => one.request === of)) return nothing;
  return rejectAll([conflict(context), now < nextFrom ? { code: 'EXCEPTION_USED' } : undefined])
    ?? [ExceptionGranted({ request: of, by: actor.person, reason, nextFrom: now + BETWEEN })];
}

function refuse({ waiting, refused }: Exceptions, { request: of, reason }: CommandOf<typeof RefuseException>, context: Context<ExceptionFacts>): Decision<ExceptionEvent> {
  if (refused.includes(of)) return nothing;
  if (!waiting.includes(of)) return reject('WRONG_STATE', 'request');
  return rejectAll([conflict(context)]) ?? [ExceptionRefused({ request: of, reason })];
}

/** Nobody decides on an exception for those they answer for or did within a year, have another tie to, or for what they wrote (R-STF-03). */
function conflict({ actor, facts: { asker, terms, interests }, now }: Context<ExceptionFacts>): Rejection | undefined {
  if (actor.kind !== 'member' || terms.status === 'none') return undefined;
  const involved = [...asker.representatives, ...terms.writers, terms.contact, terms.deputy];
  const leftAt = asker.formerRepresentatives[actor.person] ?? -Infinity;
  return involved.includes(actor.person) || now < leftAt + days(366) || isTied(interests, [terms.asker], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}

const rule = {
  stream: ({ asker }: { readonly asker: Id }) => asker,
  facts: factsOf,
  parties: (_state: Exceptions, { asker }: { readonly asker: Id }, { guests }: ExceptionFacts) => ({ asker: [asker], guestReviewer: guests }),
};

export const exception = concept('exception', exceptionEvents, initial, evolve)
  .when(AskForException, ask, rule)
  .when(GrantException, grant, rule)
  .when(RefuseException, refuse, rule);

/** For other decisions: the exceptions that an asker has been given, each for one request, and who gave it. */
export const exceptionsGranted: Foldable<readonly { readonly request: Id; readonly by: Id }[]> = {
  name: 'exception',
  fold: (events: readonly DomainEvent[]) => (events as readonly ExceptionEvent[]).reduce(evolve, initial).granted,
};
