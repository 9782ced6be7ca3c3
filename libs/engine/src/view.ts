import type pg from 'pg';
import { engineTrouble } from '#database';
import { roleOf, type Actor } from '#kernel';

/**
 * What one reader sees: one snapshot of the read models, under row-level security as that reader.
 * Begun at the first query, ended by `close`; `renew` lets the next query see what has been written since.
 */
export class View {
  private opened: Promise<pg.PoolClient> | undefined;
  private closed = false;
  /** One connection answers one question at a time. */
  private last: Promise<unknown> = Promise.resolve();

  /** @param pool of the reader role, the only one that resolvers reach */
  constructor(private readonly pool: pg.Pool, private readonly actor: Actor) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    if (this.closed) throw new Error('this view is closed');
    this.opened ??= this.open();
    const { opened } = this;
    const asked = this.last.then(async () => (await (await opened).query<Row>(text, [...values])).rows);
    this.last = asked.catch(() => undefined);
    try {
      return await asked;
    } catch (error) {
      throw engineTrouble(error);
    }
  }

  async renew(): Promise<void> {
    const opened = this.opened;
    this.opened = undefined;
    await this.last;
    if (opened) await end(opened);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.renew();
  }

  private async open(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    const { actor } = this;
    const person = actor.kind === 'member' ? actor.person : '';
    const organisation = actor.kind === 'member' && actor.hat.kind === 'organisation' ? actor.hat.organisation : '';
    try {
      await client.query('begin isolation level repeatable read read only');
      await client.query(
        `select set_config('viewer.network', $1, true), set_config('viewer.person', $2, true), set_config('viewer.organisation', $3, true), set_config('viewer.role', $4, true)`,
        [actor.network, person, organisation, roleOf(actor)],
      );
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

async function end(opened: Promise<pg.PoolClient>): Promise<void> {
  const client = await opened.catch(() => undefined);
  if (!client) return;
  try {
    // Nothing was written; rolling back also forgets who was reading.
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
}
