import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bareEnvironment } from '#configuration';

/** A real server in a process of its own, on loopback, in a folder of its own. */
export interface Instance {
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: number;
  /** What it wrote so far. */
  output(): string;
  /** Ends the process, and says with what exit code or signal it ended. The data stays. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
  /** Runs the command line against the same data, beside the server. */
  roundtable(...args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

export interface InstanceOptions {
  /** A new temporary folder unless given. */
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const root = path.resolve(__dirname, __filename.endsWith('.ts') ? '../../..' : '../../../..');
const READY = 120_000;
/** One program is everybody here, and asks faster than people do. */
const AS_MANY_AS_IT_TAKES = '100000000';

/** A folder for data that nothing else uses. */
export function newDataDir(): string {
  return path.join(mkdtempSync(path.join(tmpdir(), 'roundtable-')), 'data');
}

export function removeDataDir(dataDir: string): void {
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
}

/** Starts a server, which does not outlive this program, and waits until it is ready. @throws with what it wrote when it ends instead */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  const dataDir = options.dataDir ?? newDataDir();
  const port = options.port ?? (await freePort());
  const origin = `http://localhost:${port}`;
  const env = { ...bareEnvironment(), NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'info', REQUESTS_PER_MINUTE: AS_MANY_AS_IT_TAKES, ...options.env };
  const child = spawn(process.execPath, [path.join(root, 'dist/apps/api/src/main.js')], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let output = '';
  child.stdout?.on('data', (some: Buffer) => { output += some.toString(); });
  child.stderr?.on('data', (some: Buffer) => { output += some.toString(); });
  const ended = whenEnded(child);
  await ready(origin, child, () => output);
  return {
    origin, port, dataDir,
    pid: child.pid ?? 0,
    output: () => output,
    async end(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return ended;
    },
    roundtable: (...args) => commandLine(args, env),
  };
}

/** Runs the command line against a data folder, whether a server runs there or not. */
export function roundtableIn(dataDir: string, ...args: readonly string[]): ReturnType<Instance['roundtable']> {
  return commandLine(args, { ...bareEnvironment(), NODE_ENV: 'production', DATA_DIR: dataDir });
}

async function commandLine(args: readonly string[], env: NodeJS.ProcessEnv): ReturnType<Instance['roundtable']> {
  const child = spawn(process.execPath, [path.join(root, 'dist/apps/cli/src/main.js'), ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (some: Buffer) => { out += some.toString(); });
  child.stderr.on('data', (some: Buffer) => { err += some.toString(); });
  const code = await whenEnded(child);
  return { code: typeof code === 'number' ? code : null, out, err };
}

function whenEnded(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
}

async function ready(origin: string, child: ChildProcess, output: () => string): Promise<void> {
  const until = performance.now() + READY;
  while (performance.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended instead of starting:\n${output()}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`the server was not ready in time:\n${output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
