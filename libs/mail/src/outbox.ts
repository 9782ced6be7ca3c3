/** What waits to be told, and what has been. */

import type pg from 'pg';
import { days, hours, minutes, type CalendarDate, type Id, type Instant } from '#kernel';
import type { Carried } from './carriers';
import type { MailFiles } from './files';

/** What one mail tells somebody: everything that is due for them, as one. */
export interface DueMail {
  readonly network: string;
  readonly person: Id;
  /** The id of the oldest thing in it. */
  readonly mail: Id;
  /** All in it. */
  readonly ids: readonly Id[];
  /** Days by which something in it needs an answer, the first one first. */
  readonly untils: readonly CalendarDate[];
  /** How often it was not taken. */
  readonly attempts: number;
}

/** Sent mail is gone after these days, and what was given up. */
const KEPT = days(7);

/** One sender at a time among all processes: for as long as the transaction lasts. False when there is another. */
export async function aloneAtTheDoor(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_xact_lock(hashtext('the sender of mail')) as alone`);
  return rows[0]?.alone === true;
}

/** The mail that has been due for longest. */
export async function nextDue(client: pg.ClientBase, now: Instant): Promise<DueMail | undefined> {
  const { rows: [first] } = await client.query<{ network: string; person: Id }>(
    `select network, person from mail.outbox where state = 'waiting' and due <= $1 order by due, network, id limit 1`, [now]);
  if (!first) return undefined;
  const { rows } = await client.query<{ id: Id; until: string | null; attempts: number }>(
    `select id, until::text as until, attempts from mail.outbox where network = $1 and person = $2 and state = 'waiting' and due <= $3 order by made_at, id for update`, [first.network, first.person, now]);
  const [oldest] = rows;
  if (!oldest) return undefined;
  return { ...first, mail: oldest.id, ids: rows.map(({ id }) => id), untils: rows.flatMap(({ until }) => until ?? []).sort(), attempts: Math.max(...rows.map(({ attempts }) => attempts)) };
}

/** Of a mail that was not taken: how long it waits for the next time, and how often it is tried. Some five days, as mail servers do; two where the address is not taken. */
const waits = [minutes(1), minutes(5), minutes(15), hours(1)];
const LONG_WAIT = hours(4);
const MOST = { 'not now': 30, refused: 4 } as const;
const REFUSED_WAIT = hours(12);

/** Writes down what became of a mail. `again`: when somebody who could not be reached is tried again. */
export async function mark(client: pg.ClientBase, due: DueMail, carried: Carried, now: Instant, again: Instant): Promise<'done' | 'later'> {
  const { network, ids, mail, attempts } = due;
  const put = (state: 'waiting' | 'sent' | 'given up', tried: number, next: Instant): Promise<unknown> => client.query(
    `update mail.outbox set state = $3, attempts = $4, due = $5, mail = $6, done_at = case when $3 = 'waiting' then null else $7::bigint end where network = $1 and id = any ($2::uuid[])`,
    [network, ids, state, tried, next, mail, now]);
  const tried = attempts + 1;
  switch (carried.kind) {
    case 'sent': await put('sent', tried, now); return 'done';
    case 'unreachable': await put('waiting', attempts, again); return 'later';
    case 'not now':
    case 'refused': {
      if (tried >= MOST[carried.kind]) {
        await put('given up', tried, now);
        return 'done';
      }
      await put('waiting', tried, now + (carried.kind === 'refused' ? REFUSED_WAIT : waits[attempts] ?? LONG_WAIT));
      return 'later';
    }
  }
}

/** Whoever wants no mail any more is told nothing. */
export async function drop(client: pg.ClientBase, { network, ids }: DueMail): Promise<void> {
  await client.query('delete from mail.outbox where network = $1 and id = any ($2::uuid[])', [network, ids]);
}

/** Lets mail go that has been done with for 7 days: first the files, so that none is left behind. */
export class DoneMail {
  /** @param pool of the writer role; @param clock epoch milliseconds */
  constructor(private readonly pool: pg.Pool, private readonly files: MailFiles, private readonly clock: () => Instant) {}

  async dropOld(): Promise<void> {
    const before = this.clock() - KEPT;
    const { rows } = await this.pool.query<{ network: string; mail: Id }>('select distinct network, mail from mail.outbox where done_at <= $1', [before]);
    await this.files.remove(rows);
    await this.pool.query('delete from mail.outbox where done_at <= $1', [before]);
  }
}
