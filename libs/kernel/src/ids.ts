import { v5, v7 } from 'uuid';
import { z } from 'zod';

/** A lower-case UUID. Made by `newId` or `derivedId`; never carries a meaning of its own. */
export type Id = string;

const NAMESPACE = '5f0a8c5e-3d0c-5b0e-9a57-6b1d3f2c7e10';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The zod type of an id; `of` names the concept for documentation. */
export function id(of: string): z.ZodType<Id> {
  return z.string().regex(uuid, 'not an id').describe(`id of a ${of}`);
}

/** A new UUIDv7; ids sort by the moment they were made. `now` in epoch milliseconds. */
export function newId(now: number): Id {
  return v7({ msecs: now });
}

/**
 * The same parts always give the same id (UUIDv5), in every installation.
 * What must exist once only gets its id from what makes it unique. Other parts give another id: a bar inside a part
 * is marked, so that `'a|b'` is not `'a', 'b'`.
 */
export function derivedId(...parts: readonly (string | number | bigint)[]): Id {
  return v5(parts.map((part) => String(part).replace(/[|\\]/g, '\\$&')).join('|'), NAMESPACE);
}

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
