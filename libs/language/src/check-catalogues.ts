import { rejectionCodes } from '#kernel';
import { type Language, languages } from './languages';
import { type Parameter, partsOf } from './message-parts';
import { wordsToAvoid } from './words-to-avoid';

/** What the catalogues must hold besides their own consistency. */
export interface Needed {
  /** Every kind of event has a sentence for the history: `history.<type>`. */
  readonly eventTypes?: readonly string[];
  /** Other keys that must be there, such as the labels of a code list. */
  readonly keys?: readonly string[];
}

type Catalogue = Readonly<Record<string, string>>;

/** Everything that is wrong with the message catalogues, one sentence each; empty when nothing is. */
export function checkCatalogues(catalogues: Readonly<Record<Language, Catalogue>>, { eventTypes = [], keys = [] }: Needed = {}): readonly string[] {
  const needed = [...rejectionCodes.map((code) => `code.${code}`), ...eventTypes.map((type) => `history.${type}`), ...keys];
  return [
    ...languages.flatMap((language) => [...missing(language, catalogues, needed), ...unsorted(language, Object.keys(catalogues[language]))]),
    ...languages.flatMap((language) => Object.entries(catalogues[language]).flatMap(([key, message]) => [...wrongIn(language, message), ...whoNotFirst(key, message)].map((why) => `${language}: ${key} ${why}`))),
    ...differentParameters(catalogues),
  ];
}

function missing(language: Language, catalogues: Readonly<Record<Language, Catalogue>>, needed: readonly string[]): readonly string[] {
  const expected = new Set([...needed, ...languages.flatMap((other) => Object.keys(catalogues[other]))]);
  return [...expected].filter((key) => !Object.hasOwn(catalogues[language], key)).map((key) => `${language}: ${key} is missing`);
}

function unsorted(language: Language, keys: readonly string[]): readonly string[] {
  const first = keys.find((key, index) => index > 0 && key < (keys[index - 1] ?? ''));
  return first === undefined ? [] : [`${language}: ${first} is not in its place; keys are sorted`];
}

function wrongIn(language: Language, message: string): readonly string[] {
  const parts = partsOf(message);
  if ('wrong' in parts) return [`is not a message: ${parts.wrong}`];
  return [
    ...(message.trim() === message && message !== '' ? [] : ['is empty or has spaces around it']),
    ...(/['"]/.test(message) ? ['has straight quotation marks; write ’ and “ ”'] : []),
    ...parts.texts.flatMap((text) => wordsToAvoid(language, text)).map((word) => `says “${word}”`),
    ...parts.texts.flatMap(codesIn).map((code) => `shows the code ${code}`),
  ];
}

/** Who did it is said with a capital letter: `A coordinator`. */
function whoNotFirst(key: string, message: string): readonly string[] {
  return key.startsWith('history.') && message.includes('{who}') && !message.startsWith('{who} ') ? ['does not begin with {who}'] : [];
}

/** Codes are `LIKE_THIS`, `likeThis` or `LikeThis`. */
function codesIn(text: string): readonly string[] {
  const mixed = [...text.matchAll(/(?<![\p{L}\d])\p{L}*\p{Ll}\p{Lu}[\p{L}\d]*|[\p{L}\d]*_[\p{L}\d_]*/gu)].map(([code]) => code);
  return mixed.filter((code) => !names.includes(code));
}

/** Proper names that look like code. */
const names: readonly string[] = ['ClinicalTrials', 'OpenID'];

function differentParameters({ en, sv }: Readonly<Record<Language, Catalogue>>): readonly string[] {
  return Object.keys(en).flatMap((key) => {
    const [inEnglish, inSwedish] = [en[key], sv[key]].map((message) => message === undefined ? undefined : parametersOf(message));
    return inEnglish === undefined || inSwedish === undefined || inEnglish === inSwedish ? [] : [`${key} takes {${inEnglish}} in English and {${inSwedish}} in Swedish`];
  });
}

/** The parameters in words; undefined for what is no message, which is told apart. */
function parametersOf(message: string): string | undefined {
  const parts = partsOf(message);
  return 'wrong' in parts ? undefined : parts.parameters.map(inWords).join(', ');
}

function inWords({ name, kind, choices }: Parameter): string {
  switch (kind) {
    case 'text': return name;
    case 'number': return `${name} (number)`;
    case 'choice': return `${name} (${choices.join('/')})`;
  }
}
