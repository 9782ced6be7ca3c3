/** How something is for those who are asked, against what it was. `different` is what no rule can weigh for somebody else. */
export type Verdict = 'better' | 'same' | 'worse' | 'different';

/** More is better; fewer with `-1`. */
export function weigh(before: number, after: number, moreIs: 1 | -1 = 1): Verdict {
  if (before === after) return 'same';
  return (after - before) * moreIs > 0 ? 'better' : 'worse';
}

/** Texts, dates and places: a program does not weigh them. */
export function unlike(before: unknown, after: unknown): Verdict {
  return canonical(before) === canonical(after) ? 'same' : 'different';
}

/** Lists whose order says nothing. More to choose from is better. */
export function choice(before: readonly string[], after: readonly string[]): Verdict {
  const lost = before.some((one) => !after.includes(one));
  const won = after.some((one) => !before.includes(one));
  if (lost && won) return 'different';
  return lost ? 'worse' : won ? 'better' : 'same';
}

/** Several verdicts on one thing: what is better in one way and worse in another is different. */
export function together(...verdicts: readonly Verdict[]): Verdict {
  const said = new Set(verdicts.filter((verdict) => verdict !== 'same'));
  const [only = 'same'] = said;
  return said.size > 1 ? 'different' : only;
}

/** The same for the same content, in whatever order the fields were written. */
function canonical(value: unknown): string {
  return JSON.stringify({ value }, (_key, part: unknown) =>
    (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}
