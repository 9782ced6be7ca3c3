import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import { migrate, type Database } from '#database';
import { derivedId, forgotten } from '#kernel';
import { freshDatabase } from '../../../test/support/database';
import { epochPath, makeEpochFile, readEpochFile, type EpochKey } from './epoch-files';
import { KeysUnusable, privacy, privacyMigrations, type Privacy } from './index';
import { unwrapKey, wrapKey, type KeyName } from './wrapped-key';

let database: Database;
let owner: Client;
let keysDir: string;
let now: number;

const processOf = (dir = keysDir): Privacy => privacy({ pool: database.pool('writer'), keysDir: dir, clock: () => now });

async function opened(dir = keysDir): Promise<Privacy> {
  const one = processOf(dir);
  await one.openNetwork('enpcr');
  return one;
}

beforeEach(async () => {
  now = Date.UTC(2026, 2, 2, 12);
  keysDir = path.join(await mkdtemp(path.join(tmpdir(), 'roundtable-keys-')), 'keys');
  database = await freshDatabase();
  await migrate(database, privacyMigrations);
  owner = await database.connect('owner');
});
afterEach(async () => {
  await owner.end();
  await database.close();
  await rm(path.dirname(keysDir), { recursive: true, force: true });
});

describe('opening a network', () => {
  it('makes its key file the first time and never again', async () => {
    await opened();
    const text = await readFile(epochPath(keysDir, 'enpcr', 1), 'utf8');
    await opened();
    expect(await readdir(path.join(keysDir, 'enpcr'))).toEqual(['epoch-1']);
    expect(await readFile(epochPath(keysDir, 'enpcr', 1), 'utf8')).toBe(text);
  });
  it('leads to the same keys when many processes do it first in the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => opened()));
    expect(new Set(all.map((one) => one.lookup('enpcr', 'e-mail', 'a@example.org'))).size).toBe(1);
  });
  it('goes on with a file whose row was never written', async () => {
    const { print } = await makeEpochFile(keysDir, 'enpcr', 1);
    await opened();
    expect((await owner.query('select epoch, print from keys.epochs')).rows).toEqual([{ epoch: 1, print }]);
  });
  it('is refused in one sentence when the file is missing, and makes no other', async () => {
    await opened();
    await rm(epochPath(keysDir, 'enpcr', 1));
    const refusal: unknown = await processOf().openNetwork('enpcr').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(KeysUnusable);
    expect(String(refusal)).toBe(`KeysUnusable: The database has keys of network enpcr that only the file ${epochPath(keysDir, 'enpcr', 1)} opens, and it is missing: put it back from the backup of the keys folder, or set KEYS_DIR to the folder where it is.`);
    expect(await readdir(path.join(keysDir, 'enpcr'))).toEqual([]);
  });
  it('is refused with the keys folder of another installation', async () => {
    await opened();
    const others = path.join(path.dirname(keysDir), 'others');
    await makeEpochFile(others, 'enpcr', 1);
    await expect(opened(others)).rejects.toThrow('belongs to another database');
  });
  it('is refused to all but one of two processes that begin with different keys folders in the same moment', async () => {
    const others = path.join(path.dirname(keysDir), 'others');
    const outcomes = await Promise.allSettled([opened(), opened(others)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
  it('is refused for a name that is no network\'s, before any file is touched', async () => {
    for (const name of ['', '../enpcr', 'En', 'a.b', 'a|b']) await expect(processOf().openNetwork(name)).rejects.toThrow('small letters and digits');
    await expect(readdir(keysDir)).rejects.toThrow('ENOENT');
  });
});

describe('a row that was damaged', () => {
  it('is reported, and never taken for a key that was destroyed', async () => {
    const one = await opened();
    const box = await one.seal('enpcr', derivedId('a'), 'country', 'SE');
    await one.seal('enpcr', derivedId('b'), 'country', 'SE');
    await owner.query('update keys.subjects a set wrapped = b.wrapped from keys.subjects b where a.subject = $1 and b.subject = $2', [derivedId('a'), derivedId('b')]);
    await expect((await opened()).open('enpcr', [box])).rejects.toThrow(KeysUnusable);
  });
});

describe('a new epoch', () => {
  const people = Array.from({ length: 6 }, (_, n) => derivedId('person', n));

  /** What an erasure will do: a new key file, its row, and the rows of `whom` wrapped anew. */
  async function turn(whom: readonly string[]): Promise<void> {
    const [from, to] = [await readEpochFile(keysDir, 'enpcr', 1), await makeEpochFile(keysDir, 'enpcr', 2)];
    if (!from) throw new Error('there is no first epoch');
    await owner.query('insert into keys.epochs values ($1, 2, $2) on conflict do nothing', ['enpcr', to.print]);
    for (const subject of whom) await rewrap('keys.subjects', 'subject', { kind: 'subject', id: subject }, from, to);
    await rewrap('keys.lookups', 'network', { kind: 'lookup', id: 'enpcr' }, from, to);
  }

  async function rewrap(table: string, column: string, name: KeyName, from: EpochKey, to: EpochKey): Promise<void> {
    const { rows } = await owner.query<{ epoch: number; wrapped: Buffer }>(`select epoch, wrapped from ${table} where ${column} = $1 and epoch = 1`, [name.id]);
    for (const row of rows) {
      const { epoch, wrapped } = wrapKey(to, 'enpcr', name, unwrapKey(from, 'enpcr', name, row));
      await owner.query(`update ${table} set epoch = $2, wrapped = $3 where ${column} = $1`, [name.id, epoch, wrapped]);
    }
  }

  it('lives beside the old one: each row names its own, and new rows take the new one', async () => {
    const one = await opened();
    const boxes = await Promise.all(people.map((person) => one.seal('enpcr', person, 'country', 'SE')));
    await turn(people.slice(0, 3));
    const newcomer = derivedId('newcomer');
    const another = await opened();
    await another.seal('enpcr', newcomer, 'country', 'FI');
    const { rows } = await owner.query<{ subject: string; epoch: number }>('select subject, epoch from keys.subjects');
    const epochOf = Object.fromEntries(rows.map(({ subject, epoch }) => [subject, epoch]));
    expect([...people, newcomer].map((subject) => epochOf[subject])).toEqual([2, 2, 2, 1, 1, 1, 2]);
    expect(await another.open('enpcr', boxes)).toEqual(people.map(() => 'SE'));
    expect(await another.seal('enpcr', people[0] ?? '', 'country', 'SE')).toBe(boxes[0]);
  });
  it('does not stop a process that knows the old one only', async () => {
    const one = await opened();
    const boxes = await Promise.all(people.map((person) => one.seal('enpcr', person, 'country', 'SE')));
    await turn(people);
    now += 60_000 - 1;
    for (const person of people) one.dropFromMemory('enpcr', person);
    expect(await one.open('enpcr', boxes)).toEqual(people.map(() => 'SE'));
  });
  it('leaves nothing that opens the erased, and everything that opens the others', async () => {
    const one = await opened();
    const hash = one.lookup('enpcr', 'e-mail', 'a@example.org');
    const [erased, ...others] = people;
    const boxes = await Promise.all(people.map((person) => one.seal('enpcr', person, 'country', 'SE')));
    const backup = (await owner.query<{ wrapped: Buffer }>('select wrapped from keys.subjects where subject = $1', [erased])).rows;
    await owner.query('delete from keys.subjects where subject = $1', [erased]);
    await turn(others);
    await owner.query('delete from keys.epochs where epoch = 1');
    await rm(epochPath(keysDir, 'enpcr', 1));

    const another = await opened();
    expect(await another.open('enpcr', boxes)).toEqual([forgotten, ...others.map(() => 'SE')]);
    expect(another.lookup('enpcr', 'e-mail', 'a@example.org')).toBe(hash);
    await expect(owner.query('insert into keys.subjects values ($1, $2, 1, $3)', ['enpcr', erased, backup[0]?.wrapped])).rejects.toThrow('foreign key');
  });
  it('cannot replace the old one while rows are left under it', async () => {
    const one = await opened();
    await one.seal('enpcr', people[0] ?? '', 'country', 'SE');
    await turn([]);
    await expect(owner.query('delete from keys.epochs where epoch = 1')).rejects.toThrow('foreign key');
  });
  it('is taken up in the middle of the work by a process that was about to wrap under the old one', async () => {
    const one = await opened();
    await turn([]);
    await owner.query('delete from keys.epochs where epoch = 1');
    await rm(epochPath(keysDir, 'enpcr', 1));
    const box = await one.seal('enpcr', people[0] ?? '', 'country', 'SE');
    const person = await one.personFor('enpcr', 'https://id.example', 'u-1');
    expect(await (await opened()).open('enpcr', [box])).toEqual(['SE']);
    expect((await owner.query('select distinct epoch from keys.subjects')).rows).toEqual([{ epoch: 2 }]);
    expect(await one.personFor('enpcr', 'https://id.example', 'u-1')).toBe(person);
  });
  it('is refused when its file was not put where every process finds it', async () => {
    await opened();
    await turn([]);
    await writeFile(epochPath(keysDir, 'enpcr', 2), 'something else');
    await expect(opened()).rejects.toThrow('is not the key file of network enpcr, epoch 2');
  });
});
