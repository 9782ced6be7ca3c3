/** Who takes part in a comparison. `run` does the work of one turn and says what came of it. */
export interface Contestant {
  readonly name: string;
  readonly run: (turn: number) => Promise<unknown>;
}

/** Milliseconds of each turn, by contestant and round. */
export type Times = ReadonlyMap<string, readonly (readonly number[])[]>;

export interface Plan {
  /** How often everybody has their go, after one round of warm-up that is thrown away. */
  readonly rounds: number;
  /** Turns of one contestant in a round. */
  readonly turns: number;
}

/**
 * A B A B …: what the machine does meanwhile hits everyone alike. All do the same turns, and must come to the same results.
 * @throws when two contestants answer differently
 */
export async function takeTurns(contestants: readonly Contestant[], { rounds, turns }: Plan): Promise<Times> {
  const times = new Map<string, number[][]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const answers = new Map<number, string>();
    for (const { name, run } of contestants) {
      const measured: number[] = [];
      for (let turn = 0; turn < turns; turn++) {
        const number = round * turns + turn;
        const start = performance.now();
        const answer = await run(number);
        measured.push(performance.now() - start);
        const said = JSON.stringify(answer);
        const before = answers.get(number) ?? said;
        if (said !== before) throw new Error(`${name} comes to another result in turn ${number}:\n${said.slice(0, 300)}\n${before.slice(0, 300)}`);
        answers.set(number, said);
      }
      if (round > 0) times.get(name)?.push(measured);
    }
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return times;
}

export function quantile(values: readonly number[], q: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** All turns of one contestant. */
export function turnsOf(times: Times, name: string): readonly number[] {
  return (times.get(name) ?? []).flat();
}

/** How fast `ours` is beside `other`: the median over rounds of the ratios of medians. 2 is twice as fast. */
export function speed(times: Times, ours: string, other: string): number {
  const [mine = [], theirs = []] = [times.get(ours), times.get(other)];
  return median(mine.map((round, index) => median(theirs[index] ?? []) / median(round)));
}

/** `**0.83** (target at least 0.7: met)` */
export function atLeast(ratio: number, target: number): string {
  return `**${ratio.toFixed(2)}** (target at least ${target}: ${ratio >= target ? 'met' : 'missed'})`;
}

/** `**0.83 ×** (target at most 1 ×: met)` */
export function atMost(ratio: number, target: number): string {
  return `**${ratio.toFixed(2)} ×** (target at most ${target} ×: ${ratio <= target ? 'met' : 'missed'})`;
}

/** Rows as a table in Markdown. */
export function markdown(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Median and 95th percentile, in milliseconds. */
export function spread(values: readonly number[]): string {
  return `${median(values).toFixed(2)} / ${quantile(values, 0.95).toFixed(2)}`;
}
