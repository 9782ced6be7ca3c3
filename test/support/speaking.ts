import { isMessageKey, sentence, type Language, type MessageKey, type Params } from '#language';

/** What the application says in one language: tests find by it what people read. */
export interface Speaking {
  readonly language: Language;
  readonly say: (key: MessageKey, params?: Params) => string;
  /** Whatever begins with it: a choice with a hint, a title with more behind it. */
  readonly begins: (key: MessageKey, params?: Params) => RegExp;
  /** A word of a code: `label('value.side', 'patient')`. */
  readonly label: (group: string, code: string) => string;
}

/** The demo's network in which each language is at home. */
export const networkOf = { en: 'enpcr', sv: 'nordic' } as const;

export function speaking(language: Language): Speaking {
  return {
    language,
    say: (key, params) => sentence(language, key, params),
    begins: (key, params) => new RegExp(`^${sentence(language, key, params).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    label(group, code) {
      const key = `${group}.${code}`;
      if (!isMessageKey(key)) throw new Error(`nothing is said for ${key}`);
      return sentence(language, key);
    },
  };
}

/** Does the same in both languages, each by itself. @throws what went wrong, with the language it went wrong in */
export async function inBothLanguages(act: (words: Speaking) => Promise<void>): Promise<void> {
  await Promise.all((['en', 'sv'] as const).map(async (language) => {
    try {
      await act(speaking(language));
    } catch (error) {
      throw new Error(`in ${language}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }));
}
