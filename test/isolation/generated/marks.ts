/** Marks in everything that people write, so that an answer which holds one tells whose words it gives away. */

/** A text as it was planted. */
export interface Planted {
  readonly network: string;
  /** Who wrote it, by the short name of a demo person, and under which hat. */
  readonly by: string;
  readonly hat: string;
  /** The mutation and the place in its input: `proposeGoal.text`. */
  readonly place: string;
  /** The ids that stood in the same input: what it is about. */
  readonly about: readonly string[];
}

const anyMark = /zq(\d+)q/g;
const anyAddress = /the\.([a-z-]+)@([a-z]+)\.example/g;
export const anyId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Something that people write, and no code, date, id, address or time zone. */
const isWords = (text: string): boolean => text.includes(' ') || /^[A-Z][^@/]*[a-z][^@/]*$/.test(text);

/** The address of a demo person in one network: another in each. */
export const addressOf = (network: string, slug: string): string => `the.${slug}@${network}.example`;

export class Marks {
  private readonly all: Planted[] = [];

  /** The same variables with a mark of its own in every text, and with addresses of this network. */
  plant(variables: Record<string, unknown>, mutation: string, who: Pick<Planted, 'network' | 'by' | 'hat'>): Record<string, unknown> {
    const about = JSON.stringify(variables).match(anyId) ?? [];
    return this.marked(variables, [], (path, text) => `${text} zq${this.all.push({ ...who, place: [mutation, ...path].join('.'), about }) - 1}q`, who.network) as Record<string, unknown>;
  }

  get planted(): readonly Planted[] {
    return this.all;
  }

  /** Every planted text of which something stands here, and every address. */
  in(text: string): readonly Planted[] {
    const words = [...text.matchAll(anyMark)].flatMap(([, number]) => this.all[Number(number)] ?? []);
    const addresses = [...text.matchAll(anyAddress)].map(([, by = '', network = '']) => ({ network, by, hat: 'person', place: 'address', about: [] }));
    return [...words, ...addresses];
  }

  private marked(value: unknown, path: readonly string[], mark: (path: readonly string[], text: string) => string, network: string): unknown {
    if (typeof value === 'string') return value.endsWith('@demo.example') ? value.replace('@demo.example', `@${network}.example`) : isWords(value) ? mark(path, value) : value;
    if (Array.isArray(value)) return value.map((item) => this.marked(item, path, mark, network));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, this.marked(item, key === 'input' ? path : [...path, key], mark, network)]));
  }
}
