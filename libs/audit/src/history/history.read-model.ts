/** The history of every request, with its invitations and its partnership, as it was recorded. For staff. */

import {
  NetworkOpened, OrganisationClaimed, OrganisationListed, OrganisationRegistered, ListingRevised, RepresentativeAppointed,
} from '#directory';
import { column, maybe, readModel, sealed, table, type ProjectedEvent } from '#engine';
import { isId, type ActorRole, type Id, type Personal } from '#kernel';
import { ContactRoleConfirmed, InitiativeAnswered, InitiativeDrafted, InitiativeTableJoined, InvitationAccepted, InvitationSent, PlaceTaken, RequestDrafted, StudyImported } from '#matchmaking';
import { InitiativePartnershipFormed, PartnershipFormed, drawingEvents } from '#partnerships';
import { AuditCaseClosed, AuditCaseOpened, NamesHidden, NamesRevealed } from '../case/case';
import { historyEvents, peopleIn } from './entry';

/** Coordinators; and auditors, while they have a case open (R-STF-08): of what, the query says. */
const staffOf = (table: string): string => `viewer.role() = 'coordinator' or exists (select from open_case c where c.network = ${table}.network)`;
const network = column('text');

const tables = {
  /** The open cases of auditors, each seen by its own, and until when names are shown in it. */
  open_case: table({
    columns: { network, id: column('uuid'), opened_by: column('uuid'), about: column('uuid'), ends_at: column('bigint'), names_until: maybe('bigint') },
    key: ['network', 'id'],
    visible: `opened_by = viewer.person() and viewer.role() = 'auditor'`,
  }),
  entry: table({
    columns: {
      network, event: column('uuid'), concept: column('text'), id: column('uuid'), revision: column('bigint'), position: column('bigint'), type: column('text'), at: column('bigint'),
      actor: column('text'), role: column('text'), organisation: maybe('uuid'), on_behalf_of: maybe('uuid'), people: column('uuid[]'), data: column('jsonb'),
    },
    key: ['network', 'event'],
    visible: staffOf('entry'),
  }),
  /** To which request, or initiative, a stream belongs. */
  thread: table({ columns: { network, concept: column('text'), id: column('uuid'), request: column('uuid') }, key: ['network', 'concept', 'id'], visible: staffOf('thread') }),
  /** What people called themselves last. Auditors see numbers instead, unless names are revealed in a case. */
  person: table({ columns: { network, person: column('uuid'), name: sealed<string>() }, key: ['network', 'person'], visible: `viewer.role() = 'coordinator' or exists (select from open_case c where c.network = person.network and c.names_until is not null)` }),
  organisation: table({ columns: { network, organisation: column('uuid'), name: column('text') }, key: ['network', 'organisation'], visible: staffOf('organisation') }),
  /** Where the network's days begin. */
  place: table({ columns: { network, zone: column('text') }, key: ['network'], visible: 'true' }),
};

const base = readModel('history', 4, tables, [
  'create index by_stream on entry (network, concept, id, position, revision)',
  'create index by_request on thread (network, request)',
])
  .on(RequestDrafted, ({ network, id, concept }, { thread }) => thread.put({ network, concept, id, request: id }))
  .on(StudyImported, ({ network, id, concept }, { thread }) => thread.put({ network, concept, id, request: id }))
  .on(InvitationSent, ({ network, id, concept, data: { request } }, { thread }) => thread.put({ network, concept, id, request }))
  .on(InitiativeDrafted, ({ network, id, concept }, { thread }) => thread.put({ network, concept, id, request: id }))
  .on(InitiativePartnershipFormed, ({ network, id, concept, data: { initiative } }, { thread }) => thread.put({ network, concept, id, request: initiative }))
  .on(PartnershipFormed, ({ network, id, concept, data: { request } }, { thread }) => thread.put({ network, concept, id, request }))
  .on(AuditCaseOpened, ({ network, id, data: { by, about, endsAt } }, { open_case }) => open_case.put({ network, id, opened_by: by, about, ends_at: BigInt(endsAt), names_until: null }))
  .on(NamesRevealed, ({ network, id, data: { until } }, { open_case }) => open_case.change([network, id], (row) => ({ ...row, names_until: BigInt(until) })))
  .on(NamesHidden, ({ network, id }, { open_case }) => open_case.change([network, id], (row) => ({ ...row, names_until: null })))
  .on(AuditCaseClosed, ({ network, id }, { open_case }) => open_case.remove([network, id]))
  .on(NetworkOpened, ({ network, data: { zone } }, { place }) => place.put({ network, zone }))
  .on(OrganisationListed, ({ network, id, data: { facts } }, { organisation }) => organisation.put({ network, organisation: id, name: facts.name }))
  .on(ListingRevised, ({ network, id, data: { facts } }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, name: facts.name })))
  .on(OrganisationRegistered, ({ network, id, data: { name, representative, personName } }, { organisation, person }) => {
    organisation.put({ network, organisation: id, name });
    person.put({ network, person: representative, name: personName });
  })
  .on(OrganisationClaimed, ({ network, data: { representative, personName } }, { person }) => person.put({ network, person: representative, name: personName }))
  .on(RepresentativeAppointed, ({ network, data: { person: appointed, personName } }, { person }) => person.put({ network, person: appointed, name: personName }))
  .on(ContactRoleConfirmed, ({ network, data: { person: contact, name } }, { person }) => person.put({ network, person: contact, name }))
  .on(InvitationAccepted, ({ network, data: { by, name } }, { person }) => person.put({ network, person: by, name }))
  .on(InitiativeTableJoined, ({ network, data: { person: joined, name } }, { person }) => person.put({ network, person: joined, name }))
  .on(InitiativeAnswered, ({ network, data: { by, name } }, { person }) => person.put({ network, person: by, name }))
  .on(PlaceTaken, ({ network, data: { person: invited, name } }, { person }) => person.put({ network, person: invited, name }));

/** Staff are named by what they do, never as persons. */
export const inOwnName: readonly string[] = ['person', 'representative'] satisfies readonly ActorRole[];

/** One row for every event, as it is. */
export const historyModel = historyEvents.reduce((model, definition) => model.on(definition, (event: ProjectedEvent, { entry }) => {
  const { network, eventId, concept, id, revision, position, type, at, actor, actorRole, actorOrganisation, onBehalfOf, data } = event;
  const acting = isId(actor) && inOwnName.includes(actorRole) ? [actor] : [];
  entry.put({
    network, event: eventId, concept, id, revision, position, type, at, actor, role: actorRole, organisation: actorOrganisation, on_behalf_of: onBehalfOf,
    people: [...new Set([...acting, ...(onBehalfOf === null ? [] : [onBehalfOf]), ...peopleIn(data)])], data,
  });
}), base);

// ── Queries ──────────────────────────────────────────────────────────────────

/** Reads as whoever asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface EntryRow {
  readonly event: Id;
  readonly position: bigint;
  readonly revision: bigint;
  readonly type: string;
  readonly at: bigint;
  readonly actor: string;
  readonly role: ActorRole;
  readonly organisation: Id | null;
  readonly on_behalf_of: Id | null;
  readonly people: readonly Id[];
  readonly data: unknown;
}

const itsThread = 'history.entry e join history.thread t using (network, concept, id)';

/** The request that a partnership came from; nothing when there is no such partnership, or it is not the asker's to see. */
export async function requestOf(reader: Reader, partnership: Id): Promise<Id | undefined> {
  const [row] = await reader.query<{ readonly request: Id }>(`select request from history.thread where concept = 'partnership' and id = $1`, [partnership]);
  return row?.request;
}

/** Whether an auditor has a case open about one of these, and whether names are shown in it. `now` in epoch milliseconds. */
export async function openCaseAbout(reader: Reader, things: readonly Id[], now: number): Promise<{ readonly names: boolean } | undefined> {
  const rows = await reader.query<{ readonly names: boolean }>('select coalesce(names_until > $2, false) as names from history.open_case where about = any($1) and ends_at > $2', [things, now]);
  return rows.length > 0 ? { names: rows.some(({ names }) => names) } : undefined;
}

/** A request's history in the order in which it happened. */
export function entriesOf(reader: Reader, request: Id, after: readonly [string, string] | undefined, limit: number): Promise<readonly EntryRow[]> {
  return reader.query<EntryRow>(
    `select e.event, e.position, e.revision, e.type, e.at, e.actor, e.role, e.organisation, e.on_behalf_of, e.people, e.data from ${itsThread}
      where t.request = $1 and ($2::bigint is null or (e.position, e.revision) > ($2::bigint, $3::bigint)) order by e.position, e.revision limit $4`,
    [request, after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** What changed the drawing of a partnership's table, in order. */
export function drawingOf(reader: Reader, partnership: Id): Promise<readonly Pick<EntryRow, 'position' | 'revision' | 'type' | 'data'>[]> {
  return reader.query(`select position, revision, type, data from history.entry where concept = 'partnership' and id = $1 and type = any($2) order by position, revision`, [partnership, drawingEvents.map(({ type }) => type)]);
}

/** Everybody in a history, in the order in which they first appear; later events only add to the end. */
export function castOf(reader: Reader, request: Id): Promise<readonly { readonly person: Id; readonly adviser: boolean }[]> {
  return reader.query(
    `select person, adviser from (
      select distinct on (who.person) who.person, e.position, e.revision, who.nth,
        bool_or(e.type in ('PlaceTaken', 'PlaceDeclined') and e.data ->> 'person' = who.person::text) over (partition by who.person) as adviser
      from ${itsThread} cross join lateral unnest(e.people) with ordinality as who (person, nth) where t.request = $1
      order by who.person, e.position, e.revision, who.nth) first order by position, revision, nth`,
    [request]);
}

export function personNames(reader: Reader, people: readonly Id[]): Promise<readonly { readonly person: Id; readonly name: Personal<string> }[]> {
  return reader.query('select person, name from history.person where person = any($1)', [people]);
}

export function organisationNames(reader: Reader, organisations: readonly Id[]): Promise<readonly { readonly organisation: Id; readonly name: string }[]> {
  return reader.query('select organisation, name from history.organisation where organisation = any($1)', [organisations]);
}

export async function zoneOf(reader: Reader): Promise<string> {
  const [row] = await reader.query<{ readonly zone: string }>('select zone from history.place');
  return row?.zone ?? 'UTC';
}
