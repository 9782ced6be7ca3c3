/** What a timeline is made of: what happened, day by day, and the table as it then was. */

/** As much of a table as a drawing of it shows. */
export interface TableThen {
  readonly status: 'FORMING' | 'AGREEING' | 'ACTIVE' | 'PAUSED' | 'HALTED' | 'EVALUATING' | 'CLOSED' | 'ABANDONED' | 'TERMINATED';
  readonly patients: number;
  readonly professionals: number;
  readonly emptyPatients: number;
  readonly emptyProfessionals: number;
}

export interface Moment {
  /** ISO 8601. */
  readonly at: string;
  /** The day in the network, YYYY-MM-DD. */
  readonly day: string;
  readonly sentence: string;
  /** Null before there was a table. */
  readonly table: TableThen | null;
}

export interface Day {
  readonly day: string;
  /** The moments of the day, each with its number from the beginning. */
  readonly moments: readonly { readonly nth: number; readonly moment: Moment }[];
}

export function byDay(moments: readonly Moment[]): readonly Day[] {
  const days: { readonly day: string; readonly moments: { readonly nth: number; readonly moment: Moment }[] }[] = [];
  for (const [nth, moment] of moments.entries()) {
    const last = days.at(-1);
    if (last?.day === moment.day) last.moments.push({ nth, moment });
    else days.push({ day: moment.day, moments: [{ nth, moment }] });
  }
  return days;
}

/** A sentence that stands under its day need not say the day: “said yes on 3 March to a place” → “said yes to a place”. */
export function withoutDay(sentence: string, onDay: string): string {
  const at = sentence.replaceAll('\u00a0', ' ').indexOf(onDay.replaceAll('\u00a0', ' '));
  return at < 0 ? sentence : sentence.slice(0, at) + sentence.slice(at + onDay.length);
}

export interface Bar {
  /** How much happened in it. */
  readonly count: number;
  /** The number of the first moment in it, or of the next one when nothing happened. */
  readonly from: number;
}

const DAY = 86_400_000;
const MOST_BARS = 60;

/** How much happened when: bars of equal length, of one week each where that is not too many; of whole weeks, so that no bar is shorter than another. */
export function barsOf(moments: readonly Moment[]): { readonly bars: readonly Bar[]; readonly weeks: number } {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return { bars: [], weeks: 1 };
  const begin = Date.parse(first.day);
  const span = (Date.parse(last.day) - begin) / DAY;
  const weeks = Math.max(1, Math.ceil((span + 1) / 7 / MOST_BARS));
  const length = weeks * 7;
  const bars = Array.from({ length: Math.floor(span / length) + 1 }, (_, index): Bar => {
    const of = moments.flatMap(({ day }, nth) => (Math.floor((Date.parse(day) - begin) / DAY / length) === index ? [nth] : []));
    const from = of[0] ?? moments.findIndex(({ day }) => (Date.parse(day) - begin) / DAY >= index * length);
    return { count: of.length, from };
  });
  return { bars, weeks };
}
