import { isNativeError } from 'node:util/types';
import type { Client, Pool } from 'pg';
import { openClient, openPool, type Address, type PooledRole } from './connections';
import { ensureDatabase, openEmbeddedServer } from './embedded/embedded-server';
import { DatabaseUnavailable, DatabaseUnusable, engineTrouble } from './errors';
import type { Role } from './roles';
import { openSockets, type Sockets } from './sockets';

/** Where the data is. */
export type DatabaseSettings =
  /** PostgreSQL that we bring and run ourselves, in this folder. The database is called `roundtable` unless named. */
  | { kind: 'embedded'; dataDir: string; database?: string }
  /** A PostgreSQL server that an operator runs, prepared by `infra/postgres/roles.sql`. `ownerUrl` is for changing the schema. */
  | { kind: 'server'; url: string; ownerUrl?: string };

/** What is open of a database: pools by role, and single connections. */
export interface Database {
  /** The shared connections of a role, made when first asked for. Each has taken the role before its first statement. */
  pool(role: PooledRole): Pool;
  /** A connection of one's own (LISTEN, migrations, long transactions); the caller ends it. Throws `DatabaseUnavailable`. */
  connect(role: Role): Promise<Client>;
  /** Where it is. `socketFolder` is the host by which PostgreSQL's own tools reach the embedded server. */
  readonly place: { kind: 'embedded'; ownership: 'owner' | 'guest'; dataDir: string; socketFolder: string } | { kind: 'server' };
  /** Ends the pools, then, if we own it, the server. Connections of one's own that are still open are cut then. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Gets a line for each thing an operator wants to know: starting, adopting, a lost connection. No personal data. */
  log: (line: string) => void;
  /**
   * When another process holds the data folder: `refused` (default) throws `DataDirHeld`; `allowed` connects to the
   * server of that process. When nobody holds it, both become its owner until `close`.
   */
  guest?: 'allowed' | 'refused';
  /** What others are told who find the folder held by us, such as `npm start`. Default: program and first argument. */
  describedAs?: string;
}

/** Opens the database; starts or adopts the embedded one. Throws `DataDirHeld` or `DatabaseUnusable`; a server that is down now opens, and its use throws. */
export async function openDatabase(settings: DatabaseSettings, { log, guest = 'refused', describedAs }: OpenOptions): Promise<Database> {
  const sockets = openSockets();
  if (settings.kind === 'server') {
    const address: Address = { kind: 'url', url: settings.url, ownerUrl: settings.ownerUrl };
    await checkPrepared(address, sockets, log);
    return connections(address, { kind: 'server' }, sockets, log, () => Promise.resolve());
  }
  const database = settings.database ?? 'roundtable';
  const server = await openEmbeddedServer(settings.dataDir, { guest, log, describedAs, lost: () => sockets.cutAll() });
  try {
    await ensureDatabase(server, database, sockets);
  } catch (error) {
    await server.stop();
    throw engineTrouble(error);
  }
  const { ownership, dataDir, socketFolder } = server;
  return connections({ kind: 'socket', folder: socketFolder, database }, { kind: 'embedded', ownership, dataDir, socketFolder }, sockets, log, () => server.stop());
}

/** A server that is down may come up later; one that was never prepared will not do so by itself. */
async function checkPrepared(address: Address, sockets: Sockets, log: (line: string) => void): Promise<void> {
  try {
    await (await openClient(address, 'reader', sockets, log)).end();
  } catch (error) {
    if (engineTrouble(error) instanceof DatabaseUnavailable) {
      log('database: the server does not answer yet');
      return;
    }
    const reason = isNativeError(error) ? error.message : 'unknown reason';
    throw new DatabaseUnusable(`The PostgreSQL server of DATABASE_URL does not let Roundtable in as the reader (${reason}). Check the address, and prepare the server with infra/postgres/roles.sql.`, { cause: error });
  }
}

/** How long `close` waits for work under way before the connections are left to the server, which cuts them. */
const CLOSE_PATIENCE_MS = 5_000;

function connections(address: Address, place: Database['place'], sockets: Sockets, log: (line: string) => void, stop: () => Promise<void>): Database {
  const pools = new Map<PooledRole, Pool>();
  let closing: Promise<void> | undefined;

  const close = async (): Promise<void> => {
    const ended = Promise.allSettled([...pools.values()].map((pool) => pool.end()));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => { timer = setTimeout(resolve, CLOSE_PATIENCE_MS); });
    await Promise.race([ended, patience]);
    clearTimeout(timer);
    await stop();
  };

  return {
    place,
    pool(role) {
      const pool = pools.get(role) ?? openPool(address, role, sockets, log);
      pools.set(role, pool);
      return pool;
    },
    async connect(role) {
      try {
        return await openClient(address, role, sockets, log);
      } catch (error) {
        throw engineTrouble(error);
      }
    },
    close: () => (closing ??= close()),
  };
}
