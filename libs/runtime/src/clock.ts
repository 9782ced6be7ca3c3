import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The time in which the network lives. In a demo it can be moved forward; elsewhere it is the machine's. */
export interface NetworkClock {
  readonly now: () => number;
  /** Moves it forward by so many milliseconds, for good: it must not fall behind what was recorded meanwhile. */
  move(milliseconds: number): void;
}

const Saved = z.strictObject({ ahead: z.number().min(0) });

/** A clock that only a demo has. How far it is ahead is kept in the data folder. */
export function demoClock(dataDir: string, system: () => number): NetworkClock {
  const file = path.join(dataDir, 'demo-clock.json');
  let ahead = existsSync(file) ? Saved.parse(JSON.parse(readFileSync(file, 'utf8'))).ahead : 0;
  return {
    now: () => system() + ahead,
    move(milliseconds) {
      if (!(milliseconds >= 0)) throw new Error('time goes forward only');
      ahead += milliseconds;
      writeFileSync(`${file}.new`, JSON.stringify({ ahead }));
      renameSync(`${file}.new`, file);
    },
  };
}

/** The machine's own time; it cannot be moved. */
export function realClock(system: () => number): NetworkClock {
  return { now: system, move: () => { throw new Error('only the clock of a demo can be moved'); } };
}
