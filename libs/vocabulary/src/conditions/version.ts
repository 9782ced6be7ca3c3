import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { countryCodes, languageCodes } from '../places';
import type { Condition } from './condition';
import { authoredConditions, setLoadedConditions } from './hierarchy';

const authored = {
  conditions: authoredConditions.map(({ id, parents, meshIds, alsoCalled, abbreviations }) => ({ id, parents, meshIds, alsoCalled, abbreviations })),
  countries: countryCodes,
  languages: languageCodes,
};

/** What the version of the vocabulary is with these conditions beside the list that comes with the program; an empty list is none. */
export function versionWith(loaded: readonly Condition[]): string {
  const more = loaded.length === 0 ? {} : { loaded: loaded.map(({ id, parents }) => ({ id, parents })) };
  return createHash('sha256').update(canonicalJson({ ...authored, ...more })).digest('hex').slice(0, 16);
}

/**
 * Names everything in the vocabulary that decides who is asked. Labels are not part of it: a better word changes no match (R-MAT-01).
 * A binding that moves with `useVocabulary`.
 */
export let vocabularyVersion: string = versionWith([]);

/** From now on this process works with these conditions beside the list that comes with the program. */
export function useVocabulary(loaded: readonly Condition[]): void {
  setLoadedConditions(loaded);
  vocabularyVersion = versionWith(loaded);
}
