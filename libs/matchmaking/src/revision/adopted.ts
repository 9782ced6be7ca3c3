import type { z } from 'zod';
import { RequestDraft } from '../request/form';

/**
 * What of a suggested change can become everybody's. Access is not in it: an adjustment stays between that person and the contact (R-CHG-04).
 */
export const Adopted = RequestDraft.pick({ oneSentence: true, why: true, role: true, cells: true, promise: true, pay: true, effort: true, meeting: true });
export type Adopted = z.infer<typeof Adopted>;

/** A form with some of it new; groups of fields keep what is not said anew. */
export function withNew<T extends object>(form: T, news: object): T {
  const merged = Object.entries(news).filter(([, value]) => value !== undefined).map(([key, value]: [string, unknown]) => {
    const old = (form as Readonly<Record<string, unknown>>)[key];
    return [key, isGroup(old) && isGroup(value) ? withNew(old, value) : value] as const;
  });
  return { ...form, ...Object.fromEntries(merged) };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
