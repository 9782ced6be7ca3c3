/** From what a process says to what waits in the outbox. */

import type pg from 'pg';
import { networkId, networkSettings } from '#directory';
import { stateReader, type Post, type Telling, type ToldBecause } from '#engine';
import type { EventStore } from '#event-store';
import { days, derivedId, type EventRegistry, type Id, type Instant } from '#kernel';
import { dueAt } from './timing';
import { wishesOf, type Boxes, type OpenedWishes } from './wishes';

export interface PostParts {
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly boxes: Pick<Boxes, 'open'>;
  /** Of the writer role. */
  readonly pool: pg.Pool;
  /** The network's time, epoch milliseconds. */
  readonly clock: () => Instant;
}

/** What is older is no news: whoever reads a long log from its beginning writes no mail of it. */
const NEWS = days(7);

/** One row for each person who wants mail, with an id of its own for each event, telling and person: said again, nothing is added. */
export function outboxPost({ store, registry, boxes, pool, clock }: PostParts): Post {
  async function put(client: pg.ClientBase, { about, atOnce = false }: Telling, until: string | undefined, zone: string, { network, event, index }: ToldBecause, wishes: OpenedWishes): Promise<void> {
    const now = clock();
    const due = atOnce ? now : dueAt(wishes, zone, now, await lastSent(client, network, wishes.person));
    await client.query(
      'insert into mail.outbox (network, id, person, about, until, at_once, due, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing',
      [network, derivedId('mail', event, index, wishes.person), wishes.person, about, until ?? null, atOnce, due, now]);
  }

  return {
    async tell(client, telling, because) {
      const { network, at } = because;
      if (at < clock() - NEWS || !(await anybodyWantsMail(pool, network))) return;
      const read = stateReader(store, registry, network);
      const { people, until, coordinators } = await telling.whom(read);
      const staff = coordinators ? (await coordinatorsWithMail(pool, network)).filter((id) => !coordinators.but.includes(id)) : [];
      const wanting = (await wishesOf(pool, boxes, network, [...new Set([...people, ...staff])])).filter(({ since }) => since <= at);
      if (wanting.length === 0) return;
      const { zone } = await read(networkSettings, networkId(network));
      for (const wishes of wanting) await put(client, telling, until, zone, because, wishes);
    },
    async untell(client, network, about) {
      await client.query(`delete from mail.outbox where network = $1 and about = $2 and state = 'waiting' and until is not null`, [network, about]);
    },
  };
}

/** Asked first: where nobody does, no stream is read. */
async function anybodyWantsMail(pool: pg.Pool, network: string): Promise<boolean> {
  return (await pool.query('select from mail.wishes where network = $1 limit 1', [network])).rowCount === 1;
}

async function coordinatorsWithMail(pool: pg.Pool, network: string): Promise<readonly Id[]> {
  return (await pool.query<{ person: Id }>('select person from mail.wishes where network = $1 and coordinator', [network])).rows.map(({ person }) => person);
}

async function lastSent(client: pg.ClientBase, network: string, person: Id): Promise<Instant | undefined> {
  const { rows } = await client.query<{ at: bigint | null }>(`select max(done_at) as at from mail.outbox where network = $1 and person = $2 and state = 'sent'`, [network, person]);
  const at = rows[0]?.at;
  return at === null || at === undefined ? undefined : Number(at);
}
