export type { Condition } from './condition';
export { ancestorsOf, authoredConditions, ConditionId, conditionById, conditions, distance } from './hierarchy';
export * from './loaded/condition-file';
export * from './loaded/difference';
export * from './mesh';
export * from './suggest';
export * from './version';
