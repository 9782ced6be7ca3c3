import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Pool } from 'pg';
import { unstorableText } from '#kernel';
import type { Epochs } from './epochs';
import { query } from './key-rows';
import { newSecret, unwrapKey, wrapKey, type WrappedKey } from './wrapped-key';

/** Keyed hashes under a key of the network, which never changes while the network lives. */
export interface Lookups {
  /** Reads the network's key, made when there is none. */
  open(network: string): Promise<void>;
  /** @param purpose a short word; the same value has another hash for another purpose */
  hash(network: string, purpose: string, value: string): string;
}

export function lookups(pool: Pool, epochs: Epochs): Lookups {
  const keys = new Map<string, KeyObject>();

  const read = async (network: string): Promise<WrappedKey | undefined> =>
    (await query<{ epoch: number; wrapped: Buffer }>(pool, 'select epoch, wrapped from keys.lookups where network = $1', [network]))[0];

  async function make(network: string): Promise<WrappedKey> {
    const { epoch, wrapped } = wrapKey(await epochs.newest(network), network, { kind: 'lookup', id: network }, newSecret());
    await query(pool, 'insert into keys.lookups (network, epoch, wrapped) values ($1, $2, $3) on conflict do nothing', [network, epoch, wrapped]);
    const made = await read(network);
    if (!made) throw new Error(`the look-up key of network ${network} vanished as soon as it was made`);
    return made;
  }

  return {
    async open(network) {
      const row = await read(network) ?? await make(network);
      keys.set(network, createSecretKey(unwrapKey(await epochs.get(network, row.epoch), network, { kind: 'lookup', id: network }, row)));
    },
    hash(network, purpose, value) {
      const key = keys.get(network);
      if (!key) throw new Error(`network ${network} was not opened`);
      return lookupHash(key, network, purpose, value);
    },
  };
}

/** The hash itself, for ever. */
export function lookupHash(key: KeyObject, network: string, purpose: string, value: string): string {
  if (!/^[a-z][a-z-]*$/.test(purpose) || unstorableText(value)) throw new Error('a look-up needs a purpose of small letters, and a text that can be stored');
  return createHmac('sha256', key).update(`l1|${network}|${purpose}|${value}`).digest('base64url');
}
