/** A Keycloak server on loopback, with realms of ours, for as long as this program lives. */

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareEnvironment } from '#configuration';
import { quickJava } from './distribution';
import type { Realm } from './realm';

/** Who may do everything, on loopback only and for as long as the server lives. */
export const administrator = { username: 'admin', password: 'admin' } as const;

export interface KeycloakSettings {
  /** Of `obtainKeycloak`. */
  readonly home: string;
  readonly realms: readonly Realm[];
  /** A free one unless given. */
  readonly port?: number;
  /** Values for `${…}` in realms. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Keycloak {
  /** Without a slash at the end. */
  readonly url: string;
  /** What it wrote so far. */
  output(): string;
  /** Stops it. What it holds stays, for `start`. */
  stop(): Promise<void>;
  /** Starts it again at the same address. */
  start(): Promise<void>;
  /** Stops it for good, and removes what it held. */
  end(): Promise<void>;
  /** Settles when it is not running any more. */
  ended(): Promise<void>;
}

const themes = path.resolve(__dirname, __filename.endsWith('.ts') ? '../../../..' : '../../../../..', 'infra/keycloak/themes');
const READY = 180_000;

/** Starts one and waits until it answers. @throws with what it wrote when it ends instead */
export async function startKeycloak({ home, realms, port: wanted, env = {} }: KeycloakSettings): Promise<Keycloak> {
  const port = wanted ?? (await freePort());
  const url = `http://localhost:${port}`;
  const folder = folderFor(home, realms);
  let output = '';
  let running: ChildProcess | undefined;
  let over: Promise<void> = Promise.resolve();

  const start = async (): Promise<void> => {
    const child = guarded(folder, [
      'start', '--optimized', '--import-realm', '--cache=local', '--http-enabled=true', '--http-host=127.0.0.1', `--http-port=${port}`, `--hostname=${url}`,
    ], { ...bareEnvironment(), ...env, JAVA_OPTS: quickJava, KC_BOOTSTRAP_ADMIN_USERNAME: administrator.username, KC_BOOTSTRAP_ADMIN_PASSWORD: administrator.password });
    const hear = (some: Buffer): void => { output += some.toString(); };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    over = new Promise((resolve) => child.once('close', () => { resolve(); }));
    running = child;
    await ready(`${url}/realms/master`, child, () => output);
  };
  const stop = async (): Promise<void> => {
    running?.stdin?.end();
    running = undefined;
    await over;
  };
  const end = async (): Promise<void> => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await end();
    throw error;
  }
  return { url, output: () => output, stop, start, end, ended: () => over };
}

/** A home of its own: the programs are shared, and what it holds is not. */
function folderFor(home: string, realms: readonly Realm[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'roundtable-keycloak-'));
  for (const shared of ['conf', 'lib', 'providers']) symlinkSync(path.join(home, shared), path.join(folder, shared));
  symlinkSync(themes, path.join(folder, 'themes'));
  // It looks for everything beside itself, and through links.
  cpSync(path.join(home, 'bin/kc.sh'), path.join(folder, 'bin/kc.sh'));
  const imports = path.join(folder, 'data/import');
  mkdirSync(imports, { recursive: true });
  realms.forEach((realm, index) => { writeFileSync(path.join(imports, `${index}.json`), JSON.stringify(realm)); });
  return folder;
}

/** Ends it when our end of its input is closed: by us, or because this program is gone, however that happened. */
const guard = 'exec 3<&0; "$@" </dev/null 3<&- & server=$!; { read -r _ <&3; kill "$server"; } & guard=$!; wait "$server"; status=$?; kill "$guard" 2>/dev/null; exit "$status"';

function guarded(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  // In a group of its own: what is typed at the terminal reaches this program, and this program stops it in its turn.
  return spawn('sh', ['-c', guard, 'sh', path.join(folder, 'bin/kc.sh'), ...args], { cwd: folder, env, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
}

async function ready(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = performance.now() + READY;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`Keycloak ended instead of starting:\n${output()}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Keycloak was not ready in time:\n${output()}`);
}

/** One that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
