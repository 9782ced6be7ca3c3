/** What an asker gets to know of the people it asked: counts, and what they say to it, by nobody's name (R-VIS-01). */

import type { Deadline, Id, Personal } from '#kernel';
import type { Reader } from '../reader';
import type { ChangeRow, SeatRow } from './asked.read-model';

export interface PeopleCounts {
  readonly asked: number;
  readonly yes: number;
  readonly suggestChanges: number;
}

/** How many people were asked, have said yes, and suggest changes now. */
export async function peopleCounts(reader: Reader, request: Id): Promise<PeopleCounts> {
  const [row] = await reader.query<{ asked: bigint; yes: bigint; talking: bigint }>('select asked, yes, talking from asked.people_counts($1)', [request]);
  return { asked: Number(row?.asked ?? 0), yes: Number(row?.yes ?? 0), suggestChanges: Number(row?.talking ?? 0) };
}

/** Whom the asker has asked and not taken back again, with the last day of each as the asker knows it: not how anybody stands. */
export function peopleInvited(reader: Reader, request: Id): Promise<readonly { readonly invitation: Id; readonly answer_by: Deadline }[]> {
  return reader.query('select invitation, answer_by from asked.people_invited($1)', [request]);
}

/** Later last days that people would like, until the asker has said yes or no. */
export function peopleWaiting(reader: Reader, request: Id): Promise<readonly { readonly invitation: Id; readonly more_time: Deadline }[]> {
  return reader.query('select invitation, more_time from asked.people_waiting($1)', [request]);
}

/** Changes that people suggested, in that order. */
export function peopleChanges(reader: Reader, request: Id): Promise<readonly ChangeRow[]> {
  return reader.query<ChangeRow>(
    `select id, invitation, topics, wish, proposed_at, answer_until, answer, reply from asked.change
      where id in (select id from asked.people_changes($1)) order by proposed_at, id`, [request]);
}

/** What people wrote with a no, once their invitations have ended. */
export async function peopleMessages(reader: Reader, request: Id): Promise<readonly Personal<string>[]> {
  return (await reader.query<{ message: Personal<string> }>('select message from asked.people_messages($1)', [request])).map(({ message }) => message);
}

/** Who took places by their own yes: from then on they are known by name. */
export function peopleSeats(reader: Reader, request: Id): Promise<readonly SeatRow[]> {
  return reader.query<SeatRow>(
    'select place, invitation, person, name, taken_at, on_behalf from asked.seat where place in (select place from asked.people_seats($1)) order by taken_at, place', [request]);
}
