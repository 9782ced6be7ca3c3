import { command, id, nothing, reject, type CommandOf, type Context, type Decision } from '#kernel';
import type { PartnershipEvent } from '../events';
import { lively, seatedAt } from '../speaker';
import { sideOf, type Partnership } from '../state';
import { MemberReturned, SteppedBack, SubstituteAgreed, SubstituteNamed } from './events';
import { present } from './state';

export const StepBack = command('StepBack', { partnership: id('partnership') });
export const NameSubstitute = command('NameSubstitute', { partnership: id('partnership'), substitute: id('person') });
export const AgreeToSubstitute = command('AgreeToSubstitute', { partnership: id('partnership'), person: id('person') });
export const ReturnToTable = command('ReturnToTable', { partnership: id('partnership') });

/** For a while, on either side, without a reason; the place is kept (R-BRK-06). */
export function stepBack(partnership: Partnership, _asked: unknown, { actor }: Context): Decision<PartnershipEvent> {
  const seated = seatedAt(partnership, actor, lively);
  if ('rejected' in seated) return seated;
  return seated.seat.away ? nothing : [SteppedBack({ person: seated.seat.person })];
}

/** Asks somebody of the same side to cover; they say yes themselves (R-BRK-06). */
export function nameSubstitute(partnership: Partnership, { substitute }: CommandOf<typeof NameSubstitute>, { actor }: Context): Decision<PartnershipEvent> {
  const seated = seatedAt(partnership, actor, lively);
  if ('rejected' in seated) return seated;
  const { table, seat } = seated;
  if (!seat.away) return reject('WRONG_STATE');
  if (seat.away.substitute === substitute) return nothing;
  const other = present(table).find(({ person }) => person === substitute);
  if (!other || other === seat || other.away) return reject('OWN_CONSENT_REQUIRED', 'substitute');
  return sideOf(other) === sideOf(seat) ? [SubstituteNamed({ person: seat.person, substitute })] : reject('BOTH_SIDES', 'substitute');
}

/** The substitute's own yes; nobody can say it for them. */
export function agreeToSubstitute(partnership: Partnership, { person }: CommandOf<typeof AgreeToSubstitute>, { actor }: Context): Decision<PartnershipEvent> {
  const seated = seatedAt(partnership, actor, lively);
  if ('rejected' in seated) return seated;
  const away = present(seated.table).find((seat) => seat.person === person)?.away;
  if (away?.substitute !== seated.seat.person) return reject('OWN_CONSENT_REQUIRED', 'person');
  return away.covered ? nothing : [SubstituteAgreed({ person, substitute: seated.seat.person })];
}

export function returnToTable(partnership: Partnership, _asked: unknown, { actor }: Context): Decision<PartnershipEvent> {
  const seated = seatedAt(partnership, actor, lively);
  if ('rejected' in seated) return seated;
  return seated.seat.away ? [MemberReturned({ person: seated.seat.person })] : nothing;
}
