import type en from '../../../../libs/language/src/catalogues/en.json';
import { setupI18n, type I18n } from '@lingui/core';
import type { Language } from '../../../../libs/language/src/languages';

/** The key of a message in the catalogues. */
export type MessageKey = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

/** Says a message in the reader's language. */
export type Say = (key: MessageKey, values?: Values) => string;

const catalogue = {
  en: { first: () => import('virtual:words/en/first'), rest: () => import('virtual:words/en/rest') },
  sv: { first: () => import('virtual:words/sv/first'), rest: () => import('virtual:words/sv/rest') },
} as const satisfies Record<Language, unknown>;

export type Part = 'first' | 'rest';

/** One set of words for the whole page: parts are loaded when they are needed. */
export class Words {
  private readonly i18n: I18n = setupI18n({ locale: 'en', messages: {} });
  private readonly loaded = new Set<string>();

  constructor(readonly language: Language) {
    this.i18n.loadAndActivate({ locale: language, messages: {} });
  }

  has(part: Part): boolean {
    return this.loaded.has(part);
  }

  async load(part: Part): Promise<void> {
    if (this.loaded.has(part)) return;
    const { default: messages } = await catalogue[this.language][part]();
    this.i18n.load(this.language, messages);
    this.loaded.add(part);
  }

  readonly say: Say = (key, values) => this.i18n._(key, values);
}
