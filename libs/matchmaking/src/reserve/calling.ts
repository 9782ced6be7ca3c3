/** Calling a reserve: the request keeps a free place for them until they have answered. */

import { addDays, command, dateIn, days, endOf, id, nothing, reject, words, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState } from '#kernel';
import { z } from 'zod';
import { invitationState } from '../invitation/outcome';
import type { Invitation } from '../invitation/state';
import { seenProse } from '../invitation/terms';
import type { RequestEvent } from '../request/events';
import { placesHeld, placesPlanned, type Request } from '../request/state';
import { factsOfExisting, type AskerFacts } from '../request/writing';
import { ReserveCalled, ReserveCallEnded, ReserveSeated, ReservesNotTold, ReservesTold } from './events';

export const CallReserve = command('CallReserve', { request: id('request'), invitation: id('invitation'), place: id('place') });
export const SeatReserve = command('SeatReserve', { request: id('request'), invitation: id('invitation'), place: id('place') });
export const EndReserveCall = command('EndReserveCall', { request: id('request'), invitation: id('invitation'), place: id('place') });
/** Without a reason it is refused. */
export const TellReserves = command('TellReserves', { request: id('request'), reason: words('actor', { schema: seenProse(600) }).optional() });
export const NoteReservesUntold = command('NoteReservesUntold', { request: id('request'), closedAt: z.int().nonnegative() });

/** So long after closing, reserves who were never called know why (R-INV-03). */
export const TOLD_WITHIN = days(7);

export interface CallFacts extends AskerFacts {
  readonly invitation: Invitation;
}

export async function callFacts(asked: { readonly request: Id; readonly invitation: Id }, read: ReadState, context: FactsContext): Promise<CallFacts> {
  return { ...await factsOfExisting(asked, read, context), invitation: await read(invitationState, asked.invitation) };
}

/** The reserve who has that place, if they said yes to it for this request. */
function reserveAt({ invitation }: CallFacts, request: Id, place: Id): Id | undefined {
  if (invitation.status === 'none' || invitation.request !== request || invitation.offers !== 'reserve') return undefined;
  return invitation.places.find((one) => one.place === place && one.status === 'taken' && !one.seated)?.person;
}

/** Also after closing: somebody may fall away later. As many days to answer as everybody has. */
export function call(request: Request, { request: of, invitation, place }: CommandOf<typeof CallReserve>, { now, facts }: Context<CallFacts>): Decision<RequestEvent> {
  if (request.status !== 'published' && request.status !== 'closed') return reject('REQUEST_NOT_OPEN');
  if (request.calls.some((one) => one.place === place)) return nothing;
  const person = reserveAt(facts, of, place);
  if (person === undefined) return reject('INVITATION_NOT_OPEN', 'place');
  if (placesHeld(request, 'place') >= placesPlanned(request, 'place')) return reject('NO_PLACES_LEFT', 'place');
  const { zone, answerDays } = facts.settings;
  return [ReserveCalled({ invitation, place, person, until: endOf({ date: addDays(dateIn(zone, now), answerDays), zone }) })];
}

export function seat(request: Request, { invitation, place }: CommandOf<typeof SeatReserve>): Decision<RequestEvent> {
  const called = request.status === 'none' ? undefined : request.calls.find((one) => one.place === place);
  return called && !called.seated ? [ReserveSeated({ invitation, place })] : nothing;
}

/** By the clock, when they have not said yes. */
export function endCall(request: Request, { invitation, place }: CommandOf<typeof EndReserveCall>, { now, facts }: Context<CallFacts>): Decision<RequestEvent> {
  const called = request.status === 'none' ? undefined : request.calls.find((one) => one.place === place);
  const saidYes = facts.invitation.status !== 'none' && facts.invitation.places.some((one) => one.place === place && one.seated);
  return called && !called.seated && !saidYes && now >= called.until ? [ReserveCallEnded({ invitation, place })] : nothing;
}

/** After closing, in plain language (R-INV-03). */
export function tellReserves(request: Request, { reason }: CommandOf<typeof TellReserves>): Decision<RequestEvent> {
  if (request.status !== 'closed') return reject('WRONG_STATE');
  if (reason === undefined) return reject('REASON_REQUIRED', 'reason');
  return request.reservesTold || !hasReserves(request.held) ? nothing : [ReservesTold({ reason })];
}

/** By the clock: a coordinator sees that they were not told. */
export function noteUntold(request: Request, { closedAt }: CommandOf<typeof NoteReservesUntold>, { now }: Context): Decision<RequestEvent> {
  if (request.status !== 'closed' || request.reservesTold || now < closedAt + TOLD_WITHIN) return nothing;
  return hasReserves(request.held) ? [ReservesNotTold({})] : nothing;
}

/** Whether people said yes to reserve places. */
function hasReserves(held: Extract<Request, { readonly held: unknown }>['held']): boolean {
  return Object.values(held).some(({ offers, filled }) => offers === 'reserve' && filled.length > 0);
}
