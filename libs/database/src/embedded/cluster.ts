import { chownSync, closeSync, existsSync, fsyncSync, lchownSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseUnusable } from '../errors';
import type { Binaries } from './binaries';
import { spawnAs, type RunAs } from './run-as';

/** Superuser of the embedded server, used by the supervisor alone. */
export const SUPERUSER = 'postgres';

/** The folder of PostgreSQL's own files. */
export const clusterFolder = (dataDir: string): string => path.join(dataDir, 'postgres');

/** User id that owns the files, or `undefined` when there are none yet. */
export const clusterOwner = (dataDir: string): number | undefined => statSync(clusterFolder(dataDir), { throwIfNoEntry: false })?.uid;

/** Makes the cluster if there is none, completely or not at all; refuses one of another major version. */
export async function ensureCluster(dataDir: string, binaries: Binaries, runAs: RunAs): Promise<void> {
  const cluster = clusterFolder(dataDir);
  if (existsSync(cluster)) {
    checkVersion(dataDir, await majorVersion(binaries, runAs));
    if (runAs.kind === 'user') giveTo(cluster, runAs);
    return;
  }
  for (const entry of readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'))) rmSync(path.join(dataDir, entry), { recursive: true, force: true });
  const draft = mkdtempSync(`${cluster}.new-`);
  if (runAs.kind === 'user') chownSync(draft, runAs.uid, runAs.gid);
  await run(runAs, binaries.initdb, [
    '-D', draft, '-U', SUPERUSER, '--auth=trust', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions',
  ]);
  renameSync(draft, cluster);
  syncFolder(dataDir);
}

/** Makes a new name in the folder survive a power failure. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function checkVersion(dataDir: string, ours: string): void {
  const cluster = clusterFolder(dataDir);
  const versionFile = path.join(cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) throw new DatabaseUnusable(`${cluster} is not a complete PostgreSQL database. Put back what is missing from a backup, or set DATA_DIR to another folder.`);
  const theirs = readFileSync(versionFile, 'utf8').trim();
  if (theirs === ours) return;
  const made = `The database in ${dataDir} was made by PostgreSQL ${theirs}, and this release of Roundtable brings PostgreSQL ${ours}.`;
  if (Number(theirs) > Number(ours)) throw new DatabaseUnusable(`${made} Use the newer release of Roundtable that made it. Nothing was changed.`);
  throw new DatabaseUnusable([
    `${made} Nothing was changed. To upgrade, install the server packages of both versions, stop everything that uses the folder, and type as the user who owns it:`,
    `  /usr/lib/postgresql/${ours}/bin/initdb -D "${cluster}.${ours}" -U ${SUPERUSER} --auth=trust --encoding=UTF8 --locale-provider=builtin --locale=C.UTF-8`,
    `  /usr/lib/postgresql/${ours}/bin/pg_upgrade -U ${SUPERUSER} -b /usr/lib/postgresql/${theirs}/bin -B /usr/lib/postgresql/${ours}/bin -d "${cluster}" -D "${cluster}.${ours}" && mv "${cluster}" "${cluster}.${theirs}" && mv "${cluster}.${ours}" "${cluster}"`,
  ].join('\n'));
}

async function majorVersion(binaries: Binaries, runAs: RunAs): Promise<string> {
  const version = /\(PostgreSQL\) (\d+)/.exec(await run(runAs, binaries.postgres, ['--version']))?.[1];
  if (version === undefined) throw new Error(`${binaries.postgres} --version does not tell its version`);
  return version;
}

function giveTo(folder: string, owner: { uid: number; gid: number }): void {
  if (statSync(folder).uid === owner.uid) return;
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) lchownSync(path.join(folder, entry), owner.uid, owner.gid);
  chownSync(folder, owner.uid, owner.gid);
}

function run(runAs: RunAs, program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawnAs(runAs, program, args, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.stderr?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new DatabaseUnusable(explain(output)));
    });
  });
}

/** One sentence for what PostgreSQL said when it could not start. */
export function explain(output: string): string {
  if (/No space left on device|free disk space/.test(output)) return 'The disk is full: PostgreSQL could not start. Make room on the disk of DATA_DIR and start again.';
  if (output.includes('Permission denied')) return 'PostgreSQL may not use its files in DATA_DIR. Give the folder and everything in it back to the user who runs Roundtable.';
  const lines = output.trim().split('\n');
  const reason = lines.findLast((line) => /error|fatal|panic/i.test(line)) ?? lines.at(-1);
  return `PostgreSQL could not start: ${reason?.replace(/^.*?(ERROR|FATAL|PANIC|error): +/i, '') || 'it gave no reason.'}`;
}
