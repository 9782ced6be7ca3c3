/** A request as its decisions see it. */

import type { Id, Parties, Personal } from '#kernel';
import type { StudyFacts } from '../study/study-facts';
import type { PlaceKind, RequestEvent, SlipTexts } from './events';
import type { RequestDraft, RequestForm } from './form';

export type RequestStatus = 'draft' | 'submitted' | 'returned' | 'published' | 'closed' | 'withdrawn';

/** Places that one invitation holds, and those of them that somebody has said yes to. */
export interface Held {
  readonly places: number;
  readonly offers: PlaceKind;
  readonly filled: readonly Id[];
}

/** A question of somebody who was asked; `tellAt` while its answer waits to be told, epoch milliseconds. */
export interface Noted {
  readonly question: Id;
  readonly answer?: Personal<string>;
  readonly tellAt?: number | undefined;
}

export interface Revision {
  readonly revision: Id;
  readonly before: RequestForm;
}

export interface Drafted {
  readonly status: RequestStatus;
  readonly asker: Id;
  /** Everybody who wrote at it; none of them may review it (R-STF-03). */
  readonly writers: readonly Id[];
  readonly draft?: Personal<RequestDraft>;
  readonly study?: StudyFacts;
  readonly contact?: Id;
  readonly deputy?: Id;
  /** What each of the two last confirmed: box of the name, and days to reply. */
  readonly confirmed: Readonly<Record<Id, { readonly name: Personal<string>; readonly replyWithinDays: number }>>;
  /** As it was last handed in, with the deadline as it stands. */
  readonly form?: RequestForm;
  readonly held: Readonly<Record<Id, Held>>;
  /** It stands still: its asker is suspended. */
  readonly frozen?: boolean;
  readonly questions: readonly Noted[];
  /** Whether anybody was ever asked. */
  readonly invited: boolean;
  /** Every invitation that ever held places. */
  readonly everInvited: readonly Id[];
  /** The earlier request that this one opens again, its invitations, and whether those who had them were told (R-REQ-13). */
  readonly again?: { readonly of: Id; readonly invitations: readonly Id[]; readonly told: boolean };
  /** Reserves who were called for a place, and those of them who took it (R-INV-03). */
  readonly calls: readonly { readonly invitation: Id; readonly place: Id; readonly until: number; readonly seated: boolean }[];
  readonly reservesTold: boolean;
  /** Revisions since it was published, with the terms before each. */
  readonly revisions: readonly Revision[];
  /** Until when a slip of the pen can be corrected, epoch milliseconds. */
  readonly correctUntil?: number;
  /** The request that it was copied from, and the drafts that it was split into. */
  readonly from?: Id;
  readonly into?: readonly Id[];
}
export type Request = { readonly status: 'none' } | Drafted;

export const initial: Request = { status: 'none' };

export function evolve(request: Request, happened: RequestEvent): Request {
  if (request.status === 'none') return begin(happened);
  switch (happened.type) {
    case 'RequestDrafted':
    case 'DraftRevised': return { ...request, draft: happened.data.draft, writers: withWriter(request.writers, happened.data.writer) };
    case 'StudyImported': return { ...request, study: happened.data.study };
    case 'ContactRoleConfirmed': return withRole(request, happened.data);
    case 'RequestSubmitted': return { ...request, status: 'submitted', form: happened.data.form, writers: withWriter(request.writers, happened.data.writer) };
    case 'RequestReturned': return { ...request, status: 'returned' };
    case 'RequestPublished': return { ...request, status: 'published', ...(happened.data.correctUntil === undefined ? {} : { correctUntil: happened.data.correctUntil }) };
    case 'SlipCorrected': return request.form ? { ...request, form: { ...request.form, ...withoutMissing(happened.data.after) } } : request;
    case 'PlacesHeld': {
      const { invitation, places, offers } = happened.data;
      return { ...request, invited: true, everInvited: [...request.everInvited, invitation], held: { ...request.held, [invitation]: { places, offers, filled: [] } } };
    }
    case 'PlacesFreed': return { ...request, held: without(request.held, happened.data.invitation, happened.data.places) };
    case 'PlaceFilled': return withHeld(request, happened.data.invitation, (held) => ({ ...held, filled: [...held.filled, happened.data.place] }));
    case 'PlaceEmptied': {
      const { invitation, place } = happened.data;
      const left = { ...request, calls: request.calls.filter((one) => one.place !== place) };
      const emptied = withHeld(left, invitation, (held) => ({ ...held, filled: held.filled.filter((one) => one !== place) }));
      return { ...emptied, held: without(emptied.held, invitation, 1) };
    }
    case 'QuestionChanged': return request.form ? { ...request, form: { ...request.form, ...happened.data.after } } : request;
    case 'DeadlineExtended': return request.form ? { ...request, form: { ...request.form, answerBy: happened.data.answerBy } } : request;
    case 'QuestionNoted': return { ...request, questions: [...request.questions, { question: happened.data.question }] };
    case 'QuestionAnswered': {
      const { question, answer, tellAt } = happened.data;
      return { ...request, questions: request.questions.map((one) => (one.question === question ? { ...one, answer, tellAt } : one)) };
    }
    case 'AnswersTold': {
      const { questions } = happened.data;
      return { ...request, questions: request.questions.map((one) => (questions.includes(one.question) ? { ...one, tellAt: undefined } : one)) };
    }
    case 'TermsRevised': {
      const { revision, before, after } = happened.data;
      return { ...request, form: after, revisions: [...request.revisions, { revision, before }] };
    }
    case 'ReserveCalled': {
      const { invitation, place, until } = happened.data;
      return { ...request, calls: [...request.calls, { invitation, place, until, seated: false }] };
    }
    case 'ReserveSeated': return { ...request, calls: request.calls.map((one) => (one.place === happened.data.place ? { ...one, seated: true } : one)) };
    case 'ReserveCallEnded': return { ...request, calls: request.calls.filter(({ place }) => place !== happened.data.place) };
    case 'ReservesTold': return { ...request, reservesTold: true };
    case 'ReservesNotTold': return request;
    case 'RequestOpenedAgain': return { ...request, again: { of: happened.data.of, invitations: happened.data.invitations, told: false } };
    case 'EarlierRecipientsTold': return request.again ? { ...request, again: { ...request.again, told: true } } : request;
    case 'RequestCopied': return { ...request, from: happened.data.from };
    case 'RequestSplit': return { ...request, into: happened.data.into };
    case 'RequestFrozen': return { ...request, frozen: true };
    case 'RequestThawed': return { ...request, frozen: false };
    case 'RequestClosed': return { ...request, status: 'closed' };
    case 'RequestWithdrawn': return { ...request, status: 'withdrawn' };
  }
}

function begin(happened: RequestEvent): Request {
  const empty = { status: 'draft', confirmed: {}, held: {}, questions: [], invited: false, everInvited: [], revisions: [], calls: [], reservesTold: false } as const;
  switch (happened.type) {
    case 'RequestDrafted': return { ...empty, asker: happened.data.asker, writers: [happened.data.writer], draft: happened.data.draft };
    case 'StudyImported': return { ...empty, asker: happened.data.asker, writers: [], study: happened.data.study };
    default: return initial;
  }
}

/** Only what is said. */
function withoutMissing(texts: SlipTexts): Partial<RequestForm> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

const withWriter = (writers: readonly Id[], writer: Id): readonly Id[] => (writers.includes(writer) ? writers : [...writers, writer]);

/** One person holds one role: who becomes deputy is contact no more. */
function withRole(request: Drafted, said: Extract<RequestEvent, { type: 'ContactRoleConfirmed' }>['data']): Request {
  const { contact, deputy, ...rest } = request;
  const roles = { ...(contact !== undefined && contact !== said.person ? { contact } : {}), ...(deputy !== undefined && deputy !== said.person ? { deputy } : {}) };
  return { ...rest, ...roles, [said.role]: said.person, confirmed: { ...request.confirmed, [said.person]: { name: said.name, replyWithinDays: said.replyWithinDays } } };
}

function withHeld(request: Drafted, invitation: Id, change: (held: Held) => Held): Drafted {
  const held = request.held[invitation];
  return held ? { ...request, held: { ...request.held, [invitation]: change(held) } } : request;
}

function without(all: Drafted['held'], invitation: Id, places: number): Drafted['held'] {
  const { [invitation]: held, ...others } = all;
  return held === undefined || held.places <= places ? others : { ...others, [invitation]: { ...held, places: held.places - places } };
}

/** Places of one kind that invitations hold now. */
export function placesHeld(request: Drafted, offers: PlaceKind): number {
  const called = offers === 'place' ? request.calls.length : 0;
  return called + Object.values(request.held).filter((held) => held.offers === offers).reduce((sum, { places }) => sum + places, 0);
}

/** Seats for patients that somebody has said yes to. */
export function placesFilled(request: Drafted): number {
  const seated = request.calls.filter((one) => one.seated).length;
  return seated + Object.values(request.held).filter(({ offers }) => offers === 'place').reduce((sum, { filled }) => sum + filled.length, 0);
}

/** Places of one kind that the form plans for. */
export function placesPlanned(request: Drafted, offers: PlaceKind): number {
  return (offers === 'place' ? request.form?.seats.patients : request.form?.seats.reserves) ?? 0;
}

/** Whose a request is. */
export function partiesOf(request: Request): Parties {
  return request.status === 'none' ? {} : { asker: [request.asker] };
}
