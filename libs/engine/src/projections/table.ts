import type { Personal } from '#kernel';

/** A column's PostgreSQL type. Boxes and instants (epoch milliseconds, `bigint`) included. */
interface ColumnTypes {
  readonly text: string;
  readonly uuid: string;
  readonly bigint: bigint;
  readonly integer: number;
  readonly boolean: boolean;
  readonly date: string;
  readonly jsonb: unknown;
  readonly 'text[]': readonly string[];
  readonly 'uuid[]': readonly string[];
}

export type ColumnType = keyof ColumnTypes;

/** A column, or one that may be null. `T` narrows what it holds. */
export interface Column<T = unknown> {
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** Only for the compiler. */
  readonly holds?: T;
}

export function column<K extends ColumnType>(type: K): Column<ColumnTypes[K]> {
  return { type, nullable: false };
}

/** A column that may be null. */
export function maybe<K extends ColumnType>(type: K): Column<ColumnTypes[K] | null> {
  return { type, nullable: true };
}

/** A JSON column of a known form. */
export function json<T>(): Column<T> {
  return { type: 'jsonb', nullable: false };
}

/** A sealed value; read models carry boxes and never look in. */
export function sealed<T>(): Column<Personal<T> | null> {
  return { type: 'text', nullable: true };
}

export type Columns = Readonly<Record<string, Column>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** One table of a read model. Every table has `network` first in its key: tenants never share a row. */
export interface Table<C extends Columns = Columns> {
  readonly columns: C;
  readonly key: readonly string[];
  /** The policy: which rows a reader sees, as an SQL condition over the columns and the functions `viewer.network()`, `viewer.person()`, `viewer.organisation()`, `viewer.role()`. */
  readonly visible: string;
}

export function table<C extends Columns>(definition: Table<C> & { readonly key: readonly (keyof C & string)[] }): Table<C> {
  if (definition.key[0] !== 'network') throw new Error('the first column of a key is the network');
  return definition;
}
