import type { Client, Pool } from 'pg';
import { checkAppend, checkPrefix, checkStreamName } from '../limits';
import type { Appended, EventStore } from '../port';
import { type AppendRequest, mayBeOneRequestsFault, writeAppends } from './append';
import { type Bell, openBell } from './bell';
import { groupCommit } from './group-commit';
import { type Page, readHead, readPage, readStreamRows } from './read';
import { sharedReads } from './shared-reads';
import { follow } from './subscription';

export interface PostgresEventStoreOptions {
  /** Connections of the writer role, with int8 read as bigint. Stays the caller's. */
  pool: Pool;
  /** A connection of its own for LISTEN, which the store ends. */
  connect: () => Promise<Client>;
  /** Told about what the store survives by itself: a subscription's failed read, a broken LISTEN. */
  onError: (error: unknown) => void;
}

const MAX_APPENDS_PER_TRANSACTION = 256;
const MAX_BYTES_PER_TRANSACTION = 2 * 1024 * 1024;

/** An event store in PostgreSQL, in the tables of `logMigrations`. Any number of processes may use one database. */
export function postgresEventStore({ pool, connect, onError }: PostgresEventStoreOptions): EventStore {
  const closing = new AbortController();
  let bell: Bell | undefined;
  const readAllFrom = (after: bigint, limit: number): Promise<Page> => readPage(pool, { after, limit });
  const readAllTogether = sharedReads(readAllFrom, () => bell?.rings() ?? 0);

  const appends = groupCommit<AppendRequest, Appended>({
    write: async (batch) => {
      const answers = await writeAppends(pool, batch);
      bell?.ring();
      return answers;
    },
    maxRequests: MAX_APPENDS_PER_TRANSACTION,
    maxWeight: MAX_BYTES_PER_TRANSACTION,
    weightOf: ({ bytes }) => bytes,
    isRefusal: ({ ok }) => !ok,
    mayBeOneRequestsFault,
  });

  function refuseWhenClosed(): void {
    if (closing.signal.aborted) throw new Error('The event store is closed.');
  }

  return {
    async append(stream, events, expected) {
      refuseWhenClosed();
      const bytes = checkAppend(stream, events, expected);
      return await appends.submit({ stream, events, expected, bytes });
    },
    async readStream(stream, options = {}) {
      refuseWhenClosed();
      checkStreamName(stream);
      return await readStreamRows(pool, stream, options);
    },
    async readAll(options = {}) {
      refuseWhenClosed();
      if (options.prefix !== undefined) checkPrefix(options.prefix);
      const { events } = await readPage(pool, options);
      return events.map(({ event }) => event);
    },
    subscribe({ after = 0n, prefix, signal }) {
      refuseWhenClosed();
      if (prefix !== undefined) checkPrefix(prefix);
      bell ??= openBell(connect, onError);
      const read = prefix === undefined ? readAllFrom : (position: bigint, limit: number) => readPage(pool, { after: position, limit, prefix });
      const readOn = prefix === undefined ? readAllTogether : read;
      return follow({ after, signal: AbortSignal.any([signal, closing.signal]), read, readOn, bell, onError });
    },
    async head() {
      refuseWhenClosed();
      return await readHead(pool);
    },
    async close() {
      closing.abort();
      await Promise.all([appends.settled(), bell?.close()]);
    },
  };
}
