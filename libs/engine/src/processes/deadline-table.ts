import type pg from 'pg';
import type { Command, Id } from '#kernel';

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

/** The next command that is due, kept from other runners until the transaction ends. */
export async function takeDue(client: pg.ClientBase, now: number): Promise<PlannedCommand | undefined> {
  const { rows } = await client.query<DeadlineRow>('select * from engine.deadlines where due <= $1 order by due, network, key limit 1 for update skip locked', [now]);
  const [row] = rows;
  return row && {
    network: row.network, key: row.key, due: row.due, causedBy: row.caused_by, correlation: row.correlation,
    command: { name: row.command, data: JSON.parse(row.data) as unknown },
  };
}

/** When the next command is due; undefined when none is planned. */
export async function nextDue(client: pg.ClientBase | pg.Pool): Promise<number | undefined> {
  const { rows } = await client.query<{ due: bigint | null }>('select min(due) as due from engine.deadlines');
  const due = rows[0]?.due;
  return due === null || due === undefined ? undefined : Number(due);
}

/** After an outage, what fell due meanwhile gets more time (R-TIM-06). */
export async function postpone(client: pg.ClientBase, from: bigint, until: bigint, to: bigint): Promise<number> {
  const { rowCount } = await client.query('update engine.deadlines set due = $3 where due > $1 and due <= $2', [from, until, to]);
  return rowCount ?? 0;
}
