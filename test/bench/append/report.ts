import type { Cell } from './cells';
import type { Contestant } from './contestant';
import type { Contestants } from './contestants';

/** The cells of each contestant, by its name. */
export type Results = Map<string, Cell[]>;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** What the event store is measured against, as ratios: plain INSERT with the same indexes, and the better peer. */
export interface Targets {
  indexed: number;
  peer: number;
}

/** One scene as a Markdown table: ratios and targets first, then what they were made of. */
export function cellTable(title: string, results: Results, { ours, indexed, messageDb, castore }: Contestants, targets: Targets): string {
  const cellsOf = ({ name }: Contestant): Cell[] => results.get(name) ?? [];
  const rate = (contestant: Contestant): number => median(cellsOf(contestant).map((cell) => cell.rate));
  /** The median of the ratios of each round: what the machine does meanwhile changes from round to round. */
  const against = (cells: readonly Cell[]): number => median(cells.map((cell, round) => (cellsOf(ours)[round]?.rate ?? 0) / cell.rate));
  const better = rate(messageDb) > rate(castore) ? messageDb : castore;
  const rows = [...results].map(([name, cells]) => {
    const rates = cells.map((cell) => cell.rate);
    const of = (pick: (cell: Cell) => number): number => median(cells.map(pick));
    return [
      name, name === ours.name ? '' : against(cells).toFixed(2), `${whole(median(rates))} [${whole(Math.min(...rates))}–${whole(Math.max(...rates))}]`,
      of((cell) => cell.median).toFixed(2), of((cell) => cell.p99).toFixed(1), of((cell) => cell.conflicts).toFixed(1), whole(of((cell) => cell.client)), cells.every(({ server }) => server !== undefined) ? whole(of((cell) => cell.server ?? 0)) : '',
    ];
  });
  const header = ['', 'event store ÷ this', 'events/s', 'median ms', 'p99 ms', 'conflicts per event', 'client µs per event', 'server µs per event'];
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `### ${title}`, '',
    `- against INSERT with the same indexes: ${verdict(against(cellsOf(indexed)), targets.indexed)}`,
    `- against the better peer: ${verdict(against(cellsOf(better)), targets.peer)}`, '',
    ...lines,
  ].join('\n');
}

const verdict = (ratio: number, target: number): string => `**${ratio.toFixed(2)}** (target ${target}: ${ratio >= target ? 'met' : 'missed'})`;

/** What each contestant leaves to its user. */
export function omissions(contestants: Contestants): string {
  const without = Object.values(contestants).filter((contestant) => contestant.without !== '');
  return ['What the others do not promise, and the event store does:', '', ...without.map((contestant) => `- ${contestant.name}: ${contestant.without}`)].join('\n');
}
