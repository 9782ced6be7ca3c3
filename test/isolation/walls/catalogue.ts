/** What the database itself says of its tables: who could read another network's rows in them. */

import type { ClientBase } from 'pg';

/** Tables that hold nothing of a network, each with the reason. Every other table is taken to hold something. */
export const withoutTenantData: Readonly<Record<string, string>> = {
  'engine.heartbeat': 'one row: when this installation was last alive',
  'engine.outages': 'when this installation was not there',
  'engine.processes': 'how far each process has come in the log',
  'engine.projections': 'which versions of read models there are, and how far they have come',
  'matchmaking.vocabulary': 'lists of conditions, the same for everybody',
  'roundtable.migrations': 'which changes to the tables were made',
};

const userSchemas = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
const mayRead = `(has_schema_privilege('roundtable_reader', n.oid, 'usage') and (has_table_privilege('roundtable_reader', c.oid, 'select') or has_any_column_privilege('roundtable_reader', c.oid, 'select')))`;

interface TableRow {
  readonly name: string;
  readonly kind: string;
  readonly has_network: boolean;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly owner: string;
  readonly reads: boolean;
  readonly writes: boolean;
}

interface PolicyRow {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  readonly roles: readonly string[];
  readonly condition: string | null;
}

/** A condition that begins with the network of whoever reads, and lets nothing pass beside it. */
const boundToNetwork = /^\(?\(network = viewer\.network\(\)\)(?: AND |\)?$)/;

/** Everything in the catalogue by which a reader could come to see another network's rows. Empty: there is no such thing. */
export async function holesIn(client: ClientBase): Promise<readonly string[]> {
  const { rows: tables } = await client.query<TableRow>(`
    select n.nspname || '.' || c.relname as name, c.relkind as kind, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'network' and not a.attisdropped) as has_network, ${mayRead} as reads,
      has_table_privilege('roundtable_reader', c.oid, 'insert, update, delete, truncate') as writes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f') and ${userSchemas} and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by 1`);
  const { rows: policies } = await client.query<PolicyRow>(`
    select n.nspname || '.' || c.relname as table, p.polname as name, p.polpermissive as permissive, pg_get_expr(p.polqual, p.polrelid) as condition,
      array(select case when role = 0 then 'public' else pg_get_userbyid(role)::text end from unnest(p.polroles) role) as roles
    from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace`);
  return [...tables.flatMap((table) => holesOf(table, policies.filter((policy) => policy.table === table.name))), ...await holesInFunctions(client), ...await holesInRoles(client)];
}

function holesOf({ name, kind, has_network: hasNetwork, enabled, forced, owner, reads, writes }: TableRow, policies: readonly PolicyRow[]): readonly string[] {
  const listed = Object.hasOwn(withoutTenantData, name);
  if (listed && !hasNetwork) return writes ? [`${name}: the reader may write`] : [];
  const toReader = policies.filter(({ roles }) => roles.includes('roundtable_reader') || roles.includes('public'));
  const opening = toReader.filter(({ permissive }) => permissive);
  return [
    ...(listed ? [`${name}: is said to hold nothing of a network, and has a column for one`] : []),
    ...(['v', 'm', 'f'].includes(kind) && reads ? [`${name}: is no table, so that no policy holds for the reader`] : []),
    ...(['r', 'p'].includes(kind) && !enabled ? [`${name}: row-level security is off`] : []),
    ...(['r', 'p'].includes(kind) && !forced ? [`${name}: row-level security does not bind its owner`] : []),
    ...(owner === 'roundtable_reader' ? [`${name}: belongs to the reader`] : []),
    ...(writes ? [`${name}: the reader may write`] : []),
    ...(reads && opening.length === 0 ? [`${name}: the reader may read, and no policy says which rows`] : []),
    ...opening.filter(({ condition }) => !boundToNetwork.test(condition ?? '')).map((policy) => `${name}: the policy ${policy.name} is not bound to the network of whoever reads`),
    ...toReader.filter(({ roles }) => roles.includes('public')).map((policy) => `${name}: the policy ${policy.name} is for everybody`),
    ...(!reads && opening.length > 0 ? [`${name}: a policy for the reader, who may not read it`] : []),
  ];
}

/** Functions that run with more rights than the reader has: each keeps to the reader's own network. */
async function holesInFunctions(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string; readonly text: string }>(`
    select n.nspname || '.' || p.proname as name, pg_get_functiondef(p.oid) as text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${userSchemas} and has_schema_privilege('roundtable_reader', n.oid, 'usage') and has_function_privilege('roundtable_reader', p.oid, 'execute') order by 1`);
  return rows.filter(({ text }) => !/network = viewer\.network\(\)/.test(text)).map(({ name }) => `${name}: runs with more rights than the reader's, and is not bound to the network of whoever reads`);
}

async function holesInRoles(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string; readonly super: boolean; readonly bypasses: boolean; readonly makes: boolean; readonly others: readonly string[] }>(`
    select r.rolname as name, r.rolsuper as super, r.rolbypassrls as bypasses, r.rolcreaterole or r.rolcreatedb or r.rolreplication as makes,
      array(select pg_get_userbyid(m.roleid)::text from pg_auth_members m where m.member = r.oid and (r.rolname = 'roundtable_reader' or m.inherit_option or m.admin_option)) as others
    from pg_roles r where r.rolname ~ '^roundtable' order by 1`);
  return rows.flatMap(({ name, super: isSuper, bypasses, makes, others }) => [
    ...(isSuper || bypasses ? [`${name}: row-level security does not hold for this role`] : []),
    ...(makes ? [`${name}: may make roles, databases or copies`] : []),
    ...others.map((other) => `${name}: has the rights of ${other}`),
  ]);
}

/** How many tables there are to look at. */
export async function tablesIn(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and ${userSchemas} order by 1`);
  return rows.map(({ name }) => name);
}
