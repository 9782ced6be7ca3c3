/** Turning mail on and off. */

import type pg from 'pg';
import { inTransaction } from '#database';
import type { Id, Instant, Json } from '#kernel';
import type { MailFiles } from './files';
import { dueAt } from './timing';
import type { Boxes, MailWishes } from './wishes';

export interface MailboxParts {
  /** Of the writer role. */
  readonly pool: pg.Pool;
  readonly boxes: Boxes;
  readonly files: MailFiles;
  /** The network's time, epoch milliseconds. */
  readonly clock: () => Instant;
}

/** Keeps how people want to be written to, and lets go of it. */
export class Mailboxes {
  constructor(private readonly parts: MailboxParts) {}

  /** From now on they are written to in this way; what waits for them is told as they now want it. `zone`: of the network; `coordinator`: whether they are one. */
  async choose(network: string, person: Id, wishes: MailWishes, { zone, coordinator = false }: { readonly zone: string; readonly coordinator?: boolean }): Promise<void> {
    const { pool, boxes, clock } = this.parts;
    const now = clock();
    const { address, language, rhythm, quietDays } = wishes;
    const sealed = await boxes.seal(network, person, 'mail', { address, language, rhythm, quietDays: [...quietDays] } satisfies Json);
    await inTransaction(pool, async (client) => {
      await client.query(
        'insert into mail.wishes (network, person, sealed, coordinator, since) values ($1, $2, $3, $4, $5) on conflict (network, person) do update set sealed = excluded.sealed, coordinator = excluded.coordinator',
        [network, person, sealed, coordinator, now]);
      await client.query(`update mail.outbox set due = $3 where network = $1 and person = $2 and state = 'waiting' and attempts = 0 and not at_once`, [network, person, dueAt(wishes, zone, now, undefined)]);
    });
  }

  /** No more mail: the address, what waits and what went out within the last days are gone. For an erasure, too. */
  async forget(network: string, person: Id): Promise<void> {
    await inTransaction(this.parts.pool, async (client) => {
      await client.query('delete from mail.wishes where network = $1 and person = $2', [network, person]);
      const { rows } = await client.query<{ id: Id }>('delete from mail.outbox where network = $1 and person = $2 returning id', [network, person]);
      await this.parts.files.remove(rows.map(({ id }) => ({ network, mail: id })));
    });
  }
}
