import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { openDatabase, type Database, type OpenOptions } from '#database';

const support = __dirname;
const quiet = { log: (): void => undefined };
const folders: string[] = [];
const processes: ChildProcess[] = [];
const databases: Database[] = [];

/** An empty folder. Removed, like everything that is made here, by `clearDataFolders`. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'roundtable-embedded-')));
  folders.push(folder);
  return folder;
}

/** A data folder that was in use before and is free now. */
export async function usedFolder(): Promise<string> {
  prepared ??= prepare();
  const dataDir = path.join(newFolder(), 'data');
  cpSync(await prepared, dataDir, { recursive: true });
  return dataDir;
}

let prepared: Promise<string> | undefined;

async function prepare(): Promise<string> {
  const dataDir = realpathSync(mkdtempSync(path.join(tmpdir(), 'roundtable-prepared-')));
  await (await openDatabase({ kind: 'embedded', dataDir }, quiet)).close();
  return dataDir;
}

export async function open(dataDir: string, options: Partial<OpenOptions> = {}): Promise<Database> {
  const database = await openDatabase({ kind: 'embedded', dataDir }, { ...quiet, ...options });
  databases.push(database);
  return database;
}

/** Another process that owns the folder. It ends in good order when its input ends. */
export async function openElsewhere(dataDir: string): Promise<ChildProcessByStdio<Writable, Readable, null>> {
  const child = spawn(process.execPath, ['-r', path.join(support, 'run-typescript.cjs'), path.join(support, 'database-owner.ts'), dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  processes.push(child);
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as unknown[];
  if (String(said) !== 'open\n') throw new Error(`The other process did not open ${dataDir}.`);
  return child;
}

/** A process that has nothing to do with databases. */
export function bystander(): ChildProcess {
  const child = spawn('sleep', ['60']);
  processes.push(child);
  return child;
}

export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Every process that works in the folder's cluster: a server with its helpers, or, wrongly, two servers. */
export function processesIn(dataDir: string): number[] {
  return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && worksIn(pid, path.join(dataDir, 'postgres')));
}

function worksIn(pid: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

export async function write(database: Database, text: string): Promise<void> {
  const client = await database.connect('owner');
  await client.query('create table if not exists note (text text)');
  await client.query('insert into note values ($1)', [text]);
  await client.end();
}

export async function read(database: Database): Promise<string[]> {
  const client = await database.connect('owner');
  const { rows } = await client.query<{ text: string }>('select text from note');
  await client.end();
  return rows.map((row) => row.text);
}

/** After each test: closes, ends and removes what it made. */
export async function clearDataFolders(): Promise<void> {
  for (const database of databases.splice(0)) await database.close();
  for (const child of processes.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child);
  for (const folder of folders.splice(0)) {
    const dataDir = existsSync(path.join(folder, 'data')) ? path.join(folder, 'data') : folder;
    if (processesIn(dataDir).length > 0) await (await openDatabase({ kind: 'embedded', dataDir }, quiet)).close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** After the last test. */
export async function removePreparedFolder(): Promise<void> {
  if (prepared !== undefined) rmSync(await prepared, { recursive: true, force: true });
}
