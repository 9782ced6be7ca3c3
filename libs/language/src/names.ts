import { conditionById } from '#vocabulary';
import { catalogues, isMessageKey } from './catalogues';
import { type Language, localeOf } from './languages';

const regions = namesOf('region');
const tongues = namesOf('language');
const currencies = namesOf('currency');

/** The name of a country (ISO 3166-1 alpha-2): `Sweden`, `Sverige`. The code itself when it has no name. */
export function countryName(language: Language, code: string): string {
  return regions[language].of(code) ?? code;
}

/** The name of a language (BCP 47) as it stands in a sentence: `Swedish`, `svenska`. Our own word where the platform has none or a worse one. */
export function languageName(language: Language, code: string): string {
  const own = `language.${code}`;
  return isMessageKey(own) ? catalogues[language][own] : tongues[language].of(code) ?? code;
}

/** The name of a currency (ISO 4217): `Swedish krona`, `svensk krona`. */
export function currencyName(language: Language, code: string): string {
  return currencies[language].of(code) ?? code;
}

/** The name of a condition on the list, as it stands in a sentence: `cystic fibrosis`, `Parkinsons sjukdom`. The id itself when it is not on the list. */
export function conditionName(language: Language, id: string): string {
  return conditionById(id)?.labels[language] ?? id;
}

/** A name as it stands alone, in a list or a heading: with a capital letter in front. */
export function standingAlone(language: Language, name: string): string {
  const [first = ''] = name;
  return first.toLocaleUpperCase(localeOf[language]) + name.slice(first.length);
}

function namesOf(type: Intl.DisplayNamesType): Readonly<Record<Language, Intl.DisplayNames>> {
  const inLanguage = (language: Language): Intl.DisplayNames => new Intl.DisplayNames([localeOf[language]], { type, fallback: 'code' });
  return { en: inLanguage('en'), sv: inLanguage('sv') };
}
