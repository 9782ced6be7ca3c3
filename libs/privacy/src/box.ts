import { createCipheriv, createDecipheriv, createHash, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { addressOf, boxFrom, canonicalJson, type BoxAddress, type Json, type Personal } from '#kernel';
import { padded } from './padding';

/**
 * The bytes of a box, for ever (base64url in the box's text):
 *
 *     network mark 4 | key print 4 | nonce 12 | ciphertext 64, 128, … | tag 16
 *
 * Sealing is deterministic: the nonce is taken from a keyed hash of place and value, so the same value at the same place is
 * the same box, and two values never share a nonce. See docs/decisions for the reasons.
 */
const markBytes = 4;
const printBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = markBytes + printBytes + nonceBytes;

/** Where a box belongs: its address before anything is sealed. */
export type Place =
  | { readonly kind: 'personal'; readonly subject: string; readonly field: string }
  | { readonly kind: 'words'; readonly author: string; readonly field: string; readonly key: string };

/** What seals and opens boxes, derived from the 32 secret bytes of one subject or one text. */
export interface BoxKey {
  readonly seal: KeyObject;
  readonly nonce: KeyObject;
  /** Tells boxes under this key from boxes under an earlier key of the same name. */
  readonly print: Buffer;
}

/** A box was changed after it was sealed, or belongs to another network. A bug or an attack; the message holds nothing of it. */
export class BoxRefused extends Error {
  override readonly name = 'BoxRefused';
}

export function boxKey(secret: Uint8Array): BoxKey {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'roundtable box 1', 68));
  return {
    seal: createSecretKey(derived.subarray(0, 32)),
    nonce: createSecretKey(derived.subarray(32, 64)),
    print: Buffer.from(derived.subarray(64)),
  };
}

/** Seals a value. @throws NotStorable when JSON has no word for it. */
export function sealBox<T>(key: BoxKey, network: string, place: Place, value: Json): Personal<T> {
  const about = context(network, place);
  const plaintext = padded(canonicalJson(value));
  const nonce = createHmac('sha256', key.nonce).update(about).update('|').update(plaintext).digest().subarray(0, nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key.seal, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(about));
  const bytes = Buffer.concat([networkMark(network), key.print, nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  const box = boxFrom<T>({ ...place, sealed: bytes.toString('base64url') });
  addressOf(box);
  return box;
}

/** The box's address, when it is one of this network. @throws BoxRefused */
export function addressIn(network: string, box: Personal<unknown>): BoxAddress {
  const address = addressOf(box);
  const mark = Buffer.from(address.sealed.slice(0, 6), 'base64url').subarray(0, markBytes);
  if (!mark.equals(networkMark(network))) throw new BoxRefused(`A box that is not of network ${network} was to be opened in it.`);
  return address;
}

/**
 * What is in a box; `'other key'` when it was sealed under an earlier key of the same name, which is gone.
 * @throws BoxRefused when it is damaged
 */
export function openBox(key: BoxKey, network: string, address: BoxAddress): { readonly value: Json } | 'other key' {
  const bytes = Buffer.from(address.sealed, 'base64url');
  const isOurs = bytes.subarray(markBytes, markBytes + printBytes).equals(key.print);
  const plaintext = bytes.length > headBytes + tagBytes ? decrypted(key, bytes, context(network, address)) : undefined;
  if (plaintext === undefined && !isOurs) return 'other key';
  if (plaintext === undefined || !isOurs || bytes.toString('base64url') !== address.sealed) {
    throw new BoxRefused(`A sealed value in the field ${address.field} was changed after it was sealed.`);
  }
  return { value: JSON.parse(plaintext) as Json };
}

function decrypted(key: BoxKey, bytes: Buffer, about: string): string | undefined {
  const nonce = bytes.subarray(markBytes + printBytes, headBytes);
  const decipher = createDecipheriv('aes-256-gcm', key.seal, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-tagBytes));
  const plaintext = decipher.update(bytes.subarray(headBytes, -tagBytes));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return plaintext.toString('utf8');
}

/** Unambiguous, because none of its parts can hold a bar. */
function context(network: string, place: Place): string {
  return place.kind === 'personal'
    ? ['p1', network, place.subject, place.field].join('|')
    : ['w1', network, place.author, place.field, place.key].join('|');
}

const marks = new Map<string, Buffer>();

/** Not secret: streams carry the network's name anyway. It makes a box in the wrong network an error instead of a missing key. */
function networkMark(network: string): Buffer {
  const mark = marks.get(network) ?? createHash('sha256').update(`roundtable network|${network}`).digest().subarray(0, markBytes);
  marks.set(network, mark);
  return mark;
}
