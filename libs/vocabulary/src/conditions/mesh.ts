import { authoredConditions as conditions, type ConditionId } from './hierarchy';

const byDescriptor = new Map(conditions.flatMap(({ id, meshIds }) => meshIds.map((mesh) => [descriptorNumber(mesh), id] as const)));

/**
 * The conditions on the list that these MeSH descriptors name, in the order of the descriptors and each once. What is not on the list is left out.
 * ClinicalTrials.gov pads descriptors with zeros (`D000003550` for `D003550`); both are understood.
 */
export function conditionsFromMesh(meshIds: readonly string[]): readonly ConditionId[] {
  return [...new Set(meshIds.flatMap((mesh) => byDescriptor.get(descriptorNumber(mesh)) ?? []))];
}

/** Descriptors are numbered in one sequence, however many zeros stand in front; NaN for what is no descriptor. */
function descriptorNumber(mesh: string): number {
  const [, digits] = /^D(\d{6}|\d{9})$/.exec(mesh.trim()) ?? [];
  return Number(digits);
}
