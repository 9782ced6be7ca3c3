import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseUnusable } from '../errors';
import { useServer, type Binaries } from './binaries';

/** As whom PostgreSQL runs. It refuses to run as root, and initdb wants a user that has a name. */
export type RunAs =
  | { kind: 'ourselves' }
  /** In a user namespace: to the world we stay who we are, PostgreSQL sees the named user `id`. */
  | { kind: 'namespace'; id: number }
  /** As another user of the system, to whom its part of the data folder is given. */
  | { kind: 'user'; name: string; uid: number; gid: number };

interface Account { name: string; uid: number; gid: number }

/** Users made for a purpose like ours: by PostgreSQL's packages, by the Node container image. */
const servants = ['postgres', 'node'];

/**
 * Chooses how to run PostgreSQL here, or throws one sentence that says what to do.
 * @param clusterOwner user id that owns the cluster on disk, if there is one already
 */
export function chooseRunAs(binaries: Binaries, dataDir: string, clusterOwner: number | undefined): RunAs {
  const uid = process.getuid?.() ?? 0;
  const accounts = readAccounts();
  const reaches = (runAs: RunAs): boolean => canRun(runAs, binaries.postgres, ['--version']) && canRun(runAs, 'test', ['-x', dataDir]);
  const asServant = servants
    .flatMap((servant) => accounts.filter(({ name }) => name === servant))
    .map((account): RunAs & { kind: 'user' } => ({ kind: 'user', ...account }));

  if (clusterOwner !== undefined && clusterOwner !== uid) {
    const servant = asServant.find((candidate) => candidate.uid === clusterOwner);
    if (uid === 0 && servant !== undefined && letIn(servant, dataDir, reaches)) return servant;
    const name = accounts.find((account) => account.uid === clusterOwner)?.name ?? `number ${clusterOwner}`;
    throw new DatabaseUnusable(`The database in ${dataDir} belongs to user ${name}. Run Roundtable as that user, or set DATA_DIR to another folder.`);
  }

  const ourselves: RunAs = { kind: 'ourselves' };
  const isNamed = accounts.some((account) => account.uid === uid);
  if (uid !== 0 && isNamed && reaches(ourselves)) return ourselves;
  for (const id of namespaceIds(accounts)) {
    if (reaches({ kind: 'namespace', id })) return { kind: 'namespace', id };
  }
  if (uid !== 0 && reaches(ourselves)) return ourselves;
  const servant = uid === 0 ? asServant.find((candidate) => letIn(candidate, dataDir, reaches)) : undefined;
  if (servant !== undefined) return servant;
  throw new DatabaseUnusable(uid === 0
    ? `PostgreSQL does not run as root, and here neither a user namespace nor a user "postgres" can use both ${dataDir} and ${path.dirname(binaries.postgres)}. Run Roundtable as an ordinary user that owns both. ${useServer}`
    : `The PostgreSQL that came with Roundtable cannot be run here: try "${binaries.postgres} --version". ${useServer}`);
}

/** Inside a user namespace any user that has a name will do; the customary first one looks most familiar in `ps`. */
function namespaceIds(accounts: readonly Account[]): number[] {
  const ids = accounts.map((account) => account.uid).filter((id) => id !== 0);
  return ids.includes(1000) ? [1000] : ids.slice(0, 1);
}

/** Lets a user's group pass through our data folder, without listing it, if that is all that is missing. */
function letIn(servant: RunAs & { kind: 'user' }, dataDir: string, reaches: (runAs: RunAs) => boolean): boolean {
  if (reaches(servant)) return true;
  const { uid, gid, mode } = statSync(dataDir);
  if (uid !== 0) return false;
  chownSync(dataDir, uid, servant.gid);
  chmodSync(dataDir, 0o710);
  if (reaches(servant)) return true;
  chownSync(dataDir, uid, gid);
  chmodSync(dataDir, mode & 0o7777);
  return false;
}

/** Starts a program as chosen. In every case the child's process id is the program's own. */
export function spawnAs(runAs: RunAs, program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const [command, ...rest] = commandLine(runAs, program, args);
  return spawn(command, rest, { ...options, ...userIds(runAs) });
}

function commandLine(runAs: RunAs, program: string, args: readonly string[]): [string, ...string[]] {
  if (runAs.kind !== 'namespace') return [program, ...args];
  return ['unshare', '--user', `--map-user=${runAs.id}`, `--map-group=${runAs.id}`, program, ...args];
}

const userIds = (runAs: RunAs): { uid?: number; gid?: number } => (runAs.kind === 'user' ? { uid: runAs.uid, gid: runAs.gid } : {});

function canRun(runAs: RunAs, program: string, args: readonly string[]): boolean {
  const [command, ...rest] = commandLine(runAs, program, args);
  return spawnSync(command, rest, { stdio: 'ignore', cwd: '/', ...userIds(runAs) }).status === 0;
}

/** The system's users. Empty where they are not kept in a file (macOS). */
function readAccounts(): Account[] {
  let text: string;
  try {
    text = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name === undefined || uid === undefined || gid === undefined ? [] : [{ name, uid: Number(uid), gid: Number(gid) }];
  });
}
