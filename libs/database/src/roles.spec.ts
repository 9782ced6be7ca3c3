import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '#database';
import { freshDatabase } from '../../../test/support/database';
import { rolesSql } from './roles';

const root = path.resolve(__dirname, '../../..');
const pooled = ['writer', 'projector', 'reader'] as const;

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
  const owner = await database.connect('owner');
  await owner.query(`
    create schema kept;
    create table kept.note (network text, text text);
    alter table kept.note enable row level security;
    alter table kept.note force row level security;
    create policy reading on kept.note for select to roundtable_reader using (network = current_setting('spec.network', true));
    create policy projecting on kept.note to roundtable_projector using (true) with check (true);
    grant usage on schema kept to roundtable_reader, roundtable_projector;
    grant select on kept.note to roundtable_reader;
    grant select, insert, update, delete on kept.note to roundtable_projector;`);
  await owner.end();
  await database.pool('projector').query("insert into kept.note values ('enpcr', 'one'), ('nordic', 'two')");
});
afterAll(() => database.close());

describe('roles', () => {
  it.each(pooled)('every connection of the %s pool has taken its role before its first statement', async (role) => {
    const clients = await Promise.all([1, 2, 3].map(() => database.pool(role).connect()));
    for (const client of clients) {
      const { rows } = await client.query<{ session: string; now: string }>('select session_user as session, current_user as now');
      client.release();
      expect(rows).toEqual([{ session: 'roundtable', now: `roundtable_${role}` }]);
    }
  });

  it.each(pooled)('resetting a connection of the %s pool leads back to its role', async (role) => {
    const client = await database.connect(role);
    for (const reset of ['reset role', 'reset all', 'discard all']) {
      await client.query(reset);
      expect((await client.query('select current_user as now')).rows).toEqual([{ now: `roundtable_${role}` }]);
    }
    await client.end();
  });

  it('the owner has a login of its own, which the pools cannot take the role from', async () => {
    const owner = await database.connect('owner');
    expect((await owner.query('select session_user as session, current_user as now')).rows).toEqual([{ session: 'roundtable_migrator', now: 'roundtable_owner' }]);
    await owner.end();
    await expect(database.pool('writer').query('set role roundtable_owner')).rejects.toThrow('permission denied to set role');
  });

  it.each(pooled)('the %s creates no table, schema or temporary table', async (role) => {
    for (const sql of ['create table public.mine ()', 'create table kept.mine ()', 'create schema mine', 'create temporary table mine ()']) {
      await expect(database.pool(role).query(sql)).rejects.toThrow('permission denied');
    }
  });

  it('the reader sees what the policy lets it see, and writes nothing', async () => {
    const reader = await database.connect('reader');
    await reader.query("set spec.network = 'nordic'");
    expect((await reader.query('select text from kept.note')).rows).toEqual([{ text: 'two' }]);
    for (const sql of ["insert into kept.note values ('nordic', 'x')", "update kept.note set text = 'x'", 'delete from kept.note', 'truncate kept.note']) {
      await expect(reader.query(sql)).rejects.toThrow('permission denied');
    }
    await reader.end();
  });

  it('FORCE ROW LEVEL SECURITY binds the owner of a table too', async () => {
    const owner = await database.connect('owner');
    expect((await owner.query('select text from kept.note')).rows).toEqual([]);
    await owner.end();
  });

  it('a login without its role may do nothing', async () => {
    const reader = await database.connect('reader');
    await reader.query('set role none');
    await expect(reader.query('select text from kept.note')).rejects.toThrow('permission denied');
    await reader.end();
  });

  it('none of the roles passes by row-level security, makes roles or databases, or is a superuser', async () => {
    const { rows } = await database.pool('reader').query<{ rolname: string; login: boolean }>(
      "select rolname, rolcanlogin as login from pg_roles where rolname like 'roundtable%' and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit) order by 1");
    expect(rows).toEqual([
      { rolname: 'roundtable', login: true },
      { rolname: 'roundtable_migrator', login: true },
      { rolname: 'roundtable_owner', login: false },
      { rolname: 'roundtable_projector', login: false },
      { rolname: 'roundtable_reader', login: false },
      { rolname: 'roundtable_writer', login: false },
    ]);
  });

  it('are made on an operator\'s server by the very statements that the embedded server runs', () => {
    expect(readFileSync(path.join(root, 'infra/postgres/roles.sql'), 'utf8')).toContain(rolesSql);
  });
});
