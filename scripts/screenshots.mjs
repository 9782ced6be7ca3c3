// npm run screenshots [-- FOLDER [PART-OF-A-NAME …]]: pictures of the main pages, of a demo that is filled for it. The few of the README's tour go to docs/pictures.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { checkNode, ensureBuilt, ensureWebBuilt, ensureInstalled, root, say } from './ready.mjs';

try {
  checkNode();
  ensureInstalled();
  ensureBuilt();
  ensureWebBuilt();
} catch (error) {
  say(error.message);
  process.exit(1);
}
if (process.argv[2]?.startsWith('-')) {
  say('npm run screenshots -- FOLDER PART-OF-A-NAME …');
  process.exit(1);
}
const [folder = path.join(root, 'data', 'pictures'), ...only] = process.argv.slice(2);
const { status } = spawnSync(process.execPath, ['-r', './test/support/run-typescript.cjs', path.join('test', 'pictures', 'run.ts'), path.resolve(folder), ...only], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
process.exit(status ?? 1);
