import type { Rejection } from '#kernel';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Marks that only say which way the next character runs. */
const directionMarks = /[\u061C\u200E\u200F]/gu;
/** Characters that turn whole stretches of text round. */
const directionSwitches = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Characters without shape or width, and letters that look like nothing. Joiners are treated apart: some scripts need them. */
const invisible = /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const idleJoiners = /(?<![\p{M}\p{Extended_Pictographic}\uFE0F]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L})[\u200C\u200D]/gu;

/** A text as its readers see it: without invisible characters, and without direction marks unless it is written from right to left (R-TXT-02). */
export function visibleText(text: string): string {
  const seen = text.replace(invisible, '').replace(idleJoiners, '');
  return (rightToLeft.test(seen) ? seen : seen.replace(directionMarks, '').replace(directionSwitches, '')).trim();
}

/** Refuses a text of which nothing is left to see, or that turns right-to-left text round (R-TXT-02). */
export function refusedText(field: string, text: string | undefined): Rejection | undefined {
  if (text === undefined) return undefined;
  const seen = visibleText(text);
  return seen === '' || seen.search(directionSwitches) >= 0 ? { code: 'TEXT_REFUSED', field } : undefined;
}
