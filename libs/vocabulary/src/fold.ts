const letters: Readonly<Record<string, string>> = {
  ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n', ħ: 'h', ŧ: 't', ĸ: 'k', ς: 'σ', '’': "'", ʼ: "'", '‐': '-', '‑': '-', '–': '-', '—': '-',
};

const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * The form in which names are compared and found: accents off, small letters, single spaces, no invisible characters. `Škodová` and `skodova` are the same,
 * and so are `Ångström` and `angstrom`. Used in the same way when something is written to a search index and when somebody searches.
 * Vowel signs of scripts that cannot be read without them stay.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Script=Inherited}|\p{Cf}/gu, '')
    .replace(special, (letter) => letters[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}
