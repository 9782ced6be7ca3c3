/** Those who wait until something has reached a position of the log. */
export class Waiters {
  private readonly waiting = new Set<{ readonly position: bigint; readonly answer: (reached: boolean) => void }>();

  /** Lets go everyone whose position has been reached. */
  reached(position: bigint): void {
    for (const waiter of this.waiting) if (waiter.position <= position) waiter.answer(true);
  }

  /** It will never be reached. */
  giveUp(): void {
    for (const waiter of this.waiting) waiter.answer(false);
  }

  /** @returns whether it was reached within `milliseconds`. */
  wait(position: bigint, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const done = (reached: boolean): void => {
        clearTimeout(timer);
        this.waiting.delete(waiter);
        resolve(reached);
      };
      const waiter = { position, answer: done };
      const timer = setTimeout(() => done(false), milliseconds);
      this.waiting.add(waiter);
    });
  }
}
