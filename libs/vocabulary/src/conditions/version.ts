import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { countryCodes, languageCodes } from '../places';
import { conditions } from './hierarchy';

const content = canonicalJson({
  conditions: conditions.map(({ id, parents, meshIds, alsoCalled, abbreviations }) => ({ id, parents, meshIds, alsoCalled, abbreviations })),
  countries: countryCodes,
  languages: languageCodes,
});

/** Names everything in the vocabulary that decides who is asked. Labels are not part of it: a better word changes no match (R-MAT-01). */
export const vocabularyVersion: string = createHash('sha256').update(content).digest('hex').slice(0, 16);
