import { once } from 'node:events';
import { type sendUnaryData, Server, ServerCredentials, type ServerReadableStream, type ServerWritableStream, status } from '@grpc/grpc-js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { type AppendReq, type AppendResp, ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { Log, MAX_APPEND_BYTES, type Proposed, type Stored } from './log';
import { appendResponse, caughtUpResponse, checkpointResponse, confirmationResponse, eventResponse, filterOf, nameOf, notFoundResponse, positionOf, proposedOf } from './messages';

export interface WireServer {
  /** For the client: `esdb://…`. */
  url: string;
  /** Breaks all calls and connections and listens again on the same port, with the same log. */
  restart(): Promise<void>;
  close(): void;
}

type ReadCall = ServerWritableStream<ReadReq, ReadResp>;

/**
 * For tests where no EventStoreDB can be had: a server that speaks its protocol over real sockets, from the service definitions that the client ships, on a log in memory.
 * It knows appends with exact expectations, reads, and filtered subscriptions to all streams; no clusters, no authentication, no projections, no deletion.
 */
export async function startWireServer(): Promise<WireServer> {
  const log = new Log();
  let server = serverOf(log);
  const port = await listen(server, 0);
  return {
    url: `esdb://127.0.0.1:${port}?tls=false`,
    restart: async () => {
      server.forceShutdown();
      server = serverOf(log);
      await listen(server, port);
    },
    close: () => server.forceShutdown(),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => (error ? reject(error) : resolve(bound)));
  });
}

function serverOf(log: Log): Server {
  const server = new Server();
  server.addService(StreamsService, {
    append: (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>) => append(log, call, answer),
    read: (call: ReadCall) => {
      read(log, call).catch((error: unknown) => call.destroy(error instanceof Error ? error : new Error(String(error))));
    },
  });
  return server;
}

function append(log: Log, call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void {
  let options: AppendReq.Options | undefined;
  const proposed: Proposed[] = [];
  call.on('data', (request: AppendReq) => {
    options ??= request.getOptions();
    const message = request.getProposedMessage();
    if (message) proposed.push(proposedOf(message));
  });
  call.on('end', () => {
    const bytes = proposed.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    if (bytes > MAX_APPEND_BYTES) {
      answer({ code: status.INVALID_ARGUMENT, details: 'Maximum Append Size Exceeded.' });
      return;
    }
    const expected = options?.hasRevision() === true ? Number(options.getRevision()) : -1;
    answer(null, appendResponse(log.append(nameOf(options?.getStreamIdentifier()), proposed, expected), expected));
  });
}

async function read(log: Log, call: ReadCall): Promise<void> {
  const options = call.request.getOptions() ?? new ReadReq.Options();
  const all = options.getAll();
  if (options.hasSubscription() && all) {
    await subscribe(log, call, options, all);
    return;
  }
  const events = all ? [...log.events] : log.stream(nameOf(options.getStream()?.getStreamIdentifier()));
  if (!events) {
    await write(call, notFoundResponse(nameOf(options.getStream()?.getStreamIdentifier())));
  } else {
    let left = Number(options.getCount());
    for (const stored of chosen(events, options)) {
      if (left === 0 || call.cancelled) break;
      left -= 1;
      await write(call, eventResponse(stored));
    }
  }
  call.end();
}

/** The events of a read in its direction. A read of all streams begins with the position that it names, one of a stream with the revision. */
function chosen(events: readonly Stored[], options: ReadReq.Options): Stored[] {
  const forwards = options.getReadDirection() === ReadReq.Options.ReadDirection.FORWARDS;
  const stream = options.getStream();
  const place = (stored: Stored): number => (stream ? stored.revision : stored.position);
  const named = stream ? (stream.hasRevision() ? Number(stream.getRevision()) : undefined) : options.getAll()?.hasPosition() === true ? positionOf(options.getAll() ?? new ReadReq.Options.AllOptions()) : undefined;
  const inRange = named === undefined ? [...events] : events.filter((stored) => (forwards ? place(stored) >= named : place(stored) <= named));
  return forwards ? inRange : inRange.reverse();
}

async function subscribe(log: Log, call: ReadCall, options: ReadReq.Options, all: ReadReq.Options.AllOptions): Promise<void> {
  const wanted = filterOf(options);
  const window = (options.getFilter()?.getMax() ?? 32) * (options.getFilter()?.getCheckpointintervalmultiplier() ?? 1);
  let next = log.events.findIndex(({ position }) => position > positionOf(all));
  if (next < 0) next = log.events.length;
  let looked = 0;
  let wake = (): void => undefined;
  const stopListening = log.listen(() => wake());
  call.on('cancelled', () => wake());
  try {
    await write(call, confirmationResponse(crypto.randomUUID()));
    for (let live = false; !call.cancelled; ) {
      const stored = log.events[next];
      if (!stored) {
        if (!live) await write(call, caughtUpResponse());
        live = true;
        if (log.events[next] === undefined) await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      next += 1;
      looked += 1;
      if (wanted(stored)) await write(call, eventResponse(stored));
      if (looked % window === 0) await write(call, checkpointResponse(stored.position));
    }
  } finally {
    stopListening();
  }
}

/** Writes as fast as the other side takes it. */
async function write(call: ReadCall, response: ReadResp): Promise<void> {
  if (call.cancelled || call.destroyed) return;
  if (call.write(response)) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race(['drain', 'cancelled', 'close'].map((event) => once(call, event, { signal }))).finally(() => waiting.abort());
}
