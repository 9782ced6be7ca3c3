import { DatabaseError, type Pool } from 'pg';
import { engineTrouble } from '#database';
import { EventIdTaken } from '../limits';
import type { Appended, NewEvent } from '../port';
import { LATER } from './group-commit';

export interface AppendRequest {
  stream: string;
  events: readonly NewEvent[];
  expected: bigint;
  /** Size of the events in bytes, as `checkAppend` counts it. */
  bytes: number;
}

/** `revision` is that of the append's last event; where the outcome is wrong, of the stream's. */
type Row =
  | { outcome: 'written' | 'repeated'; revision: bigint; position: bigint }
  | { outcome: 'wrong'; revision: bigint }
  | { outcome: 'later' };

const UNIQUE_VIOLATION = '23505';

/** Writes appends in one transaction, in their order; those to a stream that an earlier one wrote to have to come again. */
export async function writeAppends(pool: Pool, requests: readonly AppendRequest[]): Promise<(Appended | typeof LATER)[]> {
  try {
    const [request] = requests;
    const [event] = request?.events ?? [];
    const single = requests.length === 1 && request?.events.length === 1;
    const rows = single && event ? await appendOne(pool, request, event) : await appendMany(pool, requests);
    return requests.map(({ expected }, i) => toAnswer(rows[i], expected));
  } catch (error) {
    throw isTakenId(error) ? new EventIdTaken('An event id belongs to another event.', { cause: error }) : engineTrouble(error);
  }
}

/** Whether a batch failed for what is in it: the server refused the statement and the connection lives. */
export function mayBeOneRequestsFault(error: unknown): boolean {
  return error instanceof EventIdTaken || (error instanceof DatabaseError && error.severity === 'ERROR');
}

async function appendOne(pool: Pool, { stream, expected }: AppendRequest, event: NewEvent): Promise<Row[]> {
  const { rows } = await pool.query<Row>({
    name: 'log.append_one',
    text: 'select outcome, end_revision as revision, end_position as position from log.append_one($1, $2, $3, $4, $5, $6, $7)',
    values: [stream, expected, event.id, event.type, event.schema, event.data, event.meta],
  });
  return rows;
}

async function appendMany(pool: Pool, requests: readonly AppendRequest[]): Promise<Row[]> {
  const starts: number[] = [];
  const owners: number[] = [];
  const events: NewEvent[] = [];
  for (const [i, request] of requests.entries()) {
    starts.push(events.length + 1);
    for (const event of request.events) {
      owners.push(i + 1);
      events.push(event);
    }
  }
  const { rows } = await pool.query<Row>({
    name: 'log.append',
    text: 'select outcome, end_revision as revision, end_position as position from log.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) order by n',
    values: [
      requests.map(({ stream }) => stream),
      requests.map(({ expected }) => expected),
      starts,
      requests.map((request) => request.events.length),
      owners,
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map(({ schema }) => schema),
      events.map(({ data }) => data),
      events.map(({ meta }) => meta),
    ],
  });
  return rows;
}

function toAnswer(row: Row | undefined, expected: bigint): Appended | typeof LATER {
  switch (row?.outcome) {
    case 'written':
    case 'repeated':
      return { ok: true, revision: row.revision, position: row.position, written: row.outcome === 'written' };
    case 'wrong':
      return { ok: false, expected, actual: row.revision };
    case 'later':
      return LATER;
    case undefined:
      throw new Error('The log did not answer an append.');
  }
}

function isTakenId(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === UNIQUE_VIOLATION && error.constraint === 'events_id';
}
