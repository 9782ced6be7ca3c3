import { addWorkingDays } from '#vocabulary';
import { command, dateIn, days, id, nothing, reject, type CommandOf, type Context, type Decision, type Id, type Instant } from '#kernel';
import type { PartnershipEvent } from '../events';
import type { SettingsFacts } from '../settings';
import { halted, seatedAt } from '../speaker';
import { membersOf, sideOf, type Formed, type Partnership } from '../state';
import { BrakeKept, BrakePulled, BrakeReleased, BrakeReleaseSupported, BrakeSilenceNoted, MediationOffered } from './events';

export const PullBrake = command('PullBrake', { partnership: id('partnership') });
export const ReleaseBrake = command('ReleaseBrake', { partnership: id('partnership') });
export const NoteBrakeSilence = command('NoteBrakeSilence', { partnership: id('partnership'), person: id('person') });

/** Days without an answer after which the others may release it (R-BRK-03). */
const SILENT_DAYS = 30;
/** Pulls by one person within a year that bring an offer of mediation (R-BRK-05). */
const MANY_PULLS = 3;

/** Stops everything at once. Any member of the patient side may, also one who has not yet said on what basis they take part; nobody is asked why (R-BRK-01). */
export function pullBrake(partnership: Partnership, _asked: unknown, { actor, now, facts: { settings } }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const seated = seatedAt(partnership, actor, ['active', 'paused', 'halted']);
  if ('rejected' in seated) return seated;
  const { table, seat } = seated;
  const { person } = seat;
  if (sideOf(seat) !== 'patient') return reject('OWN_CONSENT_REQUIRED');
  if (table.brake?.holders.includes(person)) return table.brake.silent[person] === undefined ? nothing : [BrakeKept({ person })];
  const answerBy = addWorkingDays(dateIn(settings.zone, now), settings.brakeAnswerWorkingDays, settings.holidays);
  const lately = (table.pulls ?? []).filter((pull) => pull.person === person && pull.at > yearBefore(now));
  return [BrakePulled({ person, at: now, answerBy }), ...(lately.length + 1 >= MANY_PULLS ? [MediationOffered({ person })] : [])];
}

function yearBefore(now: Instant): Instant {
  const then = new Date(now);
  return then.setUTCFullYear(then.getUTCFullYear() - 1);
}

/** By whoever pulled it; by all other patient members together when that person cannot be reached; never by the professional side (R-BRK-03). */
export function releaseBrake(partnership: Partnership, _asked: unknown, { actor, now }: Context): Decision<PartnershipEvent> {
  if (partnership.status === 'active' || partnership.status === 'paused') return nothing;
  const seated = seatedAt(partnership, actor, halted);
  if ('rejected' in seated) return seated;
  const { table, seat } = seated;
  const { person } = seat;
  const { brake } = table;
  if (!brake || sideOf(seat) !== 'patient') return reject('BRAKE_NOT_YOURS');
  if (brake.holders.includes(person)) return released(table, [person], 'own');
  const unreachable = brake.holders.filter((holder) => (brake.silent[holder] ?? Infinity) <= now);
  if (unreachable.length === 0) return reject('BRAKE_NOT_YOURS');
  if (brake.support.includes(person)) return nothing;
  const others = membersOf(table, 'patient').filter((member) => !brake.holders.includes(member));
  const all = others.every((other) => other === person || brake.support.includes(other));
  return [BrakeReleaseSupported({ person }), ...(all ? released(table, unreachable, 'others') : [])];
}

/** The end of these people's pulls. */
export function released({ brake, endsAt }: Formed, people: readonly Id[], how: 'own' | 'left' | 'others'): ReturnType<typeof BrakeReleased>[] {
  const stay = (brake?.holders ?? []).filter((holder) => !people.includes(holder));
  return people.map((person, index) => {
    const stillPulled = stay.length > 0 || index < people.length - 1;
    return BrakeReleased({ person, how, stillPulled, ...(!stillPulled && endsAt !== undefined && { endsAt }) });
  });
}

/** A coordinator has tried and cannot reach who pulled it (R-BRK-03). */
export function noteSilence(partnership: Partnership, { person }: CommandOf<typeof NoteBrakeSilence>, { now }: Context): Decision<PartnershipEvent> {
  if (partnership.status !== 'halted' || !partnership.brake?.holders.includes(person)) return reject('WRONG_STATE', 'person');
  return partnership.brake.silent[person] === undefined ? [BrakeSilenceNoted({ person, othersFrom: now + days(SILENT_DAYS) })] : nothing;
}
