import type { NetworkSettings } from '#directory';
import { command, days, id, isOver, nothing, reject, rejectAll, type CommandOf, type Context, type Decision, type Instant } from '#kernel';
import { isOwed } from '../payment/claim';
import {
  OutcomeReported, PartnershipClosed, PartnershipEvaluationOpened, PatientParagraphAdded, type EvaluationCause, type PartnershipEvent,
} from './events';
import { endingOf } from './looking-back/looking-back';
import type { LookingBackFacts } from './looking-back/facts';
import type { SettingsFacts } from './settings';
import { speakerOf, tableIn, underWay } from './speaker';
import { membersOf, type Partnership } from './state';
import { seenProse } from './texts';

export const StartEvaluation = command('StartEvaluation', { partnership: id('partnership') });
/** By the clock, when the last day is over. */
export const EndOnLastDay = command('EndOnLastDay', { partnership: id('partnership') });
export const ReportOutcome = command('ReportOutcome', {
  partnership: id('partnership'), heard: seenProse(4000), did: seenProse(4000), didNot: seenProse(4000), next: seenProse(4000),
});
export const AddPatientParagraph = command('AddPatientParagraph', { partnership: id('partnership'), text: seenProse(4000) });
/** By the program, when somebody has given theirs, or their time is over. */
export const EndEvaluation = command('EndEvaluation', { partnership: id('partnership') });
export const ClosePartnership = command('ClosePartnership', { partnership: id('partnership') });
/** By the clock, when no report has come in time. */
export const CloseWithoutFeedback = command('CloseWithoutFeedback', { partnership: id('partnership') });

/** Looking back begins, with the network's times for it. */
export function openEvaluation(cause: EvaluationCause, now: Instant, { evaluationDays, reportDays }: NetworkSettings): ReturnType<typeof PartnershipEvaluationOpened> {
  const until = now + days(evaluationDays);
  return PartnershipEvaluationOpened({ cause, until, reportBy: Math.max(until, now + days(reportDays)) });
}

/** Either side may say that it is time to look back. */
export function startEvaluation(partnership: Partnership, _asked: unknown, { now, facts }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  if (partnership.status === 'evaluating') return nothing;
  const table = tableIn(partnership, underWay);
  return 'rejected' in table ? table : [openEvaluation('by-a-side', now, facts.settings)];
}

export function endOnLastDay(partnership: Partnership, _asked: unknown, { now, facts }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const table = tableIn(partnership, underWay);
  if ('rejected' in table || table.endsAt === undefined || now < table.endsAt) return nothing;
  return [openEvaluation('last-day', now, facts.settings)];
}

/** What was heard, done, not done and why, and what comes next, by the professional side; with the use of the result as it was promised (R-EVA-05, R-REQ-07). */
export function report(partnership: Partnership, { heard, did, didNot, next }: CommandOf<typeof ReportOutcome>, { actor, now, facts }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  if (partnership.status === 'active' || partnership.status === 'paused') return reject('EVALUATION_NOT_OPEN');
  const speaker = speakerOf('professional', partnership, actor, ['evaluating']);
  if ('rejected' in speaker) return speaker;
  const { table, person } = speaker;
  const before = table.report;
  if (before?.heard === heard && before.did === did && before.didNot === didNot && before.next === next) return nothing;
  return [OutcomeReported({ heard, did, didNot, next, use: table.use, person, paragraphUntil: now + days(facts.settings.paragraphDays) })];
}

/** The patient side's own paragraph beside the report: nobody else can write or change it. Its time runs on when the partnership is closed (R-EVA-05). */
export function addParagraph(partnership: Partnership, { text }: CommandOf<typeof AddPatientParagraph>, context: Context): Decision<PartnershipEvent> {
  const speaker = speakerOf('patient', partnership, context.actor, ['evaluating', 'closed', 'terminated']);
  if ('rejected' in speaker) return speaker;
  const { table, person } = speaker;
  if (table.paragraph === text) return nothing;
  if (!table.report) return reject('REPORT_MISSING');
  return isOver(table.report.paragraphUntil, context) ? reject('DEADLINE_PASSED') : [PatientParagraphAdded({ text, person })];
}

/** When all have given theirs, or the time of all who have not is over; then the seals are broken (R-EVA-02). Before, nothing is said. */
export function endEvaluation(partnership: Partnership, { partnership: id }: CommandOf<typeof EndEvaluation>, context: Context<LookingBackFacts>): Decision<PartnershipEvent> {
  const table = tableIn(partnership, ['evaluating']);
  if ('rejected' in table || !table.evaluation || table.evaluation.ended) return nothing;
  return endingOf(id, table, context) ?? nothing;
}

/** Takes the report and an ended evaluation (R-EVA-05). While somebody is still to be paid, the professional side cannot have done with it (R-EVA-06). */
export function close(partnership: Partnership, _asked: unknown, { actor, facts: { payments } }: Context<LookingBackFacts>): Decision<PartnershipEvent> {
  if (partnership.status === 'closed' || partnership.status === 'terminated') return nothing;
  if (partnership.status === 'active' || partnership.status === 'paused') return reject('EVALUATION_NOT_OPEN');
  const table = tableIn(partnership, ['evaluating']);
  if ('rejected' in table) return table;
  const pays = actor.kind === 'member' && (membersOf(table, 'professional').includes(actor.person) || (actor.hat.kind === 'organisation' && actor.hat.organisation === table.asker));
  return rejectAll([
    table.report ? undefined : { code: 'REPORT_MISSING' },
    table.evaluation?.ended ? undefined : { code: 'WRONG_STATE' },
    pays && payments.some(({ person, payment }) => isOwed(table, person, payment)) ? { code: 'PAY_NOT_SETTLED' } : undefined,
  ]) ?? [PartnershipClosed({ feedback: true })];
}

/** Without a report in time it is closed without feedback, and says so (R-EVA-06); never before everybody has had their time to look back. */
export function closeWithoutFeedback(partnership: Partnership, { partnership: id }: CommandOf<typeof CloseWithoutFeedback>, context: Context<LookingBackFacts>): Decision<PartnershipEvent> {
  const table = tableIn(partnership, ['evaluating']);
  if ('rejected' in table || !table.evaluation || table.report || context.now < table.evaluation.reportBy) return nothing;
  const ending = table.evaluation.ended ? [] : endingOf(id, table, context);
  return ending ? [...ending, PartnershipClosed({ feedback: false })] : nothing;
}
