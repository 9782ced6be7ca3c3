import canonicalize from 'canonicalize';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A value that cannot be stored: NUL, half a surrogate pair, a number that is not one, or something that JSON has no word for. */
export class NotStorable extends Error {
  constructor(readonly path: string, why: string) {
    super(`${path || 'value'}: ${why}`);
    this.name = 'NotStorable';
  }
}

/**
 * Canonical JSON (RFC 8785): one value, one text, for ever.
 * Fields that are `undefined` are left out.
 * @throws NotStorable
 */
export function canonicalJson(value: Json): string {
  assertStorable(value, '');
  const text = canonicalize(value);
  if (text === undefined) throw new NotStorable('', 'nothing to store');
  return text;
}

/** Why a text cannot be stored, or undefined. PostgreSQL has no NUL, UTF-8 has no half characters. */
export function unstorableText(text: string): string | undefined {
  if (text.includes('\u0000')) return 'contains a NUL character';
  if (!text.isWellFormed()) return 'contains half a character';
  return undefined;
}

function assertStorable(value: Json | undefined, path: string): void {
  if (value === null || value === undefined || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotStorable(path, 'is not a number');
    return;
  }
  if (typeof value === 'string') {
    const why = unstorableText(value);
    if (why) throw new NotStorable(path, why);
    return;
  }
  if (typeof value !== 'object') throw new NotStorable(path, `JSON has no ${typeof value}`);
  if (Array.isArray(value)) {
    (value as readonly Json[]).forEach((item, index) => assertStorable(item, `${path}[${index}]`));
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    assertStorable(key, `${path}.${key}`);
    assertStorable(item, path ? `${path}.${key}` : key);
  }
}
