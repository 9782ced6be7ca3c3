// npm start: from a fresh clone to a running product in one command, with something to see in it.
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
process.chdir(root);
process.env.NODE_ENV = 'production';
const { serving } = await import('../dist/apps/api/src/main.js');
const { fillBeside } = await import('../dist/apps/demo/src/network/beside.js');
if (await serving) fillBeside();
