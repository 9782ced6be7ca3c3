import { command, days, id, nothing, reject, words, type CommandOf, type Context, type Decision } from '#kernel';
import { Side } from '#vocabulary';
import { z } from 'zod';
import { sideAgrees, withYes } from './agreement';
import { NormsAccepted, NormsAgreedBySide, NormsChanged, NormsObjectedTo, type PartnershipEvent } from './events';
import type { SettingsFacts } from './settings';
import { openStatuses, speakerAt, stillOpen } from './speaker';
import { membersOf, type Partnership } from './state';
import { seenProse } from './texts';

/** Revision 1 is what the service proposes to everybody (R-PAR-10); the table's own additions make the next ones. */
const which = { partnership: id('partnership'), revision: z.int().min(1) };

export const ChangeNorms = command('ChangeNorms', { ...which, addition: seenProse(2000) });
export const AgreeNorms = command('AgreeNorms', which);
export const ObjectToNorms = command('ObjectToNorms', { ...which, reason: words('actor', { schema: seenProse(1200) }).optional() });
/** By the clock, when the time to object is over. */
export const SettleNorms = command('SettleNorms', { ...which, side: Side });

/** Writes what this table adds; both sides agree anew. */
export function changeNorms(partnership: Partnership, { revision, addition }: CommandOf<typeof ChangeNorms>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { norms } = speaker.table;
  if (norms.addition === addition) return nothing;
  return norms.revision === revision ? [NormsChanged({ revision: revision + 1, addition, person: speaker.person })] : reject('WRONG_STATE', 'revision');
}

/** One person's yes; with it the side has agreed when all of it have said yes (R-PAR-06). */
export function agreeNorms(partnership: Partnership, { revision }: CommandOf<typeof AgreeNorms>, { actor, now, facts }: Context<SettingsFacts>): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { table: { norms }, person, side } = speaker;
  if (norms.revision !== revision) return reject('WRONG_STATE', 'revision');
  if (norms.agreement.agreed.includes(side) || norms.agreement.yes[person] !== undefined) return nothing;
  const objectUntil = now + days(facts.settings.objectionDays);
  const agreed = sideAgrees(withYes(norms.agreement, person, objectUntil), membersOf(speaker.table, side), now);
  return [NormsAccepted({ revision, person, side, objectUntil }), ...(agreed ? [NormsAgreedBySide({ revision, side })] : [])];
}

/** Holds one's own side's agreement open; takes back an earlier yes. */
export function objectToNorms(partnership: Partnership, { revision, reason }: CommandOf<typeof ObjectToNorms>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, stillOpen);
  if ('rejected' in speaker) return speaker;
  const { table: { norms }, person, side } = speaker;
  if (norms.revision !== revision) return reject('WRONG_STATE', 'revision');
  if (norms.agreement.objections.includes(person)) return nothing;
  return norms.agreement.agreed.includes(side) ? reject('DEADLINE_PASSED') : [NormsObjectedTo({ revision, person, side, reason })];
}

/** Nothing happens when it is too early, when somebody objects, or when the norms have changed. */
export function settleNorms(partnership: Partnership, { revision, side }: CommandOf<typeof SettleNorms>, { now }: Context): Decision<PartnershipEvent> {
  if (partnership.status === 'none' || !stillOpen.some((status) => status === partnership.status)) return nothing;
  const { norms } = partnership;
  if (norms.revision !== revision || norms.agreement.agreed.includes(side)) return nothing;
  return sideAgrees(norms.agreement, membersOf(partnership, side), now) ? [NormsAgreedBySide({ revision, side })] : nothing;
}
