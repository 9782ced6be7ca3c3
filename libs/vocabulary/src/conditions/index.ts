export type { Condition } from './condition';
export * from './hierarchy';
export * from './mesh';
export * from './suggest';
export * from './version';
