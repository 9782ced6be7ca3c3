import type { ReactNode } from 'react';
import { around, at, rounded, type Proportions, type Side } from './geometry';

/** A place at the table, as far as it is drawn. */
export interface Seat {
  /** The number beside the name in the list that goes with the drawing. */
  readonly n?: number;
  /** Nobody sits here. */
  readonly empty?: boolean;
  /** An empty chair pulled out for whoever is asked. */
  readonly offered?: boolean;
  /** Leads the meetings. */
  readonly chair?: boolean;
  /** The number of their contact person; null when there is none yet. */
  readonly contact?: number | null;
}

interface SeatProps {
  readonly size: Proportions;
  readonly side: Side;
  readonly seat: Seat;
  readonly angle: number;
  readonly orbit: number;
  /** What stands on it: its number, or how many more there are. */
  readonly word: string;
  /** Nobody sits while the brake is pulled. */
  readonly hollow: boolean;
}

/** Round for the patient side, square for the professional side. */
export function SeatShape({ size, side, seat, angle, orbit, word, hollow }: SeatProps): ReactNode {
  const { box, stroke } = size;
  const r = size.seat * box;
  const { x, y } = at(box, orbit + (seat.offered === true ? r * 0.8 : 0), angle);
  const isOpen = seat.empty === true || seat.offered === true;
  const paint = {
    fill: seat.offered === true ? `var(--${side}-tint)` : isOpen || hollow ? 'var(--seat-hollow, var(--surface))' : `var(--${side})`,
    stroke: seat.empty === true ? 'var(--seat-empty)' : 'var(--seat-line)',
    strokeWidth: stroke,
    ...(isOpen && { strokeDasharray: `${rounded(r * 0.42)} ${rounded(r * 0.3)}` }),
  };
  const half = r * 0.9;
  return (
    <>
      {side === 'patient'
        ? <circle cx={x} cy={y} r={rounded(r)} {...paint} />
        : <rect x={rounded(x - half)} y={rounded(y - half)} width={rounded(half * 2)} height={rounded(half * 2)} rx={rounded(r * 0.24)} transform={`rotate(${rounded(angle)} ${x} ${y})`} {...paint} />}
      {word !== '' && <text x={x} y={y} dy="0.35em" textAnchor="middle" fontSize={rounded(r * (word.startsWith('+') ? 0.82 : 0.95))} fill={hollow || isOpen ? 'var(--ink)' : `var(--on-${side})`}>{word}</text>}
      {seat.chair === true && <path d={backOf(side, { x, y }, r, angle, size)} fill="none" stroke="var(--seat-line)" strokeWidth={size.chair} strokeLinecap="round" />}
    </>
  );
}

/** The back of the chair follows the seat: an arc behind a round one, a bar behind a square one. Nobody else's seat has a back. */
function backOf(side: Side, seat: { readonly x: number; readonly y: number }, r: number, angle: number, { chair, stroke }: Proportions): string {
  const gap = chair * 1.15 + stroke / 2;
  if (side === 'patient') {
    const reach = r + gap;
    const [from, to] = [around(seat, reach, angle - 62), around(seat, reach, angle + 62)];
    return `M${from.x} ${from.y}A${rounded(reach)} ${rounded(reach)} 0 0 1 ${to.x} ${to.y}`;
  }
  const [out, half] = [r * 0.9 + gap, r * 0.86];
  const turn = (Math.atan2(half, out) * 180) / Math.PI;
  const reach = Math.hypot(out, half);
  const [from, to] = [around(seat, reach, angle - turn), around(seat, reach, angle + turn)];
  return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}
