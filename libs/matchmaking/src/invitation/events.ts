import { Deadline, event, id, line, personal, plain, prose, TimeZone, words, type EventOf } from '#kernel';
import { NotForUs, PayTo } from '#vocabulary';
import { z } from 'zod';
import { AlgorithmVersion, MatchFactors } from '../matching';
import { messageEvents } from '../messages/events';
import { InternalNoteWritten } from '../notes/notes';
import { QuestionAsked } from '../questions/events';
import { AskedForAgain } from '../again/events';
import { changeEvents } from './change-events';
import { laterEvents } from './later-events';
import { reservesOfInvitation } from '../reserve/events';
import { revisionsOfInvitation } from '../revision/events';
import { ReminderGiven } from '../reminders/events';
import { Bases, ConditionConsent, ContactDetails, ContactPurpose, InterestsTick, Offer, Places, RecipientKind } from './terms';
import { instant, whose } from './whose';

export * from './change-events';
export * from './later-events';

/** A position in the log, in decimal digits. */
export const LogPosition = z.string().regex(/^\d{1,20}$/);
export const VocabularyVersion = z.string().regex(/^[a-z0-9.-]{1,64}$/);

export const InvitationSent = event('InvitationSent', 2, {
  request: plain(id('request')),
  asker: plain(id('organisation')),
  recipient: plain(id('organisation or person')),
  to: plain(RecipientKind),
  purpose: personal('recipient', ConditionConsent).optional(),   // the consent that it rests on; taken back, it ends (R-ADV-04)
  places: plain(Places),
  offers: plain(Offer),
  answerBy: plain(Deadline),
  zone: plain(TimeZone),                       // the recipient's
  endsAt: plain(instant),                      // when answerBy is over in its own zone and the recipient's (R-TIM-05)
  match: personal('recipient', MatchFactors),  // why this recipient, in codes
  algorithm: plain(AlgorithmVersion),
  vocabulary: plain(VocabularyVersion),
  position: plain(LogPosition),                // how much of the log the matching knew (R-MAT-04)
}, { 1: (data) => ({ ...data, to: 'organisation' }) });

/** An organisation says that it will find people; who they are, they say themselves. */
export const InvitationAccepted = event('InvitationAccepted', 2, {
  request: plain(id('request')),
  recipient: plain(id('organisation')),
  people: plain(Places),
  unused: plain(z.int().nonnegative()),        // places offered and not wanted
  by: plain(id('person')),
  name: personal('by', line(200)),             // as it then was (R-INV-14)
  role: personal('by', line(120)).optional(),
  heldUntil: plain(instant),
  objectUntil: plain(instant).optional(),      // until when others of the organisation may say that it was not in its name
}, { 1: (data) => ({ ...data }) });
/** Nobody but the recipient sees that it was a no (R-VIS-01 to 05). */
export const InvitationDeclined = event('InvitationDeclined', 1, {
  request: plain(id('request')),
  recipient: plain(id('organisation')),
  message: words('actor', { schema: prose(1200) }).optional(),
  notForUs: personal('recipient', NotForUs).optional(),
  toldAt: plain(instant),                      // when the asker is told that it ended
});
/** The time was over without an answer: for the recipient's own eyes. */
export const InvitationExpired = event('InvitationExpired', 1, { request: plain(id('request')), recipient: plain(id('organisation')) });
/** The one thing that an asker is told, for a no and for no answer alike (R-VIS-04). */
export const InvitationEnded = event('InvitationEnded', 1, {
  request: plain(id('request')), asker: plain(id('organisation')), recipient: plain(id('organisation')), places: plain(Places),
});
export const InvitationWithdrawn = event('InvitationWithdrawn', 1, {
  request: plain(id('request')), recipient: plain(id('organisation')), places: plain(Places),
});

/** A place that one person can take. To whom the link went is nowhere in the log. */
export const PlaceOpened = event('PlaceOpened', 1, {
  ...whose,
  place: plain(id('place')),
  offers: plain(Offer),
  until: plain(instant),
  insteadOf: plain(id('place')).optional(),    // whose link holds no longer, whatever came of it
});
/** A person's own yes: now the name is known and the place is filled (R-INV-11). */
export const PlaceTaken = event('PlaceTaken', 1, {
  ...whose,
  place: plain(id('place')),
  offers: plain(Offer),
  person: plain(id('person')),
  name: personal('person', line(200)),
  basis: personal('person', Bases),
  interests: personal('person', InterestsTick),
  payTo: personal('person', PayTo).optional(),
  access: words('person', { schema: prose(1200) }).optional(),
});
/** A person's no. To everybody else the place is not filled yet. */
export const PlaceDeclined = event('PlaceDeclined', 1, { ...whose, place: plain(id('place')), person: plain(id('person')) });
/** What a person's own yes gives to one named person (R-CON-01, R-CON-03). */
export const ContactReleased = event('ContactReleased', 1, {
  place: plain(id('place')),
  person: plain(id('person')),
  toPerson: plain(id('person')),
  purpose: plain(ContactPurpose),
  name: personal('person', line(200)),
  contact: personal('person', ContactDetails).optional(),
});
/** The time to find people is over; places that nobody took are free again. */
export const HoldEnded = event('HoldEnded', 1, { request: plain(id('request')), recipient: plain(id('organisation')), unfilled: plain(Places) });

export const invitationEvents = [
  InvitationSent, InvitationAccepted, InvitationDeclined, InvitationExpired, InvitationEnded, InvitationWithdrawn,
  PlaceOpened, PlaceTaken, PlaceDeclined, ContactReleased, HoldEnded, QuestionAsked, ReminderGiven, AskedForAgain, InternalNoteWritten, ...revisionsOfInvitation, ...reservesOfInvitation, ...messageEvents, ...laterEvents, ...changeEvents,
] as const;
export type InvitationEvent = EventOf<(typeof invitationEvents)[number]>;
