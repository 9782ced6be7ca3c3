import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clearDataFolders, newFolder, open, processesIn, read, removePreparedFolder, usedFolder, write } from '../../../../test/support/data-folders';
import { isPostgresOf, readPidFile } from './postmaster';

const serverOf = (dataDir: string): number => readPidFile(dataDir)?.pid ?? 0;

afterEach(clearDataFolders);
afterAll(removePreparedFolder);

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
    const { rows } = await (await open(await usedFolder())).pool('reader').query<{ name: string; setting: string }>(
      "select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name");
    expect(rows.map(({ name, setting }) => `${name} ${setting}`)).toEqual(['fsync on', 'full_page_writes on', 'synchronous_commit on']);
  });

  it('writes no statement and no value into its log', async () => {
    const dataDir = await usedFolder();
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
    const dataDir = await usedFolder();
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
    const dataDir = await usedFolder();
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
