import type { RequestContentInput } from './request-form.operations';

/** What is written so far; what is not there has not been answered. */
export type Draft = RequestContentInput;

/** What the server has, as it can be sent back: without what is empty and without the names of types. */
export function draftFrom(content: object | null): Draft {
  return bare(content ?? {}) as Draft;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, inner]: [string, unknown]) => key !== '__typename' && inner !== null).map(([key, inner]: [string, unknown]) => [key, bare(inner)]));
}

/** A number as it stands in a field. */
export function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** What stands in a field, as a number; nothing while it is none. */
export function numberIn(text: string): number | null {
  const value = Number(text.replace(',', '.'));
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}

/** Patients come in after the question is set (R-REQ-04). */
export function isLate({ cells }: Draft): boolean {
  return (cells ?? []).length > 0 && !(cells ?? []).some(({ phase }) => phase === 'INITIATE' || phase === 'PLAN');
}

/** Hours of one person, travel included. */
export function hoursOf({ effort }: Draft): number {
  return (effort?.preparation ?? 0) + (effort?.meeting ?? 0) + (effort?.travel ?? 0);
}

/** Sentences of more words than can be read in one breath. */
export function longSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
}

const MOST_WORDS = 25;
