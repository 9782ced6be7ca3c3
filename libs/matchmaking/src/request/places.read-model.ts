/** How many places of a request are offered and taken, and how long people have to answer. Invitation by invitation nobody reads it: of people who were asked only counts are shown (R-VIS-01). */

import { NetworkOpened, NetworkSettingChanged, startSettings } from '#directory';
import { column, json, readModel, table } from '#engine';
import type { Id } from '#kernel';
import type { Reader } from '../reader';
import { ReserveCalled, ReserveCallEnded, ReserveSeated } from '../reserve/events';
import { PlaceEmptied, PlaceFilled, PlacesFreed, PlacesHeld, RequestDrafted, StudyImported } from './events';

const network = column('text');
const ofRequest = { network, request: column('uuid') };

export const placesModel = readModel('places', 1, {
  request: table({ columns: { ...ofRequest, asker: column('uuid') }, key: ['network', 'request'], visible: 'false' }),
  held: table({ columns: { ...ofRequest, invitation: column('uuid'), offers: column('text'), places: column('integer'), filled: column('integer') }, key: ['network', 'invitation'], visible: 'false' }),
  /** Reserves who were called for a place. */
  called: table({ columns: { ...ofRequest, place: column('uuid'), seated: column('boolean') }, key: ['network', 'place'], visible: 'false' }),
  /** What the time to answer is reckoned by (R-TIM-01). */
  times: table({
    columns: { network, zone: column('text'), answer_days: column('integer'), find_days: column('integer'), quiet_weeks: json<readonly number[]>() },
    key: ['network'],
    visible: 'true',
  }),
}, [
  'create index held_by_request on held (network, request)', 'create index called_by_request on called (network, request)',
  `create function counts(of_requests uuid[]) returns table (request uuid, offered bigint, taken bigint, reserves bigint, said_yes bigint) stable security definer set search_path = '' language sql
    begin atomic
      select r.request,
        coalesce(sum(h.places) filter (where h.offers = 'place'), 0) + (select count(*) from called c where c.network = r.network and c.request = r.request),
        coalesce(sum(h.filled) filter (where h.offers = 'place'), 0) + (select count(*) from called c where c.network = r.network and c.request = r.request and c.seated),
        coalesce(sum(h.places) filter (where h.offers = 'reserve'), 0), coalesce(sum(h.filled), 0)
      from request r left join held h on h.network = r.network and h.request = r.request
      where r.network = viewer.network() and r.request = any(of_requests) and (r.asker = viewer.organisation() or viewer.role() = 'coordinator')
      group by r.network, r.request;
    end`,
])
  .on(NetworkOpened, ({ network: of, data: { zone } }, { times }) =>
    times.put({ network: of, zone, answer_days: startSettings.answerDays, find_days: startSettings.findDays, quiet_weeks: startSettings.quietWeeks }))
  .on(NetworkSettingChanged, ({ network: of, data: { setting, value } }, { times }) => {
    if (setting === 'answerDays' && typeof value === 'number') times.change([of], (row) => ({ ...row, answer_days: value }));
    if (setting === 'findDays' && typeof value === 'number') times.change([of], (row) => ({ ...row, find_days: value }));
    if (setting === 'quietWeeks' && Array.isArray(value)) times.change([of], (row) => ({ ...row, quiet_weeks: value.map(Number) }));
  })
  .on(RequestDrafted, ({ network: of, id, data: { asker } }, { request }) => request.put({ network: of, request: id, asker }))
  .on(StudyImported, ({ network: of, id, data: { asker } }, { request }) => request.put({ network: of, request: id, asker }))
  .on(PlacesHeld, ({ network: of, id, data: { invitation, offers, places } }, { held }) => held.put({ network: of, request: id, invitation, offers, places, filled: 0 }))
  .on(PlacesFreed, ({ network: of, data: { invitation, places } }, { held }) => held.change([of, invitation], (row) => ({ ...row, places: Math.max(row.places - places, 0) })))
  .on(PlaceFilled, ({ network: of, data: { invitation } }, { held }) => held.change([of, invitation], (row) => ({ ...row, filled: row.filled + 1 })))
  .on(PlaceEmptied, ({ network: of, data: { invitation, place } }, { held, called }) => {
    held.change([of, invitation], (row) => ({ ...row, places: Math.max(row.places - 1, 0), filled: row.filled - 1 }));
    called.remove([of, place]);
  })
  .on(ReserveCalled, ({ network: of, id, data: { place } }, { called }) => called.put({ network: of, request: id, place, seated: false }))
  .on(ReserveSeated, ({ network: of, data: { place } }, { called }) => called.change([of, place], (row) => ({ ...row, seated: true })))
  .on(ReserveCallEnded, ({ network: of, data: { place } }, { called }) => called.remove([of, place]));

export interface PlaceCounts {
  readonly offered: number;
  readonly taken: number;
  readonly reserves: number;
  /** People who have said yes, to a place or to a reserve place. */
  readonly saidYes: number;
}

/** By request, as far as whoever asks may know. */
export async function placeCounts(reader: Reader, requests: readonly Id[]): Promise<ReadonlyMap<Id, PlaceCounts>> {
  const rows = await reader.query<{ request: Id; offered: bigint; taken: bigint; reserves: bigint; said_yes: bigint }>('select request, offered, taken, reserves, said_yes from places.counts($1)', [requests]);
  return new Map(rows.map(({ request, offered, taken, reserves, said_yes: saidYes }) => [request, { offered: Number(offered), taken: Number(taken), reserves: Number(reserves), saidYes: Number(saidYes) }]));
}

/** The network's numbers for the time to answer; undefined before it is opened. */
export interface TimesToAnswer {
  readonly zone: string;
  readonly answer_days: number;
  readonly find_days: number;
  readonly quiet_weeks: readonly number[];
}

export async function timesToAnswer(reader: Reader): Promise<TimesToAnswer | undefined> {
  const [row] = await reader.query<TimesToAnswer>('select zone, answer_days, find_days, quiet_weeks from places.times where network = viewer.network()');
  return row;
}
