/** Organisations: who belongs to the network, who answers for them, and when they want to be asked. */

import { DAY, dayEnds, type LastDay } from '../days';
import { done, ofPatients, refused, shutTo, unless, type Model, type Organisation, type Verdict, type Who } from '../model';

const own = (by: Who, organisation: string): boolean => by.organisation === organisation;

/** R-STF-03: whoever answers for it, or did within twelve months, has a conflict of interest. */
export function hasConflict({ representatives, former }: Organisation, person: string, now: number): boolean {
  return representatives.includes(person) || now < (former[person] ?? -Infinity) + 365 * DAY;
}

/** R-ORG-01, R-VER-01, R-STF-03: a coordinator without conflict checks it; again and again, as the year goes on. A person may be named guest for one case (R-STF-04); here nobody is. */
export function verify(model: Model, by: Who, organisation: Organisation, funders: boolean): Verdict {
  return shutTo(by, { coordinator: true, person: false }) ?? unless([
    hasConflict(organisation, by.person, model.now) && 'CONFLICT_OF_INTEREST',
    ofPatients(organisation) && !funders && 'VERIFICATION_INCOMPLETE',
  ]);
}

/** R-ORG-09: a named person with an address of their own. */
export function appoint(by: Who, organisation: Organisation, email: string): Verdict {
  return shutTo(by, { representative: own(by, organisation.id) }) ?? unless([/^(info|kansli|office)@/.test(email) && 'PERSONAL_ACCOUNT_REQUIRED']);
}

export const changeOwn = (by: Who, organisation: Organisation): Verdict => shutTo(by, { representative: own(by, organisation.id) }) ?? done;

/** Everybody, wherever they belong, has an attention of their own. */
const forThemselves = (by: Who): Verdict | undefined => shutTo({ ...by, foreign: false }, { representative: true, person: true });

/** R-ORG-06, R-ADV-09: a break needs no reason, and cannot have ended already. */
export function pause(model: Model, by: Who, until: LastDay | undefined): Verdict {
  return forThemselves(by) ?? unless([until && model.now >= dayEnds(until) && 'DEADLINE_PASSED']);
}

/** R-ADV-09. Nobody keeps themselves from asking. */
export function block(by: Who, asker: string): Verdict {
  return forThemselves(by) ?? (by.organisation === asker ? refused('WRONG_STATE') : done);
}

export const isPaused = ({ pause: taken }: Organisation, now: number): boolean => taken !== undefined && (taken.until === undefined || now < dayEnds(taken.until));
