/** Places with links of their own, and the people who take them. */

import { done, refused, shutTo, unless, type Invitation, type Model, type Place, type Verdict, type Who } from '../model';

const isOver = (model: Model, one: Invitation): boolean => one.holdOver || one.looksForNobody || model.now >= one.heldUntil;

/** R-INV-10, R-INV-11: a link for each person, for no more people than the yes was for; one that is not taken can go to somebody else. */
export function open(model: Model, by: Who, one: Invitation | undefined, insteadOf: Place | undefined): Verdict {
  const shut = shutTo(by, { representative: one !== undefined && by.organisation === one.recipient });
  if (shut || one === undefined) return shut ?? done;
  if (one.status !== 'accepted') return refused('INVITATION_NOT_OPEN');
  const used = one.spots.filter(({ status }) => status !== 'replaced' && status !== 'given-up').length;
  const replaceable = insteadOf?.status === 'open' || insteadOf?.status === 'declined';
  return unless([
    isOver(model, one) && 'HOLD_EXPIRED',
    insteadOf !== undefined && !replaceable && 'NO_PLACES_LEFT',
    used - (replaceable ? 1 : 0) >= one.people && 'NO_PLACES_LEFT',
  ]);
}

/** Whether somebody comes with the address that a link was sent to, while it lives, and nobody came with it before. */
export function isWelcome(model: Model, by: Who, { email, guest, linkUntil, status, person }: Place): boolean {
  return by.foreign !== true && by.email === email && (guest === undefined || guest === by.person) && model.now < linkUntil && (status === 'open' || status === 'declined') && person === undefined;
}

/** R-INV-11: to everybody else the place does not exist. */
export function visit(model: Model, by: Who, one: Invitation, spot: Place): Verdict {
  if (by.role === 'visitor') return shutTo(by, {}) ?? done;
  const theirs = by.role === 'person' && one.spots.includes(spot) && spot.status !== 'replaced' && (isWelcome(model, by, spot) || isTheirs(by, spot));
  return shutTo(by, { [by.role]: theirs }) ?? done;
}

/** R-INV-11: only who came with the address that the link was sent to, or who has answered. */
export function isTheirs(by: Who, spot: Place | undefined): boolean {
  if (spot === undefined) return false;
  if (spot.person === by.person) return true;
  return spot.guest === by.person && spot.person === undefined && spot.status !== 'replaced';
}

export interface OwnYes {
  readonly adult: boolean;
  readonly basis: boolean;
  readonly interests: boolean;
}

/** R-INV-11, R-ADV-01, R-PAR-03, R-PAR-04, R-REQ-08. */
export function take(model: Model, by: Who, one: Invitation | undefined, spot: Place | undefined, said: OwnYes): Verdict {
  const shut = shutTo(by, { person: one !== undefined && isTheirs(by, spot) });
  if (shut || one === undefined || spot === undefined) return shut ?? done;
  if (spot.status === 'taken') return done;
  if (one.status !== 'accepted' || spot.status !== 'open') return refused('INVITATION_NOT_OPEN');
  const asker = model.organisations.get(one.asker);
  return unless([
    isOver(model, one) && 'HOLD_EXPIRED',
    model.requests.get(one.request)?.status === 'withdrawn' && 'REQUEST_NOT_OPEN',
    one.spots.some((other) => other.status === 'taken' && other.person === by.person) && 'ALREADY_ASKED',
    asker?.representatives.includes(by.person) && 'NOT_A_PATIENT_SEAT',
    !said.adult && 'MUST_BE_ADULT',
    !said.basis && 'REPRESENTATION_REQUIRED',
    !said.interests && 'FIELD_REQUIRED',
  ]);
}

/** R-CON-01, R-CON-03, R-INV-03: contact goes to contact and deputy by name; of reserves, nothing is released yet. */
export function took(model: Model, by: Who, one: Invitation, spot: Place): void {
  const request = model.requests.get(one.request);
  spot.status = 'taken';
  spot.person = by.person;
  if (one.offers === 'PLACE') spot.sharedWith = [request?.contact, request?.deputy].filter((person) => person !== undefined);
}

/** R-INV-11: a person's no. */
export function refuse(by: Who, one: Invitation | undefined, spot: Place | undefined): Verdict {
  const shut = shutTo(by, { person: one !== undefined && isTheirs(by, spot) });
  if (shut) return shut;
  return spot?.status === 'declined' || spot?.status === 'open' ? done : refused('INVITATION_NOT_OPEN');
}

/** R-INV-13: each for themselves, until work begins. */
export function giveUp(by: Who, one: Invitation | undefined, spot: Place | undefined, begun: boolean): Verdict {
  const shut = shutTo(by, { person: one !== undefined && spot?.person === by.person });
  if (shut) return shut;
  if (spot?.status === 'given-up') return done;
  return spot?.status === 'taken' && !begun ? done : refused('INVITATION_NOT_OPEN');
}

/** R-INV-13, R-CON-06: the place is free, and what was shared is hidden again. */
export function gaveUp(one: Invitation, spot: Place): void {
  if (spot.status !== 'taken') return;
  spot.status = 'given-up';
  spot.sharedWith = [];
  one.people = Math.max(one.people - 1, 0);
  one.places = Math.max(one.places - 1, 1);
}
