import type { Cell } from './cells';
import type { Contestants } from './run';

/** The cells of each contestant, by its name. */
export type Results = Map<string, Cell[]>;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** One scene as a Markdown table: ratios first, then what they were made of. */
export function cellTable(title: string, results: Results, { ours, messageDb, castore }: Contestants): string {
  const rate = (name: string): number => median(results.get(name)?.map((cell) => cell.rate) ?? []);
  const better = Math.max(rate(messageDb.name), rate(castore.name));
  const rows = [...results].map(([name, cells]) => {
    const rates = cells.map((cell) => cell.rate);
    const of = (pick: (cell: Cell) => number): number => median(cells.map(pick));
    const ratio = name === ours.name ? '' : (rate(ours.name) / rate(name)).toFixed(2);
    return [
      name, ratio, `${whole(median(rates))} [${whole(Math.min(...rates))}–${whole(Math.max(...rates))}]`,
      of((cell) => cell.median).toFixed(2), of((cell) => cell.p99).toFixed(1), of((cell) => cell.conflicts).toFixed(2), `${Math.round(100 * of((cell) => cell.processor))} %`,
    ];
  });
  const header = ['', 'event store ÷ this', 'events/s', 'median ms', 'p99 ms', 'conflicts per event', 'client processor'];
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### ${title}`, '', `Event store ÷ the better peer: **${(rate(ours.name) / better).toFixed(2)}**`, '', ...lines].join('\n');
}
