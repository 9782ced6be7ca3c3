// npm run roundtable -- …: the command line.
import { checkNode, ensureBuilt, ensureInstalled, say } from './ready.mjs';

try {
  checkNode();
  ensureInstalled();
  ensureBuilt();
} catch (error) {
  say(error.message);
  process.exit(1);
}
process.env.NODE_ENV = 'production';
await import('../dist/apps/cli/src/main.js');
