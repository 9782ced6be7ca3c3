export { rowsAsOf } from './in-memory';
export { readModel, type ProjectedEvent, type ReadModel, type ReadModelBuilder, type Rows } from './read-model';
export { ProjectionRunner } from './runner';
export type { ProjectionParts, ProjectionStatus } from './projection';
export { column, json, maybe, sealed, table, type RowOf, type Table } from './table';
