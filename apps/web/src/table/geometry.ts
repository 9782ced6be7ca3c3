/** Where everything is in a drawing of a table. Angles in degrees, clockwise from 12 o'clock; lengths in the drawing's own units. */

export type TableSize = 'mark' | 'card' | 'full';
export type Side = 'patient' | 'professional';

/** Proportions of the drawing's side length. */
export const sizes = {
  mark: { box: 32, table: 0.26, orbit: 0.38, seat: 0.086, stroke: 0.7, chair: 1.3, perSide: 4 },
  card: { box: 160, table: 0.295, orbit: 0.392, seat: 0.063, stroke: 1.4, chair: 3.2, perSide: 7 },
  full: { box: 480, table: 0.298, orbit: 0.392, seat: 0.062, stroke: 2, chair: 7, perSide: 7 },
} as const satisfies Record<TableSize, object>;
export type Proportions = (typeof sizes)[TableSize];

/** Degrees left open above and below on each side, where the two sides meet. */
const GAP = 13;

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
export const rounded = (n: number): number => Number(n.toFixed(2));

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at a distance from the middle of the drawing. */
export function at(box: number, radius: number, angle: number): Point {
  return around({ x: box / 2, y: box / 2 }, radius, angle);
}

/** The point at a distance from another. */
export function around({ x, y }: Point, distance: number, angle: number): Point {
  return { x: rounded(x + distance * Math.sin(rad(angle))), y: rounded(y - distance * Math.cos(rad(angle))) };
}

/** Where seat `i` of `n` is. Each side always has half the table: their number changes how close people sit, never how much of it they have. */
export function seatAngle(side: Side, i: number, n: number): number {
  const angle = GAP + ((180 - 2 * GAP) / n) * (i + 0.5);
  return side === 'professional' ? angle : -angle;
}

/** The first that have room, and how many more there are: the last place says so. */
export function withRoom<T>(people: readonly T[], perSide: number): { readonly shown: readonly T[]; readonly more: number } {
  return people.length <= perSide ? { shown: people, more: 0 } : { shown: people.slice(0, perSide - 1), more: people.length - perSide + 1 };
}
