/** What an asker sees of its invitations. Nothing here changes because of a no, a break or a silence before the asker is told (R-VIS-01 to 05). */

import { column, json, maybe, readModel, sealed, table } from '#engine';
import type { Deadline, Id, Personal } from '#kernel';
import type { Reader } from '../reader';
import { ContactReleased, HoldEnded, InvitationAccepted, InvitationDeclined, InvitationEnded, InvitationSent, InvitationWithdrawn, PlaceTaken } from './events';
import type { ContactDetails, Offer } from './terms';

/** How an invitation stands, to its asker. `no-yes` is the same for a no and for no answer. */
export const askedStates = ['asked', 'yes', 'no-yes', 'withdrawn'] as const;
export type AskedState = (typeof askedStates)[number];

const toAskers = `asker = viewer.organisation() or viewer.role() = 'coordinator'`;

export const askedModel = readModel('asked', 1, {
  invitation: table({
    columns: {
      network: column('text'), id: column('uuid'), request: column('uuid'), asker: column('uuid'), recipient: column('uuid'),
      offers: column('text'), places: column('integer'), answer_by: json<Deadline>(), sent_at: column('bigint'),
      state: column('text'), people: column('integer'), filled: column('integer'), held_until: maybe('bigint'),
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
    columns: { network: column('text'), place: column('uuid'), invitation: column('uuid'), request: column('uuid'), asker: column('uuid'), person: column('uuid'), name: sealed<string>(), taken_at: column('bigint') },
    key: ['network', 'place'],
    visible: `asker = viewer.organisation()`,
  }),
  /** Contact details, each for one named person (R-CON-03). */
  contact: table({
    columns: { network: column('text'), place: column('uuid'), to_person: column('uuid'), name: sealed<string>(), details: sealed<ContactDetails>(), released_at: column('bigint') },
    key: ['network', 'place', 'to_person'],
    visible: `to_person = viewer.person()`,
  }),
}, ['create index by_request on invitation (network, request, sent_at, id)', 'create index by_invitation on seat (network, invitation)'])
  .on(InvitationSent, ({ network, id, at, data: { request, asker, recipient, offers, places, answerBy } }, { invitation }) =>
    invitation.put({ network, id, request, asker, recipient, offers, places, answer_by: answerBy, sent_at: at, state: 'asked', people: 0, filled: 0, held_until: null }))
  .on(InvitationAccepted, ({ network, id, data: { people, heldUntil } }, { invitation }) =>
    invitation.change([network, id], (row) => ({ ...row, state: 'yes', people, held_until: BigInt(heldUntil) })))
  .on(InvitationDeclined, ({ network, id, data: { message: said } }, { message }) => {
    if (said) message.put({ network, id, told: false, message: said });
  })
  .on(InvitationEnded, ({ network, id }, { invitation, message }) => {
    invitation.change([network, id], (row) => ({ ...row, state: 'no-yes' }));
    message.change([network, id], (row) => ({ ...row, told: true }));
  })
  .on(InvitationWithdrawn, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, state: 'withdrawn' })))
  .on(PlaceTaken, ({ network, id, at, data: { request, asker, place, person, name, offers } }, { invitation, seat }) => {
    invitation.change([network, id], (row) => ({ ...row, filled: row.filled + 1 }));
    if (offers === 'place') seat.put({ network, place, invitation: id, request, asker, person, name, taken_at: at });
  })
  .on(HoldEnded, ({ network, id }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, people: row.filled })))
  .on(ContactReleased, ({ network, at, data: { place, toPerson, name, contact: details } }, { contact }) =>
    contact.put({ network, place, to_person: toPerson, name, details: details ?? null, released_at: at }));

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
  readonly message: Personal<string> | null;
}

const askedColumns = `i.id, i.request, i.asker, i.recipient, i.offers, i.places, i.answer_by, i.sent_at, i.state, i.people, i.filled, i.held_until, m.message
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
}

/** Who took places, by invitation. */
export function seatsOf(reader: Reader, invitations: readonly Id[]): Promise<readonly SeatRow[]> {
  return reader.query<SeatRow>('select place, invitation, person, name, taken_at from asked.seat where invitation = any($1) order by taken_at, place', [invitations]);
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
