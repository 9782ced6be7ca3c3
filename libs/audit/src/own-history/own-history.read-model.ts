/** What each party could see of what happened, as it could see it then (R-VIS-04). Rows that are not theirs do not exist for whoever reads. */

import { ListingRevised, NetworkOpened, OrganisationClaimed, OrganisationListed, OrganisationRegistered, RepresentativeAppointed } from '#directory';
import { column, maybe, readModel, sealed, table, type ProjectedEvent, type Rows } from '#engine';
import { isId, type Id, type Personal } from '#kernel';
import {
  besideAudiences, ContactRoleConfirmed, InitiativeAnswered, InitiativeDrafted, InitiativeSent, InitiativeTableJoined, InvitationSent, matchmakingAudiences, PlaceGivenUp, PlaceTaken, RequestDrafted, StudyImported, type Audience,
} from '#matchmaking';
import { besideTableAudiences, drawingEvents, InitiativePartnershipFormed, MemberLeft, partnershipAudiences, PartnershipFormed, PartyJoined, type TableAudience } from '#partnerships';
import { peopleIn, toldEvents, type HistoryType } from '../history/entry';
import { inOwnName, type EntryRow, type Reader } from '../history/history.read-model';
import { untold } from '../history/sentences';

/** Who may know of each kind of event. */
export const audiences: Readonly<Record<HistoryType, readonly (Audience | TableAudience)[]>> = { ...matchmakingAudiences, ...partnershipAudiences, ...besideAudiences, ...besideTableAudiences };

const network = column('text');
const viewer = (own: string): string => `${own} = viewer.organisation() or ${own} = viewer.person()`;
const viewerIs = (field: string): string => `(data ->> '${field}') in (viewer.organisation()::text, viewer.person()::text)`;

const tables = {
  /** Who stands in which relation to something, from where in the log and until where. */
  party: table({
    columns: { network, scope: column('uuid'), relation: column('text'), party: column('uuid'), since: column('bigint'), until: maybe('bigint') },
    key: ['network', 'scope', 'relation', 'party'],
    visible: viewer('party'),
  }),
  /** Which parties may read a person's name: the one that the person gave in `given`, and no other. */
  named: table({
    columns: { network, scope: column('uuid'), relation: column('text'), person: column('uuid'), given: column('uuid') },
    key: ['network', 'scope', 'relation', 'person', 'given'],
    visible: 'exists (select from party p where p.network = named.network and p.scope = named.scope and p.relation = named.relation)',
  }),
  /** `scope`: the request, the initiative, the partnership, or the one whose own it is. */
  entry: table({
    columns: {
      network, event: column('uuid'), scope: column('uuid'), concept: column('text'), id: column('uuid'), revision: column('bigint'), position: column('bigint'), type: column('text'), at: column('bigint'),
      actor: column('text'), role: column('text'), organisation: maybe('uuid'), on_behalf_of: maybe('uuid'), people: column('uuid[]'), audience: column('text[]'), data: column('jsonb'),
    },
    key: ['network', 'event'],
    visible: `('recipient' = any(audience) and ${viewerIs('recipient')}) or ('person' = any(audience) and ${viewerIs('person')}) or ('toPerson' = any(audience) and ${viewerIs('toPerson')})
      or ('self' = any(audience) and (${viewer('id')}))
      or exists (select from party p where p.network = entry.network and p.scope = entry.scope and p.relation = any(entry.audience) and entry.position >= p.since and (p.until is null or entry.position <= p.until))`,
  }),
  /**
   * What changed the drawing of a table. Whoever joins it later is shown it from then on, and it cannot be drawn without its beginning;
   * so these rows go back to it.
   */
  drawing: table({
    columns: { network, partnership: column('uuid'), event: column('uuid'), position: column('bigint'), revision: column('bigint'), type: column('text'), data: column('jsonb') },
    key: ['network', 'event'],
    visible: `exists (select from party p where p.network = drawing.network and p.scope = drawing.partnership and p.relation = 'table' and (p.until is null or drawing.position <= p.until))`,
  }),
  /** What people called themselves last in an organisation, a request, an invitation or an initiative: who gave another name elsewhere has that one there only. */
  person: table({
    columns: { network, given: column('uuid'), person: column('uuid'), name: sealed<string>(), since: column('bigint') },
    key: ['network', 'given', 'person'],
    visible: 'person = viewer.person() or exists (select from named n where n.network = person.network and n.person = person.person and n.given = person.given)',
  }),
  organisation: table({ columns: { network, organisation: column('uuid'), name: column('text') }, key: ['network', 'organisation'], visible: 'true' }),
  place: table({ columns: { network, zone: column('text') }, key: ['network'], visible: 'true' }),
};

const forEver = null;

interface Formed {
  readonly asker: Id;
  readonly contact: Id;
  readonly deputy: Id;
  readonly people: readonly { readonly person: Id; readonly invitation?: Id }[];
  /** What it came of. */
  readonly request?: Id;
  readonly initiative?: Id;
}

interface PartyRow {
  readonly network: string;
  readonly scope: string;
  readonly relation: string;
  readonly party: string;
  readonly since: bigint;
  readonly until: bigint | null;
}

interface NamedRow {
  readonly network: string;
  readonly scope: string;
  readonly relation: string;
  readonly person: string;
  readonly given: string;
}

interface NameRow {
  readonly network: string;
  readonly given: string;
  readonly person: string;
  readonly name: Personal<string> | null;
  readonly since: bigint;
}

/** Somebody says in what the event is about what they are called there. */
function called(e: Pick<ProjectedEvent, 'network' | 'id' | 'position'>, person: Id, name: Personal<string>, rows: { readonly person: Rows<NameRow> }): void {
  rows.person.put({ network: e.network, given: e.id, person, name, since: e.position });
}

/** The organisation on the professional side with its contact and deputy pays; they and the people of the patient side are the table. */
function formed(e: ProjectedEvent<Formed>, { party, named }: { readonly party: Rows<PartyRow>; readonly named: Rows<NamedRow> }): void {
  const { asker, contact, deputy, people, request, initiative } = e.data;
  const began = request ?? initiative ?? e.id;
  const sitting = [contact, deputy, ...people.map(({ person }) => person)];
  for (const one of [asker, contact, deputy]) party.put({ network: e.network, scope: e.id, relation: 'payers', party: one, since: e.position, until: forEver });
  for (const one of [asker, ...sitting]) party.put({ network: e.network, scope: e.id, relation: 'table', party: one, since: e.position, until: forEver });
  for (const person of [contact, deputy]) named.put({ network: e.network, scope: e.id, relation: 'table', person, given: began });
  for (const { person, invitation } of people) named.put({ network: e.network, scope: e.id, relation: 'table', person, given: invitation ?? began });
}

const base = readModel('own_history', 4, tables, ['create index by_scope on entry (network, scope, position, revision)', 'create index by_stream on entry (network, id, position, revision)', 'create index by_party on party (network, party)', 'create index by_person on named (network, person)'])
  .on(NetworkOpened, ({ network: of, data: { zone } }, { place }) => place.put({ network: of, zone }))
  .on(OrganisationListed, (e, { organisation }) => organisation.put({ network: e.network, organisation: e.id, name: e.data.facts.name }))
  .on(ListingRevised, (e, { organisation }) => organisation.change([e.network, e.id], (row) => ({ ...row, name: e.data.facts.name })))
  .on(OrganisationRegistered, (e, { organisation, party, named, person }) => {
    organisation.put({ network: e.network, organisation: e.id, name: e.data.name });
    party.put({ network: e.network, scope: e.id, relation: 'member', party: e.id, since: e.position, until: forEver });
    named.put({ network: e.network, scope: e.id, relation: 'member', person: e.data.representative, given: e.id });
    called(e, e.data.representative, e.data.personName, { person });
  })
  .on(OrganisationClaimed, (e, { party, named, person }) => {
    party.put({ network: e.network, scope: e.id, relation: 'member', party: e.id, since: e.position, until: forEver });
    named.put({ network: e.network, scope: e.id, relation: 'member', person: e.data.representative, given: e.id });
    called(e, e.data.representative, e.data.personName, { person });
  })
  .on(RepresentativeAppointed, (e, { named, person }) => {
    named.put({ network: e.network, scope: e.id, relation: 'member', person: e.data.person, given: e.id });
    called(e, e.data.person, e.data.personName, { person });
  })
  .on(RequestDrafted, (e, { party }) => party.put({ network: e.network, scope: e.id, relation: 'asker', party: e.data.asker, since: e.position, until: forEver }))
  .on(StudyImported, (e, { party }) => party.put({ network: e.network, scope: e.id, relation: 'asker', party: e.data.asker, since: e.position, until: forEver }))
  .on(InitiativeDrafted, (e, { party }) => party.put({ network: e.network, scope: e.id, relation: 'asker', party: e.data.opener, since: e.position, until: forEver }))
  .on(InitiativeSent, (e, { party }) => party.put({ network: e.network, scope: e.id, relation: 'asked', party: e.data.recipient, since: e.position, until: forEver }))
  .on(InitiativeAnswered, (e, { named, person }) => {
    named.put({ network: e.network, scope: e.id, relation: 'asker', person: e.data.by, given: e.id });
    called(e, e.data.by, e.data.name, { person });
  })
  .on(InitiativeTableJoined, (e, { named, person }) => {
    named.put({ network: e.network, scope: e.id, relation: 'asker', person: e.data.person, given: e.id });
    called(e, e.data.person, e.data.name, { person });
  })
  .on(ContactRoleConfirmed, (e, { named, person }) => {
    for (const relation of ['asker', 'asked']) named.put({ network: e.network, scope: e.id, relation, person: e.data.person, given: e.id });
    called(e, e.data.person, e.data.name, { person });
  })
  .on(InvitationSent, (e, { party }) => {
    party.put({ network: e.network, scope: e.data.request, relation: 'asked', party: e.data.recipient, since: e.position, until: forEver });
    party.put({ network: e.network, scope: e.id, relation: 'recipient', party: e.data.recipient, since: e.position, until: forEver });
  })
  .on(PlaceTaken, (e, { party, named, person }) => {
    const { request, person: taker, offers, name } = e.data;
    party.put({ network: e.network, scope: request, relation: 'asked', party: taker, since: e.position, until: forEver });
    named.put({ network: e.network, scope: e.id, relation: 'recipient', person: taker, given: e.id });
    if (offers === 'place') named.put({ network: e.network, scope: request, relation: 'asker', person: taker, given: e.id });   // nobody is named for a reserve place (R-INV-03)
    called(e, taker, name, { person });
  })
  .on(PlaceGivenUp, (e, { named }) => named.remove([e.network, e.data.request, 'asker', e.data.person, e.id]))
  .on(PartnershipFormed, formed)
  .on(InitiativePartnershipFormed, formed)
  .on(PartyJoined, (e, { party, named }) => {
    for (const { person: sitting, invitation } of e.data.people) {
      party.put({ network: e.network, scope: e.id, relation: 'table', party: sitting, since: e.position, until: forEver });
      named.put({ network: e.network, scope: e.id, relation: 'table', person: sitting, given: invitation });
    }
  })
  .on(MemberLeft, (e, { party }) => {
    for (const relation of ['table', 'payers']) party.change([e.network, e.id, relation, e.data.person], (row) => ({ ...row, until: e.position }));
  });

/** What an event belongs to. */
function scopeOf({ concept, id, data }: ProjectedEvent): Id {
  const { request, partnership } = data as { readonly request?: Id; readonly partnership?: Id };
  return (ofRequests.includes(concept) ? request : ofTables.includes(concept) ? partnership : undefined) ?? id;
}

const ofRequests: readonly string[] = ['invitation', 'exception'];
const ofTables: readonly string[] = ['payment', 'evaluation', 'story'];

const withDrawing = drawingEvents.reduce((model, definition) => model.on(definition, ({ network: of, id, eventId, position, revision, type, data }: ProjectedEvent, { drawing }) => {
  drawing.put({ network: of, partnership: id, event: eventId, position, revision, type, data });
}), base);

/** One row for every event that a party may know of. */
export const ownHistoryModel = toldEvents.filter(({ type }) => audiences[type].length > 0).reduce((model, definition) => model.on(definition, (event: ProjectedEvent, { entry }) => {
  const { network: of, eventId, concept, id, revision, position, type, at, actor, actorRole, actorOrganisation, onBehalfOf, data } = event;
  const acting = isId(actor) && inOwnName.includes(actorRole) ? [actor] : [];
  entry.put({
    network: of, event: eventId, scope: scopeOf(event), concept, id, revision, position, type, at, actor, role: actorRole, organisation: actorOrganisation,
    on_behalf_of: onBehalfOf, people: [...new Set([...acting, ...(onBehalfOf === null ? [] : [onBehalfOf]), ...peopleIn(data)])], audience: [...audiences[definition.type]], data,
  });
}), withDrawing);

// ── Queries ──────────────────────────────────────────────────────────────────

/** What the reader could see of a request, an initiative, a partnership, or one invitation with what happened to its request. */
const seenOf = `from own_history.entry e where (e.scope = $1 or e.id = $1 or (e.concept = 'request' and e.scope = (select i.scope from own_history.entry i where i.id = $1 and i.concept = 'invitation' and i.type = 'InvitationSent' limit 1)))`;

/** In order. A place in it is its number among what the reader sees: positions of the log would tell of what lies between. */
export function seenEntries(reader: Reader, about: Id, after: string, limit: number): Promise<readonly (EntryRow & { readonly nth: bigint })[]> {
  return reader.query(
    `select row_number() over (order by e.position, e.revision) as nth, e.event, e.position, e.revision, e.type, e.at, e.actor, e.role, e.organisation, e.on_behalf_of, e.people, e.data
      ${seenOf} order by e.position, e.revision offset $2::bigint limit $3`,
    [about, after, limit]);
}

/** What changed the drawing of a partnership's table, in order, for whoever sits or sat there. */
export function seenDrawing(reader: Reader, about: Id): Promise<readonly Pick<EntryRow, 'position' | 'revision' | 'type' | 'data'>[]> {
  return reader.query('select position, revision, type, data from own_history.drawing where partnership = $1 order by position, revision', [about]);
}

/** Everybody in it, in the order in which they first appear; those whom no sentence names have no place in it. */
export async function seenPeople(reader: Reader, about: Id): Promise<readonly Id[]> {
  const rows = await reader.query<{ readonly people: readonly Id[] }>(`select e.people ${seenOf} and e.type <> all ($2) order by e.position, e.revision`, [about, untold]);
  return [...new Set(rows.flatMap(({ people }) => people))];
}

/** What people are called in this: by the name that they gave there, or else by the last of those that the reader may see. */
export function seenNames(about: Id): (reader: Reader, people: readonly Id[]) => Promise<readonly { readonly person: Id; readonly name: Personal<string> }[]> {
  return (reader, people) => reader.query(
    `select distinct on (p.person) p.person, p.name from own_history.person p where p.person = any($1)
     order by p.person, p.given = $2 or exists (select from own_history.named n where n.scope = $2 and n.person = p.person and n.given = p.given) desc, p.since desc`,
    [people, about]);
}

export function seenOrganisations(reader: Reader, organisations: readonly Id[]): Promise<readonly { readonly organisation: Id; readonly name: string }[]> {
  return reader.query('select organisation, name from own_history.organisation where organisation = any($1)', [organisations]);
}

export async function seenZone(reader: Reader): Promise<string> {
  const [row] = await reader.query<{ readonly zone: string }>('select zone from own_history.place');
  return row?.zone ?? 'UTC';
}
