import type { Id, RejectionCode } from '#kernel';
import { equalityFactors, sides, type Side } from '#vocabulary';
import { bothAgreed } from './agreement';
import { present } from './seats/state';
import { isPlanAgreed, type Formed } from './state';

/** One thing that is still missing before a partnership can start, and whose it is when it is somebody's. */
export interface Missing {
  readonly code: Extract<RejectionCode, 'REPRESENTATION_REQUIRED' | 'GOAL_NOT_AGREED' | 'CONTACT_NOT_CONFIRMED' | 'PAY_PLAN_MISSING' | 'NORMS_NOT_AGREED' | 'EQUALITY_CARD_MISSING' | 'PREPARATION_MISSING'>;
  readonly side?: Side;
  readonly person?: Id;
}

/** All that is missing before the start, at once (R-PAR-07). */
export function missingBeforeStart(table: Formed): readonly Missing[] {
  const seats = present(table);
  const { goals, contacts, plans, norms, cards, preparation } = table;
  return [
    ...seats.filter(({ side }) => side === undefined).map(({ person }): Missing => ({ code: 'REPRESENTATION_REQUIRED', person })),
    ...(goals.some(({ agreement }) => bothAgreed(agreement)) ? [] : [{ code: 'GOAL_NOT_AGREED' } as const]),
    ...(contacts.contact && contacts.deputy ? [] : [{ code: 'CONTACT_NOT_CONFIRMED' } as const]),
    ...seats.filter(({ person }) => !plans.some((plan) => plan.person === person && isPlanAgreed(table, plan))).map(({ person }): Missing => ({ code: 'PAY_PLAN_MISSING', person })),
    ...(bothAgreed(norms.agreement) ? [] : [{ code: 'NORMS_NOT_AGREED' } as const]),
    ...sides.filter((side) => equalityFactors.some((factor) => !cards.start[side][factor])).map((side): Missing => ({ code: 'EQUALITY_CARD_MISSING', side })),
    ...sides.filter((side) => preparation[side] === undefined).map((side): Missing => ({ code: 'PREPARATION_MISSING', side })),
  ];
}
