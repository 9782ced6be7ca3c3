import { spawnSync } from 'node:child_process';
import { closeSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { PORT } from '../connections';
import { codeOf, DatabaseUnusable } from '../errors';
import type { Binaries } from './binaries';
import { clusterFolder, explain, SUPERUSER } from './cluster';
import { spawnAs, type RunAs } from './run-as';
import { openServerLog, serverLog, serverLogSize } from './server-log';
import { serverSettings } from './settings';

/** How long a server may neither answer nor recover: one that starts on a busy machine, and one that should be there already. */
const START_PATIENCE_MS = 60_000;
const PATIENCE_MS = 10_000;

export interface Postmaster {
  pid: number;
  socketFolder: string;
}

/** What PostgreSQL's own pid file says. It may be stale: `isPostgresOf` tells. */
export function readPidFile(dataDir: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(path.join(clusterFolder(dataDir), 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, , , , socketFolder] = lines;
  return pid === undefined || socketFolder === undefined || !(Number(pid) > 0) ? undefined : { pid: Number(pid), socketFolder };
}

/** Whether this process runs, and is PostgreSQL (the server or a helper), and works in this folder: ids of processes are used again. */
export function isPostgresOf(pid: number, dataDir: string): boolean {
  try {
    const cluster = realpathSync(clusterFolder(dataDir));
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster && path.basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres');
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(`-D ${clusterFolder(dataDir)}`);
  } catch {
    return false;
  }
}

/** Whether the process runs the very program that we would start; after an update it does not. */
export function runsOurProgram(pid: number, binaries: Binaries): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/exe`) === realpathSync(binaries.postgres);
  } catch {
    return false;
  }
}

/**
 * Starts the server and waits until it answers. It gets a session of its own, so that Ctrl-C in a terminal reaches
 * only us, who then stop it in good order.
 */
export async function startPostmaster(dataDir: string, socketFolder: string, binaries: Binaries, runAs: RunAs): Promise<Postmaster> {
  const log = openServerLog(dataDir);
  const begin = serverLogSize(dataDir);
  const child = spawnAs(runAs, 'env', [...ignoredPid(dataDir), binaries.postgres, '-D', clusterFolder(dataDir), ...serverSettings(socketFolder, PORT)], {
    cwd: '/', detached: true, stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw new DatabaseUnusable('PostgreSQL could not start: the system has no room for another process.');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  if (await waitForAnswer(socketFolder, () => !hasEnded(), START_PATIENCE_MS)) return { pid, socketFolder };
  if (!hasEnded()) await stopPostmaster(pid, dataDir);
  throw new DatabaseUnusable(`${explain(readFileSync(serverLog(dataDir)).subarray(begin).toString())} (More in ${serverLog(dataDir)}.)`);
}

/** Waits until the server answers. `false`: it ended, or was silent for too long. Recovery after a crash may take its time. */
export async function waitForAnswer(socketFolder: string, isAlive: () => boolean, patienceMs: number = PATIENCE_MS): Promise<boolean> {
  let silentSince = performance.now();
  while (isAlive() && performance.now() - silentSince < patienceMs) {
    const answer = await ask(socketFolder);
    if (answer === 'ready') return true;
    if (answer === 'busy') silentSince = performance.now();
    await sleep(25);
  }
  return false;
}

/** Helpers that outlived a killed server would keep a new one from starting; they have nobody left to answer to. */
export async function stopOrphans(dataDir: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const orphans = readdirSync('/proc').map(Number).filter((pid) => pid > 0 && isPostgresOf(pid, dataDir));
  await Promise.all(orphans.map((pid) => stopPostmaster(pid, dataDir, 'at once')));
}

const stopSignals = [['SIGINT', 30_000], ['SIGQUIT', 10_000], ['SIGKILL', 5_000]] as const;

/** Ends the server: in good order, else at once (what is committed is recovered at the next start), else by force. */
export async function stopPostmaster(pid: number, dataDir: string, how: 'in good order' | 'at once' = 'in good order'): Promise<void> {
  for (const [signal, patience] of how === 'at once' ? stopSignals.slice(1) : stopSignals) {
    if (!isPostgresOf(pid, dataDir)) return;
    send(pid, signal);
    const since = performance.now();
    while (isPostgresOf(pid, dataDir) && performance.now() - since < patience) await sleep(20);
  }
  if (isPostgresOf(pid, dataDir)) throw new Error(`PostgreSQL (process ${pid}) cannot be ended.`);
}

/** The process may end by itself between our look and our signal. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/**
 * PostgreSQL trusts a stale pid file when another program has that process id by now, and refuses to start. It ignores
 * the id it is told to be its grandparent's, and still looks whether orphans of the old server use the files.
 */
function ignoredPid(dataDir: string): string[] {
  const stale = readPidFile(dataDir);
  return stale === undefined || isPostgresOf(stale.pid, dataDir) ? [] : [`PG_GRANDPARENT_PID=${stale.pid}`];
}

const CANNOT_CONNECT_NOW = '57P03';

async function ask(socketFolder: string): Promise<'ready' | 'busy' | 'silent'> {
  const client = new Client({ host: socketFolder, port: PORT, user: SUPERUSER, database: 'postgres', ssl: false, connectionTimeoutMillis: 3_000, query_timeout: 3_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return 'ready';
  } catch (error) {
    return codeOf(error) === CANNOT_CONNECT_NOW ? 'busy' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}
