// npm run bench [-- suite …]: the comparisons of docs/benchmarks.md on this machine, ratios first.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkNode, ensureBuilt, ensureInstalled, root, say } from './ready.mjs';

checkNode();
ensureInstalled();
ensureBuilt();
const folder = path.join(root, 'test', 'bench');
const suites = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'run.ts')));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !suites.includes(name));
if (unknown.length > 0) {
  say(`There is no benchmark called ${unknown.join(', ')}. There is: ${suites.join(', ')}.`);
  process.exit(1);
}
for (const suite of asked.length > 0 ? asked : suites) {
  const { status } = spawnSync(process.execPath, ['-r', './test/support/run-typescript.cjs', path.join('test', 'bench', suite, 'run.ts')], {
    cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
