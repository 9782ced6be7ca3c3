import type pg from 'pg';
import { DatabaseUnavailable, inTransaction } from '#database';
import type { EventStore, RecordedEvent } from '#event-store';
import { derivedId, type EventRegistry, type Id } from '#kernel';
import type { Commands } from '../commands';
import { insist } from '../commands/insist';
import { decodeMetadata } from '../commands/metadata';
import { batches } from '../follow';
import { pauseBefore, whenReachable } from '../persist';
import type { Batch } from '../projections/apply';
import { projectedEvent } from '../projections/projected-event';
import type { ProjectedEvent } from '../projections/read-model';
import { Waiters } from '../projections/waiters';
import { plan, unplan } from './deadline-table';
import type { Action, Process, Telling } from './process';

/** What a telling comes from. `at`: when that happened, epoch milliseconds. */
export interface ToldBecause {
  readonly network: string;
  readonly event: Id;
  /** Which of the tellings of one event. */
  readonly index: number;
  readonly at: number;
}

/** Where tellings go, in the transaction of the process: told again, nothing is added. */
export interface Post {
  tell(client: pg.ClientBase, telling: Telling, because: ToldBecause): Promise<void>;
  untell(client: pg.ClientBase, network: string, about: Id): Promise<void>;
}

export interface ProcessParts {
  readonly store: EventStore;
  readonly registry: EventRegistry;
  /** The projector's pool. */
  readonly pool: pg.Pool;
  readonly commands: Commands;
  /** Lets texts be opened that were held back; the privacy library does. */
  readonly release: (network: string, heldBy: Id) => Promise<void>;
  /** Absent: nobody is told anything. */
  readonly post?: Post;
  readonly log: (line: string) => void;
}

/** What an operator sees of a process. */
export interface ProcessStatus {
  readonly name: string;
  readonly state: 'following' | 'stopped';
  readonly position: bigint;
  readonly why?: string;
}

const TRIES = 3;
/** How many positions may have to be passed by again after a crash. */
const PASSED_BY = 500n;

/** Runs one process along the log. Doing an event again is harmless: its commands have ids of their own that stay the same. */
export class ProcessRunner {
  private position = 0n;
  /** Where the checkpoint stood when it was last written here. There is nothing to do from there to `position`. */
  private kept = 0n;
  private why: string | undefined;
  private readonly ending = new AbortController();
  private readonly waiters = new Waiters();
  private following: Promise<void> = Promise.resolve();

  constructor(private readonly process: Process, private readonly parts: ProcessParts) {}

  async start(): Promise<void> {
    const { rows } = await this.parts.pool.query<{ position: bigint }>(
      `insert into engine.processes (name, position) values ($1, 0) on conflict (name) do update set name = excluded.name returning position`, [this.process.name]);
    this.position = rows[0]?.position ?? 0n;
    this.kept = this.position;
    this.following = this.follow();
  }

  status(): ProcessStatus {
    return { name: this.process.name, state: this.why === undefined ? 'following' : 'stopped', position: this.position, ...(this.why === undefined ? {} : { why: this.why }) };
  }

  /** Waits until everything up to a position has been acted on; false when that takes longer than `milliseconds`. */
  async waitFor(position: bigint, milliseconds: number): Promise<boolean> {
    if (this.position >= position) return true;
    return this.why === undefined && (await this.waiters.wait(position, milliseconds));
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.following;
    // What cannot be written down now is passed by once more at the next start.
    if (this.why === undefined) await this.keep().catch(() => undefined);
  }

  private async follow(): Promise<void> {
    try {
      for await (const batch of batches(this.parts.store, this.position, this.ending.signal)) {
        if (!(await this.act(batch))) return;
      }
    } catch (error) {
      await this.halt(error);
    }
  }

  private async act(batch: Batch): Promise<boolean> {
    const { signal } = this.ending;
    if (!batch.events.some(({ type }) => this.process.reactions.has(type))) return this.pass(batch, signal);
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        await inTransaction(this.parts.pool, (client) => this.actIn(client, batch));
        this.kept = batch.upTo;
        this.arrived(batch.upTo);
        return true;
      } catch (error) {
        if (error instanceof DatabaseUnavailable) attempt = 0;
        else if (attempt >= TRIES) return this.halt(error);
        await pauseBefore(attempt, signal);
      }
    }
    return false;
  }

  private arrived(position: bigint): void {
    this.position = position;
    this.waiters.reached(position);
  }

  /** Most events concern few processes: the others write nothing, until they have passed by many. */
  private async pass(batch: Batch, signal: AbortSignal): Promise<boolean> {
    this.arrived(batch.upTo);
    if (this.position - this.kept >= PASSED_BY) await whenReachable(() => this.keep(), signal);
    return !signal.aborted;
  }

  private async keep(): Promise<void> {
    const { position, kept } = this;
    if (position <= kept) return;
    await this.parts.pool.query('update engine.processes set position = $2 where name = $1 and position >= $3 and position < $2', [this.process.name, position, kept]);
    this.kept = position;
  }

  /** The lock on the checkpoint keeps a second runner out until the batch is done. */
  private async actIn(client: pg.ClientBase, batch: Batch): Promise<void> {
    const { name } = this.process;
    const { rows } = await client.query<{ position: bigint }>('select position from engine.processes where name = $1 for update', [name]);
    const done = rows[0]?.position ?? 0n;
    for (const event of batch.events) {
      if (event.position > done) await this.react(client, event);
    }
    if (batch.upTo > done) await client.query('update engine.processes set position = $2, stopped = null where name = $1', [name, batch.upTo]);
  }

  private async react(client: pg.ClientBase, event: RecordedEvent): Promise<void> {
    const reactions = this.process.reactions.get(event.type);
    if (!reactions) return;
    const seen = projectedEvent(this.parts.registry, event);
    const actions = reactions.flatMap((react) => react(seen));
    for (const [index, action] of actions.entries()) await this.carryOut(client, action, event, seen, index);
  }

  private async carryOut(client: pg.ClientBase, action: Action, event: RecordedEvent, { network, at }: Pick<ProjectedEvent, 'network' | 'at'>, index: number): Promise<void> {
    const correlation = decodeMetadata(event.meta).correlationId;
    switch (action.kind) {
      case 'at':
        return plan(client, { network, key: action.key, due: BigInt(Math.ceil(action.due)), command: action.command, causedBy: event.id, correlation });
      case 'cancel':
        return unplan(client, network, action.key);
      case 'release':
        return this.parts.release(network, action.heldBy);
      case 'tell':
        return this.parts.post?.tell(client, action.telling, { network, event: event.id, index, at: Number(at) });
      case 'untell':
        return this.parts.post?.untell(client, network, action.about);
      case 'send': {
        const outcome = await insist(() => this.parts.commands.send(action.command, {
          actor: { kind: 'process', network, name: this.process.name },
          commandId: derivedId('process', this.process.name, event.id, index),
          correlationId: correlation,
          causationId: event.id,
        }));
        // A rule's no is an answer: the world has moved on. Everything else is tried again.
        if (!outcome.ok && outcome.kind !== 'rejected') throw new Error(`${action.command.name} after ${event.type} at position ${event.position}: ${outcome.kind}`);
      }
    }
  }

  private async halt(error: unknown): Promise<false> {
    this.why = error instanceof Error ? error.message : 'unknown';
    this.waiters.giveUp();
    this.parts.log(`process ${this.process.name} has stopped: ${this.why}`);
    await whenReachable(() => this.parts.pool.query('update engine.processes set stopped = $2 where name = $1', [this.process.name, this.why]), this.ending.signal);
    return false;
  }
}
