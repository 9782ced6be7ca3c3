import type { ReactNode } from 'react';
import { at, rounded, seatAngle, sizes, withRoom, type Side, type TableSize } from './geometry';
import { SeatShape, type Seat } from './seat';

export type TableState = 'forming' | 'active' | 'paused' | 'halted' | 'closed';

export interface TableFigureProps {
  readonly patients: readonly Seat[];
  readonly professionals: readonly Seat[];
  readonly size: TableSize;
  readonly state: TableState;
  /** The same in one sentence. Without it the drawing only decorates, and the sentence stands beside it. */
  readonly label?: string;
  /** Where one reads from right to left: the patient side is always where reading starts. */
  readonly mirror?: boolean;
}

/** A partnership as its table: who sits there, who is missing, who leads, who is whose contact. */
export function TableFigure({ patients, professionals, size: name, state, label, mirror = false }: TableFigureProps): ReactNode {
  const size = sizes[name];
  const { box, stroke } = size;
  const middle = box / 2;
  const radius = size.table * box;
  const orbit = state === 'closed' ? radius + size.seat * box * 0.2 : size.orbit * box;
  const sides = ([['patient', patients], ['professional', professionals]] as const).map(([side, people]) => placed(side, people, size.perSide, mirror));
  const all = sides.flat();
  const seats = all.map(({ side, seat, angle, more, key }) => (
    <SeatShape key={key} size={size} side={side} seat={seat} angle={angle} orbit={orbit} hollow={state === 'halted'}
      word={more > 0 ? `+${more}` : name === 'full' && state !== 'closed' && seat.empty !== true && seat.n !== undefined ? String(seat.n) : ''} />
  ));
  const top = state === 'forming'
    ? <circle cx={middle} cy={middle} r={rounded(radius)} fill="var(--seat-hollow, var(--surface))" stroke="var(--table-outline)" strokeWidth={stroke * 1.5} strokeDasharray={`${rounded(box * 0.03)} ${rounded(box * 0.02)}`} />
    : <circle cx={middle} cy={middle} r={rounded(radius)} fill="var(--table)" stroke="var(--table-rim)" strokeWidth={stroke} />;
  return (
    <svg className="table-drawing" viewBox={`0 0 ${box} ${box}`} {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })} focusable="false">
      {state === 'closed' ? <>{seats}{top}</> : <>{top}{seats}</>}
      <StateMark state={state} middle={middle} radius={radius} stroke={stroke} />
      {name === 'full' && state === 'active' && <ContactLines box={box} radius={radius} people={all} />}
    </svg>
  );
}

interface Placed {
  readonly side: Side;
  readonly seat: Seat;
  readonly angle: number;
  readonly more: number;
  readonly key: string;
}

function placed(side: Side, people: readonly Seat[], perSide: number, mirror: boolean): readonly Placed[] {
  const { shown, more } = withRoom(people, perSide);
  const seats: readonly Seat[] = more > 0 ? [...shown, {}] : shown;
  return seats.map((seat, i) => ({ side, seat, angle: seatAngle(side, i, seats.length) * (mirror ? -1 : 1), more: more > 0 && i === seats.length - 1 ? more : 0, key: `${side} ${i}` }));
}

function StateMark({ state, middle, radius, stroke }: { readonly state: TableState; readonly middle: number; readonly radius: number; readonly stroke: number }): ReactNode {
  const bar = (x: number, y: number, width: number, height: number): ReactNode => (
    <rect key={x} x={rounded(middle + x * radius)} y={rounded(middle + y * radius)} width={rounded(width * radius)} height={rounded(height * radius)} rx={rounded(Math.min(width, height) * radius * 0.25)} fill="var(--table-mark)" />
  );
  if (state === 'paused') return [bar(-0.36, -0.42, 0.24, 0.84), bar(0.12, -0.42, 0.24, 0.84)];
  if (state === 'halted') return bar(-0.68, -0.18, 1.36, 0.36);
  if (state === 'closed') return <circle cx={middle} cy={middle} r={rounded(radius * 0.72)} fill="none" stroke="var(--table-line)" strokeWidth={stroke} />;
  return null;
}

/** From each person across the table to their contact; an open ring for whoever has none. */
function ContactLines({ box, radius, people }: { readonly box: number; readonly radius: number; readonly people: readonly Placed[] }): ReactNode {
  const edge = radius - 15;
  const angleOf = new Map(people.map(({ seat, angle }) => [seat.n, angle]));
  return people.filter(({ seat }) => seat.n !== undefined && seat.empty !== true).map(({ seat, angle, key }) => {
    const from = at(box, edge, angle);
    const across = seat.contact === undefined || seat.contact === null ? undefined : angleOf.get(seat.contact);
    if (across === undefined) return <circle key={key} cx={from.x} cy={from.y} r="6" fill="none" stroke="var(--table-line)" strokeWidth="2" />;
    const to = at(box, edge, across);
    return (
      <g key={key}>
        <path d={`M${from.x} ${from.y}Q${box / 2} ${box / 2} ${to.x} ${to.y}`} fill="none" stroke="var(--table-line)" strokeWidth="2.25" strokeLinecap="round" />
        <circle cx={to.x} cy={to.y} r="6" fill="var(--table-line)" />
      </g>
    );
  });
}
