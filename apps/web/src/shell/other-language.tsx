import type { ReactNode } from 'react';
import { languages, type Language } from '../../../../libs/language/src/languages';
import { useWords } from '../words/use-words';

/** Each language in its own words. */
const own: Readonly<Record<Language, string>> = { en: 'English', sv: 'Svenska' };

/** The way to the other languages, each named in itself. */
export function OtherLanguage(): ReactNode {
  const { language, choose } = useWords();
  return languages.filter((other) => other !== language).map((other, place) => (
    // The button stays where it is when the language changes, and keeps the focus.
    <button key={place} className="linklike" type="button" lang={other} onClick={() => { choose(other); }}>{own[other]}</button>
  ));
}
