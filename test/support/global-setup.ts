import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseUnusable, DataDirHeld, openDatabase, type Database } from '../../libs/database/src';
import { TEST_DATA_DIR } from './test-data-dir';

declare global {
  var serverOfTestRun: Database | undefined;
}

const PREFIX = 'roundtable-test-';
const quiet = { log: (): void => undefined };

/** One embedded server for the whole run; each spec that needs one makes a database of its own in it. */
export default async function startServer(): Promise<void> {
  for (const folder of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) await clearAway(path.join(tmpdir(), folder));
  const dataDir = mkdtempSync(path.join(tmpdir(), PREFIX));
  globalThis.serverOfTestRun = await openDatabase({ kind: 'embedded', dataDir }, quiet);
  process.env[TEST_DATA_DIR] = dataDir;
}

/** Ends the server that a killed run left behind. A run that still lives holds its folder. */
async function clearAway(dataDir: string): Promise<void> {
  if (!existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))) return;
  try {
    await (await openDatabase({ kind: 'embedded', dataDir }, quiet)).close();
    rmSync(dataDir, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof DataDirHeld) && !(error instanceof DatabaseUnusable)) throw error;
  }
}
