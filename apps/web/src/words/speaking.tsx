import { useEffect, useState, type ReactNode } from 'react';
import { languageOf, languages, type Language } from '../../../../libs/language/src/languages';
import { Words } from './say';
import { SpokenContext } from './use-words';

const kept = 'roundtable.language';

function firstLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(kept);
  return languages.find((known) => known === wanted) ?? languageOf(navigator.languages.join(','));
}

/** Gives the page its words. Nothing is shown before the first of them are there: a page never changes its language under somebody's eyes. */
export function Speaking({ children }: { readonly children: ReactNode }): ReactNode {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    void speak(firstLanguage()).then(setWords);
  }, []);
  if (!words) return null;
  const choose = (language: Language): void => {
    localStorage.setItem(kept, language);
    void speak(language, words.has('rest')).then(setWords);
  };
  return <SpokenContext value={{ words, choose }}>{children}</SpokenContext>;
}

async function speak(language: Language, everything = false): Promise<Words> {
  const words = new Words(language);
  await Promise.all([words.load('first'), everything ? words.load('rest') : undefined]);
  document.documentElement.lang = language;
  return words;
}
