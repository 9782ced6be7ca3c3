import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { DatabaseUnusable, type Holder } from '../errors';

/** Ownership of a data folder, for as long as this process lives or until released. */
export interface OwnerLock {
  release(): void;
}

const ownerFile = (dataDir: string): string => path.join(dataDir, 'owner');

/**
 * Takes the operating system's lock on `DATA_DIR/owner`, or gives `undefined` when somebody has it.
 *
 * The lock belongs to the file that Node has open, not to the helper that asks for it: the helper works on the same open
 * file and ends at once. So the kernel frees the lock in the moment Node dies, however it dies, and PostgreSQL, which does
 * not inherit the file, cannot keep it. What the file says is only ever read to tell who holds it.
 */
export function takeOwnerLock(dataDir: string, describedAs?: string): OwnerLock | undefined {
  const file = ownerFile(dataDir);
  for (;;) {
    const descriptor = openSync(file, 'a+', 0o600);
    if (!lockDescriptor(descriptor, file)) {
      closeSync(descriptor);
      return undefined;
    }
    if (isStill(descriptor, file)) {
      ftruncateSync(descriptor);
      writeSync(descriptor, `${JSON.stringify(thisProcess(describedAs))}\n`);
      return { release: () => closeSync(descriptor) };
    }
    closeSync(descriptor);
  }
}

/** The largest instant that JavaScript can write as a date. */
const LATEST_DATE = 8.64e15;
const HolderText = z.object({ pid: z.int(), since: z.number().min(0).max(LATEST_DATE), command: z.string(), host: z.string() });

/** Who wrote itself into the file last. Only meaningful while the lock is held. */
export function readHolder(dataDir: string): Holder | undefined {
  try {
    return HolderText.parse(JSON.parse(readFileSync(ownerFile(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Programs that lock an open file they were handed as descriptor 3; the first is on Linux, the second on macOS and most others. */
const lockers: readonly (readonly [string, ...string[]])[] = [
  ['flock', '-n', '-E', '75', '3'],
  ['perl', '-e', 'use Fcntl ":flock"; open(my $f, "+<&=3") or exit 1; exit(flock($f, LOCK_EX | LOCK_NB) ? 0 : $!{EWOULDBLOCK} ? 75 : 1)'],
];

function lockDescriptor(descriptor: number, file: string): boolean {
  for (const [program, ...args] of lockers) {
    const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
    if (status === 0) return true;
    if (status === 75) return false;
    if (error === undefined) throw new DatabaseUnusable(`The file system cannot lock ${file}. Set DATA_DIR to a folder on a local disk.`);
  }
  throw new DatabaseUnusable('The embedded database needs the program "flock" (Linux: package util-linux) or "perl". Install one of them, or set DATABASE_URL to use a PostgreSQL server.');
}

/** A file that was deleted and made anew meanwhile is another lock. */
function isStill(descriptor: number, file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  const ours = fstatSync(descriptor);
  return there !== undefined && there.ino === ours.ino && there.dev === ours.dev;
}

/** Of the command line only the program and what it was told to do: later arguments may name a person. */
function thisProcess(describedAs: string | undefined): Holder {
  const [program = 'node', verb = ''] = process.argv.slice(1, 3);
  const command = describedAs ?? `${path.basename(program)} ${verb}`.trim();
  return { pid: process.pid, since: Math.round(performance.timeOrigin), command, host: hostname() };
}
