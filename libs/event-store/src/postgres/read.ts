import type { Pool } from 'pg';
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

export async function readStreamRows(pool: Pool, stream: string, { from, direction = 'forwards', limit }: ReadStreamOptions): Promise<RecordedEvent[]> {
  const [comparison, order] = direction === 'forwards' ? ['>=', 'asc'] : ['<=', 'desc'];
  const start = from ?? (direction === 'forwards' ? 0n : MAX_BIGINT);
  const { rows } = await pool.query<Row>({
    name: `log.read_stream.${direction}`,
    text: `select ${COLUMNS} from log.events where stream = $1 and revision ${comparison} $2 order by revision ${order} limit $3`,
    values: [stream, start, limit ?? null],
  });
  return rows.map(toEvent);
}

/** One page, read with the head from one snapshot: what is not on a page that has room left is not in the log up to that head. */
export async function readPage(pool: Pool, { after = 0n, prefix = '', limit = 1000 }: ReadAllOptions): Promise<Page> {
  const { rows } = await pool.query<(Row | { position: null }) & { head: bigint }>({
    name: prefix === '' ? 'log.read_all' : 'log.read_all.prefix',
    text: `select h.head, e.* from (${HEAD}) h left join lateral (
             select ${COLUMNS} from log.events where position > $1 and ${prefix === '' ? '$3 = $3' : 'starts_with(stream, $3)'}
             order by position limit $2) e on true order by e.position`,
    values: [after, limit, prefix],
  });
  return {
    head: rows[0]?.head ?? 0n,
    events: rows.flatMap((row) => (row.position === null ? [] : [{ event: toEvent(row), endsAppend: row.ends_append }])),
  };
}

export async function readHead(pool: Pool): Promise<bigint> {
  const { rows } = await pool.query<{ head: bigint }>({ name: 'log.head', text: HEAD });
  return rows[0]?.head ?? 0n;
}

const HEAD = 'select coalesce(max(position), 0) as head from log.events';
const MAX_BIGINT = 9_223_372_036_854_775_807n;

function toEvent({ stream, revision, position, id, type, schema, data, meta }: Row): RecordedEvent {
  return { stream, revision, position, id, type, schema, data, meta };
}
