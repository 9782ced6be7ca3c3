import { roleName, type Role } from './roles';

/**
 * SQL that closes a table with data of networks: its rows are there for its owner and for these roles, for all networks, and for nobody else. A right
 * that is given to the reader by mistake still shows no row.
 */
export function closed(table: string, ...roles: readonly Exclude<Role, 'owner' | 'reader'>[]): string {
  const policies = (['owner', ...roles] as const).map((role) => `create policy only_${role} on ${table} to ${roleName(role)} using (true) with check (true);`);
  return [`alter table ${table} enable row level security;`, `alter table ${table} force row level security;`, ...policies].join('\n');
}
