import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const Progress = z.strictObject({
  /** How many times the clock was moved for it. */
  moves: z.int().min(0),
  /** Where the clock goes next, epoch milliseconds: kept before it goes, so that whoever is stopped on the way does not move it twice. */
  goesTo: z.int().optional(),
  done: z.boolean(),
});
export type Progress = z.infer<typeof Progress>;

const file = (dataDir: string): string => path.join(dataDir, 'demo-network.json');

/** How far the demo networks in a data folder are filled; nothing when they are not to be. */
export function progressIn(dataDir: string): Progress | undefined {
  return existsSync(file(dataDir)) ? Progress.parse(JSON.parse(readFileSync(file(dataDir), 'utf8'))) : undefined;
}

export function keepProgress(dataDir: string, progress: Progress): void {
  writeFileSync(`${file(dataDir)}.new`, `${JSON.stringify(progress)}\n`);
  renameSync(`${file(dataDir)}.new`, file(dataDir));
}
