import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { KeysUnusable, type EpochKey } from './epoch-files';

/** Whose key it is: a subject's, one text's, or the network's own for look-ups (its id is the network). */
export interface KeyName {
  readonly kind: 'subject' | 'text' | 'lookup';
  readonly id: string;
}

/** A key as a row of the database holds it: `nonce 12 | ciphertext 32 | tag 16`, under the key of its epoch. */
export interface WrappedKey {
  readonly epoch: number;
  readonly wrapped: Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/** 32 new secret bytes. */
export function newSecret(): Buffer {
  return randomBytes(32);
}

export function wrapKey(epoch: EpochKey, network: string, name: KeyName, secret: Uint8Array): WrappedKey {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', epoch.wrap, nonce, { authTagLength: tagBytes }).setAAD(place(network, name, epoch.number));
  return { epoch: epoch.number, wrapped: Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]) };
}

/** @throws KeysUnusable when the row was not written under this epoch's key, or is not that name's. */
export function unwrapKey(epoch: EpochKey, network: string, name: KeyName, { wrapped }: WrappedKey): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', epoch.wrap, wrapped.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(place(network, name, epoch.number)).setAuthTag(wrapped.subarray(-tagBytes));
    return Buffer.concat([decipher.update(wrapped.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw new KeysUnusable(`A ${name.kind} key of network ${network} in the database is damaged or was put in another's place: restore the key tables from their newest copy.`);
  }
}

function place(network: string, { kind, id }: KeyName, epoch: number): Buffer {
  return Buffer.from(['k1', network, kind, id, epoch].join('|'));
}
