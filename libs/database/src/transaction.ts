import { Pool, type ClientBase } from 'pg';
import { engineTrouble } from './errors';

/** A crash may lose what was committed last, and nothing before it: for what is made again from the log. */
export const NOT_YET_ON_DISK = '; set local synchronous_commit = off';

/** How a transaction begins. Empty: PostgreSQL's default, read committed and writable. */
export type TransactionMode = '' | typeof NOT_YET_ON_DISK | 'isolation level repeatable read read only' | 'isolation level repeatable read' | 'isolation level serializable';

/**
 * Does the work in one transaction: committed when it returns, rolled back when it throws.
 * Throws what the work threw, or `DatabaseUnavailable` where that means that the engine is down or full;
 * a connection that broke is not used again.
 */
export async function inTransaction<T>(source: Pool | ClientBase, work: (client: ClientBase) => Promise<T>, mode: TransactionMode = ''): Promise<T> {
  if (!(source instanceof Pool)) return runIn(source, work, mode);
  const client = await source.connect().catch((error: unknown) => { throw engineTrouble(error); });
  let broken = true;
  try {
    const result = await runIn(client, work, mode, () => { broken = false; });
    broken = false;
    return result;
  } finally {
    client.release(broken);
  }
}

async function runIn<T>(client: ClientBase, work: (client: ClientBase) => Promise<T>, mode: TransactionMode, rolledBack: () => void = () => undefined): Promise<T> {
  try {
    await client.query(`begin ${mode}`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').then(rolledBack, () => undefined);
    throw engineTrouble(error);
  }
}
