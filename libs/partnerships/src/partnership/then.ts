import { InitiativePartnershipFormed, PartnershipAbandoned, PartnershipActivated, AgreeingBegun, PartnershipClosed, PartnershipEvaluationOpened, PartnershipFormed, PartnershipPaused, PartnershipResumed, PartyJoined, SeatStated, type PartnershipEvent } from './events';
import { BrakePulled, BrakeReleased } from './brake/events';
import { MemberLeft } from './seats/events';
import { evolve, initial, sideOf, type Partnership, type PartnershipStatus } from './state';

/** The events that change what a drawing of the table shows. Each of them is the whole table's to know. */
export const drawingEvents = [
  PartnershipFormed, InitiativePartnershipFormed, PartyJoined, SeatStated, MemberLeft, AgreeingBegun, PartnershipAbandoned, PartnershipActivated, PartnershipPaused, PartnershipResumed,
  BrakePulled, BrakeReleased, PartnershipEvaluationOpened, PartnershipClosed,
] as const;

/** A table as it was after something had happened: how it stood, how many sat there, and how many chairs were empty. Nobody is named. */
export interface TableThen {
  readonly status: PartnershipStatus;
  readonly patients: number;
  readonly professionals: number;
  readonly emptyPatients: number;
  readonly emptyProfessionals: number;
}

/** Something that happened, of whatever kind; what does not change the drawing is left out. */
interface Happened {
  readonly type: string;
  readonly data: unknown;
}

/** The drawing after each of them, in their order. */
export function tablesAfter<H extends Happened>(happened: readonly H[]): readonly { readonly after: H; readonly table: TableThen }[] {
  let partnership: Partnership = initial;
  return happened.filter(({ type }) => drawingEvents.some((known) => known.type === type)).flatMap((after) => {
    partnership = evolve(partnership, after as unknown as PartnershipEvent);
    return partnership.status === 'none' ? [] : [{ after, table: drawn(partnership) }];
  });
}

function drawn({ status, seats }: Exclude<Partnership, { readonly status: 'none' }>): TableThen {
  const count = (side: 'patient' | 'professional', empty: boolean): number => seats.filter((seat) => sideOf(seat) === side && (seat.left ?? false) === empty).length;
  return { status, patients: count('patient', false), professionals: count('professional', false), emptyPatients: count('patient', true), emptyProfessionals: count('professional', true) };
}
