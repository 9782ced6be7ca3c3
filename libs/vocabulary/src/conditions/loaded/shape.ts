/** Careful looks at JSON that anybody may have made. */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands there as a list: itself, the one thing that it is, or nothing. */
export function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return value === undefined || value === null ? [] : [value];
}

export function objectsIn(value: unknown): readonly Json[] {
  return listIn(value).filter(isObject);
}

/** A name as people may read it: in one line, without what cannot be seen (R-TXT-02); empty when it is no text. */
export function nameIn(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').replace(/[\p{Cf}\p{Cc}]/gu, ' ').replace(/\s+/gu, ' ').trim() : '';
}
