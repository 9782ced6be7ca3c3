import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { epochKey, epochPath, KeysUnusable, makeEpochFile, newestEpochFile, readEpochFile } from './epoch-files';
import { newSecret, unwrapKey, wrapKey } from './wrapped-key';

let keysDir: string;
beforeEach(async () => { keysDir = path.join(await mkdtemp(path.join(tmpdir(), 'roundtable-keys-')), 'keys'); });
afterEach(async () => rm(path.dirname(keysDir), { recursive: true, force: true }));

describe('the file of an epoch key', () => {
  it('is made for its owner alone, in a folder for its owner alone', async () => {
    await makeEpochFile(keysDir, 'enpcr', 1);
    const modes = await Promise.all([keysDir, path.join(keysDir, 'enpcr'), epochPath(keysDir, 'enpcr', 1)].map(async (each) => (await stat(each)).mode & 0o777));
    expect(modes).toEqual([0o700, 0o700, 0o600]);
  });
  it('is never overwritten, and leaves no draft behind', async () => {
    const first = await makeEpochFile(keysDir, 'enpcr', 1);
    const text = await readFile(epochPath(keysDir, 'enpcr', 1), 'utf8');
    const second = await makeEpochFile(keysDir, 'enpcr', 1);
    expect(await readFile(epochPath(keysDir, 'enpcr', 1), 'utf8')).toBe(text);
    expect(second.print).toBe(first.print);
    expect(await readdir(path.join(keysDir, 'enpcr'))).toEqual(['epoch-1']);
  });
  it('is one and the same when many make it at once', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => makeEpochFile(keysDir, 'enpcr', 1)));
    expect(new Set(made.map(({ print }) => print)).size).toBe(1);
  });
  it('holds another key for each network and epoch', async () => {
    const made = [await makeEpochFile(keysDir, 'enpcr', 1), await makeEpochFile(keysDir, 'enpcr', 2), await makeEpochFile(keysDir, 'nordic', 1)];
    expect(new Set(made.map(({ print }) => print)).size).toBe(3);
    expect(await newestEpochFile(keysDir, 'enpcr')).toBe(2);
  });
  it('is not there in a network that has none, whatever else lies in the folder', async () => {
    expect(await newestEpochFile(keysDir, 'enpcr')).toBeUndefined();
    expect(await readEpochFile(keysDir, 'enpcr', 1)).toBeUndefined();
    await mkdir(path.join(keysDir, 'enpcr'), { recursive: true });
    await writeFile(path.join(keysDir, 'enpcr', 'epoch-1.a1b2c3.new'), 'half a fi');
    expect(await newestEpochFile(keysDir, 'enpcr')).toBeUndefined();
  });

  const put = async (network: string, epoch: number, text: string): Promise<void> => {
    await mkdir(path.join(keysDir, network), { recursive: true });
    await writeFile(epochPath(keysDir, network, epoch), text);
  };
  it('is refused when it is empty, cut, another network\'s, another epoch\'s or something else', async () => {
    await makeEpochFile(keysDir, 'enpcr', 1);
    const text = await readFile(epochPath(keysDir, 'enpcr', 1), 'utf8');
    for (const [network, epoch, content] of [['a', 1, ''], ['b', 1, text.slice(0, 40)], ['nordic', 1, text], ['enpcr', 2, text], ['c', 1, '[]'], ['d', 1, text.replace(/"key":".{10}/, '"key":"')]] as const) {
      await put(network, epoch, content);
      await expect(readEpochFile(keysDir, network, epoch)).rejects.toThrow(KeysUnusable);
    }
  });
  it('names the file and what to do, never the key, when it is refused', async () => {
    const { key } = JSON.parse(await readFile(epochPath(keysDir, 'enpcr', (await makeEpochFile(keysDir, 'enpcr', 1)).number), 'utf8')) as { key: string };
    await put('nordic', 1, JSON.stringify({ roundtable: 'epoch key', network: 'enpcr', epoch: 1, key }));
    const message = await readEpochFile(keysDir, 'nordic', 1).catch(String);
    expect(message).toContain(epochPath(keysDir, 'nordic', 1));
    expect(message).toContain('put it back from the backup');
    expect(message).not.toContain(key);
  });
  it('does not take a file that cannot be read for one that is missing', async () => {
    await mkdir(epochPath(keysDir, 'enpcr', 1), { recursive: true });
    await expect(readEpochFile(keysDir, 'enpcr', 1)).rejects.toThrow('EISDIR');
  });
});

describe('a key in the database', () => {
  const epoch = epochKey(1, Buffer.alloc(32, 7));
  const name = { kind: 'subject', id: '0190d2a4-7c00-7000-8000-000000000001' } as const;
  const secret = newSecret();

  it('comes back from under its epoch\'s key, and is other bytes each time it is wrapped', () => {
    const one = wrapKey(epoch, 'enpcr', name, secret);
    const two = wrapKey(epoch, 'enpcr', name, secret);
    expect(unwrapKey(epoch, 'enpcr', name, one)).toEqual(secret);
    expect(unwrapKey(epoch, 'enpcr', name, two)).toEqual(secret);
    expect(one.wrapped.equals(two.wrapped)).toBe(false);
  });
  it('does not come back for another name, network, kind or epoch, nor when it was changed', () => {
    const row = wrapKey(epoch, 'enpcr', name, secret);
    const changed = Buffer.from(row.wrapped);
    changed.writeUInt8(changed.readUInt8(20) ^ 1, 20);
    for (const attempt of [
      () => unwrapKey(epoch, 'enpcr', { ...name, id: '0190d2a4-7c00-7000-8000-000000000002' }, row),
      () => unwrapKey(epoch, 'nordic', name, row),
      () => unwrapKey(epoch, 'enpcr', { ...name, kind: 'text' }, row),
      () => unwrapKey(epochKey(2, Buffer.alloc(32, 7)), 'enpcr', name, row),
      () => unwrapKey(epochKey(1, Buffer.alloc(32, 8)), 'enpcr', name, row),
      () => unwrapKey(epoch, 'enpcr', name, { ...row, wrapped: changed }),
      () => unwrapKey(epoch, 'enpcr', name, { ...row, wrapped: Buffer.alloc(3) }),
    ]) expect(attempt).toThrow(KeysUnusable);
  });
  it('comes back from a row that was written long ago, by another program even', () => {
    const wrapped = Buffer.from('000102030405060708090a0bb77c0f28eb36d3616138fb0baa325a375ca69290bea2c8e8c70c1934a78ed4ab5bcb52cff93cca7d3bf75a48ad04c193', 'hex');
    expect(unwrapKey(epoch, 'enpcr', name, { epoch: 1, wrapped })).toEqual(Buffer.from(Array.from({ length: 32 }, (_, byte) => byte)));
    expect(epoch.print).toBe('3abf821cbcc476c5f97be657aa4d9c3d');
  });
});
