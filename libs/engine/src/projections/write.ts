import type pg from 'pg';
import { prepared } from '#database';
import type { Row, TableChanges } from './changes';
import type { Table } from './table';

/** Writes what a batch did to one table: one read of the rows that change, one upsert, one delete. */
export async function writeTable(client: pg.ClientBase, schema: string, name: string, table: Table, changes: TableChanges): Promise<void> {
  const target = `${quoted(schema)}.${quoted(name)}`;
  const toLoad = changes.keysToLoad();
  const present = toLoad.length === 0 ? [] : await load(client, target, table, toLoad);
  const { write, remove } = changes.folded(present);
  if (write.length > 0) await upsert(client, target, table, write);
  if (remove.length > 0) await erase(client, target, table, remove);
}

async function load(client: pg.ClientBase, target: string, table: Table, keys: readonly (readonly unknown[])[]): Promise<Row[]> {
  // A date is a text here and in events; the driver would make it midnight somewhere.
  const columns = Object.entries(table.columns).map(([name, { type }]) => (type === 'date' ? `t.${quoted(name)}::text as ${quoted(name)}` : `t.${quoted(name)}`));
  const { rows } = await client.query<Row>(prepared(
    `select ${columns.join(', ')} from ${target} t join ${keyRecords(table)} using (${table.key.map(quoted).join(', ')})`,
    [asJson(keyRows(table, keys))],
  ));
  return rows;
}

async function upsert(client: pg.ClientBase, target: string, table: Table, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(table.columns);
  const others = names.filter((name) => !table.key.includes(name));
  const update = others.length === 0 ? 'nothing' : `update set ${others.map((name) => `${quoted(name)} = excluded.${quoted(name)}`).join(', ')}`;
  await client.query(prepared(
    `insert into ${target} (${names.map(quoted).join(', ')})
      select ${names.map(quoted).join(', ')} from jsonb_to_recordset($1::jsonb) as r(${names.map((name) => `${quoted(name)} ${table.columns[name]?.type ?? 'text'}`).join(', ')})
      on conflict (${table.key.map(quoted).join(', ')}) do ${update}`,
    [asJson(rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))))],
  ));
}

async function erase(client: pg.ClientBase, target: string, table: Table, keys: readonly (readonly unknown[])[]): Promise<void> {
  await client.query(prepared(
    `delete from ${target} t using ${keyRecords(table)} where ${table.key.map((name) => `t.${quoted(name)} = k.${quoted(name)}`).join(' and ')}`,
    [asJson(keyRows(table, keys))],
  ));
}

function keyRecords(table: Table): string {
  return `jsonb_to_recordset($1::jsonb) as k(${table.key.map((name) => `${quoted(name)} ${table.columns[name]?.type ?? 'text'}`).join(', ')})`;
}

function keyRows(table: Table, keys: readonly (readonly unknown[])[]): Row[] {
  return keys.map((key) => Object.fromEntries(table.key.map((name, index) => [name, key[index]])));
}

/** JSON has no bigint; PostgreSQL reads one from its digits. */
function asJson(rows: readonly Row[]): string {
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
