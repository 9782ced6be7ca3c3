import { languageOf, languages, type Language } from '../../../../libs/language/src/languages';

const kept = 'roundtable.language';

/** The language that a page begins with: asked for in its address, chosen before, or the browser's. */
export function firstLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(kept);
  return languages.find((known) => known === wanted) ?? languageOf(navigator.languages.join(','));
}

/** Keeps what somebody chose, on this device. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(kept, language);
}
