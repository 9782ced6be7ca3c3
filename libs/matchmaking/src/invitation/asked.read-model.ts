/** What an asker sees of its invitations. Nothing here changes because of a no, a break or a silence before the asker is told (R-VIS-01 to 05). */

import { column, json, maybe, readModel, sealed, table } from '#engine';
import { OrganisationSuspended, SuspensionLifted } from '#directory';
import type { Deadline, Id, Personal } from '#kernel';
import type { Reader } from '../reader';
import { ReserveTookPlace } from '../reserve/events';
import { PlaceReleased } from '../revision/events';
import {
  AcceptanceWithdrawn, AnswerObjectedTo, ChangeAnswered, ChangeLapsed, ChangeProposed, type ChangeTopic, type ChangeWish, ContactReleased, ContactWithdrawn, HoldEnded, InvitationAccepted, InvitationDeclined, InvitationEnded, InvitationSent, InvitationWithdrawn,
  InvitationThawed, MoreTimeGiven, MoreTimeRefused, MoreTimeRequested, PlaceGivenUp, PlaceTaken, PlaceTakenOnBehalf,
} from './events';
import type { ContactDetails, Offer, OnBehalf } from './terms';

/** How an invitation stands, to its asker. `no-yes` is the same for a no and for no answer. */
export const askedStates = ['asked', 'talking', 'yes', 'no-yes', 'withdrawn'] as const;
export type AskedState = (typeof askedStates)[number];

/** Of invitations to people an asker gets counts, through the functions below, and no rows (R-VIS-01). */
const toAskers = `(asker = viewer.organisation() and not to_person) or viewer.role() = 'coordinator'`;

/** Of a request of the viewer's own organisation, the invitations to people. */
const ownPeople = `i.network = viewer.network() and i.request = of_request and i.to_person and (i.asker = viewer.organisation() or viewer.role() = 'coordinator')`;
const asFunction = `stable security definer set search_path = '' language sql`;

export const askedModel = readModel('asked', 9, {
  invitation: table({
    columns: {
      network: column('text'), id: column('uuid'), request: column('uuid'), asker: column('uuid'), recipient: column('uuid'), to_person: column('boolean'),
      offers: column('text'), places: column('integer'), answer_by: json<Deadline>(), sent_at: column('bigint'),
      state: column('text'), people: column('integer'), filled: column('integer'), held_until: maybe('bigint'), more_time: maybe('jsonb'),
    },
    key: ['network', 'id'],
    visible: toAskers,
  }),
  /** What a recipient wrote with a no. It comes to light with the end of the invitation, not before. */
  message: table({
    columns: { network: column('text'), id: column('uuid'), told: column('boolean'), message: sealed<string>() },
    key: ['network', 'id'],
    visible: `told and exists (select from invitation i where i.network = message.network and i.id = message.id and i.asker = viewer.organisation())`,
  }),
  /** Who said an own yes to a place; for reserves nobody is named yet (R-INV-03). */
  seat: table({
    columns: { network: column('text'), place: column('uuid'), invitation: column('uuid'), request: column('uuid'), asker: column('uuid'), person: column('uuid'), name: sealed<string>(), taken_at: column('bigint'), on_behalf: maybe('text') },
    key: ['network', 'place'],
    visible: `asker = viewer.organisation()`,
  }),
  /** Changes that were suggested, and what the asker said to them. */
  change: table({
    columns: {
      network: column('text'), id: column('uuid'), invitation: column('uuid'), asker: column('uuid'), topics: column('text[]'), wish: sealed<ChangeWish>(),
      proposed_at: column('bigint'), answer_until: column('bigint'), answer: maybe('text'), reply: sealed<string>(),
    },
    key: ['network', 'id'],
    visible: 'asker = viewer.organisation()',
  }),
  /** Contact details, each for one named person (R-CON-03). */
  contact: table({
    columns: { network: column('text'), place: column('uuid'), to_person: column('uuid'), name: sealed<string>(), details: sealed<ContactDetails>(), released_at: column('bigint') },
    key: ['network', 'place', 'to_person'],
    visible: `to_person = viewer.person()`,
  }),
  /** Askers that are suspended: what people shared with them is hidden meanwhile (R-STF-06). Nobody reads this. */
  suspended: table({ columns: { network: column('text'), organisation: column('uuid') }, key: ['network', 'organisation'], visible: 'false' }),
}, [
  `create function hidden(in_network text, of_place uuid) returns boolean language sql stable security definer begin atomic
    select exists (select from seat join suspended on suspended.network = seat.network and suspended.organisation = seat.asker where seat.network = in_network and seat.network = viewer.network() and seat.place = of_place);
  end`,
  'create policy not_suspended on contact as restrictive for select to roundtable_reader using (not hidden(network, place))',
  'create index by_request on invitation (network, request, sent_at, id)', 'create index by_invitation on seat (network, invitation)',
  `create function people_counts(of_request uuid) returns table (asked bigint, yes bigint, talking bigint) ${asFunction}
    begin atomic
      select count(*), count(*) filter (where i.state = 'yes'), count(*) filter (where i.state = 'talking') from invitation i where ${ownPeople};
    end`,
  `create function people_invited(of_request uuid) returns table (invitation uuid, answer_by jsonb) ${asFunction}
    begin atomic
      select i.id, i.answer_by from invitation i where ${ownPeople} and i.state <> 'withdrawn';
    end`,
  `create function people_waiting(of_request uuid) returns table (invitation uuid, more_time jsonb) ${asFunction}
    begin atomic
      select i.id, i.more_time from invitation i where ${ownPeople} and i.more_time is not null order by i.id;
    end`,
  `create function people_changes(of_request uuid) returns table (id uuid) ${asFunction}
    begin atomic
      select c.id from change c join invitation i on i.network = c.network and i.id = c.invitation where ${ownPeople};
    end`,
  `create function people_messages(of_request uuid) returns table (message text) ${asFunction}
    begin atomic
      select m.message from message m join invitation i on i.network = m.network and i.id = m.id where ${ownPeople} and m.told order by m.id;
    end`,
  `create function people_seats(of_request uuid) returns table (place uuid) ${asFunction}
    begin atomic
      select s.place from seat s join invitation i on i.network = s.network and i.id = s.invitation where ${ownPeople};
    end`,
])
  .on(InvitationSent, ({ network, id, at, data: { request, asker, recipient, to, offers, places, answerBy } }, { invitation }) =>
    invitation.put({ network, id, request, asker, recipient, to_person: to === 'person', offers, places, answer_by: answerBy, sent_at: at, state: 'asked', people: 0, filled: 0, held_until: null, more_time: null }))
  .on(InvitationAccepted, ({ network, id, data: { people, heldUntil } }, { invitation }) =>
    invitation.change([network, id], (row) => ({ ...row, state: 'yes', people, held_until: BigInt(heldUntil), more_time: null })))
  .on(InvitationDeclined, ({ network, id, data: { message: said } }, { message }) => {
    if (said) message.put({ network, id, told: false, message: said });
  })
  .on(InvitationEnded, ({ network, id }, { invitation, message }) => {
    invitation.change([network, id], (row) => ({ ...row, ...standing(row.filled), more_time: null }));
    message.change([network, id], (row) => ({ ...row, told: true }));
  })
  .on(InvitationWithdrawn, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, state: 'withdrawn', more_time: null })))
  .on(PlaceTaken, ({ network, id, at, data: { request, asker, place, person, name, offers } }, { invitation, seat }) => {
    invitation.change([network, id], (row) => ({ ...row, filled: row.filled + 1 }));
    if (offers === 'place') seat.put({ network, place, invitation: id, request, asker, person, name, taken_at: at, on_behalf: null });
  })
  .on(ReserveTookPlace, ({ network, id, at, data: { request, asker, place, person, name } }, { seat }) =>
    seat.put({ network, place, invitation: id, request, asker, person, name, taken_at: at, on_behalf: null }))
  .on(PlaceTakenOnBehalf, ({ network, data: { place, of } }, { seat }) => seat.change([network, place], (row) => ({ ...row, on_behalf: of })))
  .on(HoldEnded, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, ...standing(row.filled) })))
  .on(ContactReleased, ({ network, at, data: { place, toPerson, name, contact: details } }, { contact }) =>
    contact.put({ network, place, to_person: toPerson, name, details: details ?? null, released_at: at }))
  .on(ContactWithdrawn, ({ network, data: { place, toPerson } }, { contact }) => contact.remove([network, place, toPerson]))
  .on(MoreTimeRequested, ({ network, id, data: { until } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, more_time: until })))
  .on(InvitationThawed, ({ network, id, data: { answerBy } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, answer_by: answerBy })))
  .on(OrganisationSuspended, ({ network, id }, { suspended }) => suspended.put({ network, organisation: id }))
  .on(SuspensionLifted, ({ network, id }, { suspended }) => suspended.remove([network, id]))
  .on(MoreTimeGiven, ({ network, id, data: { answerBy } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, answer_by: answerBy, more_time: null })))
  .on(MoreTimeRefused, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, more_time: null })))
  .on(ChangeProposed, ({ network, id, at, data: { proposal, asker, topics, wish, answerUntil, answerBy } }, { invitation, change }) => {
    invitation.change([network, id], (row) => ({ ...row, state: 'talking', answer_by: answerBy }));
    change.put({ network, id: proposal, invitation: id, asker, topics, wish, proposed_at: at, answer_until: BigInt(answerUntil), answer: null, reply: null });
  })
  .on(ChangeAnswered, ({ network, id, data: { proposal, answer, reply } }, { invitation, change }) => {
    invitation.change([network, id], silentAgain);
    change.change([network, proposal], (row) => ({ ...row, answer, reply: reply ?? null }));
  })
  .on(ChangeLapsed, ({ network, id, data: { proposal } }, { invitation, change }) => {
    invitation.change([network, id], silentAgain);
    change.change([network, proposal], (row) => ({ ...row, answer: 'lapsed' }));
  })
  .on(AnswerObjectedTo, ({ network, id, data: { answerBy } }, { invitation }) =>
    invitation.change([network, id], (row) => ({ ...row, state: 'asked', people: row.filled, held_until: null, answer_by: answerBy })))
  .on(AcceptanceWithdrawn, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, ...standing(row.filled) })))
  .on(PlaceGivenUp, ({ network, id, data: { place } }, { invitation, seat }) => {
    invitation.change([network, id], (row) => ({ ...row, filled: row.filled - 1, people: row.people - 1, ...(row.state === 'yes' && row.people === 1 ? { state: 'no-yes' } : {}) }));
    seat.remove([network, place]);
  })
  .on(PlaceReleased, ({ network, id, data: { place } }, { invitation, seat }) => {
    invitation.change([network, id], (row) => ({ ...row, filled: row.filled - 1, people: row.people - 1, ...(row.state === 'yes' && row.people === 1 ? { state: 'no-yes' } : {}) }));
    seat.remove([network, place]);
  });

/** Once a change is answered it is asked again, unless something else has become of it. */
function silentAgain<Row extends { readonly state: string }>(row: Row): Row {
  return row.state === 'talking' ? { ...row, state: 'asked' } : row;
}

/** When nobody more is looked for: people who said yes themselves are a yes, whatever the organisation says. */
function standing(filled: number): { readonly state: AskedState; readonly people: number } {
  return { state: filled > 0 ? 'yes' : 'no-yes', people: filled };
}

export interface AskedRow {
  readonly id: Id;
  readonly request: Id;
  readonly asker: Id;
  readonly recipient: Id;
  readonly offers: Offer;
  readonly places: number;
  readonly answer_by: Deadline;
  readonly sent_at: bigint;
  readonly state: AskedState;
  readonly people: number;
  readonly filled: number;
  readonly held_until: bigint | null;
  /** The last day that the recipient would like, until the asker has said yes or no. */
  readonly more_time: Deadline | null;
  readonly message: Personal<string> | null;
}

const askedColumns = `i.id, i.request, i.asker, i.recipient, i.offers, i.places, i.answer_by, i.sent_at, i.state, i.people, i.filled, i.held_until, i.more_time, m.message
  from asked.invitation i left join asked.message m using (network, id)`;

/** The invitations of a request, in the order in which they were sent. */
export function invitationsOf(reader: Reader, request: Id, after: readonly [string, string] | undefined, limit: number): Promise<readonly AskedRow[]> {
  return reader.query<AskedRow>(
    `select ${askedColumns} where i.request = $1 and ($2::bigint is null or (i.sent_at, i.id) > ($2::bigint, $3::uuid)) order by i.sent_at, i.id limit $4`,
    [request, after?.[0] ?? null, after?.[1] ?? null, limit]);
}

export async function askedInvitation(reader: Reader, id: Id): Promise<AskedRow | undefined> {
  const [row] = await reader.query<AskedRow>(`select ${askedColumns} where i.id = $1`, [id]);
  return row;
}

export interface SeatRow {
  readonly place: Id;
  readonly invitation: Id;
  readonly person: Id;
  readonly name: Personal<string>;
  readonly taken_at: bigint;
  readonly on_behalf: OnBehalf | null;
}

/** Who took places, by invitation. */
export function seatsOf(reader: Reader, invitations: readonly Id[]): Promise<readonly SeatRow[]> {
  return reader.query<SeatRow>('select place, invitation, person, name, taken_at, on_behalf from asked.seat where invitation = any($1) order by taken_at, place', [invitations]);
}

export interface ContactRow {
  readonly place: Id;
  readonly name: Personal<string>;
  readonly details: Personal<ContactDetails> | null;
  readonly released_at: bigint;
}

/** One person's contact details, for the one they were given to (R-CON-08). */
export async function contactAt(reader: Reader, place: Id): Promise<ContactRow | undefined> {
  const [row] = await reader.query<ContactRow>('select place, name, details, released_at from asked.contact where place = $1', [place]);
  return row;
}

/** A suggested change, to either side. */
export interface ChangeRow {
  readonly id: Id;
  readonly invitation: Id;
  readonly topics: readonly ChangeTopic[];
  readonly wish: Personal<ChangeWish>;
  readonly proposed_at: bigint;
  readonly answer_until: bigint;
  readonly answer: 'accepted' | 'revised' | 'lapsed' | null;
  readonly reply: Personal<string> | null;
}

/** Changes that were suggested, in that order, as the asker or the recipient sees them. */
export function changesOf(reader: Reader, side: 'asked' | 'invited', invitations: readonly Id[]): Promise<readonly ChangeRow[]> {
  return reader.query<ChangeRow>(
    `select id, invitation, topics, wish, proposed_at, answer_until, answer, reply from ${side}.change where invitation = any($1) order by proposed_at, id`, [invitations]);
}
