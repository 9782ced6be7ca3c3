/** Revised terms: the same for everybody who was asked; what somebody is asked again, for them; and what came of it, for the asker. A no is the same as no answer there (R-CHG-06). */

import { column, json, maybe, readModel, table } from '#engine';
import type { Id } from '#kernel';
import { InvitationSent, PlaceDeclined, PlaceGivenUp, PlaceOpened, PlaceTaken } from '../invitation/events';
import type { Reader } from '../reader';
import type { RequestForm } from '../request/form';
import type { TermPart } from '../terms/compare';
import { NewTermsAccepted, NewTermsAsked, NewTermsDeclined, OldTermsKept, PlaceReleased, TermsRevised } from './events';

const network = column('text');
const again = { network, place: column('uuid'), request: column('uuid'), invitation: column('uuid'), person: column('uuid'), revision: column('uuid'), held: column('uuid'), until: column('bigint') };

/** How it stands with one who was asked again, to the asker. */
export const againStates = ['waiting', 'yes', 'kept', 'released'] as const;
export type AgainState = (typeof againStates)[number];

export const revisionsModel = readModel('revisions', 1, {
  invited: table({
    columns: { network, invitation: column('uuid'), request: column('uuid'), asker: column('uuid'), recipient: column('uuid') },
    key: ['network', 'invitation'],
    visible: `asker = viewer.organisation() or recipient = viewer.organisation() or (recipient = viewer.person() and viewer.role() = 'person')`,
  }),
  place: table({
    columns: { network, id: column('uuid'), request: column('uuid'), person: maybe('uuid') },
    key: ['network', 'id'],
    visible: 'person = viewer.person() or matchmaking.was_sent_to_viewer(network, id)',
  }),
  revision: table({
    columns: { network, id: column('uuid'), request: column('uuid'), before: json<RequestForm>(), after: json<RequestForm>(), changed: column('text[]'), to_agree: column('text[]'), suggested: column('boolean'), revised_at: column('bigint') },
    key: ['network', 'id'],
    visible: `viewer.role() = 'coordinator' or exists (select from invited i where i.network = viewer.network() and i.request = revision.request)
      or exists (select from place p where p.network = viewer.network() and p.request = revision.request)`,
  }),
  /** Their own word. */
  own: table({ columns: { ...again, said: maybe('text'), settled: column('boolean') }, key: ['network', 'place'], visible: 'person = viewer.person()' }),
  asked: table({ columns: { ...again, asker: column('uuid'), state: column('text') }, key: ['network', 'place'], visible: `asker = viewer.organisation() or viewer.role() = 'coordinator'` }),
}, ['create index by_request on revision (network, request, revised_at, id)', 'create index asked_by_request on asked (network, request)'])
  .on(InvitationSent, ({ network, id, data: { request, asker, recipient } }, { invited }) => invited.put({ network, invitation: id, request, asker, recipient }))
  .on(PlaceOpened, ({ network, data: { place: id, request } }, { place }) => place.put({ network, id, request, person: null }))
  .on(PlaceTaken, ({ network, data: { place: id, person } }, { place }) => place.change([network, id], (row) => ({ ...row, person })))
  .on(PlaceDeclined, ({ network, data: { place: id, person } }, { place }) => place.change([network, id], (row) => ({ ...row, person })))
  .on(TermsRevised, ({ network, id, at, data: { revision: of, before, after, changed, toAgree, proposal } }, { revision }) =>
    revision.put({ network, id: of, request: id, before, after, changed, to_agree: toAgree, suggested: proposal !== undefined, revised_at: at }))
  .on(NewTermsAsked, ({ network, id, data: { request, asker, place, person, revision, held, until } }, { own, asked }) => {
    const row = { network, place, request, invitation: id, person, revision, held, until: BigInt(until) };
    own.put({ ...row, said: null, settled: false });
    asked.put({ ...row, asker, state: 'waiting' });
  })
  .on(NewTermsAccepted, ({ network, data: { place } }, { own, asked }) => {
    own.change([network, place], (row) => ({ ...row, said: 'yes' }));
    asked.change([network, place], (row) => ({ ...row, state: 'yes' }));
  })
  .on(NewTermsDeclined, ({ network, data: { place } }, { own }) => own.change([network, place], (row) => ({ ...row, said: 'no' })))
  .on(OldTermsKept, ({ network, data: { place } }, { own, asked }) => {
    own.change([network, place], (row) => ({ ...row, settled: true }));
    asked.change([network, place], (row) => ({ ...row, state: 'kept' }));
  })
  .on(PlaceReleased, ({ network, data: { place } }, { own, asked }) => {
    own.change([network, place], (row) => ({ ...row, settled: true }));
    asked.change([network, place], (row) => ({ ...row, state: 'released' }));
  })
  .on(PlaceGivenUp, ({ network, data: { place } }, { own, asked }) => {
    own.remove([network, place]);
    asked.remove([network, place]);
  });

export interface RevisionRow {
  readonly id: Id;
  readonly request: Id;
  readonly before: RequestForm;
  readonly after: RequestForm;
  readonly changed: readonly TermPart[];
  readonly to_agree: readonly TermPart[];
  readonly suggested: boolean;
  readonly revised_at: bigint;
}

/** The revisions of requests, in that order. */
export function revisionsOf(reader: Reader, requests: readonly Id[]): Promise<readonly RevisionRow[]> {
  return reader.query<RevisionRow>(
    'select id, request, before, after, changed, to_agree, suggested, revised_at from revisions.revision where request = any($1) order by revised_at, id', [requests]);
}

export interface OwnTermsRow {
  readonly place: Id;
  readonly request: Id;
  readonly revision: Id;
  /** The first revision that they have not agreed to: the terms before it hold. */
  readonly held: Id;
  readonly until: bigint;
  readonly said: 'yes' | 'no' | null;
  readonly settled: boolean;
}

/** What a person is asked again about their own places. */
export function ownTermsOf(reader: Reader, places: readonly Id[]): Promise<readonly OwnTermsRow[]> {
  return reader.query<OwnTermsRow>('select place, request, revision, held, until, said, settled from revisions.own where place = any($1)', [places]);
}

export interface AskedAgainRow {
  readonly place: Id;
  readonly request: Id;
  readonly invitation: Id;
  readonly until: bigint;
  readonly state: AgainState;
}

/** Who was asked again, by request. */
export function askedAgainFor(reader: Reader, requests: readonly Id[]): Promise<readonly AskedAgainRow[]> {
  return reader.query<AskedAgainRow>('select place, request, invitation, until, state from revisions.asked where request = any($1) order by until, place', [requests]);
}

export async function askedAgainAt(reader: Reader, place: Id): Promise<AskedAgainRow | undefined> {
  const [row] = await reader.query<AskedAgainRow>('select place, request, invitation, until, state from revisions.asked where place = $1', [place]);
  return row;
}
