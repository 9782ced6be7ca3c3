import { isNativeError } from 'node:util/types';
import { isPostgresOf, stopPostmaster, type Postmaster } from './postmaster';
import { boundServerLog } from './server-log';

/** How often we look whether the server still runs. */
const LOOK_EVERY_MS = 1_000;

/** A server that is started again when it ends without having been asked to. */
export interface KeptServer {
  /** Ends the watch and the server. */
  stop(): Promise<void>;
}

/**
 * Starts the server again if it disappears (killed by hand, or by the system for want of memory). What was acknowledged
 * is on disk; connections break and find the new server in the same place. `start` may fail, and is then tried again.
 */
export function keepRunning(first: Postmaster, dataDir: string, start: () => Promise<Postmaster>, log: (line: string) => void): KeptServer {
  let server = first;
  let starting: Promise<void> | undefined;

  const startAgain = async (): Promise<void> => {
    log(`database: PostgreSQL (process ${server.pid}) has ended unexpectedly and is started again`);
    try {
      server = await start();
    } catch (error) {
      log(`database: ${isNativeError(error) ? error.message : String(error)}`);
    } finally {
      starting = undefined;
    }
  };

  const watch = setInterval(() => {
    boundServerLog(dataDir);
    if (starting === undefined && !isPostgresOf(server.pid, dataDir)) starting = startAgain();
  }, LOOK_EVERY_MS).unref();

  return {
    async stop() {
      clearInterval(watch);
      await starting;
      await stopPostmaster(server.pid, dataDir);
    },
  };
}
