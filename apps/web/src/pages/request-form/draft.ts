import type { RequestContentInput } from './request-form.operations';

/** What is written so far; what is not there has not been answered. */
export type Draft = RequestContentInput;

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
export function isLate({ cells }: Pick<Draft, 'cells'>): boolean {
  return (cells ?? []).length > 0 && !(cells ?? []).some(({ phase }) => phase === 'INITIATE' || phase === 'PLAN');
}

/** Hours of one person, travel included. */
export function hoursOf({ effort }: Pick<Draft, 'effort'>): number {
  return (effort?.preparation ?? 0) + (effort?.meeting ?? 0) + (effort?.travel ?? 0);
}
