/** What was loaded beside the program's own list of conditions. Outside the log, which has only its hash: the largest such list is larger than an event may be. */

import type pg from 'pg';
import { inTransaction, type Migration } from '#database';
import type { Instant } from '#kernel';
import { useVocabulary, versionWith, vocabularyVersion, type Condition } from '#vocabulary';

export const vocabularyMigrations: readonly Migration[] = [{
  name: 'matchmaking/004-vocabulary',
  sql: `
    create table matchmaking.vocabulary (version text primary key, loaded_at bigint not null, conditions text not null);
    grant select, insert, update on matchmaking.vocabulary to roundtable_writer;`,
}];

/** The lists that this installation has ever worked with, so that an old matching can be reckoned again. */
export class VocabularyFiles {
  private newest: string | undefined;

  /** @param pool of the writer role */
  constructor(private readonly pool: pg.Pool) {}

  /** Keeps a list; from now on it is the one in use. Processes that run find it within seconds. */
  async keep(conditions: readonly Condition[], now: Instant): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      await client.query('lock table matchmaking.vocabulary in share row exclusive mode');
      await client.query(
        `insert into matchmaking.vocabulary (version, loaded_at, conditions) values ($1, $2, $3)
         on conflict (version) do update set loaded_at = greatest(excluded.loaded_at, (select max(loaded_at) + 1 from matchmaking.vocabulary))`,
        [versionWith(conditions), now, JSON.stringify(conditions)]);
    });
  }

  /** Makes this process work with the list that is in use. Done again, it does something only when there is a newer one: an earlier one that was chosen with `use` stays. */
  async useNewest(): Promise<void> {
    const { rows: [newest] } = await this.pool.query<{ version: string }>('select version from matchmaking.vocabulary order by loaded_at desc limit 1');
    if (!newest || newest.version === this.newest) return;
    await this.use(newest.version);
    this.newest = newest.version;
  }

  /** Makes this process work with the list of an earlier version. False when this program cannot: the list is not here, or its own is another now. */
  async use(version: string): Promise<boolean> {
    if (version === versionWith([])) {
      useVocabulary([]);
      return true;
    }
    const { rows: [kept] } = await this.pool.query<{ conditions: string }>('select conditions from matchmaking.vocabulary where version = $1', [version]);
    if (!kept) return false;
    useVocabulary(JSON.parse(kept.conditions) as readonly Condition[]);
    return vocabularyVersion === version;
  }
}
