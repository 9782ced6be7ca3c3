import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventAlreadyExistsErrorCode } from '@castore/core';
import { PostgresEventStorageAdapter } from '@castore/event-storage-adapter-postgres';
import { DatabaseError, type Pool } from 'pg';
import type { Database } from '#database';
import { postgresEventStore } from '#event-store';
import type { Contestant, Holdings } from './contestant';
import type { Place } from './place';

export type Contestants = Record<'ours' | 'indexed' | 'bare' | 'messageDb' | 'castore', Contestant>;

export async function enter({ database, pool, name }: Place): Promise<Contestants> {
  return {
    ours: ourselves(database, pool),
    indexed: await rawInsert(pool, 'the same indexes'),
    bare: await rawInsert(pool, 'bare'),
    messageDb: await messageDb(pool),
    castore: await castore(pool, name),
  };
}

const UNIQUE_VIOLATION = '23505';
const isUniqueViolation = (error: unknown): boolean => error instanceof DatabaseError && error.code === UNIQUE_VIOLATION;

function ourselves(database: Database, pool: Pool): Contestant {
  const store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: console.error });
  return {
    name: 'event store',
    without: '',
    async append({ id, concept, key, expected, data, meta }) {
      const event = { id, type: 'RequestPublished', schema: 1, data, meta };
      const answer = await store.append(`bench.${concept}-${key}`, [event], BigInt(expected));
      return answer.ok ? 'done' : { actual: Number(answer.actual) };
    },
    lastRevision: () => Promise.reject(new Error('Its conflicts say it.')),
    inspect: () => inspect(pool, 'log.events', 'stream', 'revision'),
    close: () => store.close(),
  };
}

/** INSERT by the same driver into the same columns; with the log's two unique indexes or with none but the primary key. */
async function rawInsert(pool: Pool, indexes: 'the same indexes' | 'bare'): Promise<Contestant> {
  const table = indexes === 'bare' ? 'raw_bare' : 'raw_indexed';
  await pool.query(`create table ${table} (position bigserial primary key, stream text collate "C" not null, revision bigint not null, id uuid not null,
    type text collate "C" not null, schema smallint not null, data text collate "C" not null, meta text collate "C" not null)`);
  if (indexes !== 'bare') await pool.query(`alter table ${table} add unique (stream, revision), add unique (id)`);
  return {
    name: indexes === 'bare' ? 'INSERT, bare table' : 'INSERT, same indexes',
    without: indexes === 'bare' ? 'any check; order across streams' : 'revisions without a gap; idempotent retry; order across streams',
    async append({ id, concept, key, expected, data, meta }) {
      try {
        await pool.query({
          name: table,
          text: `insert into ${table} (stream, revision, id, type, schema, data, meta) values ($1, $2, $3, $4, $5, $6, $7)`,
          values: [`bench.${concept}-${key}`, expected + 1, id, 'RequestPublished', 1, data, meta],
        });
        return 'done';
      } catch (error) {
        if (isUniqueViolation(error)) return { actual: undefined };
        throw error;
      }
    },
    async lastRevision({ concept, key }) {
      const { rows } = await pool.query<{ last: string | null }>({ name: `${table} last`, text: `select max(revision) as last from ${table} where stream = $1`, values: [`bench.${concept}-${key}`] });
      return Number(rows[0]?.last ?? -1);
    },
    inspect: () => inspect(pool, table, 'stream', 'revision'),
    close: () => Promise.resolve(),
  };
}

const MESSAGE_DB = path.join(path.dirname(require.resolve('@eventide/message-db/package.json')), 'database');
/** The order of its own install scripts. Roles and privileges are left out: it is measured as its owner. */
const MESSAGE_DB_FILES = [
  'schema/message-store', 'tables/messages', 'types/message', 'functions/message-store-version', 'functions/hash-64', 'functions/acquire-lock', 'functions/category', 'functions/is-category',
  'functions/id', 'functions/cardinal-id', 'functions/stream-version', 'functions/write-message', 'indexes/messages-id', 'indexes/messages-stream', 'indexes/messages-category',
];

/** Its functions name each other without a schema: `pool` must have message_store in its search path. */
async function messageDb(pool: Pool): Promise<Contestant> {
  for (const file of MESSAGE_DB_FILES) await pool.query(readFileSync(path.join(MESSAGE_DB, `${file}.sql`), 'utf8'));
  return {
    name: 'message-db',
    without: 'idempotent retry; several events at once; order across categories; bytes (jsonb)',
    async append({ id, concept, key, expected, data, meta }) {
      try {
        await pool.query({
          name: 'message-db',
          text: 'select message_store.write_message($1, $2, $3, $4, $5, $6)',
          values: [id, `${concept}-${key}`, 'RequestPublished', data, meta, expected],
        });
        return 'done';
      } catch (error) {
        const actual = error instanceof DatabaseError ? /Stream Version: (-?\d+)/.exec(error.message)?.[1] : undefined;
        if (actual === undefined) throw error;
        return { actual: Number(actual) };
      }
    },
    lastRevision: () => Promise.reject(new Error('Its conflicts say it.')),
    inspect: () => inspect(pool, 'message_store.messages', 'stream_name', 'position'),
    close: () => Promise.resolve(),
  };
}

/** Makes its own connections, ten by default, from the environment's PGHOST and PGUSER. */
async function castore(pool: Pool, database: string): Promise<Contestant> {
  const connectionString = `postgres:///${database}?role=roundtable_owner&search_path=bench`;
  await PostgresEventStorageAdapter.createEventTable({ connectionString });
  const adapter = new PostgresEventStorageAdapter({ connectionString });
  return {
    name: 'castore',
    without: 'unique event ids; idempotent retry; revisions without a gap; order across streams; bytes (jsonb)',
    async append({ concept, key, expected, payload, metadata }) {
      try {
        await adapter.pushEvent({ aggregateId: key, version: expected + 2, type: 'RequestPublished', payload, metadata }, { eventStoreId: concept });
        return 'done';
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === eventAlreadyExistsErrorCode) return { actual: undefined };
        throw error;
      }
    },
    async lastRevision({ concept, key }) {
      const { events } = await adapter.getEvents(key, { eventStoreId: concept }, { reverse: true, limit: 1 });
      return (events[0]?.version ?? 0) - 1;
    },
    inspect: () => inspect(pool, 'event', 'aggregate_id', 'version - 1'),
    close: () => Promise.resolve(),
  };
}

async function inspect(pool: Pool, table: string, stream: string, revision: string): Promise<Holdings> {
  const { rows } = await pool.query<{ events: number; contiguous: boolean | null }>(
    `select sum(n)::int as events, bool_and(first = 0 and last = n - 1) as contiguous
       from (select count(*) as n, min(${revision}) as first, max(${revision}) as last from ${table} group by ${stream}) s`,
  );
  return { events: rows[0]?.events ?? 0, contiguous: rows[0]?.contiguous ?? true };
}
