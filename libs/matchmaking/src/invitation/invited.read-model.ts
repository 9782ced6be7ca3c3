/** What those who are asked see: the recipient its inbox, a person the place that is offered to them, both the request itself. */

import { column, json, maybe, readModel, sealed, table } from '#engine';
import type { Deadline, Id, Personal } from '#kernel';
import type { MatchFactors } from '../matching';
import { ExceptionGranted } from '../exception/exception';
import type { Reader } from '../reader';
import { ContactRoleConfirmed, DeadlineExtended, QuestionChanged, type Question, RequestClosed, RequestPublished, RequestSubmitted, RequestWithdrawn, SlipCorrected } from '../request/events';
import type { RequestForm } from '../request/form';
import {
  AcceptanceWithdrawn, AnswerObjectedTo, ChangeAnswered, ChangeLapsed, ChangeProposed, type ChangeWish, InvitationAccepted, InvitationDeclined, InvitationExpired, InvitationFellAway, InvitationSent, InvitationTaken, InvitationWithdrawn,
  InvitationThawed, MoreTimeGiven, MoreTimeRefused, MoreTimeRequested, PlaceDeclined, PlaceGivenUp, PlaceOpened, PlaceOpenedOnBehalf, PlaceTaken, SuggesterNamed,
} from './events';
import { PlaceReleased, TermsRevised } from '../revision/events';
import { ReminderGiven, type ReminderKind } from '../reminders/events';
import type { Offer, OnBehalf } from './terms';

/** How an invitation stands, to its recipient. */
export const receivedStates = ['open', 'talking', 'accepted', 'acceptance-withdrawn', 'declined', 'expired', 'withdrawn', 'ended'] as const;
export type ReceivedState = (typeof receivedStates)[number];

/** Whether the viewer was asked for a request, as organisation or as a person. */
const asked = (request: string): string => `exists (select from invitation i where i.network = viewer.network() and i.request = ${request})
  or exists (select from place p where p.network = viewer.network() and p.request = ${request})
  or exists (select from answer a where a.network = viewer.network() and a.request = ${request})`;

/** That a slip of the pen was corrected, in the asker's words; `at` in epoch milliseconds. */
export interface Correction {
  readonly note: string;
  readonly at: number;
}

/** A question as it was and as it became; `at` in epoch milliseconds. */
export interface QuestionChange {
  readonly proposal: Id;
  readonly before: Question;
  readonly after: Question;
  readonly at: number;
}

/** To an organisation, or to a person as themselves: never to the organisation that they belong to (R-ADV-05). */
const ownInvitations = `recipient = viewer.organisation() or (recipient = viewer.person() and viewer.role() = 'person')`;

export const invitedModel = readModel('invited', 11, {
  invitation: table({
    columns: {
      network: column('text'), id: column('uuid'), request: column('uuid'), asker: column('uuid'), recipient: column('uuid'), to_person: column('boolean'),
      offers: column('text'), places: column('integer'), answer_by: json<Deadline>(), ends_at: column('bigint'), sent_at: column('bigint'), match: sealed<MatchFactors>(),
      state: column('text'), people: column('integer'), held_until: maybe('bigint'), answered_by: sealed<string>(), answered_role: sealed<string>(), told_at: maybe('bigint'),
      acceptor: maybe('uuid'), object_until: maybe('bigint'), taken_by: sealed<string>(), more_time: maybe('jsonb'), more_time_refused: column('boolean'),
    },
    key: ['network', 'id'],
    visible: ownInvitations,
  }),
  /** Changes that were suggested, and what the asker said to them. */
  change: table({
    columns: {
      network: column('text'), id: column('uuid'), invitation: column('uuid'), recipient: column('uuid'), topics: column('text[]'), wish: sealed<ChangeWish>(),
      proposed_at: column('bigint'), answer_until: column('bigint'), answer: maybe('text'), reply: sealed<string>(), knows: maybe('uuid'),
    },
    key: ['network', 'id'],
    visible: ownInvitations,
  }),
  /** Reminders of an invitation: marks in the recipient's inbox (R-TIM-07). */
  reminder: table({
    columns: { network: column('text'), invitation: column('uuid'), kind: column('text'), recipient: column('uuid'), given_at: column('bigint') },
    key: ['network', 'invitation', 'kind'],
    visible: ownInvitations,
  }),
  /** A person's own answer, for that person. */
  answer: table({
    columns: { network: column('text'), place: column('uuid'), invitation: column('uuid'), request: column('uuid'), asker: column('uuid'), recipient: column('uuid'), person: column('uuid'), yes: column('boolean'), answered_at: column('bigint') },
    key: ['network', 'place'],
    visible: 'person = viewer.person()',
  }),
  /** A place is filled or not filled yet: a person's no does not show here (R-INV-11). */
  place: table({
    columns: {
      network: column('text'), id: column('uuid'), invitation: column('uuid'), request: column('uuid'), asker: column('uuid'), recipient: column('uuid'),
      offers: column('text'), until: column('bigint'), opened_at: column('bigint'), person: maybe('uuid'), name: sealed<string>(), given_up: column('boolean'), on_behalf: maybe('text'),
      revision: column('bigint'),
    },
    key: ['network', 'id'],
    visible: `recipient = viewer.organisation() or matchmaking.was_sent_to_viewer(network, id)
      or exists (select from answer a where a.network = place.network and a.place = place.id)`,
  }),
  /** Links that were sent before this revision of the invitation hold no longer, unless their place is taken. */
  ended_links: table({
    columns: { network: column('text'), invitation: column('uuid'), recipient: column('uuid'), revision: column('bigint') },
    key: ['network', 'invitation'],
    visible: `recipient = viewer.organisation() or exists (select from place p where p.network = ended_links.network and p.invitation = ended_links.invitation)`,
  }),
  /** The request as everybody sees it who is asked. */
  request: table({
    columns: {
      network: column('text'), id: column('uuid'), status: column('text'), form: json<RequestForm>(), answer_by: json<Deadline>(), changes: json<readonly QuestionChange[]>(), corrections: json<readonly Correction[]>(),
      asks_organisations: column('boolean'), asks_people: column('boolean'),
    },
    key: ['network', 'id'],
    visible: asked('request.id'),
  }),
  /** Whose suggestion changed the question, where they wished to be named: once it is everybody's (R-CHG-03). */
  suggester: table({
    columns: { network: column('text'), proposal: column('uuid'), request: column('uuid'), name: sealed<string>() },
    key: ['network', 'proposal'],
    visible: `exists (select from request r where r.network = suggester.network and r.id = suggester.request
      and r.changes @> jsonb_build_array(jsonb_build_object('proposal', suggester.proposal::text)))`,
  }),
  /** Why a coordinator let people have less time than the rules give them (R-TIM-04). */
  short_notice: table({ columns: { network: column('text'), request: column('uuid'), reason: sealed<string>() }, key: ['network', 'request'], visible: asked('short_notice.request') }),
  /** Who of the asking side answers for it: shown by name before any answer (R-CON-04). */
  contact: table({
    columns: { network: column('text'), request: column('uuid'), role: column('text'), person: column('uuid'), name: sealed<string>(), reply_within_days: column('integer'), since: column('bigint') },
    key: ['network', 'request', 'role'],
    visible: asked('contact.request'),
  }),
}, [
  'create index by_recipient on invitation (network, recipient, sent_at desc, id)', 'create index by_request on invitation (network, request)',
  'create index by_invitation on place (network, invitation, opened_at, id)', 'create index place_by_request on place (network, request)',
  'create index by_person on answer (network, person, answered_at desc, place)', 'create index answer_by_request on answer (network, request)',
])
  .on(InvitationSent, ({ network, id, at, data: { request: of, asker, recipient, to, offers, places, answerBy, endsAt, match } }, { invitation, request }) => {
    const toPerson = to === 'person';
    request.change([network, of], (row) => ({ ...row, asks_people: row.asks_people || toPerson, asks_organisations: row.asks_organisations || !toPerson }));
    invitation.put({
      network, id, request: of, asker, recipient, to_person: toPerson, offers, places, answer_by: answerBy, ends_at: BigInt(endsAt), sent_at: at, match,
      state: 'open', people: 0, held_until: null, answered_by: null, answered_role: null, told_at: null,
      acceptor: null, object_until: null, taken_by: null, more_time: null, more_time_refused: false,
    });
  })
  .on(InvitationAccepted, ({ network, id, data: { people, heldUntil, name, role, by, objectUntil } }, { invitation }) =>
    invitation.change([network, id], (row) => ({
      ...row, state: 'accepted', people, held_until: BigInt(heldUntil), answered_by: name, answered_role: role ?? null, more_time: null,
      acceptor: by, object_until: objectUntil === undefined ? null : BigInt(objectUntil),
    })))
  .on(InvitationDeclined, ({ network, id, data: { toldAt } }, { invitation }) =>
    invitation.change([network, id], (row) => ({ ...row, state: 'declined', told_at: BigInt(toldAt) })))
  .on(InvitationExpired, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, state: 'expired' })))
  .on(InvitationFellAway, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, state: 'ended' })))
  .on(InvitationWithdrawn, ({ network, id }, { invitation }) =>
    invitation.change([network, id], (row) => (row.state === 'open' || row.state === 'talking' ? { ...row, state: 'withdrawn' } : row)))
  .on(PlaceOpened, ({ network, id, at, revision, data: { place: opened, insteadOf, request, asker, recipient, offers, until } }, { place }) => {
    if (insteadOf !== undefined) place.remove([network, insteadOf]);
    place.put({ network, id: opened, invitation: id, request, asker, recipient, offers, until: BigInt(until), opened_at: at, person: null, name: null, given_up: false, revision, on_behalf: null });
  })
  .on(PlaceOpenedOnBehalf, ({ network, data: { place: opened, of } }, { place }) => place.change([network, opened], (row) => ({ ...row, on_behalf: of })))
  .on(PlaceTaken, ({ network, id, at, data: { place: taken, request, asker, recipient, person, name } }, { place, answer }) => {
    place.change([network, taken], (row) => ({ ...row, person, name }));
    answer.put({ network, place: taken, invitation: id, request, asker, recipient, person, yes: true, answered_at: at });
  })
  .on(PlaceDeclined, ({ network, id, at, data: { request, asker, recipient, place, person } }, { answer }) =>
    answer.put({ network, place, invitation: id, request, asker, recipient, person, yes: false, answered_at: at }))
  .on(PlaceGivenUp, ({ network, id, data: { place: given } }, { invitation, place, answer }) => {
    invitation.change([network, id], (row) => ({ ...row, places: Math.max(row.places - 1, 1), people: Math.max(row.people - 1, 0), ...(row.to_person ? { state: 'acceptance-withdrawn', held_until: null } : {}) }));
    place.change([network, given], (row) => ({ ...row, person: null, name: null, given_up: true }));
    answer.change([network, given], (row) => ({ ...row, yes: false }));
  })
  .on(PlaceReleased, ({ network, id, data: { place: given } }, { invitation, place, answer }) => {
    invitation.change([network, id], (row) => ({ ...row, people: Math.max(row.people - 1, 0), ...(row.to_person ? { state: 'acceptance-withdrawn', held_until: null } : {}) }));
    place.change([network, given], (row) => ({ ...row, person: null, name: null, given_up: true }));
    answer.change([network, given], (row) => ({ ...row, yes: false }));
  })
  .on(InvitationTaken, ({ network, id, data: { name } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, taken_by: name })))
  .on(MoreTimeRequested, ({ network, id, data: { until } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, more_time: until })))
  .on(MoreTimeRefused, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, more_time: null, more_time_refused: true })))
  .on(InvitationThawed, ({ network, id, data: { answerBy, endsAt } }, { invitation }) =>
    invitation.change([network, id], (row) => ({ ...row, answer_by: answerBy, ends_at: BigInt(endsAt), told_at: row.told_at === row.ends_at ? BigInt(endsAt) : row.told_at })))
  .on(MoreTimeGiven, ({ network, id, data: { answerBy, endsAt } }, { invitation }) =>
    invitation.change([network, id], (row) => ({
      ...row, more_time: null, answer_by: answerBy, ends_at: BigInt(endsAt), told_at: row.told_at === row.ends_at ? BigInt(endsAt) : row.told_at,
    })))
  .on(ChangeProposed, ({ network, id, at, data: { proposal, recipient, topics, wish, answerUntil, answerBy, endsAt, knows = null } }, { invitation, change }) => {
    invitation.change([network, id], (row) => ({ ...row, state: 'talking', answer_by: answerBy, ends_at: BigInt(endsAt) }));
    change.put({ network, id: proposal, invitation: id, recipient, topics, wish, proposed_at: at, answer_until: BigInt(answerUntil), answer: null, reply: null, knows });
  })
  .on(ChangeAnswered, ({ network, id, data: { proposal, answer, reply } }, { invitation, change }) => {
    invitation.change([network, id], silentAgain);
    change.change([network, proposal], (row) => ({ ...row, answer, reply: reply ?? null }));
  })
  .on(ChangeLapsed, ({ network, id, data: { proposal } }, { invitation, change }) => {
    invitation.change([network, id], silentAgain);
    change.change([network, proposal], (row) => ({ ...row, answer: 'lapsed' }));
  })
  .on(AnswerObjectedTo, ({ network, id, revision, data: { recipient, places, answerBy, endsAt } }, { invitation, ended_links }) => {
    ended_links.put({ network, invitation: id, recipient, revision });
    invitation.change([network, id], (row) => ({
      ...row, state: 'open', places, people: 0, held_until: null, answer_by: answerBy, ends_at: BigInt(endsAt),
      answered_by: null, answered_role: null, acceptor: null, object_until: null,
    }));
  })
  .on(AcceptanceWithdrawn, ({ network, id, revision, data: { recipient, filled } }, { invitation, ended_links }) => {
    ended_links.put({ network, invitation: id, recipient, revision });
    invitation.change([network, id], (row) => ({ ...row, state: filled > 0 ? 'accepted' : 'acceptance-withdrawn', people: filled, held_until: null }));
  })
  .on(SlipCorrected, ({ network, id, at, data: { after, note } }, { request }) =>
    request.change([network, id], (row) => ({ ...row, form: { ...row.form, ...after } as RequestForm, corrections: [...row.corrections, { note, at: Number(at) }] })))
  .on(TermsRevised, ({ network, id, data: { after } }, { request }) => request.change([network, id], (row) => ({ ...row, form: after })))
  .on(ReminderGiven, ({ network, id, at, data: { recipient, kind } }, { reminder }) => reminder.put({ network, invitation: id, kind, recipient, given_at: at }))
  .on(ExceptionGranted, ({ network, data: { request, reason } }, { short_notice: notice }) => notice.put({ network, request, reason }))
  .on(ContactRoleConfirmed, ({ network, id, at, data: { person, role, name, replyWithinDays } }, { contact }) =>
    contact.put({ network, request: id, role, person, name, reply_within_days: replyWithinDays, since: at }))
  .on(RequestSubmitted, ({ network, id, data: { form } }, { request }) => request.put({ network, id, status: 'submitted', form, answer_by: form.answerBy, changes: [], corrections: [], asks_organisations: false, asks_people: false }))
  .on(RequestPublished, ({ network, id }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'published' })))
  .on(SuggesterNamed, ({ network, data: { proposal, request, name } }, { suggester }) => suggester.put({ network, proposal, request, name }))
  .on(QuestionChanged, ({ network, id, at, data: { proposal, before, after } }, { request }) =>
    request.change([network, id], (row) => ({ ...row, form: { ...row.form, ...after }, changes: [...row.changes, { proposal, before, after, at: Number(at) }] })))
  .on(DeadlineExtended, ({ network, id, data: { answerBy } }, { request }) => request.change([network, id], (row) => ({ ...row, answer_by: answerBy })))
  .on(RequestClosed, ({ network, id }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'closed' })))
  .on(RequestWithdrawn, ({ network, id }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'withdrawn' })));

/** Once a change is answered the invitation is open again, unless the recipient has answered it. */
function silentAgain<Row extends { readonly state: string }>(row: Row): Row {
  return row.state === 'talking' ? { ...row, state: 'open' } : row;
}

export interface ReceivedRow {
  readonly id: Id;
  readonly request: Id;
  readonly asker: Id;
  readonly recipient: Id;
  readonly to_person: boolean;
  readonly offers: Offer;
  readonly places: number;
  readonly answer_by: Deadline;
  readonly ends_at: bigint;
  readonly sent_at: bigint;
  readonly match: Personal<MatchFactors>;
  readonly state: ReceivedState;
  readonly people: number;
  readonly held_until: bigint | null;
  readonly answered_by: Personal<string> | null;
  readonly answered_role: Personal<string> | null;
  readonly told_at: bigint | null;
  /** Who said yes for the organisation, and until when its others may object. */
  readonly acceptor: Id | null;
  readonly object_until: bigint | null;
  readonly taken_by: Personal<string> | null;
  readonly more_time: Deadline | null;
  readonly more_time_refused: boolean;
}

const received = `id, request, asker, recipient, to_person, offers, places, answer_by, ends_at, sent_at, match, state, people, held_until, answered_by, answered_role, told_at,
  acceptor, object_until, taken_by, more_time, more_time_refused from invited.invitation`;

/** The inbox, newest first. */
export function inbox(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly ReceivedRow[]> {
  return reader.query<ReceivedRow>(
    `select ${received} where $1::bigint is null or (sent_at, id) < ($1::bigint, $2::uuid) order by sent_at desc, id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

export async function receivedInvitation(reader: Reader, id: Id): Promise<ReceivedRow | undefined> {
  const [row] = await reader.query<ReceivedRow>(`select ${received} where id = $1`, [id]);
  return row;
}

export interface PlaceRow {
  readonly id: Id;
  readonly invitation: Id;
  readonly request: Id;
  readonly asker: Id;
  readonly recipient: Id;
  readonly offers: Offer;
  readonly until: bigint;
  readonly opened_at: bigint;
  readonly person: Id | null;
  readonly name: Personal<string> | null;
  readonly on_behalf: OnBehalf | null;
}

/** Places that are or were taken, and those whose link holds: the rest are like places that were never there. */
const places = `id, invitation, request, asker, recipient, offers, until, opened_at, person, name, on_behalf from invited.place
  where (person is not null or given_up or not exists (select from invited.ended_links e where e.network = place.network and e.invitation = place.invitation and e.revision > place.revision))`;

/** The places that an organisation's yes holds and that it has asked people for. */
export function placesOf(reader: Reader, invitations: readonly Id[]): Promise<readonly PlaceRow[]> {
  return reader.query<PlaceRow>(`select ${places} and invitation = any($1) and not given_up order by opened_at, id`, [invitations]);
}

export async function placeAt(reader: Reader, id: Id): Promise<PlaceRow | undefined> {
  const [row] = await reader.query<PlaceRow>(`select ${places} and id = $1`, [id]);
  return row;
}

export interface AnswerRow {
  readonly place: Id;
  readonly invitation: Id;
  readonly request: Id;
  readonly asker: Id;
  readonly recipient: Id;
  readonly yes: boolean;
  readonly answered_at: bigint;
}

/** A person's own answers, newest first. */
export function answersOf(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly AnswerRow[]> {
  return reader.query<AnswerRow>(
    `select place, invitation, request, asker, recipient, yes, answered_at from invited.answer where ($1::bigint is null or (answered_at, place) < ($1::bigint, $2::uuid)) order by answered_at desc, place desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** A person's own answer to one place. */
export async function answerAt(reader: Reader, place: Id): Promise<AnswerRow | undefined> {
  const [row] = await reader.query<AnswerRow>('select place, invitation, request, asker, recipient, yes, answered_at from invited.answer where place = $1', [place]);
  return row;
}

export interface InvitedRequestRow {
  readonly id: Id;
  readonly asker: Id;
  readonly status: 'submitted' | 'published' | 'closed' | 'withdrawn';
  readonly form: RequestForm;
  readonly answer_by: Deadline;
  readonly changes: readonly QuestionChange[];
  readonly corrections: readonly Correction[];
  /** Which kinds of recipients have been asked. */
  readonly asks_organisations: boolean;
  readonly asks_people: boolean;
}

/** Requests as those who are asked see them. */
export function requestsAsked(reader: Reader, ids: readonly Id[]): Promise<readonly InvitedRequestRow[]> {
  return reader.query<InvitedRequestRow>(
    `select r.id, r.status, r.form, r.answer_by, r.changes, r.corrections, r.asks_organisations, r.asks_people, coalesce((select asker from invited.invitation where request = r.id limit 1),
      (select asker from invited.place where request = r.id limit 1), (select asker from invited.answer where request = r.id limit 1)) as asker
     from invited.request r where r.id = any($1)`, [ids]);
}

export interface ContactPersonRow {
  readonly request: Id;
  readonly role: 'contact' | 'deputy';
  readonly person: Id;
  readonly name: Personal<string>;
  readonly reply_within_days: number;
}

/** Contact and deputy of requests. Who changed from one role to the other has the later one. */
export function contactPersonsOf(reader: Reader, requests: readonly Id[]): Promise<readonly ContactPersonRow[]> {
  return reader.query<ContactPersonRow>(
    `select request, role, person, name, reply_within_days from
      (select distinct on (request, person) * from invited.contact where request = any($1) order by request, person, since desc) c order by request, role`, [requests]);
}

export interface ShortNoticeRow {
  readonly request: Id;
  readonly reason: Personal<string> | null;
}

/** Why people have less time than the rules give them, for requests for which that is so. */
export function shortNotices(reader: Reader, requests: readonly Id[]): Promise<readonly ShortNoticeRow[]> {
  return reader.query<ShortNoticeRow>('select request, reason from invited.short_notice where request = any($1)', [requests]);
}

export interface ReminderRow {
  readonly invitation: Id;
  readonly kind: ReminderKind;
  readonly given_at: bigint;
}

/** The reminders of invitations, for their recipients. */
export function remindersOf(reader: Reader, invitations: readonly Id[]): Promise<readonly ReminderRow[]> {
  return reader.query<ReminderRow>('select invitation, kind, given_at from invited.reminder where invitation = any($1) order by given_at', [invitations]);
}

export interface SuggesterRow {
  readonly proposal: Id;
  readonly name: Personal<string>;
}

/** Whose suggestions these were, where they wished to be named. */
export function suggestersOf(reader: Reader, proposals: readonly Id[]): Promise<readonly SuggesterRow[]> {
  return reader.query<SuggesterRow>('select proposal, name from invited.suggester where proposal = any($1)', [proposals]);
}

/** A change that was suggested, and the newest revision of the terms at that time. */
export interface KnownRow {
  readonly id: Id;
  readonly knows: Id | null;
}

/** What somebody knew of the terms when they suggested changes, in that order. */
export function knownWhenSuggested(reader: Reader, invitation: Id): Promise<readonly KnownRow[]> {
  return reader.query<KnownRow>('select id, knows from invited.change where invitation = $1 order by proposed_at, id', [invitation]);
}
