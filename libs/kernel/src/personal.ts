import { z } from 'zod';

declare const inside: unique symbol;

/**
 * A sealed box. Whoever holds one may store it, pass it on and compare it with another; only the privacy library can look in.
 * At run time it is a text that says whose key opens it (see `BoxAddress`).
 */
export interface Personal<out T> {
  readonly [inside]: T;
}

/** What is left of a box when its key has been destroyed. */
export const forgotten = Symbol('forgotten');
export type Forgotten = typeof forgotten;

/**
 * Where the key of a box is. Written in front of the sealed bytes, for ever:
 * `p1:{subject}:{field}:{base64url}` under the key of a person or organisation,
 * `w1:{author}:{field}:{key}:{base64url}` for a free text under a key of its own.
 */
export type BoxAddress =
  | { readonly kind: 'personal'; readonly subject: string; readonly field: string; readonly sealed: string }
  | { readonly kind: 'words'; readonly author: string; readonly field: string; readonly key: string; readonly sealed: string };

const form = /^(?:p1:([0-9a-f-]{36}):([A-Za-z][A-Za-z0-9]*)|w1:([0-9a-f-]{36}):([A-Za-z][A-Za-z0-9]*):([0-9a-f-]{36})):([A-Za-z0-9_-]+)$/;

/** The zod type of a box, whatever is in it. */
export const boxSchema: z.ZodType<Personal<unknown>> = z.string().regex(form, 'not a sealed value') as unknown as z.ZodType<Personal<unknown>>;

/** Reads the address of a box. Throws on what is no box: that would be a bug, not bad input. */
export function addressOf(box: Personal<unknown>): BoxAddress {
  const found = form.exec(box as unknown as string);
  if (!found) throw new Error('not a sealed value');
  const [, subject, field, author, wordsField, key, sealed] = found;
  if (subject !== undefined && field !== undefined && sealed !== undefined) return { kind: 'personal', subject, field, sealed };
  if (author !== undefined && wordsField !== undefined && key !== undefined && sealed !== undefined) return { kind: 'words', author, field: wordsField, key, sealed };
  throw new Error('not a sealed value');
}

/** Writes a box from its address. Only the privacy library and test kits call this. */
export function boxFrom<T>(address: BoxAddress): Personal<T> {
  const text = address.kind === 'personal'
    ? `p1:${address.subject}:${address.field}:${address.sealed}`
    : `w1:${address.author}:${address.field}:${address.key}:${address.sealed}`;
  return text as unknown as Personal<T>;
}

/** The same value of the same person gives the same box, so this says whether anything new was said. */
export function sameBox(a: Personal<unknown> | undefined, b: Personal<unknown> | undefined): boolean {
  return a === b;
}
