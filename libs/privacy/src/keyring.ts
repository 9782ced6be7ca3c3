import type { Pool } from 'pg';
import { boxKey, type BoxKey } from './box';
import type { Epochs } from './epochs';
import { GoneMeanwhile, offerKeyRows, readKeyRows, type BoxKeyName, type KeyRow } from './key-rows';
import { recent } from './recent';
import { newSecret, unwrapKey, wrapKey } from './wrapped-key';

/** Keys of boxes, from the database or from memory. */
export interface Keyring {
  /** The keys that exist and are not held back from this reader. One query for all that are not in memory. */
  find(network: string, names: readonly BoxKeyName[], reader?: string): Promise<KeysByName>;
  /** The keys of all names, made where there were none. Two processes that make the same key get the same one. */
  make(network: string, names: readonly BoxKeyName[]): Promise<KeysByName>;
  /** Removes a person's or organisation's keys, also of its texts, from this process's memory. */
  drop(network: string, subject: string): void;
}

export type KeysByName = (name: Pick<BoxKeyName, 'kind' | 'id'>) => BoxKey | undefined;

/** Unwrapped keys kept in memory, about 1 kB each. */
const rememberedKeys = 10_000;
/** Somebody else makes or destroys the same keys at the same time; more often than this is no coincidence. */
const attempts = 5;

export function keyring({ pool, epochs, clock }: { readonly pool: Pool; readonly epochs: Epochs; readonly clock: () => number }): Keyring {
  const memory = recent<{ readonly key: BoxKey; readonly network: string; readonly holder: string }>(rememberedKeys, clock);
  const memoryKey = (network: string, { kind, id }: Pick<BoxKeyName, 'kind' | 'id'>): string => `${network}|${kind}|${id}`;

  function remembered(network: string, names: readonly BoxKeyName[]): { readonly keys: Map<string, BoxKey>; readonly others: BoxKeyName[] } {
    const keys = new Map<string, BoxKey>();
    const others = new Map<string, BoxKeyName>();
    for (const name of names) {
      const at = memoryKey(network, name);
      const found = memory.get(at);
      if (found) keys.set(at, found.key);
      else others.set(at, name);
    }
    return { keys, others: [...others.values()] };
  }

  async function unwrap(network: string, names: readonly BoxKeyName[], rows: readonly KeyRow[], into: Map<string, BoxKey>, mayUse: (row: KeyRow, name: BoxKeyName) => boolean): Promise<void> {
    const byName = new Map(names.map((name) => [memoryKey(network, name), name]));
    for (const row of rows) {
      const at = memoryKey(network, row);
      const name = byName.get(at);
      if (!name || !mayUse(row, name)) continue;
      const secret = unwrapKey(await epochs.get(network, row.epoch), network, row, row);
      const key = boxKey(secret);
      secret.fill(0);
      into.set(at, key);
      // What is held back is for one reader only, so it is looked up each time.
      if (!row.held) memory.keep(at, { key, network, holder: name.kind === 'text' ? name.author : name.id });
    }
  }

  async function offer(network: string, names: readonly BoxKeyName[]): Promise<KeyRow[]> {
    const epoch = await epochs.newest(network);
    return offerKeyRows(pool, network, epoch.number, names.map((name) => {
      const secret = newSecret();
      const { wrapped } = wrapKey(epoch, network, name, secret);
      secret.fill(0);
      return { name, wrapped };
    }));
  }

  return {
    async find(network, names, reader) {
      const { keys, others } = remembered(network, names);
      if (others.length > 0) await unwrap(network, others, await readKeyRows(pool, network, others), keys, ({ held }, name) => !held || (name.kind === 'text' && name.author === reader));
      return (name) => keys.get(memoryKey(network, name));
    },

    async make(network, names) {
      const { keys, others } = remembered(network, names);
      const missing = (): BoxKeyName[] => others.filter((name) => !keys.has(memoryKey(network, name)));
      for (let attempt = 1; missing().length > 0; attempt++) {
        if (attempt > attempts) throw new Error(`keys of network ${network} vanish as soon as they are made`);
        const wanted = withAuthors(missing());
        try {
          await unwrap(network, wanted, await offer(network, wanted), keys, () => true);
        } catch (error) {
          if (!(error instanceof GoneMeanwhile)) throw error;
          await epochs.refresh(network);
        }
      }
      return (name) => keys.get(memoryKey(network, name));
    },

    drop(network, subject) {
      memory.drop((entry) => entry.network === network && entry.holder === subject);
    },
  };
}

/** A text's row hangs on its author's, so that one is offered too. */
function withAuthors(names: readonly BoxKeyName[]): BoxKeyName[] {
  const authors = new Set(names.flatMap((name) => (name.kind === 'text' ? [name.author] : [])));
  const subjects = new Set(names.flatMap((name) => (name.kind === 'subject' ? [name.id] : [])));
  return [...names, ...[...authors].filter((id) => !subjects.has(id)).map((id) => ({ kind: 'subject', id }) as const)];
}
