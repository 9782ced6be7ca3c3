/** Cases, for the auditors who opened them. */

import { column, maybe, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import type { Reader } from '../history/history.read-model';
import { AuditCaseClosed, AuditCaseOpened, FindingNoted, NamesHidden, NamesRevealed, type AuditedKind } from './case';

export const casesModel = readModel('cases', 1, {
  case: table({
    columns: {
      network: column('text'), id: column('uuid'), opened_by: column('uuid'), kind: column('text'), about: column('uuid'), reason: sealed<string>(), until: column('text'), ends_at: column('bigint'),
      opened_at: column('bigint'), closed_at: maybe('bigint'), names_until: maybe('bigint'),
    },
    key: ['network', 'id'],
    visible: `opened_by = viewer.person() and viewer.role() = 'auditor'`,
  }),
  finding: table({
    columns: { network: column('text'), event: column('uuid'), case: column('uuid'), finding: sealed<string>(), noted_at: column('bigint') },
    key: ['network', 'event'],
    visible: `exists (select from "case" c where c.network = finding.network and c.id = finding."case")`,
  }),
}, ['create index by_opener on "case" (network, opened_by, opened_at, id)', 'create index by_case on finding (network, "case", noted_at, event)'])
  .on(AuditCaseOpened, ({ network, id, at, data: { by, kind, about, reason, until, endsAt } }, { case: cases }) =>
    cases.put({ network, id, opened_by: by, kind, about, reason, until, ends_at: BigInt(endsAt), opened_at: at, closed_at: null, names_until: null }))
  .on(FindingNoted, ({ network, id, eventId, at, data }, { finding }) => finding.put({ network, event: eventId, case: id, finding: data.finding, noted_at: at }))
  .on(NamesRevealed, ({ network, id, data: { until } }, { case: cases }) => cases.change([network, id], (row) => ({ ...row, names_until: BigInt(until) })))
  .on(NamesHidden, ({ network, id }, { case: cases }) => cases.change([network, id], (row) => ({ ...row, names_until: null })))
  .on(AuditCaseClosed, ({ network, id, at }, { case: cases }) => cases.change([network, id], (row) => ({ ...row, closed_at: at, names_until: null })));

/** A case. Instants are epoch milliseconds. */
export interface CaseRow {
  readonly id: Id;
  readonly kind: AuditedKind;
  readonly about: Id;
  readonly reason: Personal<string>;
  readonly until: string;
  readonly ends_at: bigint;
  readonly opened_at: bigint;
  readonly closed_at: bigint | null;
  readonly names_until: bigint | null;
}

const columns = 'id, kind, about, reason, until, ends_at, opened_at, closed_at, names_until';

export async function caseById(reader: Reader, id: Id): Promise<CaseRow | undefined> {
  return (await reader.query<CaseRow>(`select ${columns} from cases."case" where id = $1`, [id]))[0];
}

/** One's own, the newest first. */
export function casesSeen(reader: Reader, after: readonly [string, string] | undefined, limit: number): Promise<readonly CaseRow[]> {
  return reader.query<CaseRow>(
    `select ${columns} from cases."case" where $1::bigint is null or (opened_at, id) < ($1::bigint, $2::uuid) order by opened_at desc, id desc limit $3`, [after?.[0] ?? null, after?.[1] ?? null, limit]);
}

/** What was found in a case, in that order. */
export function findingsIn(reader: Reader, id: Id): Promise<readonly { readonly finding: Personal<string>; readonly noted_at: bigint }[]> {
  return reader.query('select finding, noted_at from cases.finding where "case" = $1 order by noted_at, event', [id]);
}
