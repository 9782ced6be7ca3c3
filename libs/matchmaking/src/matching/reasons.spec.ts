import type { MatchFactor } from './factors';
import { reasonInWords } from './reasons';

const every: readonly MatchFactor[] = [
  { factor: 'CONDITION_SAME', condition: 'cystic-fibrosis', points: 60 }, { factor: 'CONDITION_NEAR', condition: 'lung-disease', steps: 1, points: 40 },
  { factor: 'CONDITION_ALL', points: 20 }, { factor: 'EVERY_CONDITION', points: 20 }, { factor: 'KIND_WELCOME', kind: 'protocol-review', points: 15 },
  { factor: 'LANGUAGE', language: 'sv', points: 5 }, { factor: 'COUNTRY', country: 'SE', points: 10 }, { factor: 'REMOTE', points: 5 }, { factor: 'SELDOM_ASKED', invitations: 2, points: 10 },
];

describe('why somebody is asked', () => {
  it('is said to them and to the asker, in both languages, without a code', () => {
    for (const language of ['en', 'sv'] as const) {
      for (const audience of ['asked', 'asker'] as const) {
        const sentences = every.map((reason) => reasonInWords(language, audience, reason));
        expect(new Set(sentences).size).toBe(every.length);
        for (const said of sentences) expect(said).toMatch(/^\p{Lu}[^_{}]+\.$/u);
      }
    }
  });
  it('names things by their names', () => {
    expect(reasonInWords('en', 'asked', { factor: 'CONDITION_SAME', condition: 'cystic-fibrosis', points: 60 })).toBe('You work with cystic fibrosis.');
    expect(reasonInWords('sv', 'asker', { factor: 'LANGUAGE', language: 'sv', points: 5 })).toBe('De kan mötas på svenska.');
  });
});
