/** Looks back: each for its author, and for others only when the seals are broken (R-EVA-02 to 04). */

import { column, maybe, readModel, sealed, table } from '#engine';
import type { Id, Personal } from '#kernel';
import { EvaluationsUnsealed } from '../partnership/looking-back/events';
import { EvaluationGiven, EvaluationOpened, EvaluationReleased, type Said } from './events';

const inOwnName = `viewer.role() in ('person', 'representative')`;

export const evaluationsModel = readModel('evaluations', 1, {
  evaluation: table({
    columns: {
      network: column('text'), id: column('uuid'), partnership: column('uuid'), person: column('uuid'), side: column('text'), because: column('text'), until: column('bigint'),
      said: sealed<Said>(), if_alone: maybe('text'), readers: column('uuid[]'), coordinator: column('boolean'),
    },
    key: ['network', 'id'],
    // Nobody is a reader before unsealing, so until then nobody but the author sees even that there is a row.
    visible: `(${inOwnName} and (person = viewer.person() or viewer.person() = any(readers))) or (coordinator and viewer.role() = 'coordinator')`,
  }),
}, ['create index by_partnership on evaluation (network, partnership, id)'])
  .on(EvaluationOpened, ({ network, id, data: { partnership, person, side, because, until } }, { evaluation }) => evaluation.put({
    network, id, partnership, person, side, because, until: BigInt(until), said: null, if_alone: null, readers: [], coordinator: false,
  }))
  .on(EvaluationGiven, ({ network, id, data: { said, ifAlone } }, { evaluation }) => evaluation.change([network, id], (row) => ({ ...row, said, if_alone: ifAlone })))
  .on(EvaluationsUnsealed, ({ network, data: { opened } }, { evaluation }) => {
    for (const { evaluation: id, readers, coordinator } of opened) evaluation.change([network, id], (row) => ({ ...row, readers: [...readers], coordinator }));
  })
  .on(EvaluationReleased, ({ network, id, data: { readers, coordinator } }, { evaluation }) => evaluation.change([network, id], (row) => ({
    ...row, readers: [...new Set([...row.readers, ...readers])], coordinator: row.coordinator || coordinator,
  })));

// ── Queries ──────────────────────────────────────────────────────────────────

/** Reads as whoever asks, under row-level security. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface EvaluationRow {
  readonly id: Id;
  readonly person: Id;
  readonly side: string;
  readonly because: string;
  readonly until: bigint;
  readonly said: Personal<Said> | null;
  readonly if_alone: string | null;
}

/** What the asker can read of a partnership's looks back, their own among them. In no order that tells who or when. */
export function evaluationsSeen(reader: Reader, partnership: Id): Promise<readonly EvaluationRow[]> {
  return reader.query<EvaluationRow>('select id, person, side, because, until, said, if_alone from evaluations.evaluation where partnership = $1 order by id', [partnership]);
}
