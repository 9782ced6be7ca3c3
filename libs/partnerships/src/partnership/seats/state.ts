import type { CalendarDate, Id, Instant } from '#kernel';
import type { ContactRole } from '../events';
import type { Formed, Seat } from '../state';
import type { SeatEvent } from './events';

/** Away for a while, with whoever covers. */
export interface Away {
  readonly substitute?: Id;
  /** Whether the substitute has said yes. */
  readonly covered: boolean;
}

/** A contact who left and has no successor yet (R-PAR-14). */
export interface Vacancy {
  readonly nameBy: CalendarDate;
  readonly until: Instant;
  readonly coordinatorStandsIn: boolean;
}
export type Vacancies = Readonly<Partial<Record<ContactRole, Vacancy>>>;

export function withSeat(table: Formed, { type, data }: SeatEvent): Formed {
  switch (type) {
    case 'SteppedBack': return atSeat(table, data.person, (seat) => ({ ...seat, away: { covered: false } }));
    case 'SubstituteNamed': return atSeat(table, data.person, (seat) => ({ ...seat, away: { substitute: data.substitute, covered: false } }));
    case 'SubstituteAgreed': return atSeat(table, data.person, (seat) => ({ ...seat, away: { substitute: data.substitute, covered: true } }));
    case 'MemberReturned': return atSeat(table, data.person, back);
    case 'MemberLeft': return withoutCover(atSeat(table, data.person, (seat) => ({ ...back(seat), left: true })), data.person);
    case 'ContactLeft': return { ...table, contacts: without(table.contacts, data.role), vacancies: { ...table.vacancies, [data.role]: { nameBy: data.nameBy, until: data.until, coordinatorStandsIn: false } } };
    case 'CoordinatorStoodIn': return withVacancy(table, data.role);
  }
}

function atSeat(table: Formed, person: Id, change: (seat: Seat) => Seat): Formed {
  return { ...table, seats: table.seats.map((seat) => (seat.person === person ? change(seat) : seat)) };
}

function back(seat: Seat): Seat {
  const { person, cameAs, from, side, basis } = seat;
  return { person, cameAs, ...(from && { from }), ...(side && { side }), ...(basis && { basis }) };
}

/** Who has left covers for nobody. */
function withoutCover(table: Formed, person: Id): Formed {
  return { ...table, seats: table.seats.map((seat) => (seat.away?.substitute === person ? { ...seat, away: { covered: false } } : seat)) };
}

function withVacancy(table: Formed, role: ContactRole): Formed {
  const vacancy = table.vacancies?.[role];
  return vacancy ? { ...table, vacancies: { ...table.vacancies, [role]: { ...vacancy, coordinatorStandsIn: true } } } : table;
}

/** A record without one of its roles. */
export function without<T>(held: Readonly<Partial<Record<ContactRole, T>>>, role: ContactRole): Readonly<Partial<Record<ContactRole, T>>> {
  return Object.fromEntries(Object.entries(held).filter(([other]) => other !== role));
}

/** The seats that are taken. */
export function present({ seats }: Pick<Formed, 'seats'>): readonly Seat[] {
  return seats.filter(({ left }) => !left);
}
