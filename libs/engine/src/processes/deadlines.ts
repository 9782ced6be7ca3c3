import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { inTransaction } from '#database';
import { derivedId, hours, minutes } from '#kernel';
import type { Commands } from '../commands';
import { nextDue, postpone, takeDue } from './deadline-table';
import type { ClockTrouble, Clocks } from './time-guard';
import { TimeGuard } from './time-guard';

export interface DeadlineParts {
  /** The projector's pool. */
  readonly pool: pg.Pool;
  readonly commands: Commands;
  readonly clocks: Clocks;
  /** When the newest event in the log says it happened, epoch milliseconds; 0 in an empty log. */
  readonly newestEvent: () => number;
  readonly log: (line: string) => void;
}

const GRACE = hours(12);
const OUTAGE = minutes(5);
const BEAT = minutes(1);
const LONGEST_PAUSE = 1_000;

/** Gives planned commands when their time has come, and only while the clock can be trusted. */
export class DeadlineRunner {
  private readonly guard: TimeGuard;
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private beaten = 0;
  private current: ClockTrouble | undefined;

  constructor(private readonly parts: DeadlineParts) {
    this.guard = new TimeGuard(parts.clocks);
  }

  /** Why deadlines stand still, if they do. */
  trouble(): ClockTrouble | undefined {
    return this.current;
  }

  async start(): Promise<void> {
    await this.giveGrace();
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  /** The clock was moved on purpose. */
  believeClock(): void {
    this.guard.believe();
  }

  /** Gives everything that is due now. Returns how many commands that were. */
  async giveDue(): Promise<number> {
    let given = 0;
    while (await inTransaction(this.parts.pool, (client) => this.giveOne(client))) given++;
    return given;
  }

  private async giveOne(client: pg.ClientBase): Promise<boolean> {
    const planned = await takeDue(client, this.parts.clocks.wall());
    if (!planned) return false;
    const { network, key, due, command, causedBy, correlation } = planned;
    const outcome = await this.parts.commands.send(command, {
      actor: { kind: 'process', network, name: 'deadline' },
      commandId: derivedId('deadline', network, key, due),
      correlationId: correlation,
      causationId: causedBy,
    });
    // A rule's no means that life went on before the deadline did: then there is nothing to do.
    if (!outcome.ok && outcome.kind !== 'rejected') throw new Error(`${command.name} at its deadline: ${outcome.kind}`);
    await client.query('delete from engine.deadlines where network = $1 and key = $2 and due = $3', [network, key, due]);
    return true;
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await pause(await this.turn(), undefined, { signal }).catch(() => undefined);
    }
  }

  private async turn(): Promise<number> {
    try {
      const trouble = this.guard.trouble(this.parts.newestEvent());
      if (trouble !== this.current) this.parts.log(trouble ? `no deadline passes: the clock is ${trouble}` : 'deadlines pass again');
      this.current = trouble;
      if (trouble) return LONGEST_PAUSE;
      await this.beat();
      await this.giveDue();
      const next = await nextDue(this.parts.pool);
      return next === undefined ? LONGEST_PAUSE : Math.max(10, Math.min(LONGEST_PAUSE, next - this.parts.clocks.wall()));
    } catch (error) {
      if (!this.ending.signal.aborted) this.parts.log(`deadlines: ${error instanceof Error ? error.message : 'unknown'}`);
      return LONGEST_PAUSE;
    }
  }

  private async beat(): Promise<void> {
    const now = this.parts.clocks.wall();
    if (now - this.beaten < BEAT) return;
    await this.parts.pool.query('insert into engine.heartbeat (at) values ($1) on conflict (one) do update set at = excluded.at', [now]);
    this.beaten = now;
  }

  private async giveGrace(): Promise<void> {
    const now = this.parts.clocks.wall();
    await inTransaction(this.parts.pool, async (client) => {
      const { rows } = await client.query<{ at: bigint }>('select at from engine.heartbeat for update');
      const last = rows[0]?.at;
      if (last === undefined || now - Number(last) <= OUTAGE) return;
      const moved = await postpone(client, last, BigInt(now), BigInt(now + GRACE));
      if (moved > 0) this.parts.log(`${moved} deadlines fell into an outage and get 12 hours`);
    });
  }
}
