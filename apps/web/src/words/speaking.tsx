import { useEffect, useState, type ReactNode } from 'react';
import type { Language } from '../../../../libs/language/src/languages';
import { setup } from '../setup';
import { firstLanguage, keepLanguage } from './first-language';
import { Words } from './say';
import { SpokenContext } from './use-words';

/** How long a page waits for what the server says of itself, milliseconds. */
const PATIENCE = 1_500;

/** Gives the page its words. Nothing is shown before the first of them are there: a page never changes its language under somebody's eyes. */
export function Speaking({ children }: { readonly children: ReactNode }): ReactNode {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    // What stands above a page must be known before the page is: nothing moves down when it comes.
    void Promise.all([speak(firstLanguage()), Promise.race([setup().catch(() => undefined), new Promise((late) => { setTimeout(late, PATIENCE); })])]).then(([spoken]) => { setWords(spoken); });
  }, []);
  if (!words) return null;
  const choose = (language: Language): void => {
    keepLanguage(language);
    void speak(language, words.has('rest')).then(setWords);
  };
  return <SpokenContext value={{ words, choose }}>{children}</SpokenContext>;
}

async function speak(language: Language, everything = false): Promise<Words> {
  const words = new Words(language);
  // A network's pages need them all; they come beside the pages' program, not after it.
  if (location.pathname.startsWith('/n/')) void words.load('rest').catch(() => undefined);
  await Promise.all([words.load('first'), everything ? words.load('rest') : undefined]);
  document.documentElement.lang = language;
  return words;
}
