import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseUnavailable, engineTrouble } from '#database';

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 3_200;

/** Waits before the nth attempt, longer each time; ends at once when told to. */
export async function pauseBefore(attempt: number, signal: AbortSignal): Promise<void> {
  await pause(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(attempt, 16)), undefined, { signal }).catch(() => undefined);
}

/** Does the work, again and again while the engine under it is down. Undefined when it was told to end first. */
export async function whenReachable<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(engineTrouble(error) instanceof DatabaseUnavailable)) throw error;
      await pauseBefore(attempt, signal);
    }
  }
  return undefined;
}
