import type pg from 'pg';
import { OUTAGE_GRACE, type Command, type Id } from '#kernel';

/** A command that waits for its time. `due` in epoch milliseconds. */
export interface PlannedCommand {
  readonly network: string;
  readonly key: string;
  readonly due: bigint;
  readonly command: Command;
  readonly causedBy: Id;
  readonly correlation: Id;
}

interface DeadlineRow {
  readonly network: string;
  readonly key: string;
  readonly due: bigint;
  readonly command: string;
  readonly data: string;
  readonly caused_by: string;
  readonly correlation: string;
}

export async function plan(client: pg.ClientBase, planned: PlannedCommand): Promise<void> {
  const { network, key, due, command, causedBy, correlation } = planned;
  await client.query(
    `insert into engine.deadlines (network, key, due, command, data, caused_by, correlation) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (network, key) do update set due = excluded.due, command = excluded.command, data = excluded.data, caused_by = excluded.caused_by, correlation = excluded.correlation`,
    [network, key, due, command.name, JSON.stringify(command.data), causedBy, correlation],
  );
}

export async function unplan(client: pg.ClientBase, network: string, key: string): Promise<void> {
  await client.query('delete from engine.deadlines where network = $1 and key = $2', [network, key]);
}

/** Which planned command: the same key in one network is the same plan. */
export type PlanName = Pick<PlannedCommand, 'network' | 'key'>;

/**
 * The next command that is due, kept from other runners until the transaction ends. One that fell due in an outage is due 12 hours
 * after it (R-TIM-06).
 * @param except plans that are left out for now
 */
export async function takeDue(client: pg.ClientBase, now: number, except: readonly PlanName[]): Promise<PlannedCommand | undefined> {
  const { rows } = await client.query<DeadlineRow>(
    `select * from engine.deadlines d where due <= $1
       and not exists (select from engine.outages o where d.due > o.began and d.due <= o.ended and o.ended + $2::bigint > $1)
       and (network, key) not in (select * from unnest($3::text[], $4::text[]))
     order by due, network, key limit 1 for update skip locked`,
    [now, OUTAGE_GRACE, except.map(({ network }) => network), except.map(({ key }) => key)],
  );
  const [row] = rows;
  return row && {
    network: row.network, key: row.key, due: row.due, causedBy: row.caused_by, correlation: row.correlation,
    command: { name: row.command, data: JSON.parse(row.data) as unknown },
  };
}

/** When the first command is due that is not due yet; undefined when none is planned. */
export async function nextDue(client: pg.ClientBase | pg.Pool, now: number): Promise<number | undefined> {
  const { rows } = await client.query<{ due: bigint | null }>('select min(due) as due from engine.deadlines where due > $1', [now]);
  const due = rows[0]?.due;
  return due === null || due === undefined ? undefined : Number(due);
}
