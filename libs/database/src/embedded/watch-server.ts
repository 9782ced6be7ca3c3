import { isPostgresOf, readPidFile, type Postmaster } from './postmaster';

/** How often a guest looks whether the server still runs. */
const LOOK_EVERY_MS = 1_000;

/**
 * Calls `lost` each time the server of another process has gone. A killed server may leave helpers behind that wait for
 * each other for ever, with our connections open: without this their answers would be waited for just as long.
 */
export function watchServer(first: Postmaster, dataDir: string, lost: () => void): { stop(): void } {
  let server: Postmaster | undefined = first;
  const watch = setInterval(() => {
    if (server !== undefined && isPostgresOf(server.pid, dataDir)) return;
    if (server !== undefined) lost();
    const next = readPidFile(dataDir);
    server = next !== undefined && isPostgresOf(next.pid, dataDir) ? next : undefined;
  }, LOOK_EVERY_MS).unref();
  return { stop: () => clearInterval(watch) };
}
