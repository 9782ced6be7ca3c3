import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase, type Database } from '../../libs/database/src';

/** Where the workers find the server of this run. */
export const TEST_DATA_DIR = 'ROUNDTABLE_TEST_DATA_DIR';

declare global {
  var serverOfTestRun: Database | undefined;
}

/** One embedded server for the whole run; each spec that needs one makes a database of its own in it. */
export default async function startServer(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'roundtable-test-'));
  globalThis.serverOfTestRun = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined });
  process.env[TEST_DATA_DIR] = dataDir;
}
