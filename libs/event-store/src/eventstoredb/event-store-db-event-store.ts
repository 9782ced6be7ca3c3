import {
  BACKWARDS, type Credentials, END, type EventStoreDBClient, FORWARDS, NO_STREAM as NO_STREAM_IN_CLIENT, type ReadRevision, START, StreamNotFoundError, type StreamingRead, WrongExpectedVersionError,
} from '@eventstore/db-client';
import { checkAppend, checkPrefix, checkStreamName } from '../limits';
import { type Appended, type EventStore, NO_STREAM, type ReadStreamOptions, type RecordedEvent } from '../port';
import { fromStored, toStored } from './content';
import { follow } from './subscription';
import { serverTrouble } from './trouble';

export interface EventStoreDbEventStoreOptions {
  /** Stays the caller's, who disposes of it. */
  client: EventStoreDBClient;
  /**
   * Sent with every append. That also gives each append a call of its own; without credentials the client puts all of them on one stream,
   * where a transport error rejects appends that it has nothing to do with.
   */
  credentials: Credentials;
  /** Told about what a subscription survives by itself. */
  onError: (error: unknown) => void;
}

/**
 * An event store in EventStoreDB 23.10 or later (or KurrentDB). A position is a commit position.
 *
 * Weaker than the PostgreSQL one in two things: an id is unique in its stream only, and a repeated append cannot be told from a first one, so `written` is always true.
 */
export function eventStoreDbEventStore({ client, credentials, onError }: EventStoreDbEventStoreOptions): EventStore {
  const closing = new AbortController();

  function refuseWhenClosed(): void {
    if (closing.signal.aborted) throw new Error('The event store is closed.');
  }

  return {
    async append(stream, events, expected) {
      refuseWhenClosed();
      checkAppend(stream, events, expected);
      const expectedRevision = expected === NO_STREAM ? NO_STREAM_IN_CLIENT : expected;
      try {
        const { success, nextExpectedRevision, position } = await client.appendToStream(stream, events.map(toStored), { expectedRevision, credentials });
        if (!success) return { ok: false, expected, actual: nextExpectedRevision };
        if (!position) throw new Error('The server did not say where it put an append.');
        return { ok: true, revision: nextExpectedRevision, position: position.commit, written: true };
      } catch (error) {
        return conflict(error, expected);
      }
    },
    async readStream(stream, options = {}) {
      refuseWhenClosed();
      checkStreamName(stream);
      if (options.limit === 0) return [];
      try {
        return await collect(client.readStream(stream, readStreamOptions(options)));
      } catch (error) {
        if (error instanceof StreamNotFoundError) return [];
        throw error;
      }
    },
    // The client offers no filter for reads, so the choice is made here.
    async readAll({ after = 0n, prefix, limit = 1000 } = {}) {
      refuseWhenClosed();
      if (prefix !== undefined) checkPrefix(prefix);
      const fromPosition = after === 0n ? START : { commit: after, prepare: after };
      return await collect(client.readAll({ direction: FORWARDS, fromPosition }), limit, ({ stream, position }) => position > after && stream.startsWith(prefix ?? ''));
    },
    subscribe({ after = 0n, prefix, signal }) {
      refuseWhenClosed();
      if (prefix !== undefined) checkPrefix(prefix);
      return follow({ client, after, prefix, signal: AbortSignal.any([signal, closing.signal]), onError });
    },
    async head() {
      refuseWhenClosed();
      const [newest] = await collect(client.readAll({ direction: BACKWARDS, fromPosition: END }), 1);
      return newest?.position ?? 0n;
    },
    close() {
      closing.abort();
      return Promise.resolve();
    },
  };
}

function conflict(error: unknown, expected: bigint): Appended {
  if (!(error instanceof WrongExpectedVersionError)) throw serverTrouble(error);
  return { ok: false, expected, actual: typeof error.actualVersion === 'bigint' ? error.actualVersion : NO_STREAM };
}

function readStreamOptions({ from, direction = 'forwards', limit }: ReadStreamOptions): { direction: typeof FORWARDS | typeof BACKWARDS; fromRevision: ReadRevision; maxCount?: number } {
  const forwards = direction === 'forwards';
  return { direction: forwards ? FORWARDS : BACKWARDS, fromRevision: from ?? (forwards ? START : END), ...(limit === undefined ? {} : { maxCount: limit }) };
}

/** Takes what is ours and wanted until there is enough, and then ends the call, which leaving the iteration alone would not do. */
async function collect(
  read: StreamingRead<{ event?: Parameters<typeof fromStored>[0] }>,
  limit = Number.MAX_SAFE_INTEGER,
  wanted: (event: RecordedEvent) => boolean = () => true,
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  try {
    for await (const { event: stored } of read.iterator({ destroyOnReturn: false }) as AsyncIterable<{ event?: Parameters<typeof fromStored>[0] }>) {
      const event = fromStored(stored);
      if (event && wanted(event)) events.push(event);
      if (events.length >= limit) break;
    }
    return events;
  } catch (error) {
    throw serverTrouble(error);
  } finally {
    // Rejects when the call never came about.
    await read.cancel().catch(() => undefined);
    // A call ends for the client only when all that had arrived has been read.
    read.resume();
  }
}
