import { sides, type Side } from '#vocabulary';
import type { Id, Instant } from '#kernel';
import type { Evaluation } from './state';

/** Somebody at the table, with their look back. */
export interface Look {
  readonly person: Id;
  readonly side: Side;
  /** Whether they still sit there: nobody waits for who has left. */
  readonly present: boolean;
  readonly evaluation: Evaluation;
}

/** Which look back is opened, and who reads it besides its author. */
export interface Opened {
  readonly evaluation: Id;
  readonly readers: readonly Id[];
  readonly coordinator: boolean;
}

const otherSide = (side: Side): Side => (side === 'patient' ? 'professional' : 'patient');

/**
 * Whether looking back is over: everybody has given theirs, or the time of everybody who has not is over (R-EVA-01, R-EVA-02).
 * @param latest until when somebody has time for whom it has not opened yet
 * @param over whether a moment is past, outages reckoned in
 */
export function isOverFor(looks: readonly Look[], latest: (person: Id) => Instant, over: (end: Instant) => boolean): boolean {
  return looks.filter(({ present }) => present).every(({ person, evaluation: { status, until } }) => status === 'given' || over(until ?? latest(person)));
}

/**
 * Who reads what when the seals are broken. Who gave theirs reads the other side's (R-EVA-03). Of patients it takes two authors; the
 * only one has chosen what becomes of theirs (R-EVA-04). What nobody else reads stays sealed.
 * @param idOf the id of somebody's look back
 */
export function openedOf(looks: readonly Look[], idOf: (person: Id) => Id): readonly Opened[] {
  const authors = looks.filter(({ evaluation }) => evaluation.status === 'given');
  return sides.flatMap((side) => {
    const ofSide = authors.filter((look) => look.side === side);
    const readers = authors.filter((look) => look.side === otherSide(side)).map(({ person }) => person);
    return ofSide.map(({ person, evaluation: { ifAlone } }): Opened => {
      const isAlone = side === 'patient' && ofSide.length === 1;
      return { evaluation: idOf(person), readers: isAlone && ifAlone !== 'share' ? [] : readers, coordinator: !isAlone || ifAlone !== 'keep' };
    });
  }).filter(({ readers, coordinator }) => coordinator || readers.length > 0);
}

/** Who reads somebody's look back when they let them: those of the other side who gave theirs, or all of it (R-EVA-03, R-EVA-04). */
export function readersFor(looks: readonly Look[], author: Side, to: 'coordinator' | 'who-gave' | 'everybody'): readonly Id[] {
  if (to === 'coordinator') return [];
  return looks.filter(({ side, evaluation }) => side !== author && (to === 'everybody' || evaluation.status === 'given')).map(({ person }) => person);
}
