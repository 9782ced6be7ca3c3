import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Operating systems limit the path of a socket to about 100 bytes; PostgreSQL adds `/.s.PGSQL.5432` to the folder. */
const LONGEST_FOLDER = 86;

/**
 * The folder of the server's socket. Only its owner may enter it, and that is what protects the database: whoever can
 * enter could read the files too. It is `DATA_DIR/socket`, or, where that path is too long, a short folder to which
 * `DATA_DIR/socket` leads.
 */
export function makeSocketFolder(dataDir: string, owner: { uid: number; gid: number } | undefined): string {
  const place = path.join(dataDir, 'socket');
  if (!isPrivateFolder(place, owner?.uid)) {
    rmSync(place, { recursive: true, force: true });
    if (Buffer.byteLength(place) <= LONGEST_FOLDER) mkdirSync(place, { mode: 0o700 });
    else symlinkSync(mkdtempSync(path.join(tmpdir(), 'roundtable-')), place);
    chmodSync(place, 0o700);
    if (owner !== undefined) chownSync(place, owner.uid, owner.gid);
  }
  return realpathSync(place);
}

/** Where a running server's socket is, if one was ever started here. */
export function findSocketFolder(dataDir: string): string | undefined {
  try {
    return realpathSync(path.join(dataDir, 'socket'));
  } catch {
    return undefined;
  }
}

/** Leaves nothing outside the data folder behind. */
export function removeSocketFolder(dataDir: string): void {
  const place = path.join(dataDir, 'socket');
  if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(readlinkSync(place), { recursive: true, force: true });
  rmSync(place, { recursive: true, force: true });
}

function isPrivateFolder(place: string, uid: number | undefined): boolean {
  const there = statSync(place, { throwIfNoEntry: false });
  return there !== undefined && there.isDirectory() && there.uid === (uid ?? process.getuid?.()) && (there.mode & 0o077) === 0;
}
