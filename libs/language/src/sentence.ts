import type { CalendarDate, Deadline, Money, RejectionCode } from '#kernel';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type MessageKey } from './catalogues';
import { dateInWords, listInWords, moneyInWords } from './in-words';
import { type Language, localeOf } from './languages';

/** A day to be said in words, with its weekday if asked for. */
export interface Day {
  readonly date: CalendarDate;
  readonly weekday?: boolean;
}

/** What can stand in a sentence: words, a number, and what is drawn from its fields: a sum, a day, a deadline, several names. */
export type Said = string | number | Money | Deadline | Day | readonly string[];
export type Params = Readonly<Record<string, Said>>;

/**
 * One message in one language.
 * @param options.today leaves out the year of dates in the same year.
 * @throws when a parameter that the message needs is missing: that is a bug of the caller.
 */
export function sentence(language: Language, key: MessageKey, params: Params = {}, options: { readonly today?: CalendarDate } = {}): string {
  const words = Object.fromEntries(Object.entries(params).map(([name, said]) => [name, inWords(language, said, options.today)]));
  return String(messageOf(language, key).format(words));
}

/** What a refusal says to the person: what to do, in plain words. */
export function rejectionSentence(language: Language, code: RejectionCode): string {
  return sentence(language, `code.${code}`);
}

function inWords(language: Language, said: Said, today: CalendarDate | undefined): string | number {
  if (typeof said === 'string' || typeof said === 'number') return said;
  if ('minor' in said) return moneyInWords(language, said);
  if ('date' in said) return dateInWords(language, said.date, { today, weekday: 'weekday' in said && said.weekday });
  return listInWords(language, said);
}

const compiled: Record<Language, Map<MessageKey, IntlMessageFormat>> = { en: new Map(), sv: new Map() };

function messageOf(language: Language, key: MessageKey): IntlMessageFormat {
  let message = compiled[language].get(key);
  if (!message) {
    message = new IntlMessageFormat(catalogues[language][key], localeOf[language], undefined, { ignoreTag: true });
    compiled[language].set(key, message);
  }
  return message;
}
