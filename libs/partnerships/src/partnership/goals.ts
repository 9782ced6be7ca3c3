import { command, days, id, nothing, reject, words, type CommandOf, type Context, type Decision } from '#kernel';
import { Side } from '#vocabulary';
import { z } from 'zod';
import { sideAgrees, withYes } from './agreement';
import { GoalAccepted, GoalAgreedBySide, GoalChanged, GoalObjectedTo, GoalProposed, type PartnershipEvent } from './events';
import type { SettingsFacts } from './settings';
import { openStatuses, speakerAt, stillOpen } from './speaker';
import { membersOf, type Goal, type Partnership } from './state';
import { seenProse } from './texts';

const text = { text: seenProse(1200), criterion: seenProse(600) };
/** The wording that a person has read: a yes is to that one. */
const Revision = z.int().min(1);
const which = { partnership: id('partnership'), goal: id('goal'), revision: Revision };

export const ProposeGoal = command('ProposeGoal', { partnership: id('partnership'), goal: id('goal'), ...text });
export const ChangeGoal = command('ChangeGoal', { ...which, ...text });
export const AgreeGoal = command('AgreeGoal', which);
export const ObjectToGoal = command('ObjectToGoal', { ...which, reason: words('actor', { schema: seenProse(1200) }).optional() });
/** By the clock, when the time to object is over. */
export const SettleGoal = command('SettleGoal', { ...which, side: Side });

/** The most goals that a partnership can work for at once. */
const MOST_GOALS = 20;

/** Anyone at the table may (R-PAR-05). */
export function propose(partnership: Partnership, { goal, text: said, criterion }: CommandOf<typeof ProposeGoal>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { table, person } = speaker;
  const known = table.goals.find((one) => one.goal === goal);
  if (known) return known.text === said && known.criterion === criterion ? nothing : reject('WRONG_STATE', 'goal');
  return table.goals.length < MOST_GOALS ? [GoalProposed({ goal, revision: 1, text: said, criterion, person })] : reject('WRONG_STATE');
}

/** Reopens the agreement of both sides (R-PAR-13). */
export function change(partnership: Partnership, { goal, revision, text: said, criterion }: CommandOf<typeof ChangeGoal>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const known = speaker.table.goals.find((one) => one.goal === goal);
  if (known?.text === said && known.criterion === criterion) return nothing;
  if (known?.revision !== revision) return reject('WRONG_STATE', 'revision');
  return [GoalChanged({ goal, revision: revision + 1, text: said, criterion, person: speaker.person })];
}

/** One person's yes; with it the side has agreed when all of it have said yes (R-PAR-06). */
export function agree(partnership: Partnership, { goal, revision }: CommandOf<typeof AgreeGoal>, { actor, now, facts }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { table, person, side } = speaker;
  const known = goalAt(table.goals, goal, revision);
  if (!known) return reject('WRONG_STATE', 'revision');
  if (known.agreement.agreed.includes(side) || known.agreement.yes[person] !== undefined) return nothing;
  const objectUntil = now + days(facts.settings.objectionDays);
  const agreed = sideAgrees(withYes(known.agreement, person, objectUntil), membersOf(table, side), now);
  return [GoalAccepted({ goal, revision, person, side, objectUntil }), ...(agreed ? [GoalAgreedBySide({ goal, revision, side })] : [])];
}

/** Holds one's own side's agreement open; takes back an earlier yes. Not after the side has agreed: then the goal is changed (R-PAR-06). */
export function objectTo(partnership: Partnership, { goal, revision, reason }: CommandOf<typeof ObjectToGoal>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, stillOpen);
  if ('rejected' in speaker) return speaker;
  const { table, person, side } = speaker;
  const known = goalAt(table.goals, goal, revision);
  if (!known) return reject('WRONG_STATE', 'revision');
  if (known.agreement.objections.includes(person)) return nothing;
  return known.agreement.agreed.includes(side) ? reject('DEADLINE_PASSED') : [GoalObjectedTo({ goal, revision, person, side, reason })];
}

/** Nothing happens when it is too early, when somebody objects, or when the goal has changed. */
export function settle(partnership: Partnership, { goal, revision, side }: CommandOf<typeof SettleGoal>, { now }: Context): Decision<PartnershipEvent> {
  if (partnership.status === 'none' || !stillOpen.some((status) => status === partnership.status)) return nothing;
  const known = goalAt(partnership.goals, goal, revision);
  if (!known || known.agreement.agreed.includes(side)) return nothing;
  return sideAgrees(known.agreement, membersOf(partnership, side), now) ? [GoalAgreedBySide({ goal, revision, side })] : nothing;
}

function goalAt(goals: readonly Goal[], goal: string, revision: number): Goal | undefined {
  return goals.find((one) => one.goal === goal && one.revision === revision);
}
