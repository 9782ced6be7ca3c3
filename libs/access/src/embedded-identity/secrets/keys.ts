import { createHash, createPrivateKey, createPublicKey, generateKeyPair, randomBytes, type KeyObject } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** A realm's key for signing tokens, made by this installation and known to no other. */
export interface RealmKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** For oidc-provider. */
  readonly privateJwk: PrivateJwk & { readonly kid: string; readonly use: 'sig'; readonly alg: 'RS256' };
}

const part = z.string().min(1);
const PrivateJwk = z.object({ kty: z.literal('RSA'), n: part, e: part, d: part, p: part, q: part, dp: part, dq: part, qi: part });
type PrivateJwk = z.infer<typeof PrivateJwk>;
const CookieKeys = z.array(z.string().min(32)).min(1);

/** Reads a realm's key, making it the first time. The slug is one of our networks', never what somebody typed. */
export async function realmKey(keysDir: string, network: string): Promise<RealmKey> {
  const jwk = await readOrMake(keysDir, `${network}.json`, PrivateJwk, async () => {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    return privateKey.export({ format: 'jwk' });
  });
  const keyId = createHash('sha256').update(JSON.stringify({ e: jwk.e, kty: jwk.kty, n: jwk.n })).digest('base64url');
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  const privateJwk = { ...jwk, kid: keyId, use: 'sig', alg: 'RS256' } as const;
  return { keyId, privateKey, publicKey: createPublicKey(privateKey), privateJwk };
}

/** Keys that sign the cookies of all realms, newest first. */
export function cookieKeys(keysDir: string): Promise<string[]> {
  return readOrMake(keysDir, 'cookies.json', CookieKeys, () => Promise.resolve([randomBytes(32).toString('base64url')]));
}

/** Two processes that start at once end with the same file: it appears whole or not at all, and the first one stays. */
async function readOrMake<T>(keysDir: string, name: string, schema: z.ZodType<T>, make: () => Promise<unknown>): Promise<T> {
  const folder = join(keysDir, 'identity');
  const path = join(folder, name);
  const existing = await readIfThere(path);
  if (existing !== undefined) return parse(path, existing, schema);

  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    await file.writeFile(JSON.stringify(await make()));
    await file.sync();
    await file.close();
    await link(draft, path).catch(unless('EEXIST'));
  } finally {
    await rm(draft, { force: true });
  }
  return parse(path, await readFile(path, 'utf8'), schema);
}

async function readIfThere(path: string): Promise<string | undefined> {
  return (await readFile(path, 'utf8').catch(unless('ENOENT'))) ?? undefined;
}

function unless(code: string) {
  return (error: unknown): undefined => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === code) return undefined;
    throw error;
  };
}

function parse<T>(path: string, text: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new Error(`${path} is not a key. Put it back from a backup, or remove it: a new one is made, and everybody has to sign in again.`);
  }
}
