/** An event as the server keeps it: bytes. */
export interface Stored {
  stream: string;
  revision: number;
  /** Commit and prepare position: each event has its own. */
  position: number;
  id: string;
  type: string;
  contentType: string;
  data: Uint8Array;
  metadata: Uint8Array;
}

export type Proposed = Pick<Stored, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;
export type Appended = { ok: true; revision: number; position: number } | { ok: false; current: number };

/** What the server says of appends that together are larger. */
export const MAX_APPEND_BYTES = 1024 * 1024;

/**
 * EventStoreDB's log in memory, with its rules for exact expectations: when the expectation is behind and the stream holds the same ids after it, the append
 * has been made before and succeeds; when the expectation is met, ids are not looked at. Positions grow by the size of what is written. Now and then the server writes something of its own.
 */
export class Log {
  readonly events: Stored[] = [];
  private readonly streams = new Map<string, Stored[]>();
  private readonly listeners = new Set<() => void>();

  stream(name: string): readonly Stored[] | undefined {
    return this.streams.get(name);
  }

  append(stream: string, proposed: readonly Proposed[], expected: number): Appended {
    const existing = this.streams.get(stream) ?? [];
    const current = existing.length - 1;
    if (expected === current) return this.write(stream, proposed);
    const before = existing.slice(expected + 1, expected + 1 + proposed.length);
    const last = before.at(-1);
    const repeated = expected < current && before.length === proposed.length && before.every(({ id }, i) => id === proposed[i]?.id);
    return repeated && last ? { ok: true, revision: last.revision, position: last.position } : { ok: false, current };
  }

  /** Calls back after every append, until the returned function is called. */
  listen(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  private write(stream: string, proposed: readonly Proposed[]): Appended {
    for (const event of proposed) this.add(stream, event);
    const last = this.events.at(-1);
    if (this.events.length % 7 === 0) this.add('$stats-127.0.0.1:2113', { id: crypto.randomUUID(), type: '$statsCollected', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.from('') });
    for (const listener of this.listeners) listener();
    return { ok: true, revision: last?.revision ?? -1, position: last?.position ?? 0 };
  }

  private add(stream: string, event: Proposed): void {
    const inStream = this.streams.get(stream) ?? [];
    this.streams.set(stream, inStream);
    const previous = this.events.at(-1);
    const position = previous ? previous.position + 100 + previous.data.length : 100;
    const stored = { ...event, stream, revision: inStream.length, position };
    inStream.push(stored);
    this.events.push(stored);
  }
}
