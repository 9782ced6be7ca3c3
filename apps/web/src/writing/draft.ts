/** What the server has, as it can be sent back: without what is empty and without the names of types. */
export function draftFrom(content: object | null): object {
  return bare(content ?? {}) as object;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, inner]: [string, unknown]) => key !== '__typename' && inner !== null).map(([key, inner]: [string, unknown]) => [key, bare(inner)]));
}

/** Whether something stands in a text. */
export function isWritten(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}

/** Sentences of more words than can be read in one breath. */
export function longSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
}

const MOST_WORDS = 25;
