/**
 * What one asker asks at a time: its requests in review and open ones, counted in one stream so that two handed in at once
 * cannot both be the last one that is allowed (R-LIM-01). What has become of each, the requests themselves say. It also remembers
 * what the asker took back lately (R-REQ-13), and which initiatives are a person's own (R-BRK-08).
 */

import { addDays, command, concept, dateIn, event, id, minutes, nothing, plain, reject, type CommandOf, type Context, type Decision, type DomainEvent, type EventOf, type FactsContext, type Foldable, type Id, type Instant, type ReadState } from '#kernel';
import { networkId, networkSettings, organisationStanding, type NetworkSettings, type OrganisationStanding } from '#directory';
import { z } from 'zod';
import { instant } from '../invitation/whose';
import type { RequestStatus } from '../request/state';
import { requestTerms } from '../request/terms';

// ── Events ───────────────────────────────────────────────────────────────────
const request = plain(id('request'));
/** A request is about to be handed in. */
export const RequestCounted = event('RequestCounted', 1, { request, at: plain(instant) });
/** These count no more: they ended, or were not handed in after all. */
export const RequestsUncounted = event('RequestsUncounted', 1, { requests: plain(z.array(id('request')).min(1).max(1000)) });
/** One that was handed in before was taken back, at that time (R-REQ-13). */
export const WithdrawalRemembered = event('WithdrawalRemembered', 1, { request, at: plain(instant) });
/** An initiative that an adviser began as themselves. */
export const InitiativeRemembered = event('InitiativeRemembered', 1, { initiative: plain(id('initiative')) });
/** They left the network, and these of theirs have nobody any more (R-BRK-08). */
export const InitiativesLeft = event('InitiativesLeft', 1, { initiatives: plain(z.array(id('initiative')).min(1).max(1000)) });
const askingEvents = [RequestCounted, RequestsUncounted, WithdrawalRemembered, InitiativeRemembered, InitiativesLeft] as const;
export type AskingEvent = EventOf<(typeof askingEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
interface Counted {
  readonly request: Id;
  readonly at: Instant;
}

export interface Asking {
  readonly counted: readonly Counted[];
  /** What was taken back, the latest first. */
  readonly withdrawn: readonly Counted[];
  readonly initiatives: readonly Id[];
}

const initial: Asking = { counted: [], withdrawn: [], initiatives: [] };
/** So many are looked through when another is handed in. */
const MOST_WITHDRAWN = 20;

function evolve(asking: Asking, happened: AskingEvent): Asking {
  switch (happened.type) {
    case 'RequestCounted': return { ...asking, counted: [...asking.counted.filter((one) => one.request !== happened.data.request), happened.data] };
    case 'WithdrawalRemembered': return { ...asking, withdrawn: [happened.data, ...asking.withdrawn].slice(0, MOST_WITHDRAWN) };
    case 'InitiativeRemembered': return { ...asking, initiatives: [...asking.initiatives, happened.data.initiative] };
    case 'InitiativesLeft': return { ...asking, initiatives: [] };
    case 'RequestsUncounted': return { ...asking, counted: asking.counted.filter((one) => !happened.data.requests.includes(one.request)) };
  }
}

// ── Commands and decisions ───────────────────────────────────────────────────
const about = { asker: id('organisation'), request: id('request') };
export const CountRequest = command('CountRequest', about);
/** It was not handed in after all. */
export const UncountRequest = command('UncountRequest', about);
export const RememberWithdrawal = command('RememberWithdrawal', { ...about, at: instant });
export const RememberInitiative = command('RememberInitiative', { asker: id('person'), initiative: id('initiative') });
/** By the program, when they left the network. */
export const LeaveInitiatives = command('LeaveInitiatives', { asker: id('person') });

/** Open requests at a time of an organisation whose first days these are (R-LIM-01). */
const OPEN_AT_FIRST = 3;
const FIRST_DAYS = 90;
/** A request is handed in right after it was counted. One that was not by then never will be: the program fell in between. */
const HANDED_IN_WITHIN = minutes(10);

/** An asker's own stream, for facts. */
const askingState: Foldable<Asking> = { name: 'asking', fold: (events: readonly DomainEvent[]) => (events as readonly AskingEvent[]).reduce(evolve, initial) };

interface CountFacts {
  readonly asker: OrganisationStanding;
  readonly settings: NetworkSettings;
  /** What has become of each that is counted, and of the one that the command is about. */
  readonly stages: Readonly<Record<Id, RequestStatus | 'none'>>;
}

const isOpen = (stage: RequestStatus | 'none' | undefined): boolean => stage === 'submitted' || stage === 'published';

/** Those that were handed in and have not ended, and those that are being handed in at this moment. */
function countsNow({ request: of, at }: Counted, { now, facts: { stages } }: Context<CountFacts>): boolean {
  const stage = stages[of];
  return isOpen(stage) || ((stage === 'none' || stage === 'draft' || stage === 'returned') && now < at + HANDED_IN_WITHIN);
}

function count({ counted }: Asking, { request: of }: CommandOf<typeof CountRequest>, context: Context<CountFacts>): Decision<AskingEvent> {
  const { now, facts: { settings, stages } } = context;
  const open = counted.filter((one) => countsNow(one, context));
  if (open.some((one) => one.request === of)) return nothing;
  const inReview = open.filter((one) => stages[one.request] !== 'published').length;
  const most = isNew(context.facts, now) ? OPEN_AT_FIRST : Infinity;
  if (inReview >= settings.requestsInReview || open.length >= most) return reject('TOO_MANY_OPEN');
  const over = counted.filter((one) => one.request !== of && !open.includes(one)).map((one) => one.request);
  return [...(over.length > 0 ? [RequestsUncounted({ requests: over })] : []), RequestCounted({ request: of, at: now })];
}

/** Only what was then not handed in: two may hand in the same request at once, and one of them did. */
function uncount({ counted }: Asking, { request: of }: CommandOf<typeof UncountRequest>, { facts: { stages } }: Context<CountFacts>): Decision<AskingEvent> {
  return counted.some((one) => one.request === of) && !isOpen(stages[of]) ? [RequestsUncounted({ requests: [of] })] : nothing;
}

interface WithdrawalFacts {
  /** Whether it is theirs, was handed in, and was not split into others instead. */
  readonly counts: boolean;
}

function rememberWithdrawal({ withdrawn }: Asking, { request: of, at }: CommandOf<typeof RememberWithdrawal>, { facts }: Context<WithdrawalFacts>): Decision<AskingEvent> {
  return facts.counts && !withdrawn.some((one) => one.request === of) ? [WithdrawalRemembered({ request: of, at })] : nothing;
}

async function withdrawalFacts({ asker, request: of }: { readonly asker: Id; readonly request: Id }, read: ReadState): Promise<WithdrawalFacts> {
  const terms = await read(requestTerms, of);
  return { counts: terms.status === 'withdrawn' && terms.asker === asker && terms.form !== undefined && terms.split !== true };
}

function rememberInitiative({ initiatives }: Asking, { initiative }: CommandOf<typeof RememberInitiative>): Decision<AskingEvent> {
  return initiatives.includes(initiative) ? nothing : [InitiativeRemembered({ initiative })];
}

function leaveInitiatives({ initiatives }: Asking): Decision<AskingEvent> {
  return initiatives.length > 0 ? [InitiativesLeft({ initiatives: [...initiatives] })] : nothing;
}

/** Days are reckoned from the first time that somebody checked the organisation: before that it can hand in nothing (R-ORG-02). */
function isNew({ asker, settings }: CountFacts, now: Instant): boolean {
  return asker.verifiedFrom === undefined || dateIn(settings.zone, now) < addDays(asker.verifiedFrom, FIRST_DAYS);
}

async function countFacts({ asker, request: of }: { readonly asker: Id; readonly request: Id }, read: ReadState, { network }: FactsContext): Promise<CountFacts> {
  const { counted } = await read(askingState, asker);
  const requests = [...new Set([...counted.map((one) => one.request), of])];
  const stages = await Promise.all(requests.map(async (one) => [one, (await read(requestTerms, one)).status] as const));
  return { asker: await read(organisationStanding, asker), settings: await read(networkSettings, networkId(network)), stages: Object.fromEntries(stages) };
}

const rule = { stream: ({ asker }: { readonly asker: Id }) => asker, facts: countFacts };

export const asking = concept('asking', askingEvents, initial, evolve)
  .when(CountRequest, count, rule)
  .when(UncountRequest, uncount, rule)
  .when(RememberWithdrawal, rememberWithdrawal, { ...rule, facts: withdrawalFacts })
  .when(RememberInitiative, rememberInitiative, { stream: rule.stream })
  .when(LeaveInitiatives, leaveInitiatives, { stream: rule.stream });

/** For other decisions: what an asker took back, the latest first; `at` in epoch milliseconds. */
export const withdrawnBy: Foldable<Asking['withdrawn']> = { name: askingState.name, fold: (events) => askingState.fold(events).withdrawn };
