/** What can happen to an invitation on the way: more time, second thoughts, an objection. */

import { Deadline, event, id, line, personal, plain } from '#kernel';
import { z } from 'zod';
import { OnBehalf, Places } from './terms';
import { instant, whose } from './whose';

const count = z.int().nonnegative().max(100);
const until = { answerBy: plain(Deadline), endsAt: plain(instant) };   // the new last day, and when it is over in both zones

/** The recipient would like more time; the asker says yes or no, unless it is given at once (R-INV-09). */
export const MoreTimeRequested = event('MoreTimeRequested', 1, { ...whose, until: plain(Deadline) });
export const MoreTimeGiven = event('MoreTimeGiven', 1, { ...whose, ...until });
export const MoreTimeRefused = event('MoreTimeRefused', 1, whose);

/** Who of the recipient is on it: for its own eyes (R-INV-14). */
export const InvitationTaken = event('InvitationTaken', 1, { ...whose, by: plain(id('person')), name: personal('by', line(200)) });
/** Not in our name: a yes of the recipient is open again, for the places that it held (R-INV-14). */
export const AnswerObjectedTo = event('AnswerObjectedTo', 1, { ...whose, by: plain(id('person')), places: plain(Places), ...until });

/** The recipient looks for nobody any more; people who have said yes themselves stay (R-INV-13). */
export const AcceptanceWithdrawn = event('AcceptanceWithdrawn', 1, { ...whose, unfilled: plain(count), filled: plain(count) });
/** A person took back their own yes, without a reason (R-INV-13). */
export const PlaceGivenUp = event('PlaceGivenUp', 1, { ...whose, place: plain(id('place')), person: plain(id('person')) });
/** What was shared with somebody is hidden again, and they are asked to delete it (R-CON-06). */
export const ContactWithdrawn = event('ContactWithdrawn', 1, { place: plain(id('place')), person: plain(id('person')), toPerson: plain(id('person')) });

/** What it rested on is no more: a consent was taken back, or the recipient left. For the recipient's own eyes; the asker is told of the end when it would have ended (R-ADV-04, R-VIS-04). */
export const InvitationFellAway = event('InvitationFellAway', 1, whose);

/** A place that the organisation takes itself, or in which its youth panel takes part through an adult contact; and who confirmed it (R-INV-12, R-ADV-07). */
export const PlaceOpenedOnBehalf = event('PlaceOpenedOnBehalf', 1, { ...whose, place: plain(id('place')), of: plain(OnBehalf) });
export const PlaceTakenOnBehalf = event('PlaceTakenOnBehalf', 1, { ...whose, place: plain(id('place')), person: plain(id('person')), of: plain(OnBehalf) });

/** Its clock stands still while the asker is suspended, and then goes on with what was left (R-STF-06). `heldUntil`: of a yes that looks for people. */
export const InvitationFrozen = event('InvitationFrozen', 1, whose);
export const InvitationThawed = event('InvitationThawed', 1, { ...whose, ...until, heldUntil: plain(instant).optional() });

export const laterEvents = [
  MoreTimeRequested, MoreTimeGiven, MoreTimeRefused, InvitationTaken, AnswerObjectedTo, AcceptanceWithdrawn, PlaceGivenUp, ContactWithdrawn, InvitationFellAway,
  PlaceOpenedOnBehalf, PlaceTakenOnBehalf, InvitationFrozen, InvitationThawed,
] as const;
