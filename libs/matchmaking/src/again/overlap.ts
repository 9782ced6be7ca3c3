/** Words short enough to be in any sentence do not count. */
const SHORTEST = 4;
const WORDS_IN_COMMON = 3;
const SHARE_IN_COMMON = 0.6;

/** Whether two titles overlap: three words in common at least, and three fifths of the longer words of the shorter one; or all of them (R-REQ-13). */
export function overlaps(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  const common = [...fewer].filter((word) => more.has(word)).length;
  if (fewer.size < WORDS_IN_COMMON) return fewer.size > 0 && fewer.size === more.size && common === fewer.size;
  return common >= WORDS_IN_COMMON && common >= fewer.size * SHARE_IN_COMMON;
}

function wordsOf(title: string): Set<string> {
  return new Set((title.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST));
}
