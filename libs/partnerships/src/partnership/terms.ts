import type { DomainEvent, Foldable, Id } from '#kernel';
import type { PartnershipEvent } from './events';
import { present } from './seats/state';
import { evolve, initial, type PartnershipStatus } from './state';

/** What decisions elsewhere may know of a partnership. */
export type PartnershipTerms = { readonly status: 'none' } | {
  readonly status: PartnershipStatus;
  readonly request: Id;
  readonly asker: Id;
  readonly people: readonly Id[];
};

/** Folds a partnership's stream to what decisions elsewhere may know. */
export const partnershipTerms: Foldable<PartnershipTerms> = {
  name: 'partnership',
  fold(events: readonly DomainEvent[]): PartnershipTerms {
    const partnership = (events as readonly PartnershipEvent[]).reduce(evolve, initial);
    if (partnership.status === 'none') return partnership;
    const { status, request, asker } = partnership;
    return { status, request, asker, people: present(partnership).map(({ person }) => person) };
  },
};

/** Folds a partnership's stream to the organisations in it, on both sides. */
export const organisationsIn: Foldable<readonly Id[]> = {
  name: 'partnership',
  fold(events: readonly DomainEvent[]): readonly Id[] {
    const partnership = (events as readonly PartnershipEvent[]).reduce(evolve, initial);
    return partnership.status === 'none' ? [] : [...new Set([partnership.asker, ...partnership.parties.map(({ recipient }) => recipient)])];
  },
};
