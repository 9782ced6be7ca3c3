import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type Database, type OpenOptions } from '#database';
import { isPostgresOf, readPidFile } from './postmaster';

const root = path.resolve(__dirname, '../../../..');
const folders: string[] = [];
const processes: ChildProcess[] = [];
const databases: Database[] = [];

/** An empty folder. */
function newFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'roundtable-embedded-')));
  folders.push(folder);
  return folder;
}

/** A folder that was in use before and is free now. */
function usedFolder(): string {
  const folder = path.join(newFolder(), 'data');
  cpSync(prepared, folder, { recursive: true });
  return folder;
}

const prepared = realpathSync(mkdtempSync(path.join(tmpdir(), 'roundtable-prepared-')));
beforeAll(async () => {
  await (await openDatabase({ kind: 'embedded', dataDir: prepared }, { log: () => undefined })).close();
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

async function open(dataDir: string, options: Partial<OpenOptions> = {}): Promise<Database> {
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined, ...options });
  databases.push(database);
  return database;
}

/** Another process that owns the folder. It ends in good order when its input ends. */
async function openElsewhere(dataDir: string): Promise<ChildProcessByStdio<Writable, Readable, null>> {
  const child = spawn(process.execPath, ['-r', path.join(root, 'test/support/run-typescript.cjs'), path.join(root, 'test/support/database-owner.ts'), dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  processes.push(child);
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as unknown[];
  expect(String(said)).toBe('open\n');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function write(database: Database, text: string): Promise<void> {
  const client = await database.connect('owner');
  await client.query('create table if not exists note (text text)');
  await client.query('insert into note values ($1)', [text]);
  await client.end();
}

async function read(database: Database): Promise<string[]> {
  const client = await database.connect('owner');
  const { rows } = await client.query<{ text: string }>('select text from note');
  await client.end();
  return rows.map((row) => row.text);
}

const serverOf = (dataDir: string): number => readPidFile(dataDir)?.pid ?? 0;

/** Every process that works in the folder's cluster: a server with its helpers, or two servers. */
function processesIn(dataDir: string): number[] {
  return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && isPostgresOf(pid, dataDir));
}

afterEach(async () => {
  for (const database of databases.splice(0)) await database.close();
  for (const child of processes.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child);
  for (const folder of folders.splice(0)) {
    const dataDir = existsSync(path.join(folder, 'data')) ? path.join(folder, 'data') : folder;
    if (isPostgresOf(serverOf(dataDir), dataDir)) await (await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined })).close();
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the embedded server', () => {
  it('starts in an empty folder, keeps what was written, and leaves no process behind', async () => {
    const dataDir = newFolder();
    const first = await open(dataDir);
    await write(first, 'kept');
    await first.close();
    expect(processesIn(dataDir)).toEqual([]);

    expect(await read(await open(dataDir))).toEqual(['kept']);
  });

  it('is for its owner alone: no port, and nobody else may enter the folder of its socket', async () => {
    const dataDir = newFolder();
    const { place } = await open(dataDir);
    expect(place).toEqual({ kind: 'embedded', ownership: 'owner', dataDir, socketFolder: path.join(dataDir, 'socket') });
    expect(statSync(path.join(dataDir, 'socket')).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
    const [, , , , , listening] = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
    expect(listening).toBe('');
  });

  it('is durable: a commit is on disk before it is acknowledged', async () => {
    const { rows } = await (await open(usedFolder())).pool('reader').query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name");
    expect(rows.map(({ name, setting }) => `${name} ${setting}`)).toEqual(['fsync on', 'full_page_writes on', 'synchronous_commit on']);
  });

  it('writes no statement and no value into its log', async () => {
    const dataDir = usedFolder();
    const database = await open(dataDir);
    await write(database, 'before');
    const client = await database.connect('owner');
    await client.query('create table once (word text unique)');
    await client.query("insert into once values ('tell-tale')");
    await expect(client.query("insert into once values ('tell-tale')")).rejects.toThrow('duplicate key');
    await expect(client.query("select 'tell-tale'::integer")).rejects.toThrow('tell-tale');
    await client.end();
    const log = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain('tell-tale');
  });

  it('sets a log aside that has grown too large, also while it runs', async () => {
    const dataDir = usedFolder();
    const log = path.join(dataDir, 'postgres.log');
    await open(dataDir);
    const server = serverOf(dataDir);
    appendFileSync(log, 'x'.repeat(1_100_000));
    while (statSync(log).size > 1_000_000) await sleep(50);
    expect(statSync(`${log}.1`).size).toBeGreaterThan(1_100_000);
    expect(serverOf(dataDir)).toBe(server);
  });

  it('puts its socket elsewhere when the path of the data folder is too long for one, and cleans up there', async () => {
    const dataDir = path.join(newFolder(), 'x'.repeat(120));
    const database = await open(dataDir);
    if (database.place.kind !== 'embedded') throw new Error('not embedded');
    const { socketFolder } = database.place;
    expect(socketFolder.length).toBeLessThan(86);
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
    await write(database, 'reached');
    await database.close();
    expect(existsSync(socketFolder)).toBe(false);
  });

  it('is started again when it disappears under its owner', async () => {
    const dataDir = usedFolder();
    const lines: string[] = [];
    const database = await open(dataDir, { log: (line) => lines.push(line) });
    await write(database, 'acknowledged');
    const before = serverOf(dataDir);
    process.kill(before, 'SIGKILL');
    while (serverOf(dataDir) === before || !isPostgresOf(serverOf(dataDir), dataDir) || lines.filter((line) => line.includes('runs in')).length < 2) await sleep(50);
    expect(await read(database)).toEqual(['acknowledged']);
    expect(lines).toContain(`database: PostgreSQL (process ${before}) has ended unexpectedly and is started again`);
  });
});

describe('when the owner was killed', () => {
  it('its server is adopted: the same process, the same data, and no second server', async () => {
    const dataDir = usedFolder();
    const owner = await openElsewhere(dataDir);
    await write(await open(dataDir, { guest: 'allowed' }), 'acknowledged');
    const server = serverOf(dataDir);
    await kill(owner);

    const lines: string[] = [];
    const database = await open(dataDir, { log: (line) => lines.push(line) });
    expect(database.place).toMatchObject({ ownership: 'owner' });
    expect(serverOf(dataDir)).toBe(server);
    expect(lines).toEqual([`database: PostgreSQL (process ${server}) outlived its owner and is used on`]);
    expect(await read(database)).toEqual(['acknowledged']);
    await database.close();
    expect(processesIn(dataDir)).toEqual([]);
  });

  it('together with its server, nothing acknowledged is missing, and a helper that is still busy is ended', async () => {
    const dataDir = usedFolder();
    const owner = await openElsewhere(dataDir);
    const guest = await open(dataDir, { guest: 'allowed' });
    await write(guest, 'acknowledged');
    const busy = guest.pool('reader').query('select count(*) from generate_series(1, 10000000000)').then(() => 'finished', () => 'cut');
    while (!processesIn(dataDir).some((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('SELECT'))) await sleep(20);
    const server = serverOf(dataDir);
    await kill(owner);
    process.kill(server, 'SIGKILL');
    await sleep(200);
    expect(processesIn(dataDir)).toHaveLength(1);

    const database = await open(dataDir);
    expect(await busy).toBe('cut');
    expect(serverOf(dataDir)).not.toBe(server);
    expect(await read(database)).toEqual(['acknowledged']);
  });

  it("a pid file that names another program's process does not keep the server from starting, nor is that program harmed", async () => {
    const dataDir = usedFolder();
    const bystander = spawn('sleep', ['60']);
    processes.push(bystander);
    const cluster = path.join(dataDir, 'postgres');
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${bystander.pid ?? 0}\n${cluster}\n1700000000\n5432\n${dataDir}/socket\n\n  1234567  7654321\nready   \n`, { mode: 0o600 });

    const database = await open(dataDir);
    await write(database, 'runs');
    expect(serverOf(dataDir)).not.toBe(bystander.pid);
    expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  });
});

describe('a data folder that somebody holds', () => {
  it('is refused to a second owner, who is told by whom it is held and what to do', async () => {
    const dataDir = usedFolder();
    const owner = await openElsewhere(dataDir);
    const refusal = open(dataDir);
    await expect(refusal).rejects.toMatchObject({ name: 'DataDirHeld', holder: { pid: owner.pid, command: expect.stringContaining('database-owner.ts') as string } });
    await expect(refusal).rejects.toThrow(/is in use by process \d+ on .+, since 20\d\d-.+Stop that process first, or set DATA_DIR/);
  });

  it('lets a guest connect, whose end leaves the server running', async () => {
    const dataDir = usedFolder();
    const owner = await openElsewhere(dataDir);
    const guest = await open(dataDir, { guest: 'allowed' });
    expect(guest.place).toMatchObject({ ownership: 'guest' });
    await write(guest, 'by the guest');
    await guest.close();
    expect(await read(await open(dataDir, { guest: 'allowed' }))).toEqual(['by the guest']);
    expect(owner.exitCode).toBeNull();
  });

  it('is free again as soon as its owner ends in good order, and the server with it', async () => {
    const dataDir = usedFolder();
    const owner = await openElsewhere(dataDir);
    owner.stdin.end();
    expect(await once(owner, 'exit')).toEqual([0, null]);
    expect(processesIn(dataDir)).toEqual([]);
    expect((await open(dataDir, { guest: 'allowed' })).place).toMatchObject({ ownership: 'owner' });
  });

  it('is held under the name that its owner gives itself', async () => {
    const dataDir = usedFolder();
    await open(dataDir, { describedAs: 'npm start' });
    await expect(open(dataDir)).rejects.toThrow(`is in use by process ${process.pid} on`);
    await expect(open(dataDir)).rejects.toThrow('("npm start")');
  });

  it('is not held by a file: what a dead owner wrote about itself counts for nothing', async () => {
    const dataDir = usedFolder();
    writeFileSync(path.join(dataDir, 'owner'), JSON.stringify({ pid: process.pid, since: 1, command: 'npm start', host: 'here' }));
    expect((await open(dataDir)).place).toMatchObject({ ownership: 'owner' });
  });

  it('goes to exactly one of several that ask at once; the others become its guests', async () => {
    const dataDir = usedFolder();
    const all = await Promise.all([1, 2, 3].map(() => open(dataDir, { guest: 'allowed' })));
    expect(all.map(({ place }) => (place.kind === 'embedded' ? place.ownership : place.kind)).sort()).toEqual(['guest', 'guest', 'owner']);
  });
});

describe('a data folder that cannot be used', () => {
  it('is refused when another major version of PostgreSQL made it, with the two commands to type, and left as it is', async () => {
    const dataDir = usedFolder();
    writeFileSync(path.join(dataDir, 'postgres/PG_VERSION'), '17\n');
    const before = readdirSync(path.join(dataDir, 'postgres')).sort();
    const refusal = open(dataDir);
    await expect(refusal).rejects.toThrow(/was made by PostgreSQL 17, and this release of Roundtable brings PostgreSQL 18\. Nothing was changed\./);
    await expect(refusal).rejects.toThrow(/\n {2}\S+\/18\/bin\/initdb .+\n {2}\S+\/18\/bin\/pg_upgrade .+$/);
    expect(readdirSync(path.join(dataDir, 'postgres')).sort()).toEqual(before);
  });

  it('is refused in one sentence when the database in it is not complete', async () => {
    const dataDir = usedFolder();
    rmSync(path.join(dataDir, 'postgres/PG_VERSION'));
    await expect(open(dataDir)).rejects.toThrow('is not a complete PostgreSQL database.');
  });

  it('is refused when a newer major version of PostgreSQL made it', async () => {
    const dataDir = usedFolder();
    writeFileSync(path.join(dataDir, 'postgres/PG_VERSION'), '99\n');
    await expect(open(dataDir)).rejects.toThrow('Use the newer release of Roundtable that made it.');
  });

  it('is refused in one sentence when it is a file', async () => {
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toThrow(`The data folder ${file} cannot be used because it, or a part of its path, is a file. Set DATA_DIR to a folder.`);
    await expect(open(path.join(file, 'below'))).rejects.toThrow('is a file. Set DATA_DIR to a folder.');
  });

  it('is free again after a start that failed', async () => {
    const dataDir = usedFolder();
    const version = path.join(dataDir, 'postgres/PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(open(dataDir)).rejects.toThrow('PostgreSQL 17');
    writeFileSync(version, '18\n');
    expect((await open(dataDir)).place).toMatchObject({ ownership: 'owner' });
  });
});
