import { cpus, loadavg } from 'node:os';
import type { Cell } from './cells';
import { oneHotStream, ownStreams } from './cells';
import type { Contestant } from './contestant';
import { enter } from './contestants';
import { openPlace, RAW_CONNECTIONS } from './place';
import { cellTable, omissions, type Results, type Targets } from './report';

export interface AppendBenchOptions {
  /** How often each cell is measured, in turns; medians count. */
  rounds: number;
  /** How long one measurement takes. */
  seconds: number;
}

const SCENES: [writers: number, targets: Targets][] = [
  [1, { indexed: 0.8, peer: 1 }],
  [16, { indexed: 1.2, peer: 3 }],
  [64, { indexed: 1.8, peer: 5 }],
];
const AHEAD: Targets = { indexed: 1, peer: 1 };

type Scene = (contestant: Contestant) => Promise<Cell>;

/** Appends of the event store beside plain INSERTs and two peers, on one embedded database. Prints as it goes and returns the tables. */
export async function run({ rounds, seconds }: AppendBenchOptions = { rounds: 7, seconds: 1 }): Promise<string> {
  const place = await openPlace();
  try {
    const contestants = await enter(place);
    const busy = load();
    const { postmaster } = place;
    const everyone = Object.values(contestants);
    const sections = [
      `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.versions.node}; ${place.version}`,
      `${place.settings}; ${RAW_CONNECTIONS} connections for INSERT and message-db, 10 for castore, 1 at a time for the event store`,
      `${rounds} interleaved rounds of ${seconds} s, medians [least–most] and medians of each round's ratios, one round of warm-up discarded; every cell's counts and revisions checked`,
    ];
    for (const [writers, targets] of SCENES) {
      const results = await interleave(everyone, rounds, (contestant) => ownStreams(contestant, { writers, seconds, postmaster }));
      sections.push(cellTable(`${writers} ${writers === 1 ? 'writer' : 'writers'}, streams of their own`, results, contestants, targets));
    }
    const peers = [contestants.ours, contestants.messageDb, contestants.castore, contestants.indexed];
    const hot = await interleave(peers, Math.ceil(rounds / 2), (contestant) => oneHotStream(contestant, { writers: 64, seconds, postmaster }));
    sections.push(cellTable('64 writers, one hot stream, asking again until done', hot, contestants, AHEAD), omissions(contestants));
    sections.splice(3, 0, `load average of the machine: ${busy} before, ${load()} after`);
    return sections.join('\n\n');
  } finally {
    await place.close();
  }
}

const load = (): string => (loadavg()[0] ?? 0).toFixed(1);

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
