/** Stepping back for a while, coming back, and leaving. Nobody says why, and nothing asks. */

import { CalendarDate, event, id, plain, type EventOf } from '#kernel';
import { z } from 'zod';

const person = plain(id('person'));
const Role = z.enum(['contact', 'deputy']);

/** The place is kept (R-BRK-06). */
export const SteppedBack = event('SteppedBack', 1, { person });
/** They ask somebody of their side to cover for them. */
export const SubstituteNamed = event('SubstituteNamed', 1, { person, substitute: person });
/** The substitute's own yes. */
export const SubstituteAgreed = event('SubstituteAgreed', 1, { person, substitute: person });
export const MemberReturned = event('MemberReturned', 1, { person });
/** The seat is drawn as empty (R-BRK-07). */
export const MemberLeft = event('MemberLeft', 1, { person });
/** A contact has left. Another is to be named by that day, which is over at `until`; then a coordinator stands in (R-PAR-14). */
export const ContactLeft = event('ContactLeft', 1, { role: plain(Role), nameBy: plain(CalendarDate), until: plain(z.int().nonnegative()) });
export const CoordinatorStoodIn = event('CoordinatorStoodIn', 1, { role: plain(Role) });

export const seatEvents = [SteppedBack, SubstituteNamed, SubstituteAgreed, MemberReturned, MemberLeft, ContactLeft, CoordinatorStoodIn] as const;
export type SeatEvent = EventOf<(typeof seatEvents)[number]>;
