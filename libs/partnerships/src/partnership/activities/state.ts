import type { CalendarDate, Id, Personal } from '#kernel';
import type { Level, Participation, Phase, Side } from '#vocabulary';
import type { ActivityEvent, Seats } from './events';

export interface Activity {
  readonly activity: Id;
  readonly status: 'planned' | 'held' | 'cancelled';
  readonly what: string;
  readonly on: CalendarDate;
  readonly level: Level;
  readonly phase: Phase;
  readonly promise: Participation;
  readonly chair: Side;
  readonly expected: Seats;
  readonly materialsBy?: CalendarDate | undefined;
  readonly attended?: Seats;
  /** How the professional side means to deal with one patient alone. */
  readonly plan?: string;
  /** Each person's own tick; read models leave them out. */
  readonly ticks: Readonly<Record<Id, Personal<boolean>>>;
}

interface WithActivities {
  readonly activities?: readonly Activity[];
}

export function withActivity<T extends WithActivities>(table: T, happened: ActivityEvent): T {
  const { activities = [] } = table;
  if (happened.type === 'ActivityPlanned') {
    const { activity, what, on, level, phase, promise, chair, expected, materialsBy } = happened.data;
    return { ...table, activities: [...activities, { activity, status: 'planned', what, on, level, phase, promise, chair, expected, ...(materialsBy !== undefined && { materialsBy }), ticks: {} }] };
  }
  return { ...table, activities: activities.map((one) => (one.activity === happened.data.activity ? after(one, happened) : one)) };
}

function after(activity: Activity, { type, data }: Exclude<ActivityEvent, { readonly type: 'ActivityPlanned' }>): Activity {
  switch (type) {
    case 'ExpectedSeatsChanged': return { ...activity, expected: data.expected };
    case 'ActivityHeld': return { ...activity, status: 'held', attended: data.attended };
    case 'ActivityCancelled': return { ...activity, status: 'cancelled' };
    case 'AttendanceTicked': return { ...activity, ticks: { ...activity.ticks, [data.person]: data.attended } };
    case 'LonePatientPlanned': return { ...activity, plan: data.plan };
  }
}

/** As the table sees it: without anybody's tick. */
export function unticked(activities: readonly Activity[]): readonly Activity[] {
  return activities.map((activity) => ({ ...activity, ticks: {} }));
}

/** Whether one patient is alone: one among two or more of the professional side, or fewer than one in three (R-PAR-16). */
export function isLonePatient({ patient, professional }: Seats): boolean {
  if (patient + professional === 0) return false;
  return (patient === 1 && professional >= 2) || patient * 3 < patient + professional;
}

/** How many activities were held, and how many of them the patient side chaired (R-PAR-15). */
export function chairs(activities: readonly Activity[]): { readonly held: number; readonly byPatientSide: number } {
  const held = activities.filter(({ status }) => status === 'held');
  return { held: held.length, byPatientSide: held.filter(({ chair }) => chair === 'patient').length };
}
