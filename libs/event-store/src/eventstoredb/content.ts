import { binaryEvent, type EventData, type RecordedEvent as StoredEvent } from '@eventstore/db-client';
import { canonicalJson, type Json } from '#kernel';
import { MalformedAppend } from '../limits';
import type { NewEvent, RecordedEvent } from '../port';

/**
 * How an event lies in EventStoreDB: data and metadata as the very bytes of their canonical texts; the schema as the end of the type, `RequestPublished@1`.
 *
 * Data is declared binary, because the client parses JSON and writes it anew, with keys in another order where they look like numbers.
 * Metadata it parses in any case when reading; there the canonical form gives the same bytes again, so nothing else is let in.
 */
export function toStored({ id, type, schema, data, meta }: NewEvent): EventData {
  if (canonicalJson(JSON.parse(meta) as Json) !== meta) throw new MalformedAppend('Metadata is canonical JSON.');
  return binaryEvent({ id, type: `${type}@${schema}`, data: bytes(data), metadata: bytes(meta) });
}

/** Nothing for an event that is not ours: the server's own, or one that another program wrote. */
export function fromStored(stored: StoredEvent | undefined): RecordedEvent | undefined {
  if (!stored?.position || stored.streamId.startsWith('$')) return undefined;
  const [type = '', schema] = stored.type.split('@');
  if (schema === undefined || !(stored.data instanceof Uint8Array)) return undefined;
  return {
    stream: stored.streamId,
    revision: stored.revision,
    position: stored.position.commit,
    id: stored.id,
    type,
    schema: Number(schema),
    data: Buffer.from(stored.data).toString(),
    meta: canonicalJson((stored.metadata ?? {}) as Json),
  };
}

/** A Uint8Array and no Buffer: the client takes anything else for an object to write as JSON. */
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
