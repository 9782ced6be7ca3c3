import type { Pool } from 'pg';
import { epochPath, KeysUnusable, makeEpochFile, newestEpochFile, readEpochFile, type EpochKey } from './epoch-files';
import { query } from './key-rows';
import { rememberedMs } from './recent';

/** The epoch keys of every open network, from their files, as the database counts them. */
export interface Epochs {
  /** Makes the first epoch of a network that has none. @throws KeysUnusable when a file is missing or belongs to other data */
  open(network: string): Promise<void>;
  /** The epoch under which new keys are wrapped. */
  newest(network: string): Promise<EpochKey>;
  /** The epoch that a row names. */
  get(network: string, number: number): Promise<EpochKey>;
  /** Reads anew which epochs there are; those that are gone leave the memory. */
  refresh(network: string): Promise<void>;
}

interface Known {
  readonly keys: ReadonlyMap<number, EpochKey>;
  readonly newest: EpochKey;
  readonly since: number;
}

export function epochs({ pool, keysDir, clock }: { readonly pool: Pool; readonly keysDir: string; readonly clock: () => number }): Epochs {
  const networks = new Map<string, Known>();

  async function load(network: string): Promise<Known | undefined> {
    const rows = await query<{ epoch: number; print: string }>(pool, 'select epoch, print from keys.epochs where network = $1 order by epoch', [network]);
    const keys = new Map<number, EpochKey>();
    for (const { epoch, print } of rows) keys.set(epoch, await fileFor(network, epoch, print));
    const newest = [...keys.values()].at(-1);
    return newest && { keys, newest, since: clock() };
  }

  async function fileFor(network: string, epoch: number, print: string): Promise<EpochKey> {
    const file = epochPath(keysDir, network, epoch);
    const key = await readEpochFile(keysDir, network, epoch);
    if (!key) throw new KeysUnusable(`The database has keys of network ${network} that only the file ${file} opens, and it is missing: put it back from the backup of the keys folder, or set KEYS_DIR to the folder where it is.`);
    if (key.print !== print) throw new KeysUnusable(`The file ${file} belongs to another database: set KEYS_DIR to the folder of this database, or put the right file back from its backup.`);
    return key;
  }

  /** A file from an earlier attempt is taken: the program may have stopped between file and row. */
  async function begin(network: string): Promise<void> {
    const epoch = await newestEpochFile(keysDir, network) ?? 1;
    const key = await makeEpochFile(keysDir, network, epoch);
    await query(pool, 'insert into keys.epochs (network, epoch, print) values ($1, $2, $3) on conflict do nothing', [network, epoch, key.print]);
  }

  async function refresh(network: string): Promise<Known> {
    const known = await load(network);
    if (!known) throw new Error(`network ${network} has no keys: it was not opened`);
    networks.set(network, known);
    return known;
  }

  async function current(network: string): Promise<Known> {
    const known = networks.get(network);
    if (!known) throw new Error(`network ${network} was not opened`);
    return Math.abs(clock() - known.since) < rememberedMs ? known : refresh(network);
  }

  return {
    async open(network) {
      if (!/^[a-z0-9]+$/.test(network)) throw new Error('a network is called by a word of small letters and digits');
      if (!await load(network)) await begin(network);
      await refresh(network);
    },
    newest: async (network) => (await current(network)).newest,
    async get(network, number) {
      const found = (await current(network)).keys.get(number) ?? (await refresh(network)).keys.get(number);
      if (!found) throw new KeysUnusable(`A key of network ${network} is wrapped under epoch ${number}, which the database does not know: restore the key tables from their newest copy.`);
      return found;
    },
    async refresh(network) {
      await refresh(network);
    },
  };
}
