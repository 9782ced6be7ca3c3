import { createContext, use } from 'react';
import type { CalendarDate, Money } from '#kernel';
import { dateInWords, listInWords, moneyInWords } from '../../../../libs/language/src/in-words';
import { localeOf, type Language } from '../../../../libs/language/src/languages';
import { now } from './now';
import type { MessageKey, Say, Words } from './say';

export interface Spoken {
  readonly words: Words;
  readonly choose: (language: Language) => void;
}

export const SpokenContext = createContext<Spoken | undefined>(undefined);

/** All that a page needs to speak: messages, and dates, times, sums and lists drawn from their fields. */
export interface Speech {
  readonly language: Language;
  readonly say: Say;
  /** A message whose key is put together from a code; the code itself when there is none. */
  readonly label: (group: string, code: string) => string;
  /** `2026-03-08` → "Sunday 8 March"; the year is said when it is not this year's. */
  readonly day: (date: string, options?: { readonly weekday?: boolean }) => string;
  /** An instant → "8 March, 14:05"; the end of a day → "8 March, until midnight". */
  readonly moment: (instant: string | number) => string;
  /** An instant → "14:05". */
  readonly time: (instant: string | number) => string;
  readonly money: (money: Money) => string;
  readonly list: (items: readonly string[]) => string;
  /** The words themselves, for whoever loads more of them. */
  readonly all: Words;
  readonly choose: (language: Language) => void;
}

export function useWords(): Speech {
  const spoken = use(SpokenContext);
  if (!spoken) throw new Error('words are given by the application');
  const { words, choose } = spoken;
  const { language, say } = words;
  return {
    language, say, choose, all: words,
    label: (group, code) => say(`${group}.${code}` as MessageKey),
    day: (date, { weekday = true } = {}) => unbroken(dateInWords(language, date, { weekday, today: localDate(now()) })),
    moment: (instant) => {
      const time = new Date(instant);
      const isMidnight = time.getHours() === 0 && time.getMinutes() === 0;
      // The beginning of a day is the end of the one before.
      if (isMidnight) return say('web.parts.midnight', { date: dateInWords(language, localDate(time.getTime() - 1), { today: localDate(now()) }) });
      return new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(time);
    },
    time: (instant) => new Intl.DateTimeFormat(localeOf[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(instant)),
    money: (money) => moneyInWords(language, money).replaceAll(' ', '\u00a0'),
    list: (items) => listInWords(language, items),
  };
}

/** A day stays with its month at the end of a line. */
const unbroken = (date: string): string => date.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');

function localDate(time: number): CalendarDate {
  const date = new Date(time);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
