import { fold } from '#vocabulary';

const titles = new Set('dr prof professor md phd mph msc bsc ms mr mrs pharmd dds dmd do rn frcp drph scd mbbs jr sr ii iii'.split(' '));
/** Where a record wants a person's name, some give that of an office. Its everyday words must not cost a summary its sentences. */
const offices = new Set('clinical trial trials study studies director monitor management center centre medical medicine research information call contact department hospital team office'.split(' '));

const mailAddress = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/iu;
const telephone = /(?<![\p{L}\d])(?:\+\d[\d .()/-]{5,30}\d|\(?\d{2,4}\)?(?:[ .()/-]{1,2}\d{2,4}){2,6})(?![\p{L}\d])/gu;

/** Whether a text holds an e-mail address or what looks like a telephone number: from 9 digits on, or 7 after a plus sign. */
export function holdsAddress(text: string): boolean {
  return mailAddress.test(text) || (text.match(telephone) ?? []).some((found) => found.startsWith('+') || found.replace(/\D/gu, '').length >= 9);
}

/**
 * A test for texts that name one of these people, in whatever order and spelling of accents. A name counts from two words on
 * without titles: "Arbelaez, Ana Maria" is found in "by Ana Maria Arbelaez, M.D.".
 */
export function nameFinder(people: readonly string[]): (text: string) => boolean {
  const names = people.map(wordsOf).filter((words) => words.length >= 2 && !words.some((word) => offices.has(word)));
  return (text) => {
    const said = new Set(wordsOf(text));
    return names.some((words) => words.every((word) => said.has(word)));
  };
}

/** The words of a name in plain letters, without titles and initials. */
function wordsOf(text: string): string[] {
  const withoutDots = fold(text).replace(/(?<=\b\p{L})\./gu, '');
  return withoutDots.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word.length > 1 && !titles.has(word));
}

/** A text without the sentences that `unwanted` finds. Paragraphs stay; a text that loses nothing is returned unchanged. */
export function withoutSentences(text: string, unwanted: (sentence: string) => boolean): string {
  if (!unwanted(text)) return text;
  return text.split('\n').map((paragraph) => sentencesOf(paragraph).filter((sentence) => !unwanted(sentence)).join('').trim()).join('\n').trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** After a title or an initial a sentence goes on, and so does a number after a dot in a number. */
const goesOn = /\b(?:\p{L}|Dr|Prof|Mr|Mrs|Ms|St|Ph|tel|ext)\.\s*$/iu;

function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const before = sentences.at(-1);
    if (before !== undefined && (goesOn.test(before) || (/\d\.\s*$/u.test(before) && /^\d/u.test(segment)))) sentences[sentences.length - 1] = before + segment;
    else sentences.push(segment);
  }
  return sentences;
}
