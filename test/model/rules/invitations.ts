/** Invitations, as their two sides speak: sending, answering, talking, second thoughts. */

import { countingDays, dayEnds, dayIn, daysAfter, HOUR, laterEnd, nextMorningAt8, type LastDay } from '../days';
import { done, ofPatients, openInvitations, placesLeft, refused, seemsOpen, shutTo, taken, talk, unless, type Invitation, type Model, type Organisation, type Request, type Verdict, type Who } from '../model';
import { isPaused } from './organisations';

const asking = (by: Who, one: Request | Invitation | undefined): Verdict | undefined => shutTo(by, { representative: one !== undefined && by.organisation === one.asker });
const asked = (by: Who, one: Invitation | undefined): Verdict | undefined => shutTo(by, { representative: one !== undefined && by.organisation === one.recipient });
/** What a person who is asked for themselves can say as well. */
const askedAlsoPeople = (by: Who, one: Invitation | undefined): Verdict | undefined => shutTo(by, { representative: one !== undefined && by.organisation === one.recipient, person: one?.recipient === by.person });
const closed = refused('INVITATION_NOT_OPEN');

export interface Asking {
  readonly offers: 'PLACE' | 'RESERVE';
  readonly places: number;
  readonly answerBy: LastDay;
}

/** R-INV-05: paused, at the limit, blocking or unconfirmed. Which of them, nobody is told. */
function notAvailable(model: Model, recipient: Organisation, asker: string): boolean {
  return !recipient.confirmed || isPaused(recipient, model.now) || recipient.blocked.includes(asker) || openInvitations(model, recipient.id) >= recipient.contactLimit;
}

/** R-INV-06: for this request already, whatever came of it; or for another of the same asker, until its time to answer is over. */
function alreadyAsked(model: Model, request: Request, recipient: string): boolean {
  return [...model.invitations.values()].some((one) => one.recipient === recipient && (one.request === request.id || (one.asker === request.asker && model.now < one.ends)));
}

export function send(model: Model, by: Who, request: Request | undefined, recipient: Organisation, { offers, places, answerBy }: Asking): Verdict {
  const shut = asking(by, request);
  if (shut || request === undefined) return shut ?? done;
  const again = alreadyAsked(model, request, recipient.id);
  return unless([
    request.status !== 'published' && 'REQUEST_NOT_OPEN',
    again && 'ALREADY_ASKED',
    model.organisations.get(request.asker)?.status !== 'verified' && 'ORGANISATION_NOT_VERIFIED',   // R-ORG-02
    recipient.status !== 'verified' && 'ORGANISATION_NOT_VERIFIED',
    !ofPatients(recipient) && 'NOT_A_PATIENT_SEAT',
    countingDays(dayIn(answerBy.zone, model.now), answerBy.date) < 28 && 'LEAD_TIME',               // R-TIM-01: it is to find people
    // R-VIS-05: whoever waits for an answer learns nothing of what else has become of the recipient.
    !again && notAvailable(model, recipient, request.asker) && 'NOT_AVAILABLE_NOW',
    places > placesLeft(model, request, offers) && 'NO_PLACES_LEFT',                                // R-INV-02
  ]);
}

export function sent(id: string, request: Request, recipient: Organisation, { offers, places, answerBy }: Asking): Invitation {
  return {
    id, request: request.id, asker: request.asker, recipient: recipient.id, offers, placesAsked: places, places, answerBy, ends: laterEnd(answerBy, recipient.zone),
    status: 'open', ended: false, moreTime: { given: false, refused: false }, changes: [], uncounted: false, people: 0, heldUntil: 0, holdOver: false, looksForNobody: false, spots: [],
  };
}

const requestOf = (model: Model, { request }: Invitation): Request | undefined => model.requests.get(request);
/** Whether it is too late to answer (R-TIM-05). */
const late = (model: Model, { ends }: Invitation): boolean => model.now >= ends;

/** R-INV-10: so many people will be found, at most the places offered. */
export function accept(model: Model, by: Who, one: Invitation | undefined, people: number): Verdict {
  const shut = asked(by, one);
  if (shut || one === undefined) return shut ?? done;
  if (one.status === 'accepted' && one.people === people) return done;
  if (one.status !== 'open') return closed;
  return unless([
    late(model, one) && 'DEADLINE_PASSED',
    model.organisations.get(one.recipient)?.status !== 'verified' && 'ORGANISATION_NOT_VERIFIED',
    requestOf(model, one)?.status === 'withdrawn' && 'REQUEST_NOT_OPEN',
    people > one.places && 'NO_PLACES_LEFT',
    people < taken(one).length && 'OWN_CONSENT_REQUIRED',                                           // R-INV-11: who said yes, stays
  ]);
}

export function accepted(model: Model, by: Who, one: Invitation, people: number): void {
  const zone = model.organisations.get(one.recipient)?.zone ?? model.zone;
  one.status = 'accepted';
  one.people = people;
  for (const change of one.changes) change.outcome ??= 'MOOT';
  one.moreTime.asked = undefined;
  one.acceptedBy = by.person;
  one.objectUntil = model.now + 48 * HOUR;                                                          // R-INV-14
  one.heldUntil = Math.max(one.ends, dayEnds({ date: daysAfter(dayIn(zone, model.now), 14), zone })); // R-INV-10
}

/** R-INV-07: no reason is asked. */
export function decline(model: Model, by: Who, one: Invitation | undefined): Verdict {
  const shut = askedAlsoPeople(by, one);
  if (shut || one === undefined) return shut ?? done;
  if (one.status === 'declined') return done;
  if (one.status !== 'open') return closed;
  return unless([late(model, one) && 'DEADLINE_PASSED']);
}

/** R-VIS-02: told when the time is over; or next morning, for who wants it told. */
export function declined(model: Model, one: Invitation, tellNow: boolean, message: string | undefined): void {
  one.status = 'declined';
  one.toldAt = tellNow ? Math.min(nextMorningAt8(model.zone, model.now), one.ends) : one.ends;
  if (message !== undefined) one.message = message;
}

/** By the asker, while it seems to wait (R-VIS-05). */
export function withdraw(by: Who, one: Invitation | undefined): Verdict {
  return asking(by, one) ?? (one && (one.status === 'withdrawn' || seemsOpen(one)) ? done : closed);
}

/** A no that its asker has not been told of is withdrawn like a silence. To its recipient it stays a no. */
export function withdrawn(one: Invitation): void {
  if (one.status === 'declined') one.withdrawnAfterNo = true;
  one.status = 'withdrawn';
}

/** R-INV-09: later only, before work starts, and not again after a no. */
export function askForMoreTime(model: Model, by: Who, one: Invitation | undefined, until: LastDay): Verdict {
  const shut = askedAlsoPeople(by, one);
  if (shut || one === undefined) return shut ?? done;
  if (one.status !== 'open') return closed;
  if (until.date === one.answerBy.date || until.date === one.moreTime.asked?.date) return done;
  const request = requestOf(model, one);
  return unless([
    late(model, one) && 'DEADLINE_PASSED',
    (one.moreTime.refused || until.date < one.answerBy.date || request?.status === 'withdrawn' || until.date >= (request?.form?.meetingFrom ?? '')) && 'MORE_TIME_NOT_POSSIBLE',
  ]);
}

/** Up to seven days, once, is granted at once (R-INV-09). */
export function askedForMoreTime(model: Model, one: Invitation, until: LastDay): void {
  if (until.date === one.answerBy.date || until.date === one.moreTime.asked?.date) return;
  if (!one.moreTime.given && until.date <= daysAfter(one.answerBy.date, 7)) giveTime(model, one, until);
  else one.moreTime.asked = until;
}

function giveTime(model: Model, one: Invitation, until: LastDay): void {
  one.moreTime = { given: true, refused: one.moreTime.refused };
  prolong(model, one, until);
}

/** R-CHG-08: never earlier. Who is told of a no when the time is over, is told at the new end of it (R-VIS-05). */
function prolong(model: Model, one: Invitation, until: LastDay): void {
  const ends = laterEnd(until, model.organisations.get(one.recipient)?.zone ?? model.zone);
  if (one.toldAt === one.ends) one.toldAt = ends;
  one.answerBy = until;
  one.ends = ends;
}

/** R-INV-09, by the asker; after a no that it does not know of, as in silence (R-VIS-05). */
export function answerMoreTime(model: Model, by: Who, one: Invitation | undefined, give: boolean): Verdict {
  const shut = asking(by, one);
  if (shut || one === undefined) return shut ?? done;
  if (!seemsOpen(one)) return closed;
  if (one.moreTime.asked === undefined) return (give ? one.moreTime.given : one.moreTime.refused) ? done : refused('MORE_TIME_NOT_POSSIBLE');
  return unless([late(model, one) && 'DEADLINE_PASSED']);
}

export function answeredMoreTime(model: Model, one: Invitation, give: boolean): void {
  if (one.moreTime.asked === undefined) return;
  if (give) giveTime(model, one, one.moreTime.asked);
  else one.moreTime = { given: one.moreTime.given, refused: true };
}

/** R-CHG-01, R-CHG-02: one at a time, while there is time. */
export function propose(model: Model, by: Who, one: Invitation | undefined): Verdict {
  const shut = askedAlsoPeople(by, one);
  if (shut || one === undefined) return shut ?? done;
  if (one.status !== 'open' || talk(one)) return closed;
  return unless([late(model, one) && 'DEADLINE_PASSED', requestOf(model, one)?.status === 'withdrawn' && 'REQUEST_NOT_OPEN']);
}

/** R-CHG-02: the asker has seven days; the clock of the recipient stands still meanwhile, and seven days to answer remain at least. */
export function proposed(model: Model, one: Invitation, id: string, aboutQuestion: boolean): void {
  const { zone } = one.answerBy;
  const today = dayIn(zone, model.now);
  const soonest = daysAfter(today, 7);
  one.changes.push({ id, aboutQuestion, answerUntil: dayEnds({ date: daysAfter(today, 7), zone }) });
  prolong(model, one, { zone, date: daysAfter(one.answerBy.date > soonest ? one.answerBy.date : soonest, 7) });
}

/** R-CHG-02, R-CHG-03, R-CHG-06. */
export function answerChange(model: Model, by: Who, one: Invitation | undefined, change: string, answer: 'ACCEPTED' | 'REVISED', reply: boolean): Verdict {
  const shut = asking(by, one);
  if (shut || one === undefined) return shut ?? done;
  if (!seemsOpen(one)) return closed;
  const found = one.changes.find(({ id }) => id === change);
  if (found?.outcome === 'LAPSED') return one.changes.findLast(({ outcome }) => outcome !== undefined && outcome !== 'MOOT') === found ? refused('DEADLINE_PASSED') : refused('INVITATION_NOT_OPEN', 'DEADLINE_PASSED');
  if (found?.outcome !== undefined) return found.outcome === answer && one.changes.findLast(({ outcome }) => outcome !== undefined && outcome !== 'MOOT') === found ? done : closed;
  if (!found) return closed;
  const request = requestOf(model, one);
  const newQuestion = answer === 'ACCEPTED' && found.aboutQuestion;
  const filled = [...model.invitations.values()].some((other) => other.request === one.request && other.offers === 'PLACE' && taken(other).length > 0);
  return unless([
    model.now >= found.answerUntil && 'DEADLINE_PASSED',
    answer === 'REVISED' && !reply && 'FIELD_REQUIRED',
    newQuestion && request?.status !== 'published' && 'REQUEST_NOT_OPEN',
    newQuestion && filled && 'RECONSENT_REQUIRED',
  ]);
}

export function takeOn(model: Model, by: Who, one: Invitation | undefined): Verdict {
  const shut = asked(by, one);
  if (shut || one === undefined) return shut ?? done;
  return one.status === 'open' ? unless([late(model, one) && 'DEADLINE_PASSED']) : closed;
}

/** R-INV-14: another representative, within 48 hours, while the yes still holds something. */
export function object(model: Model, by: Who, one: Invitation | undefined, begun: boolean): Verdict {
  const shut = asked(by, one);
  if (shut || one === undefined) return shut ?? done;
  if (one.status === 'open' && one.objectedBy === by.person) return done;
  if (one.status !== 'accepted' || begun) return closed;
  if (one.acceptedBy === by.person) return refused('WRONG_STATE');
  return unless([(one.objectUntil === undefined || model.now >= one.objectUntil || one.holdOver || one.looksForNobody || one.people === 0) && 'OBJECTION_TOO_LATE']);
}

/** Open again for the places that the yes held, with at least two days to answer; who said yes themselves keeps their place. */
export function objected(model: Model, by: Who, one: Invitation): void {
  const zone = model.organisations.get(one.recipient)?.zone ?? model.zone;
  const inTwoDays = { date: daysAfter(dayIn(one.answerBy.zone, model.now), 2), zone: one.answerBy.zone };
  one.status = 'open';
  one.objectedBy = by.person;
  one.uncounted = false;
  one.places = one.people;
  one.people = 0;
  one.acceptedBy = undefined;
  one.objectUntil = undefined;
  one.spots = one.spots.map((spot) => (spot.status === 'open' || spot.status === 'declined' ? { ...spot, status: 'replaced' } : spot));
  if (laterEnd(inTwoDays, zone) > one.ends) prolong(model, one, inTwoDays);
}

/** R-INV-13: until work begins. What is not taken is free; a person's own yes is not the organisation's to take back. */
export function takeBack(by: Who, one: Invitation | undefined, begun: boolean): Verdict {
  return asked(by, one) ?? (one && (one.status === 'acceptance-withdrawn' || (one.status === 'accepted' && !begun)) ? done : closed);
}

export function takenBack(one: Invitation): void {
  if (one.status === 'acceptance-withdrawn' || (one.holdOver && taken(one).length > 0)) return;
  one.people = taken(one).length;
  one.status = one.people > 0 ? 'accepted' : 'acceptance-withdrawn';
  one.looksForNobody = true;
  one.spots = one.spots.map((spot) => (spot.status === 'open' || spot.status === 'declined' ? { ...spot, status: 'replaced' } : spot));
}

