// npm test: every test that this machine can run; what it could not run is named at the end.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkNode, ensureBuilt, ensureWebBuilt, ensureInstalled, root, say } from './ready.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
ensureWebBuilt();

/** Where there is room in memory, databases and browsers of tests live there: they wait for no disk. Undefined where there is none. */
function roomInMemory() {
  const folder = '/dev/shm';
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= 6 * 1024 ** 3 ? folder : undefined;
  } catch {
    return undefined;
  }
}

const inMemory = roomInMemory();
const folder = mkdtempSync(path.join(tmpdir(), 'roundtable-results-'));
const results = path.join(folder, 'results.json');
const { status } = spawnSync('npx', ['--no-install', 'jest', '--json', `--outputFile=${results}`, ...process.argv.slice(2)], {
  cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32', env: { ...process.env, NODE_ENV: 'production', ...(inMemory !== undefined && { TMPDIR: inMemory }) },
});
let failed = status ?? 1;
try {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(results, 'utf8'));
  const skipped = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status: said }) => said === 'pending' || said === 'skipped').map(({ fullName }) => fullName));
  if (skipped.length > 0) say(`Not run on this machine:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  if (numPassedTests === 0) failed = 1;
  console.log(`tests: ${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed, ${numPendingTests} skipped`);
} catch {
  say('The tests did not come to an end.');
  failed = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed);
