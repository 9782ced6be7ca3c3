import { copyFileSync, openSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';

/** What the log may grow to; what was there before is kept once, as `postgres.log.1`. */
const LIMIT_BYTES = 1024 * 1024;

/** PostgreSQL's messages: starts, stops, crashes; no statements and no values (see settings). */
export const serverLog = (dataDir: string): string => path.join(dataDir, 'postgres.log');

/** Size of the log in bytes, 0 when there is none. */
export const serverLogSize = (dataDir: string): number => statSync(serverLog(dataDir), { throwIfNoEntry: false })?.size ?? 0;

/** The log, open for a server to append to. The caller closes it. */
export function openServerLog(dataDir: string): number {
  boundServerLog(dataDir);
  return openSync(serverLog(dataDir), 'a', 0o600);
}

/** Empties a log that has grown too large, in place: the server goes on writing to it. */
export function boundServerLog(dataDir: string): void {
  if (serverLogSize(dataDir) <= LIMIT_BYTES) return;
  copyFileSync(serverLog(dataDir), `${serverLog(dataDir)}.1`);
  truncateSync(serverLog(dataDir));
}
