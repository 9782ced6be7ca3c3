export * from './commands';
export * from './processes';
export * from './projections';
export { engineMigrations } from './migrations';
export { View } from './view';
export { partsOf, streamName } from './streams';
