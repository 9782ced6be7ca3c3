import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What a data folder is for. Decided at its first use, for good: a demo never becomes real, and real data never a demo (T18). */
export type FolderKind = 'demo' | 'real';

/** What is known of a folder before anything is done with it. */
export type FolderState =
  | { readonly state: 'new' }
  | { readonly state: 'marked'; readonly kind: FolderKind }
  /** Somebody else's files, or ours with the mark taken away. Never used: taking the mark away must not make a demo real. */
  | { readonly state: 'unmarked' }
  | { readonly state: 'unreadable' };

/** The file in the data folder that says what it is for. No command removes or changes it. */
export const markName = 'roundtable.json';

const notes: Record<FolderKind, string> = {
  demo: 'A demo of Roundtable: anyone can sign in as anyone. It never holds real data. Do not remove or change this file: without it the folder cannot be used.',
  real: 'Real data of Roundtable. It never becomes a demo. Do not remove or change this file: without it the folder cannot be used.',
};

/** Looks only; makes and changes nothing. */
export function inspectDataFolder(dataDir: string): FolderState {
  try {
    const names = readdirSync(dataDir).filter((name) => !isDraft(name) && name !== 'lost+found');
    if (names.length === 0) return { state: 'new' };
    if (!names.includes(markName)) return { state: 'unmarked' };
    const kind = kindIn(readFileSync(path.join(dataDir, markName), 'utf8'));
    return kind ? { state: 'marked', kind } : { state: 'unmarked' };
  } catch (error) {
    return { state: codeOf(error) === 'ENOENT' ? 'new' : 'unreadable' };
  }
}

/**
 * Makes the folder what it is said to be, before anything else is stored in it. Harmless when it is that already.
 * Answers what the folder is now: of two processes that mark a new folder differently in the same moment, one wins.
 * Throws what the file system says when it cannot be written.
 */
export function markDataFolder(dataDir: string, kind: FolderKind): FolderState {
  const before = inspectDataFolder(dataDir);
  if (before.state !== 'new') return before;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = path.join(dataDir, `${markName}.${randomBytes(6).toString('hex')}.new`);
  try {
    writeDurably(draft, `${JSON.stringify({ kind, note: notes[kind] })}\n`);
    linkSync(draft, path.join(dataDir, markName));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  flushFolder(dataDir);
  return inspectDataFolder(dataDir);
}

const Mark = z.object({ kind: z.enum(['demo', 'real']) });

function kindIn(text: string): FolderKind | undefined {
  try {
    return Mark.safeParse(JSON.parse(text)).data?.kind;
  } catch {
    return undefined;
  }
}

const isDraft = (name: string): boolean => name.startsWith(`${markName}.`) && name.endsWith('.new');

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', 0o444);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A new name is safe only when its folder is on the disk too. Windows has no such call and needs none. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
