import { Client, Pool, types, type ClientConfig, type CustomTypesConfig } from 'pg';
import type { Sockets } from './sockets';
import { OWNER_LOGIN, POOL_LOGIN, roleName, type Role } from './roles';

/** Roles that share connections. The owner's are rare and each its own. */
export type PooledRole = Exclude<Role, 'owner'>;

/** Where a database answers: by the names of our own logins on a socket, or by the addresses an operator gave. */
export type Address =
  | { kind: 'socket'; folder: string; database: string }
  | { kind: 'url'; url: string; ownerUrl: string | undefined };

/** PostgreSQL's port, which also names the socket file in its folder. */
export const PORT = 5432;

/** Most connections of each pool. Four processes of ours fit into the embedded server's limit, with room for single ones. */
const poolSize: Record<PooledRole, number> = { writer: 6, projector: 4, reader: 12 };

/** A one-dimensional `bigint[]`: `{1,NULL,3}`. */
function parseBigints(text: string): (bigint | null)[] {
  return text === '{}' ? [] : text.slice(1, -1).split(',').map((item) => (item === 'NULL' ? null : BigInt(item)));
}

/** bigint columns, counts included, are JavaScript bigints: a position never passes through a double. A date is a date, in no time zone: its text. */
const ownParsers = new Map<number, (text: string) => unknown>([[20, BigInt], [1016, parseBigints], [1082, (text) => text]]);

const ownTypes: CustomTypesConfig = {
  getTypeParser(oid: Parameters<typeof types.getTypeParser>[0], format?: 'text' | 'binary') {
    return ownParsers.get(oid) ?? (types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown);
  },
};

/**
 * The role is part of the connection's start-up settings, so it holds before the first statement, costs no round trip,
 * and is what `RESET ROLE` and `DISCARD ALL` go back to.
 */
export function clientConfig(address: Address, role: Role): ClientConfig {
  const options = `-c role=${roleName(role)}`;
  const shared = { types: ownTypes, application_name: `roundtable ${role}`, connectionTimeoutMillis: 10_000, keepAlive: true };
  if (address.kind === 'socket') {
    const user = role === 'owner' ? OWNER_LOGIN : POOL_LOGIN;
    return { ...shared, options, host: address.folder, port: PORT, user, database: address.database, ssl: false };
  }
  if (role !== 'owner') return { ...shared, connectionString: withOptions(address.url, options) };
  if (address.ownerUrl === undefined) throw new Error('Changing the schema needs DATABASE_OWNER_URL: the address with a login that may take the role roundtable_owner.');
  return { ...shared, connectionString: withOptions(address.ownerUrl, options) };
}

/** An operator's own options stay; ours come last, because the last of two wins. */
function withOptions(url: string, options: string): string {
  const [place = '', query] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('options', `${parameters.get('options') ?? ''} ${options}`.trim());
  return `${place}?${parameters.toString()}`;
}

/**
 * A pool whose every connection has the role. A connection that breaks is reported and replaced; whoever was using it
 * learns it from the next query. Without these listeners a restart of the server would end our process.
 */
export function openPool(address: Address, role: PooledRole, sockets: Sockets, log: (line: string) => void): Pool {
  const pool = new Pool({ ...clientConfig(address, role), stream: () => sockets.make(), max: poolSize[role], idleTimeoutMillis: 30_000 });
  pool.on('connect', (client) => {
    client.on('error', () => {
      if (!pool.ending) log(`database: a ${role} connection was lost`);
    });
  });
  pool.on('error', () => undefined);
  return pool;
}

/** A connection of one's own with the role; the caller ends it. A loss is reported; whoever must act on it listens to `error` or `end`. */
export async function openClient(address: Address, role: Role, sockets: Sockets, log: (line: string) => void): Promise<Client> {
  const client = new Client({ ...clientConfig(address, role), stream: () => sockets.make() });
  client.on('error', () => log(`database: a ${role} connection was lost`));
  await client.connect();
  return client;
}
