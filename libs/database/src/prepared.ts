import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';

/** For statements of the code, never made of what somebody says: each is kept for good, here and on every connection that has asked it. */
const names = new Map<string, string>();

/** A statement that a connection plans once: the same text has the same name everywhere. For what is asked again and again. */
export function prepared(text: string, values: readonly unknown[] = []): QueryConfig {
  let name = names.get(text);
  if (name === undefined) {
    name = createHash('sha256').update(text).digest('base64url');
    names.set(text, name);
  }
  return { name, text, values: [...values] };
}
