/** Reads rows as whoever asks, under row-level security: all that a query of a read model needs. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}
