import type { Condition } from '../condition';

/** What another file would change, in numbers of conditions and with some of their ids (R-IMP-04). */
export interface Difference {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly renamed: readonly string[];
  /** Those that stand below other conditions than before: they change who is asked. */
  readonly moved: readonly string[];
}

/** From what is loaded now to what would be. */
export function differenceBetween(now: readonly Condition[], then: readonly Condition[]): Difference {
  const before = new Map(now.map((condition) => [condition.id, condition]));
  const after = new Set(then.map(({ id }) => id));
  const both = then.flatMap((condition) => {
    const old = before.get(condition.id);
    return old ? [{ condition, old }] : [];
  });
  return {
    added: then.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    gone: now.filter(({ id }) => !after.has(id)).map(({ id }) => id),
    renamed: both.filter(({ condition, old }) => condition.labels.en !== old.labels.en).map(({ condition }) => condition.id),
    moved: both.filter(({ condition, old }) => condition.parents.join(' ') !== old.parents.join(' ')).map(({ condition }) => condition.id),
  };
}
