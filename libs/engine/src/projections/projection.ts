import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { DatabaseUnavailable } from '#database';
import type { EventStore } from '#event-store';
import type { EventRegistry } from '#kernel';
import { pauseBefore, whenReachable } from '../persist';
import { applyBatch, type Batch } from './apply';
import { keepCheckpoint, readCheckpoint } from './checkpoint';
import type { ReadModel } from './read-model';
import { goLive, prepareVersion } from './versions';
import { Waiters } from './waiters';

export interface ProjectionParts {
  readonly store: EventStore;
  readonly registry: EventRegistry;
  /** The projector's pool. */
  readonly pool: pg.Pool;
  readonly log: (line: string) => void;
}

/** What an operator sees of a projection. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly state: 'building' | 'following' | 'stopped';
  readonly position: bigint;
  /** Why it stopped; names the event, never its content. */
  readonly why?: string;
}

const PAGE = 1_000;
const TRIES = 3;
/** How many positions may have to be passed by again after a crash. */
const PASSED_BY = 500n;

/** One read model on its way through the log. */
export class Projection {
  private state: ProjectionStatus['state'] = 'building';
  private position = 0n;
  /** Where the checkpoint stood when it was last read or written here. Nothing from there to `position` concerns the model. */
  private kept = 0n;
  private why: string | undefined;
  private readonly waiters = new Waiters();

  constructor(readonly model: ReadModel, private readonly parts: ProjectionParts) {}

  status(): ProjectionStatus {
    const { name, version } = this.model;
    return { name, version, state: this.state, position: this.position, ...(this.why === undefined ? {} : { why: this.why }) };
  }

  /** Makes its tables if need be, reads what is behind, and goes live. */
  async catchUp(signal: AbortSignal): Promise<void> {
    const { live } = await prepareVersion(this.parts.pool, this.model);
    await this.readOn(signal);
    if (this.stopped() || signal.aborted) return;
    if (!live) await goLive(this.parts.pool, this.model);
    this.state = 'following';
  }

  /** Takes in what the shared reader hands over, or reads on alone when it stands elsewhere. */
  async take(batch: Batch, signal: AbortSignal): Promise<void> {
    if (this.stopped() || batch.upTo <= this.position) return;
    if (batch.after === this.position && !batch.events.some(({ type }) => this.model.handlers.has(type))) return this.pass(batch, signal);
    if (batch.after !== this.position || !(await this.apply(batch, signal))) await this.readOn(signal);
  }

  /** Writes down how far it has come, if it has passed by events that do not concern it. @throws DatabaseUnavailable */
  async keep(): Promise<void> {
    const { position, kept } = this;
    if (this.stopped() || position <= kept) return;
    await keepCheckpoint(this.parts.pool, this.model.name, this.model.version, kept, position);
    this.kept = position;
  }

  /** Most batches say nothing to most read models: then nothing is written, until much has been passed by. */
  private async pass(batch: Batch, signal: AbortSignal): Promise<void> {
    this.arrived(batch.upTo);
    if (this.position - this.kept >= PASSED_BY) await whenReachable(() => this.keep(), signal);
  }

  /** Waits until the rows show everything up to a position; false when that takes longer than `milliseconds`. */
  async waitFor(position: bigint, milliseconds: number): Promise<boolean> {
    if (this.position >= position) return true;
    return this.stopped() ? false : this.waiters.wait(position, milliseconds);
  }

  private async readOn(signal: AbortSignal): Promise<void> {
    const { pool, store } = this.parts;
    while (!signal.aborted) {
      const checkpoint = await whenReachable(() => readCheckpoint(pool, this.model.name, this.model.version), signal);
      if (!checkpoint) return;
      this.kept = checkpoint.position;
      this.arrived(checkpoint.position);
      const events = await whenReachable(() => store.readAll({ after: this.position, limit: PAGE }), signal);
      const last = events?.at(-1);
      if (!events || !last) return;
      const applied = await this.apply({ after: this.position, upTo: last.position, events }, signal);
      if (this.stopped()) return;
      if (!applied) await pause(50, undefined, { signal }).catch(() => undefined);
    }
  }

  /** @returns false when the batch was not applied: stopped, or the checkpoint is elsewhere. */
  private async apply(batch: Batch, signal: AbortSignal): Promise<boolean> {
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        const applied = await applyBatch(this.parts.pool, this.parts.registry, this.model, batch, this.kept);
        if (applied.result !== 'applied') return false;
        this.kept = batch.upTo;
        this.arrived(batch.upTo);
        return true;
      } catch (error) {
        if (error instanceof DatabaseUnavailable) attempt = 0;
        else if (attempt >= TRIES) {
          await this.stop(error, signal);
          return false;
        }
        await pauseBefore(attempt, signal);
      }
    }
    return false;
  }

  private arrived(position: bigint): void {
    this.position = position;
    this.waiters.reached(position);
  }

  private stopped(): boolean {
    return this.state === 'stopped';
  }

  /** It goes no further, and says so. */
  async stop(error: unknown, signal: AbortSignal): Promise<void> {
    if (this.stopped()) return;
    const { name, version } = this.model;
    this.state = 'stopped';
    this.why = error instanceof Error ? error.message : 'unknown';
    this.waiters.giveUp();
    this.parts.log(`projection ${name} has stopped: ${this.why}`);
    await whenReachable(() => this.parts.pool.query('update engine.projections set stopped = $3 where name = $1 and version = $2', [name, version, this.why]), signal);
  }
}
