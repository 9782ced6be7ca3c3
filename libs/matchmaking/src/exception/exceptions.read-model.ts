/** Exceptions from the time that people are given: what askers asked for, for them and the coordinators; and how many each was given, for every member (R-TIM-04, R-ORG-13). */

import { column, maybe, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import type { Reader } from '../reader';
import { ExceptionAsked, ExceptionGranted, ExceptionRefused } from './exception';

const network = column('text');

export const exceptionsModel = readModel('exceptions', 1, {
  exception: table({
    columns: { network, request: column('uuid'), asker: column('uuid'), state: column('text'), why: sealed<string>(), asked_at: maybe('bigint'), reason: sealed<string>(), answered_at: maybe('bigint') },
    key: ['network', 'request'],
    visible: `asker = viewer.organisation() or viewer.role() = 'coordinator'`,
  }),
  given: table({ columns: { network, asker: column('uuid'), request: column('uuid'), given_at: column('bigint') }, key: ['network', 'asker', 'request'], visible: `viewer.role() <> 'visitor'` }),
}, [`create index waiting on exception (network, asked_at, request) where state = 'asked'`])
  .on(ExceptionAsked, ({ network, id, at, data: { request, why } }, { exception }) =>
    exception.put({ network, request, asker: id, state: 'asked', why, asked_at: at, reason: null, answered_at: null }))
  .on(ExceptionGranted, ({ network, id, at, data: { request, reason } }, { exception, given }) => {
    exception.put({ network, request, asker: id, state: 'granted', why: null, asked_at: null, reason, answered_at: at });
    given.put({ network, asker: id, request, given_at: at });
  })
  .on(ExceptionRefused, ({ network, at, data: { request, reason } }, { exception }) =>
    exception.change([network, request], (row) => ({ ...row, state: 'refused', reason, answered_at: at })));

export const exceptionStates = ['asked', 'granted', 'refused'] as const;

export interface ExceptionRow {
  readonly request: Id;
  readonly asker: Id;
  readonly state: (typeof exceptionStates)[number];
  readonly why: Personal<string> | null;
  readonly asked_at: bigint | null;
  readonly reason: Personal<string> | null;
  readonly answered_at: bigint | null;
}

const columns = 'request, asker, state, why, asked_at, reason, answered_at from exceptions.exception';

/** What was asked and given for requests. */
export function exceptionsFor(reader: Reader, requests: readonly Id[]): Promise<readonly ExceptionRow[]> {
  return reader.query<ExceptionRow>(`select ${columns} where request = any($1)`, [requests]);
}

/** What waits for a coordinator, the one that has waited longest first. */
export function exceptionsWaiting(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly ExceptionRow[]> {
  return reader.query<ExceptionRow>(
    `select ${columns} where network = viewer.network() and state = 'asked' and ($1::bigint is null or (asked_at, request) > ($1::bigint, $2::uuid)) order by asked_at, request limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** How many exceptions an asker has ever been given. */
export async function exceptionCount(reader: Reader, asker: Id): Promise<number> {
  const [row] = await reader.query<{ readonly given: number }>('select count(*)::integer as given from exceptions.given where network = viewer.network() and asker = $1', [asker]);
  return row?.given ?? 0;
}
