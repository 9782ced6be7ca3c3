/** Partnerships: who sits at the table, and what they agree on. */

import { DAY } from '../days';
import { done, refused, shutTo, taken, unless, type Invitation, type Matter, type Model, type Partnership, type Request, type Seat, type Side, type Verdict, type Who } from '../model';

type Status = Partnership['status'];
export const open: readonly Status[] = ['forming', 'agreeing', 'active', 'paused'];
export const withHalted: readonly Status[] = [...open, 'halted'];
export const lively: readonly Status[] = [...withHalted, 'evaluating'];

export const present = ({ seats }: Partnership): readonly Seat[] => seats.filter(({ left }) => !left);
/** Until they have said, people sit where they came from. */
export const sideOf = ({ side, invited }: Seat): Side => side ?? (invited ? 'patient' : 'professional');
export const members = (table: Partnership, side: Side): readonly string[] => present(table).filter((seat) => sideOf(seat) === side).map(({ person }) => person);
export const seatOf = (table: Partnership, person: string): Seat | undefined => present(table).find((seat) => seat.person === person);
export const begun = (model: Model, request: string): boolean => model.partnerships.get(request)?.begun === true;

/** Who may speak there at all: whoever has a seat, and those who act for an organisation that takes part. */
function atTable(by: Who, table: Partnership, sides: readonly Side[]): Verdict | undefined {
  const seat = seatOf(table, by.person);
  const organisation = by.organisation ?? '';
  return shutTo(by, {
    person: seat !== undefined && sides.includes(sideOf(seat)),
    representative: (sides.includes('professional') && organisation === table.asker) || (sides.includes('patient') && table.recipients.includes(organisation)),
  });
}
const both: readonly Side[] = ['patient', 'professional'];

/** R-PAR-01, R-PAR-17: why it is not the time. */
function wrongTime({ status }: Partnership, allowed: readonly Status[]): string | false {
  if (allowed.includes(status)) return false;
  return status === 'halted' ? 'PARTNERSHIP_HALTED' : status === 'abandoned' ? 'PARTNERSHIP_NOT_ACTIVE' : 'WRONG_STATE';
}

/** Somebody at the table speaks, in their own name, after saying on what basis they take part (R-PAR-04). */
function speaks(by: Who, table: Partnership, allowed: readonly Status[], sides: readonly Side[] = both): { readonly shut: Verdict | undefined; readonly why: readonly (string | false)[]; readonly seat: Seat | undefined } {
  const seat = seatOf(table, by.person);
  return { seat, shut: atTable(by, table, sides), why: [wrongTime(table, allowed), seat === undefined && 'OWN_CONSENT_REQUIRED', seat !== undefined && seat.side === undefined && 'REPRESENTATION_REQUIRED'] };
}

// ── Coming together ──────────────────────────────────────────────────────────
/** R-PAR-02: people who said yes themselves, to places; reserves are asked again first (R-INV-03). */
export const saidYes = (one: Invitation | undefined, request: string): readonly string[] =>
  (one?.request !== request || one.offers !== 'PLACE' ? [] : taken(one).map(({ person }) => person ?? ''));

export function form(model: Model, by: Who, request: Request, invitations: readonly Invitation[]): Verdict {
  const shut = shutTo({ ...by, foreign: by.role !== 'coordinator' && by.foreign === true }, { representative: by.organisation === request.asker, coordinator: true });
  if (shut) return shut;
  if (by.foreign === true) return refused('REQUEST_NOT_OPEN');
  const there = model.partnerships.get(request.id);
  if (there) return invitations.every(({ id }) => there.invitations.includes(id)) ? done : refused('PARTNERSHIP_EXISTS');
  return unless([
    request.status !== 'published' && request.status !== 'closed' && 'REQUEST_NOT_OPEN',
    !invitations.every((one) => saidYes(one, request.id).length > 0) && 'OWN_CONSENT_REQUIRED',
  ]);
}

export function formed(id: string, request: Request, invitations: readonly Invitation[]): Partnership {
  const hosts = [request.contact ?? '', request.deputy ?? ''];
  const people = [...new Set(invitations.flatMap((one) => saidYes(one, request.id)))].filter((person) => !hosts.includes(person));
  const seat = (invited: boolean) => (person: string): Seat => ({ person, invited, left: false, away: false });
  return {
    id, request: request.id, asker: request.asker, invitations: invitations.map((one) => one.id), recipients: invitations.map(({ recipient }) => recipient), status: 'forming',
    seats: [...people.map(seat(true)), ...hosts.map(seat(false))], goals: [], norms: { id: 'norms', yes: {}, objections: [], agreed: [] }, contacts: {}, plans: [], cards: [], prepared: [], holders: [], begun: false,
  };
}

/** R-PAR-02: who says yes later joins. */
export function joins(model: Model, one: Invitation, person: string): void {
  const table = model.partnerships.get(one.request);
  if (!table || !withHalted.includes(table.status) || one.offers !== 'PLACE') return;
  const newcomers = taken(one).map((spot) => spot.person ?? '').filter((other) => other === person || !table.seats.some((seat) => seat.person === other)).filter((other) => !table.seats.some((seat) => seat.person === other));
  if (newcomers.length === 0) return;
  table.seats.push(...[...new Set(newcomers)].map((other) => ({ person: other, invited: true, left: false, away: false })));
  table.invitations.push(one.id);
  table.recipients.push(one.recipient);
}

/** R-INV-13: who takes back their own yes before the start has no seat any more, unless by another yes. */
export function givesUp(model: Model, request: string, person: string): void {
  const table = model.partnerships.get(request);
  const seat = table && seatOf(table, person);
  if (!table || !seat?.invited || (table.status !== 'forming' && table.status !== 'agreeing')) return;
  if (table.invitations.some((id) => taken(model.invitations.get(id) as Invitation).some((spot) => spot.person === person))) return;
  left(model, table, seat);
}

/** R-PAR-03, R-PAR-04, R-ORG-12. */
export function stateSeat(model: Model, by: Who, table: Partnership, side: Side, employed: boolean, basis: boolean): Verdict {
  const { shut, why: [time], seat } = speaks(by, table, open);
  if (shut) return shut;
  const ofAsker = employed || seat?.invited === false || model.organisations.get(table.asker)?.representatives.includes(by.person);
  return unless([
    time, !seat && 'OWN_CONSENT_REQUIRED', side === 'patient' && ofAsker && 'NOT_A_PATIENT_SEAT', !basis && 'REPRESENTATION_REQUIRED',
    table.status !== 'forming' && seat?.side !== undefined && seat.side !== side && 'BOTH_SIDES',
  ]);
}

export function stated(table: Partnership, by: Who, side: Side): void {
  const seat = seatOf(table, by.person);
  if (seat) seat.side = side;
  begin(table);
}

/** When everybody has said on what basis they take part, they begin to agree. */
function begin(table: Partnership): void {
  if (table.status === 'forming' && present(table).length > 0 && present(table).every(({ side }) => side !== undefined)) table.status = 'agreeing';
}

// ── Agreeing ─────────────────────────────────────────────────────────────────
/** R-PAR-06: one has said yes and nobody objects in time, or all have said yes. */
export function settle(table: Partnership, matter: Matter, side: Side, now: number): void {
  const all = members(table, side);
  const yes = all.filter((person) => matter.yes[person] !== undefined);
  if (matter.agreed.includes(side) || yes.length === 0 || all.some((person) => matter.objections.includes(person))) return;
  if (yes.length === all.length || yes.some((person) => (matter.yes[person] ?? Infinity) <= now)) matter.agreed.push(side);
}

export const speak = (by: Who, table: Partnership): Verdict => {
  const { shut, why } = speaks(by, table, open);
  return shut ?? unless(why);
};

export function agreed(model: Model, by: Who, table: Partnership, matter: Matter): void {
  const seat = seatOf(table, by.person);
  if (!seat || matter.agreed.includes(sideOf(seat)) || matter.yes[by.person] !== undefined) return;
  matter.yes[by.person] = model.now + 7 * DAY;
  matter.objections = matter.objections.filter((person) => person !== by.person);
  settle(table, matter, sideOf(seat), model.now);
}

/** An objection holds one's own side open; not after it has agreed. */
export function object(by: Who, table: Partnership, matter: Matter): Verdict {
  const { shut, why, seat } = speaks(by, table, withHalted);
  if (shut) return shut;
  if (why.some(Boolean) || !seat) return unless(why);
  return unless([!matter.objections.includes(by.person) && matter.agreed.includes(sideOf(seat)) && 'DEADLINE_PASSED']);
}

export function objected(by: Who, matter: Matter): void {
  if (matter.objections.includes(by.person)) return;
  matter.objections.push(by.person);
  matter.yes = Object.fromEntries(Object.entries(matter.yes).filter(([person]) => person !== by.person));
}

/** R-REQ-03: somebody of the professional side says yes to being the one to turn to. */
export function confirmContact(by: Who, table: Partnership): Verdict {
  const { shut, why, seat } = speaks(by, table, open, ['professional']);
  return shut ?? unless([...why, seat?.side === 'patient' && 'OWN_CONSENT_REQUIRED']);
}

/** R-CHG-10: by the person, or by the professional side. */
export function setPay(by: Who, table: Partnership, person: string): Verdict {
  const { shut, why, seat } = speaks(by, table, open);
  return shut ?? unless([...why, !seatOf(table, person) && 'OWN_CONSENT_REQUIRED', by.person !== person && seat?.side !== 'professional' && 'OWN_CONSENT_REQUIRED']);
}

const isSettled = (table: Partnership, { person, yes }: Partnership['plans'][number]): boolean =>
  yes.includes(person) && table.seats.some((seat) => sideOf(seat) === 'professional' && yes.includes(seat.person));

export function agreePay(by: Who, table: Partnership, plan: Partnership['plans'][number]): Verdict {
  const { shut, why, seat } = speaks(by, table, open);
  if (shut || why.some(Boolean) || !seat) return shut ?? unless(why);
  if (!table.plans.includes(plan)) return refused('WRONG_STATE');
  return isSettled(table, plan) || plan.yes.includes(by.person) || by.person === plan.person || seat.side === 'professional' ? done : refused('OWN_CONSENT_REQUIRED');
}

export function agreedPay(by: Who, table: Partnership, plan: Partnership['plans'][number]): void {
  if (!isSettled(table, plan) && !plan.yes.includes(by.person)) plan.yes.push(by.person);
}

// ── Under way ────────────────────────────────────────────────────────────────
/** R-PAR-07: all that is missing, at once, and whose it is when it is somebody's. */
export function missingInFull(table: Partnership): readonly { readonly code: string; readonly side?: Side; readonly person?: string }[] {
  const people = present(table);
  const all = (said: readonly Side[]): boolean => both.every((side) => said.includes(side));
  return [
    ...people.filter(({ side }) => side === undefined).map(({ person }) => ({ code: 'REPRESENTATION_REQUIRED', person })),
    ...(table.goals.some((goal) => all(goal.agreed)) ? [] : [{ code: 'GOAL_NOT_AGREED' }]),
    ...(table.contacts.contact !== undefined && table.contacts.deputy !== undefined ? [] : [{ code: 'CONTACT_NOT_CONFIRMED' }]),
    ...people.filter(({ person }) => !table.plans.some((plan) => plan.person === person && isSettled(table, plan))).map(({ person }) => ({ code: 'PAY_PLAN_MISSING', person })),
    ...(all(table.norms.agreed) ? [] : [{ code: 'NORMS_NOT_AGREED' }]),
    ...both.filter((side) => !table.cards.includes(side)).map((side) => ({ code: 'EQUALITY_CARD_MISSING', side })),
    ...both.filter((side) => !table.prepared.includes(side)).map((side) => ({ code: 'PREPARATION_MISSING', side })),
  ];
}
export const missing = (table: Partnership): readonly string[] => [...new Set(missingInFull(table).map(({ code }) => code))];

export function activate(by: Who, table: Partnership, months: number): Verdict {
  const shut = atTable(by, table, both);
  if (shut) return shut;
  if (table.status === 'active') return done;
  const { why } = speaks(by, table, ['forming', 'agreeing']);
  return why.some(Boolean) ? unless(why) : unless([...missing(table), months > 12 && 'REVIEW_TOO_RARE'], true);   // R-PAR-11
}

/** For whoever takes part, and for coordinators. */
export function change(by: Who, table: Partnership, from: readonly Status[], alreadySo: readonly Status[], coordinatorsFrom: readonly Status[] = from): Verdict {
  if (by.role === 'coordinator' && by.foreign === true) return refused('PARTNERSHIP_NOT_ACTIVE');
  const shut = by.role === 'coordinator' ? undefined : atTable(by, table, both);
  if (shut) return shut;
  return alreadySo.includes(table.status) ? done : unless([wrongTime(table, by.role === 'coordinator' ? coordinatorsFrom : from)]);
}

export const startLookingBack = (by: Who, table: Partnership): Verdict => atTable(by, table, both) ?? (table.status === 'evaluating' ? done : unless([wrongTime(table, ['active', 'paused'])]));

/** R-BRK-01: anyone of the patient side, at once and without reason. */
export function pull(by: Who, table: Partnership): Verdict {
  const shut = atTable(by, table, ['patient']);
  const seat = seatOf(table, by.person);
  return shut ?? unless([wrongTime(table, ['active', 'paused', 'halted']), (!seat || sideOf(seat) !== 'patient') && 'OWN_CONSENT_REQUIRED']);
}

export function pulled(by: Who, table: Partnership): void {
  if (table.holders.includes(by.person)) return;
  if (table.status !== 'halted') table.was = table.status === 'paused' ? 'paused' : 'active';
  table.holders.push(by.person);
  table.status = 'halted';
}

/** R-BRK-03: by the one who pulled it, and never by the professional side. */
export function release(by: Who, table: Partnership): Verdict {
  const shut = atTable(by, table, both);
  if (shut) return shut;
  if (table.status === 'active' || table.status === 'paused') return done;
  return unless([wrongTime(table, ['halted']), !seatOf(table, by.person) && 'OWN_CONSENT_REQUIRED', !table.holders.includes(by.person) && 'BRAKE_NOT_YOURS']);
}

export function released(person: string, table: Partnership): void {
  table.holders = table.holders.filter((holder) => holder !== person);
  if (table.holders.length === 0 && table.status === 'halted') table.status = table.was ?? 'active';
}

/** R-BRK-06: away for a while, and back. */
export function away(by: Who, table: Partnership): Verdict {
  return atTable(by, table, both) ?? unless([wrongTime(table, lively), !seatOf(table, by.person) && 'OWN_CONSENT_REQUIRED']);
}

/** R-BRK-07: in one step; said again, it is still a yes. */
export function leave(by: Who, table: Partnership): Verdict {
  const gone = table.seats.some((seat) => seat.person === by.person && seat.left);
  if (gone && by.role === 'person' && by.foreign !== true) return done;
  const shut = atTable(by, table, both);
  return shut ?? (gone ? done : away(by, table));
}

export function left(model: Model, table: Partnership, seat: Seat): void {
  const side = sideOf(seat);
  const stated_ = seat.side !== undefined;
  seat.left = true;
  seat.away = false;
  // R-BRK-03: leaving lets go of the brake, while a patient is left who could pull it again.
  if (table.holders.includes(seat.person) && members(table, 'patient').length > 0) released(seat.person, table);
  if (table.contacts.contact === seat.person) table.contacts.contact = undefined;                   // R-PAR-14
  if (table.contacts.deputy === seat.person) table.contacts.deputy = undefined;
  begin(table);
  if (stated_ && table.status !== 'evaluating') for (const matter of [...table.goals, table.norms]) settle(table, matter, side, model.now);
}
