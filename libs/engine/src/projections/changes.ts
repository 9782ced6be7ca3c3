import type { Rows, Tables } from './read-model';

/** One thing to do to one row. */
type Change = { readonly kind: 'put'; readonly row: Row } | { readonly kind: 'change'; readonly change: (row: Row) => Row } | { readonly kind: 'remove' };

export type Row = Readonly<Record<string, unknown>>;

/** What a batch of events does to one table: for each key its changes in order. */
export class TableChanges implements Rows<Row> {
  private readonly byKey = new Map<string, { readonly key: readonly unknown[]; readonly changes: Change[] }>();

  constructor(private readonly key: readonly string[]) {}

  put(row: Row): void {
    this.add(this.key.map((name) => row[name]), { kind: 'put', row });
  }

  change(key: readonly unknown[], change: (row: Row) => Row): void {
    this.add(key, { kind: 'change', change });
  }

  remove(key: readonly unknown[]): void {
    this.add(key, { kind: 'remove' });
  }

  /** Keys whose present row must be known before the changes can be folded. */
  keysToLoad(): readonly (readonly unknown[])[] {
    return [...this.byKey.values()].filter(({ changes }) => changes[0]?.kind === 'change').map(({ key }) => key);
  }

  /** Folds the changes onto the rows that are there. */
  folded(present: readonly Row[]): { readonly write: readonly Row[]; readonly remove: readonly (readonly unknown[])[] } {
    const loaded = new Map(present.map((row) => [keyText(this.key.map((name) => row[name])), row]));
    const write: Row[] = [];
    const remove: (readonly unknown[])[] = [];
    for (const [text, { key, changes }] of this.byKey) {
      const before = loaded.get(text);
      const after = changes.reduce<Row | undefined>((row, change) => applied(row, change), before);
      if (after && after !== before) write.push(after);
      if (!after && changes.some(({ kind }) => kind === 'remove')) remove.push(key);
    }
    return { write, remove };
  }

  private add(key: readonly unknown[], change: Change): void {
    if (key.length !== this.key.length) throw new Error(`a key has ${this.key.join(', ')}`);
    const text = keyText(key);
    const known = this.byKey.get(text);
    if (known) known.changes.push(change);
    else this.byKey.set(text, { key, changes: [change] });
  }
}

export function changesFor(tables: Tables): ReadonlyMap<string, TableChanges> {
  return new Map(Object.entries(tables).map(([name, { key }]) => [name, new TableChanges(key)]));
}

function applied(row: Row | undefined, change: Change): Row | undefined {
  switch (change.kind) {
    case 'put': return change.row;
    case 'remove': return undefined;
    case 'change': return row && change.change(row);
  }
}

function keyText(key: readonly unknown[]): string {
  return JSON.stringify(key.map(String));
}
