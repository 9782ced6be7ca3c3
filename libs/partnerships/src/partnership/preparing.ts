import { CalendarDate, command, id, nothing, personal, reject, words, type CommandOf, type Context, type Decision } from '#kernel';
import { EqualityFactor, type FactorOutcome } from '#vocabulary';
import { z } from 'zod';
import {
  ContactConfirmed, ContactRole, EqualityFactorDiscussed, PayPlanAgreed, PayPlanSet, Pays, PayTerms, PreparationStated, type PartnershipEvent,
} from './events';
import { openStatuses, speakerAt, speakerOf } from './speaker';
import { present } from './seats/state';
import { isPlanAgreed, membersOf, type Partnership } from './state';
import { seenProse } from './texts';

export const ConfirmContact = command('ConfirmContact', { partnership: id('partnership'), role: ContactRole, replyWithinDays: z.int().min(1).max(14) });
export const SetPayPlan = command('SetPayPlan', { partnership: id('partnership'), plan: id('plan'), person: id('person'), terms: personal('person', PayTerms), pays: Pays.optional(), withinDays: z.int().min(0).max(30).optional() });
export const AgreePayPlan = command('AgreePayPlan', { partnership: id('partnership'), plan: id('plan') });
export const DiscussFactor = command('DiscussFactor', {
  partnership: id('partnership'), factor: EqualityFactor,
  outcome: z.enum(['talked', 'later', 'not-applicable']), on: CalendarDate.optional(),
  note: words('actor', { schema: seenProse(600) }).optional(),
});
export const StatePreparation = command('StatePreparation', { partnership: id('partnership'), text: seenProse(1200) });

/**
 * A person of the professional side says yes to being the one whom everybody at the table can turn to (R-REQ-03). Contact details
 * that somebody released earlier stay with those they were released to: nobody gets them with the role (R-CON-03).
 */
export function confirmContact(partnership: Partnership, { role, replyWithinDays }: CommandOf<typeof ConfirmContact>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerOf('professional', partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { table, person } = speaker;
  const held = table.contacts[role];
  return held?.person === person && held.replyWithinDays === replyWithinDays ? nothing : [ContactConfirmed({ person, role, replyWithinDays })];
}

/** A proposal for somebody's pay, by themselves or by the professional side. Whoever proposes it has said yes to it. */
export function setPayPlan(partnership: Partnership, { plan, person, terms, pays, withinDays }: CommandOf<typeof SetPayPlan>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { table, person: by, side } = speaker;
  if (!present(table).some((seat) => seat.person === person)) return reject('OWN_CONSENT_REQUIRED', 'person');
  if (by !== person && side !== 'professional') return reject('OWN_CONSENT_REQUIRED', 'person');
  const known = table.plans.find((one) => one.person === person);
  if (known && (known.plan === plan || known.terms === terms)) return known.terms === terms ? nothing : reject('WRONG_STATE', 'plan');
  return [PayPlanSet({ plan, person, terms, by, pays, withinDays })];
}

/** The second yes: nobody's pay is settled without their own, nor without one from the professional side (R-CHG-10). */
export function agreePayPlan(partnership: Partnership, { plan }: CommandOf<typeof AgreePayPlan>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { table, person: by } = speaker;
  const known = table.plans.find((one) => one.plan === plan);
  if (!known) return reject('WRONG_STATE', 'plan');
  if (isPlanAgreed(table, known) || known.yes.includes(by)) return nothing;
  const payers = membersOf(table, 'professional');
  return by === known.person || payers.includes(by) ? [PayPlanAgreed({ plan, person: known.person, by })] : reject('OWN_CONSENT_REQUIRED', 'plan');
}

/** Each side marks each of the seven factors, before the start and again when looking back. There are no scores (R-PAR-08). */
export function discussFactor(partnership: Partnership, { factor, outcome: said, on, note }: CommandOf<typeof DiscussFactor>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, [...openStatuses, 'evaluating']);
  if ('rejected' in speaker) return speaker;
  const { table, person, side } = speaker;
  const outcome = outcomeOf(said, on);
  if (!outcome) return reject('FIELD_REQUIRED', 'on');
  const round = table.status === 'evaluating' ? 'end' : 'start';
  const before = table.cards[round][side][factor];
  const isSame = before?.outcome === outcome.outcome && (before.outcome !== 'later' || outcome.outcome !== 'later' || before.on === outcome.on);
  return isSame && note === undefined ? nothing : [EqualityFactorDiscussed({ factor, side, outcome, round, person, note })];
}

/** What the speaker's side needs beforehand (R-PAR-09). */
export function statePreparation(partnership: Partnership, { text }: CommandOf<typeof StatePreparation>, { actor }: Context): Decision<PartnershipEvent> {
  const speaker = speakerAt(partnership, actor, openStatuses);
  if ('rejected' in speaker) return speaker;
  const { table, person, side } = speaker;
  return table.preparation[side] === text ? nothing : [PreparationStated({ side, text, person })];
}

function outcomeOf(said: FactorOutcome['outcome'], on: string | undefined): FactorOutcome | undefined {
  if (said !== 'later') return { outcome: said };
  return on === undefined ? undefined : { outcome: said, on };
}
