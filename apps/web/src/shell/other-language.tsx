import type { ReactNode } from 'react';
import { languages, type Language } from '../../../../libs/language/src/languages';
import { useWords } from '../words/use-words';

/** Each language in its own words. */
const own: Readonly<Record<Language, string>> = { en: 'English', sv: 'Svenska' };

/** The way to the other languages, each named in itself. */
export function OtherLanguage(): ReactNode {
  const { language, choose } = useWords();
  return languages.filter((other) => other !== language).map((other) => (
    <button key={other} className="linklike" type="button" lang={other} onClick={() => { choose(other); }}>{own[other]}</button>
  ));
}
