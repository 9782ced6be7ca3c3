/** Reserves: for each their own, for the asker how many there are and who of them is called, without names until their second yes (R-INV-03). */

import { column, maybe, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import { PlaceGivenUp, PlaceTaken } from '../invitation/events';
import type { Reader } from '../reader';
import { PlaceReleased } from '../revision/events';
import { ReserveAsked, ReserveCalled, ReserveCallEnded, ReserveDeclined, ReserveSeated, ReservesNotTold, ReservesTold, ReserveTookPlace } from './events';

const network = column('text');
const reserve = { network, place: column('uuid'), request: column('uuid'), invitation: column('uuid') };

/** How a reserve stands, to the asker. */
export const reserveStates = ['reserve', 'called', 'seated'] as const;
export type ReserveState = (typeof reserveStates)[number];

export const reservesModel = readModel('reserves', 1, {
  own: table({ columns: { ...reserve, person: column('uuid'), called_until: maybe('bigint'), said: maybe('text') }, key: ['network', 'place'], visible: 'person = viewer.person()' }),
  asked: table({ columns: { ...reserve, asker: column('uuid'), state: column('text') }, key: ['network', 'place'], visible: `asker = viewer.organisation() or viewer.role() = 'coordinator'` }),
  told: table({
    columns: { network, request: column('uuid'), reason: sealed<string>(), missed: column('boolean') },
    key: ['network', 'request'],
    visible: `exists (select from own o where o.network = told.network and o.request = told.request) or exists (select from asked a where a.network = told.network and a.request = told.request)`,
  }),
}, ['create index asked_by_request on asked (network, request)', 'create index own_by_request on own (network, request)'])
  .on(PlaceTaken, ({ network, id, data: { request, asker, place, person, offers } }, { own, asked }) => {
    if (offers !== 'reserve') return;
    own.put({ network, place, request, invitation: id, person, called_until: null, said: null });
    asked.put({ network, place, request, invitation: id, asker, state: 'reserve' });
  })
  .on(ReserveCalled, ({ network, data: { place } }, { asked }) => asked.change([network, place], (row) => ({ ...row, state: 'called' })))
  .on(ReserveCallEnded, ({ network, data: { place } }, { asked }) => asked.change([network, place], (row) => ({ ...row, state: 'reserve' })))
  .on(ReserveSeated, ({ network, data: { place } }, { asked }) => asked.change([network, place], (row) => ({ ...row, state: 'seated' })))
  .on(ReserveAsked, ({ network, data: { place, until } }, { own }) => own.change([network, place], (row) => ({ ...row, called_until: BigInt(until), said: null })))
  .on(ReserveTookPlace, ({ network, data: { place } }, { own }) => own.change([network, place], (row) => ({ ...row, said: 'yes' })))
  .on(ReserveDeclined, ({ network, data: { place } }, { own }) => own.change([network, place], (row) => ({ ...row, said: 'no' })))
  .on(PlaceGivenUp, ({ network, data: { place } }, { own, asked }) => {
    own.remove([network, place]);
    asked.remove([network, place]);
  })
  .on(PlaceReleased, ({ network, data: { place } }, { own, asked }) => {
    own.remove([network, place]);
    asked.remove([network, place]);
  })
  .on(ReservesTold, ({ network, id, data: { reason } }, { told }) => told.put({ network, request: id, reason, missed: false }))
  .on(ReservesNotTold, ({ network, id }, { told }) => told.put({ network, request: id, reason: null, missed: true }));

export interface OwnReserveRow {
  readonly place: Id;
  readonly invitation: Id;
  readonly called_until: bigint | null;
  readonly said: 'yes' | 'no' | null;
  readonly reason: Personal<string> | null;
}

/** A person's own reserve places, and why they were not called if they have been told. */
export function ownReserves(reader: Reader, places: readonly Id[]): Promise<readonly OwnReserveRow[]> {
  return reader.query<OwnReserveRow>(
    'select o.place, o.invitation, o.called_until, o.said, t.reason from reserves.own o left join reserves.told t using (network, request) where o.place = any($1)', [places]);
}

export interface ReserveRow {
  readonly place: Id;
  readonly request: Id;
  readonly invitation: Id;
  readonly state: ReserveState;
}

/** Reserves of requests, in no telling order. */
export function reservesOf(reader: Reader, requests: readonly Id[]): Promise<readonly ReserveRow[]> {
  return reader.query<ReserveRow>('select place, request, invitation, state from reserves.asked where request = any($1) order by place', [requests]);
}

export async function reserveAt(reader: Reader, place: Id): Promise<ReserveRow | undefined> {
  const [row] = await reader.query<ReserveRow>('select place, request, invitation, state from reserves.asked where place = $1', [place]);
  return row;
}

export interface ToldRow {
  readonly request: Id;
  readonly reason: Personal<string> | null;
  readonly missed: boolean;
}

/** What reserves who were not called have been told. */
export function toldOf(reader: Reader, requests: readonly Id[]): Promise<readonly ToldRow[]> {
  return reader.query<ToldRow>('select request, reason, missed from reserves.told where request = any($1)', [requests]);
}
