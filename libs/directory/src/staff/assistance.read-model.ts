import { column, maybe, readModel, sealed, table } from '#engine';
import type { Personal } from '#kernel';
import { ActedOnBehalf, ActOnBehalfCameToNothing, ActOnBehalfConfirmed, ActOnBehalfDisowned, DisownedActSettled } from './assistance';

/** What staff recorded for people: each person reads their own, coordinators all. */
export const assistanceReadModel = readModel('assistance', 2, {
  act: table({
    columns: {
      network: column('text'), act: column('uuid'), person: column('uuid'), command: column('text'), channel: column('text'), confirm_by: column('text'),
      at: column('bigint'), undo_until: column('bigint'), confirmed_at: maybe('bigint'), disowned_at: maybe('bigint'),
      settled_at: maybe('bigint'), settled_how: sealed<string>(),
    },
    key: ['network', 'act'],
    visible: `person = viewer.person() or viewer.role() = 'coordinator'`,
  }),
}, ['create index by_person on act (network, person, at)'])
  .on(ActedOnBehalf, ({ network, at, data: { person, act: id, command, channel, confirmBy, undoUntil } }, { act }) =>
    act.put({ network, act: id, person, command, channel, confirm_by: confirmBy, at, undo_until: BigInt(undoUntil), confirmed_at: null, disowned_at: null, settled_at: null, settled_how: null }))
  .on(ActOnBehalfCameToNothing, ({ network, data }, { act }) => act.remove([network, data.act]))
  .on(ActOnBehalfConfirmed, ({ network, at, data }, { act }) => act.change([network, data.act], (row) => ({ ...row, confirmed_at: at })))
  .on(ActOnBehalfDisowned, ({ network, at, data }, { act }) => act.change([network, data.act], (row) => ({ ...row, disowned_at: at })))
  .on(DisownedActSettled, ({ network, at, data }, { act }) => act.change([network, data.act], (row) => ({ ...row, settled_at: at, settled_how: data.how })));

/** One act. Instants are epoch milliseconds. */
export interface ActRow {
  readonly act: string;
  readonly person: string;
  readonly command: string;
  readonly channel: string;
  readonly confirm_by: string;
  readonly at: bigint;
  readonly undo_until: bigint;
  readonly confirmed_at: bigint | null;
  readonly disowned_at: bigint | null;
  readonly settled_at: bigint | null;
  readonly settled_how: Personal<string> | null;
}

type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** What the reader may see, the newest first; one act, if an id is given. */
export async function actsOnBehalf(query: Query, act: string | null): Promise<readonly ActRow[]> {
  return query<ActRow>(
    `select act, person, command, channel, confirm_by, at, undo_until, confirmed_at, disowned_at, settled_at, settled_how from assistance.act
     where network = viewer.network() and ($1::uuid is null or act = $1::uuid) order by at desc, act limit 200`, [act]);
}
