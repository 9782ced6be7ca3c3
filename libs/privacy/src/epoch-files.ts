import { createHash, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** The key that wraps every key of one network, for the time until somebody is erased. Its file is its only copy. */
export interface EpochKey {
  readonly number: number;
  readonly wrap: KeyObject;
  /** Written beside the rows, to tell a file that belongs to other data. */
  readonly print: string;
}

/** The keys of a network cannot be used. The message is one sentence for the operator: what is wrong and what to do. */
export class KeysUnusable extends Error {
  override readonly name = 'KeysUnusable';
}

const secretBytes = 32;

const EpochFile = z.strictObject({
  roundtable: z.literal('epoch key'),
  network: z.string(),
  epoch: z.int(),
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

/** Where the key of an epoch is kept. */
export function epochPath(keysDir: string, network: string, epoch: number): string {
  return path.join(keysDir, network, `epoch-${epoch}`);
}

/** The newest epoch that has a file, or undefined. */
export async function newestEpochFile(keysDir: string, network: string): Promise<number | undefined> {
  const names = await readdir(path.join(keysDir, network)).catch(absent) ?? [];
  const epochs = names.flatMap((name) => (/^epoch-([1-9][0-9]{0,8})$/.exec(name)?.[1] ?? []));
  return epochs.length === 0 ? undefined : Math.max(...epochs.map(Number));
}

/** Reads the key of an epoch; undefined when there is no file. @throws KeysUnusable when the file is not that key's. */
export async function readEpochFile(keysDir: string, network: string, epoch: number): Promise<EpochKey | undefined> {
  const file = epochPath(keysDir, network, epoch);
  const text = await readFile(file, 'utf8').catch(absent);
  if (text === undefined) return undefined;
  const found = EpochFile.safeParse(parsed(text));
  if (!found.success || found.data.network !== network || found.data.epoch !== epoch) {
    throw new KeysUnusable(`${file} is not the key file of network ${network}, epoch ${epoch}: put it back from the backup of the keys folder.`);
  }
  return epochKey(epoch, Buffer.from(found.data.key, 'base64url'));
}

/**
 * Makes the key of an epoch unless it has one. The file appears whole or not at all, is on the disk before this returns,
 * and is never overwritten: when two processes make it, both go on with the same one.
 */
export async function makeEpochFile(keysDir: string, network: string, epoch: number): Promise<EpochKey> {
  const file = path.resolve(epochPath(keysDir, network, epoch));
  const folder = path.dirname(file);
  const firstMade = await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}.new`;
  const key = randomBytes(secretBytes).toString('base64url');
  const text = `${JSON.stringify({ roundtable: 'epoch key', network, epoch, key } satisfies z.infer<typeof EpochFile>)}\n`;
  try {
    await writeDurably(draft, text);
    await link(draft, file).catch(alreadyThere);
  } finally {
    await rm(draft, { force: true });
  }
  for (const each of foldersToFlush(folder, firstMade)) await flushFolder(each);
  const made = await readEpochFile(keysDir, network, epoch);
  if (!made) throw new KeysUnusable(`${file} was made and is gone again: something else removes files from the keys folder.`);
  return made;
}

/** An epoch's key from the secret bytes of its file. */
export function epochKey(number: number, secret: Uint8Array): EpochKey {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', 'roundtable epoch 1', 64));
  return {
    number,
    wrap: createSecretKey(derived.subarray(0, 32)),
    print: createHash('sha256').update(derived.subarray(32)).digest('hex').slice(0, 32),
  };
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The file's own folder, and every one above it that got a new folder. */
function foldersToFlush(folder: string, firstMade: string | undefined): string[] {
  if (firstMade === undefined) return [folder];
  return folder === path.dirname(firstMade) ? [folder] : [folder, ...foldersToFlush(path.dirname(folder), firstMade)];
}

/** The name of a new file is safe only when its folder is on the disk too. Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function alreadyThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
