import { reject, type Actor, type Id, type Rejection } from '#kernel';
import type { Side } from '#vocabulary';
import { present } from './seats/state';
import type { Formed, Partnership, PartnershipStatus, Seat } from './state';

/** From the first meeting until looking back begins: when goals, ways of working and roles can still change. */
export const openStatuses = ['forming', 'agreeing', 'active', 'paused'] as const satisfies readonly PartnershipStatus[];
export const beforeStart = ['forming', 'agreeing'] as const satisfies readonly PartnershipStatus[];
export const underWay = ['active', 'paused'] as const satisfies readonly PartnershipStatus[];
/** The emergency brake is pulled. */
export const halted = ['halted'] as const satisfies readonly PartnershipStatus[];
/** When agreements that are under way still settle, and can be objected to. */
export const stillOpen = [...openStatuses, ...halted] as const;
/** From the first meeting until it is closed: when people can step back, come back and leave. */
export const lively = [...stillOpen, 'evaluating'] as const satisfies readonly PartnershipStatus[];
const over: readonly (PartnershipStatus | 'none')[] = ['none', 'closed', 'abandoned', 'terminated'];

interface Refused {
  readonly rejected: readonly [Rejection, ...Rejection[]];
}

/** The partnership when it is in one of these states, or why the wish comes at the wrong time (R-PAR-01). */
export function tableIn(partnership: Partnership, allowed: readonly PartnershipStatus[]): Formed | Refused {
  if (partnership.status !== 'none' && allowed.includes(partnership.status)) return partnership;
  if (partnership.status === 'halted') return reject('PARTNERSHIP_HALTED');
  return reject(over.includes(partnership.status) ? 'PARTNERSHIP_NOT_ACTIVE' : 'WRONG_STATE');
}

/** Who has a seat, whether or not they have said on what basis. */
export function seatedAt(partnership: Partnership, actor: Actor, allowed: readonly PartnershipStatus[]): { readonly table: Formed; readonly seat: Seat } | Refused {
  const table = tableIn(partnership, allowed);
  if ('rejected' in table) return table;
  const seat = actor.kind === 'member' ? present(table).find(({ person }) => person === actor.person) : undefined;
  return seat ? { table, seat } : reject('OWN_CONSENT_REQUIRED');
}

/** Somebody who speaks at the table in their own name. */
export interface Speaker {
  readonly table: Formed;
  readonly person: Id;
  readonly side: Side;
}

/**
 * Who speaks: a person with a seat, who has said on what basis they take part (R-PAR-04). Whoever acts for an organisation speaks in
 * their own name here; without a seat they cannot.
 */
export function speakerAt(partnership: Partnership, actor: Actor, allowed: readonly PartnershipStatus[]): Speaker | Refused {
  const seated = seatedAt(partnership, actor, allowed);
  if ('rejected' in seated) return seated;
  const { table, seat } = seated;
  return seat.side ? { table, person: seat.person, side: seat.side } : reject('REPRESENTATION_REQUIRED');
}

/** The speaker, when they sit on this side. */
export function speakerOf(wanted: Side, partnership: Partnership, actor: Actor, allowed: readonly PartnershipStatus[]): Speaker | Refused {
  const speaker = speakerAt(partnership, actor, allowed);
  return 'rejected' in speaker || speaker.side === wanted ? speaker : reject('OWN_CONSENT_REQUIRED');
}
