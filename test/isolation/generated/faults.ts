/** Faults that are put in on purpose, to see them found. */

import type { Database } from '#database';
import { View } from '#engine';
import type { Actor } from '#kernel';
import { permissions, type Permission } from '../../../libs/access/src/permissions';

/** Tables with a policy for whoever reads, and the role that owns each. */
export async function tablesWithPolicies(database: Database): Promise<readonly { readonly name: string; readonly owner: 'owner' | 'projector' }[]> {
  const { rows } = await database.pool('projector').query<{ name: string; owner: 'owner' | 'projector' }>(`
    select n.nspname || '.' || c.relname as name, replace(pg_get_userbyid(c.relowner), 'roundtable_', '') as owner
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where exists (select from pg_policy p where p.polrelid = c.oid and 'roundtable_reader'::regrole::oid = any(p.polroles)) order by 1`);
  return rows;
}

/** Which of these tables show this reader rows of another network. */
export async function tablesShowingOthers(database: Database, actor: Actor, tables: readonly { readonly name: string }[]): Promise<readonly string[]> {
  const view = new View(database.pool('reader'), actor);
  try {
    return (await view.query<{ name: string }>(tables.map(({ name }) => `(select '${name}' as name from ${name} where network <> $1 limit 1)`).join(' union all '), [actor.network])).map(({ name }) => name);
  } finally {
    await view.close();
  }
}

/** Switches a table's policies off while something is done. */
export async function withoutPolicies<T>(database: Database, { name, owner }: { readonly name: string; readonly owner: 'owner' | 'projector' }, act: () => Promise<T>): Promise<T> {
  const client = await database.connect(owner);
  try {
    await client.query(`alter table ${name} disable row level security`);
    return await act();
  } finally {
    await client.query(`alter table ${name} enable row level security`);
    await client.end();
  }
}

/** Lets everybody in a role do something, while something is done. */
export async function allowing<T>(action: string, row: Permission, act: () => Promise<T>): Promise<T> {
  const table = permissions as Record<string, readonly Permission[]>;
  const before = table[action] ?? [];
  table[action] = [...before, row];
  try {
    return await act();
  } finally {
    table[action] = before;
  }
}
