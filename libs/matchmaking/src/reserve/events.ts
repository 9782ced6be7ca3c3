/** Reserves: asked again before they take a place, and told why when nobody called them (R-INV-03). */

import { event, id, line, personal, plain, prose, words } from '#kernel';
import { instant, whose } from '../invitation/whose';

const called = { invitation: plain(id('invitation')), place: plain(id('place')) };

// ── In the request: a place at the table is kept for the one who is called ──────
export const ReserveCalled = event('ReserveCalled', 1, { ...called, person: plain(id('person')), until: plain(instant) });
export const ReserveSeated = event('ReserveSeated', 1, called);
/** There was no yes in time: the place is free. A no looks the same. */
export const ReserveCallEnded = event('ReserveCallEnded', 1, called);
/** Why those who were not called were not. */
export const ReservesTold = event('ReservesTold', 1, { reason: words('actor', { schema: prose(600) }) });
/** Seven days after closing they had not been told. */
export const ReservesNotTold = event('ReservesNotTold', 1, {});
export const reservesOfRequest = [ReserveCalled, ReserveSeated, ReserveCallEnded, ReservesTold, ReservesNotTold] as const;

// ── In their invitation ────────────────────────────────────────────────────────
const theirs = { ...whose, place: plain(id('place')), person: plain(id('person')) };
export const ReserveAsked = event('ReserveAsked', 1, { ...theirs, until: plain(instant) });
/** Their second yes: from now on they are known by name, and contact details are shared as they tick. */
export const ReserveTookPlace = event('ReserveTookPlace', 1, { ...theirs, name: personal('person', line(200)) });
/** For their own eyes. They stay in reserve. */
export const ReserveDeclined = event('ReserveDeclined', 1, theirs);
export const reservesOfInvitation = [ReserveAsked, ReserveTookPlace, ReserveDeclined] as const;
