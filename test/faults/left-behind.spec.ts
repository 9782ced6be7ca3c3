import { spawn } from 'node:child_process';
import path from 'node:path';
import { processesIn } from '../support/data-folders';
import { emptyPlace, endAll } from '../support/running';

const root = path.resolve(__dirname, '../..');
afterAll(endAll);

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

it('a server that a program started, as the demo does, ends with it when it is killed, and so does its database', async () => {
  const dataDir = emptyPlace();
  const program = spawn(process.execPath, ['-e', `require('./dist/apps/demo/src/instance.js').startInstance({ dataDir: ${JSON.stringify(dataDir)} }).then(({ pid }) => console.log(pid))`],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
  const pid = await new Promise<number>((resolve) => program.stdout.once('data', (some: Buffer) => resolve(Number(some.toString()))));
  expect(isThere(pid)).toBe(true);
  expect(processesIn(dataDir).length).toBeGreaterThan(0);
  program.kill('SIGKILL');
  while (isThere(pid) || processesIn(dataDir).length > 0) await new Promise((resolve) => setTimeout(resolve, 100));
}, 60_000);
