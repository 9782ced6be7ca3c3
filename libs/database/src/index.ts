/**
 * The database: PostgreSQL of our own in a folder (`embedded/`) or an operator's server (`infra/postgres`), reached
 * through four roles (`roles.ts`) by pools and single connections (`connections.ts`), its schema made by `migrate.ts`.
 */
export { closed } from './closed';
export { openDatabase, type Database, type DatabaseSettings, type OpenOptions } from './database';
export { dropDatabase } from './embedded/embedded-server';
export { DatabaseUnavailable, DataDirHeld, DatabaseUnusable, engineTrouble, type Holder } from './errors';
export { migrate, pendingMigrations, type Migration } from './migrate';
export type { PooledRole } from './connections';
export type { Role } from './roles';
export { prepared } from './prepared';
export { inTransaction, NOT_YET_ON_DISK, type TransactionMode } from './transaction';
