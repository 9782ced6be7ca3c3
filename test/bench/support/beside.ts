import { spawn } from 'node:child_process';

/** A program beside ours, in a process of its own like ours, which prints the port that it listens on. */
export async function startBeside(script: string, ...args: readonly string[]): Promise<{ readonly port: number; end(): void }> {
  const child = spawn(process.execPath, ['-r', './test/support/run-typescript.cjs', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
  const printed = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (some: Buffer) => { resolve(some.toString()); });
    child.once('exit', (code) => { reject(new Error(`${script} ended with ${code}`)); });
  });
  return { port: Number(printed), end: () => { child.kill(); } };
}
