import { fold } from '../fold';
import { ancestorsOf, authoredConditions as conditions, type ConditionId } from './hierarchy';

/** What follows the condition in one word: *Diabetesförbundet*, *Cancerfonden*, *Reumatikerdistriktet*. */
const organisationWords = /^s?(?:forbund(?:et|ets)?|riksforbund(?:et)?|forening(?:en|ens|ar|er|arna)?|fond(?:en|s)?|distrikt(?:et)?|stiftelse(?:n)?|sallskap(?:et)?|linje(?:n)?|liitto|hilfe|gesellschaft|verband|verein|fonds)$/;

interface Phrase {
  readonly condition: ConditionId;
  readonly words: readonly string[];
}

const phrases: readonly Phrase[] = conditions.flatMap(({ id, labels, alsoCalled }) =>
  [...new Set([labels.en, labels.sv, ...alsoCalled].map((name) => wordsOf(name).join(' ')))].map((name) => ({ condition: id, words: name.split(' ') })));

const abbreviations: ReadonlyMap<string, ConditionId> = new Map(conditions.flatMap(({ id, abbreviations: short }) => short.map((letters) => [letters, id] as const)));

/**
 * Conditions that an organisation's names speak of, the most precise ones: a suggestion for a person to confirm, never a fact (R-IMP-01).
 * Meant for organisations of the patient side: a *Sacred Heart Hospital* is not about hearts. Of each name the first 500 characters are read.
 */
export function suggestConditions(...names: readonly string[]): readonly ConditionId[] {
  const found = new Set(names.flatMap((name) => namedIn(name.slice(0, 500))));
  const implied = new Set([...found].flatMap(ancestorsOf));
  return conditions.map(({ id }) => id).filter((id) => found.has(id) && !implied.has(id));
}

function namedIn(name: string): readonly ConditionId[] {
  const words = wordsOf(name);
  return [
    ...phrases.filter(({ words: phrase }) => words.some((_, start) => stands(phrase, words, start))).map(({ condition }) => condition),
    ...name.split(/[^\p{L}\p{N}]+/u).flatMap((letters) => abbreviations.get(letters) ?? []),
  ];
}

function stands(phrase: readonly string[], words: readonly string[], start: number): boolean {
  return phrase.every((part, index) => {
    const word = words[start + index];
    if (word === undefined || !word.startsWith(part)) return false;
    return word === part || (index === phrase.length - 1 && organisationWords.test(word.slice(part.length)));
  });
}

/** Folded words; the *’s* of a name falls away, so that *Alzheimer’s* and *Alzheimer* are one. */
function wordsOf(text: string): readonly string[] {
  return fold(text).replace(/'s(?![\p{L}\p{N}])/gu, '').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
