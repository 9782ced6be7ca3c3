/** One setting that cannot be used, for the person who made it. Never holds a password or an address that could have one. */
export interface Mistake {
  readonly variable: string;
  /** A whole sentence. */
  readonly problem: string;
  /** What would be right, such as `PORT=3000`, with a word of explanation where one helps. */
  readonly writeInstead: string;
}

/** Every mistake in plain words, for the terminal. */
export function describeMistakes(mistakes: readonly Mistake[]): string {
  const count = mistakes.length === 1 ? 'One setting needs' : `${mistakes.length} settings need`;
  const each = mistakes.map(({ variable, problem, writeInstead }) => `  ${variable}: ${problem}\n    Write instead: ${writeInstead}\n`);
  return [`Roundtable did not start. ${count} another value, in the environment or in the file .env:\n`, ...each].join('\n');
}

/** A value as it can be shown: on one line, and not all of it when it is long. */
export function shown(value: string): string {
  const short = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return `"${short.replace(/[\p{C}\p{Zl}\p{Zp}"\\]/gu, '?')}"`;
}
