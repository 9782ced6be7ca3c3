import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseUnusable, DataDirHeld, openDatabase, type Database } from '../../libs/database/src';
import type { Keycloak } from '../../apps/demo/src/keycloak/server';
import { demoRealms, runningKeycloak } from './keycloak';
import { TEST_DATA_DIR, TEST_KEYCLOAK } from './test-data-dir';

declare global {
  var serverOfTestRun: Database | undefined;
  var keycloakOfTestRun: Keycloak | undefined;
}

const PREFIX = 'roundtable-test-';
const quiet = { log: (): void => undefined };

/** One embedded server for the whole run; each spec that needs one makes a database of its own in it. */
export default async function startServer(): Promise<void> {
  for (const folder of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) await clearAway(path.join(tmpdir(), folder));
  const dataDir = mkdtempSync(path.join(tmpdir(), PREFIX));
  globalThis.serverOfTestRun = await openDatabase({ kind: 'embedded', dataDir }, quiet);
  process.env[TEST_DATA_DIR] = dataDir;
  if (process.env['IDENTITY'] === 'keycloak') await startKeycloakOfRun();
}

/** One Keycloak for the whole run. @throws in one sentence where none can be had */
async function startKeycloakOfRun(): Promise<void> {
  const keycloak = await runningKeycloak(demoRealms('http://localhost:3000'));
  globalThis.keycloakOfTestRun = keycloak;
  process.env[TEST_KEYCLOAK] = keycloak.url;
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
