import type { Id, Instant } from '#kernel';
import type { Side } from '#vocabulary';

/** How far both sides are with one matter: who said yes, who objects, which sides have agreed. */
export interface Agreement {
  /** Who said yes, with the moment until which the others of their side can object. */
  readonly yes: Readonly<Record<Id, Instant>>;
  readonly objections: readonly Id[];
  readonly agreed: readonly Side[];
}

export const untouched: Agreement = { yes: {}, objections: [], agreed: [] };

/** A yes takes back one's own objection. */
export function withYes(agreement: Agreement, person: Id, objectUntil: Instant): Agreement {
  return { ...agreement, yes: { ...agreement.yes, [person]: objectUntil }, objections: agreement.objections.filter((other) => other !== person) };
}

/** An objection takes back one's own yes. */
export function withObjection(agreement: Agreement, person: Id): Agreement {
  const yes = Object.fromEntries(Object.entries(agreement.yes).filter(([other]) => other !== person));
  return { ...agreement, yes, objections: agreement.objections.includes(person) ? agreement.objections : [...agreement.objections, person] };
}

export function withSide(agreement: Agreement, side: Side): Agreement {
  return agreement.agreed.includes(side) ? agreement : { ...agreement, agreed: [...agreement.agreed, side] };
}

export function bothAgreed({ agreed }: Agreement): boolean {
  return agreed.length === 2;
}

/**
 * Whether a side has agreed: nobody of it objects, and all have said yes, or one has and the time to object is over (R-PAR-06).
 * @param members everybody on the side
 */
export function sideAgrees(agreement: Agreement, members: readonly Id[], now: Instant): boolean {
  const yeses = members.map((person) => agreement.yes[person]).filter((until) => until !== undefined);
  if (yeses.length === 0 || members.some((person) => agreement.objections.includes(person))) return false;
  return yeses.length === members.length || yeses.some((until) => until <= now);
}
