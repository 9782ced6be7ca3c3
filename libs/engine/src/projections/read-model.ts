import type { DomainEvent, EventDefinition, EventOf, AnyEventDefinition } from '#kernel';
import type { Columns, RowOf, Table } from './table';

/** An event as a projection sees it, in its newest version. */
export interface ProjectedEvent<Data = unknown> {
  readonly network: string;
  /** The id of the thing: the last part of its stream's name. */
  readonly id: string;
  readonly concept: string;
  readonly eventId: string;
  readonly type: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** When it happened, epoch milliseconds. */
  readonly at: bigint;
  readonly actor: string;
  readonly actorRole: string;
  readonly actorOrganisation: string | null;
  readonly onBehalfOf: string | null;
  readonly data: Data;
}

/** What a projection may do with one table. A key is the row's key columns, in the table's order. */
export interface Rows<Row> {
  /** Writes a whole row, whatever was there. */
  put(row: Row): void;
  /** Changes a row that is there; nothing happens when there is none. */
  change(key: readonly unknown[], change: (row: Row) => Row): void;
  remove(key: readonly unknown[]): void;
}

export type Tables = Readonly<Record<string, Table>>;
type RowsOf<T extends Tables> = { readonly [K in keyof T]: T[K] extends Table<infer C extends Columns> ? Rows<RowOf<C>> : never };

type Project = (event: ProjectedEvent, rows: Readonly<Record<string, Rows<unknown>>>) => void;

/** A read model as the engine runs it. */
export interface ReadModel {
  readonly name: string;
  /** Raised whenever tables or projections change: the next start builds it anew beside the old one and then swaps. */
  readonly version: number;
  readonly tables: Tables;
  /** More SQL, run in the model's own schema after its tables: indexes, and search functions in `begin atomic … end` bodies, which keep working when the schema is renamed. */
  readonly sql: readonly string[];
  readonly handlers: ReadonlyMap<string, readonly Project[]>;
}

export interface ReadModelBuilder<T extends Tables> extends ReadModel {
  /** What an event does to the rows. Pure: it may only use the event and the rows it is handed. */
  on<D extends AnyEventDefinition>(
    definition: D,
    project: (event: ProjectedEvent<EventOf<D> extends DomainEvent<string, infer Data> ? Data : never>, rows: RowsOf<T>) => void,
  ): ReadModelBuilder<T>;
}

/** Defines a read model: a name that is also its schema, a version, its tables. */
export function readModel<T extends Tables>(name: string, version: number, tables: T, sql: readonly string[] = []): ReadModelBuilder<T> {
  return build(name, version, tables, sql, new Map());
}

function build<T extends Tables>(name: string, version: number, tables: T, sql: readonly string[], handlers: ReadonlyMap<string, readonly Project[]>): ReadModelBuilder<T> {
  return {
    name, version, tables, sql, handlers,
    on(definition: Pick<EventDefinition, 'type'>, project: unknown) {
      const next = new Map(handlers);
      next.set(definition.type, [...(handlers.get(definition.type) ?? []), project as Project]);
      return build(name, version, tables, sql, next);
    },
  };
}
