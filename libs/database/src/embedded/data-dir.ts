import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { codeOf, DatabaseUnusable } from '../errors';

/** The folder's absolute path; made, for its owner alone, if it is not there. Throws one sentence when it cannot be used. */
export function ensureDataDir(dataDir: string): string {
  const folder = path.resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch (cause) {
    throw new DatabaseUnusable(explain(folder, cause), { cause });
  }
}

function explain(folder: string, cause: unknown): string {
  switch (codeOf(cause)) {
    case 'EEXIST':
    case 'ENOTDIR': return `The data folder ${folder} cannot be used because it, or a part of its path, is a file. Set DATA_DIR to a folder.`;
    case 'EACCES':
    case 'EPERM': return `The data folder ${folder} may not be read and written by this user. Run Roundtable as the user who owns it, or set DATA_DIR to another folder.`;
    case 'EROFS': return `The data folder ${folder} is on a disk that cannot be written. Set DATA_DIR to a folder on another disk.`;
    case 'ENOSPC': return `The disk of the data folder ${folder} is full. Make room there, or set DATA_DIR to a folder on another disk.`;
    default: return `The data folder ${folder} cannot be used. Set DATA_DIR to another folder.`;
  }
}
