import { load, openPlace, type Place } from './place';

/** Runs a benchmark on a place of its own and prints its section for docs/benchmarks.md. The first argument is the number of rounds. */
export function bench(title: string, usualRounds: number, measure: (place: Place, rounds: number) => Promise<readonly string[]>): void {
  const rounds = Number(process.argv[2] ?? usualRounds);
  const run = async (): Promise<string> => {
    const place = await openPlace();
    try {
      const before = load();
      const sections = await measure(place, rounds);
      const head = [...place.described, `${rounds} interleaved rounds, one of warm-up discarded; every result compared`, `load average of the machine: ${before} before, ${load()} after`];
      return [`### ${title}, ${new Date().toISOString().slice(0, 16).replace('T', ', ')}`, head.map((line) => `- ${line}`).join('\n'), ...sections].join('\n\n');
    } finally {
      await place.close();
    }
  };
  run().then(
    (text) => process.stdout.write(`${text}\n`, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
