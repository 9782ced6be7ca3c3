import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { TrustedRealm } from './token';

/** An unknown key id asks the server again at once, and after that at most this often, however many arrive. */
export const refetchEveryMs = 10_000;
/** After a failure the server is left alone this long. */
export const retryAfterMs = 1_000;
/** A key that the server has withdrawn stops working within this time, even when no new one is seen. */
export const keysAgeMs = 10 * 60_000;
const largestAnswer = 64 * 1024;

const KeySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).max(50) });
const SigningKey = z.object({
  kid: z.string().min(1),
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  alg: z.literal('RS256').optional(),
  use: z.literal('sig').optional(),
});

export type KeyAnswer = { found: 'key'; key: KeyObject } | { found: 'no such key' } | { found: 'no answer' };

export interface RealmKeys {
  /** Looks the key up, asking the server when it must. Never rejects. */
  find(keyId: string): Promise<KeyAnswer>;
}

export interface RealmKeysSettings {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly fetchTimeoutMs: number;
  /** Called when the server's keys are other than they were. */
  readonly onChange: () => void;
}

/** The signing keys of one realm, with one request under way at a time. */
export function realmKeys(realm: TrustedRealm, { clock, fetchTimeoutMs, onChange }: RealmKeysSettings): RealmKeys {
  const url = `${realm.authServerUrl.replace(/\/+$/, '')}/realms/${realm.network}/protocol/openid-connect/certs`;
  let keys = new Map<string, KeyObject>();
  let print = '';
  let fetchedAt = -Infinity;
  let failedAt = -Infinity;
  let refetchedAt = -Infinity;
  let underWay: Promise<boolean> | undefined;

  async function load(): Promise<boolean> {
    try {
      const answer = readKeySet(await getJson(url, fetchTimeoutMs));
      const known = print !== '';
      const changed = answer.print !== print;
      keys = answer.keys;
      print = answer.print;
      if (fetchedAt !== -Infinity) refetchedAt = clock();
      fetchedAt = clock();
      failedAt = -Infinity;
      if (known && changed) onChange();
      return true;
    } catch {
      failedAt = clock();
      return false;
    }
  }

  function fetchOnce(): Promise<boolean> {
    underWay ??= load().finally(() => (underWay = undefined));
    return underWay;
  }

  function look(keyId: string): KeyAnswer | undefined {
    const key = keys.get(keyId);
    return key && { found: 'key', key };
  }

  async function fetchAndLook(keyId: string): Promise<KeyAnswer> {
    const loaded = await fetchOnce();
    return look(keyId) ?? { found: loaded ? 'no such key' : 'no answer' };
  }

  /** Less than `ms` ago; a clock that was set back does not make it for ever. */
  const within = (ms: number, then: number): boolean => Math.abs(clock() - then) < ms;

  return {
    async find(keyId) {
      const resting = within(retryAfterMs, failedAt);
      const known = look(keyId);
      if (known) {
        if (!resting && !within(keysAgeMs, fetchedAt)) void fetchOnce();
        return known;
      }
      if (underWay) return fetchAndLook(keyId);
      if (resting) return { found: 'no answer' };
      if (within(refetchEveryMs, refetchedAt)) return { found: 'no such key' };
      return fetchAndLook(keyId);
    },
  };
}

function readKeySet(answer: unknown): { keys: Map<string, KeyObject>; print: string } {
  const usable = KeySet.parse(answer).keys.flatMap((key) => {
    const read = SigningKey.safeParse(key);
    return read.success ? [read.data] : [];
  });
  const keys = new Map<string, KeyObject>();
  for (const { kid, kty, n, e } of usable) {
    const key = createPublicKey({ key: { kty, n, e }, format: 'jwk' });
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048) keys.set(kid, key);
  }
  const print = JSON.stringify(usable.map(({ kid, n, e }) => [kid, n, e]).sort());
  return { keys, print };
}

async function getJson(url: string, timeoutMs: number): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok || response.body === null) throw new Error(`The key server answered ${response.status}`);
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body) {
    text += decoder.decode(z.instanceof(Uint8Array).parse(chunk), { stream: true });
    if (text.length > largestAnswer) throw new Error('The key server answered too much');
  }
  return JSON.parse(text);
}
