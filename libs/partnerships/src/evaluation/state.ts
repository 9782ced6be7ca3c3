import { derivedId, type Foldable, type Id, type Instant, type Personal } from '#kernel';
import type { Side } from '#vocabulary';
import type { EvaluationEvent, IfAlone, Said } from './events';

/** One person's look back, as decisions see it. */
export interface Evaluation {
  readonly status: 'none' | 'open' | 'given';
  readonly person?: Id;
  readonly side?: Side;
  readonly until?: Instant;
  readonly said?: Personal<Said>;
  /** What is to become of it should its author be the only patient who gave one (R-EVA-04). */
  readonly ifAlone: IfAlone;
  /** To whom else it was given to read, after unsealing, by its author. */
  readonly readers: readonly Id[];
  readonly coordinator: boolean;
}

export const initial: Evaluation = { status: 'none', ifAlone: 'keep', readers: [], coordinator: false };

export function evolve(evaluation: Evaluation, { type, data }: EvaluationEvent): Evaluation {
  switch (type) {
    case 'EvaluationOpened': return { ...evaluation, status: evaluation.status === 'given' ? 'given' : 'open', person: data.person, side: data.side, until: data.until };
    case 'EvaluationGiven': return { ...evaluation, status: 'given', person: data.person, said: data.said, ifAlone: data.ifAlone };
    case 'EvaluationReleased': return { ...evaluation, readers: [...new Set([...evaluation.readers, ...data.readers])], coordinator: evaluation.coordinator || data.coordinator };
  }
}

/** Folds somebody's look back for other decisions. */
export const evaluationOf: Foldable<Evaluation> = { name: 'evaluation', fold: (events) => (events as readonly EvaluationEvent[]).reduce(evolve, initial) };

/** One for each person at each table; not to be found in the partnership's own history (R-EVA-02). */
export function evaluationId(partnership: Id, person: Id): Id {
  return derivedId('evaluation', partnership, person);
}
