import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cookieKeys, realmKey } from './keys';

let keysDir: string;

beforeEach(async () => (keysDir = await mkdtemp(join(tmpdir(), 'roundtable-keys-'))));
afterEach(() => rm(keysDir, { recursive: true }));

const mode = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

it('makes a key for each realm once, readable by the owner only', async () => {
  const first = await realmKey(keysDir, 'enpcr');
  expect((await realmKey(keysDir, 'enpcr')).keyId).toBe(first.keyId);
  expect((await realmKey(keysDir, 'nordic')).keyId).not.toBe(first.keyId);
  expect(first.privateKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
  expect(await mode(join(keysDir, 'identity', 'enpcr.json'))).toBe('600');
  expect(await mode(join(keysDir, 'identity'))).toBe('700');
});

it('ends with one key when several start at once, and leaves nothing half-written', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => realmKey(keysDir, 'enpcr')));
  expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1);
  await cookieKeys(keysDir);
  expect((await readdir(join(keysDir, 'identity'))).sort()).toEqual(['cookies.json', 'enpcr.json']);
});

it.each(['', '{}', 'null', '{"kty":"RSA"}', '{"kty":"EC"}'])('says what to do with a file that is no key: %j', async (text) => {
  await realmKey(keysDir, 'enpcr');
  await writeFile(join(keysDir, 'identity', 'enpcr.json'), text);
  await expect(realmKey(keysDir, 'enpcr')).rejects.toThrow(/enpcr\.json is not a key\. Put it back from a backup, or remove it/);
});
