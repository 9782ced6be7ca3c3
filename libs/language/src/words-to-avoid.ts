import type { Language } from './languages';

/** Beginnings of words that people never see, with what is inflected from them: they belong to the machine, or name people by what they are not. */
const beginnings: Readonly<Record<Language, readonly string[]>> = {
  en: ['caregiver', 'compliance', 'diagnos', 'empower', 'match', 'overdue', 'ratchet', 'representative', 'sponsor', 'stakeholder', 'unfortunate', 'verif'],
  sv: ['anhörig', 'brukar', 'diagnos', 'empowerment', 'engagemang', 'entitet', 'företräd', 'försenad', 'matchning', 'representant', 'revisor', 'sponsor', 'tyvärr', 'verifi'],
};

/** Words that are avoided as they stand only: other words begin with them. */
const exact: Readonly<Record<Language, readonly string[]>> = {
  en: ['aggregate', 'consult', 'entity', 'entities', 'macro', 'meso', 'micro', 'stream', 'subject', 'subjects', 'user', 'users', 'status changed', 'you have not', 'requests await'],
  sv: ['makro', 'meso', 'mikro', 'ström', 'du har inte', 'statusen ändrades'],
};

const patterns: Readonly<Record<Language, RegExp>> = { en: patternOf('en'), sv: patternOf('sv') };

/** The words in a text that the service never says to people, as they stand there. */
export function wordsToAvoid(language: Language, text: string): readonly string[] {
  return [...text.matchAll(patterns[language])].map(([word]) => word);
}

function patternOf(language: Language): RegExp {
  const words = [...beginnings[language].map((word) => `${word}\\p{L}*`), ...exact[language].map((word) => `${word}(?!\\p{L})`)];
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})`, 'giu');
}
