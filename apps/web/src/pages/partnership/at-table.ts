import type { Hat } from '../../shell/here';
import type { Seat as Drawn } from '../../table/seat';
import type { TableState } from '../../table/table-figure';
import type { PartnershipQuery, Side } from './partnership.operations';

export type Table = PartnershipQuery['partnership'];
export type AtSeat = Table['seats'][number];
export type Agreement = Table['goals'][number]['agreement'];
export type { Side };

/** Statuses in which those at the table still settle how they work. */
const OPEN: readonly Table['status'][] = ['FORMING', 'AGREEING', 'ACTIVE', 'PAUSED'];
const BEFORE_START: readonly Table['status'][] = ['FORMING', 'AGREEING'];
const LIVELY: readonly Table['status'][] = [...OPEN, 'HALTED', 'EVALUATING'];

/** What the reader may do here. The server decides; this only spares people buttons that would say no. */
export interface Viewer {
  /** The reader's own seat; undefined for those who look on. */
  readonly seat: AtSeat | undefined;
  readonly id: string;
  readonly side: Side | null;
  /** May suggest, agree and object: somebody who has said on which side they sit. */
  readonly speaks: boolean;
  readonly isOpen: boolean;
  readonly isBeforeStart: boolean;
  /** People can still step back, come back and leave. */
  readonly isLively: boolean;
  readonly isStaff: boolean;
}

export function viewerOf(table: Table, hat: Hat): Viewer {
  const isStaff = hat.kind === 'staff';
  const seat = isStaff ? undefined : table.seats.find(({ person, empty }) => person.you && !empty);
  const side = seat?.side ?? null;
  const isOpen = OPEN.includes(table.status);
  return {
    seat, side, isStaff, isOpen,
    id: seat?.person.id ?? '',
    speaks: seat !== undefined && side !== null && isOpen && table.viewerCanAgree,
    isBeforeStart: BEFORE_START.includes(table.status),
    isLively: LIVELY.includes(table.status),
  };
}

/** A seat with the number that it has in the drawing and in the lists. */
export interface Numbered {
  readonly n: number;
  readonly seat: AtSeat;
  readonly side: Side;
}

type Seated = Pick<AtSeat, 'half' | 'empty'>;

/** Seats in order: patients first, then professionals; empty ones have no number. */
export function numbered<S extends Seated>(seats: readonly S[]): readonly { readonly n: number; readonly seat: S; readonly side: Side }[] {
  let n = 0;
  return (['PATIENT', 'PROFESSIONAL'] as const).flatMap((side) => seats.filter((seat) => seat.half === side).map((seat) => ({ n: seat.empty ? 0 : ++n, seat, side })));
}

/** As it is drawn, with each one's contact when that is known. */
export function drawn(seats: readonly { readonly n: number; readonly seat: Seated; readonly side: Side }[], side: Side, contactOf: (n: number) => number | null = () => null): readonly Drawn[] {
  return seats.filter((one) => one.side === side).map(({ n, seat }) => (seat.empty ? { empty: true } : { n, contact: contactOf(n) }));
}

const states: Readonly<Record<Table['status'], TableState>> = {
  FORMING: 'forming', AGREEING: 'forming', ABANDONED: 'forming', ACTIVE: 'active', PAUSED: 'paused', HALTED: 'halted', EVALUATING: 'active', CLOSED: 'closed', TERMINATED: 'closed',
};

export function stateOf(status: Table['status']): TableState {
  return states[status];
}

export interface Count {
  readonly patients: number;
  readonly professionals: number;
  readonly empty: number;
}

export function countOf(seats: readonly Seated[]): Count {
  const taken = seats.filter(({ empty }) => !empty);
  return {
    patients: taken.filter(({ half }) => half === 'PATIENT').length,
    professionals: taken.filter(({ half }) => half === 'PROFESSIONAL').length,
    empty: seats.length - taken.length,
  };
}

/** One patient among several others, or fewer than one in three (R-PAR-16). */
export function isOnePatientAlone({ patients, professionals }: Count): boolean {
  return (patients === 1 && professionals >= 2) || (patients > 0 && patients / (patients + professionals) < 1 / 3);
}
