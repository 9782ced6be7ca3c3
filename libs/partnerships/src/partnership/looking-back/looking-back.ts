import { command, days, id, isOver, nothing, type Context, type Decision, type Id, type Instant } from '#kernel';
import { isOwed, overdueAt } from '../../payment/claim';
import { evaluationId } from '../../evaluation/state';
import { isOverFor, openedOf } from '../../evaluation/unsealing';
import { EvaluationEnded, type PartnershipEvent } from '../events';
import { present } from '../seats/state';
import { tableIn } from '../speaker';
import type { Formed, Partnership } from '../state';
import { EvaluationsAwaited, EvaluationsUnsealed } from './events';
import type { LookingBackFacts } from './facts';

/** By the program, when looking back begins. */
export const AwaitEvaluations = command('AwaitEvaluations', { partnership: id('partnership') });

/** Everybody at the table looks back; who is still to be paid as soon as that is settled, or 30 days overdue (R-EVA-01). */
export function awaitEvaluations(partnership: Partnership, _asked: unknown, { now, facts: { settings, payments } }: Context<LookingBackFacts>): Decision<PartnershipEvent> {
  const table = tableIn(partnership, ['evaluating']);
  if ('rejected' in table || table.awaited || table.evaluation?.ended !== false) return nothing;
  const opensAt = (person: Id): Instant => {
    const found = payments.find((one) => one.person === person)?.payment;
    return found && isOwed(table, person, found) ? Math.max(now, overdueAt(table, person, found, now, settings)) : now;
  };
  return [EvaluationsAwaited({ people: present(table).map(({ person }) => ({ person, opensAt: opensAt(person) })) })];
}

/**
 * The end of looking back with the breaking of the seals, or nothing while somebody still has time. What belongs to the one belongs to the
 * other: keys are released because of this, never before.
 */
export function endingOf(partnership: Id, table: Formed, context: Context<LookingBackFacts>): readonly PartnershipEvent[] | undefined {
  const { evaluation, awaited = [] } = table;
  const { settings, looks } = context.facts;
  const over = (end: Instant): boolean => isOver(end, context);
  if (!evaluation) return undefined;
  // For whom it has not opened yet; in partnerships from before evaluations, the table's own time counts.
  const latest = (person: Id): Instant => {
    const opensAt = awaited.find((one) => one.person === person)?.opensAt;
    return opensAt === undefined ? evaluation.until : opensAt + days(settings.evaluationDays);
  };
  if (!isOverFor(looks, latest, over) || (looks.length === 0 && !over(evaluation.until))) return undefined;
  const notGiven = looks.filter((look) => look.present && look.evaluation.status !== 'given').map(({ person }) => person);
  const unsealed = looks.some(({ evaluation: { status } }) => status !== 'none')
    ? [EvaluationsUnsealed({ opened: openedOf(looks, (person) => evaluationId(partnership, person)).map(({ evaluation: which, readers, coordinator }) => ({ evaluation: which, readers: [...readers], coordinator })), notGiven })] : [];
  return [EvaluationEnded({}), ...unsealed];
}
