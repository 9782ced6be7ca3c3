import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { DatabaseUnavailable, inTransaction } from '#database';
import { derivedId, minutes } from '#kernel';
import type { Commands } from '../commands';
import { insist } from '../commands/insist';
import { nextDue, takeDue, type PlanName, type PlannedCommand } from './deadline-table';
import { beHere, Outages } from './outages';
import { TimeGuard, type ClockTrouble, type Clocks } from './time-guard';

export interface DeadlineParts {
  /** The projector's pool. */
  readonly pool: pg.Pool;
  readonly commands: Commands;
  readonly clocks: Clocks;
  /** When the newest event in the log says it happened, epoch milliseconds; 0 in an empty log. Asked again and again: others write, too. */
  readonly newestEvent: () => number | Promise<number>;
  readonly log: (line: string) => void;
  /** Where decisions find out about outages; its own unless given. */
  readonly outages?: Outages;
}

/** A planned command that could not be given, and why. It is tried again; the others go on. */
export interface FailingDeadline extends PlanName {
  readonly why: string;
}

const BEAT = minutes(1);
const LONGEST_PAUSE = 1_000;

/** Gives planned commands when their time has come, and only while the clock can be trusted. */
export class DeadlineRunner {
  private readonly guard: TimeGuard;
  private readonly outages: Outages;
  private readonly ending = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private giving: Promise<number> = Promise.resolve(0);
  private lastHere = 0;
  private moved = false;
  private current: ClockTrouble | undefined;
  private failed: readonly FailingDeadline[] = [];

  constructor(private readonly parts: DeadlineParts) {
    this.guard = new TimeGuard(parts.clocks);
    this.outages = parts.outages ?? new Outages();
  }

  /** Why deadlines stand still, if they do. */
  trouble(): ClockTrouble | undefined {
    return this.current;
  }

  /** What could not be given when it was last tried. */
  failing(): readonly FailingDeadline[] {
    return this.failed;
  }

  /** Fulfilled when it is known whether there was an outage; deadlines then pass by themselves. */
  async start(): Promise<void> {
    await this.outages.load(this.parts.pool);
    if (!(await this.checkClock())) await this.beat(this.parts.clocks.wall());
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.running;
    await this.giving;
  }

  /** The clock was moved on purpose: that is neither a jump nor an outage. */
  believeClock(): void {
    this.guard.believe();
    this.lastHere = this.parts.clocks.wall();
    this.moved = true;
  }

  /** Gives everything that is due now. Returns how many commands that were. */
  giveDue(): Promise<number> {
    const given = this.giving.then(() => this.giveAll());
    this.giving = given.catch(() => 0);
    return given;
  }

  private async giveAll(): Promise<number> {
    const failed: FailingDeadline[] = [];
    for (let given = 0; ; given++) {
      const done = await inTransaction(this.parts.pool, (client) => this.giveOne(client, failed));
      if (done) continue;
      this.report(failed);
      return given - failed.length;
    }
  }

  /** The row stays locked until the command is recorded; should we end in between, the same command with the same id is given again. */
  private async giveOne(client: pg.ClientBase, failed: FailingDeadline[]): Promise<boolean> {
    const planned = await takeDue(client, this.parts.clocks.wall(), failed);
    if (!planned) return false;
    const { network, key, due } = planned;
    const why = await this.give(planned);
    if (why === undefined) await client.query('delete from engine.deadlines where network = $1 and key = $2 and due = $3', [network, key, due]);
    else failed.push({ network, key, why });
    return true;
  }

  /** @returns why it could not be given. A rule's no means that life went on before the deadline did: then there is nothing to do. */
  private async give({ network, key, command, causedBy, correlation }: PlannedCommand): Promise<string | undefined> {
    try {
      const outcome = await insist(() => this.parts.commands.send(command, {
        actor: { kind: 'process', network, name: 'deadline' },
        commandId: derivedId('deadline', network, key, causedBy),
        correlationId: correlation,
        causationId: causedBy,
      }));
      return outcome.ok || outcome.kind === 'rejected' ? undefined : `${command.name}: ${outcome.kind}`;
    } catch (error) {
      if (error instanceof DatabaseUnavailable) throw error;
      return `${command.name}: ${error instanceof Error ? error.message : 'unknown'}`;
    }
  }

  private report(failed: readonly FailingDeadline[]): void {
    for (const { key, why } of failed) {
      if (!this.failed.some((known) => known.key === key && known.why === why)) this.parts.log(`the deadline "${key}" cannot pass: ${why}`);
    }
    this.failed = failed;
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await pause(await this.tick(), undefined, { signal }).catch(() => undefined);
    }
  }

  /**
   * Looks at the clock, says that it is there, and gives what is due: what a started runner does again and again.
   * @returns how long there is nothing to do then, milliseconds; a second at most
   */
  async tick(): Promise<number> {
    try {
      if (await this.checkClock()) return LONGEST_PAUSE;
      const now = this.parts.clocks.wall();
      await this.beat(now);
      await this.giveDue();
      const next = await nextDue(this.parts.pool, now);
      return next === undefined ? LONGEST_PAUSE : Math.max(10, Math.min(LONGEST_PAUSE, next - this.parts.clocks.wall()));
    } catch (error) {
      if (!this.ending.signal.aborted) this.parts.log(`deadlines: ${error instanceof Error ? error.message : 'unknown'}`);
      return LONGEST_PAUSE;
    }
  }

  private async checkClock(): Promise<boolean> {
    const trouble = this.guard.trouble(await this.parts.newestEvent());
    if (trouble !== this.current) this.parts.log(trouble ? `no deadline passes: the clock is ${trouble}` : 'deadlines pass again');
    this.current = trouble;
    this.outages.standStill(trouble && this.lastHere);
    return trouble !== undefined;
  }

  /** Once a minute. That it could not be done for a while, because of the clock or of the database, is an outage as well. */
  private async beat(now: number): Promise<void> {
    if (Math.abs(now - this.lastHere) < BEAT && !this.moved) return;
    this.moved = false;
    const found = await inTransaction(this.parts.pool, async (client) => {
      const said = await beHere(client, now, this.lastHere);
      await this.outages.load(client);
      return said;
    });
    if (found === 'after an outage') this.parts.log('there was an outage: what fell due in it gets 12 hours');
    if (found === 'after a wrong clock') this.parts.log('the clock was ahead before: what was concluded from it is forgotten');
    this.lastHere = now;
  }
}
