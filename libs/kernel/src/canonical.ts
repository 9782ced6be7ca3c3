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

/** Levels of nesting that can be stored; no form of ours comes near it, and deeper ones would exhaust the stack of whoever reads them. */
export const DEEPEST = 64;

/**
 * Canonical JSON (RFC 8785): one value, one text, for ever.
 * Fields that are `undefined` are left out.
 * @throws NotStorable
 */
export function canonicalJson(value: Json): string {
  const [first] = unstorableParts(value);
  if (first) throw new NotStorable(first.path, first.why);
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

/** Every part of a value that cannot be stored, with its path (`form.pay.fee`, `tags.0`) and why. */
export function unstorableParts(value: unknown, path = '', depth = 0): readonly { readonly path: string; readonly why: string }[] {
  const why = whyUnstorable(value, depth);
  if (why !== undefined) return [{ path, why }];
  if (typeof value !== 'object' || value === null) return [];
  const inside = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value)) {
    return Array.from(value as readonly unknown[]).flatMap((item, index) => (item === undefined
      ? [{ path: inside(String(index)), why: 'JSON has no undefined' }]
      : unstorableParts(item, inside(String(index)), depth + 1)));
  }
  return Object.entries(value).flatMap(([key, item]) => {
    const badName = unstorableText(key);
    if (badName !== undefined) return [{ path, why: `has a field whose name ${badName}` }];
    return item === undefined ? [] : unstorableParts(item, inside(key), depth + 1);
  });
}

/** What is wrong with a value itself, whatever is in it. */
function whyUnstorable(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'boolean': return undefined;
    case 'string': return unstorableText(value);
    case 'number': return Number.isFinite(value) ? undefined : 'is not a number';
    case 'object':
      if (value === null) return undefined;
      if (depth >= DEEPEST) return `is nested more than ${DEEPEST} levels deep`;
      return Array.isArray(value) || isRecord(value) ? undefined : 'is neither a list nor a record';
    default: return `JSON has no ${typeof value}`;
  }
}

/** An object of names and values; not a date, a map or an instance of some class, which would lose what they are. */
function isRecord(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
