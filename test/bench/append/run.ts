import { cpus } from 'node:os';
import type { Cell } from './cells';
import { oneHotStream, ownStreams } from './cells';
import type { Contestant } from './contestant';
import { castore, messageDb, ourselves, rawInsert } from './contestants';
import { openPlace, RAW_CONNECTIONS, type Place } from './place';
import { cellTable, type Results } from './report';

export interface AppendBenchOptions {
  /** How often each cell is measured, in turns; medians count. */
  rounds: number;
  /** How long one measurement takes. */
  seconds: number;
}

type Scene = (contestant: Contestant) => Promise<Cell>;

/** Appends of the event store beside plain INSERTs and two peers, on one embedded database. Prints as it goes and returns the tables. */
export async function run({ rounds, seconds }: AppendBenchOptions = { rounds: 7, seconds: 1 }): Promise<string> {
  const place = await openPlace();
  try {
    const contestants = await enter(place);
    const everyone = Object.values(contestants);
    const sections = [
      `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.versions.node}; ${place.version}`,
      `${place.settings}; ${RAW_CONNECTIONS} connections for INSERT and message-db, 10 for castore, 1 at a time for the event store`,
      `${rounds} interleaved rounds of ${seconds} s, medians [least–most], one round of warm-up discarded; every cell's counts and revisions checked`,
    ];
    for (const writers of [1, 16, 64]) {
      const results = await interleave(everyone, rounds, (contestant) => ownStreams(contestant, writers, seconds));
      sections.push(cellTable(`${writers} ${writers === 1 ? 'writer' : 'writers'}, streams of their own`, results, contestants));
    }
    const peers = [contestants.ours, contestants.messageDb, contestants.castore, contestants.indexed];
    const hot = await interleave(peers, Math.ceil(rounds / 2), (contestant) => oneHotStream(contestant, 64, seconds));
    sections.push(cellTable('64 writers, one hot stream, asking again until done', hot, contestants));
    return sections.join('\n\n');
  } finally {
    await place.close();
  }
}

export interface Contestants {
  ours: Contestant;
  indexed: Contestant;
  bare: Contestant;
  messageDb: Contestant;
  castore: Contestant;
}

async function enter({ database, pool, name }: Place): Promise<Contestants> {
  return {
    ours: ourselves(database, pool),
    indexed: await rawInsert(pool, 'the same indexes'),
    bare: await rawInsert(pool, 'bare'),
    messageDb: await messageDb(pool),
    castore: await castore(pool, name),
  };
}

/** A B C A B C …: what the machine does meanwhile hits everyone alike. The first round warms up and is forgotten. */
async function interleave(contestants: readonly Contestant[], rounds: number, scene: Scene): Promise<Results> {
  const results: Results = new Map(contestants.map((contestant) => [contestant.name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const cell = await scene(contestant);
      if (round > 0) results.get(contestant.name)?.push(cell);
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  return results;
}

if (require.main === module) {
  const [rounds = 7, seconds = 1] = process.argv.slice(2).map(Number);
  run({ rounds, seconds }).then(
    // castore keeps its connections and has no way to end them.
    (tables) => process.stdout.write(`${tables}\n`, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
