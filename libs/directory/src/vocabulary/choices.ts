import { conditionName, countryName, languageName, standingAlone, type Language } from '#language';
import { conditions, countryCodes, fold, languageCodes } from '#vocabulary';

/** A code and its name in the reader's language. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

/**
 * Conditions whose name, or another name that organisations use for them, holds what was written; those that begin with it come first.
 * Without anything written: all of them, in the order of letters.
 */
export function conditionsFor(language: Language, written: string, first: number): readonly Choice[] {
  const wanted = fold(written);
  return conditions
    .map(({ id, labels, alsoCalled, abbreviations }) => {
      const name = standingAlone(language, conditionName(language, id));
      return { code: id, name, rank: rankOf(wanted, fold(name), [labels.en, labels.sv, ...alsoCalled, ...abbreviations].map(fold)) };
    })
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, language))
    .slice(0, first)
    .map(({ code, name }) => ({ code, name }));
}

const NONE = 3;

function rankOf(wanted: string, name: string, others: readonly string[]): number {
  if (name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  return others.some((other) => other.includes(wanted)) ? 2 : NONE;
}

/** Every country, in the order of letters of the language. */
export function countriesIn(language: Language): readonly Choice[] {
  return sorted(language, countryCodes.map((code) => ({ code, name: countryName(language, code) })));
}

/** Every language that people can meet in, in the order of letters of the language. */
export function languagesIn(language: Language): readonly Choice[] {
  return sorted(language, languageCodes.map((code) => ({ code, name: standingAlone(language, languageName(language, code)) })));
}

function sorted(language: Language, choices: readonly Choice[]): readonly Choice[] {
  return [...choices].sort((a, b) => a.name.localeCompare(b.name, language));
}
