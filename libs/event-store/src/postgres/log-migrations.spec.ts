import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { migrate, type Database } from '#database';
import { freshDatabase } from '../../../../test/support/database';
import { eventsOf, follow, hasEvents, idsOf, newEvent, newEvents, newStream } from '../conformance/support';
import { NO_STREAM, type EventStore } from '../port';
import { logMigrations } from './log-migrations';
import { postgresEventStore } from './postgres-event-store';
import { READ } from './read';

describe('the log in PostgreSQL', () => {
  let database: Database;
  let store: EventStore;
  let stranger: Client;

  const APPEND_ONE = 'select outcome from log.append_one($1, $2, $3, $4, 1::smallint, $5, $6)';
  const appendBy = (client: Client, stream: string, id: string): Promise<{ rows: { outcome: string }[] }> =>
    client.query<{ outcome: string }>(APPEND_ONE, [stream, -1n, id, 'RequestPublished', '{}', '{}']);

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate(database, logMigrations);
    store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: () => undefined });
    stranger = await database.connect('writer');
    await store.append(newStream(), newEvents(3), NO_STREAM);

  });

  afterAll(async () => {
    await store.close();
    await stranger.end();
    await database.close();
  });

  it.each(["update log.events set data = '{}'", 'delete from log.events', 'truncate log.events'])('refuses even its owner: %s', async (statement) => {
    const owner = await database.connect('owner');
    await expect(owner.query(statement)).rejects.toThrow('the log is only added to');
    await owner.query("set session_replication_role = 'replica'").catch(() => undefined);
    await expect(owner.query(statement)).rejects.toThrow('the log is only added to');
    await owner.end();
    expect(await database.pool('writer').query("select 1 from log.events where data <> '{}'")).toMatchObject({ rowCount: 3 });
  });

  it.each([
    ['writer', "insert into log.events values (999, 'a.b-1', 0, gen_random_uuid(), 'T', 1, true, '{}', '{}')"],
    ['writer', 'delete from log.events'],
    ['writer', 'alter table log.events disable trigger all'],
    ['projector', "select * from log.append_one('a.b-1', -1, gen_random_uuid(), 'T', 1::smallint, '{}', '{}')"],
    ['projector', 'delete from log.events'],
    ['reader', 'select 1 from log.events'],
  ] as const)('is no place for the %s to %s', async (role, statement) => {
    await expect(database.pool(role).query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('can be read by the projector', async () => {
    const { rowCount } = await database.pool('projector').query('select 1 from log.events limit 1');
    expect(rowCount).toBe(1);
  });

  it('lets nobody write under a snapshot that is older than the lock', async () => {
    await stranger.query('begin isolation level repeatable read');
    await expect(appendBy(stranger, newStream(), randomUUID())).rejects.toThrow('READ COMMITTED');
    await stranger.query('rollback');
  });

  it('gives positions in the order of commits: who comes second waits, and a reader sees neither before the first', async () => {
    const start = await store.head();
    const [first, second] = [newEvent(), newEvent()];
    const reading = follow(store, { after: start }, hasEvents(2));
    await stranger.query('begin');
    await appendBy(stranger, newStream(), first.id);
    const waiting = store.append(newStream(), [second], NO_STREAM);
    await waitingForTheLock(database);
    expect(await store.readAll({ after: start })).toEqual([]);
    await stranger.query('commit');
    await waiting;
    expect(idsOf(eventsOf(await reading))).toEqual([first.id, second.id]);
  });

  it('leaves no trace of an append whose transaction was undone, and gives its position to the next', async () => {
    const before = await store.head();
    await stranger.query('begin');
    await appendBy(stranger, newStream(), randomUUID());
    await stranger.query('rollback');
    expect(await store.append(newStream(), newEvents(1), NO_STREAM)).toMatchObject({ position: before + 1n });
  });

  it('is durable when it answers, also for a connection that is in less of a hurry', async () => {
    await stranger.query('begin');
    await stranger.query('set local synchronous_commit = off');
    await appendBy(stranger, newStream(), randomUUID());
    expect((await stranger.query('show synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }]);
    await stranger.query('commit');
  });

  it('is written without ever scanning it, so that an append costs the same at any size', async () => {
    const scans = async (): Promise<unknown> => {
      await stranger.query('select pg_stat_force_next_flush()');
      return (await stranger.query("select seq_scan, seq_tup_read from pg_stat_user_tables where relid = 'log.events'::regclass")).rows;
    };
    const many = 'select outcome from log.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) order by n';
    const [a, b] = [newStream(), newStream()];
    const both = [[a, b, b], [-1, -1, 3], [1, 2, 3], [1, 1, 1], [1, 2, 3], [randomUUID(), randomUUID(), randomUUID()], ['T', 'T', 'T'], [1, 1, 1], ['{}', '{}', '{}'], ['{}', '{}', '{}']];
    const before = await scans();
    for (const outcomes of [['written', 'written', 'later'], ['repeated', 'repeated', 'wrong']]) {
      expect((await stranger.query<{ outcome: string }>(many, both)).rows.map(({ outcome }) => outcome)).toEqual(outcomes);
    }
    const id = randomUUID();
    const single = newStream();
    for (const [eventId, outcome] of [[id, 'written'], [id, 'repeated'], [randomUUID(), 'wrong']] as const) {
      expect((await appendBy(stranger, single, eventId)).rows).toEqual([{ outcome }]);
    }
    expect(await scans()).toEqual(before);
  });

  it('is read by index, never by scanning or sorting events', async () => {
    const owner = await database.connect('owner');
    await owner.query(`insert into log.events select 1000000 + i, 'plans.request-' || i % 5000, i / 5000, gen_random_uuid(), 'T', 1, true, '{}', '{}' from generate_series(0, 19999) i`);
    await owner.query('analyze log.events');
    for (const text of [...Object.values(READ), 'select e.revision from log.events e where e.stream = $1 order by e.revision desc limit 1']) {
      const { rows } = await owner.query<{ 'QUERY PLAN': string }>(`explain (generic_plan, costs off) ${text}`);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toMatch(/Index (Only )?Scan/);
      expect(plan).not.toMatch(/Seq Scan|Bitmap|Limit\n *-> +Sort/);
    }
    await owner.end();
  });
});

async function waitingForTheLock(database: Database): Promise<void> {
  for (;;) {
    const { rowCount } = await database.pool('projector').query("select 1 from pg_locks where locktype = 'advisory' and not granted");
    if (rowCount === 1) return;
  }
}
