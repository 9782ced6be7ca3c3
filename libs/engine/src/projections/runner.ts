import { batches } from '../follow';
import { Projection, type ProjectionParts, type ProjectionStatus } from './projection';
import type { ReadModel } from './read-model';

/** Runs all projections of a process: one reader of the log feeds those that are caught up. */
export class ProjectionRunner {
  private readonly projections: readonly Projection[];
  private readonly ending = new AbortController();
  private following: Promise<void> = Promise.resolve();

  constructor(models: readonly ReadModel[], private readonly parts: ProjectionParts) {
    this.projections = models.map((model) => new Projection(model, parts));
  }

  /** Fulfilled when every read model is live or has stopped. */
  async start(): Promise<void> {
    const { signal } = this.ending;
    for (const projection of this.projections) await projection.catchUp(signal);
    this.following = this.follow(signal);
  }

  /**
   * Waits until the named read models (all unless named) show everything up to a position.
   * @returns false when one takes longer than `milliseconds` or has stopped: what is then read may be stale.
   */
  async waitFor(position: bigint, milliseconds: number, names?: readonly string[]): Promise<boolean> {
    const wanted = this.projections.filter(({ model }) => !names || names.includes(model.name));
    return (await Promise.all(wanted.map((projection) => projection.waitFor(position, milliseconds)))).every(Boolean);
  }

  status(): readonly ProjectionStatus[] {
    return this.projections.map((projection) => projection.status());
  }

  /** Ends after the batch that is under way. */
  async stop(): Promise<void> {
    this.ending.abort();
    await this.following;
    // What cannot be written down now is passed by once more at the next start.
    await Promise.allSettled(this.projections.map((projection) => projection.keep()));
  }

  private async follow(signal: AbortSignal): Promise<void> {
    try {
      const positions = this.projections.map((projection) => projection.status()).filter(({ state }) => state !== 'stopped').map(({ position }) => position);
      const [first, ...others] = positions;
      if (first === undefined) return;
      for await (const batch of batches(this.parts.store, others.reduce((a, b) => (a < b ? a : b), first), signal)) {
        await Promise.all(this.projections.map((projection) => projection.take(batch, signal)));
      }
    } catch (error) {
      await Promise.all(this.projections.map((projection) => projection.stop(error, signal)));
    }
  }
}
