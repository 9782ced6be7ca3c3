import { randomUUID } from 'node:crypto';
import type { Contestant, OneAppend } from './contestant';
import { serverProcessor } from './processor';

export interface Cell {
  /** Appended events a second. */
  rate: number;
  /** Refused appends for each one that was written. */
  conflicts: number;
  /** Milliseconds from asking to being durable. */
  median: number;
  p99: number;
  /** Microseconds of processor for each event: of this process (load and client), and of the database server where that can be seen. */
  client: number;
  server: number | undefined;
}

export interface Terms {
  writers: number;
  seconds: number;
  /** The process of the database server. */
  postmaster: number;
}

const CONCEPTS = ['request', 'invitation', 'partnership', 'attention'] as const;
const EVENTS_PER_STREAM = 5;
const PAYLOAD = { terms: 'x'.repeat(300), version: 1 };
const DATA = JSON.stringify(PAYLOAD);

function content(): Pick<OneAppend, 'id' | 'data' | 'meta' | 'payload' | 'metadata'> {
  const metadata = { actor: randomUUID(), actorRole: 'organisation', commandId: randomUUID(), correlationId: randomUUID(), network: 'bench' };
  return { id: randomUUID(), data: DATA, meta: JSON.stringify(metadata), payload: PAYLOAD, metadata };
}

/** So many writers, each adding events one after the other to streams of its own, for so long. */
export async function ownStreams(contestant: Contestant, { writers, seconds, postmaster }: Terms): Promise<Cell> {
  return await measure(contestant, { writers, seconds, postmaster }, async (writer, { over, wrote }) => {
    const concept = CONCEPTS[writer % CONCEPTS.length] ?? CONCEPTS[0];
    while (!over()) {
      const key = randomUUID();
      for (let expected = -1; expected < EVENTS_PER_STREAM - 1 && !over(); expected += 1) {
        const start = performance.now();
        const answer = await contestant.append({ ...content(), concept, key, expected });
        if (answer !== 'done') throw new Error(`${contestant.name} refused an append that nobody contends for.`);
        wrote(performance.now() - start);
      }
    }
  });
}

/** So many writers on one stream, each asking again until its event is in, and then for the next. */
export async function oneHotStream(contestant: Contestant, terms: Terms): Promise<Cell> {
  const key = randomUUID();
  return await measure(contestant, terms, async (_, { over, wrote, refused }) => {
    let expected = -1;
    while (!over()) {
      const start = performance.now();
      const append = { ...content(), concept: 'request', key };
      for (;;) {
        const answer = await contestant.append({ ...append, expected });
        if (answer === 'done') break;
        refused();
        expected = answer.actual ?? (await contestant.lastRevision(append));
      }
      expected += 1;
      wrote(performance.now() - start);
    }
  });
}

interface Clerk {
  over: () => boolean;
  wrote: (milliseconds: number) => void;
  refused: () => void;
}

async function measure(contestant: Contestant, { writers, seconds, postmaster }: Terms, work: (writer: number, clerk: Clerk) => Promise<void>): Promise<Cell> {
  const before = await contestant.inspect();
  const latencies: number[] = [];
  let refusals = 0;
  const start = performance.now();
  const processor = process.cpuUsage();
  const serverBefore = serverProcessor(postmaster);
  const clerk: Clerk = {
    over: () => performance.now() - start > seconds * 1000,
    wrote: (milliseconds) => latencies.push(milliseconds),
    refused: () => (refusals += 1),
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => work(writer, clerk)));
  const elapsed = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const after = serverProcessor(postmaster);
  const used = after === undefined || serverBefore === undefined ? undefined : after - serverBefore;
  await check(contestant, before.events + latencies.length);
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { rate: latencies.length / elapsed, conflicts: refusals / latencies.length, median: at(0.5), p99: at(0.99), client: (user + system) / latencies.length, server: used === undefined ? undefined : (1e6 * used) / latencies.length };
}

async function check(contestant: Contestant, expected: number): Promise<void> {
  const { events, contiguous } = await contestant.inspect();
  if (events !== expected) throw new Error(`${contestant.name} answered for ${expected} events and holds ${events}.`);
  if (!contiguous) throw new Error(`${contestant.name} has a gap in a stream.`);
}
