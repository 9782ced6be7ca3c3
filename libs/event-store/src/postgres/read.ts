import type { Pool, QueryResultRow } from 'pg';
import { engineTrouble } from '#database';
import type { ReadAllOptions, ReadStreamOptions, RecordedEvent } from '../port';

/** What a page of the whole log says: its events, where appends end among them, and how far the log reached at that moment. */
export interface Page {
  events: { event: RecordedEvent; endsAppend: boolean }[];
  /** The position of the newest event of all streams, 0n without one. */
  head: bigint;
}

interface Row {
  stream: string;
  revision: bigint;
  position: bigint;
  id: string;
  type: string;
  schema: number;
  ends_append: boolean;
  data: string;
  meta: string;
}

const COLUMNS = 'stream, revision, position, id, type, schema, ends_append, data, meta';
const HEAD = 'select coalesce(max(position), 0) as head from log.events';
const MAX_BIGINT = 9_223_372_036_854_775_807n;

const pageOf = (condition: string): string =>
  `select h.head, e.* from (${HEAD}) h left join lateral (select ${COLUMNS} from log.events where ${condition} order by position limit $2) e on true order by e.position`;

/** The statements, by the names under which connections keep their plans. */
export const READ = {
  'log.stream.forwards': `select ${COLUMNS} from log.events where stream = $1 and revision >= $2 order by revision limit $3`,
  'log.stream.backwards': `select ${COLUMNS} from log.events where stream = $1 and revision <= $2 order by revision desc limit $3`,
  'log.all': pageOf('position > $1'),
  // Not starts_with(): the planner would take it to the index of streams and sort a whole network for each page.
  'log.all.prefix': pageOf('position > $1 and left(stream, length($3)) = $3'),
  'log.head': HEAD,
} as const;

export async function readStreamRows(pool: Pool, stream: string, { from, direction = 'forwards', limit }: ReadStreamOptions): Promise<RecordedEvent[]> {
  const start = from ?? (direction === 'forwards' ? 0n : MAX_BIGINT);
  const rows = await ask<Row>(pool, `log.stream.${direction}`, [stream, start, limit ?? null]);
  return rows.map(toEvent);
}

/** One page, read with the head from one snapshot: what is not on a page that has room left is not in the log up to that head. */
export async function readPage(pool: Pool, { after = 0n, prefix, limit = 1000 }: ReadAllOptions): Promise<Page> {
  type PageRow = (Row | { position: null }) & { head: bigint };
  const rows = prefix === undefined ? await ask<PageRow>(pool, 'log.all', [after, limit]) : await ask<PageRow>(pool, 'log.all.prefix', [after, limit, prefix]);
  return {
    head: rows[0]?.head ?? 0n,
    events: rows.flatMap((row) => (row.position === null ? [] : [{ event: toEvent(row), endsAppend: row.ends_append }])),
  };
}

export async function readHead(pool: Pool): Promise<bigint> {
  const rows = await ask<{ head: bigint }>(pool, 'log.head', []);
  return rows[0]?.head ?? 0n;
}

async function ask<R extends QueryResultRow>(pool: Pool, name: keyof typeof READ, values: unknown[]): Promise<R[]> {
  try {
    const { rows } = await pool.query<R>({ name, text: READ[name], values });
    return rows;
  } catch (error) {
    throw engineTrouble(error);
  }
}

function toEvent({ stream, revision, position, id, type, schema, data, meta }: Row): RecordedEvent {
  return { stream, revision, position, id, type, schema, data, meta };
}
