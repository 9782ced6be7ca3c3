const hidden = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;
/** Marks and joiners that right-to-left writing and emoji need; never the overrides, which make one text look like another. */
const needed = /[\u061C\u200C-\u200F\u2066-\u2069]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const emojiSequence = /\p{Extended_Pictographic}(?:[\p{Emoji_Modifier}\uFE0F]|\u200D\p{Extended_Pictographic})*/gu;

/**
 * The characters of a text that nobody sees or that turn its direction, and that it has no need of (R-TXT-02). Right-to-left text
 * keeps its marks, emoji keep their joiners.
 */
function needless(text: string): (character: string) => boolean {
  const marksAllowed = rightToLeft.test(text);
  return (character) => !(marksAllowed && needed.test(character));
}

/** Whether a text holds characters that hide something. */
export function hidesSomething(text: string): boolean {
  return (text.replace(emojiSequence, '').match(hidden) ?? []).some(needless(text));
}

/** The text without characters that hide something. */
export function withoutHiddenCharacters(text: string): string {
  if (!hidesSomething(text)) return text;
  const remove = needless(text);
  return text.replace(hidden, (character) => (remove(character) ? '' : character));
}
