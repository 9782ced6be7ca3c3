/**
 * One person's look back on a partnership, sealed until all have given theirs or the time is over (R-EVA-01 to 04).
 * What happens: `events.ts`. What decisions know: `state.ts`. Who reads it then: `unsealing.ts`.
 */

import { networkId, networkSettings, type NetworkSettings } from '#directory';
import {
  command, concept, days, id, isOver, nothing, reject, words,
  type CommandOf, type Context, type Decision, type FactsContext, type Id, type Instant, type Parties, type ReadState,
} from '#kernel';
import { z } from 'zod';
import { isOwed, claimOf, type Payment } from '../payment/claim';
import { paymentId, paymentOf } from '../payment/payment';
import { partiesOf, sideOf, type Partnership } from '../partnership/state';
import { wholePartnership } from '../partnership/whole';
import { evaluationEvents, EvaluationGiven, EvaluationOpened, EvaluationReleased, IfAlone, Said, type EvaluationEvent, type OpenedBecause } from './events';
import { looksAt } from './looks';
import { evaluationId, evolve, initial, type Evaluation } from './state';
import { readersFor, type Look } from './unsealing';

const which = { evaluation: id('evaluation'), partnership: id('partnership') };

/** By the program: when pay is settled, or 30 days overdue. */
export const OpenEvaluation = command('OpenEvaluation', { partnership: id('partnership'), person: id('person') });
/** `evaluation` is made where the wish comes in. */
export const GiveEvaluation = command('GiveEvaluation', { ...which, said: words('actor', { schema: Said, heldBy: 'evaluation' }), ifAlone: IfAlone });
export const ReleaseEvaluation = command('ReleaseEvaluation', { partnership: id('partnership'), to: z.enum(['coordinator', 'who-gave', 'everybody']) });

interface EvaluationFacts {
  readonly partnership: Partnership;
  readonly payment: Payment;
  readonly settings: NetworkSettings;
}

export async function openingFacts({ partnership, person }: CommandOf<typeof OpenEvaluation>, read: ReadState, { network }: FactsContext): Promise<EvaluationFacts> {
  const [found, payment, settings] = await Promise.all([read(wholePartnership, partnership), read(paymentOf, paymentId(partnership, person)), read(networkSettings, networkId(network))]);
  return { partnership: found, payment, settings };
}

/** For one person: while the table looks back, when their pay is settled or 30 days overdue. It is open for as long as the network says (R-EVA-01). */
function open(evaluation: Evaluation, { partnership: which, person }: CommandOf<typeof OpenEvaluation>, { now, facts }: Context<EvaluationFacts>): Decision<EvaluationEvent> {
  const { partnership, payment, settings } = facts;
  if (evaluation.status !== 'none' || !isLookingBack(partnership)) return nothing;
  const seat = partnership.seats.find((one) => one.person === person);
  const because = whyOpen(partnership, person, payment, now);
  if (!seat || seat.left || !because) return nothing;
  return [EvaluationOpened({ partnership: which, person, side: sideOf(seat), because, until: now + days(settings.evaluationDays) })];
}

function whyOpen(partnership: Partnership, person: Id, payment: Payment, now: Instant): OpenedBecause | undefined {
  if (!isOwed(partnership, person, payment)) return claimOf(partnership, person)?.pays === 'fee' && payment.ticked === 'paid' ? 'paid' : 'nothing-owed';
  const opensAt = partnership.status === 'none' ? undefined : partnership.awaited?.find((one) => one.person === person)?.opensAt;
  return opensAt !== undefined && now >= opensAt ? 'overdue' : undefined;
}

interface GivingFacts {
  readonly partnership: Partnership;
}

export async function givingFacts({ partnership }: { readonly partnership: Id }, read: ReadState): Promise<GivingFacts> {
  return { partnership: await read(wholePartnership, partnership) };
}

/** Each for themselves; it can be given anew until the time is over. Nobody else sees that it has been given (R-EVA-01, R-EVA-02). */
function give(evaluation: Evaluation, { evaluation: own, partnership: which, said, ifAlone }: CommandOf<typeof GiveEvaluation>, context: Context<GivingFacts>): Decision<EvaluationEvent> {
  const { actor, facts: { partnership } } = context;
  if (actor.kind !== 'member' || own !== evaluationId(which, actor.person)) return reject('OWN_CONSENT_REQUIRED');
  if (evaluation.until === undefined || !isLookingBack(partnership) || isOver(evaluation.until, context)) return reject('EVALUATION_NOT_OPEN');
  if (evaluation.said === said && evaluation.ifAlone === ifAlone) return nothing;
  return [EvaluationGiven({ partnership: which, person: actor.person, said, ifAlone })];
}

function isLookingBack(partnership: Partnership): partnership is Exclude<Partnership, { readonly status: 'none' }> {
  return partnership.status === 'evaluating' && partnership.evaluation?.ended === false;
}

interface ReleaseFacts extends GivingFacts {
  readonly looks: readonly Look[];
}

export async function releaseFacts({ partnership }: { readonly partnership: Id }, read: ReadState, { actor }: FactsContext): Promise<ReleaseFacts> {
  const found = await read(wholePartnership, partnership);
  // Nothing else is read for somebody who never sat there: what an answer costs does not tell whether there is a table.
  const satThere = actor.kind === 'member' && Object.values(partiesOf(found)).flat().includes(actor.person);
  return { partnership: found, looks: satThere ? await looksAt(partnership, found, read) : [] };
}

/** When the seals are broken an author may let others read theirs who would not: those who gave none, or anybody when they were alone (R-EVA-03, R-EVA-04). */
function letRead(evaluation: Evaluation, { partnership: which, to }: CommandOf<typeof ReleaseEvaluation>, { actor, facts: { partnership, looks } }: Context<ReleaseFacts>): Decision<EvaluationEvent> {
  if (actor.kind !== 'member' || evaluation.status !== 'given' || evaluation.person !== actor.person) return reject('OWN_CONSENT_REQUIRED');
  if (partnership.status === 'none' || partnership.evaluation?.ended !== true) return reject('WRONG_STATE');
  const own = looks.find(({ person }) => person === actor.person);
  const readers = own ? readersFor(looks, own.side, to) : [];
  const isNew = !evaluation.coordinator || readers.some((reader) => !evaluation.readers.includes(reader));
  return isNew ? [EvaluationReleased({ partnership: which, person: actor.person, readers: [...readers], coordinator: true })] : nothing;
}

const parties = (_evaluation: Evaluation, _asked: unknown, { partnership }: GivingFacts): Parties => partiesOf(partnership);

export const evaluation = concept('evaluation', evaluationEvents, initial, evolve)
  .when(OpenEvaluation, open, { stream: ({ partnership, person }) => evaluationId(partnership, person), facts: openingFacts })
  .when(GiveEvaluation, give, { facts: givingFacts, parties })
  .when(ReleaseEvaluation, letRead, {
    stream: ({ partnership }, { actor }) => evaluationId(partnership, actor.kind === 'member' ? actor.person : actor.kind), facts: releaseFacts, parties,
  });
