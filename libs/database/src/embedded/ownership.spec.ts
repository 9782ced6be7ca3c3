import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bystander, clearDataFolders, kill, open, openElsewhere, processesIn, read, removePreparedFolder, usedFolder, write } from '../../../../test/support/data-folders';
import { readPidFile } from './postmaster';

const serverOf = (dataDir: string): number => readPidFile(dataDir)?.pid ?? 0;

afterEach(clearDataFolders);
afterAll(removePreparedFolder);

describe('when the owner was killed', () => {
  it('its server is adopted: the same process, the same data, and no second server', async () => {
    const dataDir = await usedFolder();
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
    const dataDir = await usedFolder();
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

  it('together with its server, a guest whose helper hangs for ever is told all the same, and can close', async () => {
    const dataDir = await usedFolder();
    const owner = await openElsewhere(dataDir);
    const guest = await open(dataDir, { guest: 'allowed' });
    const { rows } = await guest.pool('writer').query<{ pid: number }>('select pg_backend_pid() as pid');
    const helper = rows[0]?.pid ?? 0;
    process.kill(helper, 'SIGSTOP');
    const waiting = guest.pool('writer').query('select 1').then(() => 'answered', () => 'cut');
    await kill(owner);
    process.kill(serverOf(dataDir), 'SIGKILL');

    expect(await waiting).toBe('cut');
    await guest.close();
    expect(processesIn(dataDir)).toContain(helper);
    expect(await read(await open(dataDir)).catch(() => 'no notes yet')).toBe('no notes yet');
    expect(processesIn(dataDir)).not.toContain(helper);
  });

  it("a pid file that names another program's process does not keep the server from starting, nor is that program harmed", async () => {
    const dataDir = await usedFolder();
    const program = bystander();
    const cluster = path.join(dataDir, 'postgres');
    writeFileSync(path.join(cluster, 'postmaster.pid'), `${program.pid ?? 0}\n${cluster}\n1700000000\n5432\n${dataDir}/socket\n\n  1234567  7654321\nready   \n`, { mode: 0o600 });

    const database = await open(dataDir);
    await write(database, 'runs');
    expect(serverOf(dataDir)).not.toBe(program.pid);
    expect(program.exitCode ?? program.signalCode).toBeNull();
  });
});

describe('a data folder that somebody holds', () => {
  it('is refused to a second owner, who is told by whom it is held and what to do', async () => {
    const dataDir = await usedFolder();
    const owner = await openElsewhere(dataDir);
    const refusal = open(dataDir);
    await expect(refusal).rejects.toMatchObject({ name: 'DataDirHeld', holder: { pid: owner.pid, command: expect.stringContaining('database-owner.ts') as string } });
    await expect(refusal).rejects.toThrow(/is in use by process \d+ on .+, since 20\d\d-.+Stop that process first, or set DATA_DIR/);
  });

  it('lets a guest connect, whose end leaves the server running', async () => {
    const dataDir = await usedFolder();
    const owner = await openElsewhere(dataDir);
    const guest = await open(dataDir, { guest: 'allowed' });
    expect(guest.place).toMatchObject({ ownership: 'guest' });
    await write(guest, 'by the guest');
    await guest.close();
    expect(await read(await open(dataDir, { guest: 'allowed' }))).toEqual(['by the guest']);
    expect(owner.exitCode).toBeNull();
  });

  it('is free again as soon as its owner ends in good order, and the server with it', async () => {
    const dataDir = await usedFolder();
    const owner = await openElsewhere(dataDir);
    owner.stdin.end();
    expect(await once(owner, 'exit')).toEqual([0, null]);
    expect(processesIn(dataDir)).toEqual([]);
    expect((await open(dataDir, { guest: 'allowed' })).place).toMatchObject({ ownership: 'owner' });
  });

  it('is held under the name that its owner gives itself', async () => {
    const dataDir = await usedFolder();
    await open(dataDir, { describedAs: 'npm start' });
    await expect(open(dataDir)).rejects.toThrow(`is in use by process ${process.pid} on`);
    await expect(open(dataDir)).rejects.toThrow('("npm start")');
  });

  it('is not held by a file: what a dead owner wrote about itself counts for nothing', async () => {
    const dataDir = await usedFolder();
    writeFileSync(path.join(dataDir, 'owner'), JSON.stringify({ pid: process.pid, since: 1, command: 'npm start', host: 'here' }));
    expect((await open(dataDir)).place).toMatchObject({ ownership: 'owner' });
  });

  it('goes to exactly one of several that ask at once; the others become its guests', async () => {
    const dataDir = await usedFolder();
    const all = await Promise.all([1, 2, 3].map(() => open(dataDir, { guest: 'allowed' })));
    expect(all.map(({ place }) => (place.kind === 'embedded' ? place.ownership : place.kind)).sort()).toEqual(['guest', 'guest', 'owner']);
  });
});
