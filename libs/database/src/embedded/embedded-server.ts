import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { PORT } from '../connections';
import { DataDirHeld } from '../errors';
import { databaseSql, rolesSql } from '../roles';
import { openSockets, type Sockets } from '../sockets';
import { locateBinaries } from './binaries';
import { clusterOwner, ensureCluster, SUPERUSER } from './cluster';
import { ensureDataDir, explainFolder } from './data-dir';
import { keepRunning } from './keep-running';
import { readHolder, takeOwnerLock, type OwnerLock } from './owner-lock';
import { isPostgresOf, readPidFile, runsOurProgram, startPostmaster, stopOrphans, stopPostmaster, waitForAnswer, type Postmaster } from './postmaster';
import { chooseRunAs } from './run-as';
import { makeSocketFolder, removeSocketFolder } from './socket-folder';
import { watchServer } from './watch-server';

/** A running embedded server. */
export interface EmbeddedServer {
  /** `owner`: it ends with us. `guest`: another process of ours owns it, and it may end any time. */
  ownership: 'owner' | 'guest';
  dataDir: string;
  socketFolder: string;
  /** As owner: stops the server in good order and lets the folder go. As guest: ends the watch over it, and nothing else. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  guest: 'allowed' | 'refused';
  log: (line: string) => void;
  describedAs: string | undefined;
  /** Called when the server of another process has gone under a guest. */
  lost: () => void;
}

/** How long a guest waits for the owner's server to answer: the owner may just be making it. */
const GUEST_PATIENCE_MS = 60_000;

/**
 * The server of a data folder: ours if nobody owns the folder, otherwise, where guests are allowed, the owner's.
 * Throws `DataDirHeld` or `DatabaseUnusable`.
 */
export async function openEmbeddedServer(folder: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = path.resolve(folder);
  try {
    ensureDataDir(dataDir);
    return await ownOrVisit(dataDir, options);
  } catch (error) {
    throw explainFolder(dataDir, error);
  }
}

async function ownOrVisit(dataDir: string, { guest, log, describedAs, lost }: EmbeddedOptions): Promise<EmbeddedServer> {
  const since = performance.now();
  for (;;) {
    const lock = takeOwnerLock(dataDir, describedAs);
    if (lock !== undefined) return own(dataDir, lock, log);
    if (guest === 'refused' || performance.now() - since > GUEST_PATIENCE_MS) throw new DataDirHeld(dataDir, readHolder(dataDir));
    const server = readPidFile(dataDir);
    if (server !== undefined && isPostgresOf(server.pid, dataDir) && await waitForAnswer(server.socketFolder, () => isPostgresOf(server.pid, dataDir))) {
      const watch = watchServer(server, dataDir, lost);
      const stop = (): Promise<void> => {
        watch.stop();
        return Promise.resolve();
      };
      return { ownership: 'guest', dataDir, socketFolder: server.socketFolder, stop };
    }
    await sleep(100);
  }
}

async function own(dataDir: string, lock: OwnerLock, log: (line: string) => void): Promise<EmbeddedServer> {
  try {
    const server = await runServer(dataDir, log);
    const kept = keepRunning(server, dataDir, () => runServer(dataDir, log), log);
    return {
      ownership: 'owner',
      dataDir,
      socketFolder: server.socketFolder,
      async stop() {
        await kept.stop();
        removeSocketFolder(dataDir);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Adopts the server that a killed owner left behind, if it is well and of our version; otherwise starts one. */
async function runServer(dataDir: string, log: (line: string) => void): Promise<Postmaster> {
  const binaries = locateBinaries();
  const left = readPidFile(dataDir);
  if (left !== undefined && isPostgresOf(left.pid, dataDir)) {
    const isOurs = runsOurProgram(left.pid, binaries);
    const answers = await waitForAnswer(left.socketFolder, () => isPostgresOf(left.pid, dataDir));
    if (isOurs && answers) {
      log(`database: PostgreSQL (process ${left.pid}) outlived its owner and is used on`);
      return left;
    }
    log(`database: PostgreSQL (process ${left.pid}) outlived its owner and is started anew`);
    await stopPostmaster(left.pid, dataDir, answers ? 'in good order' : 'at once');
  }
  await stopOrphans(dataDir);
  const runAs = chooseRunAs(binaries, dataDir, clusterOwner(dataDir));
  await ensureCluster(dataDir, binaries, runAs);
  const socketFolder = makeSocketFolder(dataDir, runAs.kind === 'user' ? runAs : undefined);
  const server = await startPostmaster(dataDir, socketFolder, binaries, runAs);
  log(`database: PostgreSQL (process ${server.pid}) runs in ${dataDir}`);
  return server;
}

/** Any number: owner and guests prepare one after the other. */
const PREPARE_LOCK = 7_340_910;

/** Makes the roles and the database if they are not there, whoever comes first. The database's schema belongs to the owner role. */
export async function ensureDatabase({ socketFolder }: { socketFolder: string }, database: string, sockets: Sockets): Promise<void> {
  await asSuperuser(socketFolder, sockets, async (client) => {
    await client.query('select pg_advisory_lock($1)', [PREPARE_LOCK]);
    await client.query(rolesSql);
    const name = client.escapeIdentifier(database);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${name} owner roundtable_owner`);
    await client.query(databaseSql(name));
  });
}

/** Removes a database of an embedded server with everything in it, whoever is connected. */
export async function dropDatabase({ socketFolder }: { socketFolder: string }, database: string): Promise<void> {
  await asSuperuser(socketFolder, openSockets(), (client) => client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`));
}

async function asSuperuser<T>(socketFolder: string, sockets: Sockets, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ host: socketFolder, port: PORT, user: SUPERUSER, database: 'postgres', ssl: false, connectionTimeoutMillis: 10_000, stream: () => sockets.make() });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
