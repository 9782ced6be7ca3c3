/**
 * What the rules say that there is: a network in plain words, held in memory. Written from the rules and not from our code; where the
 * two differ, one of them is wrong. Nothing here is fast, sealed, stored or shared.
 */

import type { LastDay } from './days';
import type { Flaw } from './flaws';

/** In what capacity somebody speaks. */
export type Role = 'person' | 'representative' | 'coordinator' | 'auditor' | 'data-protection-officer' | 'visitor';

/** Somebody under a hat. */
export interface Who {
  readonly label: string;
  readonly person: string;
  readonly role: Role;
  /** Of a representative: the organisation of the hat. */
  readonly organisation?: string;
  readonly email: string;
  /** Belongs to another network. */
  readonly foreign?: boolean;
}

export interface Organisation {
  readonly id: string;
  readonly label: string;
  readonly kind: 'PATIENT_ORGANISATION' | 'COMPANY' | 'ACADEMIC';
  readonly zone: string;
  status: 'registered' | 'verified';
  /** The day on which somebody first checked it. */
  checkedOn?: string;
  /** R-ORG-07: nobody is asked before the profile was confirmed. */
  confirmed: boolean;
  representatives: string[];
  /** Who answered for it, until when. */
  former: Record<string, number>;
  contactLimit: number;
  pause?: { readonly until?: LastDay } | undefined;
  blocked: string[];
}

export interface Draft {
  readonly answerBy: LastDay;
  readonly meetingFrom: string;
  readonly seats: number;
  readonly reserves: number;
  readonly flaws: readonly Flaw[];
}

export interface Request {
  readonly id: string;
  readonly asker: string;
  status: 'draft' | 'submitted' | 'returned' | 'published' | 'closed' | 'withdrawn';
  draft: Draft;
  /** As it was handed in. */
  form?: Draft;
  answerBy?: LastDay;
  contact?: string | undefined;
  deputy?: string | undefined;
  writers: string[];
  filled?: number;
}

/** A place with a link of its own, for one person. */
export interface Place {
  readonly id: string;
  readonly email: string;
  readonly linkUntil: number;
  /** Who came with that address. */
  guest?: string;
  status: 'open' | 'taken' | 'declined' | 'replaced' | 'given-up';
  /** Who answered. */
  person?: string;
  /** To whom the contact was released. */
  sharedWith: string[];
}

export interface Change {
  readonly id: string;
  readonly answerUntil: number;
  readonly aboutQuestion: boolean;
  /** `MOOT`: a yes has made it needless. */
  outcome?: 'ACCEPTED' | 'REVISED' | 'LAPSED' | 'MOOT';
}

export interface Invitation {
  readonly id: string;
  readonly request: string;
  readonly asker: string;
  readonly recipient: string;
  readonly offers: 'PLACE' | 'RESERVE';
  readonly placesAsked: number;
  /** Fewer after somebody has given a place up. */
  places: number;
  answerBy: LastDay;
  ends: number;
  status: 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn' | 'acceptance-withdrawn';
  /** It was withdrawn after a no that nobody but its recipient knows of. */
  withdrawnAfterNo?: boolean;
  /** After a no: when the asker is told, and whether it has been (R-VIS-02). */
  toldAt?: number;
  ended: boolean;
  message?: string;
  moreTime: { asked?: LastDay | undefined; given: boolean; refused: boolean };
  changes: Change[];
  /** R-INV-08: its asker left a change unanswered. */
  uncounted: boolean;
  people: number;
  heldUntil: number;
  holdOver: boolean;
  /** The organisation has taken its yes back; those who said yes themselves stay. */
  looksForNobody: boolean;
  acceptedBy?: string | undefined;
  objectUntil?: number | undefined;
  objectedBy?: string;
  onIt?: string;
  spots: Place[];
}

export interface Model {
  now: number;
  readonly zone: string;
  readonly organisations: Map<string, Organisation>;
  readonly requests: Map<string, Request>;
  readonly invitations: Map<string, Invitation>;
}

export const ofPatients = ({ kind }: Organisation): boolean => kind === 'PATIENT_ORGANISATION';

/** What becomes of a wish: it is done; or it is nothing that this person can do; or rules refuse it. */
export type Verdict =
  | { readonly is: 'done' }
  | { readonly is: 'shut'; readonly code: 'FORBIDDEN' | 'NOT_FOUND' | 'UNAUTHENTICATED' }
  /** Some of these codes, at least one and no other; or every one of them, where a rule says that all is listed at once. */
  | { readonly is: 'refused'; readonly codes: readonly string[]; readonly all: boolean };

export const done: Verdict = { is: 'done' };
export const refused = (...codes: readonly string[]): Verdict => ({ is: 'refused', codes, all: false });

/** Done unless one of these stands against it. */
export function unless(reasons: readonly (string | false | undefined)[], all = false): Verdict {
  const codes = [...new Set(reasons.filter((reason) => typeof reason === 'string'))];
  return codes.length === 0 ? done : { is: 'refused', codes, all };
}

/**
 * Who may do a thing at all: for each role that ever may, whether this thing is theirs. A role that never may is told so; to one whose
 * thing it is not, it does not exist. What belongs to another network does not exist either.
 */
export function shutTo(by: Who, theirs: Readonly<Partial<Record<Role, boolean>>>): Verdict | undefined {
  const own = theirs[by.role];
  if (own === undefined) return { is: 'shut', code: by.role === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN' };
  return own && by.foreign !== true ? undefined : { is: 'shut', code: 'NOT_FOUND' };
}

export const taken = ({ spots }: Invitation): readonly Place[] => spots.filter(({ status }) => status === 'taken');

/** A change that waits for the asker's answer. */
export const talk = ({ changes }: Invitation): Change | undefined => changes.find(({ outcome }) => outcome === undefined);

/** To its asker it waits for an answer: also after a no that is not told yet (R-VIS-05). */
export const seemsOpen = ({ status, ended }: Invitation): boolean => status === 'open' || (status === 'declined' && !ended);

/** R-INV-02: how many places an invitation keeps from others. A no that is not yet shown counts as open. */
export function keeps(invitation: Invitation): number {
  if (seemsOpen(invitation)) return invitation.places;
  const filled = taken(invitation).length;
  return invitation.status === 'accepted' && !invitation.holdOver && !invitation.looksForNobody ? Math.max(invitation.people, filled) : filled;
}

export function placesLeft(model: Model, request: Request, offers: Invitation['offers']): number {
  const planned = (offers === 'PLACE' ? request.form?.seats : request.form?.reserves) ?? 0;
  const kept = [...model.invitations.values()].filter((one) => one.request === request.id && one.offers === offers).map(keeps);
  return planned - kept.reduce((sum, count) => sum + count, 0);
}

/** How many invitations wait for the recipient's answer (R-ORG-06, R-INV-08). */
export function openInvitations(model: Model, recipient: string): number {
  return [...model.invitations.values()].filter((one) => one.recipient === recipient && one.status === 'open' && !one.uncounted && model.now < one.ends).length;
}
