/** Requests: from draft to end. */

import { countingDays, dayEnds, dayIn, daysAfter, type LastDay } from '../days';
import { done, ofPatients, refused, shutTo, unless, type Draft, type Model, type Request, type Verdict, type Who } from '../model';
import { hasConflict } from './organisations';

const beingWritten = ({ status }: Request): boolean => status === 'draft' || status === 'returned';
const asking = (by: Who, request: Request | undefined): Verdict | undefined => shutTo(by, { representative: request !== undefined && by.organisation === request.asker });

/** Only the professional side opens requests; the patient side has initiatives. */
export function draft(model: Model, by: Who): Verdict {
  const asker = by.organisation === undefined ? undefined : model.organisations.get(by.organisation);
  return shutTo(by, { representative: true }) ?? unless([asker === undefined && 'ORGANISATION_NOT_A_MEMBER', asker && ofPatients(asker) && 'WRONG_STATE']);
}

export function revise(by: Who, request: Request | undefined): Verdict {
  return asking(by, request) ?? (request && beingWritten(request) ? done : refused('WRONG_STATE'));
}

/** R-REQ-03: a named person says yes for themselves; a shared mailbox is refused. */
export function confirmRole(by: Who, request: Request | undefined): Verdict {
  const shut = asking(by, request);
  if (shut || request === undefined) return shut ?? done;
  if (!beingWritten(request) && request.status !== 'submitted') return refused('WRONG_STATE');
  return by.email.startsWith('info@') ? refused('CONTACT_NOT_CONFIRMED') : done;
}

/** R-TIM-01, R-TIM-03: what those have who would be asked today. */
const tooSoon = (answerBy: LastDay, now: number, days: number): boolean => countingDays(dayIn(answerBy.zone, now), answerBy.date) < days;

/** R-LIM-01: five in review, and in the first 90 days three open. */
function tooMany(model: Model, { id, asker }: Request): boolean {
  const others = [...model.requests.values()].filter((one) => one.asker === asker && one.id !== id);
  const inReview = others.filter(({ status }) => status === 'submitted').length;
  const open = inReview + others.filter(({ status }) => status === 'published').length;
  const checkedOn = model.organisations.get(asker)?.checkedOn ?? '2999-01-01';
  return inReview >= 5 || (open >= 3 && dayIn(model.zone, model.now) < daysAfter(checkedOn, 90));
}

/** R-REQ-02 and all that the form must say: everything that is wrong is listed at once. */
export function submit(model: Model, by: Who, request: Request | undefined): Verdict {
  const shut = asking(by, request);
  if (shut || request === undefined) return shut ?? done;
  if (request.status === 'submitted') return request.form === request.draft ? done : refused('WRONG_STATE');
  if (!beingWritten(request)) return refused('WRONG_STATE');
  const asker = model.organisations.get(request.asker);
  const { answerBy, meetingFrom, flaws, seats, reserves } = request.draft;
  const past = model.now >= dayEnds(answerBy);
  const wrong = unless([
    asker?.status !== 'verified' && 'ORGANISATION_NOT_VERIFIED',                                    // R-ORG-02
    request.contact === undefined && 'CONTACT_NOT_CONFIRMED',                                       // R-REQ-03
    request.deputy === undefined && 'CONTACT_NOT_CONFIRMED',
    past && 'DEADLINE_PASSED',
    !past && tooSoon(answerBy, model.now, 14) && 'LEAD_TIME',                                       // R-TIM-01
    meetingFrom < daysAfter(answerBy.date, 14) && 'LEAD_TIME',                                      // R-TIM-02
    reserves > seats && 'FIELD_REQUIRED',                                                           // R-INV-02
    ...flaws.map(({ code, ofCompanies }) => (ofCompanies && asker?.kind !== 'COMPANY' ? false : code)),
  ], true);
  return wrong.is === 'done' && tooMany(model, request) ? refused('TOO_MANY_OPEN') : wrong;
}

/** R-STF-03: who answers for the asker or did, wrote it, or is its contact does not review it. */
function conflict(model: Model, by: Who, { asker, writers, contact, deputy }: Request): boolean {
  const organisation = model.organisations.get(asker);
  return [...writers, contact, deputy].includes(by.person) || (organisation !== undefined && hasConflict(organisation, by.person, model.now));
}

/** R-STF-04: a person reviews when named as a guest for the case; here nobody is. */
const reviewing = (by: Who): Verdict | undefined => shutTo({ ...by, foreign: false }, { coordinator: true, person: false });
/** Where somebody is from elsewhere, nothing of ours is known: an unknown thing is in no state for it. */
const known = (by: Who, request: Request | undefined): Request | undefined => (by.foreign === true ? undefined : request);

/** R-REQ-10, R-TIM-03, R-ORG-02. */
export function publish(model: Model, by: Who, meant: Request | undefined): Verdict {
  const request = known(by, meant);
  const shut = reviewing(by);
  if (shut) return shut;
  if (request?.status === 'published') return done;
  if (request?.status !== 'submitted' || !request.form || !request.answerBy) return refused('WRONG_STATE');
  const past = model.now >= dayEnds(request.answerBy);
  return unless([
    conflict(model, by, request) && 'CONFLICT_OF_INTEREST',
    model.organisations.get(request.asker)?.status !== 'verified' && 'ORGANISATION_NOT_VERIFIED',
    past && 'DEADLINE_PASSED',
    !past && tooSoon(request.answerBy, model.now, 14) && 'LEAD_TIME',
  ], true);
}

/** R-REQ-10. */
export function giveBack(model: Model, by: Who, meant: Request | undefined): Verdict {
  const request = known(by, meant);
  const shut = reviewing(by);
  if (shut) return shut;
  if (request?.status !== 'submitted') return refused('WRONG_STATE');
  return unless([conflict(model, by, request) && 'CONFLICT_OF_INTEREST']);
}

/** R-REQ-11, R-CHG-08: only later. */
export function extend(model: Model, by: Who, request: Request | undefined, answerBy: LastDay): Verdict {
  const shut = asking(by, request);
  if (shut) return shut;
  if (!request?.answerBy || (request.status !== 'submitted' && request.status !== 'published')) return refused('REQUEST_NOT_OPEN');
  if (answerBy.date === request.answerBy.date) return done;
  return unless([model.now >= dayEnds(answerBy) && 'DEADLINE_PASSED', dayEnds(answerBy) <= dayEnds(request.answerBy) && 'DEADLINE_EARLIER']);
}

/** R-REQ-01: withdrawn from any open state. */
export function withdraw(by: Who, request: Request | undefined): Verdict {
  return asking(by, request) ?? (request?.status === 'closed' ? refused('WRONG_STATE') : done);
}

/** Hands in what was written. */
export function handIn(request: Request, by: Who): void {
  request.status = 'submitted';
  request.form = request.draft;
  request.answerBy = request.draft.answerBy;
  if (!request.writers.includes(by.person)) request.writers.push(by.person);
}

/** R-REQ-03: one person has one role. */
export function takeRole(request: Request, by: Who, role: 'contact' | 'deputy'): void {
  if (request.contact === by.person) request.contact = undefined;
  if (request.deputy === by.person) request.deputy = undefined;
  request[role] = by.person;
}

export function newRequest(id: string, by: Who, written: Draft): Request {
  return { id, asker: by.organisation ?? '', status: 'draft', draft: written, writers: [by.person] };
}
