import type { ServerResponse } from 'node:http';
import { keyServer, publicJwk, signingKey, type KeyServer } from './testing/key-server';
import { keysAgeMs, realmKeys, refetchEveryMs, retryAfterMs, type RealmKeys } from './realm-keys';

const keyA = signingKey('a');
const keyB = signingKey('b');

let server: KeyServer;
let now: number;
let changes: number;
let keys: RealmKeys;

beforeEach(async () => {
  server = await keyServer();
  server.keys.set('enpcr', [publicJwk(keyA)]);
  now = 1_000_000;
  changes = 0;
  keys = realmKeys(
    { network: 'enpcr', issuer: 'https://id.example/realms/enpcr', authServerUrl: server.url },
    { clock: () => now, fetchTimeoutMs: 300, onChange: () => (changes += 1) },
  );
});

afterEach(() => server.close());

const found = async (keyId: string): Promise<string> => (await keys.find(keyId)).found;

it('asks once for fifty first tokens', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => found('a')));
  expect(new Set(answers)).toEqual(new Set(['key']));
  expect(server.asked).toEqual(['/realms/enpcr/protocol/openid-connect/certs']);
});

it('asks again at once for a new key id, then at most every ten seconds, however many there are', async () => {
  await found('a');
  const flood = async (): Promise<void> => {
    for (let i = 0; i < 5; i++) await Promise.all(Array.from({ length: 20 }, (_, j) => found(`unknown-${i}-${j}`)));
  };
  await flood();
  expect(server.asked).toHaveLength(2);
  now += refetchEveryMs - 1;
  await flood();
  expect(server.asked).toHaveLength(2);
  now += 1;
  await flood();
  expect(server.asked).toHaveLength(3);
});

it('finds a key that the server has just made', async () => {
  await found('a');
  server.keys.set('enpcr', [publicJwk(keyA), publicJwk(keyB)]);
  expect(await found('b')).toBe('key');
  expect(changes).toBe(1);
});

it('does not call the same keys in another order a change', async () => {
  server.keys.set('enpcr', [publicJwk(keyA), publicJwk(keyB)]);
  await found('a');
  server.keys.set('enpcr', [publicJwk(keyB), publicJwk(keyA)]);
  await found('new');
  expect(server.asked).toHaveLength(2);
  expect(changes).toBe(0);
});

it('drops a withdrawn key within ten minutes, without a new one being seen', async () => {
  await found('a');
  server.keys.set('enpcr', [publicJwk(keyB)]);
  now += keysAgeMs;
  expect(await found('a')).toBe('key');
  expect(await found('b')).toBe('key');
  expect(await found('a')).toBe('no such key');
});

it('says that it has no answer while the server is down, and asks again after a second', async () => {
  const port = Number(new URL(server.url).port);
  await server.close();
  expect(await found('a')).toBe('no answer');
  server = await keyServer(port);
  server.keys.set('enpcr', [publicJwk(keyA)]);
  expect(await found('a')).toBe('no answer');
  expect(server.asked).toEqual([]);
  now += retryAfterMs;
  expect(await found('a')).toBe('key');
});

it('keeps working with the keys it has while the server is down, and judges no new ones', async () => {
  await found('a');
  await server.close();
  now += keysAgeMs;
  expect(await found('a')).toBe('key');
  expect(await found('b')).toBe('no answer');
  expect(await found('a')).toBe('key');
});

it('is not held up by a clock that was set back', async () => {
  await found('a');
  await found('unknown');
  now -= 3_600_000;
  server.keys.set('enpcr', [publicJwk(keyB)]);
  expect(await found('b')).toBe('key');
});

it('passes over keys that are broken or of another kind', async () => {
  const broken = [{ kid: 'a', kty: 'RSA', n: '', e: '' }, { kid: 'a', kty: 'RSA', n: 7 }, { kid: 'b', kty: 'EC', crv: 'P-256' }, {}];
  server.keys.set('enpcr', [...broken, publicJwk(keyA)]);
  expect(await found('a')).toBe('key');
  expect(await found('b')).toBe('no such key');
});

it.each([
  ['an error', (r: ServerResponse) => void r.writeHead(500).end('{"keys":[]}')],
  ['a redirect', (r: ServerResponse) => void r.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()],
  ['no JSON', (r: ServerResponse) => void r.end('<html>')],
  ['something else', (r: ServerResponse) => void r.end('{"keys":{"a":1}}')],
  ['no end', (r: ServerResponse) => void r.write('{"keys":[')],
  ['a megabyte', (r: ServerResponse) => void r.end(`{"keys":[],"x":"${'x'.repeat(1_000_000)}"}`)],
])('takes %s for no answer', async (_, answer) => {
  server.answer = answer;
  expect(await found('a')).toBe('no answer');
});
