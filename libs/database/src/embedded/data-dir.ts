import { accessSync, constants, mkdirSync } from 'node:fs';
import { codeOf, DatabaseUnusable } from '../errors';

/** Makes the folder, for its owner alone, if it is not there. Throws what the system says when it cannot be used. */
export function ensureDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
}

/** What the system says about a folder, as one sentence that says what to do; any other error as it is. */
export function explainFolder(dataDir: string, cause: unknown): unknown {
  const sentence = sentences[codeOf(cause)];
  return sentence === undefined ? cause : new DatabaseUnusable(sentence(dataDir), { cause });
}

const isFile = (dataDir: string): string => `The data folder ${dataDir} cannot be used because it, or a part of its path, is a file. Set DATA_DIR to a folder.`;
const notOurs = (dataDir: string): string => `The data folder ${dataDir}, or something in it, may not be read and written by this user. Run Roundtable as the user who owns it, or set DATA_DIR to another folder.`;
const notWritable = (dataDir: string): string => `The data folder ${dataDir} cannot be made or written there. Set DATA_DIR to a folder on a disk that can be written.`;
const full = (dataDir: string): string => `The disk of the data folder ${dataDir} is full. Make room there, or set DATA_DIR to a folder on another disk.`;

const sentences: Partial<Record<string, (dataDir: string) => string>> = {
  EEXIST: isFile, ENOTDIR: isFile,
  EACCES: notOurs, EPERM: notOurs,
  EROFS: notWritable, ENOENT: notWritable,
  ENOSPC: full, EDQUOT: full,
};
