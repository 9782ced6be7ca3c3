import en from './catalogues/en.json';
import sv from './catalogues/sv.json';
import type { Language } from './languages';

/** The key of a message. Every key is in every catalogue: a missing one does not compile. */
export type MessageKey = keyof typeof en;

export const catalogues: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, sv };

/** Whether there is a message under this key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
