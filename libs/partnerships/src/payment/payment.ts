/**
 * What one person is owed for their part in one partnership: the day that was promised, to whom it goes, and the person's own tick that it
 * has come (R-PAY-05, R-PAY-07). A stream of its own: it goes on whatever becomes of the partnership, or of their seat (R-PAY-08).
 */

import {
  CalendarDate, command, concept, dateIn, derivedId, endOf, event, id, nothing, personal, plain, reject,
  type CommandOf, type Context, type Decision, type EventOf, type FactsContext, type Id, type Parties, type ReadState, type Rejection,
} from '#kernel';
import { networkId, networkSettings, type NetworkSettings } from '#directory';
import { PayTo } from '#vocabulary';
import { z } from 'zod';
import { partiesOf, type Partnership } from '../partnership/state';
import { wholePartnership } from '../partnership/whole';
import { claimOf, type Payment } from './claim';

// ── Events ───────────────────────────────────────────────────────────────────
const whose = { partnership: plain(id('partnership')), person: plain(id('person')) };

/** `declined`: they want none, so nothing is owed any more. */
export const PayeeChosen = event('PayeeChosen', 1, { ...whose, payTo: personal('person', PayTo), declined: plain(z.boolean()) });
/** `dueAt`: when that day is over. */
export const PaymentPromised = event('PaymentPromised', 1, { ...whose, on: plain(CalendarDate), dueAt: plain(z.int().nonnegative()), by: plain(id('person')) });
/** The person's own tick: it has come. */
export const PaymentReceived = event('PaymentReceived', 1, whose);
/** The person's own tick: not yet. */
export const PaymentMissed = event('PaymentMissed', 1, whose);
export const paymentEvents = [PayeeChosen, PaymentPromised, PaymentReceived, PaymentMissed] as const;
export type PaymentEvent = EventOf<(typeof paymentEvents)[number]>;

// ── State ────────────────────────────────────────────────────────────────────
const initial: Payment = { declined: false };

function evolve(payment: Payment, { type, data }: PaymentEvent): Payment {
  switch (type) {
    case 'PayeeChosen': return { ...payment, payTo: data.payTo, declined: data.declined };
    case 'PaymentPromised': return { ...payment, promised: data.on, dueAt: Math.min(payment.dueAt ?? data.dueAt, data.dueAt) };
    case 'PaymentReceived': return { ...payment, ticked: 'paid' };
    case 'PaymentMissed': return { ...payment, ticked: 'not-yet' };
  }
}

/** Folds somebody's payment for other decisions. */
export const paymentOf = { name: 'payment', fold: (events: readonly { readonly type: string; readonly data: unknown }[]): Payment => (events as readonly PaymentEvent[]).reduce(evolve, initial) };

/** One for each person at each table. */
export function paymentId(partnership: Id, person: Id): Id {
  return derivedId('payment', partnership, person);
}

// ── Commands and decisions ───────────────────────────────────────────────────
const which = { partnership: id('partnership') };

/** `declined` is made where the wish comes in, of what is then sealed. */
export const ChoosePayee = command('ChoosePayee', { ...which, payTo: personal('actor', PayTo), declined: z.boolean() });
export const PromisePayment = command('PromisePayment', { ...which, person: id('person'), on: CalendarDate });
export const TickPayment = command('TickPayment', { ...which, paid: z.boolean() });

interface PaymentFacts {
  readonly partnership: Partnership;
  readonly settings: NetworkSettings;
}

export async function paymentFacts({ partnership }: { readonly partnership: Id }, read: ReadState, { network }: FactsContext): Promise<PaymentFacts> {
  const [found, settings] = await Promise.all([read(wholePartnership, partnership), read(networkSettings, networkId(network))]);
  return { partnership: found, settings };
}

/** Me, my organisation, or nobody: each person for themselves, until it is paid (R-PAY-05). */
function choose(payment: Payment, { partnership, payTo, declined }: CommandOf<typeof ChoosePayee>, { actor, facts }: Context<PaymentFacts>): Decision<PaymentEvent> {
  const person = claimant(facts, actor);
  if (typeof person !== 'string') return person;
  if (payment.payTo === payTo) return nothing;
  return payment.ticked === 'paid' ? reject('WRONG_STATE') : [PayeeChosen({ partnership, person, payTo, declined })];
}

/** The professional side says on which day the money will be there (R-PAY-07). */
function promise(payment: Payment, { partnership, person, on }: CommandOf<typeof PromisePayment>, { actor, now, facts }: Context<PaymentFacts>): Decision<PaymentEvent> {
  if (actor.kind !== 'member') return reject('OWN_CONSENT_REQUIRED');
  if (claimOf(facts.partnership, person)?.pays !== 'fee') return reject('WRONG_STATE', 'person');
  if (payment.promised === on) return nothing;
  if (payment.ticked === 'paid' || payment.declined) return reject('WRONG_STATE', 'person');
  const { zone } = facts.settings;
  if (on < dateIn(zone, now)) return reject('DEADLINE_PASSED', 'on');
  return [PaymentPromised({ partnership, person, on, dueAt: endOf({ date: on, zone }), by: actor.person })];
}

/** The person's own tick, either way; nobody ticks it for them (R-PAY-07). */
function tick(payment: Payment, { partnership, paid }: CommandOf<typeof TickPayment>, { actor, facts }: Context<PaymentFacts>): Decision<PaymentEvent> {
  const person = claimant(facts, actor);
  if (typeof person !== 'string') return person;
  if (payment.ticked === (paid ? 'paid' : 'not-yet')) return nothing;
  return [paid ? PaymentReceived({ partnership, person }) : PaymentMissed({ partnership, person })];
}

/** Who gives the wish, when a fee was agreed for them. Neither the partnership's state nor whether they still sit there matters (R-PAY-08). */
function claimant({ partnership }: PaymentFacts, actor: Context['actor']): Id | { readonly rejected: readonly [Rejection, ...Rejection[]] } {
  if (actor.kind !== 'member' || partnership.status === 'none') return reject('OWN_CONSENT_REQUIRED');
  if (!partnership.seats.some(({ person }) => person === actor.person)) return reject('OWN_CONSENT_REQUIRED');
  return claimOf(partnership, actor.person)?.pays === 'fee' ? actor.person : reject('WRONG_STATE');
}

const parties = (_payment: Payment, _asked: unknown, { partnership }: PaymentFacts): Parties => partiesOf(partnership);
const own = { stream: ({ partnership }: { readonly partnership: Id }, { actor }: FactsContext) => paymentId(partnership, actor.kind === 'member' ? actor.person : actor.kind), facts: paymentFacts, parties };

export const payment = concept('payment', paymentEvents, initial, evolve)
  .when(ChoosePayee, choose, own)
  .when(PromisePayment, promise, { ...own, stream: ({ partnership, person }) => paymentId(partnership, person) })
  .when(TickPayment, tick, own);
