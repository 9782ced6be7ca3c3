import { minutes } from '#kernel';

/** Two clocks: the wall's, epoch milliseconds, and one that only ever goes forward. */
export interface Clocks {
  readonly wall: () => number;
  readonly monotonic: () => number;
}

/** Why nothing driven by time may run now (R-TIM-06). */
export type ClockTrouble = 'behind the newest event' | 'jumped';

const TOLERATED = minutes(5);

/** Watches whether the clock can be trusted to let a deadline pass. */
export class TimeGuard {
  private lag: number;

  constructor(private readonly clocks: Clocks) {
    this.lag = clocks.wall() - clocks.monotonic();
  }

  /** @param newestEvent when the newest event says it happened, epoch milliseconds. */
  trouble(newestEvent: number): ClockTrouble | undefined {
    const { wall, monotonic } = this.clocks;
    if (wall() < newestEvent - TOLERATED) return 'behind the newest event';
    if (Math.abs(wall() - monotonic() - this.lag) > TOLERATED) return 'jumped';
    return undefined;
  }

  /** The clock was moved on purpose, as a demo may: what it shows now is believed. */
  believe(): void {
    this.lag = this.clocks.wall() - this.clocks.monotonic();
  }
}
