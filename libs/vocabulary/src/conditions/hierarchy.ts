import { z } from 'zod';
import { brainAndNerves } from './areas/brain-and-nerves';
import { cancer } from './areas/cancer';
import { heartAndLungs } from './areas/heart-and-lungs';
import { hormonesAndDigestion } from './areas/hormones-and-digestion';
import { jointsSkinAndImmunity } from './areas/joints-skin-and-immunity';
import { mind } from './areas/mind';
import { otherAreas } from './areas/other-areas';
import type { Condition } from './condition';

/** The list that comes with the program. */
export const authoredConditions: readonly Condition[] = [...cancer, ...heartAndLungs, ...brainAndNerves, ...mind, ...hormonesAndDigestion, ...jointsSkinAndImmunity, ...otherAreas];

/** Every condition there is, in a fixed order: the list that comes with the program, then what was loaded beside it. A binding that moves with `setLoadedConditions`. */
export let conditions: readonly Condition[] = authoredConditions;

const byId = new Map(conditions.map((condition) => [condition.id, condition]));

/** The id of a condition on the list. */
export const ConditionId = z.string().max(64).refine((id) => byId.has(id), 'not a condition on the list');
export type ConditionId = z.infer<typeof ConditionId>;

export function conditionById(id: string): Condition | undefined {
  return byId.get(id);
}

/** Puts these beside the list that comes with the program, in place of what was loaded before. Only `useVocabulary` calls this, so that the version moves with it. */
export function setLoadedConditions(loaded: readonly Condition[]): void {
  conditions = [...authoredConditions, ...loaded];
  byId.clear();
  climbed.clear();
  for (const condition of conditions) byId.set(condition.id, condition);
}

const climbed = new Map<string, ReadonlyMap<string, number>>();

/** Every condition above, each with the fewest steps up to it; the condition itself with 0. */
function reach(id: string): ReadonlyMap<string, number> {
  const known = climbed.get(id);
  if (known) return known;
  const steps = new Map<string, number>();
  for (let level = [id], up = 0; level.length > 0; up += 1) {
    const here = level.filter((each) => byId.has(each) && !steps.has(each));
    for (const each of here) steps.set(each, up);
    level = here.flatMap((each) => byId.get(each)?.parents ?? []);
  }
  if (byId.has(id)) climbed.set(id, steps);
  return steps;
}

/** The wider conditions that one belongs to, nearest first, itself not among them. */
export function ancestorsOf(id: ConditionId): readonly ConditionId[] {
  return [...reach(id).keys()].slice(1);
}

/**
 * How far apart two conditions are: 0 the same, otherwise the fewest steps from one up to the other.
 * Undefined when neither lies above the other: siblings are not related.
 */
export function distance(a: ConditionId, b: ConditionId): number | undefined {
  return reach(a).get(b) ?? reach(b).get(a);
}
