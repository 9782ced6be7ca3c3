import { at, process, send } from '#engine';
import { RequestClosed } from '../request/events';
import { AskReserve } from './answering';
import { EndReserveCall, NoteReservesUntold, SeatReserve, TOLD_WITHIN } from './calling';
import { ReserveCalled, ReserveTookPlace } from './events';

/** A reserve who is called is asked in their own invitation; their yes reaches the request, and their silence ends the call (R-INV-03). */
export const reservesProcess = process('reserves')
  .on(ReserveCalled, ({ id, data: { invitation, place, person, until } }) => [
    send(AskReserve({ invitation, place, person, until })), at(until, `call of reserve ${place}`, EndReserveCall({ request: id, invitation, place })),
  ])
  .on(ReserveTookPlace, ({ id, data: { request, place } }) => [send(SeatReserve({ request, invitation: id, place }))])
  .on(RequestClosed, ({ id, at: closedAt }) => [at(Number(closedAt) + TOLD_WITHIN, `reserves of request ${id}`, NoteReservesUntold({ request: id, closedAt: Number(closedAt) }))]);
