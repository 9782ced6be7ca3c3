/** A published request's places and its end. Held here, in one stream, so that a yes is a place exactly (R-INV-02). */

import { command, Deadline, endOf, id, isPast, nothing, reject, type CommandOf, type Context, type Decision } from '#kernel';
import { z } from 'zod';
import { DeadlineExtended, PlaceEmptied, PlaceFilled, PlaceKind, PlacesFreed, PlacesHeld, RequestClosed, type RequestEvent } from './events';
import type { SentFacts } from '../invitation/was-sent';
import { placesFilled, placesHeld, placesPlanned, type Drafted, type Request } from './state';

/** Before an invitation is recorded: its places are held. */
export const HoldPlaces = command('HoldPlaces', { request: id('request'), invitation: id('invitation'), places: z.int().min(1).max(100), offers: PlaceKind });
/** An invitation ended or needs fewer places: so many of those that it holds are free again. */
export const FreePlaces = command('FreePlaces', { request: id('request'), invitation: id('invitation'), places: z.int().min(1).max(100) });
/** What was held for an invitation that was then never sent is free again. */
export const GiveBackPlaces = command('GiveBackPlaces', { request: id('request'), invitation: id('invitation') });
/** Somebody said an own yes to a place. */
export const FillPlace = command('FillPlace', { request: id('request'), invitation: id('invitation'), place: id('place') });
/** Somebody took back their own yes. */
export const EmptyPlace = command('EmptyPlace', { request: id('request'), invitation: id('invitation'), place: id('place') });
export const ExtendDeadline = command('ExtendDeadline', { request: id('request'), answerBy: Deadline });
export const CloseRequest = command('CloseRequest', { request: id('request') });

export function hold(request: Request, { invitation, places, offers }: CommandOf<typeof HoldPlaces>): Decision<RequestEvent> {
  if (request.status !== 'published' || request.frozen) return reject('REQUEST_NOT_OPEN');
  const held = request.held[invitation];
  if (held) return held.places === places && held.offers === offers ? nothing : reject('WRONG_STATE');
  const left = placesPlanned(request, offers) - placesHeld(request, offers);
  return places > left ? reject('NO_PLACES_LEFT', 'places') : [PlacesHeld({ invitation, places, offers })];
}

/** Never more than the invitation holds, so that nobody else's places are freed; and none that somebody has said yes to. */
export function free(request: Request, { invitation, places }: CommandOf<typeof FreePlaces>): Decision<RequestEvent> {
  const held = request.status === 'none' ? undefined : request.held[invitation];
  const freed = held ? Math.min(places, held.places - held.filled.length) : 0;
  return freed > 0 ? [PlacesFreed({ invitation, places: freed })] : nothing;
}

/** Two may send the same invitation at once, and one of them did: then its places stay held. */
export function giveBackPlaces(request: Request, { invitation }: CommandOf<typeof GiveBackPlaces>, { facts }: Context<SentFacts>): Decision<RequestEvent> {
  const held = request.status === 'none' ? undefined : request.held[invitation];
  return held && !facts.sent && held.places > held.filled.length ? [PlacesFreed({ invitation, places: held.places - held.filled.length })] : nothing;
}

export function fill(request: Request, { invitation, place }: CommandOf<typeof FillPlace>): Decision<RequestEvent> {
  const held = request.status === 'none' ? undefined : request.held[invitation];
  if (!held) return reject('NO_PLACES_LEFT');
  if (held.filled.includes(place)) return nothing;
  return held.filled.length < held.places ? [PlaceFilled({ invitation, place })] : reject('NO_PLACES_LEFT');
}

/** The place is held for nobody any more: another invitation can offer it (R-INV-13). */
export function empty(request: Request, { invitation, place }: CommandOf<typeof EmptyPlace>): Decision<RequestEvent> {
  const held = request.status === 'none' ? undefined : request.held[invitation];
  return held?.filled.includes(place) ? [PlaceEmptied({ invitation, place })] : nothing;
}

/** Only later, never earlier (R-REQ-11, R-CHG-08); reckoned to the moment at which the day ends in its zone. */
export function extend(request: Request, { answerBy }: CommandOf<typeof ExtendDeadline>, { now }: Context): Decision<RequestEvent> {
  const known = open(request)?.form;
  if (!known) return reject('REQUEST_NOT_OPEN');
  if (known.answerBy.date === answerBy.date && known.answerBy.zone === answerBy.zone) return nothing;
  if (isPast(answerBy, now)) return reject('DEADLINE_PASSED', 'answerBy');
  return endOf(answerBy) <= endOf(known.answerBy) ? reject('DEADLINE_EARLIER', 'answerBy') : [DeadlineExtended({ answerBy })];
}

/**
 * Closes by itself when the last day to answer is over. A person may close it sooner only when nobody is left who could still
 * answer: for those who are asked a deadline never moves earlier (R-CHG-08). A timer that goes off too soon finds nothing to do.
 */
export function close(request: Request, _asked: CommandOf<typeof CloseRequest>, { actor, now }: Context): Decision<RequestEvent> {
  if (request.status === 'closed' || request.status === 'withdrawn') return nothing;
  if (request.status !== 'published' || !request.form) return reject('REQUEST_NOT_OPEN');
  const waiting = Object.values(request.held).some(({ places, filled }) => filled.length < places);
  const over = isPast(request.form.answerBy, now);
  if ((!over || request.frozen) && actor.kind === 'process') return nothing;
  if (!over && waiting) return reject('DEADLINE_EARLIER');
  return [RequestClosed({ filled: placesFilled(request), of: placesPlanned(request, 'place') })];
}

/** Requests whose deadline others rely on or will rely on. */
function open(request: Request): Drafted | undefined {
  return request.status === 'submitted' || request.status === 'published' ? request : undefined;
}
