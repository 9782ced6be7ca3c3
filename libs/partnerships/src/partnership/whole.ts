import type { DomainEvent, Foldable } from '#kernel';
import type { PartnershipEvent } from './events';
import { evolve, initial, type Partnership } from './state';

/** A partnership as its own decisions see it, for those of what belongs to it: pay, looking back, shared stories. */
export const wholePartnership: Foldable<Partnership> = {
  name: 'partnership',
  fold: (events: readonly DomainEvent[]): Partnership => (events as readonly PartnershipEvent[]).reduce(evolve, initial),
};
