import type { CalendarDate, Money } from '#kernel';
import { type Language, localeOf } from './languages';

/** How a date is said. The year is left out when it is the year of `today`; without `today` it stays. */
export interface DateOptions {
  readonly today?: CalendarDate | undefined;
  readonly weekday?: boolean | undefined;
}

/** A date in words: `8 March`, `Sunday 8 March 2026`; `8 mars`, `söndag 8 mars 2026`. */
export function dateInWords(language: Language, date: CalendarDate, { today, weekday }: DateOptions = {}): string {
  const sameYear = today?.slice(0, 4) === date.slice(0, 4);
  const parts = dateFormat(language, weekday === true, !sameYear).formatToParts(Date.parse(`${date}T00:00:00Z`));
  return parts.map(({ value }) => value.replace(',', '')).join('');
}

/** A sum in words: `SEK 2,400`, `2 400 kronor`. Parts of a unit are shown when there are any. The spaces inside do not break. */
export function moneyInWords(language: Language, { minor, currency }: Money): string {
  const format = moneyFormat(language, currency);
  const text = format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  return language === 'sv' ? text.replace('svenska kronor', 'kronor').replace('svensk krona', 'krona') : text;
}

/** Several names: `Eva, Maja and Ali`, `Eva, Maja och Ali`. */
export function listInWords(language: Language, items: readonly string[]): string {
  return listFormat(language).format(items);
}

const dateFormat = kept((language: Language, weekday: boolean, year: boolean) => new Intl.DateTimeFormat(localeOf[language], {
  timeZone: 'UTC', day: 'numeric', month: 'long', ...(weekday && { weekday: 'long' }), ...(year && { year: 'numeric' }),
}));

const moneyFormat = kept((language: Language, currency: string) => new Intl.NumberFormat(localeOf[language], {
  style: 'currency', currency, currencyDisplay: language === 'sv' ? 'name' : 'code', trailingZeroDisplay: 'stripIfInteger',
}));

const listFormat = kept((language: Language) => new Intl.ListFormat(localeOf[language], { type: 'conjunction' }));

/** Making a formatter costs a thousand times more than using one. */
function kept<Key extends readonly unknown[], Made>(make: (...key: Key) => Made): (...key: Key) => Made {
  const made = new Map<string, Made>();
  return (...key) => {
    const name = key.join(' ');
    const known = made.get(name) ?? make(...key);
    made.set(name, known);
    return known;
  };
}
