import type { Client } from 'pg';
import { openDatabase } from '#database';

/** An event as it lies in the log. */
export interface Recorded {
  readonly position: string;
  readonly stream: string;
  readonly revision: string;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
}

/** Looks into the database of a running server from outside, as its owner. */
export interface Inside {
  /** The position of the newest event: unchanged means that nothing was recorded. */
  head(): Promise<string>;
  events(): Promise<readonly Recorded[]>;
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export async function lookInside(dataDir: string): Promise<Inside> {
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined, guest: 'allowed' });
  const client: Client = await database.connect('owner');
  // The server may end before we do.
  client.on('error', () => undefined);
  const query = async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> => (await client.query<Row>(text, [...values])).rows;
  return {
    query,
    async head() {
      const [row] = await query<{ head: string }>('select coalesce(max(position), 0)::text as head from log.events');
      return row?.head ?? '0';
    },
    events: () => query<Recorded>('select position::text, stream, revision::text, id, type, data, meta from log.events order by position'),
    async close() {
      await client.end().catch(() => undefined);
      await database.close();
    },
  };
}
