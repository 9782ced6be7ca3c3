import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { rejectionCodes } from '#kernel';
import { type Language, languages } from './languages';
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
    ...languages.flatMap((language) => Object.entries(catalogues[language]).flatMap(([key, message]) => wrongIn(language, message).map((why) => `${language}: ${key} ${why}`))),
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
  const parsed = parsedOrWhyNot(message);
  if (typeof parsed === 'string') return [`is not a message: ${parsed}`];
  const texts = textsOf(parsed);
  return [
    ...(message.trim() === message && message !== '' ? [] : ['is empty or has spaces around it']),
    ...(/['"]/.test(message) ? ['has straight quotation marks; write ’ and “ ”'] : []),
    ...texts.flatMap((text) => wordsToAvoid(language, text)).map((word) => `says “${word}”`),
    ...texts.flatMap(codesIn).map((code) => `shows the code ${code}`),
  ];
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

/** The parameters of a message with their kinds, in a fixed order; empty for what is not a message (that is told apart). */
function parametersOf(message: string): string {
  const parsed = parsedOrWhyNot(message);
  return typeof parsed === 'string' ? '' : [...new Set(flat(parsed).flatMap(parameterOf))].sort().join(', ');
}

function parameterOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.plural: return [`${element.value} (number)`];
    case TYPE.select: return [`${element.value} (${Object.keys(element.options).sort().join('/')})`];
    case TYPE.argument: case TYPE.number: case TYPE.date: case TYPE.time: return [element.value];
    case TYPE.literal: case TYPE.pound: case TYPE.tag: return [];
  }
}

function textsOf(message: readonly MessageFormatElement[]): readonly string[] {
  return flat(message).flatMap((element) => element.type === TYPE.literal ? [element.value] : []);
}

function flat(message: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return message.flatMap((element) => {
    const inside = element.type === TYPE.plural || element.type === TYPE.select ? Object.values(element.options).flatMap((option) => flat(option.value)) : [];
    return [element, ...inside];
  });
}

function parsedOrWhyNot(message: string): readonly MessageFormatElement[] | string {
  try {
    return parse(message, { ignoreTag: true, requiresOtherClause: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
