import { addWorkingDays, Level, Participation, Phase, Side } from '#vocabulary';
import { CalendarDate, command, dateIn, id, nothing, personal, reject, rejectAll, type CommandOf, type Context, type Decision, type Id } from '#kernel';
import { z } from 'zod';
import type { PartnershipEvent } from '../events';
import type { SettingsFacts } from '../settings';
import { lively, openStatuses, seatedAt, speakerAt, speakerOf } from '../speaker';
import type { Formed, Partnership } from '../state';
import { seenLine, seenProse } from '../texts';
import { ActivityCancelled, ActivityHeld, ActivityPlanned, AttendanceTicked, ExpectedSeatsChanged, LonePatientPlanned, Seats } from './events';
import { isLonePatient, type Activity } from './state';

const which = { partnership: id('partnership'), activity: id('activity') };

export const PlanActivity = command('PlanActivity', {
  ...which, what: seenLine(200), on: CalendarDate, level: Level, phase: Phase, promise: Participation, chair: Side, expected: Seats, materialsBy: CalendarDate.optional(),
});
export const ChangeExpectedSeats = command('ChangeExpectedSeats', { ...which, expected: Seats });
export const HoldActivity = command('HoldActivity', { ...which, attended: Seats });
export const CancelActivity = command('CancelActivity', which);
export const TickAttendance = command('TickAttendance', { ...which, attended: personal('actor', z.boolean()) });
export const PlanForLonePatient = command('PlanForLonePatient', { ...which, plan: seenProse(1200) });

/** Anyone at the table plans (R-PAR-05). Materials go out some working days before (R-TIM-02). */
export function planActivity(partnership: Partnership, { activity, what, on, level, phase, promise, chair, expected, materialsBy }: CommandOf<typeof PlanActivity>, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  if (activityIn(speaker.table, activity)) return nothing;
  return rejectAll([
    on < dateIn(settings.zone, now) ? { code: 'DEADLINE_PASSED', field: 'on' } : undefined,
    materialsBy !== undefined && materialsBy > addWorkingDays(on, -settings.materialsWorkingDays, settings.holidays) ? { code: 'LEAD_TIME', field: 'materialsBy' } : undefined,
  ]) ?? [ActivityPlanned({ activity, what, on, level, phase, promise, chair, expected, materialsBy, person: speaker.person })];
}

/** Asks one more, for instance (R-PAR-16). */
export function changeExpected(partnership: Partnership, { activity, expected }: CommandOf<typeof ChangeExpectedSeats>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const planned = activityIn(speaker.table, activity);
  if (planned?.status !== 'planned') return reject('WRONG_STATE', 'activity');
  return isSame(planned.expected, expected) ? nothing : [ExpectedSeatsChanged({ activity, expected, person: speaker.person })];
}

/** It took place, with so many of each side. Numbers can be put right. A halted or paused partnership holds none (R-PAR-15, R-PAR-17). */
export function hold(partnership: Partnership, { activity, attended }: CommandOf<typeof HoldActivity>, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  if (partnership.status !== 'active') return reject(partnership.status === 'halted' ? 'PARTNERSHIP_HALTED' : 'PARTNERSHIP_NOT_ACTIVE');
  const speaker = speakerAt(partnership, actor, ['active']);
  if ('rejected' in speaker) return speaker;
  const known = activityIn(speaker.table, activity);
  if (!known || known.status === 'cancelled' || known.on > dateIn(settings.zone, now)) return reject('WRONG_STATE', 'activity');
  return known.attended && isSame(known.attended, attended) ? nothing : [ActivityHeld({ activity, attended, person: speaker.person })];
}

/** While the brake is pulled what is planned stays on hold, and nobody takes it away (R-BRK-02). */
export function cancel(partnership: Partnership, { activity }: CommandOf<typeof CancelActivity>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const known = activityIn(speaker.table, activity);
  if (known?.status === 'cancelled') return nothing;
  return known?.status === 'planned' ? [ActivityCancelled({ activity, side: speaker.side, person: speaker.person })] : reject('WRONG_STATE', 'activity');
}

/** Each person for themselves; nobody else reads it (R-PAR-15). */
export function tick(partnership: Partnership, { activity, attended }: CommandOf<typeof TickAttendance>, { actor }: Context): Decision<PartnershipEvent> {
  const seated = seatedAt(partnership, actor, lively);
  if ('rejected' in seated) return seated;
  const { person } = seated.seat;
  const held = activityIn(seated.table, activity);
  if (held?.status !== 'held') return reject('WRONG_STATE', 'activity');
  return held.ticks[person] === attended ? nothing : [AttendanceTicked({ activity, person, attended })];
}

/** The professional side's answer to one patient alone. The warning stays beside it (R-PAR-16). */
export function planForLonePatient(partnership: Partnership, { activity, plan }: CommandOf<typeof PlanForLonePatient>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerOf('professional', partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const known = activityIn(speaker.table, activity);
  if (!known || known.status === 'cancelled' || !(isLonePatient(known.expected) || (known.attended && isLonePatient(known.attended)))) return reject('WRONG_STATE', 'activity');
  return known.plan === plan ? nothing : [LonePatientPlanned({ activity, plan, person: speaker.person })];
}

function activityIn({ activities = [] }: Formed, activity: Id): Activity | undefined {
  return activities.find((one) => one.activity === activity);
}

function isSame(a: Seats, b: Seats): boolean {
  return a.patient === b.patient && a.professional === b.professional;
}
