// npm run demo: the main job, played on an empty instance. Keeps its data with --data FOLDER.
import { checkNode, ensureBuilt, ensureWebBuilt, ensureInstalled, say } from './ready.mjs';

try {
  checkNode();
  ensureInstalled();
  ensureBuilt();
ensureWebBuilt();
} catch (error) {
  say(error.message);
  process.exit(1);
}
process.env.NODE_ENV = 'production';
await import('../dist/apps/demo/src/main.js');
