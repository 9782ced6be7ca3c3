import type pg from 'pg';
import type { ReadModel } from './read-model';
import type { Table } from './table';
import { quoted } from './write';

/** Makes a read model's tables, policies and functions in a schema of its own. Run as the projector, who then owns them. */
export async function createSchema(client: pg.ClientBase, schema: string, model: ReadModel): Promise<void> {
  await client.query(`drop schema if exists ${quoted(schema)} cascade`);
  await client.query(`create schema ${quoted(schema)}`);
  await client.query(`set local search_path = ${quoted(schema)}, public`);
  for (const [name, table] of Object.entries(model.tables)) await client.query(tableSql(name, table));
  for (const statement of model.sql) await client.query(statement);
  await client.query(`grant usage on schema ${quoted(schema)} to roundtable_reader`);
  await client.query(`grant select on all tables in schema ${quoted(schema)} to roundtable_reader`);
  await client.query(`revoke all on all functions in schema ${quoted(schema)} from public`);
  await client.query(`grant execute on all functions in schema ${quoted(schema)} to roundtable_reader`);
}

function tableSql(name: string, table: Table): string {
  const columns = Object.entries(table.columns).map(([column, { type, nullable }]) => `${quoted(column)} ${type}${nullable ? '' : ' not null'}`);
  return `
    create table ${quoted(name)} (${columns.join(', ')}, primary key (${table.key.map(quoted).join(', ')}));
    alter table ${quoted(name)} enable row level security;
    alter table ${quoted(name)} force row level security;
    create policy projector on ${quoted(name)} to roundtable_projector using (true) with check (true);
    create policy reader on ${quoted(name)} for select to roundtable_reader using (network = viewer.network() and (${table.visible}));`;
}
