import { spawn } from 'node:child_process';
import path from 'node:path';
import { bareEnvironment } from '#configuration';
import { openDatabase } from '#database';
import { newDataDir, removeDataDir, startInstance, type Instance, type InstanceOptions } from '../../apps/demo/src/instance';
import { processesIn } from './data-folders';
import { identityEnvironment, introduced, keycloakOfRun } from './identity';

const root = path.resolve(__dirname, '../..');
const dataDirs = new Set<string>();
const instances: Instance[] = [];

/** A place for data that is not there yet. Removed by `endAll`. */
export function emptyPlace(): string {
  const dataDir = newDataDir();
  dataDirs.add(dataDir);
  return dataDir;
}

/** A really started server that is ready. Ended by `endAll`, with everything that it leaves. */
export async function running(options: InstanceOptions = {}): Promise<Instance> {
  const instance = await startInstance({ ...options, dataDir: options.dataDir ?? emptyPlace(), env: { ...identityEnvironment, ...options.env } });
  instances.push(instance);
  if (keycloakOfRun !== undefined && options.env?.['KEYCLOAK_URL'] === undefined) await introduced(instance, keycloakOfRun);
  return instance;
}

/** The same program, awaited to its end: for starts that must not succeed. */
export async function startThatEnds(env: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [path.join(root, 'dist/apps/api/src/main.js')], { cwd: root, env: { ...bareEnvironment(), NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (some: Buffer) => { output += some.toString(); });
  child.stderr.on('data', (some: Buffer) => { output += some.toString(); });
  const patience = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(patience);
  return { code, output };
}

/** Ends the database server that a killed owner left in a folder, if one did, as the next owner would. */
export async function endLeftDatabase(dataDir: string): Promise<void> {
  if (processesIn(dataDir).length > 0) await (await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined })).close();
}

/** After the last test of a file: no process and no folder is left. */
export async function endAll(): Promise<void> {
  for (const instance of instances.splice(0)) await instance.end();
  for (const dataDir of dataDirs) {
    await endLeftDatabase(dataDir);
    removeDataDir(dataDir);
  }
  dataDirs.clear();
}
