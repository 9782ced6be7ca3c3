/** The languages that the service itself speaks. */
export const languages = ['en', 'sv'] as const;
export type Language = (typeof languages)[number];

/** How dates, sums and numbers are written in each. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE' };

const fallback: Language = 'en';
const longestHeader = 1000;

/** The language that a browser asks for (`Accept-Language`), English when it asks for none of ours. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').slice(0, longestHeader).split(',').map(wishOf).filter(({ weight }) => weight > 0);
  const [best] = wishes.flatMap(({ tag, weight }) => {
    const language = languages.find((known) => tag === known || tag.startsWith(`${known}-`));
    return language ? [{ language, weight }] : [];
  }).sort((a, b) => b.weight - a.weight);
  return best?.language ?? fallback;
}

function wishOf(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { tag, weight: weight >= 0 && weight <= 1 ? weight : 0 };
}
