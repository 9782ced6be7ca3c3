import type pg from 'pg';
import { minutes, OUTAGE_GRACE, type Outage } from '#kernel';

/** From this long on a silence is an outage (R-TIM-06). Two that begin within the grace of one another are one. */
const SHORTEST = minutes(5);
/** How many are kept in mind: far more than can matter at a time. */
const KNOWN = 20;

interface OutageRow {
  readonly began: bigint;
  readonly ended: bigint;
}

/** When the program was not there. Deadlines and decisions of a process look at the same list. */
export class Outages {
  private known: readonly Outage[] = [];
  private standing: readonly Outage[] = [];

  list(): readonly Outage[] {
    return [...this.standing, ...this.known];
  }

  /** Since then nobody knows what time it is, and nothing is over. Undefined: the clock can be trusted again. */
  standStill(since: number | undefined): void {
    this.standing = since === undefined ? [] : [{ began: since, ended: Number.MAX_SAFE_INTEGER }];
  }

  async load(client: pg.ClientBase | pg.Pool): Promise<void> {
    const { rows } = await client.query<OutageRow>('select began, ended from engine.outages order by ended desc limit $1', [KNOWN]);
    this.known = rows.map(({ began, ended }) => ({ began: Number(began), ended: Number(ended) }));
  }
}

/**
 * Says that the program is there, in a transaction of the caller. When nobody had said so for a while, that was an outage and is written down.
 * When somebody did so in what is the future, their clock was wrong: what was concluded from it is forgotten.
 * @param lastHere when the caller itself was last there, 0 if never
 */
export async function beHere(client: pg.ClientBase, now: number, lastHere: number): Promise<'as before' | 'after an outage' | 'after a wrong clock'> {
  const { rows } = await client.query<{ at: bigint }>('select at from engine.heartbeat for update');
  const said = rows[0] && Number(rows[0].at);
  await client.query('insert into engine.heartbeat (at) values ($1) on conflict (one) do update set at = excluded.at', [now]);
  if (said === undefined) return 'as before';
  if (said > now + SHORTEST) {
    await client.query('delete from engine.outages where ended > $1', [now]);
    return 'after a wrong clock';
  }
  const began = Math.max(said, lastHere);
  if (now - began <= SHORTEST) return 'as before';
  const { rows: earlier } = await client.query<{ began: bigint }>('select min(began) as began from engine.outages where ended > $1 having count(*) > 0', [began - OUTAGE_GRACE]);
  await client.query('insert into engine.outages (began, ended) values ($1, $2) on conflict (began) do update set ended = excluded.ended', [earlier[0]?.began ?? began, now]);
  return 'after an outage';
}
